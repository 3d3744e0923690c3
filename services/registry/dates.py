"""Terms in years, counted as the calendar does."""

from datetime import MAXYEAR, date


def years_after(day: date, years: int) -> date:
    """The same day `years` later, in the last year that there is if need be.

    29 February becomes 1 March.
    """
    year = min(day.year + years, MAXYEAR)
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)
