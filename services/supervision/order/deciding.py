"""The decider of a safety order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
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
from services.supervision.order import rules
from services.supervision.order.commands import (
    Command,
    ConfirmRectification,
    EscalateOrder,
    ExtendOrder,
    MarkOrderOverdue,
    OrderRectification,
    ReopenOrder,
    ReportOrderFulfilled,
    WithdrawOrder,
)
from services.supervision.order.state import (
    NoOrder,
    Order,
    State,
    given,
    open_order,
    unwithdrawn,
)
from services.supervision.stated import stated


def decide(command: Command, state: State, at: datetime) -> Sequence[OrderHappened]:
    on = legal_day(at)
    events: Sequence[OrderHappened]
    match command:
        case OrderRectification():
            events = _give(command, state, on)
        case ExtendOrder():
            events = _extend(command, open_order(state))
        case ReportOrderFulfilled():
            events = _report(command, open_order(state))
        case ConfirmRectification():
            events = _confirm(command, given(state), on)
        case MarkOrderOverdue():
            events = _mark_overdue(given(state), on)
        case EscalateOrder():
            events = _escalate(command, open_order(state))
        case ReopenOrder():
            if unwithdrawn(state).confirmed is None:
                raise rules.OrderStillOpen
            events = [OrderReopened(**vars(command))]
        case WithdrawOrder():
            events = [] if given(state).withdrawn else [OrderWithdrawn(**vars(command))]
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: OrderHappened, at: datetime) -> State:
    if isinstance(event, RectificationOrdered):
        return Order(event, event.due_on)
    if isinstance(state, NoOrder):
        return state
    after: State
    match event:
        case OrderExtended(due_on=due_on):
            after = replace(state, due_on=max(due_on, state.due_on), overdue_since=None)
        case OrderFulfilmentReported():
            after = replace(state, reported=event)
        case RectificationConfirmed():
            after = replace(state, confirmed=event, confirmed_at=at)
        case RectificationOverdue(due_on=due_on):
            late = due_on >= state.due_on and state.is_open
            after = replace(state, overdue_since=due_on) if late else state
        case OrderEscalated():
            after = replace(state, steps=(*state.steps, event))
        case OrderReopened():
            after = replace(state, reported=None, confirmed=None, confirmed_at=None)
        case OrderWithdrawn():
            after = replace(state, withdrawn=True)
        case _:
            assert_never(event)
    return after


DECIDER: Final[Decider[Command, State, OrderHappened]] = Decider(NoOrder(), decide, evolve)


CONFIRMED_FIRST: Final = frozenset({OrderGround.MAKER_REPORT, OrderGround.COMPLAINT})
"""What others say of an elevator is looked at before anything is ordered (plan of 2015, phase 2)."""


def _give(command: OrderRectification, state: State, on: date) -> Sequence[OrderHappened]:
    if isinstance(state, Order):
        raise rules.OrderAlreadyGiven(field="order_id")
    if command.due_on < on:
        raise rules.OrderDueInPast(field="due_on")
    if command.ground in CONFIRMED_FIRST and not command.ground_confirmed:
        raise rules.OrderGroundNotConfirmed(field="ground_reference")
    return [RectificationOrdered(**stated(command))]


def _extend(command: ExtendOrder, order: Order) -> Sequence[OrderHappened]:
    if command.due_on <= order.due_on:
        raise rules.OrderNotProlonged(field="due_on", due_on=order.due_on)
    return [OrderExtended(former_due_on=order.due_on, **vars(command))]


def _report(command: ReportOrderFulfilled, order: Order) -> Sequence[OrderHappened]:
    if command.reported_by.party_id not in {one.party_id for one in order.given.addressees}:
        raise rules.NotAnOrderAddressee(field="reported_by")
    done = order.reported is not None
    return [] if done else [OrderFulfilmentReported(**vars(command))]


def _confirm(command: ConfirmRectification, order: Order, on: date) -> Sequence[OrderHappened]:
    if unwithdrawn(order).confirmed is not None:
        return []
    return [RectificationConfirmed(**vars(command), late=on > order.due_on)]


def _mark_overdue(order: Order, on: date) -> Sequence[OrderHappened]:
    """A clock that comes late finds the order closed, withdrawn or marked: then it says nothing."""
    if not order.is_open or order.overdue_since is not None:
        return []
    if on <= order.due_on:
        raise rules.OrderDeadlineNotReached(due_on=order.due_on)
    return [RectificationOverdue(due_on=order.due_on)]


_LADDER: Final = tuple(EscalationStep)


def _escalate(command: EscalateOrder, order: Order) -> Sequence[OrderHappened]:
    if order.overdue_since is None:
        raise rules.OrderNotOverdue(due_on=order.due_on)
    escalated = OrderEscalated(**vars(command))
    if escalated in order.steps:
        return []
    highest = max((_LADDER.index(one.step) for one in order.steps), default=0)
    if _LADDER.index(command.step) < highest:
        raise rules.EscalationGoesBack(field="step", step=_LADDER[highest])
    return [escalated]
