"""What the clocks bring: overdue marks, and the proposal that a case is an accident 疑似事故."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.emergency.case import ending_rules as rules
from services.emergency.case.clocks import (
    accident_due,
    answer_due,
    arrival_due,
    is_rescue,
    limits_of,
    minutes_between,
)
from services.emergency.case.guards import under_way, unmerged
from services.emergency.case.state import CaseFile, Proposal, State, Unopened
from services.emergency.events.case import (
    AccidentProposalAccepted,
    AccidentProposalDismissed,
    AccidentProposed,
    Alerted,
    AnswerOverdueMarked,
    ArrivalOverdueMarked,
)
from services.emergency.events.values import ProposalGround
from services.kernel.decider import Record


class MarkAnswerOverdue(Record):
    """响应超时: nobody took the case up in time."""


class MarkArrivalOverdue(Record):
    """到达超时: nobody was there in time."""


class ProposeAccident(Record):
    """提议为事故: somebody has been held for two hours."""


class AcceptAccidentProposal(Record):
    """认定为事故: under this number the accident is reported."""

    accident_id: str


class DismissAccidentProposal(Record):
    """不予认定: the case is no accident."""

    reason: str


Command: TypeAlias = (
    MarkAnswerOverdue
    | MarkArrivalOverdue
    | ProposeAccident
    | AcceptAccidentProposal
    | DismissAccidentProposal
)


def decide(command: Command, state: State, at: datetime) -> Sequence[Alerted]:
    match command:
        case MarkAnswerOverdue():
            return _mark_answer(under_way(state, at), at)
        case MarkArrivalOverdue():
            return _mark_arrival(under_way(state, at), at)
        case ProposeAccident():
            return _propose(under_way(state, at), at)
        case AcceptAccidentProposal(accident_id=accident_id):
            return _accept(accident_id, _proposal(unmerged(state).file, at))
        case DismissAccidentProposal(reason=reason):
            return _dismiss(reason, _proposal(unmerged(state).file, at))
        case _:
            assert_never(command)


def evolve(state: State, event: Alerted, at: datetime) -> State:
    if isinstance(state, Unopened):
        return state
    file = state.file
    match event:
        case AnswerOverdueMarked():
            file = replace(file, answer_overdue=event)
        case ArrivalOverdueMarked():
            file = replace(file, arrival_overdue=event)
        case AccidentProposed(ground=ground, held_minutes=minutes):
            file = replace(file, proposal=file.proposal or Proposal(at, ground, minutes))
        case AccidentProposalAccepted(accident_id=accident_id):
            file = _settled(file, accident_id, None)
        case AccidentProposalDismissed(reason=reason):
            file = _settled(file, None, reason)
        case _:
            assert_never(event)
    return replace(state, file=file)


def proposal_due(file: CaseFile, at: datetime) -> Sequence[AccidentProposed]:
    """What follows when persons came out: somebody was held for two hours, or is dead."""
    if file.proposal is not None or not is_rescue(file):
        return []
    if any(one.dead for one in file.releases):
        return [_proposed(file, at, ProposalGround.DEATH)]
    if any(one.at >= accident_due(file) for one in file.releases):
        return [_proposed(file, at, ProposalGround.HELD_TOO_LONG)]
    return []


def _mark_answer(file: CaseFile, at: datetime) -> Sequence[Alerted]:
    if file.answer_overdue is not None:
        return []
    due, held = answer_due(file), limits_of(file)
    _check_outstanding(file, file.first_response_at, due)
    if at < due:
        raise rules.AnswerNotYetDue(due_at=due)
    return [
        AnswerOverdueMarked(
            due_at=due, answer_limit_minutes=held.answer_minutes, rule_version=held.rule_version
        )
    ]


def _mark_arrival(file: CaseFile, at: datetime) -> Sequence[Alerted]:
    if file.arrival_overdue is not None:
        return []
    due, held = arrival_due(file), limits_of(file)
    _check_outstanding(file, file.first_arrival_at, due)
    if at < due:
        raise rules.ArrivalNotYetDue(due_at=due)
    return [
        ArrivalOverdueMarked(
            due_at=due, arrival_limit_minutes=held.arrival_minutes, rule_version=held.rule_version
        )
    ]


def _check_outstanding(file: CaseFile, came_at: datetime | None, due: datetime) -> None:
    """Raises `NoRescueClockRuns` where what was waited for came, or nobody was held any more, in time."""
    freed = file.freed_at
    in_time = (came_at is not None and came_at <= due) or (freed is not None and freed <= due)
    if not is_rescue(file) or in_time:
        raise rules.NoRescueClockRuns


def _propose(file: CaseFile, at: datetime) -> Sequence[Alerted]:
    if file.proposal is not None:
        return []
    due, freed = accident_due(file), file.freed_at
    if not is_rescue(file) or (freed is not None and freed < due):
        raise rules.NoRescueClockRuns
    if at < due:
        raise rules.AccidentNotYetDue(due_at=due)
    return [_proposed(file, at, ProposalGround.HELD_TOO_LONG)]


def _proposed(file: CaseFile, at: datetime, ground: ProposalGround) -> AccidentProposed:
    until = file.freed_at or at
    return AccidentProposed(
        ground=ground,
        held_minutes=minutes_between(file.held_since, until),
        persons=file.trapped,
        rule_version=limits_of(file).rule_version,
    )


def _accept(accident_id: str, proposal: Proposal) -> Sequence[Alerted]:
    if proposal.accident_id == accident_id:
        return []
    if not proposal.is_open:
        raise rules.AccidentProposalSettled(accident_id=proposal.accident_id)
    return [AccidentProposalAccepted(accident_id=accident_id)]


def _dismiss(reason: str, proposal: Proposal) -> Sequence[Alerted]:
    if proposal.dismissed is not None:
        return []
    if not proposal.is_open:
        raise rules.AccidentProposalSettled(accident_id=proposal.accident_id)
    return [AccidentProposalDismissed(reason=reason)]


def _proposal(file: CaseFile, at: datetime) -> Proposal:
    """The proposal as it was made before; raises `NoAccidentProposed`."""
    if file.proposal is None or at < file.proposal.at:
        raise rules.NoAccidentProposed
    return file.proposal


def _settled(file: CaseFile, accident_id: str | None, dismissed: str | None) -> CaseFile:
    """A settlement that is known before its proposal changes nothing."""
    if file.proposal is None:
        return file
    proposal = replace(file.proposal, accident_id=accident_id, dismissed=dismissed)
    return replace(file, proposal=proposal)
