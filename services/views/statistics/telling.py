"""A part of the figures that tells stories: what one subject amounts to, told anew with every fact.

What counts of the facts of one story (a case, an accident, a form) is its state; what they amount to is
a pure function of them. The difference to before goes into the ledger, under the day on which it
became known.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeVar

import orjson

from services.kernel.clock import micros
from services.kernel.projecting.projection import Effect, Part, Rows, Told
from services.kernel.projecting.states import Derivation, Keep, State
from services.kernel.projecting.tables import Change, Key, Kind, Ref, Row, Table
from services.views.changes import difference
from services.views.days import number_at
from services.views.statistics.ledger import TABLES, Contributions, Entry, written

TOLD: Final = Table("told", {"story": Kind.TEXT, "facts": Kind.TEXT}, key=("story",))

Standing = TypeVar("Standing")


class Noted(NamedTuple):
    """One fact of a story, as the row keeps it: `what` is as much of it as counts, as JSON."""

    position: int
    occurred_at: int  # microseconds
    what: Any

    @property
    def day(self) -> int:
        """The number of the legal day on which it was true."""
        return number_at(self.occurred_at)


Story = Sequence[Noted]
"""Facts in the order of the log."""


def by_stream(told: Told) -> str:
    """A story for each stream."""
    return told.stream


class Tale:
    """A story, and what it amounts to."""

    def __init__(self, story: Story, contributions: Callable[[Story], Contributions]) -> None:
        self.story, self._contributions = story, contributions

    @cached_property
    def amounts(self) -> Contributions:
        """What the story contributes to."""
        return self._contributions(self.story)

    def then(self, fact: Noted) -> "Tale":
        """With one more fact."""
        return Tale(sorted([*self.story, fact], key=_BY_POSITION), self._contributions)


_BY_POSITION: Final = attrgetter("position")


def telling(
    types: Iterable[str],
    note: Callable[[Told], Any],
    contributions: Callable[[Story], Contributions],
    story_of: Callable[[Told], str] = by_stream,
) -> Part:
    """The part that folds these events into the ledger: `note` says what of an event is kept.

    No two parts of a view may tell one story.
    """

    def read(row: Row) -> Tale:
        return Tale([Noted(*one) for one in orjson.loads(str(row["facts"]))], contributions)

    def written_down(key: Key, tale: Tale) -> Row:
        facts = orjson.dumps([tuple(one) for one in tale.story]).decode()
        return {"story": key[0], "facts": facts}

    state = State(TOLD, read, written_down)

    def refs(told: Told) -> Iterable[Ref]:
        yield state.ref(story_of(told))

    def fold(rows: Rows, told: Told) -> Iterable[Effect]:
        key = (story_of(told),)
        before = rows.kept(state, key) or Tale((), contributions)
        fact = Noted(told.position, micros(told.occurred_at), note(told))
        yield Keep(state, key, before.then(fact))

    def tell(
        _key: Key, before: Sequence[Tale | None], after: Sequence[Tale], day: int
    ) -> Iterable[Change]:
        was = before[0].amounts if before[0] is not None else {}
        return written(difference(was, after[0].amounts), day)

    return Part((TOLD, *TABLES), frozenset(types), refs, fold, (Derivation((state,), tell),))


def in_order(story: Story) -> Iterator[Noted]:
    """The facts as they became true, but the first one first, whatever its day: so streams fold."""
    yield story[0]
    yield from sorted(story[1:], key=lambda one: one.occurred_at)


def along(
    story: Story,
    standing: Callable[[Iterable[Noted]], Standing],
    levels: Callable[[Standing], Iterable[tuple[str, str, str]]],
) -> Contributions:
    """The levels (metric, slice, division) of each day, as moves from the day before.

    How it stands at the end of a day follows from the facts of that day and of those before it, and
    from no others.
    """
    moves: dict[Entry, int] = {}
    before: frozenset[tuple[str, str, str]] = frozenset()
    days = [one.day for one in story]
    for day in sorted(set(days)):
        known = [one for one, on in zip(story, days, strict=True) if on <= day]
        after = frozenset(levels(standing(in_order(known))))
        for metric, part, division in after - before:
            moves[Entry(metric, part, division, day)] = 1
        for metric, part, division in before - after:
            moves[Entry(metric, part, division, day)] = -1
        before = after
    return moves
