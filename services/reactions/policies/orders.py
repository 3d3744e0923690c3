"""Orders 安全监察指令: their day, and what follows when nobody obeys: second order, listing, sealing."""

from collections.abc import Iterator
from typing import Any, Final

from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    after,
    command,
    day_json,
    day_of,
    enum_json,
    known_on,
    not_before,
    number_from,
    party_json,
    plus,
    shortened,
    to_authority,
    to_bound,
)
from services.reactions.policies.hazards import PLAN
from services.reactions.policies.ordering import ORDER
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, by_stream, id_in, noted, rule
from services.reactions.policy import Command, Deadline, Effect, Json, Notice, Outcome, Settled
from services.supervision.events.listing import ListedForSupervision, ListingOverdue
from services.supervision.events.order import (
    EscalationStep,
    OrderExtended,
    OrderGround,
    OrderReopened,
    OrderWithdrawn,
    RectificationConfirmed,
    RectificationOrdered,
    RectificationOverdue,
)

LISTED: Final = "Plan of 2015, phase four (挂牌督办, 集中攻坚)"


def _due(memory: Json, told: Told) -> Outcome:
    """Until it is confirmed or withdrawn, an order has a day; opened again, the same one."""
    order_id, due_on = id_in(told.stream), memory.get("due_on")
    match told.event:
        case RectificationOrdered(due_on=day) | OrderExtended(due_on=day):
            due_on = max(due_on or "", day.isoformat())
        case OrderReopened():
            pass
        case _:
            return Outcome((Settled(f"order:{order_id}"),), memory)
    if due_on is None:
        return Outcome()
    overdue = command(
        "supervision.OrderService/MarkOrderOverdue",
        ("ORDER_DEADLINE_NOT_REACHED",),
        order_id=order_id,
    )
    due_at = after(day_of(due_on))
    if isinstance(told.event, OrderReopened):
        due_at = not_before(due_at, told)
    deadline = Deadline(f"order:{order_id}", due_at, (overdue,))
    return Outcome((deadline,), {"due_on": due_on})


def _escalate(memory: Json, told: Told) -> Outcome:
    """What is remembered: each order of the elevator, whether it is open, and how far it went."""
    now = noted(memory)
    orders: dict[str, Any] = now.setdefault("orders", {})
    effects: tuple[Effect, ...] = ()
    match told.event:
        case RectificationOrdered(order_id=order_id) as given:
            orders[order_id] = _remembered(given)
        case RectificationOverdue():
            effects = tuple(_overdue(id_in(told.stream), orders, told))
        case RectificationConfirmed() | OrderWithdrawn() | OrderReopened():
            effects = tuple(_closed(id_in(told.stream), orders, told))
        case ListedForSupervision():
            effects = tuple(Settled(f"sealing:{one}") for one in _proposed(orders))
        case ListingOverdue():
            listing = id_in(told.stream)
            effects = tuple(
                effect
                for one in _proposed(orders)
                for effect in _sealing_proposed(one, told.meta.elevator_id, listing)
            )
        case _:
            pass
    return Outcome(effects, now)


def _remembered(given: RectificationOrdered) -> Json:
    return {
        "second": given.ground is OrderGround.OVERDUE_ORDER,
        "authority": party_json(given.authority),
        "addressees": [party_json(one) for one in given.addressees],
        "demands": given.demands,
        "hazard_ids": list(given.hazard_ids),
        "open": True,
        "listing_proposed": False,
    }


def _proposed(orders: Json) -> list[str]:
    """The open orders for which a listing was proposed."""
    return [name for name, one in orders.items() if one["open"] and one["listing_proposed"]]


