"""A projector as a process of its own: `python -m tests.projections.follower LOG KIND FOLDER SCHEMA`."""

import asyncio
import sys
from pathlib import Path

from services.kernel.clock import SystemClock
from services.kernel.projecting.postgres_sink import PostgresSink
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import Sink
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.stores.sqlite import SqliteEventStore
from tests.projections.counting import CATALOGUE, VIEW
from tests.projections.sinks import POSTGRES


async def follow(log: Path, kind: str, folder: Path, schema: str) -> None:
    """Follow the log until somebody kills this process."""
    store = await SqliteEventStore.open(log, SystemClock(), read_only=True, poll_seconds=0.005)
    sink: Sink = SqliteSink(folder / "views.db")
    if kind == "postgres":
        await sink.close()
        sink = await PostgresSink.open(POSTGRES, schema)
    projector = Projector(store, CATALOGUE, sink, (VIEW,), SystemClock(), batch_events=7)
    sys.stdout.write("following\n")
    sys.stdout.flush()
    await projector.run()


if __name__ == "__main__":
    log, kind, folder, schema = sys.argv[1:]
    asyncio.run(follow(Path(log), kind, Path(folder), schema))
