"""What an authority may record of an agency 检验检测机构 and its inspectors."""

from datetime import date
from typing import Annotated, TypeAlias

from services.inspection.events.values import (
    AuditFinding,
    AuditVerdict,
    DocumentId,
    DocumentNumber,
    InspectionScope,
    InspectorId,
    Reason,
)
from services.kernel.decider import FOUND, Record
from services.reference.party import PartyRef


class PartySeat(Record):
    """What the registry knows of a party: where its seat is, and whether it is an agency."""

    division: str
    inspection_body: bool


class ApproveAgency(Record):
    """核准: for these scopes, from day to day, both included."""

    agency: PartyRef
    approval_number: DocumentNumber
    scopes: tuple[InspectionScope, ...]
    approved_by: PartyRef
    valid_from: date
    valid_to: date
    seat: Annotated[PartySeat | None, FOUND] = None


class WithdrawAgencyApproval(Record):
    """撤销、注销核准. `withdrawn_from` is the first day without it."""

    approval_number: DocumentNumber
    withdrawn_from: date
    withdrawn_by: PartyRef
    reason: Reason


class AuditAgency(Record):
    """工作质量抽查 of an agency; or of a maker, installer, maintainer or user unit."""

    agency: PartyRef
    audit_id: DocumentId
    audited_on: date
    audited_by: PartyRef
    verdict: AuditVerdict
    findings: tuple[AuditFinding, ...] = ()
    seat: Annotated[PartySeat | None, FOUND] = None


class QualifyInspector(Record):
    """人员资格: who may inspect for the agency what, from day to day, both included."""

    agency: PartyRef
    inspector_id: InspectorId
    scopes: tuple[InspectionScope, ...]
    qualified_by: PartyRef
    valid_from: date
    valid_to: date
    seat: Annotated[PartySeat | None, FOUND] = None


class SuspendInspector(Record):
    """暂停: from a day on, until `suspended_to` or until reinstated."""

    inspector_id: InspectorId
    suspended_from: date
    suspended_to: date | None = None
    reason: Reason


class ReinstateInspector(Record):
    """恢复: `reinstated_from` is the first day on which they may inspect again."""

    inspector_id: InspectorId
    reinstated_from: date


class WithdrawInspector(Record):
    """吊销、注销 of the qualification: `withdrawn_from` is the first day without it."""

    inspector_id: InspectorId
    withdrawn_from: date
    reason: Reason


Command: TypeAlias = (
    ApproveAgency
    | WithdrawAgencyApproval
    | AuditAgency
    | QualifyInspector
    | SuspendInspector
    | ReinstateInspector
    | WithdrawInspector
)
