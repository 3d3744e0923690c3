"""How a hazard ends: rectified and verified, watched, stopped, or refuted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias, assert_never

from services.supervision.events.hazard import (
    HazardHappened,
    HazardPutUnderWatch,
    HazardRefuted,
    HazardReopened,
    HazardWatchExpired,
    RectificationRejected,
    RectificationReported,
    RectificationVerified,
    StoppedForHazard,
)
from services.supervision.hazard import rules
from services.supervision.hazard.commands import (
    MarkWatchExpired,
    OfOutcome,
    PutUnderWatch,
    RecordStopped,
    RefuteHazard,
    RejectRectified,
    ReopenHazard,
    ReportRectified,
    VerifyRectified,
)
from services.supervision.hazard.guards import filed, unrefuted, unsettled
from services.supervision.hazard.state import HazardFile, State

Ended: TypeAlias = (
    RectificationReported
    | RectificationVerified
    | RectificationRejected
    | HazardPutUnderWatch
    | HazardWatchExpired
    | StoppedForHazard
    | HazardRefuted
    | HazardReopened
)


def decide(command: OfOutcome, state: State, on: date) -> Sequence[HazardHappened]:
    events: Sequence[HazardHappened]
    match command:
        case ReportRectified():
            events = _report(command, unrefuted(state), on)
        case VerifyRectified():
            events = _verify(command, unrefuted(state))
        case RejectRectified():
            if unsettled(state).reported is None:
                raise rules.RectificationNotReported
            events = [RectificationRejected(**vars(command))]
        case PutUnderWatch():
            events = _watch(command, unsettled(state), on)
        case MarkWatchExpired():
            events = _expire(filed(state), on)
        case RecordStopped():
            stopped = StoppedForHazard(**vars(command))
            events = [] if unsettled(state).measure == stopped else [stopped]
        case RefuteHazard():
            events = _refute(command, filed(state))
        case ReopenHazard():
            events = _reopen(command, filed(state))
        case _:
            assert_never(command)
    return events


def evolve(state: HazardFile, event: Ended) -> HazardFile:
    after: HazardFile
    match event:
        case RectificationReported():
            after = replace(state, reported=event)
        case RectificationVerified():
            after = replace(state, verified=event)
        case RectificationRejected():
            after = replace(state, reported=None, verified=None)
        case HazardPutUnderWatch() | StoppedForHazard():
            after = replace(state, measure=event)
        case HazardWatchExpired(until=until):
            if isinstance(state.measure, HazardPutUnderWatch) and state.measure.until <= until:
                return replace(state, measure=None)
            after = state  # another measure holds, or the watch was prolonged
        case HazardRefuted():
            after = replace(state, refuted=True)
        case HazardReopened():
            after = replace(state, refuted=False, reported=None, verified=None)
        case _:
            assert_never(event)
    return after


def _report(command: ReportRectified, file: HazardFile, on: date) -> Sequence[HazardHappened]:
    if file.reported is not None or file.verified is not None:
        return []
    if command.rectified_on > on:
        raise rules.RectifiedInFuture(field="rectified_on")
    if command.rectified_on < file.filed.found_on:
        raise rules.RectifiedBeforeFound(field="rectified_on")
    return [RectificationReported(**vars(command))]


def _verify(command: VerifyRectified, file: HazardFile) -> Sequence[HazardHappened]:
    if file.verified is not None:
        return []
    if file.reported is None:
        raise rules.RectificationNotReported
    return [RectificationVerified(**vars(command))]


def _watch(command: PutUnderWatch, file: HazardFile, on: date) -> Sequence[HazardHappened]:
    if command.until < on:
        raise rules.WatchEndsInPast(field="until")
    watched = HazardPutUnderWatch(**vars(command))
    return [] if file.measure == watched else [watched]


def _expire(file: HazardFile, on: date) -> Sequence[HazardHappened]:
    if file.measure is None:
        return []  # it expired already, or there never was one: the hazard is open
    until = file.watched_until
    if until is None:
        return []  # rectified, refuted or stopped meanwhile
    if on <= until:
        raise rules.WatchNotExpired(until=until)
    return [HazardWatchExpired(until=until)]


def _refute(command: RefuteHazard, file: HazardFile) -> Sequence[HazardHappened]:
    """What was there and is gone was there: a verified rectification is reopened first."""
    if file.refuted:
        return []
    unsettled(file)
    return [HazardRefuted(**vars(command))]


def _reopen(command: ReopenHazard, file: HazardFile) -> Sequence[HazardHappened]:
    if not file.refuted and file.verified is None:
        raise rules.HazardStillOpen
    return [HazardReopened(**vars(command))]
