"""The three withouts 三无: no property management, no maintenance, no repair fund.

Source: campaign plan of 2015, section 3 and phase 4: settle a responsible unit, a maintainer, and
the raising of a repair fund.
"""

from datetime import date
from enum import StrEnum
from typing import ClassVar, Final, TypeAlias, get_args

from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import Evidence, Line, OfficialId, Reason

LAW: Final = "Plan of 2015 (无物管、无维保、无维修资金)"
"""Under which rule these facts are recorded."""


class WithoutsFlag(StrEnum):
    """One of the three."""

    NO_PROPERTY_MANAGEMENT = "no_property_management"  # 无物管
    NO_MAINTENANCE = "no_maintenance"  # 无维保
    NO_REPAIR_FUND = "no_repair_fund"  # 无维修资金


class WithoutsDefinition(StrEnum):
    """How many flags make an elevator a three-without one: counts name the definition they follow."""

    ANY_OF_THREE_V1 = "any_of_three_v1"  # 三项中有任一项
    ALL_OF_THREE_V1 = "all_of_three_v1"  # 三项俱全


class WithoutsFlagRaised(Event):
    """One of the three is missing since `found_on`."""

    stored_as: ClassVar = "supervision.WithoutsFlagRaised.v1"
    flag: WithoutsFlag
    found_on: date
    evidence: Evidence


class WithoutsFlagCleared(Event):
    """It is not missing any more, or never was."""

    stored_as: ClassVar = "supervision.WithoutsFlagCleared.v1"
    flag: WithoutsFlag
    cleared_on: date
    evidence: Evidence


class WithoutsCaseOpened(Event):
    """By this definition the elevator is a three-without one: it follows from the flags."""

    stored_as: ClassVar = "supervision.WithoutsCaseOpened.v1"
    definition: WithoutsDefinition
    flags: tuple[WithoutsFlag, ...]


class ResponsibleUnitSettled(Event):
    """Somebody is responsible for its use 落实使用管理责任单位, as the register says."""

    stored_as: ClassVar = "supervision.ResponsibleUnitSettled.v1"
    unit: PartyRef
    evidence: Evidence = ()


class MaintainerSettled(Event):
    """Somebody maintains it 落实维保单位: who had taken it over on that day."""

    stored_as: ClassVar = "supervision.MaintainerSettled.v1"
    maintainer: PartyRef
    evidence: Evidence = ()


class FundingSettled(Event):
    """There is money for repairs 落实维修资金: `basis` is the fact that says so, at `position`."""

    stored_as: ClassVar = "supervision.FundingSettled.v1"
    fund_id: OfficialId
    basis: Line
    position: int
    evidence: Evidence = ()


class WithoutsCaseClosed(Event):
    """Unit, maintainer and funding are all settled."""

    stored_as: ClassVar = "supervision.WithoutsCaseClosed.v1"
    reference: Line


class WithoutsCaseWithdrawn(Event):
    """It never was a three-without elevator: the flags were raised in error."""

    stored_as: ClassVar = "supervision.WithoutsCaseWithdrawn.v1"
    reason: Reason


WithoutsHappened: TypeAlias = (
    WithoutsFlagRaised
    | WithoutsFlagCleared
    | WithoutsCaseOpened
    | ResponsibleUnitSettled
    | MaintainerSettled
    | FundingSettled
    | WithoutsCaseClosed
    | WithoutsCaseWithdrawn
)

WITHOUTS_EVENTS: Final[tuple[type[Event], ...]] = get_args(WithoutsHappened)
