"""Rescue stations 救援站点 of the second level of response."""

from services.emergency import station
from services.emergency.events.platform import (
    StationClosed,
    StationCoverageChanged,
    StationResumed,
    StationSuspended,
)
from services.emergency.events.values import StationStatus
from services.emergency.station import (
    ChangeStationCoverage,
    CloseStation,
    RegisterStation,
    ResumeStation,
    SuspendStation,
    available,
    card_of,
    facts_of,
)
from services.reference.elevator import Place
from tests.emergency.facts import OPERATOR, STATION, station_story

REGISTER = RegisterStation(**dict(STATION))
SUSPENDED = StationSuspended(reason="轮训")


def test_a_station_is_registered_once_where_it_is() -> None:
    """In a division of that day, serving divisions of that day."""
    station_story().when(REGISTER).then(STATION)
    station_story(STATION).when(REGISTER).refuses(station.StationAlreadyRegistered)
    for odd in ({"place": Place(division="999999")}, {"covers": ("350203", "999999")}):
        command = REGISTER.model_copy(update=odd)
        station_story().when(command).refuses(station.StationPlaceUnknown)


def test_a_station_pauses_and_comes_back() -> None:
    """Each once; meanwhile nobody is sent from there."""
    suspend, resume = SuspendStation(reason="轮训"), ResumeStation()
    station_story(STATION).when(suspend).then(SUSPENDED)
    station_story(STATION, SUSPENDED).when(suspend).then()
    station_story(STATION, SUSPENDED).when(resume).then(StationResumed())
    station_story(STATION).when(resume).then()
    facts = facts_of(station_story(STATION, SUSPENDED, StationResumed()).state)
    assert available(facts, "350203").operator == OPERATOR
    station_story().when(suspend).refuses(station.StationUnknown)


def test_a_station_serves_other_divisions() -> None:
    """And is linked to the platform, or not."""
    change = ChangeStationCoverage(networked=False, covers=("350203",))
    changed = StationCoverageChanged(**dict(change))
    station_story(STATION).when(change).then(changed)
    station_story(STATION, changed).when(change).then()
    assert card_of(station_story(STATION, changed).state).covers == ("350203",)
    odd = ChangeStationCoverage(networked=True, covers=("999999",))
    station_story(STATION).when(odd).refuses(station.StationPlaceUnknown)


def test_a_closed_station_stays_closed() -> None:
    """Whatever is told of it."""
    closed = StationClosed(reason="撤销")
    station_story(STATION).when(CloseStation(reason="撤销")).then(closed)
    for command in (ResumeStation(), SuspendStation(reason="x"), CloseStation(reason="x")):
        station_story(STATION, closed).when(command).refuses(station.StationIsClosed)
    state = station_story(STATION, closed, StationResumed()).state
    assert card_of(state).status is StationStatus.CLOSED
