"""What every sink promises: all or nothing, one writer, and generations that swap at once."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from services.kernel.projecting.projection import Projection
from services.kernel.projecting.sink import (
    CheckpointMoved,
    Commit,
    Generation,
    Parked,
    Sink,
    SinkError,
)
from services.kernel.projecting.tables import Amounts, Key, Kind, Row, Table
from services.kernel.store import START
from tests.projections.counting import AT, COUNTERS, SUMS, VIEW
from tests.projections.sinks import OpenSink


def row(stream: str, total: int = 1, **fields: Any) -> dict[str, Any]:
    return {"stream": stream, "division": "3501", "total": total, "mean": 0.5, **fields}


def commit(generation: Generation, after: int, position: int, **more: Any) -> Commit:
    """A commit of rows given as {key: row or None}, and of sums given as {key: amounts}."""
    changed: Mapping[str, Row | None] = more.pop("changed", {})
    added: Mapping[Key, Amounts] = more.pop("added", {})
    return Commit(
        generation,
        after,
        position,
        {COUNTERS: {(key,): one for key, one in changed.items()}},
        {SUMS: added},
        **more,
    )


async def test_a_view_that_was_never_built_has_no_generation(sink: Sink) -> None:
    """And a created one is shown to nobody before it is promoted."""
    assert await sink.live("counting") is None
    generation = await sink.create(VIEW)
    assert await sink.live("counting") is None
    assert await sink.checkpoint(generation) == START
    await sink.promote(generation)
    assert await sink.live("counting") == generation


async def test_rows_are_found_as_they_were_written(sink: Sink) -> None:
    """Text of any script, numbers of 64 bits, and nothing where there is nothing."""
    generation = await sink.create(VIEW)
    odd = row("电\"梯\n'%s", 2**63 - 1, division=None, mean=None)
    rows = {"a": row("a", -(2**63)), odd["stream"]: odd, "": row("", 0)}
    await sink.commit([commit(generation, 0, 5, changed=rows)])
    keys = [(key,) for key in (*rows, "not there")]
    found = await sink.rows(generation, COUNTERS, keys)
    assert found == {(key,): one for key, one in rows.items()}
    assert await sink.rows(generation, COUNTERS, []) == {}


async def test_a_row_is_replaced_and_taken_away(sink: Sink) -> None:
    """In one commit or in several."""
    generation = await sink.create(VIEW)
    await sink.commit([commit(generation, 0, 1, changed={"a": row("a"), "b": row("b")})])
    await sink.commit([commit(generation, 1, 2, changed={"a": row("a", 7), "b": None, "c": None})])
    found = await sink.rows(generation, COUNTERS, [("a",), ("b",), ("c",)])
    assert {key: one["total"] for key, one in found.items()} == {("a",): 7}


async def test_sums_add_up(sink: Sink) -> None:
    """A row that is not there counts from zero; keys of several columns tell rows apart."""
    generation = await sink.create(VIEW)
    first = {("35", 1): {"counted": 5, "facts": 1}, ("35", 2): {"counted": -2, "facts": 0}}
    await sink.commit([commit(generation, 0, 1, added=first)])
    await sink.commit([commit(generation, 1, 2, added={("35", 1): {"counted": -7, "facts": 1}})])
    found = await sink.rows(generation, SUMS, [("35", 1), ("35", 2), ("35", 3)])
    told = {key: (one["counted"], one["facts"]) for key, one in found.items()}
    assert told == {("35", 1): (-2, 2), ("35", 2): (-2, 0)}


async def test_a_commit_is_all_or_nothing(sink: Sink) -> None:
    """Also over several generations: one that cannot be takes the others with it."""
    one, other = await sink.create(VIEW), await sink.create(VIEW)
    good = commit(one, 0, 5, changed={"a": row("a")}, added={("35", 1): {"counted": 1, "facts": 1}})
    with pytest.raises(CheckpointMoved):
        await sink.commit([good, commit(other, 3, 5)])
    assert await sink.checkpoint(one) == 0
    assert await sink.rows(one, COUNTERS, [("a",)]) == {}
    assert await sink.rows(one, SUMS, [("35", 1)]) == {}
    await sink.commit([good, commit(other, 0, 5)])
    assert (await sink.checkpoint(one), await sink.checkpoint(other)) == (5, 5)


async def test_of_two_projectors_on_one_view_only_one_goes_on(open_sink: OpenSink) -> None:
    """The second names a checkpoint that is not there any more; nothing of it is written."""
    first, second = await open_sink(), await open_sink()
    generation = await first.create(VIEW)
    tries = [
        one.commit([commit(generation, 0, 9, changed={name: row(name)})])
        for name, one in (("first", first), ("second", second))
    ]
    ends = await asyncio.gather(*tries, return_exceptions=True)
    assert sorted(type(end).__name__ for end in ends) == ["CheckpointMoved", "NoneType"]
    found = await first.rows(generation, COUNTERS, [("first",), ("second",)])
    assert len(found) == 1


async def test_parked_events_are_kept_until_they_are_settled(open_sink: OpenSink) -> None:
    """In the order of the log; one that is settled and parked again in one commit stays."""
    sink = await open_sink()
    generation = await sink.create(VIEW)
    parked = [Parked(7, "b", "", AT), Parked(3, "a", "CannotCount: 13 电梯", AT)]
    await sink.commit([commit(generation, 0, 9, parked=parked)])
    again = await open_sink()
    assert await again.parked(generation) == [parked[1], parked[0]]
    back = [Parked(3, "a", "still", AT)]
    await again.commit([commit(generation, 9, 9, parked=back, settled=[3, 7])])
    assert await sink.parked(generation) == back


async def test_a_promoted_generation_is_the_only_one(sink: Sink) -> None:
    """Its rows are asked from then on, and what the others held is gone."""
    await sink.promote(await sink.create(VIEW))
    new = await sink.create(VIEW)
    await sink.commit(
        [commit(new, 0, 4, changed={"a": row("a")}, parked=[Parked(2, "x", "r", AT)])]
    )
    await sink.promote(new)
    assert await sink.live("counting") == new
    assert await sink.generations("counting") == [new]
    assert set(await sink.rows(new, COUNTERS, [("a",)])) == {("a",)}
    third = await sink.create(VIEW)
    assert third.number > new.number
    await sink.drop(third)
    assert await sink.generations("counting") == [new]


async def test_differences_are_counted_row_by_row(sink: Sink) -> None:
    """Missing on either side, or different: 0 only for equal tables."""
    one, other = await sink.create(VIEW), await sink.create(VIEW)
    rows = {"a": row("a"), "b": row("b", mean=None)}
    await sink.commit([commit(one, 0, 1, changed=rows), commit(other, 0, 1, changed=rows)])
    assert await sink.differences(one, other, COUNTERS) == 0
    await sink.commit([commit(other, 1, 2, changed={"b": row("b", 2), "c": row("c")})])
    assert await sink.differences(one, other, COUNTERS) == 3


async def test_a_sum_of_nothing_is_as_good_as_none(sink: Sink) -> None:
    """Whether its row is there depends on how the events fell into batches."""
    one, other = await sink.create(VIEW), await sink.create(VIEW)
    await sink.commit([commit(one, 0, 1, added={("35", 1): {"counted": 5, "facts": 1}})])
    assert await sink.differences(one, other, SUMS) == 1
    await sink.commit([commit(one, 1, 2, added={("35", 1): {"counted": -5, "facts": -1}})])
    assert await sink.differences(one, other, SUMS) == 0


async def test_a_table_of_keys_alone_can_be_written_twice(sink: Sink) -> None:
    """There is nothing to replace then."""
    marks = Table("marks", {"name": Kind.TEXT}, key=("name",))
    generation = await sink.create(
        type(VIEW)("marks", 1, (marks,), frozenset(), VIEW.refs, VIEW.fold)
    )
    for after in (0, 1):
        rows: Mapping[Key, Row | None] = {("a",): {"name": "a"}}
        await sink.commit([Commit(generation, after, after + 1, {marks: rows}, {})])
    assert await sink.rows(generation, marks, [("a",)]) == {("a",): {"name": "a"}}


async def test_a_view_that_no_program_knows_is_named_and_forgotten(open_sink: OpenSink) -> None:
    """With all its generations and what it parked; others are not touched, and its name is free again."""
    sink, other = await open_sink(), await open_sink()
    assert await sink.views() == []
    gone = Projection("gone", 1, VIEW.tables, VIEW.types, VIEW.refs, VIEW.fold)
    kept, live = await sink.create(VIEW), await sink.create(gone)
    for one in (kept, live):
        await sink.promote(one)
    building = await sink.create(gone)
    await sink.commit(
        [commit(live, 0, 3, changed={"a": row("a")}, parked=[Parked(3, "a", "x", AT)])]
    )
    assert await other.views() == ["counting", "gone"]
    await other.forget("gone")
    await other.forget("never")
    assert await sink.views() == ["counting"]
    assert await sink.live("gone") is None
    assert await sink.generations("gone") == []
    assert await sink.live("counting") == kept
    assert await sink.checkpoint(kept) == 0
    with pytest.raises(SinkError):
        await sink.commit([commit(building, 0, 4)])
    again = await sink.create(gone)
    assert await sink.rows(again, COUNTERS, [("a",)]) == {}
    assert await sink.parked(again) == []
