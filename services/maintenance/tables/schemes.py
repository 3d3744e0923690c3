"""Where maintenance on demand 按需维保 is allowed: remote monitoring all day instead of fixed days.

Shanghai was the first, since July 2020; Chongqing had pilot districts in 2021. Which districts those
were is not known here, so a contract there has to name its approval. `longest_gap_days`, the most
that parties may agree to, is general knowledge: the rows are not verified in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from services.reference.dated import Dated, DatedTable


@dataclass(frozen=True, slots=True)
class OnDemandPolicy:
    """What a division asks of 按需维保."""

    longest_gap_days: int
    approval_needed: bool


Policies = Mapping[str, OnDemandPolicy]
"""Prefix of a division → its policy."""

_NOWHERE: Final[Policies] = MappingProxyType({})
_SHANGHAI: Final[Policies] = MappingProxyType({"31": OnDemandPolicy(90, approval_needed=False)})
_WITH_CHONGQING: Final[Policies] = MappingProxyType(
    {**_SHANGHAI, "50": OnDemandPolicy(90, approval_needed=True)}
)

ON_DEMAND: Final = DatedTable(
    "on_demand_maintenance",
    [
        Dated(date.min, date(2020, 6, 30), "fixed 15 days everywhere", _NOWHERE),
        Dated(
            date(2020, 7, 1),
            date(2020, 12, 31),
            "Shanghai's policy of July 2020",
            _SHANGHAI,
            verified=False,
        ),
        Dated(
            date(2021, 1, 1),
            None,
            "Shanghai's policy of July 2020; Chongqing's pilot districts of 2021",
            _WITH_CHONGQING,
            verified=False,
        ),
    ],
)


def on_demand_policy(division: str, on: date) -> OnDemandPolicy | None:
    """The policy that holds in this division that day; None: the fixed scheme only."""
    policies = ON_DEMAND.at(on)
    return next((one for prefix, one in policies.items() if division.startswith(prefix)), None)
