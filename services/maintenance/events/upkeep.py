"""Upkeep of one elevator 维护保养: who maintained it, visits, faults, help from its maker."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.maintenance.events.values import (
    FaultSymptom,
    HandOverReason,
    MaintenanceScheme,
    OfficialNumber,
    SupportTopic,
    UpkeepDuty,
    UpkeepVisitFinding,
    UpkeepVisitKind,
    VisitConfirmation,
    VisitTechnician,
    Words,
)
from services.reference.party import PartyRef

LAW: Final = "Special Equipment Safety Law 特种设备安全法 art. 45; TSG T5002; campaign plan of 2015"
"""Under which rule these facts are recorded."""


class ElevatorTakenOver(Event):
    """A maintainer took the elevator over, under a contract, from `from_on` on."""

    stored_as: ClassVar = "maintenance.ElevatorTakenOver.v1"
    contract_id: str
    maintainer: PartyRef
    from_on: date
    scheme: MaintenanceScheme


class ElevatorHandedOver(Event):
    """The maintainer's time with the elevator ended; `ended_on` is the last day of it."""

    stored_as: ClassVar = "maintenance.ElevatorHandedOver.v1"
    contract_id: str
    ended_on: date
    reason: HandOverReason


class MaintenanceSchemeAdopted(Event):
    """The contract's new scheme holds for this elevator from `scheme.starts_on`."""

    stored_as: ClassVar = "maintenance.MaintenanceSchemeAdopted.v1"
    contract_id: str
    scheme: MaintenanceScheme


class VisitRecorded(Event):
    """The maintainer was there 维保记录; `items_version` names the list that was checked.

    `items_required` is 0 where the list of that class of equipment was not read.
    """

    stored_as: ClassVar = "maintenance.VisitRecorded.v1"
    visit_number: OfficialNumber
    kind: UpkeepVisitKind
    visited_on: date
    maintainer: PartyRef
    technician: VisitTechnician
    items_checked: int
    items_not_applicable: int
    items_required: int
    items_version: str
    findings: tuple[UpkeepVisitFinding, ...] = ()
    confirmation: VisitConfirmation | None = None


class VisitConfirmed(Event):
    """The user unit signed the record of a visit afterwards 使用单位确认."""

    stored_as: ClassVar = "maintenance.VisitConfirmed.v1"
    visit_number: OfficialNumber
    confirmation: VisitConfirmation


class VisitWithdrawn(Event):
    """The record of a visit was wrong or forged 撤销; it counts no more."""

    stored_as: ClassVar = "maintenance.VisitWithdrawn.v1"
    visit_number: OfficialNumber
    reason: Words
    forged: bool = False


class TechnicianRevealed(Event):
    """Somebody looked who had done a visit, and said why."""

    stored_as: ClassVar = "maintenance.TechnicianRevealed.v1"
    visit_number: OfficialNumber
    reason: Words


class GovernorCalibrated(Event):
    """The overspeed governor was calibrated 限速器校验, and has to be again on `next_due_on`."""

    stored_as: ClassVar = "maintenance.GovernorCalibrated.v1"
    calibrated_on: date
    report_number: OfficialNumber
    calibrated_by: PartyRef
    next_due_on: date
    rule_version: str


class MaintenanceOverdueMarked(Event):
    """A duty was not done when it fell due 维护保养不到位; `maintainer` owes it."""

    stored_as: ClassVar = "maintenance.MaintenanceOverdueMarked.v1"
    duty: UpkeepDuty
    due_on: date
    maintainer: PartyRef
    rule_version: str


class FaultReported(Event):
    """A fault of the elevator became known 故障."""

    stored_as: ClassVar = "maintenance.FaultReported.v1"
    fault_number: OfficialNumber
    symptom: FaultSymptom
    description: Words | None = None
    case_id: str | None = None


class FaultClosed(Event):
    """The fault is removed; responsibility is judged apart from the two-level cause 故障原因."""

    stored_as: ClassVar = "maintenance.FaultClosed.v1"
    fault_number: OfficialNumber
    cause_code: str
    causes_version: str
    caused_by_maintenance: bool
    remedy: Words
    parts_replaced: tuple[str, ...] = ()


class FaultReopened(Event):
    """The fault is there again, or was closed for a wrong cause."""

    stored_as: ClassVar = "maintenance.FaultReopened.v1"
    fault_number: OfficialNumber
    reason: Words


class TechnicalSupportRecorded(Event):
    """The maker gave technical help 技术帮助和指导."""

    stored_as: ClassVar = "maintenance.TechnicalSupportRecorded.v1"
    support_number: OfficialNumber
    given_by: PartyRef
    given_on: date
    topic: SupportTopic
    description: Words


TenureHappened: TypeAlias = ElevatorTakenOver | ElevatorHandedOver | MaintenanceSchemeAdopted
WorkHappened: TypeAlias = (
    VisitRecorded
    | VisitConfirmed
    | VisitWithdrawn
    | TechnicianRevealed
    | GovernorCalibrated
    | MaintenanceOverdueMarked
)
FaultHappened: TypeAlias = FaultReported | FaultClosed | FaultReopened | TechnicalSupportRecorded
UpkeepHappened: TypeAlias = TenureHappened | WorkHappened | FaultHappened
