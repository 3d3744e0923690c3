"""The board: every month of a campaign, every unit by name, beside what is counted from events."""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from services.kernel.projecting.asking import Look
from services.reference.divisions import Divisions
from services.supervision.campaign.facts import CampaignFacts, month_of
from services.supervision.events.statistics import CampaignCounts
from services.supervision.report.roster import UnitStanding, roster, summed
from services.supervision.report.rules import PeriodOutsideCampaign
from services.supervision.territory import name_on
from services.views.campaigns.papers import Papers
from services.views.campaigns.progress import Progress, prefix_of, progress
from services.views.statistics.reading import Region


class Day(NamedTuple):
    """The day of the question, and the day on which it was known."""

    as_of: date
    known_on: date


class Month(NamedTuple):
    """One month: the units' reports, their sum, and what is counted from events to the same day."""

    period: str
    due_on: date
    units: Sequence[UnitStanding]
    submitted: CampaignCounts | None
    counted_to: date
    counted: Progress
    counted_of: Mapping[str, Progress]  # by unit; a unit that is no place is not in it


def months_of(campaign: CampaignFacts, period: str, as_of: date) -> Sequence[str]:
    """The months that are shown: the one asked for, else all that have begun.

    Raises `PeriodOutsideCampaign`.
    """
    if period and not campaign.covers(period):
        raise PeriodOutsideCampaign(field="period", period=period)
    return [period] if period else list(_months(campaign.begins_on, min(campaign.ends_on, as_of)))


async def month(look: Look, papers: Papers, divisions: Divisions, period: str, day: Day) -> Month:
    """The month as it stood. `look` is one at all figures."""
    campaign = papers.campaign().facts
    names = {one: name_on(divisions, one, day.as_of) for one in campaign.reporting_units}
    reports = {one: papers.report(one, period) for one in names}
    units = roster(names, reports, campaign.report_due_on(period), day.as_of)
    submitted = summed(units)
    counted_to = submitted.counted_to if submitted else min(_last_day(period), day.as_of)
    region = Region(prefix_of(campaign.division), None, None, counted_to, day.known_on)
    whole = await progress(look, campaign, region)
    return Month(
        period,
        campaign.report_due_on(period),
        units,
        submitted,
        counted_to,
        whole[region.division],
        await _by_unit(look, campaign, region, _places(names, divisions, day.as_of)),
    )


async def _by_unit(
    look: Look, campaign: CampaignFacts, region: Region, prefixes: Mapping[str, str]
) -> Mapping[str, Progress]:
    found: dict[str, Progress] = {}
    for digits in {len(prefix) for prefix in prefixes.values()}:
        inside = await progress(look, campaign, region._replace(digits=digits))
        found |= {
            unit: inside.get(prefix, Progress())
            for unit, prefix in prefixes.items()
            if len(prefix) == digits
        }
    return found


def _places(units: Mapping[str, str], divisions: Divisions, on: date) -> Mapping[str, str]:
    """What the codes inside each unit begin with, of those in which elevators can stand."""
    return {
        unit: prefix_of(unit)
        for unit in units
        if (division := divisions.at(unit, on)) is not None and division.is_place
    }


def _months(first: date, last: date) -> Iterator[str]:
    year, month_ = first.year, first.month
    while (year, month_) <= (last.year, last.month):
        yield month_of(date(year, month_, 1))
        year, month_ = year + month_ // 12, month_ % 12 + 1


def _last_day(period: str) -> date:
    year, month_ = int(period[:4]), int(period[5:])
    return date(year, month_, monthrange(year, month_)[1])
