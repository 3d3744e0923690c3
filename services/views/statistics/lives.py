"""The life of an elevator as far as it is counted: where it stood on which days, and how.

The row of an elevator keeps its life and, beside it, what else is counted of it (`aspects`).
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import orjson

from services.kernel.projecting.projection import Told
from services.kernel.projecting.tables import Kind, Put, Ref, Row, Table
from services.views.statistics.ledger import Entry
from services.views.statistics.spans import FAR, Span

LIVES: Final = Table(
    "lives",
    {"elevator_id": Kind.TEXT, "life": Kind.TEXT, "aspects": Kind.TEXT},
    key=("elevator_id",),
)


IN_USE: Final = frozenset({"in_use"})
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


@dataclass(frozen=True, slots=True)
class Life:
    """How it stood from which day on, in their order; and on which day, where, it was made."""

    stood: tuple[tuple[int, Standing], ...] = ()
    made: tuple[tuple[int, str], ...] = ()

    def stays(self, statuses: Collection[str] = ()) -> Iterator[Stay]:
        """The days on which it was in the stock; with one of these statuses, if any are named."""
        ends = [day for day, _ in self.stood[1:]]
        for (begin, standing), end in zip(self.stood, [*ends, FAR], strict=False):
            if standing.status and begin < end and (not statuses or standing.status in statuses):
                yield Stay(begin, end, standing)

    def division_on(self, day: int) -> str:
        """Where it was then; before its first day, where it was on that."""
        found = self.stood[0][1].division if self.stood else ""
        for begin, standing in self.stood:
            if begin > day:
                break
            found = standing.division
        return found


NO_LIFE: Final = Life()

Counted = Iterator[tuple[Entry, int]]


def level(
    life: Life, metric: str, spans: Sequence[Span], part: str = "", among: Collection[str] = ()
) -> Counted:
    """One more while the elevator is in the stock, wherever it is then, on the days of the spans.

    So whatever it is a share of counts it in the same division on the same day.
    """
    for stay in life.stays(among):
        for begin, end in spans:
            if begin < stay.end and stay.begin < end:
                division = stay.standing.division
                yield from during(
                    metric, part, division, max(begin, stay.begin), min(end, stay.end)
                )


def during(metric: str, part: str, division: str, begin: int, end: int) -> Counted:
    """One more from a day on, and one less again from another."""
    if begin < min(end, FAR):
        yield Entry(metric, part, division, begin), 1
        if end < FAR:
            yield Entry(metric, part, division, end), -1


class Kept(NamedTuple):
    """A row: the life, and what the aspects keep, by their names."""

    life: Life
    aspects: dict[str, Any]


def kept(row: Row | None) -> Kept:
    """What a row keeps of an elevator."""
    if row is None:
        return Kept(NO_LIFE, {})
    stood, made = orjson.loads(str(row["life"]))
    life = Life(
        tuple((day, Standing(*standing)) for day, *standing in stood),
        tuple((day, division) for day, division in made),
    )
    return Kept(life, orjson.loads(str(row["aspects"])))


def keep(elevator_id: str, one: Kept) -> Put:
    """The row that keeps it."""
    stood = [(day, *standing) for day, standing in one.life.stood]
    life = orjson.dumps((stood, one.life.made)).decode()
    aspects = orjson.dumps(one.aspects).decode()
    return Put(LIVES, {"elevator_id": elevator_id, "life": life, "aspects": aspects})


def ref(told: Told) -> Ref:
    """The row of the elevator that an event is about."""
    return Ref(LIVES, (told.meta.elevator_id,))
