"""A look at the lifecycle view over facts that a test tells, in SQLite and in PostgreSQL."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from uuid import uuid4

from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.projecting.asking import Look
from services.kernel.projecting.projector import Projector
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.views.language import CATALOGUE
from services.views.lifecycle.view import LIFECYCLE
from tests.kernel.counter import Hand
from tests.projections.sinks import opened_in, views_in
from tests.views.listing import noon

Fact = tuple[str, str, Event, date]
"""An elevator ("" of none), a stream, what happened, and the day on which it did."""


@asynccontextmanager
async def looked(kind: str, folder: Path, facts: Iterable[Fact]) -> AsyncIterator[Look]:
    """One look at the view that follows from these facts; each was known on its day."""
    schema = f"test_{uuid4().hex[:12]}"
    async with opened_in(kind, folder, schema) as open_sink:
        sink, clock = await open_sink(), Hand(noon(date(2015, 1, 1)))
        store = MemoryEventStore(clock)
        projector = Projector(store, CATALOGUE, sink, (LIFECYCLE,), clock)
        await projector.open()
        for elevator_id, stream, event, day in facts:
            clock.at = noon(day)
            await tell(store, elevator_id, stream, event, day)
        await projector.catch_up()
        assert await sink.parked(projector.live["lifecycle"].generation) == []
        assert await projector.verify(LIFECYCLE) == 0
        views = views_in(kind, folder, schema)
        async with views.look("lifecycle") as look:
            yield look
        await views.close()


async def tell(
    store: MemoryEventStore, elevator_id: str, stream: str, event: Event, day: date
) -> None:
    """One fact, true on that day."""
    actor = Actor("national", "t")
    meta = Meta(noon(day), actor, uuid4(), elevator_id=elevator_id, division="350203")
    version = (await store.heads([stream])).get(stream, NO_STREAM)
    new = NewEvent(uuid4(), *CATALOGUE.encode(event), encode_meta(meta))
    await store.append(stream, version, [new])
