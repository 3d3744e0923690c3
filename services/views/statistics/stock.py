"""The stock of elevators 保有量 and its flows, out of what the registry says of each.

An elevator's story is told anew whenever a fact about it arrives: the facts are kept in one row, and
what they amount to is a pure function of them, by the registry's own fold. The difference to what
they amounted to before goes into the ledger.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple, get_args

import orjson

from services.kernel.clock import from_micros, micros
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Kind, Put, Ref, Row, Table
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
from services.views.days import number, number_of
from services.views.language import CATALOGUE
from services.views.statistics.ledger import TABLES, Contributions, Entry, difference, written

STORIES: Final = Table(
    "stories", {"elevator_id": Kind.TEXT, "facts": Kind.TEXT}, key=("elevator_id",)
)


class Fact(NamedTuple):
    """One event of the story, as the row keeps it."""

    occurred_at: int  # microseconds
    position: int
    type: str
    data: str  # JSON


class Standing(NamedTuple):
    """An elevator on a day, as far as it is counted. "": not known, or not counted."""

    status: str = ""
    division: str = ""
    place_type: str = ""
    kind_code: str = ""
    born: str = ""  # the month of its first use, 2003-07


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
    if not card.registered or phase not in STANDING or phase not in STATUS:
        return Standing()
    began = card.put_into_use_on or card.manufactured_on
    place = card.place
    return Standing(
        STATUS[phase],
        place.division if place else "",
        place.place_type.value if place and place.place_type else "",
        card.parameters.kind_code or "",
        f"{began:%Y-%m}" if began else "",
    )


def contributions(story: Sequence[Fact]) -> Contributions:
    """What the story of one elevator amounts to."""
    counted: Counter[Entry] = Counter()
    for entry, amount in _moves(story):
        counted[entry] += amount
    return counted


def _moves(story: Sequence[Fact]) -> Iterator[tuple[Entry, int]]:
    """Fact by fact, the first first, then as they became true: what each adds and takes away.

    What is said of a day before the first fact counts from the first fact on: before it, there was
    no such elevator.
    """
    state: elevator.State = Unknown()
    before, begun = Standing(), number_of(from_micros(story[0].occurred_at)) if story else 0
    for fact in [*story[:1], *sorted(story[1:])]:
        at = from_micros(fact.occurred_at)
        event: Any = CATALOGUE.decode(fact.type, fact.data.encode())
        state = elevator.evolve(state, event, at)
        made_on = _made_on(event)
        if made_on is not None and isinstance(state, Elevator):
            place = state.card.place
            yield Entry("production", "", place.division if place else "", number(made_on)), 1
        then = standing_of(state)
        yield from _moved(before, then, max(begun, number_of(at)))
        before = then


def _moved(before: Standing, then: Standing, day: int) -> Iterator[tuple[Entry, int]]:
    """Levels fall where the elevator was and rise where it is; arrivals and ends are flows."""
    if before == then:
        return
    for metric, part, since in levels(before):
        yield Entry(metric, part, before.division, max(day, since)), -1
    for metric, part, since in levels(then):
        yield Entry(metric, part, then.division, max(day, since)), 1
    if not before.status:
        yield Entry("registered", "", then.division, day), 1
    if not then.status:
        yield Entry("ended", "", before.division, day), 1


def levels(standing: Standing) -> Iterator[tuple[str, str, int]]:
    """The metrics, and parts of them, that an elevator counts in while it stands like this.

    The number is of the day from which on it counts: it grows old while it stands.
    """
    if not standing.status:
        return
    yield "stock", "", 0
    yield standing.status, "", 0
    yield "stock", f"place:{standing.place_type or 'unknown'}", 0
    yield "stock", f"kind:{standing.kind_code or 'unknown'}", 0
    yield "stock", f"born:{standing.born or 'unknown'}", 0
    if standing.born:
        yield "older_than_15", "", _old_from(standing.born)


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


def _refs(told: Told) -> Iterable[Ref]:
    yield Ref(STORIES, (told.meta.elevator_id,))


def _fold(rows: Rows, told: Told) -> Iterable[Change]:
    elevator_id = told.meta.elevator_id
    fact = Fact(micros(told.occurred_at), told.position, told.type, told.data.decode())
    before = _story(rows.get(STORIES, (elevator_id,)))
    story = [*before, fact]
    yield Put(STORIES, {"elevator_id": elevator_id, "facts": _packed(story)})
    changed = difference(contributions(before), contributions(story))
    yield from written(changed, number_of(told.recorded_at))


def _story(row: Row | None) -> list[Fact]:
    return [Fact(*one) for one in orjson.loads(str(row["facts"]))] if row is not None else []


def _packed(story: Sequence[Fact]) -> str:
    return orjson.dumps([tuple(one) for one in story]).decode()


_COUNTED: Final = (
    *get_args(Made),
    LegacyElevatorImported,
    *get_args(Inspected),
    *get_args(Registered),
    *get_args(Used),
    *get_args(Worked),
    *get_args(Ended),
)

STOCK: Final = Part((STORIES, *TABLES), frozenset(one.stored_as for one in _COUNTED), _refs, _fold)
