"""A notice as it is told."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.notice import (
    DepartmentSector,
    NoticeClosed,
    NoticeIssue,
    NoticeResult,
)
from services.supervision.notice.state import NoticeStatus, State, sent


class NoticeAnswerCard(Record):
    """What was answered, when, and whether it came on paper."""

    answer: str
    document_number: str | None
    on_paper: bool
    answered_at: datetime


class NoticeCard(Record):
    """A notice 通报. Of a local government it names neither sector nor issue."""

    notice_id: str
    addressee: PartyRef
    sector: DepartmentSector | None
    issue: NoticeIssue | None
    elevator_id: str | None
    division: str | None
    title: str
    content: str
    advice: str
    document_number: str
    reply_due_on: date | None
    status: NoticeStatus
    answers: tuple[NoticeAnswerCard, ...]
    result: NoticeResult | None


def card_of(state: State) -> NoticeCard:
    """Raises `NoticeUnknown`."""
    notice = sent(state)
    told = notice.sent.model_dump(exclude={"government", "department"})
    return NoticeCard(
        **{"sector": None, "issue": None} | told,
        addressee=notice.addressee,
        status=notice.status,
        answers=tuple(NoticeAnswerCard(**dict(one), answered_at=at) for one, at in notice.answers),
        result=notice.ended.result if isinstance(notice.ended, NoticeClosed) else None,
    )
