"""SQLite: the file itself. Who may open it, what it costs, and what is found when it is damaged."""

import asyncio
import stat
import subprocess
import sys
from pathlib import Path
from random import Random

import apsw
import pytest

from services.kernel.clock import SystemClock
from services.kernel.errors import StoreUnavailable
from services.kernel.store import NO_STREAM, START, NewEvent
from services.kernel.stores.sqlite import SqliteEventStore
from services.kernel.stores.sqlite_schema import PAGE_BYTES
from services.kernel.stores.sqlite_writer import CHECKPOINT_PAGES
from tests.contracts.facts import fact, facts, followed, history, ids, soon, subscription

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


async def opened(path: Path, *, read_only: bool = False) -> SqliteEventStore:
    return await SqliteEventStore.open(path, SystemClock(), read_only=read_only, poll_seconds=0.005)


async def test_only_its_owner_may_read_the_log(path: Path) -> None:
    """Mode 0600, for the file and all that SQLite puts beside it."""
    store = await opened(path)
    await store.append("s", NO_STREAM, facts(1))

    modes = _modes(path.parent)
    await store.close()

    assert modes == dict.fromkeys(
        ["events.db", "events.db-wal", "events.db-shm", "events.db.lock"], 0o600
    )


async def test_an_event_costs_at_most_1_3_times_its_payload(path: Path) -> None:
    """Streams of some eight events, 300 bytes of data and 180 of meta, written as they come."""
    random = Random(1)  # noqa: S311 -- seeded on purpose
    store, payload, open_streams = await opened(path), 0, dict[str, int]()
    for _ in range(80):
        appends = []
        for stream in _some_streams(random, open_streams):
            event = NewEvent(
                fact().event_id,
                f"registry.Kind{random.randint(1, 30)}.v1",
                random.randbytes(random.randint(200, 400)),
                random.randbytes(random.randint(160, 200)),
            )
            payload += len(event.data) + len(event.meta)
            appends.append(store.append(stream, open_streams[stream], [event]))
            open_streams[stream] += 1
        await asyncio.gather(*appends)
    await store.close()

    assert set(_sizes(path.parent)) == {"events.db", "events.db.lock"}
    assert _sizes(path.parent)["events.db"] <= 1.3 * payload


async def test_a_second_process_cannot_write_the_same_log(path: Path) -> None:
    """It is told who does; the first goes on undisturbed."""
    store = await opened(path)
    command = [sys.executable, "-m", "tests.contracts.appender", str(path), "1"]

    second = await asyncio.to_thread(
        subprocess.run, command, cwd=ROOT, capture_output=True, timeout=60
    )

    assert second.returncode != 0
    assert b"StoreUnavailable" in second.stderr
    assert b"is open for writing already, by process" in second.stderr
    await store.append("s", NO_STREAM, facts(1))
    await store.close()


async def test_nor_can_the_same_process_twice(path: Path) -> None:
    """Until the first store is closed."""
    store = await opened(path)
    with pytest.raises(StoreUnavailable, match="open for writing already"):
        await opened(path)
    await store.close()

    await (await opened(path)).close()


async def test_another_process_may_read_while_one_writes(path: Path) -> None:
    """What is acknowledged here is there at once."""
    writer, events = await opened(path), facts(3)
    await writer.append("s", NO_STREAM, events)
    script = (
        "import apsw, sys; db = apsw.Connection(sys.argv[1], flags=apsw.SQLITE_OPEN_READONLY);"
        "print(db.execute('SELECT count(*) FROM events').get)"
    )

    counted = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", script, str(path)], capture_output=True, check=True
    )

    assert counted.stdout == b"3\n"
    await writer.close()


async def test_a_reading_store_follows_the_writing_one(path: Path) -> None:
    """History and live, through the file alone."""
    writer = await opened(path)
    await writer.append("s", NO_STREAM, facts(2))
    reader = await opened(path, read_only=True)
    follower = asyncio.create_task(followed(reader, START, 12))
    for version in range(1, 11):
        await writer.append("s", version, facts(1))
        await asyncio.sleep(0.002)

    assert await follower == await history(writer, START)
    assert await reader.read("s") == await writer.read("s")
    assert await reader.head() == await writer.head()
    assert await reader.epoch() == await writer.epoch()
    await reader.close()
    await writer.close()


async def test_a_reading_store_sees_a_writer_that_comes_later(path: Path) -> None:
    """The log was closed when the reader came."""
    await (await opened(path)).close()
    reader = await opened(path, read_only=True)
    async with subscription(reader, START) as pages:
        assert (await soon(pages)).at_end
        writer = await opened(path)
        events = facts(2)
        await writer.append("s", NO_STREAM, events)

        assert ids((await soon(pages)).events) == ids(events)

    await writer.close()
    await reader.close()


async def test_a_reading_store_does_not_write(path: Path) -> None:
    """It says so, and is well."""
    await (await opened(path)).close()
    reader = await opened(path, read_only=True)

    with pytest.raises(StoreUnavailable, match="reading only"):
        await reader.append("s", NO_STREAM, facts(1))
    await reader.check()
    await reader.close()


async def test_there_must_be_a_log_to_read(path: Path) -> None:
    """Reading makes no file."""
    with pytest.raises(StoreUnavailable, match="there is no event log"):
        await opened(path, read_only=True)

    assert _sizes(path.parent) == {}


