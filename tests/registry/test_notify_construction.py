"""Construction notification 施工告知: Special Equipment Safety Law art. 23."""

from services.registry.elevator.making import NotifyConstruction
from services.registry.elevator.rules import (
    AlreadyScrapped,
    ElevatorUnknown,
    NotInstalled,
    NotManufactured,
    NotRelocating,
    NotServing,
    PlaceMissing,
    UnknownDivision,
)
from services.registry.events.elevator import ConstructionNotified
from services.registry.events.values import ConstructionKind
from tests.registry.facts import (
    HOME,
    INSTALLER,
    MANUFACTURED,
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    RELOCATED,
    in_use,
    manufactured,
    nothing,
    notified,
    scrapped,
    sealed,
    selected,
    stopped,
)


def notify(kind: ConstructionKind) -> NotifyConstruction:
    return NotifyConstruction(kind=kind, notification_number="告2015-9", contractor=INSTALLER)


INSTALLATION = notify(ConstructionKind.INSTALLATION)
RELOCATION = notify(ConstructionKind.RELOCATION)
MODIFICATION = notify(ConstructionKind.MODIFICATION)


def test_installation_is_announced_for_a_manufactured_elevator() -> None:
    """告知 comes before the work."""
    manufactured().when(INSTALLATION).then(ConstructionNotified(**dict(INSTALLATION)))


def test_an_announcement_can_be_made_again() -> None:
    """Another contractor, or another date: the later one holds."""
    notified().when(INSTALLATION).then(ConstructionNotified(**dict(INSTALLATION)))


def test_what_was_not_made_cannot_be_installed() -> None:
    """Neither a selected elevator nor one in use."""
    selected().when(INSTALLATION).refuses(NotManufactured)
    in_use().when(INSTALLATION).refuses(NotManufactured)


def test_relocation_is_announced_once_the_elevator_left_its_place() -> None:
    """移装 first, then the announcement at the new place."""
    in_use().when(RELOCATION).refuses(NotRelocating)
    in_use().also(RELOCATED).when(RELOCATION).then(ConstructionNotified(**dict(RELOCATION)))


def test_works_are_announced_for_an_elevator_that_serves() -> None:
    """In use, stopped, and sealed too: a seal often ends with a repair."""
    for story in (in_use(), stopped(), sealed()):
        story.when(MODIFICATION).then(ConstructionNotified(**dict(MODIFICATION)))


def test_works_are_not_announced_before_installation_or_within_works() -> None:
    """One work at a time."""
    notified().when(MODIFICATION).refuses(NotInstalled)
    in_use().also(MODIFICATION_NOTIFIED, MODIFICATION_STARTED).when(MODIFICATION).refuses(
        NotServing
    )


def test_somebody_must_say_where() -> None:
    """An elevator whose selection nobody recorded has no place until its notification."""
    unplaced = nothing().also(MANUFACTURED)
    unplaced.when(INSTALLATION).refuses(PlaceMissing)
    placed = INSTALLATION.model_copy(update={"place": HOME})
    unplaced.when(placed).then(ConstructionNotified(**dict(placed)))


def test_the_place_lies_in_a_division() -> None:
    """A code nobody has is refused here too."""
    nowhere = HOME.model_copy(update={"division": "999999"})
    manufactured().when(INSTALLATION.model_copy(update={"place": nowhere})).refuses(UnknownDivision)


def test_scrap_and_nothing_are_not_worked_on() -> None:
    """报废 is final."""
    scrapped().when(MODIFICATION).refuses(AlreadyScrapped)
    nothing().when(MODIFICATION).refuses(ElevatorUnknown)
