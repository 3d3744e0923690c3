"""A part of the view that tells what became of a matter anew with every fact: in the order of truth.

Its rows and sums are a pure function of the facts of one stream, so that a fact of an earlier day that
comes late changes what it would have changed then.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Add, Change, Ref, Row, Table
from services.views.changes import difference, rewritten
from services.views.lifecycle.matters import MATTERS, Matter, read, ref, step
from services.views.recent import Recent


@dataclass(frozen=True, slots=True)
class Retold:
    """What a matter amounts to."""

    rows: Mapping[Ref, Row] = field(default_factory=dict)
    sums: Mapping[Ref, int] = field(default_factory=dict)


def retold(tables: Iterable[Table], types: Iterable[str], tell: Callable[[Matter], Retold]) -> Part:
    """The part that tells these events by `tell`; each table of sums has one sum."""
    recent = Recent(lambda stream, text: tell(read(stream, text)))

    def refs(told: Told) -> Iterable[Ref]:
        yield ref(told)

    def fold(rows: Rows, told: Told) -> Iterable[Change]:
        now = step(rows, told)
        before = recent.of(told.stream, now.text_before) if now.text_before else Retold()
        after = recent.learn(told.stream, now.text_after, tell(now.after))
        yield from rewritten(before.rows, after.rows)
        for (table, key), amount in difference(before.sums, after.sums):
            yield Add(table, key, {table.sums[0]: amount})

    return Part((MATTERS, *tables), frozenset(types), refs, fold)
