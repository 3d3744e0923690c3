"""Opening a case 受理: by rescue code, by elevator, or by place alone."""

from datetime import timedelta

import pytest

from services.emergency.case import rules
from services.emergency.case.state import Open
from services.emergency.events.case import CaseOpened
from services.emergency.events.values import CaseKind
from services.reference.elevator import Place
from tests.emergency.facts import AWAY, ELEVATOR, HOME, OPENED, no_case, open_case, reported
from tests.spec import NOON


def test_a_rescue_code_finds_the_elevator() -> None:
    """The case keeps where it is, and whose it is on that day."""
    no_case().when(open_case()).then(OPENED)


def test_the_elevator_itself_or_a_place_will_do() -> None:
    """Of a place alone nobody knows yet whose elevator it is."""
    by_id = open_case(rescue_code=None, elevator_id=ELEVATOR.elevator_id)
    no_case().when(by_id).then(OPENED.model_copy(update={"rescue_code": None}))
    by_place = open_case(rescue_code=None, place=AWAY, elevator=None, maintainer=None)
    [event] = no_case().when(by_place).decided()
    assert isinstance(event, CaseOpened)
    assert (event.place, event.elevator_id, event.user_unit) == (AWAY, None, None)


@pytest.mark.parametrize(
    "where",
    [
        {"rescue_code": None, "elevator": None},
        {"place": HOME},
        {"elevator_id": ELEVATOR.elevator_id},
    ],
)
def test_a_case_names_one_way_to_find_it(where: dict[str, object]) -> None:
    """Neither none nor two."""
    no_case().when(open_case(**where)).refuses(rules.CasePlaceUnstated)


def test_a_rescue_code_goes_with_its_platform() -> None:
    """The same six digits exist in every city."""
    no_case().when(open_case(platform=None)).refuses(rules.RescuePlatformUnstated)


def test_a_rescue_has_persons_and_nothing_else_has() -> None:
    """At least one is held; of a fault, a complaint, a question nobody is."""
    no_case().when(open_case(trapped=0)).refuses(rules.RescueNeedsTrapped)
    for kind in (CaseKind.FAULT, CaseKind.COMPLAINT, CaseKind.ADVICE):
        no_case().when(open_case(case_kind=kind)).refuses(rules.OnlyRescueHasTrapped)
        assert no_case().when(open_case(case_kind=kind, trapped=0)).decided()


def test_a_place_is_a_division_of_that_day() -> None:
    """Neither a code that never was, nor one that was abolished, nor the corps."""
    for code in ("999999", "110103", "660000"):
        command = open_case(rescue_code=None, elevator=None, place=Place(division=code))
        no_case().when(command).refuses(rules.CasePlaceUnknown)


def test_an_elevator_without_a_place_cannot_be_reached() -> None:
    """Somebody has to be sent."""
    nowhere = ELEVATOR.model_copy(update={"place": None})
    no_case().when(open_case(elevator=nowhere)).refuses(rules.CaseElevatorHasNoPlace)


def test_a_number_is_given_once() -> None:
    """A case number is unique by construction."""
    reported().when(open_case()).refuses(rules.CaseAlreadyOpened)


def test_nobody_is_trapped_after_the_report() -> None:
    """The time of being trapped is before it, and counts for the two hours."""
    minute = timedelta(minutes=1)
    no_case().when(open_case(trapped_since=NOON + minute)).refuses(rules.TrappedAfterReport)
    state = no_case().when(open_case(trapped_since=NOON - minute)).after
    assert isinstance(state, Open)
    assert state.file.held_since == NOON - minute
