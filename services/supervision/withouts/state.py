"""What an elevator's three-without file amounts to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from services.reference.party import PartyRef
from services.supervision.events.withouts import (
    FundingSettled,
    WithoutsDefinition,
    WithoutsFlag,
)
from services.supervision.withouts import rules


class Settlement(StrEnum):
    """What must be settled before a case closes."""

    RESPONSIBLE_UNIT = "responsible_unit"  # 落实使用管理责任单位
    MAINTAINER = "maintainer"  # 落实维保单位
    FUNDING = "funding"  # 落实维修资金


ENDED_BY: Final[Mapping[WithoutsFlag, Settlement]] = {
    WithoutsFlag.NO_PROPERTY_MANAGEMENT: Settlement.RESPONSIBLE_UNIT,
    WithoutsFlag.NO_MAINTENANCE: Settlement.MAINTAINER,
    WithoutsFlag.NO_REPAIR_FUND: Settlement.FUNDING,
}
"""Which settlement ends which flag, and which flag undoes which settlement."""

FLAGS_NEEDED: Final[Mapping[WithoutsDefinition, int]] = {
    WithoutsDefinition.ANY_OF_THREE_V1: 1,
    WithoutsDefinition.ALL_OF_THREE_V1: 3,
}
"""How many flags make a three-without elevator, by definition."""


@dataclass(frozen=True, slots=True)
class Raised:
    """A flag that is up: since when, and on what evidence."""

    since: date
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Withouts:
    """The three flags, the open case if there is one, and what is settled in it."""

    flags: Mapping[WithoutsFlag, Raised] = field(default_factory=dict)
    definition: WithoutsDefinition | None = None
    unit: PartyRef | None = None
    maintainer: PartyRef | None = None
    funding: FundingSettled | None = None
    closed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether a case is open."""
        return self.definition is not None

    @property
    def unsettled(self) -> tuple[Settlement, ...]:
        """What is still to be settled."""
        settled = {
            Settlement.RESPONSIBLE_UNIT: self.unit,
            Settlement.MAINTAINER: self.maintainer,
            Settlement.FUNDING: self.funding,
        }
        return tuple(one for one, by in settled.items() if by is None)

    def fulfils(self, definition: WithoutsDefinition) -> bool:
        """Whether the flags that are up make it a three-without elevator."""
        return len(self.flags) >= FLAGS_NEEDED[definition]


@dataclass(frozen=True, slots=True)
class NeverWithout:
    """No flag was ever raised."""


State: TypeAlias = NeverWithout | Withouts


def known(state: State) -> Withouts:
    """Raises `WithoutsUnknown`."""
    if isinstance(state, NeverWithout):
        raise rules.WithoutsUnknown(field="elevator_id")
    return state


def open_case(state: State) -> Withouts:
    """Raises `WithoutsUnknown`, `NoWithoutsCase`."""
    found = known(state)
    if not found.is_open:
        raise rules.NoWithoutsCase
    return found