def _overdue(order_id: str, orders: dict[str, Any], told: Told) -> Iterator[Effect]:
    known = orders.get(order_id)
    if known is None:
        return
    elevator_id, about = told.meta.elevator_id, {"order_id": order_id}
    yield to_bound(elevator_id, "user_unit", "order.overdue", **about)
    yield to_authority(elevator_id, "order.overdue", **about)
    if not known["second"]:
        yield from _second_order(order_id, known, told)
        return
    orders[order_id] = {**known, "listing_proposed": True}
    reason = "再次指令逾期未整改，提请挂牌督办"
    yield _step(order_id, EscalationStep.LISTING, reason=reason)
    yield to_authority(elevator_id, "order.listing-proposed", **about)
    yield Deadline(
        f"sealing:{order_id}",
        after(known_on(told), periods(known_on(told)).listing_days),
        tuple(_sealing_proposed(order_id, elevator_id, None)),
    )


def _second_order(order_id: str, known: Json, told: Told) -> Iterator[Command]:
    """再次下达指令, to the same addressees, for the same."""
    elevator_id, today = told.meta.elevator_id, known_on(told)
    second = number_from("ZL", elevator_id, "second", order_id)
    yield command(
        ORDER,
        ("ORDER_ALREADY_GIVEN",),
        order_id=second,
        elevator_id=elevator_id,
        order_number=second,
        authority=known["authority"],
        addressees=known["addressees"],
        ground=enum_json("ORDER_GROUND", OrderGround.OVERDUE_ORDER),
        demands=known["demands"] or f"执行指令 {order_id}",
        due_on=day_json(plus(today, periods(today).second_order_days)),
        hazard_ids=known["hazard_ids"],
        ground_reference=order_id,
    )
    yield _step(order_id, EscalationStep.SECOND_ORDER, reference=second)


def _sealing_proposed(
    order_id: str, elevator_id: str, listing: str | None
) -> Iterator[Command | Notice]:
    """建议封停: sealing itself is the authority's own decision (art. 61)."""
    reason = "挂牌督办期满未整改，建议封停" if listing else "提请挂牌后仍未整改，建议封停"
    yield _step(order_id, EscalationStep.SEALING_PROPOSAL, reference=listing, reason=reason)
    yield to_authority(elevator_id, "order.sealing-proposed", order_id=order_id)


def _step(
    order_id: str, step: EscalationStep, *, reference: str | None = None, reason: str | None = None
) -> Command:
    """One step up. An order that ended, got more time, or went further needs none."""
    return command(
        "supervision.OrderService/EscalateOrder",
        ("ORDER_IS_CLOSED", "ORDER_IS_WITHDRAWN", "ORDER_NOT_OVERDUE", "ESCALATION_GOES_BACK"),
        order_id=order_id,
        step=enum_json("ESCALATION_STEP", step),
        reference=reference,
        reason=shortened(reason) if reason is not None else None,
    )


def _closed(order_id: str, orders: dict[str, Any], told: Told) -> Iterator[Effect]:
    """Closed or opened again. What is opened again begins from its own day."""
    if order_id in orders:
        is_open = isinstance(told.event, OrderReopened)
        if orders[order_id]["listing_proposed"]:
            yield Settled(f"sealing:{order_id}")
        orders[order_id] = {**orders[order_id], "open": is_open, "listing_proposed": False}


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "order.due",
        _due,
        (
            RectificationOrdered,
            OrderExtended,
            OrderReopened,
            RectificationConfirmed,
            OrderWithdrawn,
        ),
        when="an order is open",
        then="mark it overdue 逾期未整改",
        law="Special Equipment Safety Law art. 62",
        deadline="the day after the order's last day",
        key=by_stream,
    ),
    rule(
        "order.escalate",
        _escalate,
        (
            RectificationOrdered,
            RectificationOverdue,
            RectificationConfirmed,
            OrderWithdrawn,
            OrderReopened,
            ListedForSupervision,
            ListingOverdue,
        ),
        when="an order is overdue; then its second order; then the listing",
        then="second order; listing proposed 提请挂牌督办; sealing proposed 建议封停",
        law=f"{PLAN}; {LISTED}",
        deadline="30 days after the listing was proposed and nobody listed",
    ),
)
