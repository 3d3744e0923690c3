"""A unit's report for one month, as it is shown."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.supervision.events.statistics import CampaignCounts
from services.supervision.report.deciding import State, reported


class ReportVersionCard(Record):
    """What the unit said from a moment on."""

    since: datetime
    reason: str
    counts: CampaignCounts


class StatisticsCard(Record):
    """The statistics of one unit for one month. The newest counts come last."""

    campaign_id: str
    unit: str
    period: str
    prepared_by: str
    due_on: date
    late: bool
    versions: tuple[ReportVersionCard, ...]


def card_of(state: State) -> StatisticsCard:
    """Raises `StatisticsUnknown`."""
    report = reported(state)
    return StatisticsCard(
        campaign_id=report.campaign_id,
        unit=report.unit,
        period=report.period,
        prepared_by=report.prepared_by,
        due_on=report.due_on,
        late=report.late,
        versions=tuple(
            ReportVersionCard(since=one.at, reason=one.reason, counts=one.counts)
            for one in report.versions
        ),
    )
