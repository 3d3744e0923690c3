"""Rating a maintainer 维保质量评价: a score is a function of its evidence and its weights."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from services.kernel.errors import Refused
from services.maintenance.events.rating import (
    MaintainerRated,
    RatingEvidence,
    RatingGrade,
    RatingItem,
)
from services.maintenance.rating import card_of, rating_id_of, rescored, subject_of
from services.maintenance.rating.commands import ReviseRating, ShownFact
from services.maintenance.rating.periods import period_of
from services.maintenance.rating.rules import (
    EvidenceDocumentMissing,
    EvidenceMeasuredWrongly,
    MaintainerAlreadyRated,
    PointsAboveCap,
    RatingEvidenceNotShown,
    RatingItemTwice,
    RatingPeriodMalformed,
    RatingPeriodNotOver,
    RatingUnknown,
)
from services.maintenance.tables.weights import RATING_WEIGHTS, RatingWeights, scored
from services.reference.dated import Dated, DatedTable
from tests.maintenance.facts import BUREAU, LOTUS, changed
from tests.maintenance.ratings import (
    EVIDENCE,
    INSURED,
    PUBLISHED,
    RATE,
    RATED,
    SHOWN,
    SUBCONTRACTED,
    WEIGHTS,
    a_rating,
    evidence,
)


def test_a_maintainer_is_rated() -> None:
    """Score, grade and the version of the weights are stored with the evidence."""
    a_rating().when(RATE).then(RATED)
    assert rating_id_of(RATE) == f"{LOTUS.party_id}-2014"
    subject = subject_of(a_rating(RATED).state)
    assert subject.division == "350203"
    assert subject.parties == {("maintainer", LOTUS.party_id)}


def test_a_maintainer_is_rated_once_for_a_period() -> None:
    """The same again is nothing; on other evidence it is a revision."""
    a_rating(RATED).when(RATE).then()
    a_rating(RATED).when(changed(RATE, evidence=())).refuses(MaintainerAlreadyRated)


@pytest.mark.parametrize(
    ("item", "counted", "points_tenths"),
    [
        (RatingItem.PHONE_UNANSWERED, 3, -150),
        (RatingItem.NOT_FILED, 3, -100),
        (RatingItem.OPEN_PLATFORM_ALARM, 2, -40),
        (RatingItem.FIRST_INSPECTION_FAILED, 4, -80),
        (RatingItem.SERIOUS_HAZARD, 1, -50),
        (RatingItem.SAFETY_CIRCUIT_BRIDGED, 1, -200),
        (RatingItem.CHECK_REFUSED, 1, -100),
        (RatingItem.GENERAL_ACCIDENT, 1, -300),
        (RatingItem.LARGER_ACCIDENT, 1, -500),
        (RatingItem.COMPLAINT, 2, -100),
        (RatingItem.REPEATED_COMPLAINT, 1, -200),
        (RatingItem.SUBCONTRACTING, 1, -200),
        (RatingItem.FORGED_RECORDS, 1, -200),
        (RatingItem.ORDERED_TO_RECTIFY, 1, -20),
        (RatingItem.SAFETY_NOTICE, 1, -50),
        (RatingItem.REPEATED_NOTICE, 1, -200),
        (RatingItem.LAW_BROKEN, 1, -200),
        (RatingItem.LEVEL_1_RESCUE_NOT_DONE, 1, -50),
        (RatingItem.LEVEL_2_RESCUE_NOT_DONE, 1, -50),
        (RatingItem.LEVEL_2_RESCUE_DONE, 2, 60),
        (RatingItem.LATE_ARRIVAL, 1, -100),
        (RatingItem.ENTRAPMENT_BY_MAINTENANCE, 2, -60),
        (RatingItem.LEVEL_2_POINTS_HELD, 4, 40),
        (RatingItem.LEVEL_2_POINTS_HELD, 9, 40),
        (RatingItem.TIP_OFF, 2, 100),
        (RatingItem.EXPERT, 1, 50),
        (RatingItem.ASSIGNED_LIFT_TAKEN, 3, 30),
        (RatingItem.REMOTE_MONITORING, 89, 20),
        (RatingItem.INSURED_LIFTS, 149, 20),
        (RatingItem.INNOVATION, 5, 50),
        (RatingItem.INNOVATION, 6, 50),
    ],
)
def test_each_item_has_its_weight(item: RatingItem, counted: int, points_tenths: int) -> None:
    """As the city's table has it: so many points each, once, or for so many lifts; with caps."""
    assert scored([evidence(item, counted)], WEIGHTS).tenths == 1000 + points_tenths


