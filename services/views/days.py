"""Days as numbers, so that databases compare and add them alike."""

from datetime import date, datetime

from services.reference.dated import legal_day


def number(day: date) -> int:
    """The day as a number: one more on the next day."""
    return day.toordinal()


def number_of(at: datetime) -> int:
    """The number of the day in China on which `at` is."""
    return number(legal_day(at))


def day(number: int) -> date:
    """The day with this number."""
    return date.fromordinal(number)


def month(day: date) -> int:
    """The month of a day as a number: one more in the next month."""
    return day.year * 12 + day.month - 1
