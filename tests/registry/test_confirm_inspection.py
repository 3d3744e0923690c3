"""Inspections 监督检验、定期检验, and what they open."""

from datetime import date

from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.phases import (
    Elevator,
    Installed,
    InUse,
    ModificationAwaitingInspection,
    Phase,
    SealedOff,
    Stopped,
    SupervisionInspected,
)
from services.registry.elevator.rules import (
    AlreadyScrapped,
    InspectionInFuture,
    NotInstalled,
    SupervisionInspectionMissing,
    WorkNotCompleted,
)
from services.registry.events.elevator import ModificationCompleted
from services.registry.events.values import InspectionKind
from tests.registry.facts import (
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    PASSED,
    SEALED,
    Story,
    failed,
    in_use,
    inspected,
    installed,
    notified,
    passed,
    scrapped,
    sealed,
    stopped,
)

PERIODIC = InspectionKind.PERIODIC
SUPERVISION = InspectionKind.SUPERVISION
MODIFIED = (MODIFICATION_NOTIFIED, MODIFICATION_STARTED, ModificationCompleted(report="竣工"))


def confirm(year: int, month: int, day: int, kind: InspectionKind) -> ConfirmInspection:
    return ConfirmInspection(**dict(passed(year, month, day, kind)))


def phase_after(story: Story, command: ConfirmInspection) -> Phase:
    state = story.when(command).after
    assert isinstance(state, Elevator)
    return state.phase


def test_an_installed_elevator_passes_its_supervision_inspection() -> None:
    """监督检验合格: it may be registered."""
    command = confirm(2014, 2, 20, SUPERVISION)
    installed().when(command).then(PASSED)
    assert isinstance(phase_after(installed(), command), SupervisionInspected)


def test_a_failed_inspection_is_a_fact_and_opens_nothing() -> None:
    """监督检验不合格."""
    event = failed(2014, 2, 20, SUPERVISION)
    command = ConfirmInspection(**dict(event))
    installed().when(command).then(event)
    assert isinstance(phase_after(installed(), command), Installed)


def test_an_inspection_from_before_the_work_opens_nothing() -> None:
    """The installation was announced on 1 November 2013; this report is about something else."""
    assert isinstance(phase_after(installed(), confirm(2013, 10, 31, SUPERVISION)), Installed)


def test_a_periodic_inspection_does_not_replace_the_supervision_inspection() -> None:
    """定期检验 is for elevators that were inspected after their installation."""
    installed().when(confirm(2014, 2, 20, PERIODIC)).refuses(SupervisionInspectionMissing)


def test_a_periodic_inspection_leaves_the_phase() -> None:
    """In use stays in use, stopped stays stopped, sealed stays sealed."""
    command = confirm(2015, 9, 30, PERIODIC)
    assert isinstance(phase_after(in_use(), command), InUse)
    assert isinstance(phase_after(stopped(), command), Stopped)
    assert isinstance(phase_after(sealed(), command), SealedOff)


def test_a_failed_periodic_inspection_leaves_the_phase() -> None:
    """It opens a hazard elsewhere; the elevator is not stopped by it."""
    event = failed(2015, 9, 30)
    assert isinstance(phase_after(in_use(), ConfirmInspection(**dict(event))), InUse)


def test_modification_ends_with_its_own_supervision_inspection() -> None:
    """Then the elevator is what it was before the work."""
    command = confirm(2015, 10, 1, SUPERVISION)
    assert isinstance(phase_after(in_use().also(*MODIFIED), command), InUse)
    assert isinstance(phase_after(stopped().also(*MODIFIED), command), Stopped)


def test_an_older_supervision_inspection_does_not_end_a_modification() -> None:
    """A late report about the installation says nothing about the modification."""
    late = confirm(2014, 2, 27, SUPERVISION)
    phase = phase_after(in_use().also(*MODIFIED), late)
    assert isinstance(phase, ModificationAwaitingInspection)


def test_works_under_way_are_not_inspected() -> None:
    """竣工 first; only the report about an earlier work is taken."""
    story = in_use().also(*MODIFIED[:2])
    story.when(confirm(2015, 10, 1, SUPERVISION)).refuses(WorkNotCompleted)
    story.when(confirm(2014, 2, 27, SUPERVISION)).then(passed(2014, 2, 27))


def test_under_a_seal_the_inspection_works_on_what_lies_beneath() -> None:
    """A sealed, never inspected elevator stays sealed, and may be registered once unsealed."""
    phase = phase_after(installed().also(SEALED), confirm(2015, 10, 1, SUPERVISION))
    assert isinstance(phase, SealedOff)
    assert isinstance(phase.before, SupervisionInspected)


def test_what_does_not_stand_cannot_be_inspected() -> None:
    """No inspection before the installation, none after the scrapping."""
    notified().when(confirm(2015, 9, 1, SUPERVISION)).refuses(NotInstalled)
    scrapped().when(confirm(2015, 9, 1, PERIODIC)).refuses(AlreadyScrapped)


def test_an_inspection_is_confirmed_after_it_was_made() -> None:
    """Tomorrow's inspection is no fact; today's is."""
    in_use().when(confirm(2015, 10, 2, PERIODIC)).refuses(InspectionInFuture)
    in_use().when(confirm(2015, 10, 1, PERIODIC)).then(passed(2015, 10, 1, PERIODIC))


def test_the_same_report_again_says_nothing_new() -> None:
    """Body and system may both confirm it."""
    inspected().when(confirm(2014, 2, 20, SUPERVISION)).then()


def test_a_late_report_does_not_displace_a_later_inspection() -> None:
    """Late facts are normal: the latest inspection is the one made last, not told last."""
    story = in_use().also(passed(2015, 9, 30, PERIODIC))
    state = story.when(confirm(2015, 3, 1, PERIODIC)).after
    assert isinstance(state, Elevator)
    assert state.card.last_inspection is not None
    assert state.card.last_inspection.inspected_on == date(2015, 9, 30)
