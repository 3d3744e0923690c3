"""Corrections 更正: new facts; nothing is edited, nothing removed."""

from datetime import date

from services.reference.elevator import TechnicalParameters
from services.registry.elevator.catalogue import UnknownKind
from services.registry.elevator.ending import CorrectRecord
from services.registry.elevator.phases import Elevator, Scrapped
from services.registry.elevator.rules import ElevatorUnknown, NothingToCorrect, UnknownDivision
from services.registry.events.elevator import RecordCorrected
from tests.registry.facts import HOME, OWNER, PASSENGER, in_use, nothing, scrapped, selected

CORRECT = CorrectRecord(
    reason="铭牌录错",
    evidence="照片 3",
    parameters=TechnicalParameters(stops=19),
    manufactured_on=date(2013, 6, 4),
)


def test_a_correction_replaces_what_it_names() -> None:
    """And leaves the rest."""
    in_use().when(CORRECT).then(RecordCorrected(**dict(CORRECT)))
    state = in_use().when(CORRECT).after
    assert isinstance(state, Elevator)
    assert state.card.parameters == PASSENGER.model_copy(update={"stops": 19})
    assert state.card.manufactured_on == date(2013, 6, 4)
    assert state.card.place == HOME


def test_a_party_is_corrected() -> None:
    """The chain of first responsibility keeps what it said before."""
    command = CorrectRecord(reason="录错", evidence="合同", user_unit=OWNER)
    state = in_use().when(command).after
    assert isinstance(state, Elevator)
    assert state.card.user_unit == OWNER
    assert len(state.card.first_responsible) == 2


def test_final_phases_are_corrected_too() -> None:
    """A correction does not bring scrap back."""
    state = scrapped().when(CORRECT).after
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, Scrapped)
    assert state.card.parameters.stops == 19


def test_a_correction_names_something() -> None:
    """Reason and evidence alone correct nothing."""
    in_use().when(CorrectRecord(reason="录错", evidence="无")).refuses(NothingToCorrect)


def test_what_is_right_already_is_not_corrected() -> None:
    """Nothing changes, nothing is written."""
    same = CorrectRecord(reason="核对", evidence="照片", place=HOME, parameters=PASSENGER)
    in_use().when(same).then()


def test_a_correction_is_checked_like_the_fact_it_corrects() -> None:
    """Division and kind."""
    nowhere = HOME.model_copy(update={"division": "999999"})
    in_use().when(CORRECT.model_copy(update={"place": nowhere})).refuses(UnknownDivision)
    strange = TechnicalParameters(kind_code="3999")
    in_use().when(CORRECT.model_copy(update={"parameters": strange})).refuses(UnknownKind)


def test_there_must_be_a_record() -> None:
    """From selection on."""
    nothing().when(CORRECT).refuses(ElevatorUnknown)
    assert selected().when(CORRECT).decided()
