"""Accidents 事故: reported, graded by thresholds, corrected, closed, withdrawn."""

from datetime import date, timedelta
from typing import Any

import pytest

from services.emergency.accident import (
    CloseAccident,
    CorrectCasualties,
    GradeAccident,
    ReportAccident,
    WithdrawAccident,
    card_of,
    rules,
)
from services.emergency.case import facts_of
from services.emergency.causes import UnknownCauseCode
from services.emergency.events.accident import (
    AccidentClosed,
    AccidentGraded,
    AccidentReported,
    AccidentWithdrawn,
    CasualtiesCorrected,
    Toll,
)
from services.emergency.events.case import AccidentProposed
from services.emergency.events.values import (
    AccidentClass,
    AccidentGrade,
    CaseResponsibility,
    GradeGround,
    ProposalGround,
)
from services.emergency.grades import MILLION_YUAN, AccidentGradesUnknownThen, grading
from services.reference.elevator import Place
from tests.emergency.facts import (
    AWAY,
    ELEVATOR,
    FREED,
    HOME,
    REPORTED,
    accident_story,
    told,
)
from tests.spec import NOON

DAY = date(2015, 10, 1)
VERSION = "accident_grades@2009-05-01"
GENERAL = AccidentGraded(
    grade=AccidentGrade.GENERAL, grounds=(GradeGround.DEATHS,), rule_version=VERSION
)
CASE = facts_of(told((FREED, 130)).state)
CLOSE = CloseAccident(
    report_number="厦质监〔2015〕9号",
    findings="层门锁失效",
    responsibility=CaseResponsibility.MAINTAINER,
    cause_code="E1",
)
CLOSED = AccidentClosed(**dict(CLOSE), cause_version="causes@0001-01-01")


def report(**fields: Any) -> ReportAccident:
    """A death in the elevator of the tests."""
    stated: dict[str, Any] = {
        "accident_id": "XM-2015-1",
        "accident_class": AccidentClass.ACCIDENT,
        "toll": Toll(deaths=1),
        "description": "层门坠落",
        "elevator_id": ELEVATOR.elevator_id,
        "elevator": ELEVATOR,
    }
    return ReportAccident(**{**stated, **fields})


@pytest.mark.parametrize(
    ("toll", "grade"),
    [
        (Toll(deaths=30), AccidentGrade.ESPECIALLY_SERIOUS),
        (Toll(serious_injuries=100), AccidentGrade.ESPECIALLY_SERIOUS),
        (Toll(loss_fen=100 * MILLION_YUAN), AccidentGrade.ESPECIALLY_SERIOUS),
        (Toll(deaths=29), AccidentGrade.MAJOR),
        (Toll(deaths=10), AccidentGrade.MAJOR),
        (Toll(serious_injuries=50), AccidentGrade.MAJOR),
        (Toll(loss_fen=50 * MILLION_YUAN), AccidentGrade.MAJOR),
        (Toll(deaths=9), AccidentGrade.LARGER),
        (Toll(deaths=3), AccidentGrade.LARGER),
        (Toll(serious_injuries=10), AccidentGrade.LARGER),
        (Toll(loss_fen=10 * MILLION_YUAN), AccidentGrade.LARGER),
        (Toll(deaths=2), AccidentGrade.GENERAL),
        (Toll(serious_injuries=1), AccidentGrade.GENERAL),
        (Toll(loss_fen=1_000_000), AccidentGrade.GENERAL),
        (Toll(held_minutes=120), AccidentGrade.GENERAL),
        (Toll(held_minutes=119, loss_fen=999_999, minor_injuries=99), AccidentGrade.BELOW),
    ],
)
def test_each_threshold_makes_its_grade(toll: Toll, grade: AccidentGrade) -> None:
    """特别重大、重大、较大、一般 at the very count, and below it the next."""
    assert grading(toll, DAY).grade is grade


def test_a_grade_names_what_made_it() -> None:
    """All that reach the threshold of the grade; lesser ones do not count."""
    found = grading(Toll(deaths=3, serious_injuries=10, held_minutes=500), DAY)
    assert found.grounds == (GradeGround.DEATHS, GradeGround.SERIOUS_INJURIES)
    with pytest.raises(AccidentGradesUnknownThen):
        grading(Toll(deaths=1), date(2009, 4, 30))


def test_an_accident_stands_where_its_elevator_stands() -> None:
    """Or where the case is, or where it is stated: 扶梯 without a record have accidents too."""
    accident_story().when(report()).then(REPORTED)
    stated = report(elevator_id=None, elevator=None, place=AWAY)
    [event] = accident_story().when(stated).decided()
    assert isinstance(event, AccidentReported)
    assert (event.place, event.elevator_id) == (AWAY, None)
    nowhere = report(elevator_id=None, elevator=None)
    accident_story().when(nowhere).refuses(rules.AccidentPlaceMissing)
    bad = report(elevator_id=None, elevator=None, place=Place(division="999999"))
    accident_story().when(bad).refuses(rules.AccidentPlaceUnknown)


