"""The life of an elevator as far as it is counted: where it stood on which days, and how. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from services.views.statistics.ledger import Entry
from services.views.statistics.spans import FAR, Span

IN_USE: Final = "in_use"
"""The one status in which an elevator must be inspected and maintained."""


class Standing(NamedTuple):
    """An elevator on a day, as far as it is counted. "": not known; without a status not counted."""

    status: str = ""
    division: str = ""
    place_type: str = ""
    kind_code: str = ""
    born: str = ""  # the month of its first use, 2003-07


class Stay(NamedTuple):
    """Days on which a registered elevator stood unchanged."""

    begin: int
    end: int
    standing: Standing


class Place(NamedTuple):
    """Days on which an elevator counted in one division."""

    begin: int
    end: int
    division: str


@dataclass(frozen=True)
class Life:
    """How it stood from which day on, in their order; and on which day, where, it was made."""

    stood: tuple[tuple[int, Standing], ...] = ()
    made: tuple[tuple[int, str], ...] = ()

    def stays(self) -> Iterator[Stay]:
        """The days on which it was in the stock."""
        ends = [day for day, _ in self.stood[1:]]
        for (begin, standing), end in zip(self.stood, [*ends, FAR], strict=False):
            if standing.status and begin < end:
                yield Stay(begin, end, standing)

    @cached_property
    def anywhere(self) -> Sequence[Place]:
        """Where it was in the stock on which days."""
        return _places(self.stays())

    @cached_property
    def in_use(self) -> Sequence[Place]:
        """Where it was in use: only then must it be inspected and maintained."""
        return _places(one for one in self.stays() if one.standing.status == IN_USE)

    @cached_property
    def trail(self) -> Sequence[tuple[int, str]]:
        """In which division it was from which day on, in the stock or not."""
        found: list[tuple[int, str]] = []
        for day, standing in self.stood:
            if not found or found[-1][1] != standing.division:
                found.append((day, standing.division))
        return found

    def division_on(self, day: int) -> str:
        """Where it was then; before its first day, where it was on that."""
        found = self.trail[0][1] if self.trail else ""
        for begin, division in self.trail:
            if begin > day:
                break
            found = division
        return found


def _places(stays: Iterable[Stay]) -> Sequence[Place]:
    found: list[Place] = []
    for begin, end, standing in stays:
        if found and found[-1].end == begin and found[-1].division == standing.division:
            found[-1] = found[-1]._replace(end=end)
        else:
            found.append(Place(begin, end, standing.division))
    return found


NO_LIFE: Final = Life()

Counted = Iterator[tuple[Entry, int]]

Label = tuple[str, str]
"""A metric of the ledger, and a part of it."""


def level(places: Sequence[Place], spans: Sequence[Span], *labels: Label) -> Counted:
    """One more in each of these, wherever the elevator counts, on the days of the spans.

    So whatever it is a share of counts it in the same division on the same day.
    """
    for place in places:
        for begin, end in spans:
            if begin < place.end and place.begin < end:
                for label in labels:
                    days = max(begin, place.begin), min(end, place.end)
                    yield from during(*label, place.division, *days)


def during(metric: str, part: str, division: str, begin: int, end: int) -> Counted:
    """One more from a day on, and one less again from another."""
    if begin < min(end, FAR):
        yield Entry(metric, part, division, begin), 1
        if end < FAR:
            yield Entry(metric, part, division, end), -1
