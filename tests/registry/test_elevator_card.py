"""What others are shown: the card, and whom an elevator concerns."""

import pytest

from services.kernel.subject import Subject
from services.reference.elevator import PhaseName
from services.registry.elevator import card_of, elevator_id_of, named_by, subject_of
from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.making import (
    NotifyConstruction,
    RecordInstallation,
    RecordManufacture,
    RecordSelection,
)
from services.registry.elevator.phases import PHASE_NAMES
from services.registry.elevator.responsibility import ChangeUserUnit
from services.registry.elevator.rules import ElevatorUnknown
from services.registry.events.elevator import IdentifierAttached
from services.registry.events.values import ConstructionKind, Identifier, IdentifierKind
from tests.registry.facts import (
    AGENCY,
    BUREAU,
    HOME,
    INSTALLER,
    MAKER,
    MANUFACTURED,
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    OWNER,
    PASSED,
    REPAIRER,
    ROW,
    SERIAL,
    USER,
    in_use,
    nothing,
    sealed,
    selected,
)


def test_the_card_of_a_sealed_elevator_says_what_lies_beneath() -> None:
    """And by whose order."""
    card = card_of(sealed().state)
    assert card.phase is PhaseName.SEALED
    assert card.phase_since.year == 2015
    assert card.seal is not None
    assert card.seal.phase_beneath is PhaseName.IN_USE
    assert card.seal.authority == BUREAU


def test_every_phase_has_its_name() -> None:
    """One each."""
    assert set(PHASE_NAMES.values()) == set(PhaseName)


def test_oddities_are_those_of_the_current_identifiers() -> None:
    """Read from the numbers that are good now."""
    odd = Identifier(kind=IdentifierKind.EQUIPMENT_CODE, value="3110")
    card = card_of(in_use().also(IdentifierAttached(identifier=odd)).state)
    assert card.irregular == ("equipment_code.shape",)


def test_there_is_no_card_of_nothing() -> None:
    """Not found."""
    with pytest.raises(ElevatorUnknown):
        card_of(nothing().state)


def test_an_elevator_concerns_the_parties_on_its_card() -> None:
    """Owner and user unit in the role of a user unit; the last inspection's body."""
    assert subject_of(in_use().state) == Subject(
        elevator_id_of(MAKER, SERIAL),
        HOME.division,
        frozenset(
            {
                ("manufacturer", MAKER.party_id),
                ("installer", INSTALLER.party_id),
                ("user_unit", USER.party_id),
                ("user_unit", OWNER.party_id),
                ("inspection_body", AGENCY.party_id),
            }
        ),
    )


def test_a_contractor_is_concerned_from_its_notification_on() -> None:
    """As installer, as maintainer, or as a maker that modifies its own elevators."""
    for story in (
        in_use().also(MODIFICATION_NOTIFIED),
        in_use().also(MODIFICATION_NOTIFIED, MODIFICATION_STARTED),
    ):
        parties = subject_of(story.state).parties
        for role in ("installer", "manufacturer", "maintainer"):
            assert (role, REPAIRER.party_id) in parties


def test_nothing_concerns_nobody() -> None:
    """An unplaced elevator lies in no division."""
    assert subject_of(nothing().state) == Subject("", "", frozenset())
    assert subject_of(nothing().also(MANUFACTURED).state).division == ""
    assert subject_of(selected().state).division == HOME.division


def test_a_first_fact_names_machine_place_and_maker() -> None:
    """So that a maker may record its own, and a province those in it."""
    machine = elevator_id_of(MAKER, SERIAL)
    select = RecordSelection(maker=MAKER, serial_number=SERIAL, place=HOME, purchaser=OWNER)
    assert named_by(select) == Subject(
        machine,
        HOME.division,
        frozenset({("manufacturer", MAKER.party_id), ("user_unit", OWNER.party_id)}),
    )
    made = RecordManufacture(
        maker=MAKER,
        serial_number=SERIAL,
        manufactured_on=MANUFACTURED.manufactured_on,
        product_certificate_number="1",
    )
    assert named_by(made) == Subject(machine, "", frozenset({("manufacturer", MAKER.party_id)}))
    assert named_by(ImportLegacyElevator(elevator=ROW)).division == HOME.division


def test_a_work_names_who_does_it() -> None:
    """An installer is not on the card before its own notification."""
    notify = NotifyConstruction(
        kind=ConstructionKind.INSTALLATION, notification_number="1", contractor=INSTALLER
    )
    install = RecordInstallation(installer=INSTALLER, self_inspection_report="1")
    for command in (notify, install):
        assert ("installer", INSTALLER.party_id) in named_by(command).parties
    confirm = ConfirmInspection(**dict(PASSED))
    assert named_by(confirm).parties == {("inspection_body", AGENCY.party_id)}


def test_nobody_makes_itself_a_user_unit() -> None:
    """A party that the command only hands the elevator to is not among the named."""
    assert not named_by(ChangeUserUnit(user_unit=OWNER)).parties
