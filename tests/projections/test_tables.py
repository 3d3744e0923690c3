"""Tables and changes: what no sink could hold is refused before it gets there."""

from typing import Any

import pytest

from services.kernel.projecting.projection import NotPrefetched
from services.kernel.projecting.tables import (
    Add,
    BadTable,
    Change,
    Gone,
    Kind,
    Put,
    Ref,
    Table,
    Value,
)
from services.kernel.projecting.working import Working
from tests.projections.counting import COUNTERS, SUMS

ROW: dict[str, Value] = {"stream": "a", "division": "35", "total": 1, "mean": 0.5}


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "Robert'); DROP TABLE"},
        {"columns": {"a b": Kind.TEXT}},
        {"key": ()},
        {"key": ("other",)},
        {"indexes": (("other",),)},
        {"sums": ("n",)},
    ],
)
def test_a_table_that_no_database_could_make_stops_the_start(wrong: dict[str, Any]) -> None:
    """Names go into statements as they are, so only plain ones are names."""
    good: dict[str, Any] = {
        "name": "t",
        "columns": {"k": Kind.TEXT, "n": Kind.INTEGER, "m": Kind.TEXT},
        "key": ("k",),
    }
    Table(**good)
    with pytest.raises(BadTable):
        Table(**good | wrong)


@pytest.mark.parametrize(
    "change",
    [
        Put(COUNTERS, {**ROW, "total": "1"}),
        Put(COUNTERS, {**ROW, "total": True}),
        Put(COUNTERS, {**ROW, "total": 2**63}),
        Put(COUNTERS, {**ROW, "mean": 1}),
        Put(COUNTERS, {**ROW, "division": "a\x00b"}),
        Put(COUNTERS, {**ROW, "stream": None}),
        Put(COUNTERS, {**ROW, "more": 1}),
        Put(COUNTERS, {"stream": "a"}),
        Put(SUMS, {"division": "35", "day": 1, "counted": 1, "facts": 1}),
        Gone(COUNTERS, ("a", "b")),
        Gone(COUNTERS, (None,)),
        Gone(SUMS, ("35", 1)),
        Add(COUNTERS, ("a",), {"total": 1}),
        Add(SUMS, ("35",), {"counted": 1}),
        Add(SUMS, ("35", 1), {"more": 1}),
        Add(SUMS, ("35", 1), {"counted": 2**64}),
    ],
)
def test_a_change_that_does_not_fit_changes_nothing(change: Change) -> None:
    """Nor does what came before it in the same event."""
    working = Working()
    before = Put(COUNTERS, {**ROW, "stream": "b"})
    with pytest.raises(BadTable):
        working.apply_alone([before, change], (), 0)
    assert working.taken() == ({}, {})
    working.apply([before, change])
    with pytest.raises(BadTable):
        working.taken()


def test_changes_of_a_batch_become_one_row() -> None:
    """However often a row changed, it is written once; sums that come to nothing are not."""
    working = Working()
    for total in (1, 2, 3):
        working.apply([Put(COUNTERS, {**ROW, "total": total})])
    working.apply([Add(SUMS, ("35", 1), {"counted": 5}), Add(SUMS, ("35", 2), {"facts": 1})])
    working.apply([Add(SUMS, ("35", 1), {"counted": -5})])
    changed, added = working.taken()
    assert changed == {COUNTERS: {("a",): {**ROW, "total": 3}}}
    assert added == {SUMS: {("35", 2): {"counted": 0, "facts": 1}}}
    assert working.taken() == ({}, {})


def test_a_row_that_was_not_fetched_is_not_guessed() -> None:
    """Not there and not known are two things."""
    working = Working()
    with pytest.raises(NotPrefetched):
        working.get(COUNTERS, ("a",))
    working.learn(COUNTERS, [("a",)], {})
    assert working.get(COUNTERS, ("a",)) is None


def test_only_so_many_rows_are_kept() -> None:
    """The longest known is forgotten first, and fetched again when it is needed."""
    working = Working(kept_rows=2)
    keys = [("a",), ("b",), ("c",)]
    working.learn(COUNTERS, keys, {})
    working.taken()
    assert working.unknown(Ref(COUNTERS, key) for key in keys) == {COUNTERS: [("a",)]}


def test_what_is_added_to_a_spread_table_is_added_where_it_counts() -> None:
    """The rows of a batch are summed up before they are spread; what comes to nothing is left out."""
    total = Table("total", {"k": Kind.TEXT, "n": Kind.INTEGER}, ("k",), sums=("n",))
    parts = Table("parts", {"k": Kind.TEXT, "n": Kind.INTEGER}, ("k",), sums=("n",))
    entries = Table(
        "entries",
        {"k": Kind.TEXT, "n": Kind.INTEGER},
        ("k",),
        sums=("n",),
        spread=lambda key: [(total, [("",)]), (parts, [key])],
    )
    working = Working()
    working.apply([Add(entries, ("a",), {"n": 2}), Add(entries, ("b",), {"n": 3})])
    working.apply([Add(entries, ("b",), {"n": -3}), Add(total, ("",), {"n": 1})])
    _, added = working.taken()
    assert added == {total: {("",): {"n": 3}}, parts: {("a",): {"n": 2}}}
    assert working.taken() == ({}, {})
