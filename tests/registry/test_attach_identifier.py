"""Identifiers 编号: attached with their validity."""

from datetime import date

import pytest

from services.registry.elevator.findings import (
    IdentifierMalformed,
    IssuerMissing,
    SecondCertificate,
    SecondIdentifier,
)
from services.registry.elevator.marks import AttachIdentifier
from services.registry.elevator.phases import Elevator
from services.registry.elevator.rules import AlreadyScrapped, ElevatorUnknown, NotRegistered
from services.registry.events.elevator import IdentifierAttached, IdentifierRetired
from services.registry.events.values import Identifier, IdentifierKind, RetirementReason
from tests.registry.facts import (
    CERTIFICATE,
    RESCUE_CODE,
    imported,
    in_use,
    inspected,
    nothing,
    scrapped,
)
from tests.registry.test_retire_identifier import CERTIFICATE_REF

K = IdentifierKind


def attach(kind: IdentifierKind, value: str, issuer: str | None = None) -> AttachIdentifier:
    return AttachIdentifier(identifier=Identifier(kind=kind, value=value, issuer=issuer))


@pytest.mark.parametrize(
    ("kind", "value", "irregular"),
    [
        (K.EQUIPMENT_CODE, "311010350201312345", ()),
        (K.EQUIPMENT_CODE, "31101035020131234", ()),
        (K.EQUIPMENT_CODE, "3110103502013A2345", ()),
        (K.EQUIPMENT_CODE, "311010", ("equipment_code.shape",)),
        (K.EQUIPMENT_CODE, "331010350201312345", ("equipment_code.kind",)),
        (K.REGISTRATION_CODE, "31103506002016053337", ()),
        (K.REGISTRATION_CODE, "311035060016053337", ()),
        (K.REGISTRATION_CODE, "3110350600201605333", ("registration_code.shape",)),
        (K.RESCUE_CODE, "100361", ()),
        (K.SUPERVISION_ID, "闽DT00321", ()),
        (K.UNIT_INTERNAL_NUMBER, "12-2#", ()),
    ],
)
def test_an_identifier_is_attached_and_its_oddities_noted(
    kind: IdentifierKind, value: str, irregular: tuple[str, ...]
) -> None:
    """Shapes are soft: old stock breaks them, and is printed on real doors."""
    command = attach(kind, value, "厦门")
    in_use().when(command).then(
        IdentifierAttached(identifier=command.identifier, irregular=irregular)
    )


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (K.EQUIPMENT_CODE, "3110/35"),
        (K.REGISTRATION_CODE, "注册代码"),
        (K.USE_CERTIFICATE, "?"),
        (K.RESCUE_CODE, "10036"),
        (K.RESCUE_CODE, "10036A"),
        (K.SUPERVISION_ID, "*1"),
        (K.UNIT_INTERNAL_NUMBER, "   "),
    ],
)
def test_impossible_characters_are_refused(kind: IdentifierKind, value: str) -> None:
    """Nobody prints that."""
    in_use().when(attach(kind, value, "厦门")).refuses(IdentifierMalformed)


@pytest.mark.parametrize(("kind", "value"), [(K.RESCUE_CODE, "100361"), (K.SUPERVISION_ID, "D1")])
def test_a_code_of_a_platform_names_its_platform(kind: IdentifierKind, value: str) -> None:
    """Six digits are unique per platform only."""
    in_use().when(attach(kind, value)).refuses(IssuerMissing)


def test_a_second_certificate_is_refused() -> None:
    """一梯一证: the current one is retired first."""
    in_use().when(attach(K.USE_CERTIFICATE, "梯11闽D9999(15)")).refuses(SecondCertificate)


def test_a_certificate_comes_with_the_registration() -> None:
    """Not before it; a registered or imported elevator may get another one later."""
    certificate = AttachIdentifier(identifier=CERTIFICATE)
    inspected().when(certificate).refuses(NotRegistered)
    given_back = IdentifierRetired(identifier=CERTIFICATE_REF, reason=RetirementReason.WITHDRAWN)
    for story in (imported(), in_use().also(given_back)):
        story.when(certificate).then(IdentifierAttached(identifier=CERTIFICATE))


def test_one_current_identifier_of_a_kind_and_platform() -> None:
    """Two platforms may both have numbered the elevator."""
    story = in_use().also(IdentifierAttached(identifier=RESCUE_CODE))
    story.when(attach(K.RESCUE_CODE, "100362", RESCUE_CODE.issuer)).refuses(SecondIdentifier)
    other = attach(K.RESCUE_CODE, "100362", "漳州96333")
    story.when(other).then(IdentifierAttached(identifier=other.identifier))


def test_a_units_own_numbers_are_not_unique() -> None:
    """It may use several."""
    first = Identifier(kind=K.UNIT_INTERNAL_NUMBER, value="1#")
    second = attach(K.UNIT_INTERNAL_NUMBER, "2#")
    in_use().also(IdentifierAttached(identifier=first)).when(second).then(
        IdentifierAttached(identifier=second.identifier)
    )


def test_what_is_held_is_not_attached_again() -> None:
    """Whatever the way of writing it."""
    in_use().when(AttachIdentifier(identifier=CERTIFICATE)).then()
    in_use().when(attach(K.USE_CERTIFICATE, "梯11闽d3622（14）")).then()


def test_an_identifier_is_good_from_its_own_date() -> None:
    """Or from the day of the fact."""
    dated = RESCUE_CODE.model_copy(update={"valid_from": date(2015, 3, 1)})
    for identifier, day in ((dated, date(2015, 3, 1)), (RESCUE_CODE, date(2015, 10, 1))):
        state = in_use().when(AttachIdentifier(identifier=identifier)).after
        assert isinstance(state, Elevator)
        assert state.card.identifiers[-1].valid_from == day


def test_scrap_and_nothing_get_no_identifier() -> None:
    """报废 is final."""
    scrapped().when(AttachIdentifier(identifier=RESCUE_CODE)).refuses(AlreadyScrapped)
    nothing().when(AttachIdentifier(identifier=RESCUE_CODE)).refuses(ElevatorUnknown)
