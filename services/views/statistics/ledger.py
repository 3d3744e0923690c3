"""The delta ledger: what every statistic is a sum of, on two clocks.

`(metric, slice, division, valid day, recorded day) → amount`. A figure as of day D, as known on day
K, is the sum where valid ≤ D and recorded ≤ K. When a late fact changes the story of an elevator, the
difference between the new story and the old one is written under the day on which it became known;
nothing that was written before is touched, so what was reported on a day can be asked for ever after.

A contribution counts in every division around it: county, city, province, nation.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from services.kernel.projecting.tables import Add, Kind, Table

LEDGER: Final = Table(
    "ledger",
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
)

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
    """The ledger's rows for these changes, on every level."""
    for entry, amount in changes:
        for division in around(entry.division):
            key = (entry.metric, entry.slice, division, entry.valid_day, recorded_day)
            yield Add(LEDGER, key, {"amount": amount})


def around(division: str) -> Iterator[str]:
    """The division itself and all that it lies in; "" is the nation."""
    for digits in LEVELS:
        if digits <= len(division):
            yield division[:digits]
