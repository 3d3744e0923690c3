"""Finding out which elevator it is 确认电梯."""

from services.emergency.case import rules
from services.emergency.case.opening import IdentifyElevator
from services.emergency.case.state import Open
from services.emergency.events.case import ElevatorIdentified
from tests.emergency.facts import (
    AWAY,
    CALLER,
    ELEVATOR,
    HOME,
    MAINTAINER,
    OPENED,
    OTHER_CITY,
    USER,
    closed,
    no_case,
    told,
)

PLACE_ONLY = OPENED.model_copy(
    update={
        "elevator_id": None,
        "rescue_code": None,
        "place": AWAY,
        "user_unit": None,
        "maintainer": None,
        "caller": CALLER,
    }
)
IDENTIFY = IdentifyElevator(rescue_code="100361", elevator=ELEVATOR, maintainer=MAINTAINER)
IDENTIFIED = ElevatorIdentified(
    elevator_id=ELEVATOR.elevator_id, place=HOME, user_unit=USER, maintainer=MAINTAINER
)


def test_an_unknown_elevator_is_identified() -> None:
    """Also one of another district than the caller thought."""
    attempt = told(opened=PLACE_ONLY).when(IDENTIFY)
    attempt.then(IDENTIFIED)
    assert isinstance(attempt.after, Open)
    assert attempt.after.file.place == HOME
    assert attempt.after.file.maintainer == MAINTAINER


def test_a_wrong_elevator_is_replaced() -> None:
    """The caller misread the code; the same once more changes nothing."""
    other = ELEVATOR.model_copy(update={"elevator_id": "b" * 26})
    wrong = told().when(IDENTIFY.model_copy(update={"elevator": other}))
    wrong.then(IDENTIFIED.model_copy(update={"elevator_id": "b" * 26}))
    told().when(IDENTIFY).then()


def test_it_stands_in_the_city_of_the_case() -> None:
    """Rescuers are on their way to that city."""
    far = ELEVATOR.model_copy(update={"place": OTHER_CITY})
    command = IDENTIFY.model_copy(update={"elevator": far})
    told(opened=PLACE_ONLY).when(command).refuses(rules.CaseElevatorElsewhere)


def test_something_must_identify_it() -> None:
    """And there must be a case, under way."""
    told().when(IdentifyElevator()).refuses(rules.CasePlaceUnstated)
    no_case().when(IDENTIFY).refuses(rules.CaseUnknown)
    closed().on(2015, 10, 2).when(IDENTIFY).refuses(rules.CaseAlreadyClosed)
