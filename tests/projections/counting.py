"""A small view for the tests: counters, and how much was counted in each division by day.

Twice: folded event by event (`VIEW`), and told from states once for a batch (`STATED`).
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import orjson

from services.kernel.codec import Catalogue
from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.projecting.projection import Projection, Rows, Told
from services.kernel.projecting.sink import Generation, Sink
from services.kernel.projecting.states import Derivation, Keep, State
from services.kernel.projecting.tables import Add, Change, Gone, Key, Kind, Put, Ref, Row, Table
from services.kernel.store import NO_STREAM, EventStore, NewEvent
from tests.kernel.counter import Counted, Moved, Opened

AT = datetime(2026, 3, 1, 4, tzinfo=UTC)
CATALOGUE = Catalogue([Opened, Counted, Moved])

COUNTERS = Table(
    "counters",
    {"stream": Kind.TEXT, "division": Kind.TEXT, "total": Kind.INTEGER, "mean": Kind.REAL},
    key=("stream",),
    indexes=(("division", "total"),),
)
SUMS = Table(
    "sums",
    {"division": Kind.TEXT, "day": Kind.INTEGER, "counted": Kind.INTEGER, "facts": Kind.INTEGER},
    key=("division", "day"),
    sums=("counted", "facts"),
)


class CannotCount(Exception):
    """An event that the fold of these tests does not like."""


def refs(told: Told) -> Iterable[Ref]:
    yield Ref(COUNTERS, (told.stream,))


def fold(rows: Rows, told: Told) -> Iterable[Change]:
    """Counting 13 cannot be folded; counting to zero or below takes the counter away."""
    row = rows.get(COUNTERS, (told.stream,))
    division = str(row["division"]) if row else ""
    match told.event:
        case Opened(division=where):
            yield Put(
                COUNTERS, {"stream": told.stream, "division": where, "total": 0, "mean": None}
            )
            yield Add(SUMS, (where, 1), {"facts": 1})
        case Counted(by=13):
            raise CannotCount
        case Counted(by=by) if row:
            total = int(row["total"] or 0) + by
            if total <= 0:
                yield Gone(COUNTERS, (told.stream,))
            else:
                yield Put(COUNTERS, {**row, "total": total, "mean": total / 2})
            yield Add(SUMS, (division, by % 3), {"counted": by, "facts": 1})
        case Moved(division=where) if row:
            yield Put(COUNTERS, {**row, "division": where})
        case _:
            return


VIEW = Projection(
    "counting",
    1,
    (COUNTERS, SUMS),
    frozenset(CATALOGUE.types),
    refs,
    fold,
    lane=lambda told: told.stream,
)


NUMBERS = Table("numbers", {"stream": Kind.TEXT, "said": Kind.TEXT}, key=("stream",))

Said = tuple[tuple[str, int], ...]
"""What was said to a counter: ("35", 0) it is opened there, ("44", 0) it moves, ("", 5) it counts."""

NUMBER: State[Said] = State(
    NUMBERS,
    lambda row: tuple((where, by) for where, by in orjson.loads(str(row["said"]))),
    lambda key, said: {"stream": key[0], "said": orjson.dumps(said).decode()},
)


def fold_said(rows: Rows, told: Told) -> Iterable[Keep]:
    """Everything can be kept, thirteen too."""
    said = rows.kept(NUMBER, (told.stream,)) or ()
    match told.event:
        case Opened(division=where):
            yield Keep(NUMBER, (told.stream,), (*said, (f"!{where}", 0)))
        case Counted(by=by):
            yield Keep(NUMBER, (told.stream,), (*said, ("", by)))
        case Moved(division=where):
            yield Keep(NUMBER, (told.stream,), (*said, (where, 0)))


def tell_said(
    key: Key, before: Sequence[Said | None], after: Sequence[Said], _day: int
) -> Iterable[Change]:
    """What was told of the counter: and of thirteen nothing can be told."""
    (_, were), (stands, are) = standing(before[0] or ()), standing(after[0])
    if stands is None:
        yield Gone(COUNTERS, key)
    else:
        division, total, mean = stands
        yield Put(COUNTERS, {"stream": key[0], "division": division, "total": total, "mean": mean})
    for of, (counted, facts) in are.items():
        was_counted, were_facts = were.get(of, (0, 0))
        yield Add(SUMS, of, {"counted": counted - was_counted, "facts": facts - were_facts})


def standing(
    said: Said,
) -> tuple[tuple[str, int, float | None] | None, Mapping[Key, tuple[int, int]]]:
    """How a counter stands after this, and what it added where. Raises `CannotCount` at thirteen."""
    stands: tuple[str, int, float | None] | None = None
    sums: dict[Key, tuple[int, int]] = {}
    for where, by in said:
        if by == 13:
            raise CannotCount
        if where.startswith("!"):
            stands = (where[1:], 0, None)
            counted, facts = sums.get((where[1:], 1), (0, 0))
            sums[where[1:], 1] = counted, facts + 1
        elif stands is not None and by == 0:
            stands = (where, *stands[1:])
        elif stands is not None:
            total, of = stands[1] + by, (stands[0], by % 3)
            counted, facts = sums.get(of, (0, 0))
            sums[of] = counted + by, facts + 1
            stands = (stands[0], total, total / 2) if total > 0 else None
    return stands, sums


STATED = Projection(
    "stated",
    1,
    (NUMBERS, COUNTERS, SUMS),
    frozenset(CATALOGUE.types),
    lambda told: (NUMBER.ref(told.stream),),
    fold_said,
    lane=lambda told: told.stream,
    derivations=(Derivation((NUMBER,), tell_said),),
)


async def tell(store: EventStore, stream: str, *events: Event) -> int:
    """Append these to a stream; the position of the last."""
    version = (await store.heads([stream])).get(stream, NO_STREAM)
    new = []
    for event in events:
        meta = Meta(AT, Actor("national", "t"), uuid4(), elevator_id=stream)
        new.append(NewEvent(uuid4(), *CATALOGUE.encode(event), encode_meta(meta)))
    return (await store.append(stream, version, new)).position


async def tell_raw(store: EventStore, stream: str, type_: str, data: bytes, meta: bytes) -> int:
    """Append bytes as they are."""
    version = (await store.heads([stream])).get(stream, NO_STREAM)
    return (await store.append(stream, version, [NewEvent(uuid4(), type_, data, meta)])).position


async def counters(
    sink: Sink, generation: Generation, streams: Iterable[str]
) -> Mapping[str, tuple[Any, ...]]:
    """(division, total) of each of these counters that is there."""
    found = await sink.rows(generation, COUNTERS, [(one,) for one in streams])
    return {str(key[0]): (row["division"], row["total"]) for key, row in found.items()}


async def sums(sink: Sink, generation: Generation, keys: Iterable[Key]) -> Mapping[Key, Row]:
    """Counted and facts of each of these sums that is there."""
    return await sink.rows(generation, SUMS, list(keys))
