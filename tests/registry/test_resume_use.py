"""Resumption 启用 (TSG 08: stopped for more than a year, inspected first)."""

from services.reference.elevator import TechnicalParameters
from services.registry.elevator.rules import (
    DesignLifeEnded,
    InspectionAfterStopMissing,
    NotStopped,
    SealedNeedsUnseal,
)
from services.registry.elevator.use import ResumeUse
from services.registry.events.elevator import RecordCorrected, UseResumed
from services.registry.events.values import InspectionKind, LegacyPhase
from tests.registry.facts import ROW, SEALED, failed, imported, in_use, passed, stopped

RESUME = ResumeUse(self_check_reference="自查2016-1")
RESUMED = UseResumed(**dict(RESUME))
PERIODIC = InspectionKind.PERIODIC


def test_a_stopped_elevator_is_used_again() -> None:
    """Within a year its own check is enough, up to the anniversary."""
    stopped().when(RESUME).then(RESUMED)
    stopped().on(2016, 9, 1).when(RESUME).then(RESUMED)


def test_after_more_than_a_year_an_inspection_comes_first() -> None:
    """Stopped on 1 September 2015."""
    stopped().on(2016, 9, 2).when(RESUME).refuses(InspectionAfterStopMissing)


def test_an_inspection_passed_after_the_stop_lets_it_resume() -> None:
    """Of either kind."""
    stopped().also(passed(2016, 9, 1, PERIODIC)).on(2016, 9, 2).when(RESUME).then(RESUMED)


def test_an_inspection_from_before_the_stop_does_not_count() -> None:
    """Nor one of the very day: a date cannot say it came after."""
    for day in (passed(2015, 8, 31, PERIODIC), passed(2015, 9, 1, PERIODIC)):
        stopped().also(day).on(2016, 9, 2).when(RESUME).refuses(InspectionAfterStopMissing)


def test_the_latest_inspection_counts() -> None:
    """Passed, then failed: failed."""
    story = stopped().also(passed(2016, 3, 1, PERIODIC), failed(2016, 8, 1))
    story.on(2016, 9, 2).when(RESUME).refuses(InspectionAfterStopMissing)


def test_an_imported_stop_counts_from_the_date_of_its_row() -> None:
    """Taken over on 1 January 2014 as stopped."""
    row = ROW.model_copy(update={"phase": LegacyPhase.STOPPED})
    imported(row).when(RESUME).refuses(InspectionAfterStopMissing)


def test_a_seal_is_not_lifted_by_resuming() -> None:
    """封停 accepts no 启用, also when the elevator was stopped before."""
    stopped().also(SEALED).when(RESUME).refuses(SealedNeedsUnseal)


def test_what_is_not_stopped_is_not_resumed() -> None:
    """In use is in use."""
    in_use().when(RESUME).refuses(NotStopped)


def test_use_is_not_resumed_beyond_the_design_life() -> None:
    """In use since March 2014 for one year: extension first."""
    short = RecordCorrected(
        reason="铭牌", evidence="照片", parameters=TechnicalParameters(design_life_years=1)
    )
    stopped().also(short).when(RESUME).refuses(DesignLifeEnded)
