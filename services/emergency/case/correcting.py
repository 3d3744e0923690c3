"""Corrections of a case 更正: of its times, its kind, the number of those trapped."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, assert_never

from services.emergency.case import ending_rules as rules
from services.emergency.case.rules import OnlyRescueHasTrapped
from services.emergency.case.state import CaseFile, Closed, Recorded
from services.emergency.events.case import CaseCorrected
from services.emergency.events.values import CaseKind, CaseStamp, CorrectedTime, Persons
from services.kernel.decider import Record


class CorrectCase(Record):
    """更正工单: what was recorded was not so. A time is named by what was recorded."""

    reason: str
    times: tuple[CorrectedTime, ...] = ()
    case_kind: CaseKind | None = None
    trapped: Persons | None = None


OF_A_DISPATCH = {
    CaseStamp.DISPATCHED: "dispatched_at",
    CaseStamp.ACCEPTED: "accepted_at",
    CaseStamp.ARRIVED: "arrived_at",
}
"""The times that each dispatch has, and where they stand."""

OF_THE_CASE = {
    CaseStamp.TRAPPED: "trapped_since",
    CaseStamp.REPORTED: "reported_at",
    CaseStamp.ANSWERED: "answered_at",
}
"""The times that a case has once."""


def correct(command: CorrectCase, case: Recorded, at: datetime) -> Sequence[CaseCorrected]:
    """The correction; raises what names the time that cannot be corrected."""
    file = case.file
    kind = command.case_kind or file.case_kind
    trapped = file.trapped if command.trapped is None else command.trapped
    if not command.times and (kind, trapped) == (file.case_kind, file.trapped):
        raise rules.CaseCorrectionEmpty
    if kind is not CaseKind.RESCUE and trapped > 0:
        raise OnlyRescueHasTrapped(field="trapped")
    for index, time in enumerate(command.times):
        _check_recorded(time, case, at, f"times[{index}]")
    return [CaseCorrected(**vars(command))]


def corrected(case: Recorded, event: CaseCorrected) -> Recorded:
    """The case with the truth in place of what was recorded; a time that is not there stays so."""
    for time in event.times:
        case = _moved(case, time)
    file = case.file
    kind = event.case_kind or file.case_kind
    trapped = file.trapped if event.trapped is None else event.trapped
    return replace(case, file=replace(file, case_kind=kind, trapped=trapped))


def times_of(case: Recorded, time: CorrectedTime) -> frozenset[datetime | None]:
    """What is on record as that time: one moment, or as many as there are releases or call-backs."""
    file, stamp = case.file, time.stamp
    match stamp:
        case CaseStamp.TRAPPED | CaseStamp.REPORTED | CaseStamp.ANSWERED:
            return frozenset({getattr(file, OF_THE_CASE[stamp])})
        case CaseStamp.DISPATCHED | CaseStamp.ACCEPTED | CaseStamp.ARRIVED:
            dispatch = file.dispatches.get(time.dispatch_id or "")
            return frozenset({getattr(dispatch, OF_A_DISPATCH[stamp], None)})
        case CaseStamp.RELEASED:
            return frozenset(one.at for one in file.releases)
        case CaseStamp.CALLED_BACK:
            return frozenset(one.at for one in file.call_backs)
        case CaseStamp.CLOSED:
            return frozenset({case.at if isinstance(case, Closed) else None})
        case _:
            assert_never(stamp)


def _check_recorded(time: CorrectedTime, case: Recorded, at: datetime, field: str) -> None:
    unrecorded = time.recorded is None and time.stamp is not CaseStamp.TRAPPED
    if unrecorded or time.recorded not in times_of(case, time):
        raise rules.CaseTimeUnknown(field=f"{field}.recorded", stamp=time.stamp)
    if max(time.corrected, time.recorded or time.corrected) > at:
        raise rules.CaseCorrectedTooEarly(field=f"{field}.corrected", at=at)


def _moved(case: Recorded, time: CorrectedTime) -> Recorded:
    if time.recorded not in times_of(case, time):
        return case
    if time.stamp is CaseStamp.CLOSED:
        return replace(case, at=time.corrected) if isinstance(case, Closed) else case
    return replace(case, file=_moved_in(case.file, time))


def _moved_in(file: CaseFile, time: CorrectedTime) -> CaseFile:
    stamp, truth = time.stamp, time.corrected
    if stamp in OF_THE_CASE:
        once: dict[str, Any] = {OF_THE_CASE[stamp]: truth}
        return replace(file, **once)
    if stamp in OF_A_DISPATCH:
        return file.with_dispatch(time.dispatch_id or "", **{OF_A_DISPATCH[stamp]: truth})
    if stamp is CaseStamp.RELEASED:
        releases = (
            replace(one, at=truth) if one.at == time.recorded else one for one in file.releases
        )
        return replace(file, releases=tuple(releases))
    calls = (replace(one, at=truth) if one.at == time.recorded else one for one in file.call_backs)
    return replace(file, call_backs=tuple(calls))
