"""What acts on a case ask first: that it can be acted on, and that its times are in order."""

from datetime import datetime

from services.emergency.case import rules
from services.emergency.case.state import (
    CaseFile,
    Closed,
    Dispatch,
    Merged,
    Recorded,
    State,
    Unopened,
    recorded,
)
from services.emergency.events.values import CaseKind
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.elevator import Place


def under_way(state: State, at: datetime) -> CaseFile:
    """The file of a case that was under way at that time; a late report of it is welcome.

    Raises `CaseUnknown`, `CaseIsMerged`, `CaseAlreadyClosed`.
    """
    case = unmerged(state)
    if isinstance(case, Closed) and at > case.at:
        raise rules.CaseAlreadyClosed(since=case.at)
    return case.file


def unmerged(state: State) -> Recorded:
    """The case, which counts by itself. Raises `CaseUnknown`, `CaseIsMerged`."""
    case = recorded(state)
    if isinstance(case, Merged):
        raise rules.CaseIsMerged(into=case.into)
    return case


def known_dispatch(file: CaseFile, dispatch_id: str) -> Dispatch:
    """The dispatch of this number; raises `DispatchUnknown`."""
    dispatch = file.dispatches.get(dispatch_id)
    if dispatch is None or dispatch.order is None:
        raise rules.DispatchUnknown(field="dispatch_id", dispatch_id=dispatch_id)
    return dispatch


def check_place(place: Place, divisions: Divisions, at: datetime) -> None:
    """Raises `CasePlaceUnknown` unless the division was good on that day."""
    day = legal_day(at)
    division = divisions.at(place.division, day)
    if division is None or not division.is_place:
        raise rules.CasePlaceUnknown(field="place.division", code=place.division, on=day)


def check_trapped(kind: CaseKind, trapped: int) -> None:
    """Raises `RescueNeedsTrapped`, `OnlyRescueHasTrapped`."""
    if kind is CaseKind.RESCUE and trapped == 0:
        raise rules.RescueNeedsTrapped(field="trapped")
    if kind is not CaseKind.RESCUE and trapped > 0:
        raise rules.OnlyRescueHasTrapped(field="trapped")


def check_consistent(state: State) -> None:
    """The times of a case are in their order 报警 … 办结, and its numbers add up.

    Raises the refusal that is named after the pair of times that is not.
    """
    if isinstance(state, Unopened):
        return
    file = state.file
    if file.held < 0:
        raise rules.MoreReleasedThanTrapped(trapped=file.trapped, released=file.trapped - file.held)
    _check_report(file)
    _check_call_backs(state)
    for dispatch in file.dispatches.values():
        _check_dispatch(dispatch, file.reported_at)
    _check_end(state)


def _check_report(file: CaseFile) -> None:
    reported = file.reported_at
    if file.trapped_since is not None and file.trapped_since > reported:
        raise rules.TrappedAfterReport(field="trapped_since", reported_at=reported)
    if file.answered_at is not None and file.answered_at < reported:
        raise rules.AnswerBeforeReport(field="occurred_at", reported_at=reported)
    if any(one.at < reported for one in file.releases):
        raise rules.ReleaseBeforeReport(field="occurred_at", reported_at=reported)


def _check_call_backs(state: Recorded) -> None:
    """Of a merged case nobody is released: that is on record in the other one."""
    file = state.file
    earliest = max([file.reported_at, *(one.at for one in file.releases)])
    held = file.held > 0 and not isinstance(state, Merged)
    if file.call_backs and (held or min(one.at for one in file.call_backs) < earliest):
        raise rules.CallBackBeforeRelease(field="occurred_at", freed_at=earliest)


def _check_dispatch(dispatch: Dispatch, reported: datetime) -> None:
    sent, accepted, arrived = dispatch.dispatched_at, dispatch.accepted_at, dispatch.arrived_at
    if sent is not None and sent < reported:
        raise rules.DispatchBeforeReport(field="occurred_at", reported_at=reported)
    answered = accepted or dispatch.declined_at
    if sent is not None and answered is not None and answered < sent:
        raise rules.AcceptanceBeforeDispatch(field="occurred_at", dispatched_at=sent)
    if sent is not None and arrived is not None and arrived < sent:
        raise rules.ArrivalBeforeDispatch(field="occurred_at", dispatched_at=sent)
    if accepted is not None and arrived is not None and arrived < accepted:
        raise rules.ArrivalBeforeAcceptance(field="occurred_at", accepted_at=accepted)


def _check_end(state: Recorded) -> None:
    if not isinstance(state, Closed):
        return
    file = state.file
    dispatched = (one.dispatched_at for one in file.dispatches.values())
    arrived = (one.arrived_at for one in file.dispatches.values())
    known = [at for at in (file.reported_at, *dispatched, *arrived) if at is not None]
    known += [one.at for one in file.releases] + [one.at for one in file.call_backs]
    if state.at < max(known):
        raise rules.CaseClosedTooEarly(field="occurred_at", last_at=max(known))
