"""Another user unit 变更使用单位: the first responsibility 首负责任 moves with it."""

from services.registry.elevator.phases import Elevator
from services.registry.elevator.responsibility import ChangeUserUnit
from services.registry.elevator.rules import AlreadyDeregistered, ElevatorUnknown
from services.registry.events.elevator import ElevatorDeregistered, UserUnitChanged
from services.registry.events.values import DeregistrationGround
from tests.registry.facts import OWNER, USER, in_use, nothing, sealed, selected

CHANGE = ChangeUserUnit(user_unit=OWNER, reason="物业更换")
GONE = ElevatorDeregistered(ground=DeregistrationGround.EXPORTED, reference="关单")


def test_the_user_unit_changes_in_any_living_phase() -> None:
    """A seal does not hold the parties."""
    for story in (selected(), in_use(), sealed()):
        story.when(CHANGE).then(UserUnitChanged(**dict(CHANGE)))


def test_the_chain_of_first_responsibility_grows() -> None:
    """Who answered on any day can be read from it."""
    state = in_use().when(CHANGE).after
    assert isinstance(state, Elevator)
    chain = state.card.first_responsible
    assert [(link.party, link.since.year) for link in chain] == [(USER, 2014), (OWNER, 2015)]


def test_the_same_user_unit_again_says_nothing_new() -> None:
    """Nothing changes, nothing is written."""
    in_use().when(ChangeUserUnit(user_unit=USER)).then()


def test_another_name_is_a_change_but_no_new_responsibility() -> None:
    """更名: the same party under the name of that day."""
    renamed = ChangeUserUnit(user_unit=USER.model_copy(update={"name": "莲花二村业主委员会"}))
    state = in_use().when(renamed).after
    assert isinstance(state, Elevator)
    assert state.card.user_unit == renamed.user_unit
    assert len(state.card.first_responsible) == 1


def test_what_is_gone_or_unknown_changes_no_hands() -> None:
    """注销 is final."""
    in_use().also(GONE).when(CHANGE).refuses(AlreadyDeregistered)
    nothing().when(CHANGE).refuses(ElevatorUnknown)
