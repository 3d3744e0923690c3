"""The projector: follows the log and keeps views up to date. One of it writes a view at a time.

A batch of events is read once for all views, folded for each, and committed in one transaction
with the checkpoints. Whatever fails before the commit leaves no trace; a sink that breaks off is asked
anew where it stands. A view whose code changed is built beside the old one, which answers until then.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from services.kernel.clock import Clock
from services.kernel.codec import Catalogue
from services.kernel.log import logger
from services.kernel.projecting.building import Building
from services.kernel.projecting.lag import Lag
from services.kernel.projecting.projection import Projection
from services.kernel.projecting.seeing import seen
from services.kernel.projecting.sink import Commit, Generation, Sink, SinkUnavailable
from services.kernel.store import EventStore, Page

BATCH_EVENTS: Final = 20_000
"""Events that are folded between two commits when there is much to catch up with."""

FIRST_BATCH_EVENTS: Final = 1_000
"""Of the first batch; each further one is twice as large. So whoever is killed every few seconds goes on."""

BACK_OFF_SECONDS: Final = 0.5
"""How long a sink that broke off is left alone before it is asked again."""

Progress = Callable[[int, int], None]
"""Told during a rebuild: (position, head of the log)."""


class Projector:
    """Views over one log in one sink. `open`, then `run`; `take` and `rebuild` are its steps."""

    def __init__(
        self,
        store: EventStore,
        catalogue: Catalogue,
        sink: Sink,
        projections: Sequence[Projection],
        clock: Clock,
        *,
        batch_events: int = BATCH_EVENTS,
    ) -> None:
        self._store, self._catalogue, self._sink, self._clock = store, catalogue, sink, clock
        self._projections, self._batch = tuple(projections), batch_events
        self._live: dict[str, Building] = {}
        self._log = logger("projector")
        self.lag = Lag()

    @property
    def live(self) -> Mapping[str, Building]:
        """The generation of each view that is asked."""
        return self._live

    async def open(self) -> None:
        """Find what is live. A view that never was begins empty; one of older code is built anew."""
        for one in self._projections:
            generation = await self._sink.live(one.name)
            if generation is None:
                generation = await self._sink.create(one)
                await self._sink.promote(generation)
            elif generation.version != one.version:
                await self.rebuild(one)
                continue
            self._live[one.name] = await self._building(one, generation)

    async def run(self) -> None:
        """Follow the log until cancelled."""
        await self.open()
        while True:
            try:
                await self.catch_up()
                async for page in self._store.subscribe_all(self.position, self._types()):
                    await self.take(page)
            except SinkUnavailable as error:
                self._log.warning("sink_unavailable", error=str(error))
                await asyncio.sleep(BACK_OFF_SECONDS)

    @property
    def position(self) -> int:
        """Up to which position the log is in every view."""
        return min((one.position for one in self._live.values()), default=0)

    async def catch_up(self) -> int:
        """Fold what is in the log at this moment, and return; the position."""
        return await self._follow([*self._live.values()], await self._store.head())

    async def take(self, page: Page) -> None:
        """Fold one page into every view, and commit it. Raises `SinkError`."""
        await self._take([*self._live.values()], page)
        await self._measure(page)

    async def rebuild(self, projection: Projection, progress: Progress | None = None) -> None:
        """Build a view anew beside the live one, from the beginning of the log, then swap them.

        What an interrupted rebuild left behind is removed first. Folding has no effects outside the
        view's own tables, so nothing else hears of it.
        """
        live = await self._sink.live(projection.name)
        for left in await self._sink.generations(projection.name):
            if left != live:
                await self._sink.drop(left)
        generation = await self._sink.create(projection)
        building = await self._building(projection, generation)
        while building.position < (head := await self._store.head()):
            await self._follow([building], head, progress)
        await self._sink.promote(generation)
        self._live[projection.name] = building

    async def verify(self, projection: Projection) -> int:
        """Rows in which the live view differs from one that is built anew; 0: rebuild == live.

        Nobody may write the view meanwhile.
        """
        live = self._live[projection.name]
        generation = await self._sink.create(projection)
        try:
            building = await self._building(projection, generation)
            await self._follow([building], live.position)
            return sum(
                [
                    await self._sink.differences(live.generation, generation, table)
                    for table in projection.tables
                ]
            )
        finally:
            await self._sink.drop(generation)

    async def retry(self, projection: str, lane: str) -> int:
        """Fold again what is parked in a lane; how many of its events are still parked."""
        building = self._live[projection]
        await building.be_sure()
        positions = [one.position for one in building.parked.get(lane, [])]
        pages = [await self._store.read_all(one - 1, 1) for one in positions]
        events = [seen(self._catalogue, page.events[0]) for page in pages]
        commit = await building.retry(lane, events, self._clock.now())
        await self._commit([(building, commit)])
        return len(building.parked.get(lane, []))

    async def _building(self, projection: Projection, generation: Generation) -> Building:
        building = Building(projection, generation, self._sink)
        await building.be_sure()
        return building

    async def _follow(
        self, buildings: Sequence[Building], until: int, progress: Progress | None = None
    ) -> int:
        """Fold the log up to `until` into these; where they are then."""
        types = frozenset().union(*(one.projection.types for one in buildings))
        position = min((one.position for one in buildings), default=until)
        batch = min(FIRST_BATCH_EVENTS, self._batch)
        while position < until:
            page = await self._store.read_all(position, batch, types)
            batch = min(2 * batch, self._batch)
            if page.position > until:
                kept = [one for one in page.events if one.position <= until]
                page = Page(kept, until, at_end=False)
            await self._take(buildings, page)
            position = page.position
            if progress is not None:
                progress(position, until)
        return position

    async def _take(self, buildings: Sequence[Building], page: Page) -> None:
        events, now = [seen(self._catalogue, one) for one in page.events], self._clock.now()
        folded: list[tuple[Building, Commit]] = []
        try:
            for one in buildings:
                commit = await one.fold(events, page.position, now)
                if commit is not None:
                    folded.append((one, commit))
        except BaseException:
            for one in buildings:
                one.doubt()
            raise
        await self._commit(folded)

    async def _commit(self, folded: Sequence[tuple[Building, Commit]]) -> None:
        try:
            if folded:
                await self._sink.commit([commit for _, commit in folded])
        except BaseException:
            for building, _ in folded:
                building.doubt()
            raise
        for building, commit in folded:
            building.committed(commit)
            self._tell(commit)

    def _types(self) -> frozenset[str]:
        return frozenset().union(*(one.projection.types for one in self._live.values()))

    def _tell(self, commit: Commit) -> None:
        for one in commit.parked:
            if one.reason:
                view = commit.generation.projection
                self._log.error("parked", view=view, position=one.position, reason=one.reason)

    async def _measure(self, page: Page) -> None:
        """Folded a moment after it was written, or how much later; and what is still to come."""
        head, now = await self._store.head(), self._clock.now()
        waited = (now - page.events[-1].recorded_at).total_seconds() if page.events else 0.0
        for name, one in self._live.items():
            self.lag.events[name] = max(head - one.position, 0)
            self.lag.seconds[name] = max(waited, 0.0)
            self.lag.parked[name] = sum(map(len, one.parked.values()))
