"""What is known of an agency 检验检测机构, and whether it and its inspectors may inspect on a day.

Everything is kept by the days it is about, not by when it was told: a withdrawal that becomes known
late holds for an inspection of that day all the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from services.inspection.events.agency import (
    AgencyApprovalWithdrawn,
    AgencyApproved,
    AgencyAudited,
    InspectorQualified,
    InspectorReinstated,
    InspectorSuspended,
    InspectorWithdrawn,
)
from services.inspection.events.values import AuditVerdict, InspectionScope
from services.kernel.subject import Subject


@dataclass(frozen=True, slots=True)
class Agency:
    """Everything known of it; the initial state knows nothing. Mappings are by number."""

    party_id: str = ""
    name: str = ""
    division: str = ""
    approvals: Mapping[str, AgencyApproved] = field(default_factory=dict)
    withdrawals: Mapping[str, AgencyApprovalWithdrawn] = field(default_factory=dict)
    audits: Mapping[str, AgencyAudited] = field(default_factory=dict)
    qualifications: tuple[InspectorQualified, ...] = ()
    suspensions: tuple[InspectorSuspended, ...] = ()
    reinstatements: tuple[InspectorReinstated, ...] = ()
    inspectors_withdrawn: tuple[InspectorWithdrawn, ...] = ()


def approved(state: Agency, scope: InspectionScope, on: date) -> bool:
    """Whether some approval for this scope is valid on that day."""
    return any(
        scope in one.scopes and one.valid_from <= on <= one.valid_to and not _ended(state, one, on)
        for one in state.approvals.values()
    )


def audit_failed(state: Agency, on: date) -> AgencyAudited | None:
    """The latest audit up to that day, if it was failed."""
    known = [one for one in state.audits.values() if one.audited_on <= on]
    latest = max(known, key=lambda one: (one.audited_on, one.audit_id), default=None)
    failed = latest is not None and latest.verdict is AuditVerdict.FAILED
    return latest if failed else None


def qualified(state: Agency, inspector_id: str, scope: InspectionScope, on: date) -> bool:
    """Whether the inspector may do this for the agency on that day."""
    held = any(
        one.inspector_id == inspector_id and scope in one.scopes and holds(state, one, on)
        for one in state.qualifications
    )
    return held and not suspended(state, inspector_id, on)


def holds(state: Agency, qualification: InspectorQualified, on: date) -> bool:
    """Whether the qualification is in force on that day.

    A withdrawal ends what began before it; who qualifies again afterwards is qualified.
    """
    begins, ends = qualification.valid_from, qualification.valid_to
    return begins <= on <= ends and not any(
        one.inspector_id == qualification.inspector_id and begins <= one.withdrawn_from <= on
        for one in state.inspectors_withdrawn
    )


def suspended(state: Agency, inspector_id: str, on: date) -> bool:
    """Whether the inspector is suspended on that day."""
    own = [one for one in state.suspensions if one.inspector_id == inspector_id]
    return any(
        one.suspended_from <= on
        and (one.suspended_to is None or on <= one.suspended_to)
        and not _reinstated(state, one, on)
        for one in own
    )


def _ended(state: Agency, approval: AgencyApproved, on: date) -> bool:
    end = state.withdrawals.get(approval.approval_number)
    return end is not None and end.withdrawn_from <= on


def _reinstated(state: Agency, suspension: InspectorSuspended, on: date) -> bool:
    return any(
        one.inspector_id == suspension.inspector_id
        and suspension.suspended_from <= one.reinstated_from <= on
        for one in state.reinstatements
    )


def subject_of(state: Agency) -> Subject:
    """The seat of the party, and the party in each role in which it may be looked at."""
    if not state.party_id:
        return Subject("", "", frozenset())
    roles = ("inspection_body", "maintainer", "user_unit", "manufacturer", "installer")
    return Subject("", state.division, frozenset((role, state.party_id) for role in roles))
