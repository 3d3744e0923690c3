"""What a safety order amounts to."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.events.order import (
    OrderEscalated,
    OrderFulfilmentReported,
    RectificationConfirmed,
    RectificationOrdered,
)
from services.supervision.order import rules
from services.supervision.where import concerned


class OrderStatus(StrEnum):
    """Where an order stands."""

    OPEN = "open"  # 整改中
    FULFILMENT_REPORTED = "fulfilment_reported"  # 已报告整改，待确认
    OVERDUE = "overdue"  # 逾期未整改
    CONFIRMED = "confirmed"  # 已确认整改
    WITHDRAWN = "withdrawn"  # 已撤销


@dataclass(frozen=True, slots=True)
class NoOrder:
    """No such order."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order. `overdue_since`: the day that it missed; None: none, as far as was marked."""

    given: RectificationOrdered
    due_on: date
    reported: OrderFulfilmentReported | None = None
    confirmed: RectificationConfirmed | None = None
    confirmed_at: datetime | None = None
    overdue_since: date | None = None
    steps: tuple[OrderEscalated, ...] = ()
    withdrawn: bool = False

    @property
    def elevator_id(self) -> str:
        """The elevator that the order is about."""
        return self.given.elevator_id

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done: `due_on` is the last day for it."""
        return self.confirmed is None and not self.withdrawn

    @property
    def status(self) -> OrderStatus:
        """Where it stands; an overdue order is that also when its addressee says it is done."""
        if self.withdrawn:
            return OrderStatus.WITHDRAWN
        if self.confirmed is not None:
            return OrderStatus.CONFIRMED
        if self.overdue_since is not None:
            return OrderStatus.OVERDUE
        return OrderStatus.FULFILMENT_REPORTED if self.reported else OrderStatus.OPEN


State: TypeAlias = NoOrder | Order


def subject_of(state: State) -> Subject:
    """The addressees, each as a user unit, a maintainer or whatever else it is bound as."""
    if isinstance(state, NoOrder):
        return NOBODY
    ids = [one.party_id for one in state.given.addressees]
    return concerned(None, *((role, one) for role in ("user_unit", "maintainer") for one in ids))


def given(state: State) -> Order:
    """Raises `OrderUnknown`."""
    if isinstance(state, NoOrder):
        raise rules.OrderUnknown(field="order_id")
    return state


def unwithdrawn(state: State) -> Order:
    """Raises `OrderUnknown`, `OrderIsWithdrawn`."""
    order = given(state)
    if order.withdrawn:
        raise rules.OrderIsWithdrawn
    return order


def open_order(state: State) -> Order:
    """Raises besides `OrderIsClosed`."""
    order = unwithdrawn(state)
    if order.confirmed is not None:
        raise rules.OrderIsClosed
    return order
