"""Use beyond the design life 达到设计使用年限继续使用."""

from datetime import date

from services.reference.elevator import TechnicalParameters
from services.registry.elevator.phases import Elevator, InUse
from services.registry.elevator.registration import ExtendDesignLife
from services.registry.elevator.rules import NotAnExtension, NotRegistered
from services.registry.events.elevator import DesignLifeExtended, RecordCorrected
from services.registry.events.values import ChangeKind
from tests.registry.facts import in_use, inspected

EXTEND = ExtendDesignLife(extended_until=date(2016, 2, 29), assessment_reference="评估2015-4")
SHORT = RecordCorrected(
    reason="铭牌", evidence="照片", parameters=TechnicalParameters(design_life_years=1)
)


def test_an_assessment_extends_the_design_life() -> None:
    """In use since March 2014 for one year, now until February 2016; a change to register."""
    story = in_use().also(SHORT)
    story.when(EXTEND).then(DesignLifeExtended(**dict(EXTEND)))
    state = story.when(EXTEND).after
    assert isinstance(state, Elevator)
    assert state.card.design_life_ends_on == date(2016, 2, 29)
    assert state.card.changes_to_register == {ChangeKind.DESIGN_LIFE}


def test_being_beyond_the_design_life_is_no_phase() -> None:
    """The elevator is in use; its card says until when it should have been."""
    state = in_use().also(SHORT).state
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, InUse)
    assert state.card.design_life_ends_on == date(2015, 3, 1)


def test_an_extension_leads_beyond_the_present_end() -> None:
    """Up to the same day is no extension."""
    same = EXTEND.model_copy(update={"extended_until": date(2015, 3, 1)})
    in_use().also(SHORT).when(same).refuses(NotAnExtension)


def test_a_design_life_nobody_recorded_can_be_extended() -> None:
    """Then the extension is all that is known."""
    in_use().when(EXTEND).then(DesignLifeExtended(**dict(EXTEND)))


def test_before_use_there_is_nothing_to_extend() -> None:
    """Not registered, not used."""
    inspected().when(EXTEND).refuses(NotRegistered)
