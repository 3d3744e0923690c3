"""The rpcs of figures 统计指标: questions as messages, answers with their definitions."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, Final

from google.protobuf.message import Message

from services.kernel.clock import Clock
from services.kernel.projecting.asking import Look, Views, reached
from services.kernel.server.call import Call
from services.kernel.server.translate import as_date, as_date_of, enum_members
from services.pb.views.v1 import figures_pb2 as pb
from services.reference.dated import legal_day
from services.views.statistics import figures
from services.views.statistics.figures import Amount, Asked, Step, metric_of, of_campaign
from services.views.statistics.metrics import METRICS, Metric, MetricKind
from services.views.statistics.view import FIGURES

_STEPS: Final = enum_members(pb.SeriesStep.DESCRIPTOR, Step)
_KINDS: Final[dict[MetricKind, Any]] = {
    kind: number for number, kind in enum_members(pb.MetricKind.DESCRIPTOR, MetricKind).items()
}
_PARTS: Final = {
    pb.BREAKDOWN_PLACE: "place",
    pb.BREAKDOWN_KIND: "kind",
    pb.BREAKDOWN_BORN: "born",
    pb.BREAKDOWN_OUTCOME: "outcome",
    pb.BREAKDOWN_SOURCE: "source",
    pb.BREAKDOWN_CASE_KIND: "case_kind",
    pb.BREAKDOWN_RESPONSE_LEVEL: "level",
    pb.BREAKDOWN_CAUSE: "cause",
    pb.BREAKDOWN_CAUSE_CLASS: "cause_class",
    pb.BREAKDOWN_ACCIDENT_GRADE: "grade",
}


class Statistics:
    """Figures out of the delta ledger."""

    def __init__(self, views: Views, clock: Clock) -> None:
        self._views, self._clock = views, clock

    async def list_metrics(self, _request: Message, _call: Call) -> pb.ListMetricsResponse:
        """The catalogue."""
        return pb.ListMetricsResponse(metrics=[_metric(METRICS[name]) for name in sorted(METRICS)])

    async def get_figure(self, request: pb.GetFigureRequest, call: Call) -> pb.GetFigureResponse:
        """One figure."""
        asked = self._asked(request.question)
        async with self._look(request.question.min_position, call) as look:
            found = await figures.figure(look, asked)
        shown = _amount(asked.metric, found)
        return pb.GetFigureResponse(**shown, as_of=as_date(asked.as_of), **_told(asked, look))

    async def get_series(self, request: pb.GetSeriesRequest, call: Call) -> pb.GetSeriesResponse:
        """One figure as a line."""
        asked = self._asked(request.question)
        async with self._look(request.question.min_position, call) as look:
            found = await figures.series(look, asked, _STEPS[request.step])
        points = [pb.SeriesPoint(on=as_date(on), **_amount(asked.metric, n)) for on, n in found]
        return pb.GetSeriesResponse(points=points, **_told(asked, look))

    async def list_division_figures(
        self, request: pb.ListDivisionFiguresRequest, call: Call
    ) -> pb.ListDivisionFiguresResponse:
        """One figure in each division."""
        asked = self._asked(request.question)
        async with self._look(request.question.min_position, call) as look:
            found = await figures.ranking(look, asked, request.digits, request.limit)
        shown = [pb.DivisionFigure(division=name, **_amount(asked.metric, n)) for name, n in found]
        return pb.ListDivisionFiguresResponse(figures=shown, **_told(asked, look))

    async def get_breakdown(
        self, request: pb.GetBreakdownRequest, call: Call
    ) -> pb.GetBreakdownResponse:
        """A figure by part."""
        asked = self._asked(request.question)
        async with self._look(request.question.min_position, call) as look:
            found = await figures.breakdown(look, asked, _PARTS[request.by])
        parts = [pb.FigurePart(part=part, **_amount(asked.metric, n)) for part, n in found]
        return pb.GetBreakdownResponse(parts=parts, **_told(asked, look))

    async def get_dashboard(
        self, request: pb.GetDashboardRequest, call: Call
    ) -> pb.GetDashboardResponse:
        """Many figures of one division and day."""
        names = request.metric_ids or [
            one for one in sorted(METRICS) if not METRICS[one].by_campaign
        ]
        metrics = [of_campaign(metric_of(name, "metric_ids"), "") for name in names]
        asked = self._question(request, metrics[0], "")
        async with self._look(request.min_position, call) as look:
            found = await figures.dashboard(look, asked, metrics)
        shown = [
            pb.DashboardFigure(metric_id=one.id, **_amount(one, found[one.id])) for one in metrics
        ]
        return pb.GetDashboardResponse(
            figures=shown, as_of=as_date(asked.as_of), position=look.position
        )

    @asynccontextmanager
    async def _look(self, min_position: int, call: Call) -> AsyncIterator[Look]:
        if min_position:
            await reached(self._views, FIGURES.name, min_position, call.seconds_left)
        async with self._views.look(FIGURES.name) as look:
            yield look

    def _asked(self, question: pb.Question) -> Asked:
        """Raises `MetricUnknown`, `CampaignNotNamed`, `PeriodReversed`, `InvalidFields`."""
        metric = of_campaign(metric_of(question.metric_id), question.campaign_id)
        return self._question(question, metric, "question.")

    def _question(
        self, question: pb.Question | pb.GetDashboardRequest, metric: Metric, path: str
    ) -> Asked:
        as_of = _day(question, "as_of", path) or legal_day(self._clock.now())
        return Asked(
            metric,
            question.division,
            as_of,
            _day(question, "from", path) or as_of.replace(month=1, day=1),
            _day(question, "known_on", path) or date.max,
        )


def _day(question: pb.Question | pb.GetDashboardRequest, field: str, path: str) -> date | None:
    if not question.HasField(field):
        return None
    return as_date_of(getattr(question, field), f"{path}{field}")


def _told(asked: Asked, look: Look) -> dict[str, Any]:
    return {"metric": _metric(asked.metric), "position": look.position}


def _amount(metric: Metric, amount: Amount) -> dict[str, Any]:
    """The fields `value` and, of a rate, `ratio`."""
    if amount.base is None:
        return {"value": amount.count}
    rate = amount.rate(metric.per)
    ratio = pb.Ratio(numerator=amount.count, denominator=amount.base, rate=rate)
    return {"value": amount.count, "ratio": ratio}


def _metric(metric: Metric) -> pb.Metric:
    is_rate = metric.kind is MetricKind.RATE
    return pb.Metric(
        id=metric.id,
        kind=_KINDS[metric.kind],
        name_zh=metric.name_zh,
        numerator=metric.numerator,
        denominator=metric.denominator,
        unit=metric.unit,
        source=metric.source,
        numerator_id=metric.counts if is_rate else "",
        denominator_id=metric.over,
        per=metric.per,
        breakdowns=[number for number, part in _PARTS.items() if part in figures.parted(metric)],
        by_campaign=metric.by_campaign,
    )
