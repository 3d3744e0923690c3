"""When the next visit of each kind is due 下次维保日期, from the scheme of whoever maintains it.

Kinds are cumulative: a yearly visit is also a half-yearly, a quarterly and a half-monthly one. Whoever
takes over what was due before gets one term of the shortest kind first.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Final, NamedTuple

from services.maintenance.events.upkeep import GovernorCalibrated
from services.maintenance.events.values import (
    MaintenanceScheme,
    MaintenanceSchemeKind,
    UpkeepDuty,
    UpkeepVisitKind,
)
from services.maintenance.tables.intervals import INTERVALS
from services.maintenance.upkeep.state import State, Tenure, known, tenure_on
from services.reference.party import PartyRef

DUTY_OF: Final = {kind: UpkeepDuty(kind.value) for kind in UpkeepVisitKind}
RANK: Final = {duty: rank for rank, duty in enumerate(DUTY_OF.values())}


class Due(NamedTuple):
    """What is due, until the end of which day, and who owes it."""

    duty: UpkeepDuty
    due_on: date
    maintainer: PartyRef


def next_due(state: State, duty: UpkeepDuty, as_of: date = date.max) -> Due | None:
    """What was due next as of that day, by the visits until then; `date.max`: as of now.

    None: nobody maintains the elevator, or no calibration is known to count from.
    """
    return next(iter(next_dues(state, (duty,), as_of)), None)


def next_dues(state: State, duties: Iterable[UpkeepDuty], as_of: date = date.max) -> Iterator[Due]:
    """`next_due` of each duty of which there is one."""
    tenure = tenure_on(state, as_of)
    if tenure is None:
        return
    upkeep = known(state)
    done = [(one.kind, one.visited_on) for one in upkeep.valid_visits if one.visited_on <= as_of]
    visits = visits_due(tenure, done)
    for duty in duties:
        day = (
            calibration_due(upkeep.calibrations.values(), tenure, as_of)
            if duty is UpkeepDuty.GOVERNOR_CALIBRATION
            else visits[duty]
        )
        if day is not None:
            yield Due(duty, day, tenure.maintainer)


Done = Sequence[tuple[UpkeepVisitKind, date]]
"""Visits that were made: of which kind, on which day."""


def visits_due(tenure: Tenure, done: Done) -> Mapping[UpkeepDuty, date]:
    """When the next visit of each kind is due in a tenure, after those that were made."""
    newest: dict[UpkeepVisitKind, date] = {}
    for kind, on in done:
        if kind not in newest or newest[kind] < on:
            newest[kind] = on
    found: dict[UpkeepDuty, date] = {}
    last: date | None = None
    for kind, duty in _GREATEST_FIRST:
        made = newest.get(kind)
        if made is not None and (last is None or last < made):
            last = made
        found[duty] = _due_after(tenure, last, duty)
    return found


def visit_due(tenure: Tenure, done: Done, duty: UpkeepDuty) -> date:
    """When the next visit of this kind is due in a tenure, after those that were made."""
    rank = RANK[duty]
    last = max((on for kind, on in done if RANK[DUTY_OF[kind]] >= rank), default=None)
    return _due_after(tenure, last, duty)


_GREATEST_FIRST: Final = tuple(reversed(DUTY_OF.items()))


def _due_after(tenure: Tenure, last: date | None, duty: UpkeepDuty) -> date:
    """After the last visit that counts for this duty; None: there was none."""
    begun = tenure.from_on
    if last is None or last >= begun:
        return _term_from(last or begun, tenure, duty)
    return max(_term_from(last, tenure, duty), _short_term_from(begun, tenure))


def _term_from(base: date, tenure: Tenure, duty: UpkeepDuty) -> date:
    if duty is UpkeepDuty.HALF_MONTH:
        return _short_term_from(base, tenure)
    return _legal_term(base, duty)


def _short_term_from(base: date, tenure: Tenure) -> date:
    """The term of the shortest kind, by the scheme of its first day, or of its last if it changes."""
    begun = tenure.scheme_on(base)
    due = base + _shortest(begun, base)
    then = tenure.scheme_on(due)
    if then is begun or then == begun:
        return due
    return max(then.starts_on, base + _shortest(then, base))


@cache
def _legal_term(base: date, duty: UpkeepDuty) -> date:
    """Asked for at every visit of the nation, of some thousand days."""
    return INTERVALS.at(base)[duty].after(base)


def _shortest(scheme: MaintenanceScheme, base: date) -> timedelta:
    if scheme.kind is MaintenanceSchemeKind.ON_DEMAND and scheme.longest_gap_days is not None:
        return timedelta(days=scheme.longest_gap_days)
    return timedelta(days=INTERVALS.at(base)[UpkeepDuty.HALF_MONTH].days)


def calibration_due(
    calibrations: Iterable[GovernorCalibrated], tenure: Tenure, as_of: date
) -> date | None:
    """When the governor's next calibration is due, by those until that day; None: there is none."""
    known_then = [one for one in calibrations if one.calibrated_on <= as_of]
    if not known_then:
        return None
    due = max(known_then, key=lambda one: one.calibrated_on).next_due_on
    grace = _short_term_from(tenure.from_on, tenure)
    return due if due >= tenure.from_on else max(due, grace)
