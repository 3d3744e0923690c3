"""Who has reported 报送情况: every unit of the roster by name, on any day, as known on that day.

Pure: it is told what was known. Late and missing follow from the days, whether or not anybody has
put it on record.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

from services.kernel.decider import Record
from services.supervision.events.statistics import CampaignCounts
from services.supervision.report.deciding import NotReported, Report, State


class ReportStanding(StrEnum):
    """How a unit stands with its report."""

    ON_TIME = "on_time"  # 按时报送
    LATE = "late"  # 迟报
    MISSING = "missing"  # 未报
    AWAITED = "awaited"  # 未到截止日期


class UnitStanding(Record):
    """One unit of the roster: its name on that day, and what it reported."""

    unit: str
    name: str
    standing: ReportStanding
    due_on: date
    submitted_at: datetime | None = None
    corrections: int = 0
    counts: CampaignCounts | None = None


def roster(
    names: Mapping[str, str], reports: Mapping[str, State], due_on: date, day: date
) -> Sequence[UnitStanding]:
    """All units in the order of `names` (code → name), as they stand on `day`."""
    return [
        _standing(unit, name, reports.get(unit, NotReported()), due_on, day)
        for unit, name in names.items()
    ]


def by_standing(units: Iterable[UnitStanding], standing: ReportStanding) -> list[str]:
    """The names of those that stand so."""
    return [one.name for one in units if one.standing is standing]


def summed(units: Iterable[UnitStanding]) -> CampaignCounts | None:
    """All that was reported, added up; counted to the latest of their days. None: nothing was."""
    told = [one.counts for one in units if one.counts is not None]
    if not told:
        return None
    figures = [name for name in CampaignCounts.model_fields if name != "counted_to"]
    sums = {name: sum(getattr(one, name) for one in told) for name in figures}
    return CampaignCounts.model_construct(counted_to=max(one.counted_to for one in told), **sums)


def _standing(unit: str, name: str, report: State, due_on: date, day: date) -> UnitStanding:
    if isinstance(report, Report):
        return UnitStanding(
            unit=unit,
            name=name,
            standing=ReportStanding.LATE if report.late else ReportStanding.ON_TIME,
            due_on=report.due_on,
            submitted_at=report.submitted_at,
            corrections=len(report.versions) - 1,
            counts=report.counts,
        )
    standing = ReportStanding.MISSING if day > due_on else ReportStanding.AWAITED
    return UnitStanding(unit=unit, name=name, standing=standing, due_on=due_on)
