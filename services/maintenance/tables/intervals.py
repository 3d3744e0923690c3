"""When what falls due again 维保周期: every 15 days, quarter, half-year, year; governor calibration."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from types import MappingProxyType
from typing import Final

from services.maintenance.events.values import UpkeepDuty
from services.reference.dated import Dated, DatedTable

YOUNG_YEARS: Final = 15
"""Up to this age a governor is calibrated at the longer interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A term in days and months; `old_months` where a lift over 15 years has a shorter one."""

    days: int = 0
    months: int = 0
    old_months: int | None = None

    def after(self, day: date, age_years: int | None = None) -> date:
        """The day on which the term that began on `day` ends."""
        old = age_years is not None and age_years > YOUNG_YEARS
        months = self.old_months if old and self.old_months is not None else self.months
        return months_after(day, months) + timedelta(days=self.days)


def months_after(day: date, months: int) -> date:
    """The same day of the month that many months later, its last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(min(year, MAXYEAR - 1), month + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


Intervals = Mapping[UpkeepDuty, Interval]

INTERVALS: Final[DatedTable[Intervals]] = DatedTable(
    "upkeep_intervals",
    [
        Dated(
            date.min,
            None,
            "特种设备安全法 art. 45 (15 days); TSG T5002-2017 (four kinds, governor calibration)",
            MappingProxyType(
                {
                    UpkeepDuty.HALF_MONTH: Interval(days=15),
                    UpkeepDuty.QUARTER: Interval(months=3),
                    UpkeepDuty.HALF_YEAR: Interval(months=6),
                    UpkeepDuty.YEAR: Interval(months=12),
                    UpkeepDuty.GOVERNOR_CALIBRATION: Interval(months=24, old_months=12),
                }
            ),
        ),
    ],
)
