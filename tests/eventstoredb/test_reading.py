"""Reading a stream and reading `$all`: directions, limits, positions."""

import pytest
from esdbclient import AsyncEventStoreDBClient, RecordedEvent, StreamState
from esdbclient.exceptions import NotFound

from tests.eventstoredb.fresh import EVERYTHING, events, stream_name, stream_of


async def test_a_stream_reads_both_ways(client: AsyncEventStoreDBClient) -> None:
    """From an end, or from a position, which is included."""
    new = events(4)
    stream = await stream_of(client, new)

    async def read(
        position: int | None = None, *, backwards: bool = False, limit: int = 10
    ) -> list[int]:
        found = await client.get_stream(
            stream, stream_position=position, backwards=backwards, limit=limit
        )
        return [event.stream_position for event in found]

    assert await read() == [0, 1, 2, 3]
    assert await read(backwards=True) == [3, 2, 1, 0]
    assert await read(1) == [1, 2, 3]
    assert await read(1, backwards=True) == [1, 0]
    assert await read(1, limit=2) == [1, 2]
    assert await read(limit=1, backwards=True) == [3]


async def test_behind_its_end_a_stream_is_empty(client: AsyncEventStoreDBClient) -> None:
    """It is there all the same."""
    stream = await stream_of(client, events(2))

    assert await client.get_stream(stream, stream_position=2) == ()
    backwards = await client.get_stream(stream, stream_position=9, backwards=True)
    assert [event.stream_position for event in backwards] == [1, 0]


@pytest.mark.parametrize("backwards", [False, True])
async def test_a_stream_that_never_was_is_not_found(
    client: AsyncEventStoreDBClient, *, backwards: bool
) -> None:
    """However it is read."""
    for position, limit in [(None, 10), (1, 10), (1, 1)]:
        with pytest.raises(NotFound):
            await client.get_stream(
                stream_name(), stream_position=position, backwards=backwards, limit=limit
            )
    assert await client.get_current_version(stream_name()) is StreamState.NO_STREAM


async def test_all_reads_both_ways(client: AsyncEventStoreDBClient) -> None:
    """Forwards with the event at the given position, backwards without it."""
    one = await stream_of(client, events(3))
    two = await stream_of(client, events(3))
    positions = [event.commit_position or 0 for event in await _all(client)]

    assert [event.stream_name for event in await _all(client)] == [one] * 3 + [two] * 3
    assert positions == sorted(positions)
    assert await _positions(client, backwards=True) == positions[::-1]
    assert await _positions(client, positions[2]) == positions[2:]
    assert await _positions(client, positions[2], backwards=True) == positions[1::-1]
    assert await _positions(client, limit=3) == positions[:3]
    assert await _positions(client, positions[2], limit=2) == positions[2:4]
    assert await _positions(client, positions[5], backwards=True, limit=2) == positions[4:2:-1]


async def test_positions_are_offsets_not_numbers(client: AsyncEventStoreDBClient) -> None:
    """Nobody can count on the next position being one more."""
    await stream_of(client, events(3))

    first, second, third = await _positions(client)

    assert second - first > 1
    assert third - second > 1


async def test_a_new_log_has_only_the_servers_own_events(client: AsyncEventStoreDBClient) -> None:
    """The epoch record is at position 0; metadata is an event, too."""
    own = [event async for event in await client.read_all(filter_exclude=EVERYTHING)]

    assert [event.type for event in own] == ["$epoch-information", "$metadata"]
    assert own[0].commit_position == 0
    assert all(event.stream_name.startswith("$") for event in own)
    assert await client.get_commit_position() == 0


async def test_a_persistent_subscription_leaves_a_trace_without_a_dollar(
    client: AsyncEventStoreDBClient,
) -> None:
    """Its type looks like anybody's, its stream does not."""
    await client.create_subscription_to_all("group")

    *_, last = [event async for event in await client.read_all(filter_exclude=EVERYTHING)]

    assert (last.type, last.stream_name) == ("PersistentConfig1", "$persistentSubscriptionConfig")
    assert await client.get_commit_position() == 0


async def test_reading_can_be_stopped(client: AsyncEventStoreDBClient) -> None:
    """What was not taken before is not there after."""
    await stream_of(client, events(3))

    response = await client.read_all()
    await response.stop()

    assert [event async for event in response] == []


async def _all(client: AsyncEventStoreDBClient) -> list[RecordedEvent]:
    return [event async for event in await client.read_all()]


async def _positions(
    client: AsyncEventStoreDBClient,
    position: int | None = None,
    *,
    backwards: bool = False,
    limit: int = 100,
) -> list[int]:
    response = await client.read_all(commit_position=position, backwards=backwards, limit=limit)
    return [event.commit_position or 0 async for event in response]
