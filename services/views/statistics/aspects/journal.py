"""Marks on days: how a file of an elevator went along, whatever order it was told in."""

from collections.abc import Iterator, Sequence
from typing import Any

from services.kernel.clock import micros
from services.kernel.projecting.projection import Told
from services.views.days import number_of
from services.views.statistics.aspects.aspect import Files
from services.views.statistics.spans import FAR, Span, merged

Mark = list[Any]
"""(day, microseconds, position, tag, further values): the first three are its place in the order."""


def marked(files: Files, file: str, told: Told, tag: str, *values: Any, day: int = 0) -> Files:
    """One more mark; on the day of the fact, unless the fact speaks of another."""
    mark = [
        day or number_of(told.occurred_at),
        micros(told.occurred_at),
        told.position,
        tag,
        *values,
    ]
    return {**files, file: [*files.get(file, ()), mark]}


def stretches(marks: Sequence[Mark]) -> Iterator[tuple[int, int, Mark]]:
    """Each mark with the days from it up to the next, in the order in which they became true.

    What opened the file is its first mark, whatever its day: what is said of a day before that
    counts from then on. A mark of the same day as the next one has no days.
    """
    if not marks:
        return
    first, *others = marks
    ordered = [first, *sorted(others)]
    days = [max(mark[0], first[0]) for mark in ordered]
    yield from zip(days, [*days[1:], FAR], ordered, strict=True)


def standing_out(marks: Sequence[Mark]) -> Sequence[Span]:
    """The days on which a file that is marked `on` and `off` is on. No mark is the first by right."""
    ordered = sorted(marks)
    ends = [mark[0] for mark in ordered[1:]]
    return merged(
        (mark[0], end) for mark, end in zip(ordered, [*ends, FAR], strict=False) if mark[3] == "on"
    )
