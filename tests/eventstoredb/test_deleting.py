"""Soft deletion, which leaves room for a new life, and tombstones, which do not."""

import pytest
from esdbclient import AsyncEventStoreDBClient, StreamState
from esdbclient.exceptions import NotFound, StreamIsDeleted, WrongCurrentVersion

from tests.eventstoredb.fresh import EVERYTHING, event, events, stream_name, stream_of

MAX_LONG = 2**63 - 1


async def test_a_deleted_stream_is_not_found(client: AsyncEventStoreDBClient) -> None:
    """Its events stay in `$all`, and metadata says that everything is truncated."""
    new = events(2)
    stream = await stream_of(client, new)

    await client.delete_stream(stream, current_version=1)

    with pytest.raises(NotFound):
        await client.get_stream(stream)
    assert await client.get_current_version(stream) is StreamState.NO_STREAM
    assert await client.get_stream_metadata(stream) == ({"$tb": MAX_LONG}, 0)
    everything = [one async for one in await client.read_all(filter_exclude=EVERYTHING)]
    assert [one.id for one in everything if one.stream_name == stream] == [one.id for one in new]
    assert (everything[-1].type, everything[-1].stream_name) == ("$metadata", f"$${stream}")


async def test_deleting_needs_the_version(client: AsyncEventStoreDBClient) -> None:
    """A wrong one is refused, before and after the stream is deleted; the right one may repeat."""
    stream = await stream_of(client, events(2))

    for _ in range(2):
        with pytest.raises(WrongCurrentVersion):
            await client.delete_stream(stream, current_version=0)
        with pytest.raises(WrongCurrentVersion):
            await client.delete_stream(stream, current_version=5)
        await client.delete_stream(stream, current_version=1)
    await client.delete_stream(stream, current_version=StreamState.ANY)


@pytest.mark.parametrize("state", list(StreamState))
async def test_what_never_was_cannot_be_deleted(
    client: AsyncEventStoreDBClient, state: StreamState
) -> None:
    """Whatever one expects of it."""
    with pytest.raises(NotFound):
        await client.delete_stream(stream_name(), current_version=state)


async def test_a_deleted_stream_does_not_exist(client: AsyncEventStoreDBClient) -> None:
    """Expecting that it does, one hears that it is deleted: for a deletion and for an append."""
    stream = await stream_of(client, events(1))
    await client.delete_stream(stream, current_version=StreamState.EXISTS)

    with pytest.raises(StreamIsDeleted):
        await client.delete_stream(stream, current_version=StreamState.EXISTS)
    with pytest.raises(StreamIsDeleted):
        await client.append_to_stream(stream, current_version=StreamState.EXISTS, events=event())


@pytest.mark.parametrize("version", [StreamState.NO_STREAM, StreamState.ANY, 1])
async def test_a_deleted_stream_can_begin_anew(
    client: AsyncEventStoreDBClient, version: int | StreamState
) -> None:
    """Versions go on where they were; what was before stays truncated."""
    stream, new = await stream_of(client, events(2)), events(2)
    await client.delete_stream(stream, current_version=1)

    with pytest.raises(WrongCurrentVersion):
        await client.append_to_stream(stream, current_version=0, events=new)
    await client.append_to_stream(stream, current_version=version, events=new[0])
    await client.append_to_stream(stream, current_version=2, events=new[1])

    assert [(one.id, one.stream_position) for one in await client.get_stream(stream)] == [
        (new[0].id, 2),
        (new[1].id, 3),
    ]
    assert (await client.get_stream_metadata(stream))[0] == {"$tb": 2}
    await client.delete_stream(stream, current_version=3)
    with pytest.raises(NotFound):
        await client.get_stream(stream)


async def test_new_metadata_gives_a_deleted_stream_its_life_back(
    client: AsyncEventStoreDBClient,
) -> None:
    """The server rewrites the truncation, and keeps what else was set."""
    stream = await stream_of(client, events(2))
    await client.delete_stream(stream, current_version=1)
    metadata, version = await client.get_stream_metadata(stream)

    await client.set_stream_metadata(
        stream, metadata={**metadata, "owner": "test"}, current_version=version
    )

    assert await client.get_stream_metadata(stream) == ({"$tb": 2, "owner": "test"}, 2)
    assert await client.get_stream(stream) == ()


async def test_a_tombstone_is_for_ever(client: AsyncEventStoreDBClient) -> None:
    """Nobody reads, writes, deletes or buries the stream again, whatever version they expect."""
    stream = await stream_of(client, events(2))
    with pytest.raises(WrongCurrentVersion):
        await client.tombstone_stream(stream, current_version=0)

    await client.tombstone_stream(stream, current_version=1)

    for state in [1, 7, *StreamState]:
        with pytest.raises(StreamIsDeleted):
            await client.tombstone_stream(stream, current_version=state)
        with pytest.raises(StreamIsDeleted):
            await client.delete_stream(stream, current_version=state)
        with pytest.raises(StreamIsDeleted):
            await client.append_to_stream(stream, current_version=state, events=[event()])
    with pytest.raises(StreamIsDeleted):
        await client.get_stream(stream)
    with pytest.raises(StreamIsDeleted):
        await client.get_current_version(stream)
    with pytest.raises(StreamIsDeleted):
        await client.subscribe_to_stream(stream)


async def test_what_never_was_can_be_buried(client: AsyncEventStoreDBClient) -> None:
    """But not if one expects it to exist."""
    stream = stream_name()
    with pytest.raises(NotFound):
        await client.tombstone_stream(stream, current_version=StreamState.EXISTS)

    await client.tombstone_stream(stream, current_version=StreamState.ANY)

    with pytest.raises(StreamIsDeleted):
        await client.append_to_stream(
            stream, current_version=StreamState.NO_STREAM, events=[event()]
        )
    *_, last = [one async for one in await client.read_all(filter_exclude=EVERYTHING)]
    assert (last.type, last.stream_name) == ("$streamDeleted", stream)


async def test_the_metadata_of_a_buried_stream_is_written_and_not_read(
    client: AsyncEventStoreDBClient,
) -> None:
    """Odd, and as the real server has it."""
    stream = await stream_of(client, events(1))
    await client.set_stream_metadata(stream, metadata={"owner": "test"})
    await client.tombstone_stream(stream, current_version=StreamState.ANY)

    await client.set_stream_metadata(stream, metadata={}, current_version=0)
    await client.set_stream_metadata(stream, metadata={}, current_version=StreamState.ANY)

    with pytest.raises(StreamIsDeleted):
        await client.get_stream_metadata(stream)
