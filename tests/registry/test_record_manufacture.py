"""Manufacture 制造出厂."""

from datetime import date

from services.reference.elevator import TechnicalParameters
from services.registry.elevator.card import Card
from services.registry.elevator.findings import IdentifierMalformed, SecondIdentifier
from services.registry.elevator.making import RecordManufacture
from services.registry.elevator.phases import Elevator, Manufactured
from services.registry.elevator.rules import ElevatorAlreadyRecorded
from services.registry.events.elevator import ElevatorManufactured, IdentifierAttached
from services.registry.events.values import Identifier, IdentifierKind
from tests.registry.facts import (
    EQUIPMENT_CODE,
    HOME,
    MAKER,
    PASSENGER,
    SERIAL,
    Story,
    in_use,
    manufactured,
    nothing,
    selected,
)

MANUFACTURE = RecordManufacture(
    maker=MAKER,
    serial_number=SERIAL,
    manufactured_on=date(2013, 6, 3),
    product_certificate_number="HG-40871",
    equipment_code=EQUIPMENT_CODE,
    parameters=TechnicalParameters(model="LEHY-III", rated_load_kg=1050),
)


def _card(story: Story) -> Card:
    state = story.when(MANUFACTURE).after
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, Manufactured)
    return state.card


def test_a_selected_elevator_is_manufactured() -> None:
    """The facts of the selection stay, and what the factory states replaces what was planned."""
    selected().when(MANUFACTURE).then(ElevatorManufactured(**dict(MANUFACTURE)))
    card = _card(selected())
    assert card.place == HOME
    assert card.parameters == PASSENGER.model_copy(
        update={"model": "LEHY-III", "rated_load_kg": 1050}
    )


def test_manufacture_may_be_the_first_fact() -> None:
    """Nobody recorded the selection; the place is not known yet."""
    assert _card(nothing()).place is None


def test_the_equipment_code_is_attached() -> None:
    """设备代码 is good from the day of manufacture."""
    (held,) = _card(selected()).identifiers
    assert held.identifier.value == EQUIPMENT_CODE
    assert held.valid_from == date(2013, 6, 3)


def test_an_elevator_leaves_its_factory_once() -> None:
    """The same serial number again is the same machine."""
    manufactured().when(MANUFACTURE).refuses(ElevatorAlreadyRecorded)
    in_use().when(MANUFACTURE).refuses(ElevatorAlreadyRecorded)


def test_an_odd_equipment_code_is_noted() -> None:
    """Sixteen characters are neither 17 nor 18: the event says so, and stands."""
    odd = MANUFACTURE.model_copy(update={"equipment_code": "3110103502013123"})
    selected().when(odd).then(
        ElevatorManufactured(**dict(odd), irregular=("equipment_code.shape",))
    )


def test_an_equipment_code_of_another_kind_is_noted() -> None:
    """The code begins with the kind; an escalator's code on a passenger lift is odd."""
    parameters = TechnicalParameters(kind_code="3110")
    other = MANUFACTURE.model_copy(
        update={"equipment_code": "331010350201312345", "parameters": parameters}
    )
    selected().when(other).then(
        ElevatorManufactured(**dict(other), irregular=("equipment_code.kind",))
    )


def test_an_equipment_code_has_letters_and_digits_only() -> None:
    """Anything else is no code."""
    bad = MANUFACTURE.model_copy(update={"equipment_code": "3110-?"})
    selected().when(bad).refuses(IdentifierMalformed)


def test_a_second_equipment_code_is_refused() -> None:
    """The order gave another code: retire that first."""
    ordered = Identifier(kind=IdentifierKind.EQUIPMENT_CODE, value="311010350201399999")
    selected().also(IdentifierAttached(identifier=ordered)).when(MANUFACTURE).refuses(
        SecondIdentifier
    )
