"""Promise 1, SQLite: a process that is killed loses nothing that it acknowledged."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from services.kernel.clock import SystemClock
from services.kernel.store import START
from services.kernel.stores.sqlite import SqliteEventStore
from tests.contracts.facts import history

ROOT = Path(__file__).parents[2]


class Heard(NamedTuple):
    """What the appending process said before it died."""

    stream: str
    position: int
    version: int
    ids: Sequence[str]


async def test_every_acknowledged_event_survives_kill_9(tmp_path: Path) -> None:
    """Eight lives of one log, each cut off at another moment."""
    await _live_and_die(tmp_path / "events.db", seed=20_260_101, lives=8)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(4))
async def test_every_acknowledged_event_survives_many_kills(tmp_path: Path, seed: int) -> None:
    """Twenty-five lives each."""
    await _live_and_die(tmp_path / "events.db", seed=seed, lives=25)


async def _live_and_die(path: Path, seed: int, lives: int) -> None:
    random = Random(seed)  # noqa: S311 -- seeded on purpose
    heard: list[Heard] = []
    for life in range(lives):
        heard += _one_life(path, f"{seed}{life:03}", random.uniform(0.0, 0.25))
        await _assert_all_there(path, heard)
    assert heard


def _one_life(path: Path, seed: str, seconds: float) -> list[Heard]:
    """Start it, let it append for `seconds`, SIGKILL it; what it had acknowledged by then."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.contracts.appender", str(path), seed],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    with process, process.stdout as said:
        assert said.readline() == b"ready\n"
        time.sleep(seconds)
        process.kill()
        lines = said.read().decode().splitlines(keepends=True)
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [Heard(line[0], int(line[1]), int(line[2]), line[3:]) for line in whole]


async def _assert_all_there(path: Path, heard: Sequence[Heard]) -> None:
    store = await SqliteEventStore.open(path, SystemClock())
    assert await store.verify() == []
    by_position = {event.position: event for event in await history(store, START, limit=2_000)}
    for append in heard:
        count = len(append.ids)
        stored = [by_position[append.position - count + 1 + offset] for offset in range(count)]
        assert [event.event_id.hex for event in stored] == append.ids
        assert (stored[-1].stream, stored[-1].version) == (append.stream, append.version)
    await store.close()
