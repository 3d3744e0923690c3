"""Matters: the facts of each stream of which something is owed, or becomes of in steps, in a row of its own.

Most facts come in the order in which they became true, and bear upon what is known. One that comes late
has the matter told anew: its row has all that it takes.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import orjson

from services.kernel.projecting.projection import Effect, Part, Rows, Told
from services.kernel.projecting.states import Keep, State
from services.kernel.projecting.tables import Key, Kind, Ref, Row, Table
from services.views.latest import Latest
from services.views.lifecycle.story import Fact, in_order, packed, unpacked

MATTERS: Final = Table("matters", {"stream": Kind.TEXT, "matter": Kind.TEXT}, key=("stream",))


class Matter(NamedTuple):
    """The facts of one stream, in the order of the log, and the division where it began."""

    division: str
    story: Sequence[Fact]

    @property
    def facts(self) -> Sequence[Fact]:
        """The first one first, whatever its day, the others as they became true: so streams fold."""
        return [*self.story[:1], *in_order(self.story[1:])]

    @property
    def is_late(self) -> bool:
        """Whether the newest fact became true before another one but the first."""
        *before, newest = self.story
        return any(one.occurred_at > newest.occurred_at for one in before[1:])


def _read(row: Row) -> Matter:
    division, facts = orjson.loads(str(row["matter"]))
    return Matter(division, tuple(unpacked(facts)))


def _row(key: Key, matter: Matter) -> Row:
    text = orjson.dumps((matter.division, packed(matter.story))).decode()
    return {"stream": key[0], "matter": text}


MATTER: Final = State(MATTERS, _read, _row)


def ref(told: Told) -> Ref:
    """The row of the matter that a fact is of."""
    return MATTER.ref(told.stream)


def after(rows: Rows, told: Told) -> Matter:
    """The matter with this fact; several parts of the view ask for it one after the other."""
    return _LATEST.of(told, rows.kept(MATTER, (told.stream,)))


def _with(told: Told, before: Matter | None) -> Matter:
    if before is None:
        return Matter(told.meta.division, (Fact.of(told),))
    return Matter(before.division, (*before.story, Fact.of(told)))


_LATEST: Final = Latest(_with)


def matters_of(types: Iterable[str]) -> Part:
    """The part that keeps the matters that these events are of."""

    def refs(told: Told) -> Iterable[Ref]:
        yield ref(told)

    def fold(rows: Rows, told: Told) -> Iterable[Effect]:
        yield Keep(MATTER, (told.stream,), after(rows, told))

    return Part((MATTERS,), frozenset(types), refs, fold)
