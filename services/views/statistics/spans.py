"""Spans of days: [from, until), as numbers; `FAR` is a day that never comes."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from services.views.days import number

Span = tuple[int, int]

FAR: Final = number(date.max) + 1


def merged(spans: Iterable[Span]) -> Sequence[Span]:
    """The days that lie in any of them, in order, without gaps of nothing between."""
    found: list[Span] = []
    for begin, end in sorted(spans):
        if begin >= end:
            continue
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found


def shared(some: Sequence[Span], others: Sequence[Span]) -> Iterator[Span]:
    """The days that lie in both; each of the two is merged."""
    for begin, end in some:
        for other_begin, other_end in others:
            if begin < other_end and other_begin < end:
                yield max(begin, other_begin), min(end, other_end)


def through(last_day: int) -> int:
    """The end of a span whose last day is this one."""
    return min(last_day + 1, FAR)
