"""How a case ends 回访、办结, is merged into another 并案, or comes back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, TypeAlias, assert_never

from services.emergency.case import ending_rules as rules
from services.emergency.case.correcting import CorrectCase, correct, corrected
from services.emergency.case.guards import under_way, unmerged
from services.emergency.case.rules import CaseAlreadyClosed, CaseNotClosed, PersonsStillHeld
from services.emergency.case.state import (
    CallBackMade,
    CaseFacts,
    CaseFile,
    Closed,
    Merged,
    Open,
    Recorded,
    State,
    Unopened,
    recorded,
)
from services.emergency.causes import CAUSES, cause_of
from services.emergency.events.case import (
    CallerCalledBack,
    CaseClosed,
    CaseCorrected,
    CaseMerged,
    CaseReopened,
    CaseUnlinked,
    Ended,
)
from services.emergency.events.values import CallBackOutcome, CaseKind, CaseResponsibility
from services.kernel.decider import FOUND, Record
from services.reference.dated import legal_day


class CallBack(Record):
    """回访, also of a caller whose case was merged."""

    outcome: CallBackOutcome


class CloseCase(Record):
    """办结: why it happened, and apart from that, who is responsible."""

    cause_code: str | None = None  # second level, E1
    responsibility: CaseResponsibility | None = None
    resolution: str | None = None


class ReopenCase(Record):
    """重新办理: the case was closed too early."""

    reason: str


class LinkCases(Record):
    """并案: this case is another call about an entrapment that was reported before."""

    into_case_id: str
    primary: Annotated[CaseFacts | None, FOUND] = None


class UnlinkCase(Record):
    """撤销并案: the two were not one."""

    reason: str


Command: TypeAlias = CallBack | CloseCase | ReopenCase | LinkCases | UnlinkCase | CorrectCase

CAUSED = frozenset({CaseKind.RESCUE, CaseKind.FAULT})
"""Kinds of cases that have a cause."""


def decide(command: Command, state: State, at: datetime) -> Sequence[Ended]:
    match command:
        case CallBack(outcome=outcome):
            return _call_back(outcome, state, at)
        case CloseCase():
            return _close(command, state)
        case ReopenCase(reason=reason):
            return _reopen(reason, unmerged(state), at)
        case LinkCases():
            return _link(command, recorded(state))
        case UnlinkCase(reason=reason):
            return _unlink(reason, recorded(state), at)
        case CorrectCase():
            return correct(command, unmerged(state), at)
        case _:
            assert_never(command)


def evolve(state: State, event: Ended, at: datetime) -> State:
    if isinstance(state, Unopened):
        return state
    after: State = state
    match event:
        case CallerCalledBack():
            made = (*state.file.call_backs, CallBackMade(at, event))
            after = replace(state, file=replace(state.file, call_backs=made))
        case CaseClosed() if not isinstance(state, Merged):
            after = Closed(state.file, at, event)
        case CaseReopened() if isinstance(state, Closed):
            after = Open(state.file)
        case CaseMerged(into_case_id=into):
            before = state.before if isinstance(state, Merged) else state
            after = Merged(state.file, at, into, before)
        case CaseUnlinked() if isinstance(state, Merged):
            after = replace(state.before, file=state.file)
        case CaseCorrected():
            after = corrected(state, event)
        case CaseClosed() | CaseReopened() | CaseUnlinked():
            pass  # on that day, as far as known, there was nothing to close, reopen or unlink
        case _:
            assert_never(event)
    return after


def _close(command: CloseCase, state: State) -> Sequence[Ended]:
    case = unmerged(state)
    if isinstance(case, Closed) and _closed_so(command, case):
        return []
    if isinstance(case, Closed):
        raise CaseAlreadyClosed(since=case.at)
    file = case.file
    if file.held > 0:
        raise PersonsStillHeld(held=file.held)
    _check_explained(command, file)
    day = legal_day(file.reported_at)
    if command.cause_code is not None:
        cause_of(command.cause_code, day)
    version = CAUSES.version(day) if command.cause_code is not None else None
    return [CaseClosed(**vars(command), cause_version=version)]


def _closed_so(command: CloseCase, case: Closed) -> bool:
    return case.closing.model_dump(exclude={"cause_version"}) == dict(command)


def _call_back(outcome: CallBackOutcome, state: State, at: datetime) -> Sequence[Ended]:
    """Whose case was merged is called back as well."""
    case = recorded(state)
    file = case.file if isinstance(case, Merged) else under_way(state, at)
    made = CallBackMade(at, CallerCalledBack(outcome=outcome))
    return [] if made in file.call_backs else [made.said]


def _reopen(reason: str, case: Recorded, at: datetime) -> Sequence[Ended]:
    if not isinstance(case, Closed) or at < case.at:
        raise CaseNotClosed
    return [CaseReopened(reason=reason)]


def _unlink(reason: str, case: Recorded, at: datetime) -> Sequence[Ended]:
    if not isinstance(case, Merged) or at < case.at:
        raise rules.CaseNotLinked
    return [CaseUnlinked(from_case_id=case.into, reason=reason)]


def _check_explained(command: CloseCase, file: CaseFile) -> None:
    if file.case_kind in CAUSED:
        if command.cause_code is None:
            raise rules.CaseCauseMissing(field="cause_code")
        if command.responsibility is None:
            raise rules.CaseCauseMissing(field="responsibility")
    elif command.resolution is None:
        raise rules.CaseResolutionMissing(field="resolution")


def _link(command: LinkCases, case: Recorded) -> Sequence[Ended]:
    file, primary, into = case.file, command.primary, command.into_case_id
    if isinstance(case, Merged) and case.into == into:
        return []
    file = unmerged(case).file
    if into == file.opened.case_id:
        raise rules.CaseLinkedToItself(field="into_case_id")
    if primary is None or primary.division[:4] != file.place.division[:4]:
        raise rules.PrimaryCaseUnknown(field="into_case_id")
    if primary.merged:
        raise rules.PrimaryCaseIsMerged(field="into_case_id")
    if primary.case_kind is not file.case_kind:
        raise rules.DifferentCaseKinds(field="into_case_id", case_kind=primary.case_kind)
    if primary.elevator_id and file.elevator_id and primary.elevator_id != file.elevator_id:
        raise rules.DifferentElevators(field="into_case_id")
    # One direction only: no two cases can be merged into each other, however fast both calls come.
    if (file.opened_at, file.opened.case_id) < (primary.opened_at, primary.case_id):
        raise rules.PrimaryCaseCameLater(field="into_case_id", opened_at=primary.opened_at)
    return [CaseMerged(into_case_id=into)]
