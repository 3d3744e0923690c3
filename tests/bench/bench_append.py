"""What an append costs beside the bare insertion of the same rows. `python -m tests.bench.bench_append`

Everything is measured in one run on one disk, with a commit that is synced each time. The raw side
has the same schema, the same indexes and the same bytes, and 100 rows in a transaction. `TMPDIR`
says on which disk.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from random import Random
from statistics import median
from uuid import UUID

import uvloop

from services.kernel.clock import SystemClock
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.sqlite import SqliteEventStore
from services.kernel.stores.sqlite_schema import open_writer

BATCH = 100
BATCHES = 150
SINGLES = 6_000
ROUNDS = 3  # the middle one counts: other programs share the disk
IN_FLIGHT = 64
BATCHES_IN_FLIGHT = 8
SWITCH_SECONDS = (
    0.0005  # as the server sets it: a busy loop gives way to the writer ten times sooner
)

Batch = tuple[str, list[NewEvent]]


def run() -> dict[str, float]:
    """Events per second of each way, and the ratios of appends to raw insertion: medians."""
    switch = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    try:
        return _medians([_round(seed) for seed in range(ROUNDS)])
    finally:
        sys.setswitchinterval(switch)


def _round(seed: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        return _measured(Path(folder), seed)


def _medians(rounds: Sequence[dict[str, float]]) -> dict[str, float]:
    return {name: median(numbers[name] for numbers in rounds) for name in rounds[0]}


def _measured(folder: Path, seed: int) -> dict[str, float]:
    raw_before = _raw(folder / "raw-before.db", _batches(seed))
    numbers = {
        "append_100_one_at_a_time": _appends(folder / "one.db", _one_at_a_time, _batches(seed)),
        "append_100_concurrent": _appends(folder / "many.db", _concurrently, _batches(seed)),
        "append_1_at_64_in_flight": _appends(folder / "singles.db", _singles, _singles_of(seed)),
        "append_100_beside_busy_loop": _appends(folder / "busy.db", _beside_work, _batches(seed)),
    }
    raw = (raw_before + _raw(folder / "raw-after.db", _batches(seed))) / 2
    compared = ("append_100_one_at_a_time", "append_100_concurrent")
    ratios = {f"{name}_ratio": numbers[name] / raw for name in compared}
    return {"raw_100": raw} | numbers | ratios


def _raw(path: Path, batches: Sequence[Batch]) -> float:
    connection = open_writer(path)
    connection.wal_autocheckpoint(2_000)
    rows = _rows(batches)
    started = time.perf_counter()
    for number, (stream, part) in enumerate(rows):
        with connection:
            connection.execute("INSERT INTO streams VALUES (?, ?)", (number + 1, stream))
            connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", part)
    seconds = time.perf_counter() - started
    connection.close()
    return sum(len(part) for _, part in rows) / seconds


def _rows(batches: Sequence[Batch]) -> list[tuple[str, list[tuple[int | bytes, ...]]]]:
    """The rows that appending `batches` would write, ready to bind."""
    at, position, rows = time.time_ns() // 1_000, 0, []
    for number, (stream, events) in enumerate(batches):
        part: list[tuple[int | bytes, ...]] = []
        for version, event in enumerate(events):
            position += 1
            type_id, id_ = hash(event.type) % 30, event.event_id.bytes
            part.append((position, number + 1, version, type_id, id_, at, event.data, event.meta))
        rows.append((stream, part))
    return rows


def _appends(
    path: Path,
    appending: Callable[[SqliteEventStore, Sequence[Batch]], Awaitable[None]],
    batches: Sequence[Batch],
) -> float:
    async def measured() -> float:
        store = await SqliteEventStore.open(path, SystemClock())
        started = time.perf_counter()
        await appending(store, batches)
        seconds = time.perf_counter() - started
        await store.close()
        return sum(len(events) for _, events in batches) / seconds

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(measured())


async def _one_at_a_time(store: SqliteEventStore, batches: Sequence[Batch]) -> None:
    for stream, events in batches:
        await store.append(stream, NO_STREAM, events)


async def _concurrently(store: SqliteEventStore, batches: Sequence[Batch]) -> None:
    await _shared(store, batches, BATCHES_IN_FLIGHT)


async def _singles(store: SqliteEventStore, batches: Sequence[Batch]) -> None:
    await _shared(store, batches, IN_FLIGHT)


async def _beside_work(store: SqliteEventStore, batches: Sequence[Batch]) -> None:
    """The loop never rests, which is worse than any server: each pass computes, none waits.

    What this shows depends on the machine's scheduler, so it is told and not compared.
    """
    done = False

    async def work() -> None:
        while not done:
            sum(range(2_000))
            await asyncio.sleep(0)

    working = asyncio.create_task(work())
    await _shared(store, batches, BATCHES_IN_FLIGHT)
    done = True
    await working


async def _shared(store: SqliteEventStore, batches: Sequence[Batch], callers: int) -> None:
    """`callers` take the batches one after the other, each waiting for its own answer."""
    left = iter(batches)

    async def caller() -> None:
        for stream, events in left:
            await store.append(stream, NO_STREAM, events)

    await asyncio.gather(*(caller() for _ in range(callers)))


def _batches(seed: int) -> list[Batch]:
    random = Random(seed)  # noqa: S311 -- seeded on purpose
    return [(_stream(random), [_event(random) for _ in range(BATCH)]) for _ in range(BATCHES)]


def _singles_of(seed: int) -> list[Batch]:
    random = Random(seed)  # noqa: S311 -- likewise
    return [(_stream(random), [_event(random)]) for _ in range(SINGLES)]


def _stream(random: Random) -> str:
    return f"registry.elevator-{random.getrandbits(128):032x}"


def _event(random: Random) -> NewEvent:
    return NewEvent(
        UUID(int=random.getrandbits(128)),
        f"registry.Kind{random.randint(1, 30)}.v1",
        random.randbytes(300),
        random.randbytes(180),
    )


def main() -> None:
    for name, value in run().items():
        sys.stdout.write(f"{name:34} {value:12,.2f}\n")


if __name__ == "__main__":
    main()
