"""The rpcs of rescue times, of published figures, and of medium-city coverage."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, Final

from services.emergency.coverage import CityCoverage
from services.emergency.events.values import PlatformStage
from services.emergency.figures import Figure
from services.kernel.clock import Clock
from services.kernel.errors import Invalid
from services.kernel.projecting.asking import Look, Views, reached
from services.kernel.server.call import Call
from services.kernel.server.translate import as_date, enum_members
from services.pb.emergency.v1 import platform_values_pb2
from services.pb.views.v1 import rescue_figures_pb2 as pb
from services.reference.dated import legal_day
from services.views.asked import day_in
from services.views.statistics.figures import PeriodReversed
from services.views.statistics.percentiles import Distribution
from services.views.statistics.platforms import coverage_on
from services.views.statistics.reading import Region
from services.views.statistics.rescues import emergency_figures, rescue_times
from services.views.statistics.view import FIGURES

_SPANS: Final = {
    "dispatch_to_arrival": pb.RESCUE_SPAN_DISPATCH_TO_ARRIVAL,
    "call_to_arrival": pb.RESCUE_SPAN_CALL_TO_ARRIVAL,
    "call_to_release": pb.RESCUE_SPAN_CALL_TO_RELEASE,
}
_STAGES: Final[dict[PlatformStage, Any]] = {
    stage: number
    for number, stage in enum_members(
        platform_values_pb2.PlatformStage.DESCRIPTOR, PlatformStage
    ).items()
}


LONGEST_YEARS: Final = 100


class PeriodTooLong(Invalid):
    """The period is longer than 100 years."""

    zh = "统计期间超过100年"


class RescueFigures:
    """Figures of the hotline, of accidents, and of platforms."""

    def __init__(self, views: Views, clock: Clock) -> None:
        self._views, self._clock = views, clock

    async def get_rescue_times(
        self, request: pb.GetRescueTimesRequest, call: Call
    ) -> pb.GetRescueTimesResponse:
        """Percentiles, mean, and the share within the limits, by division."""
        region = self._region(request.period, request.digits or None)
        async with self._look(request.period.min_position, call) as look:
            found = await rescue_times(look, region)
        divisions = [
            pb.DivisionRescueTimes(
                division=division, times=[_times(name, one) for name, one in times.items()]
            )
            for division, times in found.items()
        ]
        return pb.GetRescueTimesResponse(divisions=divisions, position=look.position)

    async def get_emergency_figures(
        self, request: pb.GetEmergencyFiguresRequest, call: Call
    ) -> pb.GetEmergencyFiguresResponse:
        """Every published figure, by the id of its definition."""
        region = self._region(request.period, None)
        async with self._look(request.period.min_position, call) as look:
            found = await emergency_figures(look, region)
        return pb.GetEmergencyFiguresResponse(
            figures=[_defined(one) for one in found], position=look.position
        )

    async def get_medium_city_coverage(
        self, request: pb.GetMediumCityCoverageRequest, call: Call
    ) -> pb.GetMediumCityCoverageResponse:
        """Each city of that day's list. Raises `NoRuleThen` for a day before the first list."""
        on = day_in(request, "as_of") or legal_day(self._clock.now())
        known_on = day_in(request, "known_on") or date.max
        async with self._look(request.min_position, call) as look:
            found = await coverage_on(look, on, known_on)
        return pb.GetMediumCityCoverageResponse(
            list_version=found.list_version,
            cities=[_city(one) for one in found.cities],
            planned=found.at_stage(PlatformStage.PLANNED),
            building=found.at_stage(PlatformStage.BUILDING),
            live=found.at_stage(PlatformStage.LIVE),
            decommissioned=found.at_stage(PlatformStage.DECOMMISSIONED),
            without=found.at_stage(None),
            live_basis_points=found.live_basis_points,
            position=look.position,
        )

    @asynccontextmanager
    async def _look(self, min_position: int, call: Call) -> AsyncIterator[Look]:
        if min_position:
            await reached(self._views, FIGURES.name, min_position, call.seconds_left)
        async with self._views.look(FIGURES.name) as look:
            yield look

    def _region(self, period: pb.FigurePeriod, digits: int | None) -> Region:
        """Raises `PeriodReversed`, `PeriodTooLong`, `InvalidFields` for what is no day."""
        last = day_in(period, "as_of", "period.") or legal_day(self._clock.now())
        first = day_in(period, "from", "period.") or last.replace(month=1, day=1)
        if first > last:
            raise PeriodReversed(field="period.from", start=first, end=last)
        if last.year - first.year > LONGEST_YEARS:
            raise PeriodTooLong(field="period.from", start=first, end=last)
        known_on = day_in(period, "known_on", "period.") or date.max
        return Region(period.division, digits, first, last, known_on)


def _times(name: str, found: Distribution) -> pb.RescueTimes:
    times = pb.RescueTimes(span=_SPANS[name], count=found.count, in_time=found.in_time)
    if found.count:
        times.mean_seconds = found.seconds / found.count
        times.share_in_time = found.in_time / found.count
    for percent in (50, 90, 95, 99):
        length = found.percentile(percent)
        if length is not None:
            setattr(times, f"p{percent}_seconds", length)
    return times


def _defined(figure: Figure) -> pb.DefinedFigure:
    definition, exact = figure.definition, figure.exact
    return pb.DefinedFigure(
        definition_id=definition.definition_id,
        name_zh=definition.chinese,
        numerator=definition.numerator,
        denominator=definition.denominator,
        unit=definition.unit,
        source=definition.source,
        verified=definition.verified,
        times=definition.times,
        numerator_count=figure.numerator,
        denominator_count=figure.denominator,
        value=float(exact) if exact is not None else None,
    )


def _city(one: CityCoverage) -> Any:
    return pb.CityCoverage(
        division=one.city.code,
        name=one.city.name,
        stage=_STAGES[one.stage] if one.stage is not None else None,
        since=as_date(one.since) if one.since is not None else None,
    )
