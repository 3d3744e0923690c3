"""An agency 检验检测机构: what it is approved for, who may inspect for it, how its audits ended.

Its stream is named by its party id. Makers, installers, maintainers and user units have one too,
when they are audited (对生产使用单位及检验机构工作质量进行抽查) or test their own lifts (TSG T7008).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final, assert_never

from services.inspection.agency import rules
from services.inspection.agency.commands import (
    ApproveAgency,
    AuditAgency,
    Command,
    PartySeat,
    QualifyInspector,
    ReinstateInspector,
    SuspendInspector,
    WithdrawAgencyApproval,
    WithdrawInspector,
)
from services.inspection.agency.state import Agency, holds, subject_of, suspended
from services.inspection.events.agency import (
    AgencyApprovalWithdrawn,
    AgencyApproved,
    AgencyAudited,
    AgencyFounded,
    AgencyHappened,
    InspectorQualified,
    InspectorReinstated,
    InspectorSuspended,
    InspectorWithdrawn,
)
from services.inspection.events.values import AuditVerdict, InspectionScope
from services.kernel.decider import Decider
from services.reference.dated import legal_day

__all__ = ["Agency", "Command", "decide", "decider", "evolve", "subject_of"]


def decide(command: Command, state: Agency, at: datetime) -> Sequence[AgencyHappened]:
    events: Sequence[AgencyHappened]
    match command:
        case ApproveAgency():
            events = _approve(command, state)
        case WithdrawAgencyApproval():
            events = _withdraw_approval(command, state)
        case AuditAgency():
            events = _audit(command, state, at)
        case QualifyInspector():
            events = _qualify(command, state)
        case SuspendInspector():
            events = _suspend(command, state)
        case ReinstateInspector():
            events = _reinstate(command, state)
        case WithdrawInspector():
            events = _withdraw_inspector(command, state)
        case _:
            assert_never(command)
    return events


def evolve(state: Agency, event: AgencyHappened, _: datetime) -> Agency:
    if isinstance(event, AgencyFounded):
        state = replace(
            state,
            party_id=event.agency.party_id,
            name=event.agency.name,
            division=event.division or state.division,
        )
    match event:
        case AgencyApproved():
            after = replace(state, approvals={**state.approvals, event.approval_number: event})
        case AgencyApprovalWithdrawn():
            withdrawals = {**state.withdrawals, event.approval_number: event}
            after = replace(state, withdrawals=withdrawals)
        case AgencyAudited():
            after = replace(state, audits={**state.audits, event.audit_id: event})
        case InspectorQualified():
            after = replace(state, qualifications=(*state.qualifications, event))
        case InspectorSuspended():
            after = replace(state, suspensions=(*state.suspensions, event))
        case InspectorReinstated():
            after = replace(state, reinstatements=(*state.reinstatements, event))
        case InspectorWithdrawn():
            after = replace(state, inspectors_withdrawn=(*state.inspectors_withdrawn, event))
        case _:
            assert_never(event)
    return after


decider: Final[Decider[Command, Agency, AgencyHappened]] = Decider(Agency(), decide, evolve)


def _approve(command: ApproveAgency, state: Agency) -> Sequence[AgencyHappened]:
    seat = _seat(command.seat)
    _check_term(command.scopes, command.valid_from, command.valid_to)
    if not seat.inspection_body and set(command.scopes) != {InspectionScope.SELF_TEST}:
        raise rules.NotAnInspectionBody(field="scopes")
    event = AgencyApproved(**_facts(command), division=seat.division)
    known = state.approvals.get(command.approval_number)
    if known is not None and _same(known, event):
        return []
    if known is not None:
        raise rules.ApprovalNumberTaken(field="approval_number")
    return [event]


def _withdraw_approval(command: WithdrawAgencyApproval, state: Agency) -> Sequence[AgencyHappened]:
    approval = state.approvals.get(command.approval_number)
    if approval is None:
        raise rules.ApprovalUnknown(field="approval_number")
    event = AgencyApprovalWithdrawn(**vars(command))
    known = state.withdrawals.get(command.approval_number)
    if known == event:
        return []
    if known is not None:
        raise rules.ApprovalWithdrawnAlready(withdrawn_from=known.withdrawn_from)
    if command.withdrawn_from < approval.valid_from:
        raise rules.EndsBeforeItBegan(field="withdrawn_from", valid_from=approval.valid_from)
    return [event]


def _audit(command: AuditAgency, state: Agency, at: datetime) -> Sequence[AgencyHappened]:
    seat = _seat(command.seat)
    if command.audited_on > legal_day(at):
        raise rules.AuditedInFuture(field="audited_on", audited_on=command.audited_on)
    if command.verdict is not AuditVerdict.PASSED and not command.findings:
        raise rules.AuditFindingMissing(field="findings")
    event = AgencyAudited(**_facts(command), division=seat.division)
    known = state.audits.get(command.audit_id)
    if known is not None and _same(known, event):
        return []
    if known is not None:
        raise rules.AuditNumberTaken(field="audit_id")
    return [event]


def _qualify(command: QualifyInspector, state: Agency) -> Sequence[AgencyHappened]:
    seat = _seat(command.seat)
    _check_term(command.scopes, command.valid_from, command.valid_to)
    event = InspectorQualified(**_facts(command), division=seat.division)
    return [] if any(_same(one, event) for one in state.qualifications) else [event]


def _suspend(command: SuspendInspector, state: Agency) -> Sequence[AgencyHappened]:
    _check_inspector(state, command.inspector_id)
    if command.suspended_to is not None and command.suspended_to < command.suspended_from:
        raise rules.EndsBeforeItBegan(field="suspended_to")
    event = InspectorSuspended(**vars(command))
    if event in state.suspensions:
        return []
    if suspended(state, command.inspector_id, command.suspended_from):
        raise rules.InspectorSuspendedAlready(field="suspended_from")
    return [event]


def _reinstate(command: ReinstateInspector, state: Agency) -> Sequence[AgencyHappened]:
    _check_inspector(state, command.inspector_id)
    event = InspectorReinstated(**vars(command))
    if event in state.reinstatements:
        return []
    if not suspended(state, command.inspector_id, command.reinstated_from):
        raise rules.InspectorNotSuspended(field="reinstated_from")
    return [event]


def _withdraw_inspector(command: WithdrawInspector, state: Agency) -> Sequence[AgencyHappened]:
    _check_inspector(state, command.inspector_id)
    event, day = InspectorWithdrawn(**vars(command)), command.withdrawn_from
    if event in state.inspectors_withdrawn:
        return []
    own = [one for one in state.qualifications if one.inspector_id == command.inspector_id]
    if not any(holds(state, one, day) for one in own):
        raise rules.InspectorWithdrawnAlready(field="withdrawn_from")
    return [event]


def _seat(found: PartySeat | None) -> PartySeat:
    return found if found is not None else PartySeat(division="", inspection_body=False)


def _check_inspector(state: Agency, inspector_id: str) -> None:
    if all(one.inspector_id != inspector_id for one in state.qualifications):
        raise rules.InspectorUnknown(field="inspector_id")


def _check_term(scopes: Sequence[InspectionScope], first: date, last: date) -> None:
    if not scopes or len(set(scopes)) != len(scopes):
        raise rules.ScopesMissing(field="scopes")
    if last < first:
        raise rules.TermEndsBeforeItBegins(field="valid_to")


def _facts(command: ApproveAgency | AuditAgency | QualifyInspector) -> dict[str, Any]:
    """What the command states, without what was found elsewhere."""
    return {name: value for name, value in command if name != "seat"}


def _same(known: AgencyFounded, told: AgencyFounded) -> bool:
    """Whether both say the same; seat and name of the party may have changed meanwhile."""
    apart = {"agency", "division"}
    return type(known) is type(told) and known.model_dump(exclude=apart) == told.model_dump(
        exclude=apart
    )
