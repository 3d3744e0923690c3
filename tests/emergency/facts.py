"""Facts of cases, accidents, platforms and stations that tests begin with.

A case of two persons in a lift of Xiamen, reported at noon of 1 October 2015 (`NOON` of `tests.spec`);
`after(minutes)` is a moment of it.
"""

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from services.emergency import accident, case, platform, station
from services.emergency.case import opening
from services.emergency.case.state import State
from services.emergency.events import (
    AccidentHappened,
    CaseHappened,
    PlatformHappened,
    StationHappened,
)
from services.emergency.events.accident import AccidentReported, Toll
from services.emergency.events.case import (
    CaseClosed,
    CaseOpened,
    PassengersReleased,
    RescueDispatched,
    RescuerArrived,
)
from services.emergency.events.platform import PlatformCommissioned, StationRegistered
from services.emergency.events.values import (
    AccidentClass,
    Caller,
    CaseChannel,
    CaseKind,
    CaseResponsibility,
    ResponseLevel,
)
from services.kernel.decider import Decider
from services.kernel.sealed import Sealed
from services.reference.divisions import Divisions
from services.reference.elevator import ElevatorFacts, PhaseName, Place, PlaceType
from services.reference.party import PartyRef
from tests.spec import NOON, Given, given

USER = PartyRef(party_id="committee:350203-2015-17", name="莲花小区业主委员会")
MAINTAINER = PartyRef(party_id="register:xm:maintainer-3", name="莲花电梯维保")
OPERATOR = PartyRef(party_id="register:xm:rescue-1", name="厦门市电梯救援中队")
BUREAU = PartyRef(party_id="uscc:91110000802100433B", name="厦门市质量技术监督局")
MAKER = PartyRef(party_id="uscc:914403001922038216", name="厦门电梯制造有限公司")

HOME = Place(division="350203", address="莲花二村 8 号楼", place_type=PlaceType.RESIDENTIAL)
AWAY = Place(division="350206", address="湖里大道 1 号")
OTHER_CITY = Place(division="350102", address="东街 134 号")
PLATFORM = "厦门96333"

ELEVATOR = ElevatorFacts(
    elevator_id="a" * 26,
    phase=PhaseName.IN_USE,
    phase_since=NOON,
    maker=MAKER,
    serial_number="G40871",
    place=HOME,
    user_unit=USER,
)
CALLER = Caller(
    person_id="person:caller-1",
    name=Sealed(person_id="person:caller-1", box="Ym94"),
    phone=Sealed(person_id="person:caller-1", box="Ym95"),
)

OPENED = CaseOpened(
    case_id="XM-1",
    case_kind=CaseKind.RESCUE,
    channel=CaseChannel.TELEPHONE,
    place=HOME,
    trapped=2,
    elevator_id=ELEVATOR.elevator_id,
    platform=PLATFORM,
    rescue_code="100361",
    caller=CALLER,
    user_unit=USER,
    maintainer=MAINTAINER,
)
DISPATCHED = RescueDispatched(
    dispatch_id="1", level=ResponseLevel.MAINTAINER, responder=MAINTAINER, user_unit_notified=True
)
ARRIVED = RescuerArrived(
    dispatch_id="1", arrival_limit_minutes=30, rule_version="rescue_clocks@0001-01-01"
)
FREED = PassengersReleased(freed=2)
CLOSED = CaseClosed(
    cause_code="E1",
    cause_version="causes@0001-01-01",
    responsibility=CaseResponsibility.MAINTAINER,
)

REPORTED = AccidentReported(
    accident_id="XM-2015-1",
    accident_class=AccidentClass.ACCIDENT,
    place=HOME,
    toll=Toll(deaths=1),
    description="层门坠落",
    elevator_id=ELEVATOR.elevator_id,
)
COMMISSIONED = PlatformCommissioned(
    division="350200", name=PLATFORM, number="96333", operator=OPERATOR
)
STATION = StationRegistered(
    station_id="S-1",
    name="莲花救援站",
    operator=OPERATOR,
    place=HOME,
    networked=True,
    covers=("350203", "350206"),
)

CaseStory = Given[case.Command, State, CaseHappened]
AccidentStory = Given[accident.Command, accident.State, AccidentHappened]
PlatformStory = Given[platform.Command, platform.State, PlatformHappened]
StationStory = Given[station.Command, station.State, StationHappened]


def after(minutes: float) -> datetime:
    """So many minutes after the case was reported."""
    return NOON + timedelta(minutes=minutes)


def at(story: Any, minutes: float) -> Any:
    """The story, so many minutes after the case was reported."""
    return Given(story.decider, story.past, after(minutes))


@cache
def divisions() -> Divisions:
    """The national table."""
    return Divisions.load()


@cache
def case_decider() -> Decider[case.Command, State, CaseHappened]:
    return case.decider(divisions())


def no_case() -> CaseStory:
    """Nothing was reported."""
    return given(case_decider())


def told(*facts: tuple[CaseHappened, float], opened: CaseOpened = OPENED) -> CaseStory:
    """A case, and what happened so many minutes after it was reported."""
    past = ((opened, NOON), *((fact, after(minutes)) for fact, minutes in facts))
    return Given(case_decider(), past, NOON)


def reported() -> CaseStory:
    """Two persons are held, and nobody has done anything."""
    return told()


def dispatched() -> CaseStory:
    """The maintainer was sent after 2 minutes."""
    return told((DISPATCHED, 2))


def freed() -> CaseStory:
    """The maintainer was there after 12 minutes; both came out after 17."""
    return told((DISPATCHED, 2), (ARRIVED, 12), (FREED, 17))


def closed() -> CaseStory:
    """Closed after an hour."""
    return told((DISPATCHED, 2), (ARRIVED, 12), (FREED, 17), (CLOSED, 60))


def accident_story(*facts: AccidentHappened) -> AccidentStory:
    """An accident that happened at noon, and what followed."""
    return given(accident.decider(divisions()), *facts)


def platform_story(*facts: PlatformHappened) -> PlatformStory:
    """A platform at noon."""
    return given(platform.decider(divisions()), *facts)


def station_story(*facts: StationHappened) -> StationStory:
    """A station at noon."""
    return given(station.decider(divisions()), *facts)


def open_case(**fields: Any) -> opening.OpenCase:
    """A call about two persons held in the elevator."""
    stated: dict[str, Any] = {
        "case_id": "XM-1",
        "case_kind": CaseKind.RESCUE,
        "channel": CaseChannel.TELEPHONE,
        "platform": PLATFORM,
        "rescue_code": "100361",
        "trapped": 2,
        "caller": CALLER,
        "elevator": ELEVATOR,
        "maintainer": MAINTAINER,
    }
    return opening.OpenCase(**{**stated, **fields})
