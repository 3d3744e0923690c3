"""What the adapter shows of the server's log, and what it never shows."""

import asyncio
from collections.abc import AsyncIterator, Awaitable

import pytest
from esdbclient import AsyncEventStoreDBClient, StreamState
from esdbclient.streams import AsyncReadResponse

from services.kernel.errors import StoreError
from services.kernel.store import NO_STREAM, START, EventStore, NewEvent
from services.kernel.stores.eventstoredb import EventStoreDB
from services.kernel.stores.eventstoredb_wire import fetched
from tests.contracts.facts import HAPPENED, fact, facts, fresh_stream, history, soon, subscription
from tests.eventstoredb.fresh import event, events, stream_of
from tests.eventstoredb.standin import StandIn


@pytest.fixture
async def store(server: StandIn) -> AsyncIterator[EventStoreDB]:
    store = EventStoreDB(server.uri)
    yield store
    await store.close()


async def test_every_position_is_behind_start(store: EventStore) -> None:
    """Position 0 is the server's own first record: START needs no shifting."""
    assert await store.head() == START

    appended = await store.append(fresh_stream(), NO_STREAM, facts(1))

    assert appended.position > START
    assert [one.position for one in await history(store, START)] == [appended.position]


@pytest.mark.parametrize("types", [None, {HAPPENED, "$metadata", "PersistentConfig1"}])
async def test_the_servers_own_events_are_never_shown(
    client: AsyncEventStoreDBClient, store: EventStore, types: set[str] | None
) -> None:
    """Metadata, tombstones, subscriptions' settings: not in pages, not followed, not the head."""
    buried = await stream_of(client, events(1, HAPPENED))
    appended = await store.append(fresh_stream(), NO_STREAM, facts(1))
    await client.tombstone_stream(buried, current_version=StreamState.ANY)
    await client.set_stream_metadata(buried, metadata={}, current_version=StreamState.ANY)
    await client.create_subscription_to_all("group")

    shown = await history(store, START, types, limit=1)
    async with subscription(store, START, types) as pages:
        page = await soon(pages)

    assert [one.type for one in shown] == [HAPPENED, HAPPENED]
    assert list(page.events) == shown
    assert page.position >= appended.position
    assert page.at_end


async def test_a_tombstone_does_not_hide_what_is_behind_it(
    client: AsyncEventStoreDBClient, store: EventStore
) -> None:
    """A page that is short because something was left out is not the last page."""
    buried = await stream_of(client, events(1, HAPPENED))
    await client.tombstone_stream(buried, current_version=StreamState.ANY)
    await store.append(fresh_stream(), NO_STREAM, facts(5))

    for limit in range(1, 8):
        assert len(await history(store, START, limit=limit)) == 6


async def test_a_stream_that_somebody_deleted_is_an_error_of_its_own(
    client: AsyncEventStoreDBClient, store: EventStore
) -> None:
    """It is neither unavailable nor unknown; nobody should wait or write for it."""
    buried = await stream_of(client, events(1))
    await client.tombstone_stream(buried, current_version=StreamState.ANY)

    with pytest.raises(StoreError, match="deleted") as error:
        await store.read(buried)

    assert type(error.value) is StoreError


async def test_types_are_names_not_expressions(store: EventStore) -> None:
    """Dots are dots, and a name that begins like another is another."""
    types = ["a.B.v1", "axB.v1", "a.B.v10", "za.B.v1", "(", "a.B.v1|x"]
    await store.append(fresh_stream(), NO_STREAM, [fact(type_=type_) for type_ in types])

    for wanted in [{"a.B.v1"}, {"a.B.v1", "("}, {"a.B.v1|x", "za.B.v1"}, set(types), set()]:
        found = await history(store, START, wanted)
        assert [one.type for one in found] == [type_ for type_ in types if type_ in wanted]


async def test_what_was_left_out_just_before_going_live_is_passed_too(store: EventStore) -> None:
    """The server does not say so by itself: whoever waits for that position would wait for ever."""
    async with subscription(store, START, {"contracts.Wanted.v1"}) as pages:
        assert (await soon(pages)).at_end
        unwanted = await store.append(fresh_stream(), NO_STREAM, facts(3))

        position = START
        while position < unwanted.position:
            position = (await soon(pages)).position


async def test_what_is_left_out_while_live_is_passed_too(store: EventStore) -> None:
    """By checkpoints, one for each event."""
    async with subscription(store, START, {"contracts.Wanted.v1"}) as pages:
        first = await store.append(fresh_stream(), NO_STREAM, [fact(type_="contracts.Wanted.v1")])
        position = START
        while position < first.position:
            position = (await soon(pages)).position
        following = asyncio.ensure_future(soon(pages))
        await asyncio.sleep(0.05)

        unwanted = await store.append(fresh_stream(), NO_STREAM, facts(3))

        page = await following
        while page.position < unwanted.position:
            assert page.events == []
            page = await soon(pages)


async def test_meta_and_data_come_back_as_they_were(
    client: AsyncEventStoreDBClient, store: EventStore
) -> None:
    """Any bytes; `meta` is the server's event metadata."""
    stream = fresh_stream()
    new = NewEvent(fact().event_id, HAPPENED, b"\x00\xff", b'{"o":1}')
    appended = await store.append(stream, NO_STREAM, [new])

    [recorded] = await store.read(stream)
    [stored] = await client.get_stream(stream)

    assert (recorded.event_id, recorded.type, recorded.data, recorded.meta) == new
    assert (stored.metadata, stored.content_type) == (b'{"o":1}', "application/json")
    assert recorded.recorded_at == appended.recorded_at == stored.recorded_at


async def test_a_check_is_written_once_for_all_checks(server: StandIn, store: EventStore) -> None:
    """The log does not grow by being watched."""
    await store.check()
    records = len(server.log.records)

    await asyncio.gather(*(store.check() for _ in range(5)))

    assert len(server.log.records) == records


async def test_a_part_is_never_taken_for_the_whole(client: AsyncEventStoreDBClient) -> None:
    """A read that another call's reconnecting has cut off is made again."""
    stream = await stream_of(client, [event() for _ in range(3)])
    attempts: list[AsyncReadResponse] = []

    async def start() -> AsyncReadResponse:
        response = await client.read_stream(stream)
        attempts.append(response)
        if len(attempts) == 1:
            await response.stop()
        return response

    assert len(await fetched(client, start)) == 3
    assert len(attempts) == 2


async def test_a_cancelled_read_is_cancelled(client: AsyncEventStoreDBClient) -> None:
    """The client library would make an empty answer of it."""
    stream = await stream_of(client, [event()])

    def start() -> Awaitable[AsyncReadResponse]:
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().call_soon(task.cancel)
        return client.read_stream(stream)

    reading = asyncio.ensure_future(fetched(client, start))

    with pytest.raises(asyncio.CancelledError):
        await reading


async def test_whoever_is_cancelled_ends_whenever_it_comes(store: EventStore) -> None:
    """Also in the moment when a call has ended and its answer is still being taken."""
    for _ in range(20):
        await store.append(fresh_stream(), NO_STREAM, facts(3))

    async def reading() -> None:
        while True:
            await store.read_all(START, 100)

    for number in range(200):
        task = asyncio.create_task(reading())
        await asyncio.sleep(number % 20 / 1_000)
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=5)
        assert done, number
        assert task.cancelled()
