"""A projector that is killed with -9, again and again, while facts keep coming."""

import asyncio
import random
import signal
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from services.kernel.clock import SystemClock
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import Sink
from services.kernel.stores.sqlite import SqliteEventStore
from tests.architecture.tree import ROOT
from tests.kernel.counter import Counted, Moved, Opened
from tests.projections.counting import CATALOGUE, VIEW, sums, tell
from tests.projections.sinks import opened_in

KILLS = 12


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_rows_and_checkpoint_stay_together(kind: str, tmp_path: Path) -> None:
    """Whenever it dies: each fact is counted once, and rebuild == live."""
    chance = random.Random(20151001)  # noqa: S311 -- the same waits every time
    schema, log = f"test_{uuid4().hex[:12]}", tmp_path / "events.db"
    async with opened_in(kind, tmp_path, schema) as open_sink:
        await open_sink()  # the place for views is there before anybody follows
        store = await SqliteEventStore.open(log, SystemClock())
        told = 0
        for _ in range(KILLS):
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.projections.follower"),
                *(str(log), kind, str(tmp_path), schema),
                cwd=ROOT,
                stdout=asyncio.subprocess.PIPE,
            )
            assert process.stdout is not None
            assert await process.stdout.readline() == b"following\n"
            ends_at = asyncio.get_running_loop().time() + chance.uniform(0.02, 0.4)
            while asyncio.get_running_loop().time() < ends_at:
                stream = f"s{chance.randrange(40)}"
                await tell(
                    store, stream, Opened(limit=9, division="35"), Counted(by=3), Counted(by=6)
                )
                await tell(store, stream, Moved(division="35"))
                told += 3
            process.send_signal(signal.SIGKILL)
            await process.wait()
        assert told > KILLS
        await _judged(store, await open_sink(), told)
        await store.close()


async def _judged(store: SqliteEventStore, sink: Sink, told: int) -> None:
    projector = Projector(store, CATALOGUE, sink, (VIEW,), SystemClock())
    await projector.open()
    left = await store.head() - projector.position
    await projector.catch_up()
    generation = projector.live["counting"].generation
    found = await sums(sink, generation, [("35", 0), ("35", 1)])
    assert sum(int(row["facts"] or 0) for row in found.values()) == told
    assert await projector.verify(VIEW) == 0
    assert left < await store.head(), "the processes that were killed folded nothing"
