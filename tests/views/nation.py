"""A small nation for tests of figures: a log in memory, a projector, and days counted from 2015 on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.projecting.asking import Look
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.sqlite_views import SqliteViews
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.registry.elevator import elevator_id_of
from services.views.language import CATALOGUE
from services.views.statistics import figures
from services.views.statistics.figures import Amount, Asked
from services.views.statistics.metrics import METRICS
from services.views.statistics.view import FIGURES
from tests.kernel.counter import Hand
from tests.registry.facts import MAKER

FIRST: Final = date(2015, 1, 1)


def on(day: int) -> date:
    """The day with this number; 0 is New Year's Day of 2015."""
    return FIRST + timedelta(days=day)


def noon(day: int) -> datetime:
    return datetime(FIRST.year, FIRST.month, FIRST.day, 4, tzinfo=UTC) + timedelta(days=day)


class Nation:
    """What is told, and what figures come of it. `today` is the day on which the next fact is told."""

    def __init__(self, folder: Path, today: int) -> None:
        self.clock = Hand(noon(today))
        self.path = folder / "views.db"
        self.store = MemoryEventStore(self.clock)
        self._told: list[tuple[str, int, NewEvent]] = []

    async def tell(
        self, elevator: int, true_on: int, event: Event, file: str = "", division: str = ""
    ) -> None:
        """One fact about an elevator (0: about none), in its own stream or in that of a file."""
        elevator_id = elevator_id_of(MAKER, f"S{elevator}") if elevator else ""
        stream = f"{file}-{elevator}" if file else f"elevator-{elevator_id}"
        meta = Meta(noon(true_on), Actor("national", "t"), uuid4())._replace(
            elevator_id=elevator_id, division=division
        )
        version = (await self.store.heads([stream])).get(stream, NO_STREAM)
        new = NewEvent(uuid4(), *CATALOGUE.encode(event), encode_meta(meta))
        self._told.append((stream, version, new))
        await self.store.append(stream, version, [new])

    async def tell_again(self) -> None:
        """The last fact once more, as whoever heard no answer does."""
        stream, version, new = self._told[-1]
        await self.store.append(stream, version, [new])

    def wait(self, days: int) -> None:
        self.clock.at += timedelta(days=days)

    async def project(self) -> None:
        """Fold what was told, in a projector that starts for it; nothing is parked."""
        sink = SqliteSink(self.path)
        projector = Projector(self.store, CATALOGUE, sink, (FIGURES,), self.clock, batch_events=5)
        await projector.open()
        await projector.catch_up()
        assert await sink.parked(projector.live["figures"].generation) == []
        await sink.close()

    async def verify(self) -> int:
        """Rows in which the view differs from one that is built anew."""
        sink = SqliteSink(self.path)
        projector = Projector(self.store, CATALOGUE, sink, (FIGURES,), self.clock)
        await projector.open()
        different = await projector.verify(FIGURES)
        await sink.close()
        return different

    @asynccontextmanager
    async def looked_at(self) -> AsyncIterator[Look]:
        views = SqliteViews(self.path)
        async with views.look("figures") as look:
            yield look
        await views.close()

    async def amount(
        self, metric: str, day: int, division: str = "", known: int = 9_000, since: int = 0
    ) -> Amount:
        """A figure of a day, as known on a day."""
        async with self.looked_at() as look:
            asked = question(metric, day, division, known, since)
            return await figures.figure(look, asked)

    async def count(self, metric: str, day: int, division: str = "", known: int = 9_000) -> int:
        return (await self.amount(metric, day, division, known)).count


def question(
    metric: str, day: int, division: str = "", known: int = 9_000, since: int = 0
) -> Asked:
    first = min(on(since), on(day))
    return Asked(METRICS[f"{metric}.v1"], division, on(day), first, on(known))
