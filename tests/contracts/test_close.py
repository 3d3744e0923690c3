"""Closing: what was accepted is finished, what comes later is refused."""

import asyncio

import pytest

from services.kernel.errors import StoreUnavailable
from services.kernel.store import NO_STREAM, START, EventStore
from tests.contracts.conftest import Log
from tests.contracts.facts import facts, followed, fresh_stream, history, soon, subscription


async def test_a_closed_store_says_that_it_is(store: EventStore) -> None:
    """Every method raises StoreUnavailable."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(1))
    await store.close()

    with pytest.raises(StoreUnavailable):
        await store.append(stream, 0, facts(1))
    with pytest.raises(StoreUnavailable):
        await store.read(stream)
    with pytest.raises(StoreUnavailable):
        await store.read_all(START, 1)
    with pytest.raises(StoreUnavailable):
        await store.head()
    with pytest.raises(StoreUnavailable):
        await store.check()
    async with subscription(store, START) as pages:
        with pytest.raises(StoreUnavailable):
            await soon(pages)


async def test_closing_twice_is_closing_once(store: EventStore) -> None:
    """Whoever tidies up need not know who else did."""
    await store.close()
    await store.close()


async def test_a_store_that_works_passes_its_check(store: EventStore) -> None:
    """And is none the worse for being asked."""
    head = await store.head()

    await store.check()
    await asyncio.gather(*(store.check() for _ in range(3)))

    await store.append(fresh_stream(), NO_STREAM, facts(1))
    assert len(await history(store, head)) == 1


async def test_a_check_writes_no_event(store: EventStore) -> None:
    """The head stays where it was."""
    head = await store.head()

    await store.check()

    assert await history(store, head) == []


async def test_closing_wakes_those_who_wait_for_events(store: EventStore) -> None:
    """Nobody waits for ever for a log that is gone: they hear StoreUnavailable."""
    head = await store.head()
    waiting = [asyncio.create_task(followed(store, head, 1)) for _ in range(2)]
    await asyncio.sleep(0.05)

    await store.close()

    for task in waiting:
        with pytest.raises(StoreUnavailable):
            await task


async def test_appends_in_flight_are_finished_before_the_log_closes(durable_log: Log) -> None:
    """Each is acknowledged and there after opening again, or it was refused; none hangs."""
    store = await durable_log.open()
    streams = [fresh_stream() for _ in range(50)]
    appends = [asyncio.create_task(store.append(s, NO_STREAM, facts(2))) for s in streams]
    await asyncio.sleep(0)

    await store.close()
    answers = await asyncio.gather(*appends, return_exceptions=True)

    store = await durable_log.open()
    for stream, answer in zip(streams, answers, strict=True):
        if isinstance(answer, BaseException):
            assert isinstance(answer, StoreUnavailable)
        else:
            assert (await store.read(stream))[-1].position == answer.position


async def test_an_opened_log_is_the_one_that_was_closed(durable_log: Log) -> None:
    """Promise 1: same events, same positions, same versions to go on from."""
    store = await durable_log.open()
    start, stream = await store.head(), fresh_stream()
    await store.append(stream, NO_STREAM, facts(3))
    await store.append(fresh_stream(), NO_STREAM, facts(2))
    before = await history(store, start)
    await store.close()

    store = await durable_log.open()

    assert await history(store, start) == before
    appended = await store.append(stream, 2, facts(1))
    assert (appended.version, appended.position > before[-1].position) == (3, True)
