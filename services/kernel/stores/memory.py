"""The log in memory: for tests, and as the plainest possible reading of the port's promises."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from services.kernel.clock import Clock
from services.kernel.errors import (
    EventIdTaken,
    StoreUnavailable,
    StreamNotFound,
    WrongExpectedVersion,
)
from services.kernel.ids import RandomIds
from services.kernel.store import NO_STREAM, START, Appended, NewEvent, Page, Recorded
from services.kernel.stores.waiting import Head

PAGE_EVENTS = 256
"""Events in one page of a subscription."""


class MemoryEventStore:
    """An `EventStore` that ends with its process: promise 1 holds as long as that lives."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._log: list[Recorded] = []  # position n stands at index n - 1
        self._streams: dict[str, list[Recorded]] = {}
        self._by_id: dict[UUID, Recorded] = {}
        self._head = Head(START)
        self._closed = False
        self._epoch = RandomIds().fresh()

    async def append(self, stream: str, expected: int, events: Sequence[NewEvent]) -> Appended:
        self._ensure_open()
        if not events:
            raise ValueError("an append needs at least one event")
        stored = [self._by_id[event.event_id] for event in events if event.event_id in self._by_id]
        if stored:
            return _replayed(stream, events, stored)
        if len({event.event_id for event in events}) < len(events):
            raise EventIdTaken(f"{stream}: one id stands for two events of this append")
        actual = len(self._streams.get(stream, ())) + NO_STREAM
        if actual != expected:
            raise WrongExpectedVersion(stream, expected, actual)
        return self._write(stream, events)

    async def read(
        self, stream: str, from_version: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]:
        self._ensure_open()
        if stream not in self._streams:
            raise StreamNotFound(stream)
        return self._streams[stream][max(from_version, 0) :][:limit]

    async def heads(self, streams: Collection[str]) -> Mapping[str, int]:
        self._ensure_open()
        return {
            stream: len(self._streams[stream]) - 1 for stream in streams if stream in self._streams
        }

    async def read_all(self, after: int, limit: int, types: Collection[str] | None = None) -> Page:
        self._ensure_open()
        events: list[Recorded] = []
        position = after
        for event in self._log[after:]:
            if len(events) == limit:
                break
            position = event.position
            if types is None or event.type in types:
                events.append(event)
        return Page(events, position, at_end=position >= len(self._log))

    async def subscribe_all(
        self, after: int, types: Collection[str] | None = None
    ) -> AsyncIterator[Page]:
        at_end = False
        while True:
            page = await self.read_all(after, PAGE_EVENTS, types)
            if page.position > after or not at_end:
                yield page
            after, at_end = page.position, page.at_end
            if at_end:
                await self._head.beyond(after)

    async def head(self) -> int:
        self._ensure_open()
        return self._head.position

    async def epoch(self) -> UUID:
        self._ensure_open()
        return self._epoch

    async def check(self) -> None:
        self._ensure_open()

    async def close(self) -> None:
        self._closed = True
        self._head.close()

    def _ensure_open(self) -> None:
        if self._closed:
            raise StoreUnavailable("the event log is closed")

    def _write(self, stream: str, events: Sequence[NewEvent]) -> Appended:
        recorded_at = self._now()
        history = self._streams.setdefault(stream, [])
        for event in events:
            recorded = Recorded(
                position=len(self._log) + 1,
                stream=stream,
                version=len(history),
                event_id=event.event_id,
                type=event.type,
                recorded_at=recorded_at,
                data=event.data,
                meta=event.meta,
            )
            self._log.append(recorded)
            history.append(recorded)
            self._by_id[event.event_id] = recorded
        self._head.move(len(self._log))
        return _appended(history[-1])

    def _now(self) -> datetime:
        """The clock's time, but never before what the log has seen: clocks are set back."""
        now = self._clock.now()
        return max(now, self._log[-1].recorded_at) if self._log else now


def _replayed(stream: str, events: Sequence[NewEvent], stored: Sequence[Recorded]) -> Appended:
    """The first answer again; raises `EventIdTaken` unless `stored` is exactly this append."""
    first = stored[0].version
    same = len(stored) == len(events) and all(
        event.stream == stream and event.version == first + offset
        for offset, event in enumerate(stored)
    )
    if not same:
        raise EventIdTaken(f"{stream}: an event id of this append is stored for another fact")
    return _appended(stored[-1], replayed=True)


def _appended(last: Recorded, *, replayed: bool = False) -> Appended:
    return Appended(last.position, last.version, last.recorded_at, replayed)
