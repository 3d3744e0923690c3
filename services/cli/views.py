"""`elevators views`: how far the views are, what is parked, and building them anew."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from services.cli.connect import own_settings
from services.cli.exits import EPILOG, Exit, Failed, leave
from services.cli.output import JsonOption, print_json, print_table
from services.kernel.clock import SystemClock, stopwatch
from services.kernel.errors import StoreError
from services.kernel.projecting.projection import Projection
from services.kernel.projecting.sink import Sink, SinkError
from services.kernel.store import START, EventStore

if TYPE_CHECKING:
    from services.kernel.projecting.projector import Projector

app = typer.Typer(
    no_args_is_help=True, help="The views 视图: status, rebuild, verify, parked events."
)

ViewOption = Annotated[
    str | None, typer.Option("--projection", help="One view; default: all.", show_default=False)
]
Place = tuple[EventStore, Sink, "Projector"]


@app.command(epilog=EPILOG)
def status(*, as_json: JsonOption = False) -> None:
    """How far each view is 视图状态; leaves with 1 when something is parked.

    Views that this program does not know are named too: `prune` removes them.
    """
    rows, strays = _run(_status)
    if as_json:
        names = ("view", "version", "position", "behind", "parked")
        found = [dict(zip(names, row, strict=True)) for row in rows]
        print_json(found + [{"view": name, "gone": True} for name in strays])
    else:
        heads = ("view 视图", "version", "position", "behind 滞后", "parked 搁置")
        shown = [[str(cell) for cell in row] for row in rows]
        left = [[name, "gone 已取消", "", "", ""] for name in strays]
        print_table("Views 视图", heads, shown + left)
    leave(Exit.FOUND if any(row[4] for row in rows) else Exit.OK)


@app.command(epilog=EPILOG)
def parked(*, as_json: JsonOption = False) -> None:
    """The events that are in no view, and why 搁置的事件; leaves with 1 when there are any."""
    rows = _run(_parked)
    if as_json:
        names = ("view", "position", "lane", "reason")
        print_json([dict(zip(names, row, strict=True)) for row in rows])
    else:
        heads = ("view 视图", "position", "lane", "reason 原因")
        print_table("Parked 搁置", heads, [[str(cell) for cell in row] for row in rows])
    leave(Exit.FOUND if rows else Exit.OK)


@app.command(epilog=EPILOG)
def retry(
    *,
    lane: Annotated[str, typer.Argument(help="The lane, as `parked` shows it.")],
    projection: ViewOption = None,
) -> None:
    """Fold a lane's parked events again 重试; the projector must not run meanwhile."""
    left = _run(lambda place: _retry(place, lane, projection))
    sys.stdout.write(f"{left} still parked 仍搁置\n")
    leave(Exit.FOUND if left else Exit.OK)


@app.command(epilog=EPILOG)
def rebuild(*, projection: ViewOption = None) -> None:
    """Build views anew beside the live ones, then swap 重建视图; the projector must not run meanwhile."""
    _run(lambda place: _rebuild(place, projection))


@app.command(epilog=EPILOG)
def verify(*, projection: ViewOption = None) -> None:
    """Compare live views with ones built anew 校验视图; leaves with 1 when a row differs."""
    found = _run(lambda place: _verify(place, projection))
    leave(Exit.FOUND if found else Exit.OK)


@app.command(epilog=EPILOG)
def prune(
    *,
    force: Annotated[bool, typer.Option(help="Also one that may be in use.")] = False,
) -> None:
    """Remove the tables of views that this program does not know 清理已取消的视图.

    One that is as far as this program's own views, or is being built, may be another version's, whose
    projector is at work: it stays, and this leaves with 1.
    """
    found = _run(lambda place: _prune(place, force=force))
    for name, removed in found:
        sys.stdout.write(
            f"{name}\t{'removed 已删除' if removed else 'may be in use 可能仍在使用'}\n"
        )
    leave(Exit.OK if all(removed for _, removed in found) else Exit.FOUND)


