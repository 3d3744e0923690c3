"""Suspension 停用."""

from datetime import date

from services.registry.elevator.rules import (
    AlreadyScrapped,
    AlreadyStopped,
    NotInUse,
    SealedNeedsUnseal,
)
from services.registry.elevator.use import SuspendUse
from services.registry.events.elevator import UseSuspended
from tests.registry.facts import imported, in_use, inspected, scrapped, sealed, stopped

SUSPEND = SuspendUse(reason="改建停业", expected_until=date(2016, 12, 31))


def test_an_elevator_in_use_is_stopped() -> None:
    """Registered here, or taken over from an old register."""
    in_use().when(SUSPEND).then(UseSuspended(**dict(SUSPEND)))
    imported().when(SUSPEND).then(UseSuspended(**dict(SUSPEND)))


def test_only_what_is_in_use_is_stopped() -> None:
    """Not before registration, not twice, not under a seal, not as scrap."""
    inspected().when(SUSPEND).refuses(NotInUse)
    stopped().when(SUSPEND).refuses(AlreadyStopped)
    sealed().when(SUSPEND).refuses(SealedNeedsUnseal)
    scrapped().when(SUSPEND).refuses(AlreadyScrapped)
