"""Relocation 移装: built, inspected and registered anew."""

from services.registry.elevator.phases import Elevator, Relocating
from services.registry.elevator.registration import Relocate
from services.registry.elevator.rules import (
    NotServing,
    NotStopped,
    SealedNeedsUnseal,
    SupervisionInspectionMissing,
    UnknownDivision,
)
from services.registry.elevator.use import ResumeUse
from services.registry.events.elevator import ElevatorRelocated
from tests.registry.facts import NEW_HOME, RELOCATED, in_use, inspected, sealed, stopped
from tests.registry.test_register_for_use import REGISTER

RELOCATE = Relocate(place=NEW_HOME, reason="拆迁")


def test_an_elevator_goes_to_another_place() -> None:
    """In use or stopped; from then on its place is the new one."""
    for story in (in_use(), stopped()):
        story.when(RELOCATE).then(ElevatorRelocated(**dict(RELOCATE)))
        state = story.when(RELOCATE).after
        assert isinstance(state, Elevator)
        assert isinstance(state.phase, Relocating)
        assert state.card.place == NEW_HOME


def test_a_relocated_elevator_is_not_in_use() -> None:
    """Neither resuming nor registering puts it there before its supervision inspection."""
    in_use().also(RELOCATED).when(ResumeUse(self_check_reference="自查")).refuses(NotStopped)
    in_use().also(RELOCATED).when(REGISTER).refuses(SupervisionInspectionMissing)


def test_what_never_served_or_is_sealed_is_not_relocated() -> None:
    """封停 first needs 解封."""
    inspected().when(RELOCATE).refuses(NotServing)
    sealed().when(RELOCATE).refuses(SealedNeedsUnseal)


def test_the_new_place_lies_in_a_division() -> None:
    """A code nobody has is refused."""
    nowhere = NEW_HOME.model_copy(update={"division": "999999"})
    in_use().when(RELOCATE.model_copy(update={"place": nowhere})).refuses(UnknownDivision)
