"""Days as numbers, so that databases compare and add them alike."""

from datetime import date, datetime
from typing import Final

from services.reference.dated import legal_day


def number(day: date) -> int:
    """The day as a number: one more on the next day."""
    return day.toordinal()


def number_of(at: datetime) -> int:
    """The number of the day in China on which `at` is."""
    return number(legal_day(at))


def number_at(micros: int) -> int:
    """The same of microseconds since 1970: some hundred thousand a second are asked for."""
    return min(_EPOCH + (micros + _EAST) // _A_DAY, _LAST)


def day(number: int) -> date:
    """The day with this number."""
    return date.fromordinal(number)


def month(day: date) -> int:
    """The month of a day as a number: one more in the next month."""
    return day.year * 12 + day.month - 1


_A_DAY: Final = 86_400_000_000
_EAST: Final = 8 * 3_600_000_000
_EPOCH: Final = date(1970, 1, 1).toordinal()
_LAST: Final = date.max.toordinal()
