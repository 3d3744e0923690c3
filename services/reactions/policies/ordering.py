"""A hazard that the registry put on file is ordered to be put right 责令整改, and the order is told."""

from collections.abc import Iterator
from typing import Any, Final

from services.kernel.projecting.projection import Told
from services.reactions.policies.bound import BINDING, answerable, bound_after, division_of
from services.reactions.policies.effects import (
    LONGEST_LINE,
    authority_json,
    command,
    day_json,
    enum_json,
    known_on,
    number_from,
    plus,
    shortened,
    to_authority,
    to_bound,
)
from services.reactions.policies.hazards import PLAN
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, by_stream, currently, noted, rule
from services.reactions.policy import Command, Json, Notice, Outcome
from services.supervision.events.hazard import HazardFiled, HazardSource
from services.supervision.events.order import OrderGround, RectificationOrdered

ORDER: Final = "supervision.OrderService/OrderRectification"

_GROUNDS: Final = {
    HazardSource.INSPECTION: OrderGround.INSPECTION,
    HazardSource.ONSITE_CHECK: OrderGround.ONSITE_CHECK,
    HazardSource.INSURER: OrderGround.INSURER,
    HazardSource.COMPLAINT: OrderGround.COMPLAINT,
    HazardSource.MAKER: OrderGround.MAKER_REPORT,
}
"""Where a hazard is ordered to be put right as soon as it is on file."""

BY_REACTION: Final = "system"
"""Who files a hazard by hand orders by hand: only what the registry filed itself is ordered."""


def _order(memory: Json, told: Told) -> Outcome:
    now = noted(memory)
    if bound_after(now, told):
        return Outcome(memory=now)
    event: Any = told.event
    ground = _GROUNDS.get(event.source)
    if ground is None or told.meta.actor.role != BY_REACTION:
        return Outcome(memory=now)
    return Outcome(tuple(_ordered(event, ground, now, told)), now)


def _ordered(
    hazard: HazardFiled, ground: OrderGround, now: Json, told: Told
) -> Iterator[Command | Notice]:
    """One order for all that one source found, to whoever answers for the elevator."""
    elevator_id, reference = hazard.elevator_id, hazard.source_reference or hazard.hazard_id
    addressees = answerable(now)
    if not addressees:
        yield to_authority(elevator_id, "order.nobody-to-address", hazard_id=hazard.hazard_id)
        return
    order_id = number_from("ZL", elevator_id, ground, reference)
    held = periods(known_on(told))
    days = held.order_days if hazard.serious_code is None else held.serious_order_days
    yield command(
        ORDER,
        ("ORDER_ALREADY_GIVEN",),
        order_id=order_id,
        elevator_id=elevator_id,
        order_number=order_id,
        authority=authority_json(told.meta.division or division_of(now)),
        addressees=addressees,
        ground=enum_json("ORDER_GROUND", ground),
        demands=f"消除 {shortened(reference, LONGEST_LINE)} 发现的全部隐患：{hazard.description}",
        due_on=day_json(plus(known_on(told), days)),
        hazard_ids=[hazard.hazard_id],
        ground_reference=shortened(reference, LONGEST_LINE),
    )


def _tell_ordered(_: Json, told: Told) -> Outcome:
    """The order itself is on paper; this says that there is one."""
    event: Any = told.event
    about = {"order_id": event.order_id, "due_on": event.due_on.isoformat()}
    elevator_id = event.elevator_id
    return Outcome(
        (
            to_bound(elevator_id, "user_unit", "order.given", **about),
            to_bound(elevator_id, "maintainer", "order.given", **about),
            to_authority(elevator_id, "order.given", **about),
        )
    )


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "hazard-filed.order",
        _order,
        (*BINDING, HazardFiled),
        when="the registry itself put a hazard on file",
        then="order rectification, one order for all that one source found",
        law=PLAN,
        deadline="the order's day: 30 days, 15 for a serious hazard",
    ),
    currently(
        rule(
            "order-given.tell",
            _tell_ordered,
            (RectificationOrdered,),
            when="rectification was ordered 责令整改",
            then="tell user unit, maintainer and authority",
            law=PLAN,
            key=by_stream,
        )
    ),
)
