"""Deregistration 注销."""

import pytest

from services.registry.elevator.ending import Deregister
from services.registry.elevator.rules import (
    AlreadyDeregistered,
    DestinationMissing,
    GroundNotTrue,
    NotScrapped,
    SealedNeedsUnseal,
)
from services.registry.events.elevator import ElevatorDeregistered
from services.registry.events.values import DeregistrationGround
from tests.registry.facts import in_use, manufactured, scrapped, sealed

AS_SCRAP = Deregister(ground=DeregistrationGround.SCRAPPED, reference="注销2015-2")
ABROAD = Deregister(ground=DeregistrationGround.EXPORTED, reference="关单 22", destination="Lagos")
OUT = Deregister(ground=DeregistrationGround.MOVED_OUT, reference="迁出", destination="澳门")


def test_scrap_is_deregistered() -> None:
    """报废, then 注销."""
    scrapped().when(AS_SCRAP).then(ElevatorDeregistered(**dict(AS_SCRAP)))


def test_as_scrap_only_after_the_scrapping() -> None:
    """An elevator in use is not scrap."""
    in_use().when(AS_SCRAP).refuses(NotScrapped)


@pytest.mark.parametrize("command", [ABROAD, OUT])
def test_an_elevator_may_leave_alive(command: Deregister) -> None:
    """Exported from the factory, or moved out later; it says where to."""
    manufactured().when(command).then(ElevatorDeregistered(**dict(command)))
    in_use().when(command).then(ElevatorDeregistered(**dict(command)))
    nowhere = command.model_copy(update={"destination": None})
    in_use().when(nowhere).refuses(DestinationMissing)


def test_scrap_does_not_leave_alive() -> None:
    """Its only ground is that it is scrap."""
    scrapped().when(ABROAD).refuses(GroundNotTrue)


def test_a_seal_is_not_escaped_by_export() -> None:
    """解封 first."""
    sealed().when(ABROAD).refuses(SealedNeedsUnseal)


def test_deregistration_is_final() -> None:
    """No second time."""
    gone = ElevatorDeregistered(**dict(AS_SCRAP))
    scrapped().also(gone).when(AS_SCRAP).refuses(AlreadyDeregistered)
