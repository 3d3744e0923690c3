"""Maintenance that is overdue 维保逾期: from the day after it was due until it was done.

A visit answers for the shorter kinds as well (TSG T5002).
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any, Final

from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    GovernorCalibrated,
    MaintenanceOverdueMarked,
    VisitRecorded,
)
from services.maintenance.events.values import UpkeepDuty, UpkeepVisitKind
from services.views.days import number
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import FAR, merged, through

_KINDS: Final = tuple(UpkeepVisitKind)

EARLY_DAYS: Final = {
    UpkeepDuty.HALF_MONTH: 15,
    UpkeepDuty.QUARTER: 92,
    UpkeepDuty.HALF_YEAR: 183,
    UpkeepDuty.YEAR: 366,
    UpkeepDuty.GOVERNOR_CALIBRATION: 366,
}
"""How long before its day a duty may have been done, and be told of late. One cycle."""


def _told(files: Files, told: Told) -> Files:
    match told.event:
        case MaintenanceOverdueMarked(duty=duty, due_on=due_on):
            span = [through(number(due_on)), FAR]
            return {**files, duty.value: [*files.get(duty, ()), span]}
        case _ if not files:
            return files  # most visits answer nothing
        case VisitRecorded(kind=kind, visited_on=on):
            done = [UpkeepDuty(one) for one in _KINDS[: _KINDS.index(kind) + 1]]
            return _answered(files, done, number(on))
        case GovernorCalibrated(calibrated_on=on):
            return _answered(files, [UpkeepDuty.GOVERNOR_CALIBRATION], number(on))
        case ElevatorHandedOver(ended_on=on):
            return _answered(files, tuple(UpkeepDuty), through(number(on)))
        case _:
            return files


def _answered(files: Files, duties: Sequence[UpkeepDuty], day: int) -> Files:
    """What was overdue of these is not any more from that day on."""
    changed: dict[str, Any] = {}
    for duty in duties:
        spans = files.get(duty, ())
        if any(begin - EARLY_DAYS[duty] <= day < end for begin, end in spans):
            changed[duty.value] = [
                [begin, max(begin, day) if begin - EARLY_DAYS[duty] <= day < end else end]
                for begin, end in spans
            ]
    return {**files, **changed} if changed else files


def _counted(life: Life, files: Files) -> Counted:
    days = merged((begin, end) for begin, end in chain.from_iterable(files.values()))
    yield from level(life.in_use, days, ("maintenance_overdue", ""))


OVERDUE: Final = Aspect(
    "overdue",
    (MaintenanceOverdueMarked, VisitRecorded, GovernorCalibrated, ElevatorHandedOver),
    _told,
    _counted,
)
