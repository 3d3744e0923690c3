"""A rescue station 救援站点: who is sent on the second level of response."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.emergency.events.platform import (
    StationClosed,
    StationCoverageChanged,
    StationHappened,
    StationRegistered,
    StationResumed,
    StationSuspended,
)
from services.emergency.events.values import StationStatus
from services.kernel.decider import Decider, Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused
from services.kernel.subject import NOBODY, Subject
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.elevator import Place
from services.reference.party import PartyRef


class RegisterStation(Record):
    """登记救援站点: who runs it, where it is, which divisions it serves."""

    station_id: str
    name: str
    operator: PartyRef
    place: Place
    networked: bool  # 联网: the platform sees it and can send it
    covers: tuple[str, ...]


class ChangeStationCoverage(Record):
    """变更服务范围."""

    networked: bool
    covers: tuple[str, ...]


class SuspendStation(Record):
    """暂停服务."""

    reason: str


class ResumeStation(Record):
    """恢复服务."""


class CloseStation(Record):
    """撤销站点: final."""

    reason: str


Command: TypeAlias = (
    RegisterStation | ChangeStationCoverage | SuspendStation | ResumeStation | CloseStation
)


class StationUnknown(NotFound):
    """There is no such rescue station."""

    zh = "没有该救援站点"


class StationAlreadyRegistered(AlreadyExists):
    """A rescue station of this number is registered."""

    zh = "该救援站点编号已登记"


class StationPlaceUnknown(Invalid):
    """The division was none on that day."""

    zh = "站点或者服务范围的行政区划代码在当日无效"


class StationIsClosed(Refused):
    """The rescue station is closed for good."""

    zh = "该救援站点已撤销"


class StationNotInService(Refused):
    """The rescue station cannot be sent: it is suspended, closed, or not linked to the platform."""

    zh = "该救援站点暂停、已撤销或者未联网，不能派单"


class StationServesElsewhere(Refused):
    """The rescue station does not serve the division of the case."""

    zh = "该救援站点的服务范围不含工单所在地区"


@dataclass(frozen=True, slots=True)
class NoStation:
    """Nothing is known of the station."""


@dataclass(frozen=True, slots=True)
class Station:
    """A registered station."""

    registered: StationRegistered
    networked: bool
    covers: tuple[str, ...]
    status: StationStatus = StationStatus.IN_SERVICE


State: TypeAlias = NoStation | Station


class StationFacts(Record):
    """What a dispatch rests on: the station as it is now."""

    station_id: str
    operator: PartyRef
    covers: tuple[str, ...]
    networked: bool
    status: StationStatus


class StationCard(Record):
    """救援站点, field for field the proto message `Station`."""

    station_id: str
    name: str
    operator: PartyRef
    place: Place
    networked: bool
    covers: tuple[str, ...]
    status: StationStatus


def decider(divisions: Divisions) -> Decider[Command, State, StationHappened]:
    """The rules of a station, with the division table that its places are checked by."""

    def decide(command: Command, state: State, at: datetime) -> Sequence[StationHappened]:
        if isinstance(command, RegisterStation):
            return _register(command, state, at, divisions)
        station = _lasting(state)
        match command:
            case ChangeStationCoverage(networked=networked, covers=covers):
                _check(divisions, at, *covers)
                same = (networked, covers) == (station.networked, station.covers)
                return [] if same else [StationCoverageChanged(**vars(command))]
            case SuspendStation(reason=reason):
                suspended = station.status is StationStatus.SUSPENDED
                return [] if suspended else [StationSuspended(reason=reason)]
            case ResumeStation():
                in_service = station.status is StationStatus.IN_SERVICE
                return [] if in_service else [StationResumed()]
            case CloseStation(reason=reason):
                return [StationClosed(reason=reason)]
            case _:
                assert_never(command)

    return Decider(NoStation(), decide, evolve)


def evolve(state: State, event: StationHappened, _: datetime) -> State:
    if isinstance(event, StationRegistered):
        known = isinstance(state, Station)
        return state if known else Station(event, event.networked, event.covers)
    if isinstance(state, NoStation):
        return state
    match event:
        case StationCoverageChanged(networked=networked, covers=covers):
            return replace(state, networked=networked, covers=covers)
        case StationSuspended():
            return _now(state, StationStatus.SUSPENDED)
        case StationResumed():
            return _now(state, StationStatus.IN_SERVICE)
        case StationClosed():
            return _now(state, StationStatus.CLOSED)
        case _:
            assert_never(event)


def subject_of(state: State) -> Subject:
    """Whom a call about the station concerns: its division, and its operator as a maintainer."""
    if isinstance(state, NoStation):
        return NOBODY
    operator = ("maintainer", state.registered.operator.party_id)
    return Subject("", state.registered.place.division, frozenset({operator}))


def facts_of(state: State) -> StationFacts | None:
    """The facts of a station; None: there is none."""
    if isinstance(state, NoStation):
        return None
    return StationFacts(
        station_id=state.registered.station_id,
        operator=state.registered.operator,
        covers=state.covers,
        networked=state.networked,
        status=state.status,
    )


def available(station: StationFacts | None, division: str) -> StationFacts:
    """The station, which can be sent to that division.

    Raises `StationUnknown`, `StationNotInService`, `StationServesElsewhere`.
    """
    if station is None:
        raise StationUnknown(field="station_id")
    if station.status is not StationStatus.IN_SERVICE or not station.networked:
        raise StationNotInService(field="station_id", status=station.status)
    if not any(Divisions.within(division, served) for served in station.covers):
        raise StationServesElsewhere(field="station_id", division=division)
    return station


def card_of(state: State) -> StationCard:
    """Raises `StationUnknown`."""
    station = _known(state)
    one = station.registered
    return StationCard(
        station_id=one.station_id,
        name=one.name,
        operator=one.operator,
        place=one.place,
        networked=station.networked,
        covers=station.covers,
        status=station.status,
    )


def _register(
    command: RegisterStation, state: State, at: datetime, divisions: Divisions
) -> Sequence[StationHappened]:
    if isinstance(state, Station):
        raise StationAlreadyRegistered(field="station_id", station_id=command.station_id)
    _check(divisions, at, command.place.division, *command.covers)
    return [StationRegistered(**vars(command))]


def _check(divisions: Divisions, at: datetime, *codes: str) -> None:
    day = legal_day(at)
    for code in codes:
        division = divisions.at(code, day)
        if division is None or not division.is_place:
            raise StationPlaceUnknown(field="covers", code=code, on=day)


def _known(state: State) -> Station:
    if isinstance(state, NoStation):
        raise StationUnknown(field="station_id")
    return state


def _lasting(state: State) -> Station:
    station = _known(state)
    if station.status is StationStatus.CLOSED:
        raise StationIsClosed
    return station


def _now(station: Station, status: StationStatus) -> Station:
    """A closed station stays closed."""
    closed = station.status is StationStatus.CLOSED
    return station if closed else replace(station, status=status)
