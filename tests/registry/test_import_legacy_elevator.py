"""Import of existing stock 存量导入."""

from datetime import date

import pytest

from services.reference.elevator import Conclusion, TechnicalParameters
from services.registry.elevator import card_of
from services.registry.elevator.catalogue import UnknownKind
from services.registry.elevator.findings import IssuerMissing, SecondCertificate
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.rules import ElevatorAlreadyRecorded, UnknownDivision
from services.registry.events.elevator import LegacyElevatorImported, UserUnitChanged
from services.registry.events.values import Inspection, InspectionKind, LegacyElevator, LegacyPhase
from tests.registry.facts import (
    CERTIFICATE,
    HOME,
    IMPORTED,
    OWNER,
    RESCUE_CODE,
    ROW,
    SERIAL,
    USER,
    imported,
    nothing,
    selected,
)
from tests.registry.test_register_for_use import REGISTER


def importing(row: LegacyElevator = ROW, **changes: object) -> ImportLegacyElevator:
    return ImportLegacyElevator(elevator=row.model_copy(update=changes))


def test_a_bare_row_is_enough() -> None:
    """Maker, number, place, phase: old registers often know no more."""
    nothing().when(importing()).then(IMPORTED)


@pytest.mark.parametrize(
    ("phase", "name"),
    [
        (LegacyPhase.UNDER_CONSTRUCTION, "construction_notified"),
        (LegacyPhase.INSTALLED, "installed"),
        (LegacyPhase.IN_USE, "in_use"),
        (LegacyPhase.STOPPED, "stopped"),
        (LegacyPhase.SEALED, "sealed"),
        (LegacyPhase.SCRAPPED, "scrapped"),
        (LegacyPhase.DEREGISTERED, "deregistered"),
    ],
)
def test_a_row_starts_in_its_own_phase(phase: LegacyPhase, name: str) -> None:
    """No inspection is asked of it, and its card says for ever that it was imported."""
    card = card_of(nothing().when(importing(phase=phase, raw_status="A")).after)
    assert (card.phase, card.legacy) == (name, True)
    assert (card.source_register, card.raw_status) == ("xm-2010", "A")


def test_everything_a_row_knows_comes_to_the_card() -> None:
    """Parties, parameters, dates, identifiers, the last inspection."""
    inspection = Inspection(
        kind=InspectionKind.PERIODIC, conclusion=Conclusion.PASSED, inspected_on=date(2013, 5, 1)
    )
    row = ROW.model_copy(
        update={
            "user_unit": USER,
            "owner": OWNER,
            "parameters": TechnicalParameters(kind_code="3110", design_life_years=20),
            "put_into_use_on": date(2000, 2, 29),
            "identifiers": (CERTIFICATE, RESCUE_CODE),
            "last_inspection": inspection,
            "raw": {"dv_car_buffer_type": "S"},
        }
    )
    card = card_of(nothing().when(importing(row)).after)
    assert (card.user_unit, card.owner, card.registered) == (USER, OWNER, True)
    assert card.design_life_ends_on == date(2020, 2, 29)
    assert [held.identifier for held in card.identifiers] == [CERTIFICATE, RESCUE_CODE]
    assert card.last_inspection == inspection
    assert card.last_supervision_inspection is None


def test_the_same_row_again_says_nothing_new() -> None:
    """Whatever happened to the elevator since: the second run of an import changes nothing."""
    imported().when(importing()).then()
    imported().also(UserUnitChanged(user_unit=USER)).when(importing()).then()


def test_another_row_about_the_same_machine_is_refused() -> None:
    """Two rows with one serial number are one too many."""
    imported().when(importing(raw_status="D")).refuses(ElevatorAlreadyRecorded)
    selected().when(importing(serial_number=SERIAL)).refuses(ElevatorAlreadyRecorded)


def test_dirt_that_cannot_be_kept_is_refused() -> None:
    """No such division on that day, no such kind, two certificates, a code of no platform."""
    nowhere = HOME.model_copy(update={"division": "999999"})
    nothing().when(importing(place=nowhere)).refuses(UnknownDivision)
    strange = TechnicalParameters(kind_code="3999")
    nothing().when(importing(parameters=strange)).refuses(UnknownKind)
    second = CERTIFICATE.model_copy(update={"value": "梯11闽D1(13)"})
    nothing().when(importing(identifiers=(CERTIFICATE, second))).refuses(SecondCertificate)
    unkeyed = RESCUE_CODE.model_copy(update={"issuer": None})
    nothing().when(importing(identifiers=(unkeyed,))).refuses(IssuerMissing)


def test_dirt_that_can_be_kept_is_noted() -> None:
    """An odd certificate number stands, and the event says that it is odd."""
    odd = CERTIFICATE.model_copy(update={"value": "梯-厦-0041"})
    row = ROW.model_copy(update={"identifiers": (odd,)})
    nothing().when(importing(row)).then(
        LegacyElevatorImported(elevator=row, irregular=("use_certificate.shape",))
    )


def test_an_imported_division_is_the_one_of_its_day() -> None:
    """Luwan 卢湾区 was merged into Huangpu in 2011; its code stays good for the years before."""
    old = HOME.model_copy(update={"division": "310103"})
    nothing().on(1996, 5, 1).when(importing(place=old)).then(
        LegacyElevatorImported(elevator=ROW.model_copy(update={"place": old}))
    )
    nothing().when(importing(place=old)).refuses(UnknownDivision)


def test_an_imported_installation_goes_on_like_any_other() -> None:
    """It is excepted from what lies behind it, not from what lies ahead."""
    story = imported(ROW.model_copy(update={"phase": LegacyPhase.INSTALLED}))
    with pytest.raises(Exception, match="supervision inspection"):
        story.when(REGISTER).decided()
