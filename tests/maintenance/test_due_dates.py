"""When the next visit is due 下次维保日期, and when it is overdue 逾期."""

from datetime import date

import pytest

from services.maintenance.events.upkeep import (
    GovernorCalibrated,
    MaintenanceOverdueMarked,
    MaintenanceSchemeAdopted,
    VisitWithdrawn,
)
from services.maintenance.events.values import UpkeepDuty, UpkeepVisitKind
from services.maintenance.tables.intervals import months_after
from services.maintenance.upkeep import card_of, next_due
from services.maintenance.upkeep.commands import (
    MarkMaintenanceOverdue,
    RecordGovernorCalibration,
)
from services.maintenance.upkeep.rules import (
    CalibrationReportTaken,
    MaintenanceNotYetOverdue,
    NotDueThen,
    UpkeepInFuture,
)
from tests.maintenance.facts import (
    FIXED,
    HANDED,
    HARBOUR,
    LOTUS,
    TAKEN,
    UpkeepStory,
    an_upkeep,
    changed,
    elevator,
    on_demand,
    visited,
)

HALF_MONTH, QUARTER = UpkeepDuty.HALF_MONTH, UpkeepDuty.QUARTER
HALF_YEAR, YEAR, GOVERNOR = UpkeepDuty.HALF_YEAR, UpkeepDuty.YEAR, UpkeepDuty.GOVERNOR_CALIBRATION


def due(story: UpkeepStory, duty: UpkeepDuty, as_of: date = date.max) -> date | None:
    """The day until which that duty is to be done."""
    found = next_due(story.state, duty, as_of)
    return found.due_on if found else None


def test_terms_begin_with_the_take_over() -> None:
    """15 days, a quarter, half a year, a year; of the governor nothing is known yet."""
    story = an_upkeep(TAKEN)
    assert [due(story, duty) for duty in UpkeepDuty] == [
        date(2015, 1, 25),
        date(2015, 4, 10),
        date(2015, 7, 10),
        date(2016, 1, 10),
        None,
    ]


def test_nobody_owes_anything_without_a_maintainer() -> None:
    """Neither before the take-over nor after the hand-over."""
    for story in (an_upkeep(), an_upkeep(TAKEN, HANDED)):
        assert [due(story, duty) for duty in UpkeepDuty] == [None] * 5


def test_kinds_are_cumulative() -> None:
    """A yearly visit is also a half-yearly, a quarterly and a half-monthly one; not the reverse."""
    story = an_upkeep(TAKEN, visited(date(2015, 3, 1), UpkeepVisitKind.YEAR))
    story = story.also(visited(date(2015, 3, 14)))
    assert [due(story, duty) for duty in (HALF_MONTH, QUARTER, HALF_YEAR, YEAR)] == [
        date(2015, 3, 29),
        date(2015, 6, 1),
        date(2015, 9, 1),
        date(2016, 3, 1),
    ]


def test_a_late_visit_counts_by_its_day() -> None:
    """Told in whatever order; a withdrawn one counts no more."""
    late, early = visited(date(2015, 3, 14)), visited(date(2015, 2, 1))
    assert due(an_upkeep(TAKEN, late, early), HALF_MONTH) == date(2015, 3, 29)
    gone = VisitWithdrawn(visit_number=late.visit_number, reason="误录")
    assert due(an_upkeep(TAKEN, late, early, gone), HALF_MONTH) == date(2015, 2, 16)


def test_on_demand_follows_the_contract() -> None:
    """按需维保: as many days as the parties agreed, from the day on which it begins."""
    scheme = on_demand(date(2015, 3, 1), longest_gap_days=45)
    adopted = MaintenanceSchemeAdopted(contract_id="XM-2015-1", scheme=scheme)
    story = an_upkeep(TAKEN, adopted)
    assert due(story, HALF_MONTH) == date(2015, 1, 25)  # before it begins: fixed days
    assert due(story.also(visited(date(2015, 2, 20))), HALF_MONTH) == date(2015, 4, 6)
    assert due(story.also(visited(date(2015, 4, 1))), HALF_MONTH) == date(2015, 5, 16)
    assert due(story, QUARTER) == date(2015, 4, 10)


def test_back_to_fixed_days() -> None:
    """What was due later becomes due when the fixed scheme begins again, not before."""
    begun = changed(TAKEN, scheme=on_demand(date(2015, 1, 1), longest_gap_days=60))
    fixed = changed(FIXED, starts_on=date(2015, 3, 1))
    back = MaintenanceSchemeAdopted(contract_id="XM-2015-1", scheme=fixed)
    story = an_upkeep(begun, back).also(visited(date(2015, 1, 20)))
    assert due(story, HALF_MONTH) == date(2015, 3, 1)


