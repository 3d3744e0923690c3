"""The policies as a nameko service: real containers, real workers, a process of its own."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from services.kernel.clock import SystemClock
from services.kernel.durable.database import SqliteDatabase
from services.kernel.stores.sqlite import SqliteEventStore
from services.reactions.effects import unpacked
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from services.reactions.policy import Command
from tests.architecture.tree import ROOT
from tests.reactions.ringing import Ringing

PATIENCE_SECONDS = 60
KILLS = 8


@contextmanager
def following(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The follower over the log in `folder`; killed at the end whatever happens."""
    kept = {name: one for name, one in os.environ.items() if not name.startswith("ELEVATORS_")}
    environment = kept | {"ELEVATORS_DATA_DIR": str(folder), "ELEVATORS_EVENT_POLL_SECONDS": "0.01"}
    with (folder / "follower.log").open("ab") as said:
        process = subprocess.Popen(
            (sys.executable, "-m", "tests.reactions.follower"),
            cwd=ROOT,
            env=environment,
            stderr=said,
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """The follower's journal, to look into."""
    opened = Journal(SqliteDatabase(tmp_path / "reactions.db", SCHEMA), "test", SystemClock())
    yield opened
    opened.close()


def grounds(journal: Journal, policy: str) -> dict[str, list[str]]:
    """What the policy commanded for each key, in order."""
    found: dict[str, list[str]] = {}
    rows = journal.db.all(
        "SELECT key, payload FROM outbox WHERE policy = ? ORDER BY seq", (policy,)
    )
    for key, payload in rows:
        effect = unpacked(payload)
        if isinstance(effect, Command):
            found.setdefault(key, []).append(str(effect.fields["ground"]))
    return found


def until(is_so: Callable[[], object], said: Path) -> None:
    """Wait for it."""
    ends_at = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < ends_at, said.read_text()
        time.sleep(0.02)


def positions(journal: Journal) -> set[int]:
    return {one.position for one in journal.standings()}


async def test_policies_run_as_a_nameko_service(tmp_path: Path, journal: Journal) -> None:
    """Each event once and in order, also what came while nobody followed; SIGTERM ends it with 0."""
    store = await SqliteEventStore.open(tmp_path / "events.db", SystemClock())
    ringing = Ringing(store)
    said = tmp_path / "follower.log"
    for number in range(30):
        await ringing.ring("abc"[number % 3])
    for _ in range(2):
        with following(tmp_path) as process:
            head = await store.head()
            until(lambda: positions(journal) == {head}, said)  # noqa: B023 -- used at once
            head = await ringing.ring("a")
            until(lambda: positions(journal) == {head}, said)  # noqa: B023
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE_SECONDS) == 0
        await ringing.ring("b")
    with following(tmp_path):
        head = await store.head()
        until(lambda: positions(journal) == {head}, said)
    assert grounds(journal, "bell") == grounds(journal, "rescue") == ringing.expected
    await store.close()


async def test_a_second_instance_stands_by_and_takes_over(tmp_path: Path, journal: Journal) -> None:
    """While the first lives it does nothing; when that is killed it goes on at once."""
    store = await SqliteEventStore.open(tmp_path / "events.db", SystemClock())
    ringing, said = Ringing(store), tmp_path / "follower.log"
    head = await ringing.ring("a")
    with following(tmp_path) as first:
        until(lambda: positions(journal) == {head}, said)
        with following(tmp_path) as second:
            until(lambda: "standing_by" in said.read_text(), said)
            first.kill()
            first.wait()  # what nobody has waited for is still a process
            head = await ringing.ring("a")
            until(lambda: positions(journal) == {head}, said)
            assert second.poll() is None
    assert grounds(journal, "bell") == ringing.expected
    await store.close()


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_killed_again_and_again_it_loses_and_doubles_nothing(
    tmp_path: Path, journal: Journal
) -> None:
    """kill -9 while somebody rings: each ring has its effects once, in order for each elevator."""
    chance = random.Random(96333)  # noqa: S311 -- the same waits every time
    store = await SqliteEventStore.open(tmp_path / "events.db", SystemClock())
    ringing, said = Ringing(store), tmp_path / "follower.log"
    for _ in range(KILLS):
        with following(tmp_path):
            before = await store.head()
            for _ in range(150):
                await ringing.ring(chance.choice("abcdefgh"))
            until(lambda: min(positions(journal) or {0}) > before, said)  # noqa: B023
    with following(tmp_path):
        head = await store.head()
        until(lambda: positions(journal) == {head}, said)
    assert grounds(journal, "bell") == grounds(journal, "rescue") == ringing.expected
    await store.close()
