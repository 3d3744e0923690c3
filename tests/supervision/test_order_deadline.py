"""A safety order 安全监察指令 and its day: campaign plan of 2015, phases 2 and 3."""

from datetime import date

import pytest

from services.supervision.events.order import (
    EscalationStep,
    OrderEscalated,
    OrderExtended,
    OrderFulfilmentReported,
    OrderGround,
    OrderHappened,
    OrderReopened,
    OrderWithdrawn,
    RectificationConfirmed,
    RectificationOrdered,
    RectificationOverdue,
)
from services.supervision.order import DECIDER, NoOrder, OrderRectification, card_of, subject_of
from services.supervision.order.commands import (
    ConfirmRectification,
    EscalateOrder,
    ExtendOrder,
    MarkOrderOverdue,
    ReopenOrder,
    ReportOrderFulfilled,
    WithdrawOrder,
)
from services.supervision.order.rules import (
    EscalationGoesBack,
    NotAnOrderAddressee,
    OrderAlreadyGiven,
    OrderDeadlineNotReached,
    OrderDueInPast,
    OrderGroundNotConfirmed,
    OrderIsClosed,
    OrderIsWithdrawn,
    OrderNotOverdue,
    OrderNotProlonged,
    OrderStillOpen,
    OrderUnknown,
)
from services.supervision.order.state import OrderStatus
from services.supervision.stated import stated
from tests.spec import given
from tests.supervision.remedy_facts import BUREAU, ELEVATOR, MAINTAINER, MAKER, USER

DUE = date(2015, 10, 15)
ORDER = OrderRectification(
    order_id="ZL-1",
    elevator_id=ELEVATOR,
    order_number="厦质监令〔2015〕1号",
    authority=BUREAU,
    addressees=(USER, MAINTAINER),
    ground=OrderGround.ONSITE_CHECK,
    demands="更换层门门锁",
    due_on=DUE,
)
ORDERED = RectificationOrdered(**stated(ORDER))
EXTEND = ExtendOrder(due_on=date(2015, 10, 20), reason="等待配件")
EXTENDED = OrderExtended(due_on=date(2015, 10, 20), former_due_on=DUE, reason="等待配件")
REPORT = ReportOrderFulfilled(reported_by=USER, evidence=("照片1",))
REPORTED = OrderFulfilmentReported(**dict(REPORT))
CONFIRM = ConfirmRectification(confirmed_by=BUREAU, evidence=("复查1",))
CONFIRMED = RectificationConfirmed(**dict(CONFIRM))
OVERDUE = RectificationOverdue(due_on=DUE)
MARK = MarkOrderOverdue()
WITHDRAWN = OrderWithdrawn(reason="指令有误")
REOPENED = OrderReopened(reason="复查不实")


def test_an_order_is_given_once_with_a_day_to_come() -> None:
    """The day on which it is given is the earliest."""
    given(DECIDER).when(ORDER).then(ORDERED)
    given(DECIDER, ORDERED).when(ORDER).refuses(OrderAlreadyGiven)
    given(DECIDER).on(2015, 10, 15).when(ORDER).then(ORDERED)
    given(DECIDER).on(2015, 10, 16).when(ORDER).refuses(OrderDueInPast)


@pytest.mark.parametrize("ground", OrderGround)
def test_what_others_say_is_confirmed_before_it_is_ordered(ground: OrderGround) -> None:
    """A maker's report and a complaint; an authority's own finding needs no confirmation."""
    command = ORDER.model_copy(update={"ground": ground, "ground_reference": "ZZ-1"})
    ordered = ORDERED.model_copy(update={"ground": ground, "ground_reference": "ZZ-1"})
    if ground in {OrderGround.MAKER_REPORT, OrderGround.COMPLAINT}:
        given(DECIDER).when(command).refuses(OrderGroundNotConfirmed)
        command = command.model_copy(update={"ground_confirmed": True})
    given(DECIDER).when(command).then(ordered)


def test_no_order_is_overdue_before_its_day_has_passed() -> None:
    """The day itself belongs to the addressee; the clock may come late, the fact is the same."""
    given(DECIDER, ORDERED).on(2015, 10, 15).when(MARK).refuses(OrderDeadlineNotReached)
    given(DECIDER, ORDERED).on(2015, 10, 16).when(MARK).then(OVERDUE)
    given(DECIDER, ORDERED).on(2015, 12, 1).when(MARK).then(OVERDUE)
    given(DECIDER).when(MARK).refuses(OrderUnknown)


@pytest.mark.parametrize("past", [(OVERDUE,), (CONFIRMED,), (WITHDRAWN,)])
def test_a_clock_that_comes_again_says_nothing(past: tuple[OrderHappened, ...]) -> None:
    """Marked already, or closed or withdrawn meanwhile."""
    given(DECIDER, ORDERED, *past).on(2015, 10, 16).when(MARK).then()