def test_a_successor_gets_a_first_term() -> None:
    """What was due before it came is due 15 days after; what was not stays as it is."""
    successor = changed(TAKEN, contract_id="N", maintainer=HARBOUR, from_on=date(2015, 9, 10))
    story = an_upkeep(TAKEN, visited(date(2015, 6, 20), UpkeepVisitKind.QUARTER), HANDED, successor)
    assert due(story, HALF_MONTH) == date(2015, 9, 25)
    assert due(story, QUARTER) == date(2015, 9, 25)
    found = next_due(story.also(visited(date(2015, 8, 30))).state, HALF_MONTH)
    assert found is not None
    assert (found.due_on, found.maintainer) == (date(2015, 9, 25), HARBOUR)
    recent = an_upkeep(TAKEN, visited(date(2015, 8, 31), UpkeepVisitKind.YEAR), HANDED, successor)
    assert due(recent, QUARTER) == date(2015, 11, 30)


def test_a_duty_is_overdue_when_its_day_is_over() -> None:
    """Refused until then, once for each due date, and never for another day."""
    mark = MarkMaintenanceOverdue(duty=HALF_MONTH, due_on=date(2015, 1, 25))
    marked = MaintenanceOverdueMarked(
        **dict(mark), maintainer=LOTUS, rule_version="upkeep_intervals@0001-01-01"
    )
    story = an_upkeep(TAKEN)
    story.on(2015, 1, 25).when(mark).refuses(MaintenanceNotYetOverdue)
    story.on(2015, 1, 26).when(mark).then(marked)
    story.on(2015, 1, 26).also(marked).on(2015, 6, 1).when(mark).then()
    story.when(changed(mark, due_on=date(2015, 1, 24))).refuses(NotDueThen)
    assert [one.overdue for one in card_of(an_upkeep(TAKEN, marked).state).due] == [
        True, False, False, False,
    ]  # fmt: skip


def test_what_was_done_in_time_is_not_overdue() -> None:
    """Also when that was told late; a visit after the day leaves it overdue."""
    mark = MarkMaintenanceOverdue(duty=HALF_MONTH, due_on=date(2015, 1, 25))
    for day in (date(2015, 1, 12), date(2015, 1, 25)):
        an_upkeep(TAKEN, visited(day)).when(mark).refuses(NotDueThen)
    after = an_upkeep(TAKEN, visited(date(2015, 1, 26)))
    assert after.when(mark).decided()
    an_upkeep().when(mark).refuses(NotDueThen)


def test_done_at_last_nothing_is_overdue() -> None:
    """The mark stays on record; what is due next is another day."""
    mark = MarkMaintenanceOverdue(duty=HALF_MONTH, due_on=date(2015, 1, 25))
    marked = MaintenanceOverdueMarked(**dict(mark), maintainer=LOTUS, rule_version="x")
    card = card_of(an_upkeep(TAKEN, marked, visited(date(2015, 2, 1))).state)
    assert card.overdue_count == 1
    assert (card.due[0].due_on, card.due[0].overdue) == (date(2015, 2, 16), False)


@pytest.mark.parametrize(
    ("put_into_use", "next_due_on"),
    [(date(2014, 3, 1), date(2017, 9, 1)), (date(1999, 3, 1), date(2016, 9, 1))],
)
def test_a_governor_is_calibrated(put_into_use: date, next_due_on: date) -> None:
    """Every two years, of a lift over 15 years every year."""
    command = RecordGovernorCalibration(
        calibrated_on=date(2015, 9, 1),
        report_number="校-1",
        calibrated_by=LOTUS,
        elevator=elevator(put_into_use_on=put_into_use),
    )
    calibrated = GovernorCalibrated(
        **command.model_dump(exclude={"elevator"}),
        next_due_on=next_due_on,
        rule_version="upkeep_intervals@0001-01-01",
    )
    story = an_upkeep(TAKEN)
    story.when(command).then(calibrated)
    story.also(calibrated).when(command).then()
    story.also(calibrated).when(changed(command, calibrated_by=HARBOUR)).refuses(
        CalibrationReportTaken
    )
    story.when(changed(command, calibrated_on=date(2015, 10, 2))).refuses(UpkeepInFuture)
    done = an_upkeep(TAKEN, calibrated)
    assert due(done, GOVERNOR) == next_due_on
    assert card_of(done.state).governor_calibrated_on == date(2015, 9, 1)
    mark = MarkMaintenanceOverdue(duty=GOVERNOR, due_on=next_due_on)
    assert done.on(2018, 1, 1).when(mark).decided()


def test_a_successor_gets_a_first_term_for_the_governor_too() -> None:
    """What fell due before it came is due 15 days after."""
    calibrated = GovernorCalibrated(
        calibrated_on=date(2013, 1, 1),
        report_number="校-0",
        calibrated_by=HARBOUR,
        next_due_on=date(2015, 1, 1),
        rule_version="x",
    )
    assert due(an_upkeep(TAKEN, calibrated), GOVERNOR) == date(2015, 1, 25)


def test_months_end_with_the_month() -> None:
    """Three months after 30 November is the last day of February."""
    assert months_after(date(2015, 11, 30), 3) == date(2016, 2, 29)
    assert months_after(date(2014, 11, 30), 3) == date(2015, 2, 28)
    assert months_after(date(2015, 12, 31), 12) == date(2016, 12, 31)
