"""Inspections and self-tests of one elevator: who was chosen, what was found, what falls due."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.inspection.events.values import (
    ConfiguredPart,
    DocumentId,
    DocumentNumber,
    DueDate,
    DueKind,
    InspectorId,
    ItemResult,
    MoveReason,
    Reason,
    Remark,
    SeriousHazard,
    SupervisedWork,
)
from services.kernel.decider import Event, Record
from services.reference.elevator import Conclusion
from services.reference.party import PartyRef

LAW: Final = "Special Equipment Safety Law art. 25, 40; TSG T7001; TSG T7008; long-term plan of 2015 (整机配置检查)"
"""Under which rule these facts are recorded."""


class AgencyChosen(Event):
    """The user unit chose its inspection body 由企业选择检验机构; good until another is chosen."""

    stored_as: ClassVar = "inspection.AgencyChosen.v1"
    agency: PartyRef
    chosen_by: PartyRef
    contract_number: str | None = None


class SpotCheckAssigned(Event):
    """An authority sent an agency to look at the elevator 抽查检验任务."""

    stored_as: ClassVar = "inspection.SpotCheckAssigned.v1"
    assignment_id: DocumentId
    agency: PartyRef
    assigned_by: PartyRef
    reason: Reason
    sample_id: str | None = None
    sample_position: int | None = None


class ExaminationReport(Record):
    """What every report of an inspection or a self-test says.

    `due` is what falls due next, with the rule it follows from, as known when this was reported;
    `registry_base_on` is the base 基准 that the registry told, as long as no installation
    inspection is known here.
    """

    report_number: DocumentNumber
    agency: PartyRef
    inspected_on: date
    inspectors: tuple[InspectorId, ...]
    conclusion: Conclusion
    items: tuple[ItemResult, ...] = ()
    hazards: tuple[SeriousHazard, ...] = ()
    hazard_table: str | None = None
    reinspection_of: str | None = None
    combined_with: str | None = None  # 一次到场，两项工作：另一项工作的编号
    due: tuple[DueDate, ...] = ()
    registry_base_on: date | None = None


class SupervisionReport(ExaminationReport):
    """Of a supervision inspection 监督检验: of which work, and the configuration check."""

    work: SupervisedWork
    configuration: tuple[ConfiguredPart, ...] = ()


class SupervisionInspectionPassed(SupervisionReport, Event):
    """监督检验合格 (or 复检合格): the work conforms, and so does the configuration."""

    stored_as: ClassVar = "inspection.SupervisionInspectionPassed.v1"


class SupervisionInspectionFailed(SupervisionReport, Event):
    """监督检验不合格 (or 复检不合格)."""

    stored_as: ClassVar = "inspection.SupervisionInspectionFailed.v1"


class PeriodicReport(ExaminationReport):
    """Of a periodic inspection 定期检验."""

    before_restart: bool = False


class PeriodicInspectionPassed(PeriodicReport, Event):
    """定期检验合格 (or 复检合格); `before_restart`: of one stopped for more than a year."""

    stored_as: ClassVar = "inspection.PeriodicInspectionPassed.v1"


class PeriodicInspectionFailed(PeriodicReport, Event):
    """定期检验不合格 (or 复检不合格): a serious accident hazard by itself."""

    stored_as: ClassVar = "inspection.PeriodicInspectionFailed.v1"


class SelfTestPassed(ExaminationReport, Event):
    """自行检测符合: `agency` is whoever did it, a user unit, a maintainer or an inspection body."""

    stored_as: ClassVar = "inspection.SelfTestPassed.v1"


class SelfTestFailed(ExaminationReport, Event):
    """自行检测不符合."""

    stored_as: ClassVar = "inspection.SelfTestFailed.v1"


class OwnInspectionPassed(ExaminationReport, Event):
    """企业自检合格: the enterprise's own look, which replaces nothing that is due."""

    stored_as: ClassVar = "inspection.OwnInspectionPassed.v1"


