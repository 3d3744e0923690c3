"""Reading one stream."""

import pytest

from services.kernel.errors import StreamNotFound
from services.kernel.store import NO_STREAM, EventStore
from tests.contracts.facts import facts, fresh_stream


async def test_a_stream_is_read_from_a_version_on(store: EventStore) -> None:
    """The version that is named is the first that comes."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(5))

    assert [event.version for event in await store.read(stream, 3)] == [3, 4]


async def test_a_read_may_be_limited(store: EventStore) -> None:
    """The earliest events come first."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(5))

    assert [event.version for event in await store.read(stream, 1, limit=2)] == [1, 2]


async def test_past_its_end_a_stream_is_empty(store: EventStore) -> None:
    """It is there, it only has nothing more to say."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(2))

    assert list(await store.read(stream, 2)) == []
    assert list(await store.read(stream, 99, limit=5)) == []


@pytest.mark.parametrize("from_version", [0, 7])
async def test_a_stream_nobody_wrote_to_is_not_found(store: EventStore, from_version: int) -> None:
    """From whatever version it is asked for."""
    with pytest.raises(StreamNotFound):
        await store.read(fresh_stream(), from_version)


@pytest.mark.parametrize("limit", [None, 255, 256, 257, 600, 700])
async def test_a_long_stream_is_read_whole(store: EventStore, limit: int | None) -> None:
    """No page size of an adapter shows."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(650))

    versions = [event.version for event in await store.read(stream, limit=limit)]

    assert versions == list(range(min(limit or 650, 650)))


async def test_a_writer_reads_what_it_has_written(store: EventStore) -> None:
    """At once, every time."""
    stream = fresh_stream()
    for version in range(NO_STREAM, 20):
        await store.append(stream, version, facts(1))
        assert (await store.read(stream))[-1].version == version + 1
