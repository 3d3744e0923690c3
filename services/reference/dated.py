"""Rules are dated data: a table of values, each with the days it was in force and its source."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Generic, TypeVar

from services.kernel.errors import Invalid

Value = TypeVar("Value")

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The one legal time 北京时间 of the whole country."""


def legal_day(at: datetime) -> date:
    """The calendar day in China when `at` (aware) happened: the day that dated rules go by."""
    try:
        return at.astimezone(CHINA).date()
    except OverflowError:  # the last hours before the calendar ends
        return date.max


class BrokenTable(ValueError):
    """A dated table has no rows, a gap, an overlap, or a row that ends before it begins."""


class NoRuleThen(Invalid, LookupError):
    """No rule is known for that day: it lies before the tables begin, or after they ended."""

    zh = "该日期没有已知的适用规则"


@dataclass(frozen=True, slots=True)
class Dated(Generic[Value]):
    """One row: `value` from `valid_from` to `valid_to`, both days included; None: until today.

    `verified` is False where the source is general knowledge and not a text that was read.
    """

    valid_from: date
    valid_to: date | None
    source: str
    value: Value
    verified: bool = True


class DatedTable(Generic[Value]):
    """Rows that follow one another without gap or overlap, the last one open or ended."""

    __slots__ = ("_starts", "name", "rows")

    def __init__(self, name: str, rows: Iterable[Dated[Value]]) -> None:
        """Raises `BrokenTable`, naming the table and the day."""
        self.name = name
        self.rows = tuple(sorted(rows, key=lambda row: row.valid_from))
        self._starts = [row.valid_from for row in self.rows]
        _check(name, self.rows)

    def at(self, on: date) -> Value:
        """What was in force on that day. Raises `NoRuleThen`."""
        return self.row(on).value

    def row(self, on: date) -> Dated[Value]:
        """The whole row in force on that day. Raises `NoRuleThen`."""
        index = bisect_right(self._starts, on) - 1
        if index < 0 or _ended(self.rows[index], on):
            raise NoRuleThen(table=self.name, on=on)
        return self.rows[index]

    def version(self, on: date) -> str:
        """The name of the row that a decision of that day stores, `licence_items@2019-06-01`."""
        return f"{self.name}@{self.row(on).valid_from}"


def _ended(row: Dated[Value], on: date) -> bool:
    return row.valid_to is not None and row.valid_to < on


def _check(name: str, rows: tuple[Dated[Value], ...]) -> None:
    if not rows:
        raise BrokenTable(f"{name} has no rows")
    for row in rows:
        if _ended(row, row.valid_from):
            raise BrokenTable(f"{name}: the row of {row.valid_from} ends before it begins")
    for row, following in pairwise(rows):
        if row.valid_to is None or row.valid_to >= following.valid_from:
            raise BrokenTable(f"{name}: two rows on {following.valid_from}")
        if row.valid_to + timedelta(days=1) != following.valid_from:
            raise BrokenTable(f"{name}: no row on the day after {row.valid_to}")
