"""Events, stream names and clocks for the contracts; nothing here knows an adapter."""

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import UUID, uuid4

from services.kernel.store import EventStore, NewEvent, Page, Recorded

HAPPENED = "contracts.Happened.v1"
OTHER = "contracts.OtherHappened.v1"


class SetClock:
    """A clock that shows what it was set to."""

    def __init__(self, at: datetime = datetime(2026, 1, 1, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, by: timedelta) -> None:
        self.at += by


def fact(
    data: bytes = b"{}", *, type_: str = HAPPENED, event_id: UUID | None = None, meta: bytes = b"{}"
) -> NewEvent:
    """One new event, under an id of its own unless given."""
    return NewEvent(event_id or uuid4(), type_, data, meta)


def facts(count: int, *, type_: str = HAPPENED) -> list[NewEvent]:
    """`count` new events; their data numbers them from 0."""
    return [fact(b"%d" % number, type_=type_) for number in range(count)]


def fresh_stream(name: str = "contract") -> str:
    """A stream that nobody has written to, also in a log that outlives the test."""
    return f"{name}-{uuid4().hex}"


def ids(events: Sequence[NewEvent | Recorded]) -> list[UUID]:
    return [event.event_id for event in events]


async def history(
    store: EventStore, after: int, types: Collection[str] | None = None, limit: int = 100
) -> list[Recorded]:
    """Everything after `after`, page by page, to the end."""
    events: list[Recorded] = []
    while True:
        page = await store.read_all(after, limit, types)
        events += page.events
        after = page.position
        if page.at_end:
            return events


async def followed(
    store: EventStore, after: int, count: int, types: Collection[str] | None = None
) -> list[Recorded]:
    """What a subscriber sees from `after` until it has `count` events."""
    events: list[Recorded] = []
    if count == 0:
        return events
    async with subscription(store, after, types) as pages:
        async for page in pages:
            events += page.events
            if len(events) >= count:
                break
    return events


def subscription(
    store: EventStore, after: int, types: Collection[str] | None = None
) -> "aclosing[ClosablePages]":
    """`subscribe_all` in an `async with` that lets go of it at once when the block ends."""
    return aclosing(cast("ClosablePages", store.subscribe_all(after, types)))


async def soon(page: "AsyncIterator[Page]") -> Page:
    """The next page; hangs are ended by the suite's own timeout."""
    return await asyncio.wait_for(anext(page), timeout=60)


class ClosablePages(AsyncIterator[Page]):
    """What every adapter's `subscribe_all` returns in fact: an async generator."""

    async def aclose(self) -> None: ...
