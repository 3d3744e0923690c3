"""The rpcs of the campaign board: questions as messages, answers as messages."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, Final

from services.kernel.clock import Clock
from services.kernel.projecting.asking import Look, Views, reached
from services.kernel.server.call import Call
from services.kernel.server.translate import (
    as_date,
    as_timestamp,
    enum_members,
    to_message,
)
from services.pb.supervision.v1 import campaign_values_pb2, statistics_values_pb2
from services.pb.views.v1 import campaign_board_pb2 as pb
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign.facts import CampaignStatus
from services.supervision.campaign.state import Launched
from services.supervision.events.campaign_values import CampaignPhase, PhaseDates
from services.supervision.events.statistics import CampaignCounts
from services.supervision.report.roster import ReportStanding, UnitStanding, by_standing
from services.views.asked import day_in
from services.views.campaigns import board
from services.views.campaigns.board import Day, Month
from services.views.campaigns.papers import CAMPAIGNS, papers_of
from services.views.campaigns.progress import Progress, prefix_of, progress, to_inspect
from services.views.statistics.reading import Region
from services.views.statistics.view import FIGURES

_PHASES: Final[dict[CampaignPhase, Any]] = {
    phase: number
    for number, phase in enum_members(
        campaign_values_pb2.CampaignPhase.DESCRIPTOR, CampaignPhase
    ).items()
}
_STATUS: Final[dict[CampaignStatus, Any]] = {
    status: number
    for number, status in enum_members(
        campaign_values_pb2.CampaignStatus.DESCRIPTOR, CampaignStatus
    ).items()
}


class CampaignBoards:
    """The rpcs GetCampaignBoard and GetCampaignProgress."""

    def __init__(self, views: Views, divisions: Divisions, clock: Clock) -> None:
        self._views, self._divisions, self._clock = views, divisions, clock
        self._unit = to_message(UnitStanding, statistics_values_pb2.UnitStanding.DESCRIPTOR)
        self._counts = to_message(CampaignCounts, statistics_values_pb2.CampaignCounts.DESCRIPTOR)

    async def get_campaign_progress(
        self, request: pb.GetCampaignProgressRequest, call: Call
    ) -> pb.GetCampaignProgressResponse:
        """Elevators to inspect, inspected, with hazards. Raises `CampaignUnknown`."""
        day = self._day(request)
        async with self._looks(request.min_position, call) as (papers_look, figures_look):
            papers = await papers_of(papers_look, request.campaign_id, *day)
            facts = papers.campaign().facts
            asked = request.division or prefix_of(facts.division)
            region = Region(asked, request.digits or None, None, *day)
            counted = await progress(figures_look, facts, region)
            expected = await to_inspect(figures_look, facts, region)
            position = min(papers_look.position, figures_look.position)
        divisions = [
            pb.DivisionProgress(
                division=one,
                to_inspect=expected.get(one, 0),
                counted=_counted(counted.get(one, Progress())),
            )
            for one in sorted({*counted, *expected})
        ]
        return pb.GetCampaignProgressResponse(divisions=divisions, position=position)

    async def get_campaign_board(
        self, request: pb.GetCampaignBoardRequest, call: Call
    ) -> pb.GetCampaignBoardResponse:
        """Phases and months. Raises `CampaignUnknown`, `PeriodOutsideCampaign`."""
        day = self._day(request)
        async with self._looks(request.min_position, call) as (papers_look, figures_look):
            papers = await papers_of(papers_look, request.campaign_id, *day)
            campaign = papers.campaign()
            periods = board.months_of(campaign.facts, request.period, day.as_of)
            months = [
                await board.month(figures_look, papers, self._divisions, one, day)
                for one in periods
            ]
            position = min(papers_look.position, figures_look.position)
        return pb.GetCampaignBoardResponse(
            campaign_id=campaign.facts.campaign_id,
            name=campaign.facts.name,
            status=_STATUS[campaign.facts.status],
            phases=[_phase(campaign, one) for one in campaign.facts.phases],
            months=[self._month(one) for one in months],
            position=position,
        )

    def _day(self, request: Any) -> Day:
        as_of = day_in(request, "as_of") or legal_day(self._clock.now())
        return Day(as_of, day_in(request, "known_on") or date.max)

    @asynccontextmanager
    async def _looks(self, min_position: int, call: Call) -> AsyncIterator[tuple[Look, Look]]:
        """At the campaigns, and at all figures."""
        if min_position:
            for name in (CAMPAIGNS.name, FIGURES.name):
                await reached(self._views, name, min_position, call.seconds_left)
        async with (
            self._views.look(CAMPAIGNS.name) as papers,
            self._views.look(FIGURES.name) as figures,
        ):
            yield papers, figures

    def _month(self, month: Month) -> pb.BoardMonth:
        units = [
            pb.BoardUnit(
                report=self._unit(one),
                counted=_counted(month.counted_of[one.unit])
                if one.unit in month.counted_of
                else None,
            )
            for one in month.units
        ]
        return pb.BoardMonth(
            period=month.period,
            due_on=as_date(month.due_on),
            units=units,
            late=by_standing(month.units, ReportStanding.LATE),
            missing=by_standing(month.units, ReportStanding.MISSING),
            submitted=self._counts(month.submitted) if month.submitted else None,
            counted=_counted(month.counted),
            counted_to=as_date(month.counted_to),
        )


def _counted(progress: Progress) -> pb.CountedProgress:
    return pb.CountedProgress(**progress._asdict())


def _phase(campaign: Launched, dates: PhaseDates) -> pb.BoardPhase:
    opened, closed = campaign.opened.get(dates.phase), campaign.closed.get(dates.phase)
    return pb.BoardPhase(
        phase=_PHASES[dates.phase],
        begins_on=as_date(dates.begins_on),
        ends_on=as_date(dates.ends_on),
        opened_at=as_timestamp(opened) if opened else None,
        closed_at=as_timestamp(closed) if closed else None,
    )
