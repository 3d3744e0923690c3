"""A process of its own that appends to an event log and says what was acknowledged.

`python -m tests.contracts.appender PATH SEED [LARGEST_FILE_BYTES]`: on a line each, `ready`; then
per acknowledged append its stream, the position and version of its last event, and its event ids;
or `full` when the log says so, after which it tries once a line comes in.
"""

import asyncio
import resource
import sys
from pathlib import Path
from random import Random
from uuid import UUID

from services.kernel.clock import SystemClock
from services.kernel.errors import StoreFull
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.sqlite import SqliteEventStore

WRITERS = 8


async def appends_for_ever(path: Path, seed: int) -> None:
    """Many writers at once, so that groups of every size are cut off."""
    store = await SqliteEventStore.open(path, SystemClock())
    say("ready")
    await asyncio.gather(*(_writer(store, seed, number) for number in range(WRITERS)))


async def appends_until_full(path: Path, largest: int) -> None:
    """One writer, until the file may not grow any more; again when the limit is lifted."""
    store = await SqliteEventStore.open(path, SystemClock())
    say("ready")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
    try:
        await _writer(store, 0, 0)
    except StoreFull:
        say("full")
    try:
        await store.check()
    except StoreFull:
        say("still-full")
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    await store.check()
    await _append(store, "after", NO_STREAM, _events(_seeded(1), 3))
    await store.close()
    say("closed")


async def _writer(store: SqliteEventStore, seed: int, number: int) -> None:
    random = _seeded(f"{seed} {number}")
    while True:
        stream, version = f"s-{random.getrandbits(64):x}", NO_STREAM
        for _ in range(random.randint(1, 6)):
            version = await _append(store, stream, version, _events(random, random.randint(1, 9)))


async def _append(
    store: SqliteEventStore, stream: str, expected: int, events: list[NewEvent]
) -> int:
    appended = await store.append(stream, expected, events)
    ids = [event.event_id.hex for event in events]
    say(stream, f"{appended.position}", f"{appended.version}", *ids)
    return appended.version


def _events(random: Random, count: int) -> list[NewEvent]:
    return [
        NewEvent(
            UUID(int=random.getrandbits(128)),
            f"contracts.Kind{random.randint(1, 20)}.v1",
            random.randbytes(random.randint(1, 2_000)),
            b"{}",
        )
        for _ in range(count)
    ]


def _seeded(seed: int | str) -> Random:
    return Random(seed)  # noqa: S311 -- seeded on purpose


def say(*words: str) -> None:
    """One write to the pipe: a line is heard whole or not at all."""
    sys.stdout.buffer.write(" ".join(words).encode() + b"\n")
    sys.stdout.buffer.flush()


def main(path: str, seed: str, largest: str | None = None) -> None:
    if largest is None:
        asyncio.run(appends_for_ever(Path(path), int(seed)))
    else:
        asyncio.run(appends_until_full(Path(path), int(largest)))


if __name__ == "__main__":
    main(*sys.argv[1:])
