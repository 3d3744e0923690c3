"""Notices 通报 to governments and departments, and their answers: plan of 2015, phase 4."""

from datetime import date

import pytest

from services.supervision import notice
from services.supervision.events.notice import (
    DepartmentNotified,
    DepartmentSector,
    LocalGovernmentNotified,
    NoticeAnswered,
    NoticeClosed,
    NoticeIssue,
    NoticeResult,
    NoticeWithdrawn,
)
from services.supervision.notice import NoNotice, card_of, subject_of
from services.supervision.notice.commands import (
    CloseNotice,
    NotifyDepartment,
    NotifyLocalGovernment,
    RecordNoticeReply,
    ReplyToNotice,
    WithdrawNotice,
)
from services.supervision.notice.rules import (
    NoticeAlreadySent,
    NoticeEnded,
    NoticeReplyDueInPast,
    NoticeUnknown,
)
from services.supervision.notice.state import NoticeStatus
from services.supervision.where import DivisionUnknownThen, ElevatorOrDivision
from tests.spec import given
from tests.supervision.remedy_facts import ELEVATOR, GOVERNMENT, HOUSING, divisions

DECIDER = notice.decider(divisions())
TELL = NotifyDepartment(
    notice_id="TB-1",
    department=HOUSING,
    sector=DepartmentSector.HOUSING,
    issue=NoticeIssue.FUND_EXTRACTION,
    title="关于维修资金提取的通报",
    content="十二台电梯维修资金提取困难",
    advice="明确简化使用程序",
    document_number="厦质监〔2015〕40号",
    division="350203",
    reply_due_on=date(2015, 10, 31),
)
TOLD = DepartmentNotified(**dict(TELL))
TELL_GOVERNMENT = NotifyLocalGovernment(
    notice_id="TB-2",
    government=GOVERNMENT,
    title="三无电梯情况通报",
    content="一台三无电梯",
    document_number="厦质监〔2015〕41号",
    elevator_id=ELEVATOR,
)
GOVERNMENT_TOLD = LocalGovernmentNotified(**dict(TELL_GOVERNMENT))
ANSWERED = NoticeAnswered(answer="已明确程序")
CLOSED = NoticeClosed(result=NoticeResult.SETTLED)
WITHDRAWN = NoticeWithdrawn(reason="文号有误")


@pytest.mark.parametrize("command", [TELL, TELL_GOVERNMENT])
def test_a_notice_is_sent_once(command: NotifyDepartment | NotifyLocalGovernment) -> None:
    """About an elevator or a division, with a day for the answer that is still to come."""
    [event] = given(DECIDER).when(command).decided()
    given(DECIDER, event).when(command).refuses(NoticeAlreadySent)
    other = {"elevator_id": None, "division": None}
    given(DECIDER).when(command.model_copy(update=other)).refuses(ElevatorOrDivision)
    nowhere = {"elevator_id": None, "division": "999999"}
    given(DECIDER).when(command.model_copy(update=nowhere)).refuses(DivisionUnknownThen)
    past = {"reply_due_on": date(2015, 9, 30)}
    given(DECIDER).when(command.model_copy(update=past)).refuses(NoticeReplyDueInPast)


def test_whom_it_is_addressed_to_sees_it() -> None:
    """As a department, whatever it is called."""
    department = ("department", HOUSING.party_id)
    assert subject_of(given(DECIDER, TOLD).state).parties == {department}
    government = ("department", GOVERNMENT.party_id)
    assert subject_of(given(DECIDER, GOVERNMENT_TOLD).state).parties == {government}


def test_a_notice_is_answered_by_itself_or_on_paper() -> None:
    """An answer given twice is one answer; another one is another."""
    given(DECIDER, TOLD).when(ReplyToNotice(answer="已明确程序")).then(ANSWERED)
    given(DECIDER, TOLD, ANSWERED).when(ReplyToNotice(answer="已明确程序")).then()
    paper = RecordNoticeReply(answer="已明确程序", document_number="厦建〔2015〕9号")
    given(DECIDER, TOLD, ANSWERED).when(paper).then(
        NoticeAnswered(answer="已明确程序", document_number="厦建〔2015〕9号", on_paper=True)
    )


def test_a_notice_ends_once() -> None:
    """Closed or withdrawn; then nobody answers any more."""
    close = CloseNotice(result=NoticeResult.SETTLED)
    given(DECIDER, TOLD).when(close).then(CLOSED)
    given(DECIDER, TOLD, CLOSED).when(close).then()
    other = CloseNotice(result=NoticeResult.NOT_SETTLED)
    given(DECIDER, TOLD, CLOSED).when(other).refuses(NoticeEnded)
    withdraw = WithdrawNotice(reason="文号有误")
    given(DECIDER, TOLD).when(withdraw).then(WITHDRAWN)
    given(DECIDER, TOLD, WITHDRAWN).when(withdraw).then()
    given(DECIDER, TOLD, CLOSED).when(withdraw).refuses(NoticeEnded)
    given(DECIDER, TOLD, CLOSED).when(ReplyToNotice(answer="1")).refuses(NoticeEnded)
    given(DECIDER).when(ReplyToNotice(answer="1")).refuses(NoticeUnknown)


def test_the_card_tells_both_kinds() -> None:
    """Of a government it names neither sector nor issue."""
    card = card_of(given(DECIDER, TOLD, ANSWERED, CLOSED).state)
    assert (card.addressee, card.issue) == (HOUSING, NoticeIssue.FUND_EXTRACTION)
    assert (card.status, card.result) == (NoticeStatus.CLOSED, NoticeResult.SETTLED)
    assert [one.answer for one in card.answers] == ["已明确程序"]
    told = card_of(given(DECIDER, GOVERNMENT_TOLD, ANSWERED).state)
    assert (told.addressee, told.sector, told.issue) == (GOVERNMENT, None, None)
    assert told.status is NoticeStatus.ANSWERED


def test_facts_before_the_notice_change_nothing() -> None:
    """A question about an earlier moment meets them without their basis."""
    for event in (ANSWERED, CLOSED, WITHDRAWN):
        assert isinstance(given(DECIDER, event).state, NoNotice)
