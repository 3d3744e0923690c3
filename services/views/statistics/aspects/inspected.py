"""Whether an elevator is inspected 检验: what was found on which day, and until when that is good.

It is while the last supervision or periodic inspection was passed and the next is not overdue. Other
examinations, and documents, only say when that is. Of an inspection that only the registry knows, the
next is due within the month a year later: so it is for a new elevator, before and since 2023. A stopped, sealed or rebuilt elevator need not be
inspected: coverage is of those in use.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR, date
from typing import Any, Final, get_args

from services.inspection.events.examinations import (
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
    Moved,
    MovedDate,
    PeriodicReport,
    Reported,
    SupervisionReport,
)
from services.inspection.events.values import DueDate, DueKind
from services.kernel.projecting.projection import Told
from services.registry.events.elevator import (
    InspectionFailed,
    InspectionPassed,
    LegacyElevatorImported,
)
from services.registry.events.values import Inspection
from services.views.days import number, number_of
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import FAR, Span, merged, through

_ALL: Final = "all"
_UNKNOWN, _FAILED, _PASSED = -1, 0, 1

Finding = list[Any]
"""[day, position, report number, verdict, last day until the next is due]

The day is 0 where nothing is said of it, and negative where it is only supposed."""


def _examined(files: Files, told: Told) -> Files:
    findings: list[Finding] = [*files.get(_ALL, ())]
    event: Any = told.event
    if isinstance(event, LegacyElevatorImported):
        event = event.elevator.last_inspection
    if event is None:
        return files
    if isinstance(event, InspectionPassed | InspectionFailed | Inspection):
        return {**files, _ALL: _registered(findings, event, told)}
    until, position = _next(event.due), told.position
    match event:
        case InspectionCorrected():
            findings = _corrected(findings, event)
        case InspectionDueDateSet(last_inspected_on=last) if last is not None:
            findings.append([number(last), position, "", _PASSED, until])
        case InspectionDueDateSet() | MovedDate() | InspectionMoveWithdrawn():
            findings.append([number_of(told.occurred_at), position, "", _UNKNOWN, until])
        case SupervisionReport() | PeriodicReport():
            verdict = _PASSED if event.conclusion.is_pass else _FAILED
            report = event.report_number
            findings.append([number(event.inspected_on), position, report, verdict, until])
        case _:
            report = event.report_number
            findings.append([number(event.inspected_on), position, report, _UNKNOWN, until])
    return {**files, _ALL: _scheduled(findings, until)}


def _registered(
    findings: list[Finding], known: InspectionPassed | InspectionFailed | Inspection, told: Told
) -> Sequence[Finding]:
    """What the registry says of an inspection; the last day is not told, so it stands negative."""
    on, year = known.inspected_on, min(known.inspected_on.year + 1, MAXYEAR)
    verdict = _PASSED if known.conclusion.is_pass else _FAILED
    last = date(year, on.month, monthrange(year, on.month)[1])
    report = known.report_number
    return sorted([*findings, [number(on), told.position, report, verdict, -number(last)]])


def _corrected(findings: Sequence[Finding], correction: InspectionCorrected) -> list[Finding]:
    """The report as it reads now; one that never counted is there no more."""
    left = []
    for day, position, report, verdict, until in findings:
        if report == correction.report_number:
            if correction.void:
                continue
            if correction.inspected_on is not None:
                day = number(correction.inspected_on)  # noqa: PLW2901 -- the finding as corrected
            if correction.conclusion is not None and verdict != _UNKNOWN:
                verdict = _PASSED if correction.conclusion.is_pass else _FAILED  # noqa: PLW2901
        left.append([day, position, report, verdict, until])
    return left


def _scheduled(findings: Sequence[Finding], until: int) -> Sequence[Finding]:
    """What is told to be due next follows the latest finding, also where an earlier one was told."""
    ordered = sorted(findings)
    if ordered and until > 0:
        ordered[-1] = [*ordered[-1][:4], until]
    return ordered


def _next(due: Sequence[DueDate]) -> int:
    return min((number(one.due_on) for one in due if one.kind is DueKind.INSPECTION), default=0)


def _inspected(life: Life, files: Files) -> Counted:
    yield from level(life.in_use, merged(_good(files.get(_ALL, ()))), ("inspected", ""))


def _good(findings: Sequence[Finding]) -> Iterator[Span]:
    """The days on which the last inspection was passed and the next is not overdue."""
    passed, until, said_on = False, 0, 0
    ends = [finding[0] for finding in findings[1:]]
    for (day, _, _, verdict, told), end in zip(findings, [*ends, FAR], strict=False):
        if verdict != _UNKNOWN:
            passed = verdict == _PASSED
        if told > 0:
            until, said_on = told, day
        elif told < 0 and said_on != day:
            until = -told
        if passed and until:
            yield day, min(end, through(until))


_EXAMINED: Final = (
    *get_args(Reported),
    *get_args(Moved),
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
    LegacyElevatorImported,
    InspectionPassed,
    InspectionFailed,
)

INSPECTED: Final = Aspect("inspected", _EXAMINED, _examined, _inspected)
