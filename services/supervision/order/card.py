"""A safety order as it is told."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.order import EscalationStep, OrderGround
from services.supervision.order.state import OrderStatus, State, given


class OrderStepCard(Record):
    """A step that followed because the order was not obeyed."""

    step: EscalationStep
    reference: str | None
    reason: str | None


class OrderCard(Record):
    """A safety order 安全监察指令. `overdue_since`: the day that was missed."""

    order_id: str
    elevator_id: str
    order_number: str
    authority: PartyRef
    addressees: tuple[PartyRef, ...]
    ground: OrderGround
    ground_reference: str | None
    hazard_ids: tuple[str, ...]
    demands: str
    first_due_on: date
    due_on: date
    status: OrderStatus
    overdue_since: date | None
    confirmed_at: datetime | None
    confirmed_by: PartyRef | None
    late: bool
    steps: tuple[OrderStepCard, ...]


def card_of(state: State) -> OrderCard:
    """Raises `OrderUnknown`."""
    order = given(state)
    confirmed = order.confirmed
    told = dict(order.given) | {"first_due_on": order.given.due_on, "due_on": order.due_on}
    return OrderCard(
        **told,
        status=order.status,
        overdue_since=order.overdue_since,
        confirmed_at=order.confirmed_at,
        confirmed_by=confirmed.confirmed_by if confirmed else None,
        late=confirmed.late if confirmed else False,
        steps=tuple(OrderStepCard(**dict(one)) for one in order.steps),
    )
