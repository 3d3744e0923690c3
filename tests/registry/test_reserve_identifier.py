"""Reservations: of two elevators that want one identifier, one gets it."""

import pytest

from services.registry.events.identifier import (
    IdentifierHappened,
    IdentifierReassigned,
    IdentifierReleased,
    IdentifierReserved,
)
from services.registry.events.values import IdentifierKind
from services.registry.identifier import (
    Command,
    Holding,
    IdentifierTaken,
    NotTheHolder,
    ReassignIdentifier,
    ReleaseIdentifier,
    Reservation,
    ReserveIdentifier,
    decider,
    reservation_key,
)
from tests.spec import NOON, Given, given

A, B = "a" * 26, "b" * 26
RESERVED = IdentifierReserved(elevator_id=A)
RELEASED = IdentifierReleased(elevator_id=A)
MOVED = IdentifierReassigned(from_elevator_id=A, to_elevator_id=B)

Story = Given[Command, Reservation, IdentifierHappened]


def after(*events: IdentifierHappened) -> Story:
    return given(decider, *events)


def test_a_free_identifier_is_reserved() -> None:
    """At first, and after it was released."""
    after().when(ReserveIdentifier(elevator_id=A)).then(RESERVED)
    after(RESERVED, RELEASED).when(ReserveIdentifier(elevator_id=B)).then(
        IdentifierReserved(elevator_id=B)
    )


def test_another_elevator_is_told_who_has_it() -> None:
    """The holder's id is opaque and says nothing more."""
    with pytest.raises(IdentifierTaken) as refusal:
        after(RESERVED).when(ReserveIdentifier(elevator_id=B)).decided()
    assert refusal.value.facts == {"holder": A}


def test_reserving_again_moves_the_version() -> None:
    """Whoever means to void the claim on the version it read loses the race."""
    after(RESERVED).when(ReserveIdentifier(elevator_id=A)).then(RESERVED)
    assert after(RESERVED, RESERVED).state == after(RESERVED).state


def test_only_the_holder_gives_it_up() -> None:
    """Nobody releases or reassigns what is another's, or nobody's."""
    after(RESERVED).when(ReleaseIdentifier(elevator_id=A)).then(RELEASED)
    after(RESERVED).when(ReleaseIdentifier(elevator_id=B)).refuses(NotTheHolder)
    after().when(ReleaseIdentifier(elevator_id=A)).refuses(NotTheHolder)
    wrong = ReassignIdentifier(from_elevator_id=B, to_elevator_id=A)
    after(RESERVED).when(wrong).refuses(NotTheHolder)


def test_an_identifier_is_reassigned_in_one_step() -> None:
    """Nobody can take it in between; the former holder stays findable."""
    story = after(RESERVED)
    story.when(ReassignIdentifier(from_elevator_id=A, to_elevator_id=B)).then(MOVED)
    assert story.on(2015, 10, 1).also(MOVED).state == Reservation(
        Holding(B, NOON), (Holding(A, NOON, NOON),)
    )


def test_past_holders_are_kept_oldest_first() -> None:
    """A rescue code goes from elevator to elevator."""
    given_on = IdentifierReserved(elevator_id=B)
    state = (
        after(RESERVED, RELEASED, given_on)
        .on(2016, 1, 1)
        .also(IdentifierReleased(elevator_id=B))
        .state
    )
    assert state.holder is None
    assert [holding.elevator_id for holding in state.past] == [A, B]
    assert state.past[1].until is not None
    assert state.past[1].until.year == 2016


@pytest.mark.parametrize(
    ("kind", "value", "issuer", "key"),
    [
        (
            IdentifierKind.USE_CERTIFICATE,
            "梯11闽e3622（16）",
            None,
            "use_certificate-梯11闽E3622(16)",
        ),
        (IdentifierKind.EQUIPMENT_CODE, " 3110a ", "ignored", "equipment_code-3110A"),
        (IdentifierKind.RESCUE_CODE, "１００３６１", "厦门 96333", "rescue_code-厦门96333:100361"),
        (IdentifierKind.UNIT_INTERNAL_NUMBER, "12-2#", None, None),
    ],
)
def test_one_key_for_all_ways_of_writing(
    kind: IdentifierKind, value: str, issuer: str | None, key: str | None
) -> None:
    """Full-width forms, small letters and spaces are the same number; a unit's own has no key."""
    assert reservation_key(kind, value, issuer) == key
