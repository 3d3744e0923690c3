"""Reading the ledger: sums over a span of days, as known on a day, out of the fewest rows.

Years that lie whole in the span are read as years, months and days around them as such. What was recorded
in the year of `known_on`, up to that day, is read out of the ledger itself.
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from services.kernel.projecting.asking import Look
from services.views.days import month, number

Counted = tuple[str, str]
"""A metric of the ledger, and the part of it; "" is the whole."""

_Values = tuple[str | int, ...]

_PLAIN: Final = '"metric", "slice", "division", "amount"'


class Region(NamedTuple):
    """Where and when: a division, or all of `digits` digits in it; both days included.

    Without a first day the span begins before everything.
    """

    division: str
    digits: int | None
    first: date | None
    last: date
    known_on: date


async def totals(
    look: Look, region: Region, counted: Sequence[Counted]
) -> Mapping[tuple[Counted, str], int]:
    """What each comes to, by division; what comes to nothing is left out."""
    marks = ", ".join(["(?, ?)"] * len(counted))
    what = f'("metric", "slice") IN (VALUES {marks})'
    values = tuple(one for pair in counted for one in pair)
    return await _summed(look, region, what, values)


async def parts(
    look: Look, region: Region, metric: str, by: str
) -> Mapping[tuple[Counted, str], int]:
    """What each part of a metric comes to; the parts are named `by:...`."""
    what = '"metric" = ? AND "slice" >= ? AND "slice" < ?'
    return await _summed(look, region, what, (metric, f"{by}:", f"{by};"))


async def moves(look: Look, region: Region, counted: Counted) -> Sequence[tuple[int, int]]:
    """What is added on each day of the span, in their order. The span has a first day."""
    where, values = _where(region)
    what = f'"metric" = ? AND "slice" = ? AND {where}'
    chosen = [
        (f"{table} WHERE {what} AND {when}", (*counted, *values, *days))
        for table, when, days in _sources(region, summed=False)
    ]
    union = " UNION ALL ".join(f'SELECT "valid_day", "amount" FROM {one}' for one, _ in chosen)  # noqa: S608
    statement = f"""SELECT "valid_day", sum("amount") AS n FROM ({union}) AS moves
        GROUP BY "valid_day" ORDER BY "valid_day\""""  # noqa: S608
    rows = await look.rows(statement, tuple(one for _, values in chosen for one in values))
    return [(int(row["valid_day"]), int(row["n"])) for row in rows]


async def _summed(
    look: Look, region: Region, what: str, named: _Values
) -> Mapping[tuple[Counted, str], int]:
    where, place = _where(region)
    chosen = [
        (f"{table} WHERE {what} AND {where} AND {when}", (*named, *place, *days))
        for table, when, days in _sources(region, summed=True)
    ]
    union = " UNION ALL ".join(f"SELECT {_PLAIN} FROM {one}" for one, _ in chosen)  # noqa: S608
    statement = f"""SELECT "metric", "slice", "division", sum("amount") AS n FROM ({union}) AS moves
        GROUP BY "metric", "slice", "division" HAVING sum("amount") <> 0"""  # noqa: S608
    rows = await look.rows(statement, tuple(one for _, values in chosen for one in values))
    return {
        ((str(row["metric"]), str(row["slice"])), str(row["division"])): int(row["n"])
        for row in rows
    }


def _where(region: Region) -> tuple[str, _Values]:
    if region.digits is None:
        return '"digits" = ? AND "division" = ?', (len(region.division), region.division)
    bounds = (region.digits, region.division, f"{region.division}:")  # it sorts after every digit
    return '"digits" = ? AND "division" >= ? AND "division" < ?', bounds


def _sources(region: Region, *, summed: bool) -> Iterator[tuple[str, str, _Values]]:
    """The tables that the span is read from: (table, condition, its values)."""
    known_on, whole = region.known_on, _days(region.first, region.last)
    known_before = known_on.year + (known_on == date(known_on.year, 12, 31))
    cut = _cut(region.first, region.last) if summed else [("day", *whole)]
    for unit, first, last in cut:
        when = f'"valid_{unit}" BETWEEN ? AND ? AND "recorded_year" < ?'
        yield f"{{{unit}s}}", when, (first, last, known_before)
    if known_before == known_on.year:
        known = (number(date(known_before, 1, 1)), number(known_on))
        when = '"recorded_day" BETWEEN ? AND ? AND "valid_day" BETWEEN ? AND ?'
        yield "{ledger}", when, (*known, *whole)


def _cut(first: date | None, last: date) -> Iterator[tuple[str, int, int]]:
    """A span as whole years, and months and days around them: (unit, first of it, last of it)."""
    begin = 0 if first is None else month(first) + (first.day > 1)
    end = month(last) + (last.day == _days_in_month(last))  # the months are those before it
    if first is not None and begin >= end:
        yield "day", *_days(first, last)
        return
    if first is not None and first.day > 1:
        yield "day", *_days(first, first.replace(day=_days_in_month(first)))
    yield from _cut_months(begin, end)
    if end == month(last):
        yield "day", *_days(last.replace(day=1), last)


def _cut_months(begin: int, end: int) -> Iterator[tuple[str, int, int]]:
    from_year, to_year = -(-begin // 12), end // 12
    if from_year >= to_year:
        yield "month", begin, end - 1
        return
    yield "year", from_year, to_year - 1
    if begin < from_year * 12:
        yield "month", begin, from_year * 12 - 1
    if to_year * 12 < end:
        yield "month", to_year * 12, end - 1


def _days(first: date | None, last: date) -> tuple[int, int]:
    """The span as numbers; 0 is before every day."""
    return (number(first) if first is not None else 0), number(last)


def _days_in_month(on: date) -> int:
    return monthrange(on.year, on.month)[1]
