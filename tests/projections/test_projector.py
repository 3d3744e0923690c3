"""The projector: every event once, whatever fails; one bad event never stops the others."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from typing_extensions import override

from services.kernel.projecting.projection import Projection, Rows, Told
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import (
    CheckpointMoved,
    Commit,
    Generation,
    Sink,
    SinkUnavailable,
)
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.tables import Amounts, Change, Key, Put, Ref, Row
from services.kernel.store import EventStore
from services.kernel.stores.memory import MemoryEventStore
from tests.kernel.counter import Counted, Hand, Moved, Opened
from tests.projections.counting import (
    CATALOGUE,
    COUNTERS,
    SUMS,
    VIEW,
    counters,
    fold,
    sums,
    tell,
    tell_raw,
)
from tests.projections.sinks import OpenSink


@pytest.fixture
def store() -> MemoryEventStore:
    return MemoryEventStore(Hand())


def over(store: EventStore, sink: Sink, *views: Projection, batch: int = 3) -> Projector:
    return Projector(store, CATALOGUE, sink, views or (VIEW,), Hand(), batch_events=batch)


async def caught_up(store: EventStore, sink: Sink, *views: Projection) -> Projector:
    """A projector that has folded everything there is."""
    projector = over(store, sink, *views)
    await projector.open()
    await projector.catch_up()
    return projector


def fold_kindly(rows: Rows, told: Told) -> Iterable[Change]:
    """As `fold`, once somebody has mended it: thirteen is a number like any other."""
    if isinstance(told.event, Counted) and told.event.by == 13:
        row = rows.get(COUNTERS, (told.stream,))
        assert row is not None
        total = int(row["total"] or 0) + 13
        return [Put(COUNTERS, {**row, "total": total, "mean": total / 2})]
    return list(fold(rows, told))


MENDED = replace(VIEW, fold=fold_kindly)


async def test_rows_follow_from_events(store: MemoryEventStore, sink: Sink) -> None:
    """More events than a batch holds; changes of one counter in one batch build on each other."""
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1), Counted(by=2))
    await tell(store, "b", Opened(limit=9, division="44"), Counted(by=5), Moved(division="31"))
    await tell(store, "c", Opened(limit=9), Counted(by=1), Counted(by=-1))
    projector = await caught_up(store, sink)
    generation = projector.live["counting"].generation
    assert await counters(sink, generation, "abc") == {"a": ("35", 3), "b": ("31", 5)}
    found = await sums(sink, generation, [("35", 1), ("35", 2), ("44", 2)])
    told = {key: (row["counted"], row["facts"]) for key, row in found.items()}
    assert told == {("35", 1): (1, 2), ("35", 2): (2, 1), ("44", 2): (5, 1)}


async def test_the_checkpoint_moves_over_what_a_view_ignores(
    store: MemoryEventStore, sink: Sink
) -> None:
    """Nobody waits for ever: a view is at the end of the log although nothing there was its own."""
    view = replace(VIEW, types=frozenset({Opened.stored_as}))
    head = await tell(store, "a", Opened(limit=9), Counted(by=13), Counted(by=2))
    projector = await caught_up(store, sink, view)
    assert await sink.checkpoint(projector.live["counting"].generation) == head


async def test_a_restart_goes_on_where_it_was(store: MemoryEventStore, open_sink: OpenSink) -> None:
    """Nothing twice, nothing left out."""
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    await caught_up(store, await open_sink())
    await tell(store, "a", Counted(by=1))
    sink = await open_sink()
    projector = await caught_up(store, sink)
    generation = projector.live["counting"].generation
    assert await counters(sink, generation, "a") == {"a": ("35", 2)}
    assert (await sums(sink, generation, [("35", 1)]))[("35", 1)]["facts"] == 3


async def test_one_bad_event_stops_its_own_lane_and_no_other(
    store: MemoryEventStore, open_sink: OpenSink
) -> None:
    """It is parked with its position and reason, its lane's later events behind it; also later on."""
    sink = await open_sink()
    await tell(store, "a", Opened(limit=99), Opened(limit=99))
    bad = await tell(store, "a", Counted(by=13))
    await tell(store, "b", Opened(limit=9, division="35"), Counted(by=1))
    behind = await tell(store, "a", Counted(by=1))
    projector = await caught_up(store, sink)
    generation = projector.live["counting"].generation
    parked = await sink.parked(generation)
    assert [(one.position, one.lane) for one in parked] == [(bad, "a"), (behind, "a")]
    assert "CannotCount" in parked[0].reason
    assert parked[1].reason == ""
    assert await counters(sink, generation, "ab") == {"a": ("", 0), "b": ("35", 1)}
    later = await tell(store, "a", Counted(by=1))
    again = await caught_up(store, await open_sink())
    assert [one.position for one in again.live["counting"].parked["a"]] == [bad, behind, later]


