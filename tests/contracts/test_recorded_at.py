"""When the log took an event: UTC, and never running backwards."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from services.kernel.store import NO_STREAM, EventStore
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.stores.sqlite import SqliteEventStore
from tests.contracts.facts import SetClock, facts, fresh_stream, history

OpenWith = Callable[[SetClock], Awaitable[EventStore]]


@pytest.fixture(params=["memory", "sqlite"])
def open_with(request: pytest.FixtureRequest, tmp_path: Path) -> OpenWith:
    """Opens the log of an adapter that asks this program's clock, not a server's."""

    async def open_store(clock: SetClock) -> EventStore:
        if request.param == "memory":
            return MemoryEventStore(clock)
        return await SqliteEventStore.open(tmp_path / "events.db", clock)

    return open_store


async def test_it_is_in_utc_and_does_not_run_backwards(store: EventStore) -> None:
    """In the order of positions, no event is recorded before the one in front of it."""
    start = await store.head()
    for _ in range(10):
        await store.append(fresh_stream(), NO_STREAM, facts(2))

    times = [event.recorded_at for event in await history(store, start)]

    assert all(time.utcoffset() == timedelta(0) for time in times)
    assert all(one <= next_ for one, next_ in pairwise(times))


async def test_it_is_the_injected_clocks_time(open_with: OpenWith) -> None:
    """To the microsecond, for all events of one append."""
    clock = SetClock(datetime(2026, 3, 1, 12, 30, 15, 123_456, tzinfo=UTC))
    store = await open_with(clock)

    appended = await store.append("s", NO_STREAM, facts(2))

    assert appended.recorded_at == clock.at
    assert [event.recorded_at for event in await store.read("s")] == [clock.at, clock.at]
    await store.close()


async def test_a_clock_that_is_set_back_does_not_turn_it_back(open_with: OpenWith) -> None:
    """Until the clock has caught up, the log keeps its latest time."""
    clock = SetClock()
    store = await open_with(clock)
    before = await store.append("s", NO_STREAM, facts(1))

    clock.move(-timedelta(hours=1))
    during = await store.append("s", 0, facts(1))
    clock.move(timedelta(hours=2))
    after = await store.append("s", 1, facts(1))

    assert before.recorded_at == during.recorded_at
    assert after.recorded_at == clock.at
    await store.close()


async def test_nor_does_one_that_is_set_back_while_the_log_is_closed(tmp_path: Path) -> None:
    """The file remembers its latest time."""
    path, clock = tmp_path / "events.db", SetClock()
    store = await SqliteEventStore.open(path, clock)
    before = await store.append("s", NO_STREAM, facts(1))
    await store.close()

    clock.move(-timedelta(days=1))
    store = await SqliteEventStore.open(path, clock)
    after = await store.append("s", 0, facts(1))

    assert after.recorded_at == before.recorded_at
    await store.close()
