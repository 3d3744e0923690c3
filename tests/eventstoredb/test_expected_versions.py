"""Appending against every kind of expected version, through both of the protocol's append calls."""

from collections.abc import Awaitable, Callable

import pytest
from esdbclient import AsyncEventStoreDBClient, EventStoreDBClient, NewEvent, StreamState
from esdbclient.exceptions import MaximumAppendSizeExceededError, WrongCurrentVersion

from tests.eventstoredb.conftest import with_sync_client
from tests.eventstoredb.fresh import event, events, stream_name
from tests.eventstoredb.standin import StandIn

Version = int | StreamState
AppendOne = Callable[[str, Version, NewEvent], Awaitable[int]]


@pytest.fixture(params=["Append", "BatchAppend"])
async def append(
    request: pytest.FixtureRequest, server: StandIn, client: AsyncEventStoreDBClient
) -> AppendOne:
    """Appends one event: the thread client by Append, the asyncio client by BatchAppend."""

    async def by_append(stream: str, version: Version, new: NewEvent) -> int:
        def use(sync: EventStoreDBClient) -> int:
            return sync.append_event(stream, current_version=version, event=new)

        return await with_sync_client(server.uri, use)

    async def by_batch_append(stream: str, version: Version, new: NewEvent) -> int:
        return await client.append_to_stream(stream, current_version=version, events=[new])

    return by_append if request.param == "Append" else by_batch_append


async def test_no_stream_makes_a_stream(append: AppendOne, client: AsyncEventStoreDBClient) -> None:
    """Its first event has position 0 in it, and carries what was sent."""
    stream, new = stream_name(), NewEvent(type="Made", data=b"\x00d", metadata=b"\xffm")

    position = await append(stream, StreamState.NO_STREAM, new)

    [stored] = await client.get_stream(stream)
    assert (stored.id, stored.type, stored.data, stored.metadata) == (
        new.id,
        new.type,
        new.data,
        new.metadata,
    )
    assert (stored.stream_name, stored.stream_position) == (stream, 0)
    assert stored.commit_position == position
    assert stored.content_type == "application/json"


async def test_no_stream_refuses_a_stream_that_is_there(append: AppendOne) -> None:
    """The answer names the position of the last event."""
    stream = stream_name()
    await append(stream, StreamState.NO_STREAM, event())

    with pytest.raises(WrongCurrentVersion, match=r"last event is 0 not StreamState\.NO_STREAM"):
        await append(stream, StreamState.NO_STREAM, event())


async def test_a_version_must_be_the_last_one(append: AppendOne) -> None:
    """Neither an older one nor one that is still to come."""
    stream = stream_name()
    await append(stream, StreamState.NO_STREAM, event())
    await append(stream, 0, event())

    with pytest.raises(WrongCurrentVersion, match="last event is 1 not 0"):
        await append(stream, 0, event())
    with pytest.raises(WrongCurrentVersion, match="last event is 1 not 7"):
        await append(stream, 7, event())


async def test_a_version_of_no_stream_is_refused(append: AppendOne) -> None:
    """The answer says that the stream is not there."""
    with pytest.raises(WrongCurrentVersion, match="does not exist"):
        await append(stream_name(), 1, event())


async def test_any_takes_whatever_is_there(
    append: AppendOne, client: AsyncEventStoreDBClient
) -> None:
    """Nothing, or something."""
    stream, first, second = stream_name(), event(), event()

    one = await append(stream, StreamState.ANY, first)
    two = await append(stream, StreamState.ANY, second)

    assert one < two
    assert [stored.id for stored in await client.get_stream(stream)] == [first.id, second.id]


async def test_exists_needs_a_stream(append: AppendOne) -> None:
    """Its metadata alone would be enough, but there is none of that either."""
    stream = stream_name()

    with pytest.raises(WrongCurrentVersion, match="does not exist"):
        await append(stream, StreamState.EXISTS, event())

    await append(stream, StreamState.NO_STREAM, event())
    await append(stream, StreamState.EXISTS, event())


async def test_metadata_alone_is_enough_for_exists(
    append: AppendOne, client: AsyncEventStoreDBClient
) -> None:
    """A stream with metadata and no event exists, for this one purpose."""
    stream = stream_name()
    await client.set_stream_metadata(stream, metadata={"owner": "test"})

    await append(stream, StreamState.EXISTS, event())

    assert await client.get_current_version(stream) == 0


async def test_several_events_are_written_together_or_not_at_all(
    client: AsyncEventStoreDBClient,
) -> None:
    """A refused append leaves no part of itself."""
    stream = stream_name()
    last = await client.append_to_stream(
        stream, current_version=StreamState.NO_STREAM, events=events(3)
    )

    with pytest.raises(WrongCurrentVersion):
        await client.append_to_stream(stream, current_version=0, events=events(3))

    stored = await client.get_stream(stream)
    assert [one.stream_position for one in stored] == [0, 1, 2]
    positions = [one.commit_position for one in stored if one.commit_position is not None]
    assert positions == sorted(set(positions))
    assert positions[-1] == last == await client.get_commit_position()


async def test_an_append_has_a_largest_size(client: AsyncEventStoreDBClient) -> None:
    """2**20 bytes, as the server is configured by default."""
    with pytest.raises(MaximumAppendSizeExceededError, match="1048576"):
        await client.append_to_stream(
            stream_name(),
            current_version=StreamState.NO_STREAM,
            events=[event(data=bytes(2**20 + 1))],
        )
