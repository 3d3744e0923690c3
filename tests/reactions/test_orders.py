"""Orders, listings, watches and notices: days and what follows them, told by hand."""

from datetime import date, timedelta

import pytest

from services.kernel.decider import Event
from services.reactions.policy import Command, Deadline
from services.supervision.events.hazard import (
    HazardPutUnderWatch,
    HazardRefuted,
    HazardWatchExpired,
    RectificationRejected,
    RectificationVerified,
    StoppedForHazard,
)
from services.supervision.events.listing import (
    Delisted,
    ListedForSupervision,
    ListingCondition,
    ListingOverdue,
    ListingWithdrawn,
)
from services.supervision.events.notice import (
    DepartmentNotified,
    DepartmentSector,
    LocalGovernmentNotified,
    NoticeAnswered,
    NoticeIssue,
    NoticeWithdrawn,
)
from services.supervision.events.order import (
    OrderExtended,
    OrderGround,
    OrderReopened,
    OrderWithdrawn,
    RectificationConfirmed,
    RectificationOverdue,
)
from tests.reactions.facts import BUREAU, GOVERNMENT, begins, ordered
from tests.reactions.telling import LIFT, NOON, Story

ORDER = "order-ZL-1"
CONFIRMED = RectificationConfirmed(confirmed_by=BUREAU, evidence=("复查",))
OVERDUE = RectificationOverdue(due_on=date(2025, 10, 31))
LISTED = ListedForSupervision(
    listing_id="GP-1",
    elevator_id=LIFT,
    listing_number="7",
    listed_by=GOVERNMENT,
    task_owner=GOVERNMENT,
    due_on=date(2025, 12, 31),
    conditions=(ListingCondition.HAZARD_RECTIFIED,),
)


def test_an_order_is_overdue_when_its_last_day_is_over() -> None:
    """The instant is midnight in China after the day, not the day itself."""
    story = Story("order.due").told(ordered(), ORDER)
    assert story.due == {"order:ZL-1": begins(2025, 11, 1)}
    (command,) = story.running["order:ZL-1"].then
    assert isinstance(command, Command)
    assert command.fields == {"order_id": "ZL-1"}


@pytest.mark.parametrize("end", [CONFIRMED, OrderWithdrawn(reason="x")])
def test_an_ended_order_has_no_day(end: Event) -> None:
    """Confirmed or withdrawn: nothing is due."""
    assert Story("order.due").told(ordered(), ORDER).told(end, ORDER).due == {}


def test_more_time_moves_the_day_and_reopening_brings_it_back() -> None:
    """延期: the later day holds, also after the order was closed too early."""
    extended = OrderExtended(
        due_on=date(2025, 11, 15), former_due_on=date(2025, 10, 31), reason="备件"
    )
    story = Story("order.due").told(ordered(), ORDER).told(extended, ORDER)
    assert story.due == {"order:ZL-1": begins(2025, 11, 16)}
    story.told(CONFIRMED, ORDER).told(OrderReopened(reason="未整改"), ORDER)
    assert story.due == {"order:ZL-1": begins(2025, 11, 16)}


def test_a_day_that_passed_meanwhile_is_over_at_once() -> None:
    """Reopened after its day: overdue now, and not at a moment that was dealt with before."""
    late = NOON + timedelta(days=90)
    story = Story("order.due").told(ordered(), ORDER).told(CONFIRMED, ORDER)
    story.told(OrderReopened(reason="x"), ORDER, at=late)
    assert story.due == {"order:ZL-1": late}


def test_an_order_of_history_is_not_overdue_at_once() -> None:
    """Whoever tells of 2015 has a week to tell how it ended."""
    story = Story("order.due")
    story.told(ordered(), ORDER, known_at=NOON + timedelta(days=3650))
    assert story.due == {"order:ZL-1": NOON + timedelta(days=3657)}


def test_a_first_overdue_order_leads_to_a_second_one() -> None:
    """再次下达指令, to the same addressees, due in 15 days."""
    story = Story("order.escalate").told(ordered(), ORDER)
    assert story.effects == []
    story.told(OVERDUE, ORDER)
    assert story.calls == ["OrderRectification", "EscalateOrder"]
    second, step = story.commands
    assert second.fields["ground"] == "ORDER_GROUND_OVERDUE_ORDER"
    assert second.fields["ground_reference"] == "ZL-1"
    assert len(second.fields["addressees"]) == 2
    assert second.fields["due_on"] == {"year": 2025, "month": 10, "day": 16}
    assert step.fields["reference"] == second.fields["order_id"]
    assert ("order.overdue", "user_unit") in story.notices


def _second(story: Story) -> Story:
    """The second order of the story is overdue, too."""
    second = ordered(order_id="ZL-2", ground=OrderGround.OVERDUE_ORDER)
    return story.told(second, "order-ZL-2").told(OVERDUE, "order-ZL-2")


def test_a_second_overdue_order_leads_to_a_listing() -> None:
    """提请挂牌督办; without a listing in 30 days the sealing is proposed."""
    story = _second(Story("order.escalate"))
    (step,) = story.commands
    assert step.fields["step"] == "ESCALATION_STEP_LISTING"
    assert ("order.listing-proposed", "authority") in story.notices
    assert story.due == {"sealing:ZL-2": begins(2025, 11, 1)}


