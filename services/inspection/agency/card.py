"""An agency as it is shown. What it says is public 公示: who may inspect, and how audits ended."""

from datetime import date
from enum import StrEnum
from typing import Any

from services.inspection.agency.rules import AgencyUnknown
from services.inspection.agency.state import Agency
from services.inspection.events.values import AuditFinding, AuditVerdict, InspectionScope
from services.kernel.decider import Record
from services.reference.party import PartyRef


class ApprovalCard(Record):
    """One approval 核准证; `withdrawn_from` is the first day without it."""

    approval_number: str
    scopes: tuple[InspectionScope, ...]
    approved_by: PartyRef
    valid_from: date
    valid_to: date
    withdrawn_from: date | None


class AuditCard(Record):
    """One audit 工作质量抽查."""

    audit_id: str
    audited_on: date
    audited_by: PartyRef
    verdict: AuditVerdict
    findings: tuple[AuditFinding, ...]


class QualificationCard(Record):
    """One qualification 人员资格 by the inspector's opaque reference."""

    inspector_id: str
    scopes: tuple[InspectionScope, ...]
    valid_from: date
    valid_to: date


class InspectorChange(StrEnum):
    """What changed about an inspector's qualification."""

    SUSPENDED = "suspended"  # 暂停
    REINSTATED = "reinstated"  # 恢复
    WITHDRAWN = "withdrawn"  # 吊销、注销


class InspectorChangeCard(Record):
    """A suspension (`from_on` to `to_on`), a reinstatement or a withdrawal, from a day on."""

    inspector_id: str
    change: InspectorChange
    from_on: date
    to_on: date | None = None
    reason: str = ""


class AgencyCard(Record):
    """All that is recorded of an agency, the oldest first."""

    party_id: str
    name: str
    division: str
    approvals: tuple[ApprovalCard, ...]
    audits: tuple[AuditCard, ...]
    qualifications: tuple[QualificationCard, ...]
    changes: tuple[InspectorChangeCard, ...]


def card_of(state: Agency) -> AgencyCard:
    """The card; raises `AgencyUnknown`."""
    if not state.party_id:
        raise AgencyUnknown(field="party_id")
    audits = sorted(state.audits.values(), key=lambda one: (one.audited_on, one.audit_id))
    return AgencyCard(
        party_id=state.party_id,
        name=state.name,
        division=state.division,
        approvals=tuple(_approvals(state)),
        audits=tuple(AuditCard(**_named(AuditCard, one)) for one in audits),
        qualifications=tuple(
            QualificationCard(**_named(QualificationCard, one)) for one in state.qualifications
        ),
        changes=tuple(sorted(_changes(state), key=lambda one: (one.from_on, one.change))),
    )


def _approvals(state: Agency) -> list[ApprovalCard]:
    found = []
    for number, one in state.approvals.items():
        end = state.withdrawals.get(number)
        facts = {"withdrawn_from": end.withdrawn_from if end else None}
        found.append(ApprovalCard(**_named(ApprovalCard, one), **facts))
    return sorted(found, key=lambda one: (one.valid_from, one.approval_number))


def _changes(state: Agency) -> list[InspectorChangeCard]:
    return [
        *(
            InspectorChangeCard(
                inspector_id=one.inspector_id,
                change=InspectorChange.SUSPENDED,
                from_on=one.suspended_from,
                to_on=one.suspended_to,
                reason=one.reason,
            )
            for one in state.suspensions
        ),
        *(
            InspectorChangeCard(
                inspector_id=one.inspector_id,
                change=InspectorChange.REINSTATED,
                from_on=one.reinstated_from,
            )
            for one in state.reinstatements
        ),
        *(
            InspectorChangeCard(
                inspector_id=one.inspector_id,
                change=InspectorChange.WITHDRAWN,
                from_on=one.withdrawn_from,
                reason=one.reason,
            )
            for one in state.inspectors_withdrawn
        ),
    ]


def _named(card: type[Record], event: Record) -> dict[str, Any]:
    """The event's fields that the card has, too."""
    return {name: value for name, value in event if name in card.model_fields}
