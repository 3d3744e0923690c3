"""Facts of other services by their stored names: a published language that needs no code of theirs."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import orjson

from services.kernel.decider import Record
from services.kernel.envelope import decode_meta
from services.kernel.errors import StreamNotFound
from services.kernel.store import EventStore


class Fact(NamedTuple):
    """One event of another service: its stored name, data, both clocks, and its place in the log."""

    type: str
    data: Mapping[str, Any]
    occurred_at: datetime
    recorded_at: datetime
    position: int
    elevator_id: str
    division: str


class Happening(Record):
    """That something happened, as the first event of its stream tells: a case, an accident.

    `type` is the stored name of that event, `position` its place in the log.
    """

    stream: str
    type: str
    elevator_id: str
    division: str
    occurred_at: datetime
    position: int


async def facts_of(store: EventStore, stream: str, *types: str) -> Sequence[Fact]:
    """The facts of a stream, only those of these stored names if any are given; oldest first.

    Empty where nothing was written. Raises the log's errors.
    """
    try:
        recorded = await store.read(stream)
    except StreamNotFound:
        return ()
    found = []
    for one in recorded:
        if not types or one.type in types:
            meta = decode_meta(one.meta)
            data = orjson.loads(one.data)
            times = (meta.occurred_at, one.recorded_at)
            found.append(
                Fact(one.type, data, *times, one.position, meta.elevator_id, meta.division)
            )
    return found


async def happening(store: EventStore, stream: str) -> Happening | None:
    """What the first event of `stream` says happened; None: nothing was written there."""
    facts = await facts_of(store, stream)
    if not facts:
        return None
    first = facts[0]
    return Happening(
        stream=stream,
        type=first.type,
        elevator_id=first.elevator_id,
        division=first.division,
        occurred_at=first.occurred_at,
        position=first.position,
    )
