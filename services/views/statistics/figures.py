"""Asking for figures: one, a line, a ranking, its parts, a whole dashboard."""

from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from services.kernel.errors import Invalid, NotFound
from services.kernel.projecting.asking import Look
from services.views.days import number
from services.views.statistics.campaign import CAMPAIGN_SLICE
from services.views.statistics.metrics import METRICS, Metric, MetricKind
from services.views.statistics.reading import Counted, Region, moves, parts, totals

MOST_POINTS: Final = 1_000

A_DAY: Final = timedelta(days=1)


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
    """The figure is not kept by this; the catalogue says by what it is."""

    zh = "该指标未按此维度分组统计"


class CampaignNotNamed(Invalid):
    """The figure is kept by campaign: the question names one."""

    zh = "该指标按大会战统计，请在问题中指明大会战"


class Step(StrEnum):
    """What a line steps by."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Amount:
    """What a figure comes to: a count; of a rate, what is above and what is below the line."""

    count: int
    base: int | None = None  # None: an absolute figure

    def rate(self, per: int) -> float | None:
        """The quotient; None where there is nothing to divide by."""
        return self.count * per / self.base if self.base else None


def metric_of(metric_id: str, field: str = "question.metric_id") -> Metric:
    """Raises `MetricUnknown`."""
    found = METRICS.get(metric_id)
    if found is None:
        raise MetricUnknown(field=field, metric_id=metric_id)
    return found


def of_campaign(metric: Metric, campaign_id: str) -> Metric:
    """The metric of that campaign, where it is kept by campaign. Raises `CampaignNotNamed`."""
    if not metric.by_campaign:
        return metric
    if not campaign_id:
        raise CampaignNotNamed(field="question.campaign_id", metric_id=metric.id)
    return replace(metric, part=f"{CAMPAIGN_SLICE}{campaign_id}")


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


async def figure(look: Look, asked: Asked) -> Amount:
    """The figure."""
    found = await dashboard(look, asked, [asked.metric])
    return found[asked.metric.id]


async def dashboard(look: Look, asked: Asked, metrics: Sequence[Metric]) -> Mapping[str, Amount]:
    """Many figures of one division and day, by id; whatever `asked` says of a metric."""
    found = await _counted(look, asked, metrics, None)
    return {
        one.id: _amount(
            one, {name: places.get(asked.division, 0) for name, places in found.items()}
        )
        for one in metrics
    }


async def ranking(
    look: Look, asked: Asked, digits: int, limit: int
) -> Sequence[tuple[str, Amount]]:
    """The figure of each division of so many digits inside the one asked, the largest first.

    Rates rank by their quotient; where there is nothing to divide by, last.
    """
    metric = asked.metric
    found = await _counted(look, asked, [metric], digits)
    names = {name for places in found.values() for name in places}
    amounts = {
        name: _amount(metric, {one: places.get(name, 0) for one, places in found.items()})
        for name in names
    }
    return _largest_first(amounts, metric)[: limit or None]


async def breakdown(look: Look, asked: Asked, by: str) -> Sequence[tuple[str, Amount]]:
    """The parts of a figure, the largest first. Raises `NotBrokenDown`."""
    if by not in parted(asked.metric):
        raise NotBrokenDown(field="by", metric_id=asked.metric.id)
    found: dict[str, Mapping[str, int]] = {}
    for term in _terms(asked.metric):
        sums = await parts(look, _region(term, asked, None), term.counts, by)
        found[term.id] = {part.partition(":")[2]: n for ((_, part), _), n in sums.items()}
    names = {name for one in found.values() for name in one}
    amounts = {
        name: _amount(asked.metric, {term: one.get(name, 0) for term, one in found.items()})
        for name in names
    }
    return _largest_first(amounts, asked.metric)


def parted(metric: Metric) -> Sequence[str]:
    """By what the ledger keeps a figure apart: of a rate, both of its counts."""
    first, *others = _terms(metric)
    return [by for by in first.parts if all(by in one.parts for one in others)]


async def series(look: Look, asked: Asked, step: Step) -> Sequence[tuple[date, Amount]]:
    """The figure at the end of each step; of a flow, within each. Raises `SeriesTooLong`."""
    ends = list(_ends(asked.from_on, asked.as_of, step))
    if len(ends) > MOST_POINTS:
        raise SeriesTooLong(field="step", points=len(ends))
    lines = {term.id: await _line(look, asked, term, ends) for term in _terms(asked.metric)}
    return [
        (end, _amount(asked.metric, {name: line[at] for name, line in lines.items()}))
        for at, end in enumerate(ends)
    ]


def _terms(metric: Metric) -> Sequence[Metric]:
    """The counts that a figure is made of."""
    if metric.kind is MetricKind.RATE:
        return (METRICS[metric.counts], METRICS[metric.over])
    return (metric,)


def _amount(metric: Metric, counts: Mapping[str, int]) -> Amount:
    if metric.kind is MetricKind.RATE:
        return Amount(counts[metric.counts], counts[metric.over])
    return Amount(counts[metric.id])


def _region(term: Metric, asked: Asked, digits: int | None) -> Region:
    """The span of days whose sum is the count: of a change, the year that it happened in."""
    match term.kind:
        case MetricKind.FLOW:
            first: date | None = asked.from_on
        case MetricKind.CHANGE:
            first = _a_year_before(asked.as_of) + A_DAY
        case _:
            first = None
    return Region(asked.division, digits, first, asked.as_of, asked.known_on)


async def _counted(
    look: Look, asked: Asked, metrics: Sequence[Metric], digits: int | None
) -> Mapping[str, Mapping[str, int]]:
    """Each term's count in each division that has any: one statement for each span of days."""
    spans: dict[Region, dict[str, Metric]] = {}
    for one in metrics:
        for term in _terms(one):
            spans.setdefault(_region(term, asked, digits), {})[term.id] = term
    found: dict[str, dict[str, int]] = {}
    for region, terms in spans.items():
        counted = {name: (term.counts, term.part) for name, term in terms.items()}
        places: dict[Counted, dict[str, int]] = {}
        for (what, division), n in (await totals(look, region, _each(counted.values()))).items():
            places.setdefault(what, {})[division] = n
        found |= {name: places.get(what, {}) for name, what in counted.items()}
    return found