@pytest.mark.parametrize(
    "item", [RatingItem.MISSING_DATA, RatingItem.VISIT_WITHOUT_SCAN, RatingItem.LATE_SCAN]
)
def test_a_percent_is_a_point(item: RatingItem) -> None:
    """12.5 percent are 12.5 points."""
    assert scored([evidence(item, percent_tenths=125)], WEIGHTS).tenths == 875


def test_every_item_is_weighed() -> None:
    """The table leaves none out."""
    assert set(WEIGHTS.weights) == set(RatingItem)


@pytest.mark.parametrize(
    ("accidents", "grade"),
    [
        ([(RatingItem.GENERAL_ACCIDENT, 1)], RatingGrade.C),
        ([(RatingItem.GENERAL_ACCIDENT, 2)], RatingGrade.D),
        ([(RatingItem.GENERAL_ACCIDENT, 1), (RatingItem.LARGER_ACCIDENT, 1)], RatingGrade.D),
        ([(RatingItem.MAJOR_ACCIDENT, 1)], RatingGrade.D),
    ],
)
def test_a_major_accident_or_two_is_the_lowest_class(
    accidents: list[tuple[RatingItem, int]], grade: RatingGrade
) -> None:
    """Whatever else speaks for the maintainer."""
    merits = [evidence(RatingItem.ASSIGNED_LIFT_TAKEN, 100 if grade is RatingGrade.D else 0)]
    counted = [evidence(item, count) for item, count in accidents]
    assert scored([*merits, *counted], WEIGHTS).grade is grade


@pytest.mark.parametrize(
    ("deduction", "grade"),
    [(10, "a"), (11, "b"), (25, "b"), (26, "c"), (40, "c"), (41, "d"), (100, "d")],
)
def test_grades_have_limits(deduction: int, grade: str) -> None:
    """90, 75, 60 points; the score never goes below zero."""
    lost = evidence(RatingItem.MISSING_DATA, percent_tenths=10 * deduction)
    score = scored([lost], WEIGHTS)
    assert score.grade.value == grade
    more = evidence(RatingItem.LAW_BROKEN, 9)
    assert scored([lost, more], WEIGHTS).tenths == 0


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2015", date(2015, 1, 1), date(2015, 12, 31)),
        ("2015-H2", date(2015, 7, 1), date(2015, 12, 31)),
        ("2015-Q1", date(2015, 1, 1), date(2015, 3, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
    ],
)
def test_a_period_has_its_days(period: str, first: date, last: date) -> None:
    """A year, a half-year, a quarter, a month; it is rated on the day after its last."""
    assert period_of(period) == (first, last)
    command = changed(RATE, period=period)
    a_rating().on(last.year, last.month, last.day).when(command).refuses(RatingPeriodNotOver)
    after = last + timedelta(days=1)
    assert a_rating().on(after.year, after.month, after.day).when(command).decided()


@pytest.mark.parametrize(
    "period", ["2015-13", "2015-Q5", "2015-H3", "15", "2015-1", "0000", "9999"]
)
def test_other_periods_are_none(period: str) -> None:
    """Nor is anything else that looks like one."""
    a_rating().when(changed(RATE, period=period)).refuses(RatingPeriodMalformed)


def shown(position: int, stored: str = "maintenance.SubcontractingReported.v1") -> ShownFact:
    """An event at that place of the log."""
    return ShownFact(position=position, type=stored)


