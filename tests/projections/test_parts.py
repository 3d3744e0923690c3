"""A view of several parts: each sees the events that concern it, and all write in one transaction."""

from dataclasses import dataclass
from typing import Any, cast

import pytest

from services.kernel.projecting.projection import Part, Rows, Told, joined
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import Sink
from services.kernel.projecting.tables import Add, Change, Gone, Kind, Put, Ref, Table
from services.kernel.stores.memory import MemoryEventStore
from tests.folds import said_twice
from tests.kernel.counter import Hand, Opened
from tests.projections.counting import CATALOGUE, tell

COUNTS = Table("counts", {"name": Kind.TEXT, "amount": Kind.INTEGER}, ("name",), sums=("amount",))
SEEN = Table("seen", {"name": Kind.TEXT}, ("name",))


@dataclass
class Fake:
    type: str


def part(name: str, *types: str, table: Table = COUNTS) -> Part:
    return Part(
        (table,),
        frozenset(types),
        lambda _: [Ref(table, (name,))],
        lambda _rows, _told: [Add(COUNTS, (name,), {"amount": 1})],
    )


def test_every_part_folds_what_concerns_it() -> None:
    """An event of two parts changes the rows of both; of one, its own; a shared table is one."""
    view = joined("v", 1, (part("a", "X", "Y"), part("b", "Y", table=SEEN), part("c", "Z")))
    assert view.tables == (COUNTS, SEEN)
    assert view.types == {"X", "Y", "Z"}
    told = cast("Told", Fake("Y"))
    assert list(view.refs(told)) == [Ref(COUNTS, ("a",)), Ref(SEEN, ("b",))]
    changes: list[Any] = list(view.fold(cast("Rows", None), told))
    assert [one.key for one in changes] == [("a",), ("b",)]


def test_a_row_that_is_said_twice_is_noticed() -> None:
    """Written or taken away, by whichever parts; what is added to a sum adds up."""
    put, gone = Put(SEEN, {"name": "a"}), Gone(SEEN, ("a",))
    add = Add(COUNTS, ("a",), {"amount": 1})
    for changes, rows in (
        ([put, Put(SEEN, {"name": "b"}), add, add], []),
        ([put, put], [("a",)]),
        ([gone, put], [("a",)]),
        ([put, gone, put], [("a",), ("a",)]),
    ):
        assert [ref.key for ref in said_twice(cast("list[Change]", changes))] == rows


async def test_two_parts_that_write_one_row_fail_the_test_they_run_in(sink: Sink) -> None:
    """The second would win without a sound; a projector under test does not park it either."""
    name = Opened.stored_as

    def writes(_rows: Rows, told: Told) -> list[Change]:
        return [Put(SEEN, {"name": told.stream})]

    parts = [Part((SEEN,), frozenset({name}), lambda _: [], writes) for _ in range(2)]
    store = MemoryEventStore(Hand())
    await tell(store, "a", Opened(limit=9, division="35"))
    projector = Projector(store, CATALOGUE, sink, (joined("v", 1, parts),), Hand())
    await projector.open()
    with pytest.raises(pytest.fail.Exception, match="one event writes a row twice: seen"):
        await projector.catch_up()
