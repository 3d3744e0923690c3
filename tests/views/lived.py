"""A nation in memory: commands through the real handler, views that follow, a clock whose hand we move.

What is asked of the views is compared with a model that is made of the commands alone.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from services.kernel.aggregate import Aggregate, Intent
from services.kernel.errors import Refused
from services.kernel.handle import Handler
from services.kernel.projecting.asking import Look
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.sqlite_views import SqliteViews
from services.kernel.server.access import everywhere
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.subject import Subject
from services.views.campaigns.papers import CAMPAIGNS
from services.views.language import CATALOGUE
from services.views.statistics.view import FIGURES
from tests.kernel.counter import Hand, intent

FIRST: Final = date(2015, 6, 1)
"""Day 0 of every story."""


def moment(day: int, minute: int = 0) -> datetime:
    """So many minutes into that day in China."""
    midnight = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC) - timedelta(hours=8)
    return midnight + timedelta(days=day, minutes=minute)


def on(day: int) -> date:
    """That day."""
    return FIRST + timedelta(days=day)


class Standing:
    """Elevators and the divisions in which they stand: what the registry would say."""

    def __init__(self, where: Mapping[str, str]) -> None:
        self.where = dict(where)

    async def elevator(self, elevator_id: str) -> Subject:
        return Subject(elevator_id, self.where[elevator_id], frozenset())

    async def related(self, subject: Subject) -> Subject:
        return subject


class Nation:
    """Everything that is told, on the day on which it is told, and the views of it."""

    def __init__(self, path: Path, today: int, where: Mapping[str, str] | None = None) -> None:
        self.clock, self.today, self.standing = Hand(moment(today)), today, Standing(where or {})
        self.store, self.sink = MemoryEventStore(self.clock), SqliteSink(path)
        self._views = SqliteViews(path)
        self.restart()

    def restart(self) -> None:
        """All processes begin anew."""
        self._handler = Handler(self.store, CATALOGUE, self.clock, surroundings=self.standing)
        self.projector = Projector(
            self.store, CATALOGUE, self.sink, (FIGURES, CAMPAIGNS), self.clock, batch_events=5
        )
        self._is_open = False

    def pass_days(self, days: int) -> None:
        """Time goes on."""
        self.today, self.clock.at = self.today + days, self.clock.at + timedelta(days=days)

    async def told(
        self, aggregate: Aggregate[Any, Any, Any], key: str, command: Any, at: datetime
    ) -> bool:
        """Whether the act was granted and is news. It is sent twice, as clients do."""
        circumstances = intent(occurred_at=at)
        first = await self._handled(aggregate, key, command, circumstances)
        await self._handled(aggregate, key, command, circumstances)
        return bool(first)

    async def _handled(
        self, aggregate: Aggregate[Any, Any, Any], key: str, command: Any, asked: Intent
    ) -> Sequence[str]:
        try:
            answer = await self._handler.handle(aggregate, key, command, asked, everywhere)
        except Refused:
            return ()
        return answer.types

    async def catch_up(self) -> None:
        """The views hold all that was told; nothing of it is parked."""
        if not self._is_open:
            await self.projector.open()
            self._is_open = True
        await self.projector.catch_up()
        for one in self.projector.live.values():
            assert await self.sink.parked(one.generation) == []

    @asynccontextmanager
    async def look(self, view: str = "figures") -> AsyncIterator[Look]:
        """A look at a view."""
        async with self._views.look(view) as look:
            yield look

    async def rebuilt_is_live(self) -> None:
        """Each view, built anew from the log, is the one that was kept up."""
        for one in (FIGURES, CAMPAIGNS):
            assert await self.projector.verify(one) == 0

    async def close(self) -> None:
        """Nobody asks any more."""
        await self._views.close()
        await self.sink.close()
