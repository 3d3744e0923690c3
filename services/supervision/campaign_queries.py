"""The reads of the campaign side that are more than one stream's card."""

from typing import Any

from services.kernel.clock import Clock
from services.kernel.handle import Handler
from services.kernel.server.call import Call
from services.kernel.server.reading import Moment, state_at
from services.kernel.server.translate import to_message
from services.pb.supervision.v1 import statistics_queries_pb2 as pb
from services.pb.supervision.v1 import statistics_values_pb2 as values
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign import launched
from services.supervision.campaign_aggregates import REPORTS, CampaignAggregates
from services.supervision.events.statistics import CampaignCounts
from services.supervision.report import report_key
from services.supervision.report.roster import (
    ReportStanding,
    UnitStanding,
    by_standing,
    roster,
    summed,
)
from services.supervision.report.rules import PeriodOutsideCampaign
from services.supervision.territory import name_on


class Rosters:
    """ListReports: who has reported for a month of a campaign, and who has not."""

    def __init__(
        self, handler: Handler, aggregates: CampaignAggregates, divisions: Divisions, clock: Clock
    ) -> None:
        self._handler, self._campaigns = handler, aggregates.campaigns
        self._divisions, self._clock = divisions, clock
        self._unit = to_message(UnitStanding, values.UnitStanding.DESCRIPTOR)
        self._counts = to_message(CampaignCounts, values.CampaignCounts.DESCRIPTOR)

    async def list_reports(self, request: pb.ListReportsRequest, call: Call) -> Any:
        """Each unit by name, as true and known at the moment asked for."""
        handler, period = self._handler, request.period
        state = (await handler.fresh(self._campaigns, request.campaign_id)).state
        campaign = launched(state).facts
        await handler.admit(call.guard, self._campaigns.subject(state))
        if not campaign.covers(period):
            raise PeriodOutsideCampaign(field="period", period=period)
        moment = Moment.of(request)
        day = legal_day(moment.as_of or self._clock.now())
        units = campaign.reporting_units
        names = {unit: name_on(self._divisions, unit, day) for unit in units}
        reports = {
            unit: await self._report(report_key(campaign.campaign_id, unit, period), moment)
            for unit in units
        }
        return self._answer(roster(names, reports, campaign.report_due_on(period), day))

    async def _report(self, key: str, moment: Moment) -> Any:
        now = (await self._handler.fresh(REPORTS, key)).state
        return await state_at(self._handler, REPORTS, key, moment, now)

    def _answer(self, found: Any) -> pb.ListReportsResponse:
        totals = summed(found)
        return pb.ListReportsResponse(
            units=[self._unit(one) for one in found],
            late=by_standing(found, ReportStanding.LATE),
            missing=by_standing(found, ReportStanding.MISSING),
            totals=self._counts(totals) if totals else None,
        )