def test_a_listing_that_is_overdue_leads_to_a_sealing_proposal() -> None:
    """建议封停: once the listing has its own day, that one counts; orders before it stay as they are."""
    story = _second(Story("order.escalate").told(ordered(), ORDER)).told(LISTED, "listing-GP-1")
    assert story.due == {}
    overdue = ListingOverdue(
        due_on=date(2025, 12, 31), open_conditions=(ListingCondition.HAZARD_RECTIFIED,)
    )
    story.forgotten().told(overdue, "listing-GP-1")
    (step,) = story.commands
    assert step.fields["order_id"] == "ZL-2"
    assert step.fields["step"] == "ESCALATION_STEP_SEALING_PROPOSAL"
    assert step.fields["reference"] == "GP-1"


def test_who_obeys_at_last_is_not_sealed() -> None:
    """Confirmed before the day: the proposal falls away, and a listing brings it not back."""
    story = _second(Story("order.escalate")).told(CONFIRMED, "order-ZL-2")
    assert story.due == {}
    overdue = ListingOverdue(due_on=date(2025, 12, 31), open_conditions=())
    assert story.forgotten().told(overdue, "listing-GP-1").effects == []


def test_an_order_that_nobody_remembers_leads_nowhere() -> None:
    """Overdue, of a log that does not have the order."""
    assert Story("order.escalate").told(OVERDUE, ORDER).effects == []


def test_a_listing_has_its_day() -> None:
    """挂牌: unit and maintainer are told; the mark comes the day after; delisted, it does not."""
    story = Story("listing.due").told(LISTED, "listing-GP-1")
    assert story.due == {"listing:GP-1": begins(2026, 1, 1)}
    assert story.notices == [("listing.listed", "user_unit"), ("listing.listed", "maintainer")]
    for end in (
        Delisted(document_number="1"),
        ListingWithdrawn(document_number="1", reason="x"),
    ):
        again = Story("listing.due").told(LISTED, "listing-GP-1")
        assert again.told(end, "listing-GP-1").due == {}


WATCHED = HazardPutUnderWatch(measures="限载", until=date(2025, 11, 30))


def test_a_watch_ends_with_its_last_day() -> None:
    """采取监护措施: until a day, that day included."""
    story = Story("hazard.watch").told(WATCHED, "hazard-YH-1")
    assert story.due == {"watch:YH-1": begins(2025, 12, 1)}


@pytest.mark.parametrize(
    "end",
    [
        RectificationVerified(verified_by=BUREAU, evidence=("复查",)),
        StoppedForHazard(reference="1"),
        HazardRefuted(refuted_by=BUREAU, reason="x"),
        HazardWatchExpired(until=date(2025, 11, 30)),
    ],
)
def test_a_hazard_that_is_settled_is_not_watched(end: Event) -> None:
    """Put right, stopped, refuted, or expired already."""
    assert Story("hazard.watch").told(WATCHED, "hazard-YH-1").told(end, "hazard-YH-1").due == {}


def test_a_rejected_report_brings_the_watch_back() -> None:
    """What held before the report holds again; without a watch nothing does."""
    rejected = RectificationRejected(rejected_by=BUREAU, reason="未换件")
    story = Story("hazard.watch").told(WATCHED, "hazard-YH-1").told(rejected, "hazard-YH-1")
    assert story.due == {"watch:YH-1": begins(2025, 12, 1)}
    assert Story("hazard.watch").told(rejected, "hazard-YH-1").effects == []


def test_an_expired_watch_is_told() -> None:
    """To user unit and authority."""
    story = Story("hazard.watch-expired").told(
        HazardWatchExpired(until=date(2025, 11, 30)), "hazard-YH-1"
    )
    roles = [role for _, role in story.notices]
    assert roles == ["user_unit", "authority"]


GOVERNMENT_TOLD = LocalGovernmentNotified(
    notice_id="TB-1",
    government=GOVERNMENT,
    title="通报",
    content="十二台",
    document_number="1",
    elevator_id=LIFT,
    reply_due_on=date(2025, 10, 20),
)


def test_an_answer_has_its_day() -> None:
    """Sent at once; late, whoever was told and the authority learn it; answered, nobody does."""
    story = Story("notice.reply").told(GOVERNMENT_TOLD, "notice-TB-1")
    assert story.notices == [("notice.sent", "department")]
    assert story.due == {"reply:TB-1": begins(2025, 10, 21)}
    assert len(story.running["reply:TB-1"].then) == 2
    for end in (NoticeAnswered(answer="已办"), NoticeWithdrawn(reason="x")):
        again = Story("notice.reply").told(GOVERNMENT_TOLD, "notice-TB-1")
        assert again.told(end, "notice-TB-1").due == {}


def test_a_notice_without_a_day_is_only_sent() -> None:
    """通报相关部门, for information."""
    department = DepartmentNotified(
        notice_id="TB-1",
        department=GOVERNMENT,
        sector=DepartmentSector.HOUSING,
        issue=NoticeIssue.FUND_EXTRACTION,
        title="通报",
        content="x",
        advice="x",
        document_number="1",
    )
    story = Story("notice.reply").told(department, "notice-TB-1")
    assert story.notices == [("notice.sent", "department")]
    assert not any(isinstance(one, Deadline) for one in story.effects)


def test_a_late_told_order_still_gets_its_second_one_in_time() -> None:
    """Periods of a reaction begin when the log took the fact, not when it was true."""
    known_at = NOON + timedelta(days=60)
    story = Story("order.escalate").told(ordered(), ORDER)
    story.told(OVERDUE, ORDER, known_at=known_at)
    assert story.commands[0].fields["due_on"] == {"year": 2025, "month": 12, "day": 15}
