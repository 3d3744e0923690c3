"""The event log: the port that every adapter in `stores/` implements.

Five promises, proven for every adapter by `tests/contracts`:

1. acknowledged means durable;
2. the store, not the caller, decides concurrency: of many writers on one version one wins;
3. no reader ever skips an event: having seen position N, nothing at or below N appears later;
4. an event id is stored once; appending it again is the same success;
5. positions are one sequence for the whole nation.

There is no "any version": whoever appends has read what it appends to.
"""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import datetime
from typing import Final, NamedTuple, Protocol
from uuid import UUID

NO_STREAM: Final = -1
"""The expected version of a stream that does not exist yet."""

START: Final = 0
"""The position before the first event; every event's position is greater."""


class NewEvent(NamedTuple):
    """An event on its way into the log. The store reads neither `data` nor `meta`."""

    event_id: UUID
    type: str
    data: bytes
    meta: bytes


class Recorded(NamedTuple):
    """An event in the log. `version` counts from 0 in its stream; `recorded_at` is UTC."""

    position: int
    stream: str
    version: int
    event_id: UUID
    type: str
    recorded_at: datetime
    data: bytes
    meta: bytes


class Appended(NamedTuple):
    """What an append achieved; with `replayed` it had achieved it before."""

    position: int  # of the last event
    version: int  # of the last event
    recorded_at: datetime
    replayed: bool = False


class Page(NamedTuple):
    """Events in order, and how far the log was scanned to find them.

    `position` is where to go on: it moves past events that the filter left out. `at_end` is true
    when nothing more was in the log at that moment.
    """

    events: Sequence[Recorded]
    position: int
    at_end: bool


class EventStore(Protocol):
    """One shared, ordered, append-only log of events in streams."""

    async def append(self, stream: str, expected: int, events: Sequence[NewEvent]) -> Appended:
        """Write all `events` after version `expected` (NO_STREAM: -1), durably, or none of them.

        Raises `WrongExpectedVersion` when another writer was first, `EventIdTaken` when one of
        the ids belongs to another fact, `StoreFull`, `StoreUnavailable`; `ValueError` for no
        events at all. Events that are in the stream already, with these ids and in this order,
        are a success with `replayed`.
        """
        ...

    async def read(
        self, stream: str, from_version: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]:
        """The stream's events from `from_version` on; empty past its end.

        Raises `StreamNotFound` for a stream that was never written to, `StoreUnavailable`.
        """
        ...

    async def heads(self, streams: Collection[str]) -> Mapping[str, int]:
        """The newest version of each of these streams; those never written to are not in it.

        One question instead of many reads, for whoever is about to write to many streams.
        """
        ...

    async def read_all(self, after: int, limit: int, types: Collection[str] | None = None) -> Page:
        """Up to `limit` events with a position above `after`, of `types` only when given."""
        ...

    def subscribe_all(
        self, after: int, types: Collection[str] | None = None
    ) -> AsyncIterator[Page]:
        """All pages from `after` on, for ever: what is there, then what comes.

        Yields a page whenever the position moves, also when all its events were left out, and a
        first one with `at_end` as soon as the end is reached.
        """
        ...

    async def head(self) -> int:
        """The position of the newest event; START for an empty log."""
        ...

    async def epoch(self) -> UUID:
        """Drawn at random when the log was made: positions mean nothing in another epoch.

        Raises `StoreUnavailable`.
        """
        ...

    async def check(self) -> None:
        """Return when the log can be read and written now; else raise its `StoreError`."""
        ...

    async def close(self) -> None:
        """Finish what was accepted, then let go of files and connections."""
        ...