async def _status(place: Place) -> tuple[list[tuple[str, int, int, int, int]], Sequence[str]]:
    store, sink, _ = place
    head, rows = await store.head(), []
    for one in _views():
        live = await sink.live(one.name)
        if live is None:
            rows.append((one.name, 0, 0, head, 0))
            continue
        position = await sink.checkpoint(live)
        waiting = len(await sink.parked(live))
        rows.append((one.name, live.version, position, max(head - position, 0), waiting))
    return rows, await _strays(sink)


async def _strays(sink: Sink) -> Sequence[str]:
    known = {one.name for one in _views()}
    return [name for name in await sink.views() if name not in known]


async def _prune(place: Place, *, force: bool) -> list[tuple[str, bool]]:
    """Each view that is not known, and whether it was removed."""
    _, sink, _ = place
    ours = [live for one in _views() if (live := await sink.live(one.name)) is not None]
    least = min([await sink.checkpoint(one) for one in ours], default=START)
    found = []
    for name in await _strays(sink):
        live = await sink.live(name)  # None: somebody may be building it
        is_left = live is not None and await sink.checkpoint(live) < least
        if is_left or force:
            await sink.forget(name)
        found.append((name, is_left or force))
    return found


async def _parked(place: Place) -> list[tuple[str, int, str, str]]:
    _, sink, _ = place
    rows = []
    for one in _views():
        live = await sink.live(one.name)
        for event in await sink.parked(live) if live is not None else ():
            reason = event.reason or "waits behind an earlier one 等待前一事件"
            rows.append((one.name, event.position, event.lane, reason))
    return rows


async def _retry(place: Place, lane: str, name: str | None) -> int:
    _, _, projector = place
    await projector.open()
    return sum([await projector.retry(one.name, lane) for one in _chosen(name)])


async def _rebuild(place: Place, name: str | None) -> None:
    _, _, projector = place
    for one in _chosen(name):
        began = stopwatch()
        await projector.rebuild(one, _progress(one.name, began))
        sys.stderr.write(f"{one.name}: live 已切换, {stopwatch() - began:.1f} s\n")


async def _verify(place: Place, name: str | None) -> int:
    _, _, projector = place
    await projector.open()
    await projector.catch_up()
    found = 0
    for one in _chosen(name):
        different = await projector.verify(one)
        sys.stdout.write(f"{one.name}\t{different} rows differ 行不一致\n")
        found += different
    return found


def _progress(name: str, began: float) -> Callable[[int, int], None]:
    """Says how far a rebuild is, and when it will be done."""

    def progress(position: int, head: int) -> None:
        passed = stopwatch() - began
        left = passed * (head - position) / max(position, 1)
        sys.stderr.write(f"{name}: {position:,} of {head:,}, {left:.0f} s left 剩余\n")

    return progress


def _chosen(name: str | None) -> list[Projection]:
    found = [one for one in _views() if name in {None, one.name}]
    if not found:
        there_are = ", ".join(one.name for one in _views())
        raise Failed(f"no view {name}; there are: {there_are} 没有该视图", Exit.USAGE)
    return found


def _views() -> Sequence[Projection]:
    # the views bring the events of all services with them; other commands start without
    from services.views.projecting import VIEWS  # noqa: PLC0415

    return VIEWS


def _run(work: Callable[[Place], Coroutine[Any, Any, Any]]) -> Any:
    async def inside() -> Any:
        async with _opened() as place:
            return await work(place)

    try:
        return asyncio.run(inside())
    except (StoreError, SinkError, OSError) as error:
        raise Failed(str(error), Exit.ABORTED) from None


@asynccontextmanager
async def _opened() -> AsyncIterator[Place]:
    from services.kernel.projecting.projector import Projector  # noqa: PLC0415 -- as above
    from services.views.language import CATALOGUE  # noqa: PLC0415
    from services.wiring import open_sink, open_store  # noqa: PLC0415

    settings, clock = own_settings(), SystemClock()
    store = await open_store(settings, clock, read_only=True)
    try:
        sink = await open_sink(settings)
        try:
            yield store, sink, Projector(store, CATALOGUE, sink, _views(), clock)
        finally:
            await sink.close()
    finally:
        await store.close()