async def test_a_file_that_is_something_else_is_left_alone(path: Path) -> None:
    """Neither another program's database nor plain bytes are touched."""
    _tamper(path, "CREATE TABLE mine(x); INSERT INTO mine VALUES (1)")
    before = await asyncio.to_thread(path.read_bytes)
    with pytest.raises(StoreUnavailable, match="not an event log"):
        await opened(path)
    assert await asyncio.to_thread(path.read_bytes) == before

    await asyncio.to_thread(path.write_bytes, b"elevators, one per line\n" * 100)
    with pytest.raises(StoreUnavailable, match="not a database"):
        await opened(path)


async def test_a_later_format_is_not_guessed_at(path: Path) -> None:
    """An older program refuses a newer log, and names both formats."""
    await (await opened(path)).close()
    _tamper(path, "UPDATE properties SET value = 2 WHERE name = 'version'")

    for read_only in (False, True):
        with pytest.raises(StoreUnavailable, match="log format 2 is not 1"):
            await opened(path, read_only=read_only)


async def test_every_log_has_an_epoch_of_its_own(path: Path, tmp_path: Path) -> None:
    """Drawn once, kept for ever: a position only means something together with it."""
    one, two = await opened(path), await opened(tmp_path / "other.db")
    epoch = await one.epoch()
    await one.close()

    one = await opened(path)

    assert await one.epoch() == epoch != await two.epoch()
    await one.close()
    await two.close()


async def test_the_write_ahead_log_does_not_grow_for_ever(path: Path) -> None:
    """It is copied back while the log is in use, also under a subscriber."""
    store = await opened(path)
    follower = asyncio.create_task(followed(store, START, 96))
    for _ in range(96):
        await store.append(f"s-{await store.head()}", NO_STREAM, [fact(bytes(1_000_000))])

    assert len(await follower) == 96
    # a copy that a reader stands in the way of, the next one, and the appends on their way by then
    most = 2 * CHECKPOINT_PAGES * PAGE_BYTES + 4_000_000
    assert _sizes(path.parent)["events.db-wal"] < most < 48_000_000
    assert await store.verify() == []
    await store.close()


@pytest.mark.parametrize(
    ("damage", "finding"),
    [
        (
            "DELETE FROM events WHERE position = 3",
            "positions have a gap: 5 events up to position 6",
        ),
        ("DELETE FROM events WHERE position = 3", "stream a has a gap: 3 events up to version 3"),
        ("UPDATE events SET version = 9 WHERE position = 4", "stream a has a gap"),
        (
            "UPDATE events SET type = 77 WHERE position = 5",
            "position 5 is of no known stream or type",
        ),
        ("INSERT INTO streams VALUES (9, 'lonely')", "stream lonely has no event"),
        (
            "UPDATE events SET recorded_at = 1 WHERE position = 5",
            "time runs backwards at position 5",
        ),
    ],
)
async def test_what_is_missing_is_found(path: Path, damage: str, finding: str) -> None:
    """A log that somebody has had their hands in says where."""
    store = await opened(path)
    await store.append("a", NO_STREAM, facts(4))
    await store.append("b", NO_STREAM, facts(2))
    assert await store.verify() == []
    await store.close()
    _tamper(path, damage)

    store = await opened(path, read_only=True)
    findings = await store.verify()
    await store.close()

    assert any(finding in line for line in findings), findings


async def test_damaged_bytes_are_found(path: Path) -> None:
    """A page that the disk has lost is reported, not read over."""
    store = await opened(path)
    for _ in range(20):
        await store.append(f"s-{await store.head()}", NO_STREAM, facts(50))
    await store.close()
    _overwrite_the_middle(path)

    store = await opened(path, read_only=True)
    try:
        findings = await store.verify()
    except StoreUnavailable as error:
        findings = [str(error)]
    await store.close()

    assert findings


async def test_a_foreign_writer_makes_the_log_unavailable_not_wrong(path: Path) -> None:
    """Somebody who ignores the lock: this store waits, says so, and goes on when they are done."""
    store = await opened(path)
    intruder = apsw.Connection(str(path))
    intruder.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreUnavailable, match="locked"):
        await store.append("s", NO_STREAM, facts(1))

    intruder.execute("ROLLBACK")
    intruder.close()
    assert (await store.append("s", NO_STREAM, facts(1))).position == 1
    await store.close()


async def test_nobody_waits_for_a_writer_that_has_died(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bug that ends the thread ends every wait, now and later, with StoreUnavailable."""
    store = await opened(path)
    assert store._writer is not None
    monkeypatch.setattr(store._writer, "_tell", None)
    monkeypatch.setattr("threading.excepthook", lambda _: None)

    with pytest.raises(StoreUnavailable, match="died"):
        await store.append("s", NO_STREAM, facts(1))
    with pytest.raises(StoreUnavailable):
        await store.append("s", 0, facts(1))
    with pytest.raises(StoreUnavailable):
        await store.check()
    await store.close()


def _some_streams(random: Random, streams: dict[str, int]) -> list[str]:
    """About 64 different streams to append to now: an eighth of them new, the rest the latest."""
    for _ in range(8):
        streams[f"registry.elevator-{random.getrandbits(128):032x}"] = NO_STREAM
    latest = list(streams)[-100:]
    return random.sample(latest, min(64, len(latest)))


def _sizes(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_size for file in folder.iterdir()}


def _modes(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


def _overwrite_the_middle(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * PAGE_BYTES)


def _tamper(path: Path, statement: str) -> None:
    connection = apsw.Connection(str(path))
    connection.execute(statement)
    connection.close()