class OwnInspectionFailed(ExaminationReport, Event):
    """企业自检不合格."""

    stored_as: ClassVar = "inspection.OwnInspectionFailed.v1"


class SpotCheckReport(ExaminationReport):
    """Of a spot check 抽查检验, under the assignment it was done for."""

    assignment_id: DocumentId


class SpotCheckPassed(SpotCheckReport, Event):
    """抽查检验合格, by the agency that an authority assigned."""

    stored_as: ClassVar = "inspection.SpotCheckPassed.v1"


class SpotCheckFailed(SpotCheckReport, Event):
    """抽查检验不合格."""

    stored_as: ClassVar = "inspection.SpotCheckFailed.v1"


class InspectionCorrected(Event):
    """A report was wrong 更正: what it says from now on. `void`: it never counted.

    Without a conclusion or a day those stay as before; `hazards` are all that it names now. The
    report stays in history as it was. `due` is what falls due after the correction.
    """

    stored_as: ClassVar = "inspection.InspectionCorrected.v1"
    report_number: DocumentNumber
    reason: Reason
    evidence: Remark
    conclusion: Conclusion | None = None
    inspected_on: date | None = None
    hazards: tuple[SeriousHazard, ...] = ()
    void: bool = False
    due: tuple[DueDate, ...] = ()


class InspectionDueDateSet(Event):
    """What falls due was worked out anew, without a new report: an old register, another rule.

    `last_inspected_on` is the last passed inspection by the old register, counted like a report.
    """

    stored_as: ClassVar = "inspection.InspectionDueDateSet.v1"
    due: tuple[DueDate, ...]
    registry_base_on: date | None = None
    last_inspected_on: date | None = None
    last_report_number: str | None = None


class MovedDate(Record):
    """One due date put on another day, by a document."""

    kind: DueKind
    of_due_on: date
    moved_to: date
    reason: MoveReason
    document_number: DocumentNumber
    due: tuple[DueDate, ...] = ()


class InspectionPeriodAdjusted(MovedDate, Event):
    """Because of its risk 风险情况 this elevator is looked at earlier or later, or at more."""

    stored_as: ClassVar = "inspection.InspectionPeriodAdjusted.v1"
    adjusted_by: PartyRef
    explanation: Reason
    assessment_id: str | None = None
    added_items: tuple[str, ...] = ()


class InspectionPeriodOverridden(MovedDate, Event):
    """A province ordered this inspection earlier or later 省级监管部门要求提前或者延期."""

    stored_as: ClassVar = "inspection.InspectionPeriodOverridden.v1"
    ordered_by: PartyRef


class InspectionMoveWithdrawn(Event):
    """An adjustment or a province's order holds no more 撤回: the rule's date is back."""

    stored_as: ClassVar = "inspection.InspectionMoveWithdrawn.v1"
    document_number: DocumentNumber
    reason: Reason
    due: tuple[DueDate, ...] = ()


class InspectionOverdue(Event):
    """The last day has passed without it 超期未检. A flag, no state of the elevator."""

    stored_as: ClassVar = "inspection.InspectionOverdue.v1"
    due: DueDate


Passed: TypeAlias = (
    SupervisionInspectionPassed
    | PeriodicInspectionPassed
    | SelfTestPassed
    | OwnInspectionPassed
    | SpotCheckPassed
)
Failed: TypeAlias = (
    SupervisionInspectionFailed
    | PeriodicInspectionFailed
    | SelfTestFailed
    | OwnInspectionFailed
    | SpotCheckFailed
)
Reported: TypeAlias = Passed | Failed
Moved: TypeAlias = InspectionPeriodAdjusted | InspectionPeriodOverridden
Chosen: TypeAlias = AgencyChosen | SpotCheckAssigned
Scheduled: TypeAlias = InspectionDueDateSet | Moved | InspectionMoveWithdrawn | InspectionOverdue
