"""How fast views are folded, asked, and seen after a write. `python -m tests.bench.bench_views`

Folding is compared with plain reading and decoding of the same log in the same run, both in
processor time of one thread. Questions go through gRPC to a server process, one after the other, over
a small nation and a large one. `BENCH_ELEVATORS` says how large.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Any, Final

import uvloop

from services.kernel.clock import SystemClock
from services.kernel.envelope import decode_meta
from services.kernel.projecting.asking import reached
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.sqlite_views import SqliteViews
from services.kernel.store import START, EventStore
from services.kernel.stores.sqlite import SqliteEventStore
from services.serving import tune_interpreter
from services.views.language import CATALOGUE
from services.views.lifecycle.view import LIFECYCLE
from services.views.projecting import GC_THRESHOLDS, VIEWS
from services.wiring import EVENTS_FILE, VIEWS_FILE
from tests.bench import mixed
from tests.e2e.process import running
from tests.e2e.registry import Caller

LIVES: Final = 2_000
SMALL: Final = 10_000
LARGE: Final = int(os.environ.get("BENCH_ELEVATORS", "1000000"))
QUESTIONS: Final = 1_500
PAGE: Final = 2_000

RATE: Final = 1_000
SECONDS: Final = 10
STARTING_SECONDS: Final = 60
TICK_SECONDS: Final = 0.01
PROJECTOR: Final = (sys.executable, "-m", "services.cli", "serve", "projector", "--child")
SERVER: Final = (sys.executable, "-m", "services.cli", "serve", "views")


def run() -> dict[str, float]:
    """Every number, by name."""
    return {
        **_run(_folding),
        **_asking(),
        **_run(partial(_seeing, "visible", mixed.staggered)),
        **_run(partial(_seeing, "burst", mixed.events)),
    }


def _run(measured: Callable[[Path], Any]) -> dict[str, float]:
    with (
        tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        return dict(runner.run(measured(Path(folder))))


async def _folding(folder: Path) -> dict[str, float]:
    store = await SqliteEventStore.open(folder / EVENTS_FILE, SystemClock())
    made = await mixed.fill(store, LIVES)
    tune_interpreter(GC_THRESHOLDS)  # as the projector's own process does
    began = time.process_time()
    await _read(store)
    plain = made / (time.process_time() - began)
    folded = made / await _projected(store, folder)
    await store.close()
    return {"read_and_decode": plain, "projecting": folded, "projecting_ratio": folded / plain}


async def _read(store: EventStore) -> None:
    position, at_end = START, False
    while not at_end:
        page = await store.read_all(position, PAGE)
        for one in page.events:
            CATALOGUE.decode(one.type, one.data)
            decode_meta(one.meta)
        position, at_end = page.position, page.at_end


async def _projected(store: EventStore, folder: Path) -> float:
    """Fold everything into every view; seconds of processor time."""
    sink = SqliteSink(folder / VIEWS_FILE)
    projector = Projector(store, CATALOGUE, sink, VIEWS, SystemClock())
    await projector.open()
    began = time.process_time()
    await projector.catch_up()
    spent = time.process_time() - began
    parked = sum(len(lane) for one in projector.live.values() for lane in one.parked.values())
    await sink.close()
    if parked:
        raise RuntimeError(f"{parked} events could not be folded")
    return spent


def _asking() -> dict[str, float]:
    """Questions over a small and over a large nation."""
    numbers: dict[str, float] = {}
    for name, elevators in (("small", SMALL), ("large", LARGE)):
        with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
            asyncio.run(_nation(Path(folder), elevators))
            with running(Path(folder), SERVER) as server:
                caller = server.caller()
                numbers |= _latencies(f"timeline_{name}", _timelines(caller, elevators))
                numbers |= _latencies(f"dashboard_{name}", _dashboards(caller))
                caller.close()
    for what in ("timeline", "dashboard"):
        numbers[f"{what}_growth"] = numbers[f"{what}_large_p50"] / numbers[f"{what}_small_p50"]
    return numbers


async def _nation(folder: Path, elevators: int) -> None:
    store = await SqliteEventStore.open(folder / EVENTS_FILE, SystemClock())
    await mixed.fill(store, elevators, mixed.LIFE[:1])
    await _projected(store, folder)
    await store.close()


def _timelines(caller: Caller, elevators: int) -> Sequence[float]:
    random = Random(1)  # noqa: S311 -- seeded on purpose
    asked = [mixed.elevator_id(random.randrange(elevators)) for _ in range(QUESTIONS)]
    return [_timed(partial(caller.GetTimeline, elevator_id=one)) for one in asked]


def _dashboards(caller: Caller) -> Sequence[float]:
    return [_timed(caller.GetDashboard) for _ in range(QUESTIONS)]


def _timed(question: Callable[[], object]) -> float:
    began = time.perf_counter()
    question()
    return (time.perf_counter() - began) * 1_000


def _latencies(name: str, milliseconds: Sequence[float]) -> dict[str, float]:
    steady = milliseconds[len(milliseconds) // 10 :]  # the first ones warm caches
    return {f"{name}_p50": median(steady), f"{name}_p99": quantiles(steady, n=100)[98]}


Lives = Callable[[int, int], mixed.Written]
"""So many lives from a number on, in some order."""


async def _seeing(name: str, lives: Lives, folder: Path) -> dict[str, float]:
    """How long after its acknowledgement an event is in every view."""
    store = await SqliteEventStore.open(folder / EVENTS_FILE, SystemClock())
    views = SqliteViews(folder / VIEWS_FILE)
    settings = {**os.environ, "ELEVATORS_DATA_DIR": str(folder)}
    pipe, quiet = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    projector = await asyncio.create_subprocess_exec(
        *PROJECTOR, stdin=pipe, stdout=quiet, stderr=quiet, env=settings
    )
    try:
        waits = await _waits(store, views, lives)
    finally:
        projector.kill()
        await projector.wait()
        await views.close()
        await store.close()
    return _latencies(name, waits)


async def _waits(store: EventStore, views: SqliteViews, lives: Lives) -> Sequence[float]:
    await mixed.fill(store, 1, mixed.LIFE[:1])
    await reached(views, LIFECYCLE.name, await store.head(), STARTING_SECONDS)
    acknowledged: list[tuple[int, float]] = []
    watching = asyncio.create_task(_watch(views, acknowledged))
    source = lives(1, RATE * SECONDS // len(mixed.LIFE) + 1)
    began, each = time.perf_counter(), int(RATE * TICK_SECONDS)
    for tick in range(RATE * SECONDS // each):
        writes = [store.append(s, e, [one]) for s, e, one in (next(source) for _ in range(each))]
        done = await asyncio.gather(*writes)
        acknowledged.extend((one.position, time.perf_counter()) for one in done)
        await asyncio.sleep(max(0.0, began + (tick + 1) * TICK_SECONDS - time.perf_counter()))
    return await watching


async def _watch(views: SqliteViews, acknowledged: Sequence[tuple[int, float]]) -> Sequence[float]:
    """Milliseconds from the acknowledgement of each event until the view holds it."""
    seen: list[float] = []
    while len(seen) < RATE * SECONDS:
        async with views.look(LIFECYCLE.name) as look:
            position, now = look.position, time.perf_counter()
        while len(seen) < len(acknowledged) and acknowledged[len(seen)][0] <= position:
            seen.append((now - acknowledged[len(seen)][1]) * 1_000)
        await asyncio.sleep(0.002)
    return seen


def main() -> None:
    for name, value in run().items():
        sys.stdout.write(f"{name:34} {value:12,.2f}\n")


if __name__ == "__main__":
    main()