@pytest.mark.parametrize(
    ("one", "facts", "rule"),
    [
        (evidence(RatingItem.SUBCONTRACTING, 1), (), RatingEvidenceNotShown),
        (evidence(RatingItem.SUBCONTRACTING, 2, 7), SHOWN, RatingEvidenceNotShown),
        (evidence(RatingItem.SUBCONTRACTING, 2, 7, 7), SHOWN, RatingEvidenceNotShown),
        (SUBCONTRACTED, (), RatingEvidenceNotShown),
        (SUBCONTRACTED, (shown(7, "registry.ElevatorSealed.v1"),), RatingEvidenceNotShown),
        (SUBCONTRACTED, (changed(shown(7), maintainer_id="register:x:y"),), RatingEvidenceNotShown),
        (evidence(RatingItem.PHONE_UNANSWERED, 1), (), EvidenceDocumentMissing),
        (changed(INSURED, percent_tenths=5), (), EvidenceMeasuredWrongly),
        (evidence(RatingItem.LATE_SCAN, 5, document_number="x"), (), EvidenceMeasuredWrongly),
        (evidence(RatingItem.INNOVATION, 6, document_number="x"), (), PointsAboveCap),
    ],
)
def test_evidence_shows_what_is_counted(
    one: RatingEvidence, facts: tuple[ShownFact, ...], rule: type[Refused]
) -> None:
    """As many fitting events as cases; a document where no event shows it; within its measure."""
    a_rating().when(changed(RATE, evidence=(one,), shown=facts)).refuses(rule)


def test_an_item_is_stated_once() -> None:
    """Twice might count twice."""
    twice = changed(RATE, evidence=(INSURED, INSURED))
    a_rating().when(twice).refuses(RatingItemTwice)


def test_a_rating_is_revised() -> None:
    """A newer version, under the same weights; the same evidence again is nothing."""
    revise = ReviseRating(evidence=(INSURED,), reason="转包报告已撤销", rated_by=BUREAU)
    changes: dict[str, Any] = {
        "version": 2,
        "evidence": (INSURED,),
        "score_tenths": 1020,
        "grade": RatingGrade.A,
        "reason": "转包报告已撤销",
    }
    a_rating(RATED).when(revise).then(changed(RATED, **changes))
    a_rating(RATED).when(changed(revise, evidence=EVIDENCE)).then()
    a_rating().when(revise).refuses(RatingUnknown)


def test_a_score_is_recomputed_from_its_event() -> None:
    """Scene 13: it equals what was published, whatever the weights are by now."""
    harder = RatingWeights(
        {
            item: replace(one, points_tenths=3 * one.points_tenths)
            for item, one in WEIGHTS.weights.items()
        },
        WEIGHTS.grades,
    )
    [old] = RATING_WEIGHTS.rows
    table = DatedTable(
        "rating_weights",
        [
            replace(old, valid_to=date(2015, 12, 31)),
            Dated(date(2016, 1, 1), None, "a new table", harder),
        ],
    )
    assert rescored(RATED, table) == (PUBLISHED.score_tenths, PUBLISHED.grade)
    story = a_rating(weights=table).on(2017, 1, 10)
    story.when(RATE).then(RATED)
    [later] = story.when(changed(RATE, period="2016")).decided()
    assert isinstance(later, MaintainerRated)
    assert later.weights_version == "rating_weights@2016-01-01"
    assert later.score_tenths == 1000 - 600 + 60 - 105
    assert rescored(later, table).tenths == later.score_tenths
    [revised] = (
        a_rating(RATED, PUBLISHED, weights=table)
        .on(2017, 1, 10)
        .when(ReviseRating(evidence=(INSURED,), reason="更正", rated_by=BUREAU))
        .decided()
    )
    assert isinstance(revised, MaintainerRated)
    assert (revised.weights_version, revised.score_tenths) == (RATED.weights_version, 1020)


def test_the_card_shows_every_version() -> None:
    """With its evidence and the weights it was counted by."""
    card = card_of(a_rating(RATED, PUBLISHED).state)
    assert card.phase.value == "public"
    assert [(one.version, one.score_tenths) for one in card.versions] == [(1, 785)]
    assert card.versions[0].evidence == EVIDENCE
