"""Civil dates: the law counts days as China's calendar does."""

from datetime import date, datetime, timedelta, timezone
from typing import Final

BEIJING: Final = timezone(timedelta(hours=8), "Asia/Shanghai")
"""One zone for the nation; it has had no summer time since 1991."""


def civil_date(at: datetime) -> date:
    """The day it is in China at the moment `at` (aware)."""
    return at.astimezone(BEIJING).date()


def years_after(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
