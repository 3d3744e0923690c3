"""Matters: the facts of each stream of which something is owed, or becomes of in steps, in a row of its own.

Most facts come in the order in which they became true, and bear upon what is known. One that comes late
has the matter told anew: its row has all that it takes.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import orjson

from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Kind, Put, Ref, Row, Table
from services.views.lifecycle.story import Fact, in_order, packed, unpacked
from services.views.recent import Latest, Recent

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


class Step(NamedTuple):
    """A matter before a fact and after it, with the texts that the row holds; "": it is its first."""

    before: Matter
    text_before: str
    after: Matter
    text_after: str


def ref(told: Told) -> Ref:
    """The row of the matter that a fact is of."""
    return Ref(MATTERS, (told.stream,))


def step(rows: Rows, told: Told) -> Step:
    """What a fact does to its matter; several parts of the view ask for it one after the other."""
    return _LATEST.of(told, rows.get(*ref(told)))


def _stepped(told: Told, row: Row | None) -> Step:
    text = str(row["matter"]) if row is not None else ""
    before = _MATTERS.of(told.stream, text) if text else Matter(told.meta.division, ())
    after = Matter(before.division, (*before.story, Fact.of(told)))
    kept = orjson.dumps((after.division, packed(after.story))).decode()
    _MATTERS.learn(told.stream, kept, after)
    return Step(before, text, after, kept)


def read(_stream: str, text: str) -> Matter:
    """The matter that a row keeps."""
    division, facts = orjson.loads(text)
    return Matter(division, tuple(unpacked(facts)))


_MATTERS: Final = Recent(read)
_LATEST: Final = Latest(_stepped)


def matters_of(types: Iterable[str]) -> Part:
    """The part that keeps the matters that these events are of."""

    def refs(told: Told) -> Iterable[Ref]:
        yield ref(told)

    def fold(rows: Rows, told: Told) -> Iterable[Change]:
        yield Put(MATTERS, {"stream": told.stream, "matter": step(rows, told).text_after})

    return Part((MATTERS,), frozenset(types), refs, fold)
