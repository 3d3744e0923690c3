"""The decider of one unit's report for one month."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated, Final, NamedTuple, TypeAlias, assert_never

from services.kernel.decider import FOUND, Decider, Record
from services.kernel.subject import NOBODY, Subject
from services.reference.dated import legal_day
from services.supervision.campaign.facts import CampaignFacts, month_of, standing_campaign
from services.supervision.events.campaign_values import (
    DivisionCode,
    Line,
    Note,
    OfficialId,
    Period,
    Reason,
)
from services.supervision.events.statistics import (
    CampaignCounts,
    StatisticsCorrected,
    StatisticsHappened,
    StatisticsMissed,
    StatisticsSubmitted,
)
from services.supervision.report import rules
from services.supervision.territory import territory


class SubmitStatistics(Record):
    """报送统计数据 of one unit for one month. After its last day it is late, not refused."""

    campaign_id: OfficialId
    unit: DivisionCode
    period: Period
    counts: CampaignCounts
    prepared_by: Line
    note: Note = ""
    campaign: Annotated[CampaignFacts | None, FOUND] = None


class CorrectStatistics(Record):
    """更正统计数据: all counts anew; what was reported before stays to be seen."""

    campaign_id: OfficialId
    unit: DivisionCode
    period: Period
    counts: CampaignCounts
    reason: Reason


class MarkStatisticsMissing(Record):
    """记为未报, once the last day is over."""

    campaign_id: OfficialId
    unit: DivisionCode
    period: Period
    campaign: Annotated[CampaignFacts | None, FOUND] = None


Command: TypeAlias = SubmitStatistics | CorrectStatistics | MarkStatisticsMissing


class Reported(NamedTuple):
    """What the unit said from `at` on; the first time without a reason."""

    counts: CampaignCounts
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NotReported:
    """Nothing came yet."""


@dataclass(frozen=True, slots=True)
class Missing:
    """It is on record that nothing came by the last day 未报."""

    unit: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Report:
    """A report with its history, the newest counts last."""

    campaign_id: str
    unit: str
    period: str
    prepared_by: str
    due_on: date
    late: bool
    versions: tuple[Reported, ...]

    @property
    def counts(self) -> CampaignCounts:
        return self.versions[-1].counts

    @property
    def submitted_at(self) -> datetime:
        return self.versions[0].at


State: TypeAlias = NotReported | Missing | Report


def key_of(command: Command) -> str:
    """One report per campaign, unit and month."""
    return report_key(command.campaign_id, command.unit, command.period)


def report_key(campaign_id: str, unit: str, period: str) -> str:
    """As `key_of`. Neither a unit nor a month has a hyphen more or less: nothing is mixed up."""
    return f"{campaign_id}-{unit}-{period}"


def named_by(command: Command) -> Subject:
    """A report is its unit's own."""
    return territory(command.unit)


def subject_of(state: State) -> Subject:
    """The unit that reported, or should have."""
    return NOBODY if isinstance(state, NotReported) else territory(state.unit)


def decide(command: Command, state: State, at: datetime) -> Sequence[StatisticsHappened]:
    match command:
        case SubmitStatistics():
            return _submit(command, state, at)
        case CorrectStatistics():
            return _correct(command, reported(state), at)
        case MarkStatisticsMissing():
            return _mark_missing(command, state, at)
        case _:
            assert_never(command)


def evolve(state: State, event: StatisticsHappened, at: datetime) -> State:
    match event:
        case StatisticsSubmitted():
            return Report(
                event.campaign_id,
                event.unit,
                event.period,
                event.prepared_by,
                event.due_on,
                event.late,
                (Reported(event.counts, at),),
            )
        case StatisticsCorrected() if isinstance(state, Report):
            versions = (*state.versions, Reported(event.counts, at, event.reason))
            return replace(state, versions=versions)
        case StatisticsMissed() if not isinstance(state, Report):
            return Missing(event.unit, event.due_on)
        case StatisticsCorrected() | StatisticsMissed():
            return state  # told late: on that day, as known by now, it was otherwise
        case _:
            assert_never(event)


DECIDER: Final[Decider[Command, State, StatisticsHappened]] = Decider(NotReported(), decide, evolve)


def reported(state: State) -> Report:
    """Raises `StatisticsUnknown`."""
    if not isinstance(state, Report):
        raise rules.StatisticsUnknown(field="period")
    return state


def _submit(command: SubmitStatistics, state: State, at: datetime) -> Sequence[StatisticsHappened]:
    if isinstance(state, Report):
        raise rules.StatisticsAlreadySubmitted(field="period")
    due_on = _due_on(command, command.campaign)
    _check_counts(command.counts, command.period, legal_day(at))
    stated = command.model_dump(exclude={"campaign", "counts"})
    late = legal_day(at) > due_on
    return [StatisticsSubmitted(**stated, counts=command.counts, due_on=due_on, late=late)]


def _correct(
    command: CorrectStatistics, state: Report, at: datetime
) -> Sequence[StatisticsHappened]:
    _check_counts(command.counts, command.period, legal_day(at))
    if command.counts == state.counts:
        return []
    return [StatisticsCorrected(**vars(command))]


def _mark_missing(
    command: MarkStatisticsMissing, state: State, at: datetime
) -> Sequence[StatisticsHappened]:
    if isinstance(state, Report):
        raise rules.StatisticsNotMissing(submitted_on=legal_day(state.submitted_at))
    due_on = _due_on(command, command.campaign)
    if legal_day(at) <= due_on:
        raise rules.ReportDeadlineNotReached(due_on=due_on)
    if isinstance(state, Missing) and state.due_on == due_on:
        return []
    return [StatisticsMissed(**command.model_dump(exclude={"campaign"}), due_on=due_on)]


def _due_on(command: SubmitStatistics | MarkStatisticsMissing, found: CampaignFacts | None) -> date:
    campaign = standing_campaign(found)
    if command.unit not in campaign.reporting_units:
        raise rules.ReportingUnitUnknown(field="unit", unit=command.unit)
    if not campaign.covers(command.period):
        raise rules.PeriodOutsideCampaign(field="period", period=command.period)
    return campaign.report_due_on(command.period)


def _check_counts(counts: CampaignCounts, period: str, on: date) -> None:
    """Each sum on its own, so that a refusal names the count that is wrong."""
    ways = counts.rectified + counts.under_watch + counts.stopped
    if counts.with_hazards != ways:
        raise rules.HazardsDoNotAddUp(
            field="counts.with_hazards", with_hazards=counts.with_hazards, sum=ways
        )
    if counts.with_hazards > counts.self_inspected:
        raise rules.HazardsExceedInspected(field="counts.self_inspected")
    if counts.maker_confirmed > counts.maker_reported:
        raise rules.ConfirmedExceedsReported(field="counts.maker_confirmed")
    if month_of(counts.counted_to) < period or counts.counted_to > on:
        raise rules.CountedToWrongDay(field="counts.counted_to")