def test_an_extension_moves_the_day() -> None:
    """To a later one; an order that was overdue is so no more, and may become so again."""
    given(DECIDER, ORDERED).when(EXTEND).then(EXTENDED)
    same = EXTEND.model_copy(update={"due_on": DUE})
    given(DECIDER, ORDERED).when(same).refuses(OrderNotProlonged)
    longer = given(DECIDER, ORDERED, OVERDUE, EXTENDED)
    assert card_of(longer.state).status is OrderStatus.OPEN
    longer.on(2015, 10, 20).when(MARK).refuses(OrderDeadlineNotReached)
    again = RectificationOverdue(due_on=date(2015, 10, 20))
    longer.on(2015, 10, 21).when(MARK).then(again)
    card = card_of(longer.state)
    assert (card.first_due_on, card.due_on) == (DUE, date(2015, 10, 20))


def test_an_addressee_reports_and_the_authority_confirms() -> None:
    """Who is not an addressee has nothing to report; a report closes nothing."""
    given(DECIDER, ORDERED).when(REPORT).then(REPORTED)
    given(DECIDER, ORDERED, REPORTED).when(REPORT).then()
    stranger = REPORT.model_copy(update={"reported_by": MAKER})
    given(DECIDER, ORDERED).when(stranger).refuses(NotAnOrderAddressee)
    assert card_of(given(DECIDER, ORDERED, REPORTED).state).status == "fulfilment_reported"
    given(DECIDER, ORDERED, REPORTED).when(CONFIRM).then(CONFIRMED)
    given(DECIDER, ORDERED, CONFIRMED).when(CONFIRM).then()


def test_a_confirmation_says_whether_it_is_late() -> None:
    """On the last day it is in time; afterwards it closes the order all the same."""
    given(DECIDER, ORDERED).on(2015, 10, 15).when(CONFIRM).then(CONFIRMED)
    late = CONFIRMED.model_copy(update={"late": True})
    given(DECIDER, ORDERED, OVERDUE).on(2015, 10, 16).when(CONFIRM).then(late)
    card = card_of(given(DECIDER, ORDERED, OVERDUE).on(2015, 10, 16).when(CONFIRM).after)
    assert (card.status, card.overdue_since) == (OrderStatus.CONFIRMED, DUE)


def test_a_closed_order_is_closed() -> None:
    """Until it is reopened; what is open is not reopened."""
    for command in (EXTEND, REPORT, EscalateOrder(step=EscalationStep.LISTING)):
        given(DECIDER, ORDERED, CONFIRMED).when(command).refuses(OrderIsClosed)
        given(DECIDER, ORDERED, WITHDRAWN).when(command).refuses(OrderIsWithdrawn)
    given(DECIDER, ORDERED, WITHDRAWN).when(CONFIRM).refuses(OrderIsWithdrawn)
    reopen = ReopenOrder(reason="复查不实")
    given(DECIDER, ORDERED, CONFIRMED).when(reopen).then(REOPENED)
    given(DECIDER, ORDERED).when(reopen).refuses(OrderStillOpen)
    given(DECIDER, ORDERED, WITHDRAWN).when(reopen).refuses(OrderIsWithdrawn)
    assert card_of(given(DECIDER, ORDERED, CONFIRMED, REOPENED).state).status is OrderStatus.OPEN


def test_an_overdue_order_leads_to_the_next_step() -> None:
    """Second order, enforcement, listing, sealing proposal: onwards, never back."""
    overdue = given(DECIDER, ORDERED, OVERDUE)
    listing = EscalateOrder(step=EscalationStep.LISTING, reference="GP-1")
    listed = OrderEscalated(step=EscalationStep.LISTING, reference="GP-1")
    given(DECIDER, ORDERED).when(listing).refuses(OrderNotOverdue)
    overdue.when(listing).then(listed)
    overdue.also(listed).when(listing).then()
    back = EscalateOrder(step=EscalationStep.SECOND_ORDER)
    overdue.also(listed).when(back).refuses(EscalationGoesBack)
    overdue.also(listed).when(EscalateOrder(step=EscalationStep.SEALING_PROPOSAL)).then(
        OrderEscalated(step=EscalationStep.SEALING_PROPOSAL)
    )


def test_a_withdrawn_order_asks_nothing() -> None:
    """Withdrawn once."""
    withdraw = WithdrawOrder(reason="指令有误")
    given(DECIDER, ORDERED).when(withdraw).then(WITHDRAWN)
    given(DECIDER, ORDERED, WITHDRAWN).when(withdraw).then()
    assert card_of(given(DECIDER, ORDERED, WITHDRAWN).state).status is OrderStatus.WITHDRAWN


def test_a_confirmation_that_was_true_before_the_day_undoes_the_overdue_mark() -> None:
    """It was recorded late: folded in the order of truth, the order never was overdue."""
    story = given(DECIDER, ORDERED).on(2015, 10, 14).also(CONFIRMED).on(2015, 10, 16).also(OVERDUE)
    assert card_of(story.state).overdue_since is None


def test_facts_before_the_order_change_nothing() -> None:
    """A question about an earlier moment meets them without their basis."""
    for event in (EXTENDED, REPORTED, CONFIRMED, OVERDUE, REOPENED, WITHDRAWN):
        assert isinstance(given(DECIDER, event).state, NoOrder)


def test_the_addressees_see_their_order() -> None:
    """Whatever they are to the elevator."""
    parties = subject_of(given(DECIDER, ORDERED).state).parties
    assert ("maintainer", MAINTAINER.party_id) in parties
    assert ("user_unit", USER.party_id) in parties
