"""A part of the view that tells what became of a matter anew with every fact: in the order of truth.

One row keeps the facts of a stream; its rows and sums are a pure function of them, so that a fact of an
earlier day that comes late changes what it would have changed then. No two parts may tell one stream.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import orjson

from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Add, Change, Gone, Kind, Put, Ref, Row, Table
from services.views.lifecycle.story import Fact, in_order, packed, unpacked
from services.views.recent import Recent

MATTERS: Final = Table("matters", {"stream": Kind.TEXT, "matter": Kind.TEXT}, key=("stream",))


class Matter(NamedTuple):
    """The facts of one stream, in the order of the log, and the division where it began."""

    division: str
    story: Sequence[Fact]

    @property
    def facts(self) -> Sequence[Fact]:
        """The first one first, whatever its day, the others as they became true: so streams fold."""
        return [*self.story[:1], *in_order(self.story[1:])]


@dataclass(frozen=True, slots=True)
class Retold:
    """What a matter amounts to."""

    rows: Mapping[Ref, Row] = field(default_factory=dict)
    sums: Mapping[Ref, int] = field(default_factory=dict)


def retold(tables: Iterable[Table], types: Iterable[str], tell: Callable[[Matter], Retold]) -> Part:
    """The part that tells these events by `tell`; each table of sums has one sum."""

    def read(_stream: str, text: str) -> tuple[Matter, Retold]:
        division, facts = orjson.loads(text)
        matter = Matter(division, unpacked(facts))
        return matter, tell(matter)

    recent = Recent(read)

    def refs(told: Told) -> Iterable[Ref]:
        yield Ref(MATTERS, (told.stream,))

    def fold(rows: Rows, told: Told) -> Iterable[Change]:
        stream, row = told.stream, rows.get(MATTERS, (told.stream,))
        matter, before = (
            (Matter(told.meta.division, ()), Retold())
            if row is None
            else recent.of(stream, str(row["matter"]))
        )
        matter = Matter(matter.division, [*matter.story, Fact.of(told)])
        after, text = tell(matter), orjson.dumps((matter.division, packed(matter.story))).decode()
        recent.learn(stream, text, (matter, after))
        yield Put(MATTERS, {"stream": stream, "matter": text})
        yield from _difference(before, after)

    return Part((MATTERS, *tables), frozenset(types), refs, fold)


def _difference(before: Retold, after: Retold) -> Iterator[Change]:
    yield from (Gone(ref.table, ref.key) for ref in before.rows.keys() - after.rows.keys())
    for ref, row in after.rows.items():
        if before.rows.get(ref) != row:
            yield Put(ref.table, row)
    for ref in {**before.sums, **after.sums}:
        amount = after.sums.get(ref, 0) - before.sums.get(ref, 0)
        if amount:
            yield Add(ref.table, ref.key, {ref.table.sums[0]: amount})
