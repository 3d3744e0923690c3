"""Stream metadata: an event like others, and what it makes of its stream."""

from datetime import UTC, datetime, timedelta

import pytest
from esdbclient import AsyncEventStoreDBClient, StreamState
from esdbclient.exceptions import WrongCurrentVersion

from tests.contracts.facts import SetClock
from tests.eventstoredb.conftest import connected
from tests.eventstoredb.fresh import EVERYTHING, event, events, stream_name, stream_of
from tests.eventstoredb.standin import StandIn


async def test_there_is_none_until_it_is_set(client: AsyncEventStoreDBClient) -> None:
    """A stream does not have to exist for it; it has versions of its own."""
    stream = stream_name()
    assert await client.get_stream_metadata(stream) == ({}, StreamState.NO_STREAM)

    await client.set_stream_metadata(
        stream, metadata={"a": 1}, current_version=StreamState.NO_STREAM
    )
    await client.set_stream_metadata(stream, metadata={"a": 2}, current_version=0)

    assert await client.get_stream_metadata(stream) == ({"a": 2}, 1)
    with pytest.raises(WrongCurrentVersion):
        await client.set_stream_metadata(stream, metadata={}, current_version=10)


async def test_only_the_newest_is_kept(client: AsyncEventStoreDBClient) -> None:
    """In its own stream; `$all` has every one."""
    stream = stream_name()
    for number in range(3):
        await client.set_stream_metadata(stream, metadata={"a": number})

    [only] = await client.get_stream(f"$${stream}")
    everything = [one async for one in await client.read_all(filter_exclude=EVERYTHING)]

    assert only.stream_position == 2
    assert [one.stream_name for one in everything].count(f"$${stream}") == 3


@pytest.mark.parametrize(
    ("metadata", "left"), [({"$tb": 3}, [3, 4]), ({"$maxCount": 1}, [4]), ({"$tb": 9}, [])]
)
async def test_metadata_truncates_a_stream(
    client: AsyncEventStoreDBClient, metadata: dict[str, int], left: list[int]
) -> None:
    """Before a version, or to a number of events; versions do not change by it."""
    stream = await stream_of(client, events(5))

    await client.set_stream_metadata(stream, metadata=metadata)

    assert [one.stream_position for one in await client.get_stream(stream)] == left
    await client.append_to_stream(stream, current_version=4, events=event())


async def test_an_age_limit_truncates_a_stream() -> None:
    """By the server's clock, in seconds."""
    clock = SetClock(datetime(2026, 1, 1, tzinfo=UTC))
    async with StandIn(clock=clock) as server, connected(server.uri) as client:
        stream = await stream_of(client, events(1))
        await client.set_stream_metadata(stream, metadata={"$maxAge": 60})
        clock.move(timedelta(seconds=61))
        await client.append_to_stream(stream, current_version=0, events=event())

        [only] = await client.get_stream(stream)

    assert only.stream_position == 1
    assert only.recorded_at == clock.at


async def test_metadata_that_is_not_json_changes_nothing(client: AsyncEventStoreDBClient) -> None:
    """It is stored as it is."""
    stream = await stream_of(client, events(2))
    await client.append_to_stream(
        f"$${stream}", current_version=StreamState.ANY, events=event("$metadata", b"\x00")
    )

    assert len(await client.get_stream(stream)) == 2
