"""Identifiers retired: no longer good, still findable, and seldom free again."""

from datetime import date

from services.registry.elevator import claimed, freed, holds
from services.registry.elevator.marks import AttachIdentifier, RetireIdentifier
from services.registry.elevator.phases import Elevator
from services.registry.elevator.rules import IdentifierNotHeld
from services.registry.events.elevator import (
    ElevatorManufactured,
    IdentifierAttached,
    IdentifierRetired,
    LegacyElevatorImported,
)
from services.registry.events.values import (
    Identifier,
    IdentifierKind,
    IdentifierRef,
    RetirementReason,
)
from tests.registry.facts import (
    CERTIFICATE,
    EQUIPMENT_CODE,
    MANUFACTURED,
    REGISTERED,
    RESCUE_CODE,
    ROW,
    SCRAPPED,
    Story,
    in_use,
    nothing,
)

CERTIFICATE_REF = IdentifierRef(kind=CERTIFICATE.kind, value=CERTIFICATE.value)
RESCUE_REF = IdentifierRef(
    kind=RESCUE_CODE.kind, value=RESCUE_CODE.value, issuer=RESCUE_CODE.issuer
)
WITHDRAWN, ERROR = RetirementReason.WITHDRAWN, RetirementReason.RECORDED_IN_ERROR


def retired(ref: IdentifierRef, reason: RetirementReason) -> IdentifierRetired:
    return IdentifierRetired(identifier=ref, reason=reason)


def with_rescue_code() -> Story:
    return in_use().also(IdentifierAttached(identifier=RESCUE_CODE))


def test_a_current_identifier_is_retired() -> None:
    """It stays on the card, with its last day and why."""
    command = RetireIdentifier(identifier=CERTIFICATE_REF, reason=WITHDRAWN)
    in_use().when(command).then(retired(CERTIFICATE_REF, WITHDRAWN))
    state = in_use().when(command).after
    assert isinstance(state, Elevator)
    (held,) = state.card.identifiers
    assert (held.valid_from, held.valid_to, held.ended) == (
        date(2014, 3, 1),
        date(2015, 10, 1),
        WITHDRAWN,
    )


def test_only_what_is_held_is_retired() -> None:
    """And once."""
    command = RetireIdentifier(identifier=CERTIFICATE_REF, reason=WITHDRAWN)
    in_use().also(retired(CERTIFICATE_REF, WITHDRAWN)).when(command).refuses(IdentifierNotHeld)
    other = RetireIdentifier(identifier=RESCUE_REF, reason=WITHDRAWN)
    in_use().when(other).refuses(IdentifierNotHeld)


def test_a_scrapped_elevator_gives_its_identifiers_up() -> None:
    """Certificates go back 交回 after the scrapping."""
    command = RetireIdentifier(identifier=CERTIFICATE_REF, reason=RetirementReason.ELEVATOR_ENDED)
    in_use().also(SCRAPPED).when(command).then(
        retired(CERTIFICATE_REF, RetirementReason.ELEVATOR_ENDED)
    )


def test_a_retired_identifier_may_come_back_to_its_elevator() -> None:
    """A second period beside the first."""
    story = in_use().also(retired(CERTIFICATE_REF, WITHDRAWN))
    state = story.when(AttachIdentifier(identifier=CERTIFICATE)).after
    assert isinstance(state, Elevator)
    assert [held.is_current for held in state.card.identifiers] == [False, True]


def test_only_a_rescue_code_is_free_after_retirement() -> None:
    """A certificate number is never another elevator's."""
    kept, free = retired(CERTIFICATE_REF, WITHDRAWN), retired(RESCUE_REF, WITHDRAWN)
    assert freed([kept, free]) == (RESCUE_REF,)
    after = with_rescue_code().also(kept, free).state
    assert holds(after, CERTIFICATE_REF)
    assert not holds(after, RESCUE_REF)


def test_what_was_recorded_in_error_is_free() -> None:
    """It never was this elevator's; its rightful owner must be able to get it."""
    mistake = retired(CERTIFICATE_REF, ERROR)
    assert freed([mistake]) == (CERTIFICATE_REF,)
    assert not holds(in_use().also(mistake).state, CERTIFICATE_REF)


def test_an_elevator_holds_what_it_was_given() -> None:
    """Nothing before its first fact."""
    assert holds(in_use().state, CERTIFICATE_REF)
    assert holds(with_rescue_code().state, RESCUE_REF)
    assert not holds(with_rescue_code().state, RESCUE_REF.model_copy(update={"issuer": "漳州"}))
    assert not holds(nothing().state, CERTIFICATE_REF)


def test_four_facts_claim_identifiers() -> None:
    """Manufacture, import, registration, attachment; numbers that are not unique claim nothing."""
    coded = ElevatorManufactured(**(dict(MANUFACTURED) | {"equipment_code": EQUIPMENT_CODE}))
    row = ROW.model_copy(update={"identifiers": (CERTIFICATE,)})
    own = Identifier(kind=IdentifierKind.UNIT_INTERNAL_NUMBER, value="1#")
    facts = [
        MANUFACTURED,
        coded,
        LegacyElevatorImported(elevator=row),
        REGISTERED,
        IdentifierAttached(identifier=RESCUE_CODE),
        IdentifierAttached(identifier=own),
        SCRAPPED,
    ]
    assert [identifier.value for identifier in claimed(facts)] == [
        EQUIPMENT_CODE,
        CERTIFICATE.value,
        CERTIFICATE.value,
        RESCUE_CODE.value,
    ]
