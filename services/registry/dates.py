"""Terms in years, counted as the calendar does, and the zone that days are told in."""

from datetime import MAXYEAR, date
from typing import Final

from services.reference.dated import CHINA

BEIJING: Final = CHINA
"""The legal time 北京时间, in which times are shown."""


def years_after(day: date, years: int) -> date:
    """The same day `years` later, in the last year that there is if need be.

    29 February becomes 1 March.
    """
    year = min(day.year + years, MAXYEAR)
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)
