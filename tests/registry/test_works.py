"""Modification and major repair 改造、重大修理: announced, done, inspected, then used."""

import pytest

from services.reference.elevator import TechnicalParameters
from services.registry.elevator.catalogue import UnknownKind
from services.registry.elevator.phases import (
    Elevator,
    MajorRepairAwaitingInspection,
    ModificationAwaitingInspection,
    SealedOff,
    UnderModification,
)
from services.registry.elevator.rules import (
    AlreadyScrapped,
    ConstructionNotNotified,
    NotInstalled,
    NotInUse,
    NotServing,
    NotStopped,
    NotUnderMajorRepair,
    NotUnderModification,
)
from services.registry.elevator.use import ResumeUse, SuspendUse
from services.registry.elevator.works import (
    CompleteMajorRepair,
    CompleteModification,
    StartMajorRepair,
    StartModification,
)
from services.registry.events.elevator import (
    ElevatorHappened,
    MajorRepairCompleted,
    ModificationCompleted,
)
from tests.registry.facts import (
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    PASSENGER,
    REPAIR_NOTIFIED,
    REPAIR_STARTED,
    REPAIRER,
    in_use,
    notified,
    passed,
    scrapped,
    sealed,
    stopped,
)

MODIFY = StartModification(contractor=REPAIRER, description="更换控制柜")
REPAIR = StartMajorRepair(contractor=REPAIRER, description="更换曳引机")
MODIFIED = CompleteModification(
    report="竣工", parameters=TechnicalParameters(control_mode="集选", rated_load_kg=1050)
)
REPAIRED = CompleteMajorRepair(report="竣工")

Start = StartModification | StartMajorRepair
WORKS = [
    (MODIFY, MODIFICATION_NOTIFIED, MODIFICATION_STARTED),
    (REPAIR, REPAIR_NOTIFIED, REPAIR_STARTED),
]


@pytest.mark.parametrize(("start", "notice", "started"), WORKS)
def test_a_work_begins_after_its_notification(
    start: Start, notice: ElevatorHappened, started: ElevatorHappened
) -> None:
    """In use, stopped, or under a seal."""
    for story in (in_use(), stopped(), sealed()):
        story.when(start).refuses(ConstructionNotNotified)
        story.also(notice).when(start).then(started)


def test_the_notification_of_one_work_is_none_of_the_other() -> None:
    """And it is used up by the work that it announced."""
    in_use().also(REPAIR_NOTIFIED).when(MODIFY).refuses(ConstructionNotNotified)
    done = ModificationCompleted(report="竣工")
    again = in_use().also(MODIFICATION_NOTIFIED, MODIFICATION_STARTED, done, passed(2015, 10, 1))
    again.when(MODIFY).refuses(ConstructionNotNotified)


@pytest.mark.parametrize(("start", "notice", "started"), WORKS)
def test_one_work_at_a_time(
    start: Start, notice: ElevatorHappened, started: ElevatorHappened
) -> None:
    """Neither begins within itself."""
    in_use().also(notice, started).when(start).refuses(NotServing)


@pytest.mark.parametrize("start", [MODIFY, REPAIR])
def test_what_does_not_serve_is_not_worked_on(start: Start) -> None:
    """Not before installation, not as scrap."""
    notified().when(start).refuses(NotInstalled)
    scrapped().when(start).refuses(AlreadyScrapped)


def test_a_completed_modification_changes_the_parameters_it_names() -> None:
    """The others stay; the elevator waits for its inspection."""
    story = in_use().also(MODIFICATION_NOTIFIED, MODIFICATION_STARTED)
    story.when(MODIFIED).then(ModificationCompleted(**dict(MODIFIED)))
    state = story.when(MODIFIED).after
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, ModificationAwaitingInspection)
    assert state.card.parameters == PASSENGER.model_copy(
        update={"control_mode": "集选", "rated_load_kg": 1050}
    )


def test_a_modification_makes_no_kind_the_catalogue_lacks() -> None:
    """As at the selection."""
    story = in_use().also(MODIFICATION_NOTIFIED, MODIFICATION_STARTED)
    strange = CompleteModification(report="竣工", parameters=TechnicalParameters(kind_code="3999"))
    story.when(strange).refuses(UnknownKind)


def test_a_completed_repair_waits_for_its_inspection() -> None:
    """竣工 is not yet use."""
    story = in_use().also(REPAIR_NOTIFIED, REPAIR_STARTED)
    story.when(REPAIRED).then(MajorRepairCompleted(**dict(REPAIRED)))
    state = story.when(REPAIRED).after
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, MajorRepairAwaitingInspection)


def test_nothing_but_the_inspection_ends_the_wait() -> None:
    """No 启用, no 停用."""
    done = in_use().also(REPAIR_NOTIFIED, REPAIR_STARTED, MajorRepairCompleted(report="竣工"))
    done.when(ResumeUse(self_check_reference="自查")).refuses(NotStopped)
    done.when(SuspendUse(reason="待检")).refuses(NotInUse)


def test_only_a_work_under_way_is_completed() -> None:
    """And as what it was begun."""
    in_use().when(MODIFIED).refuses(NotUnderModification)
    in_use().when(REPAIRED).refuses(NotUnderMajorRepair)
    in_use().also(REPAIR_NOTIFIED, REPAIR_STARTED).when(MODIFIED).refuses(NotUnderModification)


def test_a_sealed_elevator_is_worked_on_under_its_seal() -> None:
    """The work often is what lifts it."""
    state = sealed().also(MODIFICATION_NOTIFIED).when(MODIFY).after
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, SealedOff)
    assert isinstance(state.phase.before, UnderModification)


def test_the_contractor_is_on_the_card_while_it_works() -> None:
    """Until the inspection ends the work."""
    story = in_use().also(REPAIR_NOTIFIED, REPAIR_STARTED, MajorRepairCompleted(report="竣工"))
    after = story.also(passed(2015, 10, 1)).state
    assert isinstance(story.state, Elevator)
    assert isinstance(after, Elevator)
    assert (story.state.card.contractor, after.card.contractor) == (REPAIRER, None)