async def test_a_mended_fold_settles_what_was_parked(store: MemoryEventStore, sink: Sink) -> None:
    """In the order of the log; and then the view is what it would be, built anew."""
    await tell(store, "a", Opened(limit=99), Counted(by=13), Counted(by=2))
    projector = await caught_up(store, sink)
    assert await projector.retry("counting", "a") == 2
    mended = await caught_up(store, sink, MENDED)
    assert await mended.retry("counting", "a") == 0
    generation = mended.live["counting"].generation
    assert await sink.parked(generation) == []
    assert await counters(sink, generation, "a") == {"a": ("", 15)}
    assert await mended.verify(MENDED) == 0


async def test_a_retry_stops_at_what_fails_again(store: MemoryEventStore, sink: Sink) -> None:
    """What comes before it is in."""
    await tell(store, "a", Opened(limit=99), Counted(by=13), Counted(by=2))
    unreadable = await tell_raw(store, "a", Counted.stored_as, b"{", await _meta(store))
    await caught_up(store, sink)
    mended = await caught_up(store, sink, MENDED)
    assert await mended.retry("counting", "a") == 1
    (left,) = await sink.parked(mended.live["counting"].generation)
    assert (left.position, "UndecodableEvent" in left.reason or "by" in left.reason) == (
        unreadable,
        True,
    )


async def test_bytes_that_are_no_event_are_parked(store: MemoryEventStore, sink: Sink) -> None:
    """With a broken envelope the stream is the lane."""
    await tell(store, "a", Opened(limit=9, division="35"))
    meta = await _meta(store)
    await tell_raw(store, "a", Counted.stored_as, b"{}", meta)
    await tell_raw(store, "b", Counted.stored_as, b'{"by": 1}', b"no envelope")
    await tell(store, "c", Opened(limit=9, division="44"))
    projector = await caught_up(store, sink)
    generation = projector.live["counting"].generation
    assert {one.lane for one in await sink.parked(generation)} == {"a", "b"}
    assert await counters(sink, generation, "abc") == {"a": ("35", 0), "c": ("44", 0)}


async def test_a_value_that_no_database_takes_parks_its_event(
    store: MemoryEventStore, sink: Sink
) -> None:
    """It would otherwise stop the view at every attempt."""
    await tell(store, "a", Opened(limit=9, division="3\x005"))
    await tell(store, "b", Opened(limit=9, division="35"))
    projector = await caught_up(store, sink)
    generation = projector.live["counting"].generation
    (parked,) = await sink.parked(generation)
    assert "BadTable" in parked.reason
    assert await counters(sink, generation, "ab") == {"b": ("35", 0)}


async def test_a_fold_that_looks_at_what_it_did_not_name_is_parked(
    store: MemoryEventStore, sink: Sink
) -> None:
    """So is one whose row names fail."""

    def names_nothing(_told: Told) -> Iterable[Ref]:
        return ()

    def fails(_told: Told) -> Iterable[Ref]:
        raise ZeroDivisionError

    for name, refs in (("nameless", names_nothing), ("failing", fails)):
        await tell(store, name, Opened(limit=9))
        projector = await caught_up(store, sink, replace(VIEW, name=name, refs=refs))
        (parked, *_) = await sink.parked(projector.live[name].generation)
        assert "NotPrefetched" in parked.reason