def test_an_accident_of_a_case_takes_what_the_case_knows() -> None:
    """Its elevator, its place, how long persons were held."""
    command = report(
        elevator_id=None, elevator=None, case_id="XM-1", case=CASE, toll=Toll(minor_injuries=1)
    )
    [event] = accident_story().when(command).decided()
    assert isinstance(event, AccidentReported)
    assert (event.elevator_id, event.place) == (ELEVATOR.elevator_id, HOME)
    assert event.toll == Toll(minor_injuries=1, held_minutes=130)
    accident_story().when(report(case_id="XM-1")).refuses(rules.AccidentCaseUnknown)
    assert CASE is not None
    for odd in ({"merged": True}, {"elevator_id": "b" * 26}):
        other = report(case_id="XM-1", case=CASE.model_copy(update=odd))
        accident_story().when(other).refuses(rules.AccidentCaseDiffers)


def test_an_accident_of_persons_still_held_counts_what_was_proposed() -> None:
    """Two hours are on record before anybody came out."""
    proposed = AccidentProposed(
        ground=ProposalGround.HELD_TOO_LONG, held_minutes=120, persons=2, rule_version="x"
    )
    case = facts_of(told((proposed, 120)).state)
    [event] = accident_story().when(report(case_id="XM-1", case=case, toll=Toll())).decided()
    assert isinstance(event, AccidentReported)
    assert event.toll.held_minutes == 120


def test_an_accident_is_reported_once_and_not_before_it_happened() -> None:
    """The hour to report runs from when it happened."""
    accident_story(REPORTED).when(report()).refuses(rules.AccidentAlreadyReported)
    early = report(reported_at=NOON - timedelta(minutes=1))
    accident_story().when(early).refuses(rules.AccidentReportedBeforeItHappened)
    for minutes, late in ((60, False), (61, True)):
        told_at = NOON + timedelta(minutes=minutes)
        state = accident_story().when(report(reported_at=told_at)).after
        assert card_of(state).reported_late is late
    assert card_of(accident_story(REPORTED).state).reported_late is None


def test_grading_again_changes_nothing() -> None:
    """As long as the toll is the same."""
    accident_story(REPORTED).when(GradeAccident()).then(GENERAL)
    accident_story(REPORTED, GENERAL).when(GradeAccident()).then()
    accident_story().when(GradeAccident()).refuses(rules.AccidentUnknown)


def test_a_corrected_toll_grades_anew() -> None:
    """By a new fact, where it was graded before; also after the closing."""
    command = CorrectCasualties(toll=Toll(deaths=3), reason="两人医治无效")
    corrected = CasualtiesCorrected(**dict(command))
    accident_story(REPORTED).when(command).then(corrected)
    larger = GENERAL.model_copy(update={"grade": AccidentGrade.LARGER})
    accident_story(REPORTED, GENERAL).when(command).then(corrected, larger)
    accident_story(REPORTED, GENERAL, CLOSED).when(command).then(corrected, larger)
    same = CorrectCasualties(toll=Toll(deaths=1), reason="无")
    accident_story(REPORTED).when(same).then()
    two = CorrectCasualties(toll=Toll(deaths=2), reason="一人医治无效")
    accident_story(REPORTED, GENERAL).when(two).then(CasualtiesCorrected(**dict(two)))


def test_an_accident_is_closed_when_it_is_graded() -> None:
    """Once, with a cause of the table if one is named."""
    accident_story(REPORTED, GENERAL).when(CLOSE).then(CLOSED)
    accident_story(REPORTED).when(CLOSE).refuses(rules.AccidentNotGraded)
    accident_story(REPORTED, GENERAL, CLOSED).when(CLOSE).refuses(rules.AccidentIsClosed)
    odd = CLOSE.model_copy(update={"cause_code": "Q1"})
    accident_story(REPORTED, GENERAL).when(odd).refuses(UnknownCauseCode)


def test_a_withdrawn_accident_is_final() -> None:
    """It was on record twice."""
    withdraw = WithdrawAccident(reason="重复")
    withdrawn = AccidentWithdrawn(reason="重复")
    accident_story(REPORTED, GENERAL, CLOSED).when(withdraw).then(withdrawn)
    for command in (withdraw, GradeAccident(), CLOSE):
        accident_story(REPORTED, withdrawn).when(command).refuses(rules.AccidentIsWithdrawn)
    assert card_of(accident_story(REPORTED, withdrawn).state).withdrawn == "重复"
