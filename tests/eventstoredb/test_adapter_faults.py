"""The adapter when the server is slow, away, full, or has another writer."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from services.kernel.errors import (
    EventIdTaken,
    StoreFull,
    StoreUnavailable,
    WrongExpectedVersion,
)
from services.kernel.store import NO_STREAM, START, EventStore
from services.kernel.stores.eventstoredb import EventStoreDB
from tests.contracts.facts import (
    fact,
    facts,
    followed,
    fresh_stream,
    history,
    ids,
    soon,
    subscription,
)
from tests.eventstoredb.standin import StandIn
from tests.eventstoredb.standin.log import ANY, Proposed


@pytest.fixture
async def store(server: StandIn) -> AsyncIterator[EventStoreDB]:
    store = EventStoreDB(server.uri)
    yield store
    await store.close()


@pytest.fixture
async def other(server: StandIn) -> AsyncIterator[EventStoreDB]:
    """Another process's adapter on the same server."""
    store = EventStoreDB(server.uri)
    yield store
    await store.close()


async def test_while_a_commit_is_held_nobody_sees_past_it(
    server: StandIn, store: EventStore
) -> None:
    """Promise 3: what comes behind an open commit stays behind it, for every reader."""
    server.writer.hold_commits()
    appends = [asyncio.create_task(store.append(fresh_stream(), NO_STREAM, facts(2)))]
    await _arrivals(server, 1)
    appends += [
        asyncio.create_task(store.append(fresh_stream(), NO_STREAM, facts(1))) for _ in range(5)
    ]
    await _arrivals(server, 6)
    assert await history(store, START) == []

    server.writer.release_commits()
    first, *_ = answers = await asyncio.gather(*appends)

    assert first.position == min(answer.position for answer in answers)
    assert [event.position for event in await history(store, START)][1] == first.position
    assert len(await followed(store, START, 7)) == 7


async def test_a_full_disk_is_named_and_forgotten(server: StandIn, store: EventStore) -> None:
    """Nothing is written meanwhile; with space again the same append succeeds."""
    stream, events = fresh_stream(), facts(2)
    server.writer.disk_full = True

    with pytest.raises(StoreFull, match="No space left"):
        await store.append(stream, NO_STREAM, events)
    with pytest.raises(StoreFull):
        await store.check()
    assert await history(store, START) == []

    server.writer.disk_full = False
    await store.check()
    assert not (await store.append(stream, NO_STREAM, events)).replayed


async def test_an_answer_that_is_lost_can_be_asked_for_again(
    server: StandIn, store: EventStore
) -> None:
    """The append took effect; the second attempt says so and writes nothing."""
    stream, events = fresh_stream(), facts(2)
    server.writer.lose_answers = True
    with pytest.raises(StoreUnavailable):
        await store.append(stream, NO_STREAM, events)

    server.writer.lose_answers = False
    again = await store.append(stream, NO_STREAM, events)

    assert again.replayed
    assert [event.position for event in await store.read(stream)][-1] == again.position
    assert len(await history(store, START)) == 2


async def test_a_server_that_is_away_is_unavailable_and_found_again(
    server: StandIn, store: EventStore
) -> None:
    """Every method says so, and works as soon as the server is back."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(1))
    await server.stop()

    with pytest.raises(StoreUnavailable):
        await store.append(stream, 0, facts(1))
    with pytest.raises(StoreUnavailable):
        await store.read(stream)
    with pytest.raises(StoreUnavailable):
        await store.read_all(START, 10)
    with pytest.raises(StoreUnavailable):
        await store.head()
    with pytest.raises(StoreUnavailable):
        await store.check()

    await server.start()
    await store.append(stream, 0, facts(1))
    assert len(await store.read(stream)) == 2


async def test_many_calls_survive_one_lost_connection(server: StandIn, store: EventStore) -> None:
    """Each reconnects and so ends the others' calls; none shows a part as the whole."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(300))
    reads = [asyncio.create_task(store.read(stream)) for _ in range(20)]
    await asyncio.sleep(0)

    await server.stop()
    await server.start()
    answers = await asyncio.gather(*reads, return_exceptions=True)

    for answer in answers:
        assert isinstance(answer, StoreUnavailable) or len(answer) == 300  # type: ignore[arg-type]
    assert len(await store.read(stream)) == 300


@pytest.mark.parametrize("types", [None, {"contracts.Happened.v1"}])
async def test_a_subscription_outlives_the_server(
    server: StandIn, store: EventStore, types: set[str] | None
) -> None:
    """Every event once and in order: from before, from while it was away, from after."""
    await store.append(fresh_stream(), NO_STREAM, facts(3))
    seen: list[bytes] = []
    async with subscription(store, START, types) as pages:
        while len(seen) < 3:
            seen += [event.data for event in (await soon(pages)).events]
        following = asyncio.ensure_future(soon(pages))
        await asyncio.sleep(0.05)

        await server.stop()
        server.log.append("meanwhile", ANY, [_proposed(b"meanwhile")])
        await server.start()
        seen += [event.data for event in (await following).events]
        await store.append(fresh_stream(), NO_STREAM, [fact(b"after")])
        while len(seen) < 5:
            seen += [event.data for event in (await soon(pages)).events]

    assert seen == [b"0", b"1", b"2", b"meanwhile", b"after"]


async def test_closing_ends_a_subscription_that_looks_for_its_server(
    server: StandIn, store: EventStore
) -> None:
    """It does not wait for the next attempt."""
    await server.stop()
    looking = asyncio.create_task(followed(store, START, 1))
    await asyncio.sleep(0.05)

    await store.close()

    with pytest.raises(StoreUnavailable):
        await looking


async def test_two_processes_race_and_one_wins(store: EventStore, other: EventStore) -> None:
    """The server decides; the loser hears the version."""
    stream = fresh_stream()

    answers = await asyncio.gather(
        *(one.append(stream, NO_STREAM, facts(2)) for one in [store, other]),
        return_exceptions=True,
    )

    [lost] = [answer for answer in answers if isinstance(answer, WrongExpectedVersion)]
    assert (lost.stream, lost.expected, lost.actual) == (stream, NO_STREAM, 1)
    assert len(await store.read(stream)) == 2


async def test_a_process_knows_what_another_has_written(
    store: EventStore, other: EventStore
) -> None:
    """Also of a stream that it has seen before: repeated, partly repeated, outdated."""
    stream, events = fresh_stream(), facts(3)
    await store.append(stream, NO_STREAM, events[:1])
    first = await other.append(stream, 0, events[1:])

    assert await store.append(stream, 0, events[1:]) == first._replace(replayed=True)
    assert await store.append(stream, 2, events[1:]) == first._replace(replayed=True)
    with pytest.raises(EventIdTaken):
        await store.append(stream, 2, [events[2], fact()])
    with pytest.raises(WrongExpectedVersion):
        await store.append(stream, 0, facts(1))
    assert ids(await store.read(stream)) == ids(events)


async def test_an_append_that_is_too_large_is_a_value_error(store: EventStore) -> None:
    """No attempt to repeat it can help."""
    with pytest.raises(ValueError, match="1048576"):
        await store.append(fresh_stream(), NO_STREAM, [fact(bytes(2**20 + 1))])


async def _arrivals(server: StandIn, count: int) -> None:
    """Return when so many writes have come to the server."""
    async with asyncio.timeout(20):
        while server.writer.arrivals < count:  # noqa: ASYNC110 -- the server has no such event
            await asyncio.sleep(0.01)


def _proposed(data: bytes) -> Proposed:
    event = fact(data)
    return Proposed(event.event_id, event.type, "application/json", event.data, event.meta)