@dataclass
class Shaky(SqliteSink):
    """A real sink whose commits break off when the test says so: before, or after the fact."""

    breaks: list[str] = field(default_factory=list)

    def __init__(self, path: Any) -> None:
        super().__init__(path)
        self.breaks = []

    @override
    async def commit(self, commits: Sequence[Commit]) -> None:
        when = self.breaks.pop() if self.breaks else ""
        if when == "before":
            raise SinkUnavailable("gone")
        await super().commit(commits)
        if when == "after":
            raise SinkUnavailable("gone, or not?")


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_commit_that_broke_off_has_its_effect_once(
    store: MemoryEventStore, tmp_path: Any, when: str
) -> None:
    """Nothing was heard of it: the sink is asked where it stands before anything else is folded."""
    sink = Shaky(tmp_path / "views.db")
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    projector = await caught_up(store, sink)
    await tell(store, "a", Counted(by=1))
    sink.breaks = [when]
    with pytest.raises(SinkUnavailable):
        await projector.catch_up()
    await projector.catch_up()
    await tell(store, "a", Counted(by=1))
    await projector.catch_up()
    generation = projector.live["counting"].generation
    assert await counters(sink, generation, "a") == {"a": ("35", 3)}
    assert (await sums(sink, generation, [("35", 1)]))[("35", 1)]["facts"] == 4
    await sink.close()


async def test_a_second_projector_cannot_go_on(
    store: MemoryEventStore, open_sink: OpenSink
) -> None:
    """Its batch rests on a checkpoint that the first one moved; the view holds each event once."""
    first, second = over(store, await open_sink()), over(store, await open_sink())
    await tell(store, "a", Opened(limit=9, division="35"))
    await first.open()
    await second.open()
    await first.catch_up()
    stale = second.live["counting"]
    page = await store.read_all(0, 10)
    await stale.resume()
    stale.position = 0
    with pytest.raises(CheckpointMoved):
        await second.take(page)
    await second.catch_up()
    sink = await open_sink()
    assert (await sums(sink, stale.generation, [("35", 1)]))[("35", 1)]["facts"] == 1


async def test_a_rebuilt_view_takes_the_place_of_the_live_one(
    store: MemoryEventStore, sink: Sink
) -> None:
    """It tells how far it is; the old generation answers until the very end."""
    await tell(store, "a", Opened(limit=9, division="35"), *[Counted(by=1)] * 5)
    projector = await caught_up(store, sink)
    old = projector.live["counting"].generation
    told: list[tuple[int, int]] = []
    shown: list[Any] = []

    def progress(position: int, head: int) -> None:
        told.append((position, head))
        shown.append(projector.live["counting"].generation)

    await projector.rebuild(VIEW, progress)
    new = projector.live["counting"].generation
    assert told == [(3, 6), (6, 6)]
    assert shown == [old, old]
    assert await sink.generations("counting") == [new]
    assert await counters(sink, new, "a") == {"a": ("35", 5)}


async def test_the_first_batches_are_small(store: MemoryEventStore, sink: Sink) -> None:
    """Whoever is killed again and again, every few seconds, gets on all the same."""
    await tell(store, "a", Opened(limit=9_999, division="35"), *[Counted(by=1)] * 3_499)
    projector, told = over(store, sink, batch=20_000), list[int]()
    await projector.open()
    await projector.rebuild(VIEW, lambda position, _head: told.append(position))
    assert told == [1_000, 3_000, 3_500]


async def test_new_code_builds_its_own_generation(store: MemoryEventStore, sink: Sink) -> None:
    """A view is never migrated; what an interrupted build left behind is removed."""
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=13))
    await caught_up(store, sink)
    await sink.create(replace(MENDED, version=2))  # somebody began, and was killed
    projector = await caught_up(store, sink, replace(MENDED, version=2))
    (only,) = await sink.generations("counting")
    assert only == projector.live["counting"].generation
    assert only.version == 2
    assert await counters(sink, only, "a") == {"a": ("35", 13)}


