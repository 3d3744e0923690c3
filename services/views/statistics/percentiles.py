"""Percentiles that merge: exact histograms in the ledger, one row for each length of time that occurred.

A histogram of a nation is the sum of those of its provinces, of a year that of its days, on both
clocks, like any other figure. A length is cut to ten seconds below an hour, to a whole minute below
a day, to an hour above: a percentile is never more than that below the true one, and never above it.
No step straddles a minute (below a day), so in whole minutes a percentile is exact.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

LENGTH: Final = "seconds:"
"""What the slice of a length begins with; the cut seconds follow, in seven digits."""

LONGEST: Final = 9_999_999
"""Longer times count as this long: 115 days."""

_STEPS: Final = ((3_600, 10), (86_400, 60), (LONGEST + 1, 3_600))


@dataclass(frozen=True, slots=True)
class Distribution:
    """How long something took: how often, in sum, how often in time, and how often each length."""

    count: int = 0
    seconds: int = 0
    in_time: int = 0
    lengths: Sequence[tuple[int, int]] = ()  # (cut seconds, how often), the shortest first

    def percentile(self, percent: int) -> int | None:
        """The shortest length that `percent` of the times do not exceed, cut; None: no times."""
        rank, seen = max(-(-self.count * percent // 100), 1), 0  # rounded up
        for length, times in self.lengths:
            seen += times
            if seen >= rank:
                return length
        return None


def cut(seconds: int) -> int:
    """The length as the histogram keeps it."""
    for below, step in _STEPS:
        if seconds < below:
            return seconds - seconds % step
    return cut(LONGEST)


def slice_of(seconds: int) -> str:
    """The slice of the ledger in which this length counts."""
    return f"{LENGTH}{cut(seconds):07}"


def length_of(slice_: str) -> int:
    """The cut seconds of a slice."""
    return int(slice_.removeprefix(LENGTH))
