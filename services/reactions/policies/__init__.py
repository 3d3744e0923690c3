"""Every policy of the registry 联动规则, by area. A policy's name never changes."""

from itertools import chain
from typing import Final

from services.reactions.policies import (
    affected,
    agencies,
    campaigns,
    contracts,
    covers,
    gone,
    hazards,
    inspections,
    listings,
    maker_reports,
    ordering,
    orders,
    rescue,
    sealing,
    standing,
    upkeep,
    watches,
    withouts,
)
from services.reactions.policies.rule import Rule
from services.reactions.policy import Policy

RULES: Final[tuple[Rule, ...]] = tuple(
    chain.from_iterable(
        area.RULES
        for area in (
            rescue,
            maker_reports,
            affected,
            hazards,
            ordering,
            orders,
            watches,
            listings,
            sealing,
            contracts,
            gone,
            withouts,
            inspections,
            covers,
            upkeep,
            agencies,
            campaigns,
            standing,
        )
    )
)
"""The rules, in the order in which docs/reactions.md lists them."""

ALL: Final[tuple[Policy, ...]] = tuple(one.policy for one in RULES)
"""What the engine executes."""

__all__ = ["ALL", "RULES"]
