"""The decider of a complaint."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.complaint import rules
from services.supervision.complaint.commands import (
    CloseComplaint,
    Command,
    LocateComplaint,
    MergeDuplicate,
    ReceiveComplaint,
    RefuteComplaint,
    ReopenComplaint,
    RevealComplainant,
    VerifyComplaint,
    WithdrawComplaint,
)
from services.supervision.complaint.state import (
    Complaint,
    NoComplaint,
    State,
    received,
    unfinished,
)
from services.supervision.events.complaint import (
    ComplainantRevealed,
    ComplaintClosed,
    ComplaintHappened,
    ComplaintLocated,
    ComplaintMerged,
    ComplaintReceived,
    ComplaintRefuted,
    ComplaintReopened,
    ComplaintVerified,
    ComplaintWithdrawn,
)
from services.supervision.serious import check_code, listed_in
from services.supervision.stated import stated
from services.supervision.where import check_where


def decider(divisions: Divisions) -> Decider[Command, State, ComplaintHappened]:
    """The rules, with the division table that places are checked against."""
    return Decider(NoComplaint(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[ComplaintHappened]:
    on = legal_day(at)
    events: Sequence[ComplaintHappened]
    match command:
        case ReceiveComplaint():
            events = _receive(divisions, command, state, at)
        case LocateComplaint():
            events = _locate(command, unfinished(state))
        case MergeDuplicate():
            events = _merge(command, received(state))
        case VerifyComplaint():
            events = _verify(command, unfinished(state), on)
        case RefuteComplaint():
            events = _refute(command, unfinished(state))
        case CloseComplaint():
            events = _close(command, received(state), on)
        case ReopenComplaint():
            events = _reopen(command, received(state))
        case WithdrawComplaint():
            events = _withdraw(command, received(state))
        case RevealComplainant():
            events = _reveal(command, received(state))
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: ComplaintHappened, at: datetime) -> State:
    if isinstance(event, ComplaintReceived):
        return Complaint(event, at, event.elevator_id)
    if isinstance(state, NoComplaint):
        return state
    after: State
    match event:
        case ComplaintLocated(elevator_id=elevator_id):
            after = replace(state, elevator_id=elevator_id)
        case ComplaintMerged(into_complaint_id=into):
            after = replace(state, merged_into=into)
        case ComplaintVerified() | ComplaintRefuted():
            after = replace(state, finding=event)
        case ComplaintClosed():
            after = replace(state, closed=event)
        case ComplaintReopened():
            after = replace(state, finding=None, closed=None, merged_into=None, withdrawn=False)
        case ComplaintWithdrawn():
            after = replace(state, withdrawn=True)
        case ComplainantRevealed():
            after = state
        case _:
            assert_never(event)
    return after


def _receive(
    divisions: Divisions, command: ReceiveComplaint, state: State, at: datetime
) -> Sequence[ComplaintHappened]:
    if isinstance(state, Complaint):
        raise rules.ComplaintAlreadyReceived(field="complaint_id")
    check_where(divisions, command.elevator_id, command.division, at)
    return [ComplaintReceived(**vars(command))]


def _locate(command: LocateComplaint, complaint: Complaint) -> Sequence[ComplaintHappened]:
    if complaint.elevator_id == command.elevator_id:
        return []
    if complaint.elevator_id is not None:
        raise rules.ComplaintAlreadyLocated(field="elevator_id")
    return [ComplaintLocated(**vars(command))]


def _merge(command: MergeDuplicate, complaint: Complaint) -> Sequence[ComplaintHappened]:
    if complaint.merged_into == command.into_complaint_id:
        return []
    unfinished(complaint)
    if command.into_complaint_id == complaint.received.complaint_id:
        raise rules.MergedIntoItself(field="into_complaint_id")
    if not command.into_exists:
        raise rules.MergedIntoUnknown(field="into_complaint_id")
    return [ComplaintMerged(**stated(command))]


def _verify(
    command: VerifyComplaint, complaint: Complaint, on: date
) -> Sequence[ComplaintHappened]:
    if isinstance(complaint.finding, ComplaintVerified):
        return []
    _check_unjudged(complaint)
    _check_day(command.verified_on, on, "verified_on")
    if complaint.elevator_id is None:
        raise rules.ComplaintElevatorUnknown
    check_code(command.serious_code, command.elevator, command.verified_on)
    version = listed_in(command.serious_code, command.verified_on)
    told = stated(command) | {"elevator_id": complaint.elevator_id, "rule_version": version}
    return [ComplaintVerified(**told)]


def _refute(command: RefuteComplaint, complaint: Complaint) -> Sequence[ComplaintHappened]:
    if isinstance(complaint.finding, ComplaintRefuted):
        return []
    _check_unjudged(complaint)
    return [ComplaintRefuted(**vars(command))]


def _close(command: CloseComplaint, complaint: Complaint, on: date) -> Sequence[ComplaintHappened]:
    if complaint.closed is not None:
        return []
    if unfinished(complaint).finding is None:
        raise rules.ComplaintNotJudged
    _check_day(command.answered_on, on, "answered_on")
    return [ComplaintClosed(**vars(command))]


def _reopen(command: ReopenComplaint, complaint: Complaint) -> Sequence[ComplaintHappened]:
    if complaint.is_open and complaint.finding is None:
        raise rules.ComplaintStillOpen
    return [ComplaintReopened(**vars(command))]


def _withdraw(command: WithdrawComplaint, complaint: Complaint) -> Sequence[ComplaintHappened]:
    if complaint.withdrawn:
        return []
    unfinished(complaint)
    return [ComplaintWithdrawn(**vars(command))]


def _reveal(command: RevealComplainant, complaint: Complaint) -> Sequence[ComplaintHappened]:
    if complaint.received.complainant is None:
        raise rules.ComplainantUnknown
    return [ComplainantRevealed(**vars(command))]


def _check_unjudged(complaint: Complaint) -> None:
    if complaint.finding is not None:
        raise rules.ComplaintAlreadyJudged


def _check_day(day: date | None, on: date, field: str) -> None:
    if day is not None and day > on:
        raise rules.ComplaintDayInFuture(field=field)
