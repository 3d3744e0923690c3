"""Correcting a report 更正: a new fact, and what falls due follows."""

from datetime import date
from typing import Any

import pytest

from services.inspection.events.examinations import InspectionCorrected
from services.inspection.events.values import SeriousHazard
from services.inspection.inspections.card import card_of
from services.inspection.inspections.correcting import CorrectInspection
from services.inspection.inspections.rules import (
    CorrectionContradictsItself,
    HazardOfAnotherLift,
    InspectedInFuture,
    NothingCorrected,
    ReportNumberTaken,
    ReportUnknown,
    ReportVoid,
)
from services.reference.elevator import Conclusion
from tests.inspection.facts import LIFT, Story, after, chosen, only, periodic

DAY = date(2017, 3, 10)
FAILED = Conclusion.FAILED
INSPECTION_FAILED = SeriousHazard.INSPECTION_FAILED


def correct(**others: Any) -> CorrectInspection:
    facts = {"report_number": "R", "reason": "录入错误", "evidence": "原始记录", "elevator": LIFT}
    return CorrectInspection(**{**facts, **others})


def passed() -> Story:
    """A passed inspection of 10 March 2017, looked at in June."""
    return after(chosen(), periodic(DAY, "R")).on(2017, 6, 1)


def failed() -> Story:
    """A failed one."""
    return after(chosen(), periodic(DAY, "R", conclusion=FAILED)).on(2017, 6, 1)


def test_a_pass_that_was_none() -> None:
    """What it covered is due again; the report stays in history as it was."""
    event = only(passed().when(correct(conclusion=FAILED)))
    assert isinstance(event, InspectionCorrected)
    assert [due.due_on for due in event.due] == [date(2017, 3, 31)]
    assert event.hazards == (INSPECTION_FAILED,)
    [shown] = card_of(passed().also(event).state, LIFT, date(2017, 6, 1)).examinations
    assert (shown.conclusion, shown.corrected, shown.void) == (FAILED, True, False)
    assert passed().also(event).state.reports["R"].conclusion is Conclusion.PASSED


def test_a_failure_that_was_none() -> None:
    """What was found on site goes only on purpose; the conclusion's own hazard goes with it."""
    event = only(failed().when(correct(conclusion=Conclusion.PASSED)))
    assert [due.due_on for due in event.due] == [date(2018, 3, 31)]
    assert event.hazards == ()
    bridged = periodic(DAY, "R", conclusion=FAILED, hazards=(SeriousHazard.DOOR_LOCK_BRIDGED,))
    story = after(chosen(), bridged).on(2017, 6, 1)
    story.when(correct(conclusion=Conclusion.PASSED)).refuses(CorrectionContradictsItself)
    cleared = correct(conclusion=Conclusion.PASSED, clears_hazards=True)
    assert only(story.when(cleared)).hazards == ()
    assert only(story.when(correct(clears_hazards=True))).hazards == (INSPECTION_FAILED,)


def test_another_day() -> None:
    """Two years earlier, it covers what was due then and no more."""
    event = only(passed().when(correct(inspected_on=date(2016, 6, 10))))
    assert [due.due_on for due in event.due] == [date(2017, 3, 31)]
    passed().when(correct(inspected_on=date(2017, 6, 2))).refuses(InspectedInFuture)


def test_a_void_report_never_counted() -> None:
    """It was about another lift; what is true is recorded under another number."""
    event = only(passed().when(correct(void=True)))
    assert [due.due_on for due in event.due] == [date(2017, 3, 31)]
    story = passed().also(event)
    story.when(correct(void=True)).then()
    story.when(correct(conclusion=FAILED)).refuses(ReportVoid)
    story.when(periodic(DAY, "R", items=())).refuses(ReportNumberTaken)
    assert story.when(periodic(DAY, "R-2")).decided()


def test_a_correction_says_something() -> None:
    """Once; and nothing that contradicts itself."""
    passed().when(correct()).refuses(NothingCorrected)
    passed().when(correct(conclusion=Conclusion.PASSED)).then()
    passed().when(correct(void=True, conclusion=FAILED)).refuses(CorrectionContradictsItself)
    hazards = (SeriousHazard.DOOR_LOCK_BRIDGED,)
    passed().when(correct(hazards=hazards)).refuses(CorrectionContradictsItself)
    both = correct(hazards=hazards, clears_hazards=True, conclusion=FAILED)
    passed().when(both).refuses(CorrectionContradictsItself)
    event = only(passed().when(correct(hazards=hazards, conclusion=FAILED)))
    assert event.hazards == (INSPECTION_FAILED, SeriousHazard.DOOR_LOCK_BRIDGED)
    handrail = correct(hazards=(SeriousHazard.HANDRAIL_CLEARANCE,), conclusion=FAILED)
    passed().when(handrail).refuses(HazardOfAnotherLift)
    passed().when(correct(report_number="X", void=True)).refuses(ReportUnknown)


def test_void_stays_void() -> None:
    """Also when another correction, made before that was known, comes after it."""
    void = InspectionCorrected(report_number="R", reason="x", evidence="x", void=True)
    other = InspectionCorrected(report_number="R", reason="x", evidence="x", conclusion=FAILED)
    known = passed().also(void, other).state.examination("R")
    assert known is not None
    assert known.void


@pytest.mark.parametrize("first", [True, False])
def test_a_correction_known_before_its_report(*, first: bool) -> None:
    """Facts come in any order: both ways the report stands corrected."""
    report = only(chosen().on(2017, 3, 10).when(periodic(DAY, "R")))
    event = InspectionCorrected(report_number="R", reason="x", evidence="x", conclusion=FAILED)
    events = (event, report) if first else (report, event)
    known = chosen().on(2017, 6, 1).also(*events).state.examination("R")
    assert known is not None
    assert known.failed
