"""Asking the delta ledger: a figure, a line, a ranking, a breakdown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from services.kernel.errors import Invalid, NotFound
from services.kernel.projecting.asking import Look
from services.views.days import number
from services.views.statistics.metrics import METRICS, Metric, MetricKind

EVER: Final = 0
"""A day before any other."""

MOST_POINTS: Final = 1_000


class MetricUnknown(NotFound):
    """The catalogue has no metric of this id."""

    zh = "指标目录中没有该指标"


class PeriodReversed(Invalid):
    """The period ends before it begins."""

    zh = "统计期间的止期早于起期"


class SeriesTooLong(Invalid):
    """The line has more than 1 000 points: choose a larger step."""

    zh = "序列超过1000个点，请选择更大的步长"


class NotBrokenDown(Invalid):
    """Only the stock is kept by place, kind and age."""

    zh = "只有保有量可按场所、品种和年限分组"


class Step(StrEnum):
    """What a line steps by."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


def metric_of(metric_id: str) -> Metric:
    """Raises `MetricUnknown`."""
    found = METRICS.get(metric_id)
    if found is None:
        raise MetricUnknown(field="question.metric_id", metric_id=metric_id)
    return found


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, with nothing left open. `from_on` matters to flows only."""

    metric: Metric
    division: str
    as_of: date
    from_on: date
    known_on: date

    def __post_init__(self) -> None:
        """Raises `PeriodReversed`."""
        if self.from_on > self.as_of:
            raise PeriodReversed(field="question.from", start=self.from_on, end=self.as_of)


async def figure(look: Look, asked: Asked) -> int:
    """The figure."""
    metric = asked.metric
    match metric.kind:
        case MetricKind.FLOW:
            return await _sum(look, asked, asked.from_on, asked.as_of)
        case MetricKind.CHANGE:
            now = await _sum(look, asked, None, asked.as_of)
            return now - await _sum(look, asked, None, _a_year_before(asked.as_of))
        case _:
            return await _sum(look, asked, None, asked.as_of)


async def series(look: Look, asked: Asked, step: Step) -> Sequence[tuple[date, int]]:
    """The figure at the end of each step; of a flow, within each. Raises `SeriesTooLong`."""
    ends = list(_ends(asked.from_on, asked.as_of, step))
    if len(ends) > MOST_POINTS:
        raise SeriesTooLong(field="step", points=len(ends))
    if asked.metric.kind in {MetricKind.CHANGE, MetricKind.AGED}:
        return [(end, await figure(look, _on(asked, end))) for end in ends]
    return _along(ends, await _by_day(look, asked), is_flow=asked.metric.kind is MetricKind.FLOW)


async def ranking(look: Look, asked: Asked, digits: int, limit: int) -> Sequence[tuple[str, int]]:
    """The figure of each division of so many digits inside the one asked, the largest first."""
    where, values = _where(asked, _first(asked))
    inside = 'length("division") = ? AND "division" >= ? AND "division" < ?'
    statement = f"""SELECT "division", sum("amount") AS n FROM {{ledger}} WHERE {where} AND {inside}
        GROUP BY "division" HAVING sum("amount") <> 0 ORDER BY n DESC, "division" LIMIT ?"""  # noqa: S608
    bounds = (digits, asked.division, f"{asked.division}:")  # a colon sorts after every digit
    rows = await look.rows(statement, (*values, *bounds, limit or 10_000))
    found = [(str(row["division"]), int(row["n"])) for row in rows]
    if asked.metric.kind is not MetricKind.CHANGE:
        return found
    before = dict(await ranking(look, _level(asked, _a_year_before(asked.as_of)), digits, 0))
    changed = {name: n - before.pop(name, 0) for name, n in found} | {
        n: -v for n, v in before.items()
    }
    return sorted(changed.items(), key=lambda one: (-one[1], one[0]))[: limit or None]


async def breakdown(look: Look, asked: Asked, by: str) -> Sequence[tuple[str, int]]:
    """The parts of a level, the largest first. Raises `NotBrokenDown`."""
    if asked.metric.kind is not MetricKind.LEVEL or asked.metric.counts != "stock":
        raise NotBrokenDown(field="by", metric_id=asked.metric.id)
    statement = """SELECT "slice", sum("amount") AS n FROM {ledger}
        WHERE "metric" = ? AND "slice" >= ? AND "slice" < ? AND "division" = ?
            AND "valid_day" <= ? AND "recorded_day" <= ?
        GROUP BY "slice" HAVING sum("amount") <> 0 ORDER BY n DESC, "slice\""""
    values = (asked.metric.counts, f"{by}:", f"{by};", asked.division)
    days = (number(asked.as_of), number(asked.known_on))
    rows = await look.rows(statement, (*values, *days))
    return [(str(row["slice"]).partition(":")[2], int(row["n"])) for row in rows]


