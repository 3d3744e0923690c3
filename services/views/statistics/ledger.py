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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, cast

from services.kernel.projecting.tables import Add, Key, Kind, Table
from services.views.days import day, month

_OF: Final = {
    "metric": Kind.TEXT,
    "slice": Kind.TEXT,
    "digits": Kind.INTEGER,  # of the division: 0 the nation, 2 a province, 4 a city, 6 a county
    "division": Kind.TEXT,
}


def _sums_by(name: str, *days: str) -> Table:
    columns = {**_OF, **dict.fromkeys((*days, "amount"), Kind.INTEGER)}
    return Table(name, columns, key=(*_OF, *days), sums=("amount",))


LEDGER: Final = _sums_by("ledger", "recorded_day", "valid_day")
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


def written(changes: Iterable[tuple[Entry, int]], recorded_day: int) -> Iterator[Add]:
    """What is added to the ledger by these changes."""
    for entry, amount in changes:
        yield Add(ENTRIES, (*entry, recorded_day), {"amount": amount})


def spread(key: Key) -> Iterator[tuple[Table, Sequence[Key]]]:
    """The rows that one contribution counts in: on every level, by day, month and year."""
    metric, part, place, valid_day, recorded_day = cast("tuple[str, str, str, int, int]", key)
    recorded_year, on = day(recorded_day).year, day(valid_day)
    of = [(metric, part, len(division), division) for division in around(place)]
    for table, days in (
        (LEDGER, (recorded_day, valid_day)),
        (DAYS, (valid_day, recorded_year)),
        (MONTHS, (month(on), recorded_year)),
        (YEARS, (on.year, recorded_year)),
    ):
        yield table, [(*one, *days) for one in of]


def around(division: str) -> Iterator[str]:
    """The division itself and all that it lies in; "" is the nation."""
    for digits in LEVELS:
        if digits <= len(division):
            yield division[:digits]


ENTRIES: Final = Table(
    "entries",
    {
        "metric": Kind.TEXT,
        "slice": Kind.TEXT,
        "division": Kind.TEXT,
        "valid_day": Kind.INTEGER,
        "recorded_day": Kind.INTEGER,
        "amount": Kind.INTEGER,
    },
    key=("metric", "slice", "division", "valid_day", "recorded_day"),
    sums=("amount",),
    spread=spread,
)
"""What folds add to: one contribution, wherever it counts."""
