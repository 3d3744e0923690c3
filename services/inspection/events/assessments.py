"""Risk assessments 风险评估 of one elevator, and the technical support 技术支持 of agencies."""

from datetime import date
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.inspection.events.values import (
    Addressees,
    AssessmentGround,
    DocumentId,
    DocumentNumber,
    InspectorId,
    Reason,
    Recommendation,
    RiskLevel,
)
from services.kernel.decider import Event
from services.reference.party import PartyRef

LAW: Final = (
    "Plan of 2015, phase three (老旧电梯风险评估, 修理、改造、更新); technical support 技术支持"
)
"""Under which rule these facts are recorded."""


class RiskAssessmentRequested(Event):
    """Somebody asked for a risk assessment 风险评估, and on what evidence.

    `positions` are places in the national log: the faults and complaints it rests on.
    """

    stored_as: ClassVar = "inspection.RiskAssessmentRequested.v1"
    assessment_id: DocumentId
    ground: AssessmentGround
    requested_by: PartyRef
    agency: PartyRef
    explanation: str = ""
    age_years: int | None = None
    fault_count: int | None = None
    complaint_count: int | None = None
    positions: tuple[int, ...] = ()
    rule_version: str | None = None


class RiskAssessmentReported(Event):
    """The agency graded the risk and recommended to repair 修理, modify 改造, renew 更新 or none.

    It goes to the owner and the departments in `addressees`.
    """

    stored_as: ClassVar = "inspection.RiskAssessmentReported.v1"
    assessment_id: DocumentId
    report_number: DocumentNumber
    agency: PartyRef
    assessed_on: date
    inspectors: tuple[InspectorId, ...]
    grade: RiskLevel
    recommendation: Recommendation
    findings: Annotated[str, Field(min_length=1, max_length=4000)]
    addressees: Addressees


class TechnicalSupportAssigned(Event):
    """An authority put an agency's expertise at the disposal of hazard work 技术支持."""

    stored_as: ClassVar = "inspection.TechnicalSupportAssigned.v1"
    support_id: DocumentId
    agency: PartyRef
    assigned_by: PartyRef
    task: Reason
    hazard_id: str | None = None


class TechnicalSupportEnded(Event):
    """The agency's support ended, with this result."""

    stored_as: ClassVar = "inspection.TechnicalSupportEnded.v1"
    support_id: DocumentId
    result: Reason


Assessed: TypeAlias = RiskAssessmentRequested | RiskAssessmentReported
Supported: TypeAlias = TechnicalSupportAssigned | TechnicalSupportEnded
