"""The decider of a notice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.events.notice import (
    DepartmentNotified,
    LocalGovernmentNotified,
    NoticeAnswered,
    NoticeClosed,
    NoticeHappened,
    NoticeWithdrawn,
)
from services.supervision.notice import rules
from services.supervision.notice.commands import (
    CloseNotice,
    Command,
    First,
    NotifyDepartment,
    NotifyLocalGovernment,
    RecordNoticeReply,
    ReplyToNotice,
    WithdrawNotice,
)
from services.supervision.notice.state import (
    NoNotice,
    Notice,
    NoticeStatus,
    State,
    open_notice,
    sent,
)
from services.supervision.where import check_where


def decider(divisions: Divisions) -> Decider[Command, State, NoticeHappened]:
    """The rules, with the division table that places are checked against."""
    return Decider(NoNotice(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[NoticeHappened]:
    match command:
        case NotifyLocalGovernment():
            _check_new(divisions, command, state, at)
            return [LocalGovernmentNotified(**vars(command))]
        case NotifyDepartment():
            _check_new(divisions, command, state, at)
            return [DepartmentNotified(**vars(command))]
        case ReplyToNotice():
            return _answer(open_notice(state), NoticeAnswered(**vars(command)))
        case RecordNoticeReply():
            return _answer(open_notice(state), NoticeAnswered(**vars(command), on_paper=True))
        case CloseNotice():
            closed = NoticeClosed(**vars(command))
            return [] if sent(state).ended == closed else _end(state, closed)
        case WithdrawNotice():
            withdrawn = sent(state).status is NoticeStatus.WITHDRAWN
            return [] if withdrawn else _end(state, NoticeWithdrawn(**vars(command)))
        case _:
            assert_never(command)


def evolve(state: State, event: NoticeHappened, at: datetime) -> State:
    if isinstance(event, LocalGovernmentNotified | DepartmentNotified):
        return Notice(event)
    if isinstance(state, NoNotice):
        return state
    match event:
        case NoticeAnswered():
            return replace(state, answers=(*state.answers, (event, at)))
        case NoticeClosed() | NoticeWithdrawn():
            return replace(state, ended=event)
        case _:
            assert_never(event)


def _check_new(divisions: Divisions, command: First, state: State, at: datetime) -> None:
    if isinstance(state, Notice):
        raise rules.NoticeAlreadySent(field="notice_id")
    check_where(divisions, command.elevator_id, command.division, at)
    if command.reply_due_on is not None and command.reply_due_on < legal_day(at):
        raise rules.NoticeReplyDueInPast(field="reply_due_on")


def _answer(notice: Notice, answer: NoticeAnswered) -> Sequence[NoticeHappened]:
    return [] if answer in [one for one, _ in notice.answers] else [answer]


def _end(state: State, end: NoticeClosed | NoticeWithdrawn) -> Sequence[NoticeHappened]:
    open_notice(state)
    return [end]
