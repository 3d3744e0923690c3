"""The stock of elevators 保有量 and its flows, out of what the registry says of each. Pure.

An elevator's life is a function of the facts, by the registry's own fold.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple, get_args

from services.kernel.clock import from_micros
from services.reference.elevator import STANDING, PhaseName
from services.registry import elevator
from services.registry.elevator.phases import PHASE_NAMES, Elevator, Unknown
from services.registry.events.elevator import (
    ElevatorManufactured,
    Ended,
    Inspected,
    LegacyElevatorImported,
    Made,
    Registered,
    Used,
    Worked,
)
from services.views.days import number, number_at
from services.views.language import decoded
from services.views.statistics.ledger import Entry
from services.views.statistics.lives import (
    Counted,
    Life,
    Standing,
    Stay,
    during,
)


class Fact(NamedTuple):
    """One event of the registry, as the story keeps it."""

    occurred_at: int  # microseconds
    position: int
    type: str
    data: str  # JSON


STATUS: Final = {
    PhaseName.IN_USE: "in_use",
    PhaseName.STOPPED: "stopped",
    PhaseName.SEALED: "sealed",
    PhaseName.UNDER_MODIFICATION: "at_work",
    PhaseName.MODIFICATION_AWAITING_INSPECTION: "at_work",
    PhaseName.UNDER_MAJOR_REPAIR: "at_work",
    PhaseName.MAJOR_REPAIR_AWAITING_INSPECTION: "at_work",
}
"""Phases of a registered elevator, as they are counted."""


def standing_of(state: elevator.State) -> Standing:
    """How an elevator is counted: registered 已登记 and at its place, or not at all."""
    if not isinstance(state, Elevator):
        return Standing()
    card, phase = state.card, PHASE_NAMES[type(state.phase)]
    place = card.place
    division = place.division if place else ""
    if not card.registered or phase not in STANDING or phase not in STATUS:
        return Standing(division=division)
    began = card.put_into_use_on or card.manufactured_on
    return Standing(
        STATUS[phase],
        division,
        place.place_type.value if place and place.place_type else "",
        card.parameters.kind_code or "",
        f"{began:%Y-%m}" if began else "",
    )


def life_of(story: Sequence[Fact]) -> Life:
    """What the registry says of one elevator: the first fact first, then as they became true.

    What is said of a day before the first fact counts from the first fact on: before it, there was
    no such elevator.
    """
    state: elevator.State = Unknown()
    stood: list[tuple[int, Standing]] = []
    made: list[tuple[int, str]] = []
    begun, before = number_at(story[0].occurred_at), Standing()
    for fact in [*story[:1], *sorted(story[1:])]:
        event = decoded(fact.type, fact.data)
        state = elevator.evolve(state, event, from_micros(fact.occurred_at))
        then, made_on = standing_of(state), _made_on(event)
        if made_on is not None and isinstance(state, Elevator):
            made.append((number(made_on), then.division))
        if then != before:
            stood.append((max(begun, number_at(fact.occurred_at)), then))
        before = then
    return Life(tuple(stood), tuple(made))


def stock(life: Life) -> Counted:
    """Levels fall where the elevator was and rise where it is; arrivals and ends are flows."""
    for day, division in life.made:
        yield Entry("production", "", division, day), 1
    before = Standing()
    for day, then in life.stood:
        if then.status and not before.status:
            yield Entry("registered", "", then.division, day), 1
        if before.status and not then.status:
            yield Entry("ended", "", before.division, day), 1
        before = then
    for stay in life.stays():
        yield from _levels(stay)


def _levels(stay: Stay) -> Counted:
    """The metrics, and parts of them, that an elevator counts in while it stands like this."""
    begin, end, standing = stay
    for metric, part in (
        ("stock", ""),
        (standing.status, ""),
        ("stock", f"place:{standing.place_type or 'unknown'}"),
        ("stock", f"kind:{standing.kind_code or 'unknown'}"),
        ("stock", f"born:{standing.born or 'unknown'}"),
    ):
        yield from during(metric, part, standing.division, begin, end)
    if standing.born:
        old_from = max(begin, _old_from(standing.born))
        yield from during("older_than_15", "", standing.division, old_from, end)


def _old_from(born: str) -> int:
    """The day on which the month of its fifteenth birthday is over."""
    year, month = int(born[:4]) + 15 + (born[5:] == "12"), int(born[5:]) % 12 + 1
    return number(date(year, month, 1))


def _made_on(event: object) -> date | None:
    match event:
        case ElevatorManufactured(manufactured_on=made_on):
            return made_on
        case LegacyElevatorImported(elevator=one):
            return one.manufactured_on
        case _:
            return None


REGISTERED: Final = frozenset(
    one.stored_as
    for one in (
        *get_args(Made),
        LegacyElevatorImported,
        *get_args(Inspected),
        *get_args(Registered),
        *get_args(Used),
        *get_args(Worked),
        *get_args(Ended),
    )
)
"""What the registry says that elevators are counted by."""
