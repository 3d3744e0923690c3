"""SQLite on a disk that is full: `StoreFull`, nothing half-written, and all well when it is not."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from services.kernel.clock import SystemClock
from services.kernel.errors import EventIdTaken, StoreFull, StreamNotFound
from services.kernel.store import NO_STREAM, START, Appended
from services.kernel.stores.sqlite import SqliteEventStore
from tests.contracts.facts import fact, facts, fresh_stream, history, ids
from tests.contracts.faults import Disk, controlled_disk

ROOT = Path(__file__).parents[2]


@pytest.fixture
def disk() -> Iterator[Disk]:
    with controlled_disk() as disk:
        yield disk


@pytest.fixture
async def store(disk: Disk, tmp_path: Path) -> AsyncIterator[SqliteEventStore]:
    store = await SqliteEventStore.open(tmp_path / "events.db", SystemClock())
    yield store
    disk.full = False
    await store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 3 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    arguments = ["-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    command = [mount or "mount", *arguments]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small tmpfs cannot be mounted: run as root, with CAP_SYS_ADMIN")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


async def test_without_space_an_append_is_refused_as_full(
    disk: Disk, store: SqliteEventStore
) -> None:
    """Nothing of it is written; what was acknowledged before is read as ever."""
    events = facts(3)
    await store.append("s", NO_STREAM, events)
    disk.full = True

    with pytest.raises(StoreFull):
        await store.append("s", 2, facts(5))
    with pytest.raises(StoreFull):
        await store.append("new", NO_STREAM, facts(5))

    assert ids(await store.read("s")) == ids(events)
    with pytest.raises(StreamNotFound):
        await store.read("new")
    assert await store.head() == 3


async def test_all_appends_in_flight_hear_that_the_disk_is_full(
    disk: Disk, store: SqliteEventStore
) -> None:
    """Every caller of the group, and none waits for ever."""
    disk.full = True

    answers = await asyncio.gather(
        *(store.append(fresh_stream(), NO_STREAM, facts(1)) for _ in range(50)),
        return_exceptions=True,
    )

    assert {type(answer) for answer in answers} == {StoreFull}


async def test_a_full_disk_is_told_also_where_appends_are_looked_at_one_by_one(
    disk: Disk, store: SqliteEventStore
) -> None:
    """An append with a taken id beside a good one: neither is written, and both can be repeated."""
    taken, good = facts(1), facts(2)
    await store.append("s", NO_STREAM, taken)
    disk.full = True
    refused = await asyncio.gather(
        store.append("good", NO_STREAM, good),
        store.append("bad", NO_STREAM, taken),
        return_exceptions=True,
    )
    disk.full = False
    repeated = await asyncio.gather(
        store.append("good", NO_STREAM, good),
        store.append("bad", NO_STREAM, taken),
        return_exceptions=True,
    )

    assert [type(answer) for answer in refused] == [StoreFull, StoreFull]
    assert [type(answer) for answer in repeated] == [Appended, EventIdTaken]
    assert ids(await history(store, START)) == ids([*taken, *good])


async def test_a_check_says_full_until_there_is_space(disk: Disk, store: SqliteEventStore) -> None:
    """Health is asked of the disk, not remembered."""
    await store.check()
    disk.full = True
    for _ in range(2):
        with pytest.raises(StoreFull):
            await store.check()

    disk.full = False
    await store.check()


async def test_when_space_returns_the_log_goes_on(disk: Disk, store: SqliteEventStore) -> None:
    """Without being opened again; the refused append can simply be repeated."""
    events = facts(4)
    await store.append("s", NO_STREAM, facts(1))
    disk.full = True
    with pytest.raises(StoreFull):
        await store.append("s", 0, events)

    disk.full = False
    appended = await store.append("s", 0, events)

    assert (appended.version, appended.position, appended.replayed) == (4, 5, False)
    assert await store.verify() == []


async def test_a_real_small_disk_fills_up_and_recovers(small_disk: Path) -> None:
    """Until the file system itself says no; then a file makes room by going away."""
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    store = await SqliteEventStore.open(small_disk / "events.db", SystemClock())
    acknowledged = await _fill(store)

    with pytest.raises(StoreFull):
        await store.check()
    events = await history(store, START)
    assert ids(events) == acknowledged
    assert await store.verify() == []

    ballast.unlink()
    await store.check()
    event = fact(os.urandom(20_000))
    await store.append(fresh_stream(), NO_STREAM, [event])
    await store.close()

    store = await SqliteEventStore.open(small_disk / "events.db", SystemClock())
    assert ids(await history(store, START)) == [*acknowledged, event.event_id]
    assert await store.verify() == []
    await store.close()


async def test_a_log_that_was_closed_on_a_full_disk_is_whole(small_disk: Path) -> None:
    """Closing cannot tidy up there, and loses nothing."""
    store = await SqliteEventStore.open(small_disk / "events.db", SystemClock())
    acknowledged = await _fill(store)
    await store.close()

    store = await SqliteEventStore.open(small_disk / "events.db", SystemClock(), read_only=True)
    assert ids(await history(store, START)) == acknowledged
    await store.close()


async def test_a_file_that_may_not_grow_is_a_full_disk(tmp_path: Path) -> None:
    """A process limit stands for a quota: the same refusal, the same recovery."""
    path = tmp_path / "events.db"
    said = await asyncio.to_thread(_append_under_a_limit, path)

    refused = said.index("full")
    assert refused > 1
    assert said[-1] == "closed"
    assert said[refused + 1] == "still-full"
    spoken = [line.split() for line in said if " " in line]
    store = await SqliteEventStore.open(path, SystemClock())
    stored = [event.event_id.hex for event in await history(store, START)]
    assert stored == [id_ for line in spoken for id_ in line[3:]]
    assert await store.verify() == []
    await store.close()


def _append_under_a_limit(path: Path) -> list[str]:
    command = [sys.executable, "-m", "tests.contracts.appender", str(path), "0", "600000"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=60)
    return said.stdout.decode().splitlines()


async def _fill(store: SqliteEventStore) -> list[object]:
    """Append until the log is full; the ids of what was acknowledged."""
    acknowledged: list[object] = []
    while True:
        events = [fact(os.urandom(20_000)) for _ in range(3)]
        try:
            await store.append(fresh_stream(), NO_STREAM, events)
        except StoreFull:
            return acknowledged
        acknowledged += ids(events)
