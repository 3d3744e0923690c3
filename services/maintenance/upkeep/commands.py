"""What may be asked of an elevator's upkeep 维护保养."""

from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import FOUND, Record
from services.maintenance.contract.state import ContractFacts
from services.maintenance.events.values import (
    FaultSymptom,
    HandOverReason,
    OfficialNumber,
    SupportTopic,
    UpkeepDuty,
    UpkeepVisitFinding,
    UpkeepVisitKind,
    VisitConfirmation,
    VisitTechnician,
    Words,
)
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef

ItemCount = Annotated[int, Field(ge=0, le=200)]


class TakeOver(Record):
    """接管, under a contract, from a day on that has come.

    `ended_on`: told late, when the time with the elevator is over already.
    """

    contract_id: str
    maintainer: PartyRef
    from_on: date
    ended_on: date | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    contract: Annotated[ContractFacts | None, FOUND] = None


class HandOver(Record):
    """移交. An earlier day than the one recorded corrects it."""

    contract_id: str
    ended_on: date  # The last day.
    reason: HandOverReason


class AdoptMaintenanceScheme(Record):
    """采用合同约定的新维保方式 that begins on a day."""

    contract_id: str
    starts_on: date
    contract: Annotated[ContractFacts | None, FOUND] = None


class RecordVisit(Record):
    """维保记录. The counts include the items of the shorter kinds."""

    visit_number: OfficialNumber  # 维保记录编号
    kind: UpkeepVisitKind
    visited_on: date
    maintainer: PartyRef
    technician: VisitTechnician
    items_checked: ItemCount
    items_not_applicable: ItemCount = 0
    findings: tuple[UpkeepVisitFinding, ...] = ()
    confirmation: VisitConfirmation | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class ConfirmVisit(Record):
    """使用单位签字确认."""

    visit_number: OfficialNumber
    confirmation: VisitConfirmation
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class WithdrawVisit(Record):
    """撤销维保记录 that is wrong, or forged 伪造."""

    visit_number: OfficialNumber
    reason: Words
    forged: bool = False


class RevealTechnician(Record):
    """查看维保人员. The look and its reason are recorded first."""

    visit_number: OfficialNumber
    reason: Words


class RecordGovernorCalibration(Record):
    """限速器校验."""

    calibrated_on: date
    report_number: OfficialNumber
    calibrated_by: PartyRef
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class MarkMaintenanceOverdue(Record):
    """标记逾期, when the day on which it was due is over."""

    duty: UpkeepDuty
    due_on: date


class ReportFault(Record):
    """报告故障."""

    fault_number: OfficialNumber
    symptom: FaultSymptom
    description: Words | None = None
    case_id: str | None = None  # 应急处置案件


class CloseFault(Record):
    """故障排除."""

    fault_number: OfficialNumber
    cause_code: str  # 两级故障原因代码
    caused_by_maintenance: bool = False  # 维保责任
    remedy: Words
    parts_replaced: tuple[str, ...] = ()


class ReopenFault(Record):
    """重新打开故障."""

    fault_number: OfficialNumber
    reason: Words


class RecordTechnicalSupport(Record):
    """制造单位技术帮助和指导."""

    support_number: OfficialNumber
    given_by: PartyRef
    given_on: date
    topic: SupportTopic
    description: Words
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


TenureCommand: TypeAlias = TakeOver | HandOver | AdoptMaintenanceScheme
VisitCommand: TypeAlias = RecordVisit | ConfirmVisit | WithdrawVisit | RevealTechnician
FaultCommand: TypeAlias = ReportFault | CloseFault | ReopenFault | RecordTechnicalSupport
Command: TypeAlias = (
    TenureCommand | VisitCommand | RecordGovernorCalibration | MarkMaintenanceOverdue | FaultCommand
)
