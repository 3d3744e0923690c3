"""Sealing 封停 (查封): Special Equipment Safety Law art. 61."""

from services.registry.elevator.phases import Elevator, SealedOff
from services.registry.elevator.rules import AlreadyScrapped, AlreadySealed, NotInstalled
from services.registry.elevator.use import Seal
from services.registry.events.elevator import ElevatorSealed
from services.registry.events.values import SealingGround
from tests.registry.facts import (
    BUREAU,
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    in_use,
    inspected,
    installed,
    notified,
    scrapped,
    sealed,
    stopped,
)

SEAL = Seal(
    ground=SealingGround.SERIOUS_HAZARD, order_number="厦质监封〔2015〕3号", authority=BUREAU
)


def test_whatever_stands_can_be_sealed() -> None:
    """Also before registration: use without it 未办理使用登记 is a ground."""
    works = in_use().also(MODIFICATION_NOTIFIED, MODIFICATION_STARTED)
    for story in (installed(), inspected(), in_use(), stopped(), works):
        story.when(SEAL).then(ElevatorSealed(**dict(SEAL)))
        state, before = story.when(SEAL).after, story.state
        assert isinstance(state, Elevator)
        assert isinstance(before, Elevator)
        assert isinstance(state.phase, SealedOff)
        assert state.phase.before == before.phase


def test_what_does_not_stand_is_not_sealed() -> None:
    """Nor what is sealed already, nor scrap."""
    notified().when(SEAL).refuses(NotInstalled)
    sealed().when(SEAL).refuses(AlreadySealed)
    scrapped().when(SEAL).refuses(AlreadyScrapped)
