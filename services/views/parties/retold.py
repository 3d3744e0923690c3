"""A part of the view that tells what became of a matter anew with every fact: in the order of truth.

Its rows and sums are a pure function of the facts of one stream, so that a fact of an earlier day that
comes late changes what it would have changed then.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from services.kernel.projecting.projection import Part
from services.kernel.projecting.states import Derivation
from services.kernel.projecting.tables import Add, Change, Key, Ref, Row, Table
from services.views.changes import difference, rewritten
from services.views.lifecycle.matters import MATTER, MATTERS, Matter


@dataclass(frozen=True, slots=True)
class Retold:
    """What a matter amounts to."""

    rows: Mapping[Ref, Row] = field(default_factory=dict)
    sums: Mapping[Ref, int] = field(default_factory=dict)


def retold(tables: Iterable[Table], types: Iterable[str], tell: Callable[[Matter], Retold]) -> Part:
    """The part that tells matters of these events by `tell`; each table of sums has one sum."""
    concerned = frozenset(types)

    def told(matter: Matter | None) -> Retold:
        if matter is None or all(fact.type not in concerned for fact in matter.story):
            return Retold()
        return tell(matter)

    def tell_anew(
        _key: Key, before: Sequence[Matter | None], after: Sequence[Matter], _day: int
    ) -> Iterable[Change]:
        was, now = told(before[0]), told(after[0])
        yield from rewritten(was.rows, now.rows)
        for (table, key), amount in difference(was.sums, now.sums):
            yield Add(table, key, {table.sums[0]: amount})

    return Part(
        (MATTERS, *tables),
        concerned,
        lambda _told: (),
        lambda _rows, _told: (),
        (Derivation((MATTER,), tell_anew),),
    )
