"""A view of several parts: each sees the events that concern it, and all write in one transaction."""

from dataclasses import dataclass
from typing import Any, cast

from services.kernel.projecting.projection import Part, Rows, Told, joined
from services.kernel.projecting.tables import Add, Kind, Ref, Table

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
