"""A part of the figures that tells stories: what one subject amounts to, told anew with every fact.

One row holds what counts of the facts of one story (a case, an accident, a form); what they amount to
is a pure function of them. The difference to before goes into the ledger, under the day on which it
became known.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple, TypeVar

import orjson

from services.kernel.clock import micros
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Change, Kind, Put, Ref, Table
from services.views.changes import difference
from services.views.days import number_at, number_of
from services.views.recent import Recent
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


def telling(
    types: Iterable[str],
    note: Callable[[Told], Any],
    contributions: Callable[[Story], Contributions],
    story_of: Callable[[Told], str] = by_stream,
) -> Part:
    """The part that folds these events into the ledger: `note` says what of an event is kept.

    No two parts of a view may tell one story.
    """

    def read(_name: str, facts: str) -> tuple[Story, Contributions]:
        story = [Noted(*one) for one in orjson.loads(facts)]
        return story, contributions(story)

    recent = Recent(read)

    def refs(told: Told) -> Iterable[Ref]:
        yield Ref(TOLD, (story_of(told),))

    def fold(rows: Rows, told: Told) -> Iterable[Change]:
        name = story_of(told)
        row = rows.get(TOLD, (name,))
        before, was = recent.of(name, str(row["facts"])) if row is not None else ([], {})
        fact = Noted(told.position, micros(told.occurred_at), note(told))
        after = sorted([*before, fact], key=lambda one: one.position)
        is_, facts = contributions(after), orjson.dumps([tuple(one) for one in after]).decode()
        recent.learn(name, facts, (after, is_))
        yield Put(TOLD, {"story": name, "facts": facts})
        yield from written(difference(was, is_), number_of(told.recorded_at))

    return Part((TOLD, *TABLES), frozenset(types), refs, fold)


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