def _each(counted: Collection[Counted]) -> Sequence[Counted]:
    return sorted(set(counted))


def _largest_first(amounts: Mapping[str, Amount], metric: Metric) -> Sequence[tuple[str, Amount]]:
    def rank(one: tuple[str, Amount]) -> tuple[bool, float, str]:
        name, amount = one
        size = amount.count if amount.base is None else amount.rate(metric.per)
        return size is None, -(size or 0), name

    return sorted(amounts.items(), key=rank)


async def _line(look: Look, asked: Asked, term: Metric, ends: Sequence[date]) -> Sequence[int]:
    """The count at each end. Levels add up along the days; flows begin anew with each step."""
    if term.kind is MetricKind.CHANGE:
        before = [_a_year_before(end) for end in ends]
        level = replace(term, kind=MetricKind.LEVEL)
        now, then = [await _line(look, asked, level, days) for days in (ends, before)]
        return [n - m for n, m in zip(now, then, strict=True)]
    is_flow, what = term.kind is MetricKind.FLOW, (term.counts, term.part)
    begins = asked.from_on if is_flow else ends[0]
    region = Region(asked.division, None, begins, ends[-1], asked.known_on)
    total = 0
    if not is_flow and begins > date.min:
        before_it = region._replace(first=None, last=begins - A_DAY)
        total = sum((await totals(look, before_it, [what])).values())
    return _along(ends, await moves(look, region, what), total, is_flow=is_flow)


def _along(
    ends: Sequence[date], steps: Sequence[tuple[int, int]], total: int, *, is_flow: bool
) -> Sequence[int]:
    points, at = [], 0
    for end in ends:
        if is_flow:
            total = 0
        while at < len(steps) and steps[at][0] <= number(end):
            total += steps[at][1]
            at += 1
        points.append(total)
    return points


def _ends(first: date, last: date, step: Step) -> Iterator[date]:
    """The last day of each step from `first` on; the line ends on `last`."""
    end = _end_of(first, step)
    while end < last:
        yield end
        end = _end_of(end + A_DAY, step)
    yield last


def _end_of(on: date, step: Step) -> date:
    match step:
        case Step.DAY:
            return on
        case Step.MONTH:
            return on.replace(day=monthrange(on.year, on.month)[1])
        case Step.YEAR:
            return on.replace(month=12, day=31)


def _a_year_before(on: date) -> date:
    leap_day = (on.month, on.day) == (2, 29)
    return on.replace(year=max(on.year - 1, 1), day=28 if leap_day else on.day)