async def _sum(look: Look, asked: Asked, first: date | None, last: date) -> int:
    where, values = _where(_on(asked, last), first)
    statement = f"""SELECT coalesce(sum("amount"), 0) AS n FROM {{ledger}}
        WHERE {where} AND "division" = ?"""  # noqa: S608
    (row,) = await look.rows(statement, (*values, asked.division))
    return int(row["n"])


async def _by_day(look: Look, asked: Asked) -> Sequence[tuple[int, int]]:
    where, values = _where(asked, _first(asked))
    statement = f"""SELECT "valid_day", sum("amount") AS n FROM {{ledger}}
        WHERE {where} AND "division" = ? GROUP BY "valid_day" ORDER BY "valid_day\""""  # noqa: S608
    rows = await look.rows(statement, (*values, asked.division))
    return [(int(row["valid_day"]), int(row["n"])) for row in rows]


def _first(asked: Asked) -> date | None:
    """Where the days begin that count: of a flow, with the period."""
    return asked.from_on if asked.metric.kind is MetricKind.FLOW else None


def _where(asked: Asked, first: date | None) -> tuple[str, tuple[str | int, ...]]:
    """The condition on metric, part and days, and its values."""
    last, known = number(asked.as_of), number(asked.known_on)
    days = '"valid_day" BETWEEN ? AND ? AND "recorded_day" <= ?'
    span = (number(first) if first is not None else EVER, last, known)
    if asked.metric.kind is MetricKind.AGED:
        border = (
            f"born:{asked.as_of.year - asked.metric.older_than_years:04}-{asked.as_of.month:02}"
        )
        where = f'"metric" = ? AND "slice" >= ? AND "slice" < ? AND {days}'
        return where, (asked.metric.counts, "born:0", border, *span)
    return f'"metric" = ? AND "slice" = ? AND {days}', (asked.metric.counts, "", *span)


def _along(
    ends: Sequence[date], moves: Sequence[tuple[int, int]], *, is_flow: bool
) -> Sequence[tuple[date, int]]:
    """Levels add up along the days; flows begin anew with each step."""
    points, total, at = [], 0, 0
    for end in ends:
        if is_flow:
            total = 0
        while at < len(moves) and moves[at][0] <= number(end):
            total += moves[at][1]
            at += 1
        points.append((end, total))
    return points


def _ends(first: date, last: date, step: Step) -> Iterator[date]:
    """The last day of each step from `first` on; the line ends on `last`."""
    end = _end_of(first, step)
    while end < last:
        yield end
        end = _end_of(end + timedelta(days=1), step)
    yield last


def _end_of(on: date, step: Step) -> date:
    match step:
        case Step.DAY:
            return on
        case Step.MONTH:
            return (on.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        case Step.YEAR:
            return on.replace(month=12, day=31)


def _a_year_before(on: date) -> date:
    leap_day = (on.month, on.day) == (2, 29)
    return on.replace(year=on.year - 1, day=28 if leap_day else on.day)


def _on(asked: Asked, as_of: date) -> Asked:
    first = min(asked.from_on, as_of)
    return Asked(asked.metric, asked.division, as_of, first, asked.known_on)


def _level(asked: Asked, as_of: date) -> Asked:
    stock = METRICS["stock.v1"]
    return Asked(stock, asked.division, as_of, as_of, asked.known_on)
