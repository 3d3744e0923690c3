"""The delta ledger: what every statistic is a sum of, on two clocks.

`(metric, slice, division, recorded day, valid day) → amount`. A figure as of day D, as known on day
K, is the sum where valid ≤ D and recorded ≤ K. When a late fact changes the story of an elevator, the
difference between the new story and the old one is written under the day on which it became known;
nothing that was written before is touched, so what was reported on a day can be asked for ever after.
What follows from a fact on a later day, as an inspection that falls due, is written ahead of it.

Sums by year, month and day are kept beside it, so that a level of twenty years is a sum of some fifty
rows (`reading` puts them together). A contribution counts in every division around it: county, city,
province, nation.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple, cast

from services.kernel.projecting.tables import Add, Key, Kind, Ref, Table
from services.views.days import day, month

_OF: Final = {
    "metric": Kind.TEXT,
    "slice": Kind.TEXT,
    "digits": Kind.INTEGER,  # of the division: 0 the nation, 2 a province, 4 a city, 6 a county
    "division": Kind.TEXT,
}


def _sums_by(name: str, *days: str, spread: Callable[[Key], Iterable[Ref]] | None = None) -> Table:
    columns = {**_OF, **dict.fromkeys((*days, "amount"), Kind.INTEGER)}
    return Table(name, columns, key=(*_OF, *days), sums=("amount",), spread=spread)


def _around(key: Key) -> Iterator[Ref]:
    """Where else a row of the ledger counts: in the divisions around it, by day, month and year."""
    metric, part, digits, place, recorded, valid = cast("tuple[str, str, int, str, int, int]", key)
    on, recorded_year = day(valid), day(recorded).year
    of_month, of_year = month(on), on.year
    for division in around(place):
        of = (metric, part, len(division), division)
        if len(division) < digits:
            yield Ref(LEDGER, (*of, recorded, valid))
        yield Ref(DAYS, (*of, valid, recorded_year))
        yield Ref(MONTHS, (*of, of_month, recorded_year))
        yield Ref(YEARS, (*of, of_year, recorded_year))


LEDGER: Final = _sums_by("ledger", "recorded_day", "valid_day", spread=_around)
DAYS: Final = _sums_by("days", "valid_day", "recorded_year")
MONTHS: Final = _sums_by("months", "valid_month", "recorded_year")
YEARS: Final = _sums_by("years", "valid_year", "recorded_year")

TABLES: Final = (LEDGER, DAYS, MONTHS, YEARS)
"""What a part of the figures writes; all by `written`."""

LEVELS: Final = (0, 2, 4, 6)
"""Digits of the division codes that figures are kept for: nation, province, city, county."""


class Entry(NamedTuple):
    """What one fact contributes to: a metric, a part of it ("" is the whole), a place, a day."""

    metric: str
    slice: str
    division: str
    valid_day: int


Contributions = Mapping[Entry, int]


def difference(before: Contributions, after: Contributions) -> Iterator[tuple[Entry, int]]:
    """What must be added to `before` to make it `after`."""
    changed = Counter(after)
    changed.subtract(before)
    return ((entry, amount) for entry, amount in changed.items() if amount)


def written(changes: Iterable[tuple[Entry, int]], recorded_day: int) -> Iterator[Add]:
    """The ledger's rows for these changes; with them come those on every other level."""
    for (metric, part, place, valid_day), amount in changes:
        division = place[: max(one for one in LEVELS if one <= len(place))]
        key = (metric, part, len(division), division, recorded_day, valid_day)
        yield Add(LEDGER, key, {"amount": amount})


def around(division: str) -> Iterator[str]:
    """The division itself and all that it lies in; "" is the nation."""
    for digits in LEVELS:
        if digits <= len(division):
            yield division[:digits]
