"""SQLite: what is seen, and what is acknowledged, while a commit is on its way to the disk."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import cast

import pytest

from services.kernel.clock import SystemClock
from services.kernel.errors import StoreUnavailable, WrongExpectedVersion
from services.kernel.store import NO_STREAM, START, Appended
from services.kernel.stores import sqlite_log
from services.kernel.stores.sqlite import SqliteEventStore
from tests.contracts.facts import fact, facts, followed, history, ids
from tests.contracts.faults import Disk, controlled_disk


@pytest.fixture
def disk() -> Iterator[Disk]:
    with controlled_disk() as disk:
        yield disk


@pytest.fixture
async def store(disk: Disk, tmp_path: Path) -> AsyncIterator[SqliteEventStore]:
    store = await SqliteEventStore.open(tmp_path / "events.db", SystemClock())
    yield store
    disk.broken_sync = False
    disk.release_syncs()
    await store.close()


async def test_nothing_is_acknowledged_before_it_is_synced(
    disk: Disk, store: SqliteEventStore
) -> None:
    """While the disk has not confirmed, the caller waits."""
    disk.hold_syncs()
    append = asyncio.create_task(store.append("s", NO_STREAM, facts(1)))
    await asyncio.to_thread(disk.wait_for_held_sync)
    await asyncio.sleep(0.02)

    assert not append.done()

    disk.release_syncs()
    assert (await append).version == 0


async def test_every_commit_is_synced(disk: Disk, store: SqliteEventStore) -> None:
    """One sync at least for each append that comes alone."""
    before = disk.syncs
    for version in range(NO_STREAM, 9):
        await store.append("s", version, facts(1))

    assert disk.syncs - before >= 10


async def test_no_reader_skips_an_event_while_a_commit_is_held_open(
    disk: Disk, store: SqliteEventStore
) -> None:
    """Readers see all before it, nothing of it and nothing after it; then everything, in order."""
    first = facts(2)
    await store.append("first", NO_STREAM, first)
    follower = asyncio.create_task(followed(store, START, 2 + 1 + 20 * 3))

    disk.hold_syncs()
    held = fact(b"held")
    appends = [asyncio.create_task(store.append("held", NO_STREAM, [held]))]
    await asyncio.to_thread(disk.wait_for_held_sync)
    appends += [
        asyncio.create_task(store.append(f"late-{number}", NO_STREAM, facts(3)))
        for number in range(20)
    ]
    for _ in range(5):
        page = await store.read_all(START, 100)
        assert (ids(page.events), page.at_end, await store.head()) == (ids(first), True, 2)
        await asyncio.sleep(0.005)
    assert not any(append.done() for append in appends)

    disk.release_syncs()
    await asyncio.gather(*appends)
    seen = await follower
    assert [event.position for event in seen] == list(range(1, 64))
    assert ids(seen)[2] == held.event_id
    assert seen == await history(store, START)


async def test_appends_that_wait_are_committed_together(
    disk: Disk, store: SqliteEventStore
) -> None:
    """A hundred appends that came while one commit was on its way cost one commit more."""
    disk.hold_syncs()
    appends = [asyncio.create_task(store.append("first", NO_STREAM, facts(1)))]
    await asyncio.to_thread(disk.wait_for_held_sync)
    appends += [
        asyncio.create_task(store.append(f"s{number}", NO_STREAM, facts(1)))
        for number in range(100)
    ]
    await asyncio.sleep(0.01)
    before = disk.syncs
    disk.release_syncs()
    await asyncio.gather(*appends)

    assert disk.syncs - before == 1


async def test_a_commit_that_failed_to_sync_is_not_acknowledged(
    disk: Disk, store: SqliteEventStore
) -> None:
    """Nothing is known about it; trying again with the same ids writes it once."""
    events = facts(3)
    await store.append("s", NO_STREAM, facts(1))
    disk.broken_sync = True

    with pytest.raises(StoreUnavailable):
        await store.append("s", 0, events)
    with pytest.raises(StoreUnavailable):
        await store.check()

    disk.broken_sync = False
    await store.check()
    appended = await store.append("s", 0, events)
    assert appended.version == 3
    assert ids(await store.read("s"))[1:] == ids(events)
    assert await store.verify() == []


async def test_whoever_gives_up_during_a_commit_loses_nothing_of_others(
    disk: Disk, store: SqliteEventStore
) -> None:
    """The held commit takes place; the append that was given up is written too."""
    disk.hold_syncs()
    one = asyncio.create_task(store.append("one", NO_STREAM, facts(1)))
    two = asyncio.create_task(store.append("two", NO_STREAM, facts(1)))
    await asyncio.to_thread(disk.wait_for_held_sync)
    one.cancel()
    disk.release_syncs()

    assert (await two).version == 0
    with pytest.raises(asyncio.CancelledError):
        await one
    assert len(await store.read("one")) == 1


async def test_a_stream_that_is_no_longer_remembered_goes_on_at_its_version(
    store: SqliteEventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its version is looked up again."""
    monkeypatch.setattr(sqlite_log, "REMEMBERED_STREAMS", 3)
    streams = [f"s{number}" for number in range(10)]

    for expected in range(NO_STREAM, 4):
        await asyncio.gather(*(store.append(name, expected, facts(1)) for name in streams))

    assert [len(await store.read(name)) for name in streams] == [5] * 10
    with pytest.raises(WrongExpectedVersion) as refusal:
        await store.append("s0", NO_STREAM, facts(1))
    assert refusal.value.actual == 4


@pytest.mark.parametrize("name", ["nul\0nul", "half a letter \ud800"])
async def test_a_name_that_cannot_be_stored_is_an_error_of_the_caller(
    store: SqliteEventStore, name: str
) -> None:
    """It is refused before it can fail its neighbours."""
    with pytest.raises(ValueError, match=r"surrogates|not the name of a stream"):
        await store.append(name, NO_STREAM, facts(1))


async def test_what_is_no_event_fails_only_its_own_append(store: SqliteEventStore) -> None:
    """Text for bytes, or a type that is no text: its neighbours are written."""
    wrong = fact()._replace(data=cast("bytes", "text"))
    unstorable = fact(type_="half a letter \ud800")

    good, *refused = await asyncio.gather(
        store.append("good", NO_STREAM, facts(2)),
        store.append("wrong", NO_STREAM, [fact(), wrong]),
        store.append("unstorable", NO_STREAM, [unstorable]),
        return_exceptions=True,
    )

    assert isinstance(good, Appended)
    assert all(isinstance(answer, ValueError) for answer in refused)
    assert {event.stream for event in await history(store, START)} == {"good"}