async def test_verifying_finds_a_row_that_nothing_explains(
    store: MemoryEventStore, sink: Sink
) -> None:
    """Rebuild == live; and the generation that it was compared with is gone afterwards."""
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    projector = await caught_up(store, sink)
    assert await projector.verify(VIEW) == 0
    live = projector.live["counting"].generation
    forged: dict[Key, Row | None] = {
        ("x",): {"stream": "x", "division": "1", "total": 1, "mean": None}
    }
    added: dict[Key, Amounts] = {("35", 1): {"counted": 1, "facts": 0}}
    position = await sink.checkpoint(live)
    await sink.commit([Commit(live, position, position, {COUNTERS: forged}, {SUMS: added})])
    assert await projector.verify(VIEW) == 3  # the forged row, and a sum that is two different ones
    assert await sink.generations("counting") == [live]


async def test_running_follows_the_log(store: MemoryEventStore, open_sink: OpenSink) -> None:
    """What is appended is in the view a moment later, and the lag is told."""
    sink, reader = await open_sink(), await open_sink()
    await tell(store, "a", Opened(limit=9, division="35"))
    projector = over(store, sink)
    running = asyncio.create_task(projector.run())
    try:
        await until(lambda: bool(projector.live))
        head = await tell(store, "a", Counted(by=1))
        generation = projector.live["counting"].generation
        await reached(reader, generation, head)
        assert await counters(reader, generation, "a") == {"a": ("35", 1)}
        await until(lambda: projector.lag.events.get("counting") == 0)
        assert projector.lag.parked == {"counting": 0}
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def test_running_waits_for_a_sink_that_is_away(
    store: MemoryEventStore, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asks again, and then nothing is missing and nothing doubled."""
    monkeypatch.setattr("services.kernel.projecting.projector.BACK_OFF_SECONDS", 0.01)
    sink = Shaky(tmp_path / "views.db")
    projector = over(store, sink)
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    await projector.open()
    sink.breaks = ["after", "before", "before"]
    running = asyncio.create_task(projector.run())
    try:
        generation = projector.live["counting"].generation
        await reached(sink, generation, await store.head())
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
    assert (await sums(sink, generation, [("35", 1)]))[("35", 1)]["facts"] == 2
    await sink.close()


async def test_views_of_one_log_are_folded_side_by_side(
    store: MemoryEventStore, sink: Sink
) -> None:
    """Each at its own checkpoint: one that joins late catches up, and the other hears nothing twice."""
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=1))
    await caught_up(store, sink)
    late = replace(VIEW, name="late")
    await tell(store, "a", Counted(by=1))
    projector = await caught_up(store, sink, VIEW, late)
    for name in ("counting", "late"):
        found = await sums(sink, projector.live[name].generation, [("35", 1)])
        assert found[("35", 1)]["facts"] == 3


async def until(holds: Callable[[], bool]) -> None:
    """Return once it does; hangs are ended by the suite's own timeout."""
    while not holds():  # noqa: ASYNC110 -- a projector's own state, not an event
        await asyncio.sleep(0.01)


async def reached(sink: Sink, generation: Generation, position: int) -> None:
    """Return once the view is there."""
    while await sink.checkpoint(generation) < position:  # noqa: ASYNC110 -- a row, not an event
        await asyncio.sleep(0.01)


async def _meta(store: EventStore) -> bytes:
    """The envelope of the first event."""
    return (await store.read_all(0, 1)).events[0].meta


async def test_the_lag_is_told_to_prometheus(store: MemoryEventStore, sink: Sink) -> None:
    """By view: what is to come, how late the newest is, and what is parked."""
    await tell(store, "a", Opened(limit=9, division="35"), Counted(by=13))
    projector = over(store, sink)
    await projector.open()
    await projector.take(await store.read_all(0, 1))
    told = {one.name: one.samples[0].value for one in projector.lag.collect()}
    assert told == {
        "elevators_view_events": 1.0,
        "elevators_view_seconds": 0.0,
        "elevators_view_parked": 0.0,
    }
    await projector.take(await store.read_all(1, 1))
    told = {one.name: one.samples[0].value for one in projector.lag.collect()}
    assert (told["elevators_view_events"], told["elevators_view_parked"]) == (0.0, 1.0)
