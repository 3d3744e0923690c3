"""A maker's report of a serious hazard 制造单位报告, and its way through every affected elevator.

Source: campaign plan of 2015, phase 2: the maker tells the user unit in time and reports to the
authority; reports that prove true are ordered to be rectified.
"""

from datetime import date
from typing import Annotated, ClassVar, Final, TypeAlias, get_args

from pydantic import Field

from services.kernel.decider import Event, Record
from services.reference.party import PartyRef
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.remedy_values import (
    DivisionCode,
    DocumentNumber,
    ElevatorId,
    Evidence,
    Line,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = (
    "Plan of 2015, phase two (制造单位报告严重事故隐患); Special Equipment Safety Law art. 26"
)
"""Under which rule these facts are recorded."""


SerialNumber = Annotated[str, Field(min_length=1, max_length=64)]


class SerialRange(Record):
    """Production numbers 产品编号 from `first` to `last`, both included: same letters, counted up."""

    first: SerialNumber
    last: SerialNumber


class AffectedMachines(Record):
    """Which of the maker's machines: a range, a list, or all of a model; at least one of them.

    With a range or a list, `model` keeps out the machines that are known to be of another one.
    `batch` is the maker's own word for them 批次; nothing is found by it.
    """

    model: Line | None = None
    batch: Line | None = None
    serial_range: SerialRange | None = None
    serial_numbers: Annotated[tuple[SerialNumber, ...], Field(max_length=10_000)] = ()


class SeriousHazardReported(Event):
    """A maker reported a serious hazard 严重事故隐患 of machines of its own making.

    `division` is where it was reported; the affected elevators stand anywhere.
    """

    stored_as: ClassVar = "supervision.SeriousHazardReported.v1"
    report_id: OfficialId
    maker: PartyRef
    division: DivisionCode
    description: Reason
    machines: AffectedMachines
    serious_code: SeriousHazardCode | None = None
    rule_version: str | None = None
    proposed_measures: Note = ""
    document_number: DocumentNumber | None = None


class ReportedMachinesExtended(Event):
    """The maker found that more machines have the same hazard."""

    stored_as: ClassVar = "supervision.ReportedMachinesExtended.v1"
    machines: AffectedMachines
    reason: Reason


class FleetSearchConcluded(Event):
    """The fleet was searched up to `position` of the log: so many elevators are affected."""

    stored_as: ClassVar = "supervision.FleetSearchConcluded.v1"
    affected: int
    position: int


class MakerReportWithdrawn(Event):
    """The maker took its report back; elevators found so far keep their steps."""

    stored_as: ClassVar = "supervision.MakerReportWithdrawn.v1"
    reason: Reason


MakerReportHappened: TypeAlias = (
    SeriousHazardReported | ReportedMachinesExtended | FleetSearchConcluded | MakerReportWithdrawn
)


class AffectedElevatorFound(Event):
    """A maker's report speaks of this elevator."""

    stored_as: ClassVar = "supervision.AffectedElevatorFound.v1"
    report_id: OfficialId
    elevator_id: ElevatorId
    maker: PartyRef
    serial_number: str
    description: Reason
    serious_code: SeriousHazardCode | None = None


class UserUnitNotified(Event):
    """The user unit was told 告知使用单位."""

    stored_as: ClassVar = "supervision.UserUnitNotified.v1"
    unit: PartyRef
    reference: Line | None = None


class UserUnitAcknowledged(Event):
    """The user unit confirmed that it knows."""

    stored_as: ClassVar = "supervision.UserUnitAcknowledged.v1"
    unit: PartyRef
    reference: Line | None = None


class AuthorityNotified(Event):
    """The authority of the place was told 报告质监部门; `division` is where the elevator stood."""

    stored_as: ClassVar = "supervision.AuthorityNotified.v1"
    division: str
    reference: Line | None = None


class AuthorityAcknowledged(Event):
    """The authority confirmed that it knows."""

    stored_as: ClassVar = "supervision.AuthorityAcknowledged.v1"
    authority: PartyRef
    reference: Line | None = None


class InsurerTold(Event):
    """An insurer that covers the elevator was told."""

    stored_as: ClassVar = "supervision.InsurerTold.v1"
    insurer: PartyRef


class ReportedHazardConfirmed(Event):
    """Somebody looked: the elevator has the hazard that its maker reported 经核查属实."""

    stored_as: ClassVar = "supervision.ReportedHazardConfirmed.v1"
    verified_by: PartyRef
    verified_on: date
    evidence: Evidence


class ReportedHazardRefuted(Event):
    """Somebody looked: this elevator does not have it."""

    stored_as: ClassVar = "supervision.ReportedHazardRefuted.v1"
    refuted_by: PartyRef
    reason: Reason
    evidence: Evidence = ()


class AffectedElevatorOrdered(Event):
    """The rectification was ordered, after the hazard was confirmed."""

    stored_as: ClassVar = "supervision.AffectedElevatorOrdered.v1"
    order_id: OfficialId


class AffectedElevatorRectified(Event):
    """The hazard that the maker reported is gone from this elevator."""

    stored_as: ClassVar = "supervision.AffectedElevatorRectified.v1"
    rectified_on: date
    evidence: Evidence


AffectedHappened: TypeAlias = (
    AffectedElevatorFound
    | UserUnitNotified
    | UserUnitAcknowledged
    | AuthorityNotified
    | AuthorityAcknowledged
    | InsurerTold
    | ReportedHazardConfirmed
    | ReportedHazardRefuted
    | AffectedElevatorOrdered
    | AffectedElevatorRectified
)

MAKER_REPORT_EVENTS: Final[tuple[type[Event], ...]] = (
    *get_args(MakerReportHappened),
    *get_args(AffectedHappened),
)
