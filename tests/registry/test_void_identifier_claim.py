"""Dangling claims made void: the fence of the reservation process."""

from services.registry.elevator.making import RecordSelection
from services.registry.elevator.marks import VoidIdentifierClaim
from services.registry.elevator.phases import Unknown
from services.registry.elevator.rules import IdentifierHeld
from services.registry.events.elevator import IdentifierClaimVoided
from tests.registry.facts import HOME, MAKER, SERIAL, in_use, nothing, scrapped
from tests.registry.test_retire_identifier import CERTIFICATE_REF, RESCUE_REF

VOID = VoidIdentifierClaim(identifier=RESCUE_REF)
VOIDED = IdentifierClaimVoided(identifier=RESCUE_REF)


def test_a_claim_without_a_fact_is_voided_in_any_phase() -> None:
    """Before the first fact, in use, as scrap."""
    for story in (nothing(), in_use(), scrapped()):
        story.when(VOID).then(VOIDED)


def test_voiding_always_writes() -> None:
    """The new version is the point: a claimant still under way must lose."""
    in_use().also(VOIDED).when(VOID).then(VOIDED)


def test_an_identifier_that_is_held_is_not_voided() -> None:
    """The fact came after all."""
    in_use().when(VoidIdentifierClaim(identifier=CERTIFICATE_REF)).refuses(IdentifierHeld)


def test_an_elevator_whose_claim_was_voided_is_still_unknown() -> None:
    """Its first fact can still come."""
    story = nothing().also(VOIDED)
    assert isinstance(story.state, Unknown)
    assert story.when(RecordSelection(maker=MAKER, serial_number=SERIAL, place=HOME)).decided()
