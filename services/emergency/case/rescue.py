"""The rescue itself 派单、接警、到达、解救, in three levels of response."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, TypeAlias, assert_never

from services.emergency.case import rules
from services.emergency.case.clocks import arrival_due, limits_of
from services.emergency.case.ending_rules import ArrivalNotYetDue
from services.emergency.case.guards import known_dispatch, under_way
from services.emergency.case.state import CaseFile, Dispatch, Release, State, Unopened
from services.emergency.events.case import (
    DispatchAccepted,
    DispatchDeclined,
    PassengersReleased,
    Rescued,
    RescueDispatched,
    RescueEscalated,
    RescuerArrived,
)
from services.emergency.events.values import (
    CaseKind,
    EscalationGround,
    Persons,
    ProfessionalForce,
    ResponseLevel,
)
from services.emergency.station import StationFacts, available
from services.kernel.decider import FOUND, Record
from services.reference.party import PartyRef


class DispatchRescue(Record):
    """派单. Without a `responder` the first level sends the maintainer of the elevator."""

    dispatch_id: str
    level: ResponseLevel
    responder: PartyRef | None = None
    station_id: str | None = None  # second level
    force: ProfessionalForce | None = None  # third level
    user_unit_notified: bool = False
    station: Annotated[StationFacts | None, FOUND] = None


class AcceptDispatch(Record):
    """接警: who was sent is on the way."""

    dispatch_id: str


class DeclineDispatch(Record):
    """谢绝派单: who was sent cannot come."""

    dispatch_id: str
    reason: str


class EscalateRescue(Record):
    """升级响应: the next level is called."""

    to_level: ResponseLevel
    ground: EscalationGround
    reason: str | None = None


class RecordArrival(Record):
    """到达现场."""

    dispatch_id: str


class RecordRelease(Record):
    """解救: persons came out, each counted once; several partial releases add up."""

    freed: Persons = 0  # unharmed
    injured: Persons = 0
    dead: Persons = 0


Command: TypeAlias = (
    DispatchRescue
    | AcceptDispatch
    | DeclineDispatch
    | EscalateRescue
    | RecordArrival
    | RecordRelease
)


def decide(command: Command, state: State, at: datetime) -> Sequence[Rescued]:
    file = under_way(state, at)
    events: Sequence[Rescued]
    match command:
        case DispatchRescue():
            events = _dispatch(command, file)
        case AcceptDispatch(dispatch_id=number):
            known = _answered(known_dispatch(file, number), at, accepted=True)
            events = [] if known else [DispatchAccepted(dispatch_id=number)]
        case DeclineDispatch(dispatch_id=number):
            known = _answered(known_dispatch(file, number), at, accepted=False)
            events = [] if known else [DispatchDeclined(**vars(command))]
        case EscalateRescue():
            events = _escalate(command, file, at)
        case RecordArrival(dispatch_id=number):
            events = _arrive(number, file, at)
        case RecordRelease():
            events = _release(command)
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: Rescued, at: datetime) -> State:
    if isinstance(state, Unopened):
        return state
    file = state.file
    match event:
        case RescueDispatched(dispatch_id=number, level=level):
            file = file.with_dispatch(number, order=event, dispatched_at=at)
            file = replace(file, level=_highest(file.level, level))
        case DispatchAccepted(dispatch_id=number):
            file = file.with_dispatch(number, accepted_at=at)
        case DispatchDeclined(dispatch_id=number):
            file = file.with_dispatch(number, declined_at=at)
        case RescueEscalated(to_level=level):
            file = replace(file, level=_highest(file.level, level))
        case RescuerArrived(dispatch_id=number):
            file = file.with_dispatch(number, arrived_at=at)
        case PassengersReleased():
            release = Release(at, event.freed, event.injured, event.dead)
            file = replace(file, releases=(*file.releases, release))
        case _:
            assert_never(event)
    return replace(state, file=file)


def _dispatch(command: DispatchRescue, file: CaseFile) -> Sequence[Rescued]:
    if file.case_kind not in {CaseKind.RESCUE, CaseKind.FAULT}:
        raise rules.NothingToDispatch(case_kind=file.case_kind)
    if command.dispatch_id in file.dispatches:
        raise rules.DispatchNumberTaken(field="dispatch_id", dispatch_id=command.dispatch_id)
    stated = command.model_dump(exclude={"responder", "station"})
    return [RescueDispatched(**stated, responder=_responder(command, file))]


def _responder(command: DispatchRescue, file: CaseFile) -> PartyRef | None:
    """Who is sent, by the level of response."""
    station, force = command.station_id, command.force
    match command.level:
        case ResponseLevel.MAINTAINER if station is None and force is None:
            responder = command.responder or file.maintainer
        case ResponseLevel.STATION if force is None:
            if station is None:
                raise rules.ResponderMissing(field="station_id")
            responder = available(command.station, file.place.division).operator
        case ResponseLevel.PROFESSIONAL if station is None:
            if force is None:
                raise rules.ResponderMissing(field="force")
            return command.responder
        case _:
            raise rules.ResponderUnfit(field="level", level=command.level)
    if responder is None:
        raise rules.ResponderMissing(field="responder")
    return responder


def _answered(dispatch: Dispatch, at: datetime, *, accepted: bool) -> bool:
    """Whether the dispatch was answered so already; raises `DispatchAlreadyAnswered`.

    Who is there has not declined.
    """
    known = dispatch.accepted_at if accepted else dispatch.declined_at
    if known == at:
        return True
    answers = [dispatch.accepted_at, dispatch.declined_at]
    answers += [] if accepted else [dispatch.arrived_at]
    if any(one is not None for one in answers):
        raise rules.DispatchAlreadyAnswered(field="dispatch_id")
    return False


def _escalate(command: EscalateRescue, file: CaseFile, at: datetime) -> Sequence[Rescued]:
    if file.level is not None and file.level.rank >= command.to_level.rank:
        return []
    if file.held == 0:
        raise rules.NobodyHeld
    if command.ground is EscalationGround.ARRIVAL_OVERDUE:
        _check_overdue(file, at)
    return [RescueEscalated(**vars(command))]


def _check_overdue(file: CaseFile, at: datetime) -> None:
    arrived, due = file.first_arrival_at, arrival_due(file)
    if at < due or (arrived is not None and arrived <= due):
        raise ArrivalNotYetDue(field="ground", due_at=due)


def _arrive(dispatch_id: str, file: CaseFile, at: datetime) -> Sequence[Rescued]:
    dispatch = known_dispatch(file, dispatch_id)
    if dispatch.arrived_at == at:
        return []
    if dispatch.arrived_at is not None:
        raise rules.ArrivalAlreadyRecorded(field="dispatch_id", arrived_at=dispatch.arrived_at)
    if dispatch.declined_at is not None:
        raise rules.DispatchWasDeclined(field="dispatch_id")
    held = limits_of(file)
    return [
        RescuerArrived(
            dispatch_id=dispatch_id,
            arrival_limit_minutes=held.arrival_minutes,
            rule_version=held.rule_version,
        )
    ]


def _release(command: RecordRelease) -> Sequence[Rescued]:
    if command.freed + command.injured + command.dead == 0:
        raise rules.NobodyReleased(field="freed")
    return [PassengersReleased(**vars(command))]


def _highest(one: ResponseLevel | None, other: ResponseLevel) -> ResponseLevel:
    return other if one is None or other.rank > one.rank else one
