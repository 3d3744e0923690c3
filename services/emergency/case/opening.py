"""How a case comes in 报警、受理: by a call or a device, where it is, and who takes it up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, TypeAlias, assert_never

from services.emergency.case import rules
from services.emergency.case.guards import check_place, check_trapped, under_way
from services.emergency.case.state import CaseFile, Open, State, Unopened
from services.emergency.events.case import CaseAnswered, CaseOpened, ElevatorIdentified, Opened
from services.emergency.events.values import AlarmKind, Caller, CaseChannel, CaseKind, Persons
from services.kernel.decider import FOUND, Record
from services.kernel.ids import opaque_key
from services.reference.divisions import Divisions
from services.reference.elevator import ElevatorFacts, Place
from services.reference.party import PartyRef


class OpenCase(Record):
    """受理: a call about an elevator, found by its rescue code, by its id, or only by its place."""

    case_id: str
    case_kind: CaseKind
    channel: CaseChannel
    trapped: Persons = 0
    trapped_since: datetime | None = None  # when known
    platform: str | None = None  # the issuer of its rescue codes, 厦门96333
    rescue_code: str | None = None
    elevator_id: str | None = None
    place: Place | None = None
    caller: Caller | None = None
    description: str | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    maintainer: Annotated[PartyRef | None, FOUND] = None


class RaiseAlarm(Record):
    """自动报警: a device that reports for the elevator says that something is wrong."""

    elevator_id: str
    device_id: str
    alarm_number: str  # the device's own number of this alarm
    alarm: AlarmKind
    trapped: Persons = 0
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    maintainer: Annotated[PartyRef | None, FOUND] = None
    connected: Annotated[bool, FOUND] = False


class IdentifyElevator(Record):
    """确认电梯: which elevator it is, by its id or by its rescue code."""

    elevator_id: str | None = None
    platform: str | None = None
    rescue_code: str | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    maintainer: Annotated[PartyRef | None, FOUND] = None


class AnswerCase(Record):
    """响应: somebody of the platform speaks with those inside; `trapped`: what they say."""

    trapped: Persons | None = None


Command: TypeAlias = OpenCase | RaiseAlarm | IdentifyElevator | AnswerCase


def alarm_case_id(command: RaiseAlarm) -> str:
    """One case per alarm of a device, however often it is sent."""
    return opaque_key("alarm", command.elevator_id, command.device_id, command.alarm_number)


def decide(command: Command, state: State, at: datetime, divisions: Divisions) -> Sequence[Opened]:
    match command:
        case OpenCase():
            return _open(command, state, at, divisions)
        case RaiseAlarm():
            return _raise(command, state)
        case IdentifyElevator():
            return _identify(command, under_way(state, at))
        case AnswerCase(trapped=trapped):
            return _answer(trapped, under_way(state, at), at)
        case _:
            assert_never(command)


def evolve(state: State, event: Opened, at: datetime) -> State:
    if isinstance(event, CaseOpened):
        return Open(_file(event, at)) if isinstance(state, Unopened) else state
    if isinstance(state, Unopened):
        return state
    file = state.file
    match event:
        case ElevatorIdentified():
            file = replace(
                file,
                elevator_id=event.elevator_id,
                place=event.place,
                user_unit=event.user_unit,
                maintainer=event.maintainer,
            )
        case CaseAnswered(trapped=trapped):
            count = file.trapped if trapped is None else trapped
            file = replace(file, answered_at=at, trapped=count)
        case _:
            assert_never(event)
    return replace(state, file=file)


def _open(command: OpenCase, state: State, at: datetime, divisions: Divisions) -> Sequence[Opened]:
    if not isinstance(state, Unopened):
        raise rules.CaseAlreadyOpened(field="case_id", case_id=command.case_id)
    _check_where(command)
    check_trapped(command.case_kind, command.trapped)
    elevator = command.elevator
    if elevator is None and command.place is not None:
        check_place(command.place, divisions, at)
    stated = command.model_dump(exclude={"elevator", "maintainer", "place", "elevator_id"})
    return [
        CaseOpened(
            **stated,
            elevator_id=elevator.elevator_id if elevator else None,
            place=_standing(elevator) if elevator else command.place,
            user_unit=elevator.user_unit if elevator else None,
            maintainer=command.maintainer,
        )
    ]


def _check_where(command: OpenCase) -> None:
    ways = (command.rescue_code, command.elevator_id, command.place)
    if sum(way is not None for way in ways) != 1:
        raise rules.CasePlaceUnstated(field="place")
    if command.rescue_code is not None and command.platform is None:
        raise rules.RescuePlatformUnstated(field="platform")


def _raise(command: RaiseAlarm, state: State) -> Sequence[Opened]:
    if not isinstance(state, Unopened):
        return []  # the device says it again
    if not command.connected:
        raise rules.AlarmDeviceForeign(field="device_id", device_id=command.device_id)
    rescue = command.alarm.tells_of_persons
    if command.trapped and not rescue:
        raise rules.OnlyRescueHasTrapped(field="trapped")
    elevator = command.elevator
    return [
        CaseOpened(
            case_id=alarm_case_id(command),
            case_kind=CaseKind.RESCUE if rescue else CaseKind.FAULT,
            channel=CaseChannel.DEVICE,
            place=_standing(elevator),
            trapped=max(command.trapped, 1) if rescue else 0,  # at least one, until it is answered
            elevator_id=command.elevator_id,
            alarm=command.alarm,
            device_id=command.device_id,
            alarm_number=command.alarm_number,
            user_unit=elevator.user_unit if elevator else None,
            maintainer=command.maintainer,
        )
    ]


def _identify(command: IdentifyElevator, file: CaseFile) -> Sequence[Opened]:
    elevator = command.elevator
    if elevator is None:
        raise rules.CasePlaceUnstated(field="elevator_id")
    if elevator.elevator_id == file.elevator_id:
        return []
    place = _standing(elevator)
    if place.division[:4] != file.place.division[:4]:
        raise rules.CaseElevatorElsewhere(field="elevator_id", division=file.place.division)
    return [
        ElevatorIdentified(
            elevator_id=elevator.elevator_id,
            place=place,
            user_unit=elevator.user_unit,
            maintainer=command.maintainer,
        )
    ]


def _answer(trapped: int | None, file: CaseFile, at: datetime) -> Sequence[Opened]:
    if file.answered_at == at:
        return []
    if file.answered_at is not None:
        raise rules.CaseAlreadyAnswered(answered_at=file.answered_at)
    if trapped and file.case_kind is not CaseKind.RESCUE:
        raise rules.OnlyRescueHasTrapped(field="trapped")
    return [CaseAnswered(trapped=trapped)]


def _standing(elevator: ElevatorFacts | None) -> Place:
    if elevator is None or elevator.place is None:
        raise rules.CaseElevatorHasNoPlace(field="elevator_id")
    return elevator.place


def _file(event: CaseOpened, at: datetime) -> CaseFile:
    return CaseFile(
        opened=event,
        opened_at=at,
        reported_at=at,
        trapped_since=event.trapped_since,
        case_kind=event.case_kind,
        trapped=event.trapped,
        place=event.place,
        elevator_id=event.elevator_id or "",
        user_unit=event.user_unit,
        maintainer=event.maintainer,
    )
