"""Reading the ledger: sums over a span of days, as known on a day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from services.kernel.projecting.asking import Look
from services.views.days import number

Counted = tuple[str, str]
"""A metric of the ledger, and the part of it; "" is the whole."""

_Values = tuple[str | int, ...]


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
    return await _summed(look, region, what, tuple(one for pair in counted for one in pair))


async def parts(
    look: Look, region: Region, metric: str, by: str
) -> Mapping[tuple[Counted, str], int]:
    """What each part of a metric comes to; the parts are named `by:...`."""
    what = '"metric" = ? AND "slice" >= ? AND "slice" < ?'
    return await _summed(look, region, what, (metric, f"{by}:", f"{by};"))


async def moves(look: Look, region: Region, counted: Counted) -> Sequence[tuple[int, int]]:
    """What is added on each day of the span, in their order. The span has a first day."""
    where, values = _where(region)
    statement = f"""SELECT "valid_day", sum("amount") AS n FROM {{ledger}}
        WHERE "metric" = ? AND "slice" = ? AND {where}
        GROUP BY "valid_day" ORDER BY "valid_day\""""  # noqa: S608
    rows = await look.rows(statement, (*counted, *values))
    return [(int(row["valid_day"]), int(row["n"])) for row in rows]


async def _summed(
    look: Look, region: Region, what: str, named: _Values
) -> Mapping[tuple[Counted, str], int]:
    where, values = _where(region)
    statement = f"""SELECT "metric", "slice", "division", sum("amount") AS n FROM {{ledger}}
        WHERE {what} AND {where}
        GROUP BY "metric", "slice", "division" HAVING sum("amount") <> 0"""  # noqa: S608
    rows = await look.rows(statement, (*named, *values))
    return {
        ((str(row["metric"]), str(row["slice"])), str(row["division"])): int(row["n"])
        for row in rows
    }


def _where(region: Region) -> tuple[str, _Values]:
    span = '"valid_day" BETWEEN ? AND ? AND "recorded_day" <= ?'
    first = number(region.first) if region.first is not None else 0
    days = (first, number(region.last), number(region.known_on))
    if region.digits is None:
        return f'"division" = ? AND {span}', (region.division, *days)
    inside = 'length("division") = ? AND "division" >= ? AND "division" < ?'
    bounds = (region.digits, region.division, f"{region.division}:")
    return f"{inside} AND {span}", (*bounds, *days)
