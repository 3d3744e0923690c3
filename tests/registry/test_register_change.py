"""Change registration 变更登记 (TSG 08)."""

from services.registry.elevator.phases import Elevator
from services.registry.elevator.registration import RegisterChange
from services.registry.elevator.rules import NoChangeToRegister
from services.registry.events.elevator import (
    ChangeRegistered,
    ModificationCompleted,
    UserUnitChanged,
)
from services.registry.events.values import ChangeKind
from tests.registry.facts import (
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    OWNER,
    Story,
    in_use,
    inspected,
)

REGISTER = RegisterChange(
    kind=ChangeKind.USER_UNIT, registration_authority="厦门市质量技术监督局", reference="变2015-3"
)
TAKEN_OVER = UserUnitChanged(user_unit=OWNER)


def waiting(story: Story) -> frozenset[ChangeKind]:
    assert isinstance(story.state, Elevator)
    return story.state.card.changes_to_register


def test_another_user_unit_waits_for_its_registration() -> None:
    """The change is true at once; the register follows."""
    story = in_use().also(TAKEN_OVER)
    assert waiting(story) == {ChangeKind.USER_UNIT}
    story.when(REGISTER).then(ChangeRegistered(**dict(REGISTER)))
    assert not waiting(story.also(ChangeRegistered(**dict(REGISTER))))


def test_a_modification_waits_for_its_registration() -> None:
    """改造 is one of the changes to register."""
    done = ModificationCompleted(report="竣工")
    story = in_use().also(MODIFICATION_NOTIFIED, MODIFICATION_STARTED, done)
    assert waiting(story) == {ChangeKind.MODIFICATION}


def test_what_was_not_changed_is_not_registered() -> None:
    """Nor twice."""
    in_use().when(REGISTER).refuses(NoChangeToRegister)
    registered = ChangeRegistered(**dict(REGISTER))
    in_use().also(TAKEN_OVER, registered).when(REGISTER).refuses(NoChangeToRegister)


def test_before_registration_for_use_there_is_nothing_to_change() -> None:
    """The first registration takes the parties as they are then."""
    assert not waiting(inspected().also(TAKEN_OVER))
