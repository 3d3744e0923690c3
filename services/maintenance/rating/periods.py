"""The period of a rating 评价周期: a year, a half-year, a quarter, a month."""

import re
from datetime import date, timedelta
from typing import Final, NamedTuple

from services.maintenance.tables.intervals import months_after

_PERIOD: Final = re.compile(r"(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?")


class RatingPeriod(NamedTuple):
    """Its first and its last day."""

    first: date
    last: date


def period_of(text: str) -> RatingPeriod | None:
    """The period that is written so; None: no period is."""
    found = _PERIOD.fullmatch(text)
    if found is None or not 1 <= int(found[1]) < 9999:
        return None
    half, quarter, month = (int(one) if one else 0 for one in found.groups()[1:])
    if half:
        begins, months = 6 * half - 5, 6
    elif quarter:
        begins, months = 3 * quarter - 2, 3
    else:
        begins, months = month or 1, 1 if month else 12
    first = date(int(found[1]), begins, 1)
    return RatingPeriod(first, months_after(first, months) - timedelta(days=1))
