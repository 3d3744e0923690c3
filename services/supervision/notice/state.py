"""What a notice amounts to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.reference.party import PartyRef
from services.supervision.events.notice import (
    DepartmentNotified,
    LocalGovernmentNotified,
    NoticeAnswered,
    NoticeClosed,
    NoticeWithdrawn,
)
from services.supervision.notice import rules
from services.supervision.notice.commands import Command, First
from services.supervision.where import concerned


class NoticeStatus(StrEnum):
    """Where a notice stands."""

    SENT = "sent"  # 已通报
    ANSWERED = "answered"  # 已答复
    CLOSED = "closed"  # 已办结
    WITHDRAWN = "withdrawn"  # 已撤回


@dataclass(frozen=True, slots=True)
class NoNotice:
    """No such notice."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice, what was answered, and how it ended."""

    sent: LocalGovernmentNotified | DepartmentNotified
    answers: tuple[tuple[NoticeAnswered, datetime], ...] = ()
    ended: NoticeClosed | NoticeWithdrawn | None = None

    @property
    def elevator_id(self) -> str | None:
        """The elevator that it is about; None: a division."""
        return self.sent.elevator_id

    @property
    def addressee(self) -> PartyRef:
        """To whom it was sent."""
        match self.sent:
            case LocalGovernmentNotified(government=government):
                return government
            case DepartmentNotified(department=department):
                return department

    @property
    def status(self) -> NoticeStatus:
        """Where it stands."""
        match self.ended:
            case NoticeClosed():
                return NoticeStatus.CLOSED
            case NoticeWithdrawn():
                return NoticeStatus.WITHDRAWN
            case None:
                return NoticeStatus.ANSWERED if self.answers else NoticeStatus.SENT


State: TypeAlias = NoNotice | Notice


def sent(state: State) -> Notice:
    """Raises `NoticeUnknown`."""
    if isinstance(state, NoNotice):
        raise rules.NoticeUnknown(field="notice_id")
    return state


def open_notice(state: State) -> Notice:
    """Raises `NoticeUnknown`, `NoticeEnded`."""
    notice = sent(state)
    if notice.ended is not None:
        raise rules.NoticeEnded(status=notice.status)
    return notice


def named_by(command: Command) -> Subject:
    """The division that a notice without an elevator is about."""
    return concerned(command.division) if isinstance(command, First) else NOBODY


def subject_of(state: State) -> Subject:
    """Whom it is addressed to, and the division that it is about."""
    if isinstance(state, NoNotice):
        return NOBODY
    return concerned(state.sent.division, ("department", state.addressee.party_id))
