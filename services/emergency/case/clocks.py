"""The clocks of a rescue 时限: when the answer, the arrival, and the two hours are due.

They follow from the case alone, so that timers can be made anew from the log after a restart.
"""

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from services.emergency.case.state import MINUTE, CaseFile, Open, State
from services.emergency.events.values import CaseKind
from services.emergency.limits import RescueLimits, limits
from services.reference.dated import legal_day


class Clocks(NamedTuple):
    """When what is still outstanding is due; None: that clock does not run (any more)."""

    answer_due_at: datetime | None = None
    arrival_due_at: datetime | None = None
    accident_due_at: datetime | None = None


STOPPED: Final = Clocks()


def clocks(state: State) -> Clocks:
    """The clocks that run: of a rescue under way while somebody is held.

    A clock stops with what it waits for, and when its time is over and that is on record.
    """
    if not isinstance(state, Open) or not is_rescue(state.file) or state.file.held == 0:
        return STOPPED
    file = state.file
    answered = file.first_response_at is not None or file.answer_overdue is not None
    arrived = file.first_arrival_at is not None or file.arrival_overdue is not None
    return Clocks(
        None if answered else answer_due(file),
        None if arrived else arrival_due(file),
        None if file.proposal is not None else accident_due(file),
    )


def is_rescue(file: CaseFile) -> bool:
    """Whether it is about persons who are or were held."""
    return file.case_kind is CaseKind.RESCUE and file.trapped > 0


def limits_of(file: CaseFile) -> RescueLimits:
    """The limits at the place of the case on the day on which it was reported."""
    return limits(file.place.division, legal_day(file.reported_at))


def answer_due(file: CaseFile) -> datetime:
    """Counted from the report 报警."""
    return file.reported_at + timedelta(minutes=limits_of(file).answer_minutes)


def arrival_due(file: CaseFile) -> datetime:
    """Counted from the report 报警."""
    return file.reported_at + timedelta(minutes=limits_of(file).arrival_minutes)


def accident_due(file: CaseFile) -> datetime:
    """Counted from being trapped, or from the report where that time is not known."""
    return file.held_since + timedelta(minutes=limits_of(file).held_minutes)


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes."""
    return (end - start) // MINUTE
