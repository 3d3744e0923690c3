"""Agencies 检验检测机构 and their inspectors 检验检测人员: approval, audits, qualification."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.inspection.events.values import (
    AuditFinding,
    AuditVerdict,
    DocumentId,
    DocumentNumber,
    InspectionScope,
    InspectorId,
    Reason,
)
from services.kernel.decider import Event
from services.reference.party import PartyRef

LAW: Final = "Special Equipment Safety Law art. 50-53; long-term plan of 2015 (检验机构工作质量抽查, 检验检测人员管理)"
"""Under which rule these facts are recorded."""


class AgencyApproved(Event):
    """An authority approved the party for these scopes 核准; both days are included.

    `division` is the seat of the party, as the registry knew it.
    """

    stored_as: ClassVar = "inspection.AgencyApproved.v1"
    agency: PartyRef
    division: str
    approval_number: DocumentNumber
    scopes: tuple[InspectionScope, ...]
    approved_by: PartyRef
    valid_from: date
    valid_to: date


class AgencyApprovalWithdrawn(Event):
    """An approval ended before its time 撤销、注销核准: `withdrawn_from` is the first day without."""

    stored_as: ClassVar = "inspection.AgencyApprovalWithdrawn.v1"
    approval_number: DocumentNumber
    withdrawn_from: date
    withdrawn_by: PartyRef
    reason: Reason


class AgencyAudited(Event):
    """The quality of its work was audited 工作质量抽查: of an agency, a maker or a user unit."""

    stored_as: ClassVar = "inspection.AgencyAudited.v1"
    agency: PartyRef
    division: str
    audit_id: DocumentId
    audited_on: date
    audited_by: PartyRef
    verdict: AuditVerdict
    findings: tuple[AuditFinding, ...] = ()


class InspectorQualified(Event):
    """A person may inspect for the agency 持证: these scopes, from day to day, both included."""

    stored_as: ClassVar = "inspection.InspectorQualified.v1"
    agency: PartyRef
    division: str
    inspector_id: InspectorId
    scopes: tuple[InspectionScope, ...]
    qualified_by: PartyRef
    valid_from: date
    valid_to: date


class InspectorSuspended(Event):
    """The inspector may not inspect from a day on 暂停, until reinstated or `suspended_to`."""

    stored_as: ClassVar = "inspection.InspectorSuspended.v1"
    inspector_id: InspectorId
    suspended_from: date
    suspended_to: date | None = None
    reason: Reason


class InspectorReinstated(Event):
    """The suspension ended: `reinstated_from` is the first day on which they may inspect again."""

    stored_as: ClassVar = "inspection.InspectorReinstated.v1"
    inspector_id: InspectorId
    reinstated_from: date


class InspectorWithdrawn(Event):
    """The qualification ended 吊销、注销: `withdrawn_from` is the first day without it."""

    stored_as: ClassVar = "inspection.InspectorWithdrawn.v1"
    inspector_id: InspectorId
    withdrawn_from: date
    reason: Reason


AgencyFounded: TypeAlias = AgencyApproved | AgencyAudited | InspectorQualified
"""Facts that may be the first about a party; each names it and its seat."""

AgencyHappened: TypeAlias = (
    AgencyFounded
    | AgencyApprovalWithdrawn
    | InspectorSuspended
    | InspectorReinstated
    | InspectorWithdrawn
)
