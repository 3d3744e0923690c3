"""Stories: given facts of one case, accident, form or affected elevator, then what they amount to."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final
from uuid import uuid4

import orjson

from services.emergency.events.accident import (
    AccidentGraded,
    AccidentWithdrawn,
    CasualtiesCorrected,
    Toll,
)
from services.emergency.events.case import (
    CaseAnswered,
    CaseMerged,
    CaseUnlinked,
    ElevatorIdentified,
)
from services.emergency.events.values import AccidentClass, AccidentGrade
from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta
from services.kernel.projecting.projection import Part, Told
from services.kernel.projecting.states import Keep, derived
from services.kernel.projecting.tables import Add
from services.kernel.projecting.working import Working
from services.reference.elevator import Place
from services.supervision.events.campaign_values import FormOutcome
from services.supervision.events.form import FormCorrected, FormReturned, FormSubmitted
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
)
from services.views.days import number_of
from services.views.language import CATALOGUE
from services.views.statistics.accidents import ACCIDENTS
from services.views.statistics.campaign import FORMS, MAKER_REPORTS
from services.views.statistics.cases import CASES
from services.views.statistics.ledger import ENTRIES
from services.views.statistics.telling import TOLD
from tests.emergency.facts import (
    ARRIVED,
    AWAY,
    BUREAU,
    CLOSED,
    DISPATCHED,
    ELEVATOR,
    FREED,
    HOME,
    MAKER,
    OPENED,
    REPORTED,
    after,
)
from tests.spec import NOON
from tests.supervision.campaign_facts import content

DAY: Final = number_of(NOON)


class Story:
    """Facts as they come into the log, folded one by one by a part of the figures."""

    def __init__(self, part: Part, stream: str, division: str = "350203") -> None:
        self.part, self.stream, self.division = part, stream, division
        self.rows, self.counted, self.position = Working(), Counter[tuple[str, str, str, int]](), 0
        self.recorded = Counter[int]()

    def then(
        self, event: Event, at: datetime = NOON, stream: str = "", division: str = ""
    ) -> "Story":
        """This fact is known next, true at that time."""
        self.position += 1
        where = division or self.division
        meta = Meta(at, Actor("county", "t"), uuid4(), elevator_id="e" * 26, division=where)
        type_, data = CATALOGUE.encode(event)
        known = NOON + timedelta(days=self.position)
        told = Told(self.position, stream or self.stream, 0, type_, known, meta, event, data)
        for table, keys in self.rows.unknown(self.part.refs(told)).items():
            self.rows.learn(table, keys, {})
        (keep,) = self.part.fold(self.rows, told)
        assert isinstance(keep, Keep)
        state, key, after = keep
        moves = {state: {key: (self.rows.kept(state, key), after)}}
        for one in derived(self.part.derivations, moves, self.rows.kept, number_of(known)):
            assert isinstance(one, Add)
            assert one.table is ENTRIES
            self._add(dict(zip(ENTRIES.key, one.key, strict=True)), one.amounts["amount"])
        self.rows.apply([keep])
        self.rows.tell((), 0)
        self.row = state.row(key, after)
        return self

    def _add(self, key: Mapping[str, object], amount: int) -> None:
        entry = tuple(key[name] for name in ("metric", "slice", "division", "valid_day"))
        self.counted[entry] += amount  # type: ignore[index]
        assert key["recorded_day"] == DAY + self.position

    @property
    def sums(self) -> dict[str, int]:
        """What it amounts to in all, without the parts."""
        found: Counter[str] = Counter()
        for (metric, part, _, _), amount in self.counted.items():
            if not part or part.startswith("campaign:"):
                found[metric] += amount
        return {name: amount for name, amount in found.items() if amount}

    @property
    def places(self) -> set[tuple[str, int]]:
        """Where and on which days it counts."""
        return {(place, day) for (_, _, place, day), n in self.counted.items() if n}


def case() -> Story:
    """Two persons are held in a district of Xiamen."""
    return Story(CASES, "case-1").then(OPENED)


def rescued() -> Story:
    """Sent after 2 minutes, there after 12, out after 17."""
    story = case().then(DISPATCHED, after(2)).then(ARRIVED, after(12))
    return story.then(FREED, after(17))


RESCUED: Final = {
    "cases": 1,
    "entrapments": 1,
    "answered_in_time": 1,
    "persons_freed": 2,
    "dispatch_to_arrival": 1,
    "dispatch_to_arrival_seconds": 600,
    "dispatch_to_arrival_in_time": 1,
    "call_to_arrival": 1,
    "call_to_arrival_seconds": 720,
    "call_to_arrival_minutes": 12,
    "call_to_arrival_in_time": 1,
    "call_to_release": 1,
    "call_to_release_seconds": 1_020,
    "call_to_release_in_time": 1,
    "arrival_to_release": 1,
    "arrival_to_release_minutes": 5,
}


def test_a_rescue_counts_on_the_day_and_at_the_place_of_its_report() -> None:
    """With each of its times; closed, with its cause."""
    story = rescued()
    assert story.sums == RESCUED
    assert story.places == {("350203", DAY)}
    assert story.counted["call_to_arrival", "seconds:0000720", "350203", DAY] == 1
    assert story.counted["cases", "level:maintainer", "350203", DAY] == 1
    assert story.counted["cases", "level:none", "350203", DAY] == 0
    story.then(CLOSED, after(60))
    assert story.sums == {**RESCUED, "causes": 1}
    assert story.counted["causes", "cause_class:E", "350203", DAY] == 1


def test_a_merged_call_counts_nowhere_until_it_is_unlinked() -> None:
    """One entrapment, many calls."""
    story = rescued().then(CaseMerged(into_case_id="XM-0"), after(20))
    assert story.sums == {}
    assert story.places == set()
    story.then(CaseUnlinked(from_case_id="XM-0", reason="x"), after(30))
    assert story.sums == RESCUED


def test_what_became_known_of_a_case_moves_it() -> None:
    """It was another elevator, in another district; an answer that is told late was in time."""
    story = case().then(ElevatorIdentified(elevator_id=ELEVATOR.elevator_id, place=AWAY), after(1))
    assert story.places == {("350206", DAY)}
    assert "answered_in_time" not in story.sums
    assert story.then(CaseAnswered(), after(2)).sums["answered_in_time"] == 1


def test_the_limit_is_that_of_place_and_day() -> None:
    """Half an hour in a city, an hour elsewhere; a city that asks for more, from the day it does."""
    for division, year, minutes, in_time in (
        ("350203", 2015, 30, True),
        ("350203", 2015, 31, False),
        ("433101", 2015, 60, True),
        ("433101", 2015, 61, False),
        ("330106", 2019, 16, True),
        ("330106", 2021, 16, False),
    ):
        reported = datetime(year, 5, 4, 4, tzinfo=NOON.tzinfo)
        opened = OPENED.model_copy(update={"place": Place(division=division)})
        story = Story(CASES, "case-1").then(opened, reported)
        story.then(DISPATCHED, reported + timedelta(minutes=1))
        story.then(ARRIVED, reported + timedelta(minutes=minutes))
        assert ("call_to_arrival_in_time" in story.sums) == in_time, (division, year, minutes)


def test_nobody_s_name_or_words_are_kept() -> None:
    """Neither sealed nor clear: a row holds what is counted."""
    opened = OPENED.model_copy(update={"description": "林晓燕慧"})
    story = Story(CASES, "case-1").then(opened).then(DISPATCHED, after(2)).then(CLOSED, after(3))
    accident = Story(ACCIDENTS, "accident-1").then(REPORTED)
    for row in (story.row, accident.row):
        kept = str(row["facts"])
        for word in ("box", "caller", "林晓燕慧", HOME.address, "层门坠落", "莲花"):
            assert word not in kept
    assert len(orjson.dumps(dict(story.row))) < 700


def test_an_accident_counts_by_the_last_word_on_its_toll() -> None:
    """On the day it happened; with its grade; withdrawn, nowhere."""
    story = Story(ACCIDENTS, "accident-1").then(REPORTED)
    assert story.sums == {"accidents": 1, "accident_deaths": 1}
    assert story.counted["accidents", "grade:ungraded", "350203", DAY] == 1
    graded = AccidentGraded(grade=AccidentGrade.GENERAL, grounds=(), rule_version="x")
    story.then(graded, after(100_000))
    assert story.counted["accidents", "grade:general", "350203", DAY] == 1
    worse = Toll(deaths=2, serious_injuries=1, minor_injuries=3)
    story.then(CasualtiesCorrected(toll=worse, reason="x"), after(200_000))
    assert story.sums == {
        "accidents": 1,
        "accident_deaths": 2,
        "accident_serious_injuries": 1,
        "accident_injuries": 4,
    }
    assert story.places == {("350203", DAY)}
    assert story.then(AccidentWithdrawn(reason="x"), after(300_000)).sums == {}


def test_incidents_are_counted_apart() -> None:
    """Until 2023 they are in no published figure of accidents."""
    incident = REPORTED.model_copy(update={"accident_class": AccidentClass.INCIDENT})
    assert Story(ACCIDENTS, "accident-1").then(incident).sums == {
        "incidents": 1,
        "incident_deaths": 1,
    }


def submitted(outcome: FormOutcome | None, *, late: bool = False) -> FormSubmitted:
    """A form with this outcome."""
    said = content(*([outcome] if outcome else []))
    return FormSubmitted(
        campaign_id="2015", content=said, due_on=date(2015, 6, 30), late=late, outcome=outcome
    )


def test_a_form_counts_where_the_elevator_stood_when_it_was_handed_in() -> None:
    """In one of three ways; not while it is returned; corrected, otherwise."""
    story = Story(FORMS, "form-1").then(submitted(FormOutcome.UNDER_WATCH, late=True))
    assert story.sums == {
        "self_inspected": 1,
        "with_hazards": 1,
        "under_watch": 1,
        "late_forms": 1,
    }
    story.then(FormReturned(campaign_id="2015", revision=1, reason="x"), after(1_440))
    assert story.sums == {}
    correction = FormCorrected(campaign_id="2015", content=content(), reason="x", outcome=None)
    story.then(correction, after(2_880), division="440305")
    assert story.sums == {"self_inspected": 1, "late_forms": 1}
    assert {place for place, _ in story.places} == {"350203"}


def test_a_row_of_a_form_is_small() -> None:
    """Whatever the form says: a million come before a deadline."""
    story = Story(FORMS, "form-1").then(submitted(FormOutcome.STOPPED))
    assert len(str(story.row["facts"])) < 100


FOUND: Final = AffectedElevatorFound(
    report_id="ZZ-1",
    elevator_id="e" * 26,
    maker=MAKER,
    serial_number="1",
    description="x",
)
CONFIRMED: Final = ReportedHazardConfirmed(
    verified_by=BUREAU, verified_on=date(2015, 10, 1), evidence=("x",)
)


def test_an_elevator_that_two_reports_name_is_one() -> None:
    """It is confirmed while one of the reports is."""
    story = Story(MAKER_REPORTS, "affected-1").then(FOUND)
    story.then(FOUND.model_copy(update={"report_id": "ZZ-2"}), after(1_440), stream="affected-2")
    assert story.sums == {"maker_reported": 1}
    assert story.places == {("350203", DAY)}
    story.then(CONFIRMED, after(2_880)).then(CONFIRMED, after(2_880), stream="affected-2")
    assert story.sums == {"maker_reported": 1, "maker_confirmed": 1}
    refuted = ReportedHazardRefuted(refuted_by=BUREAU, reason="x")
    story.then(refuted, after(4_320))
    assert story.sums == {"maker_reported": 1, "maker_confirmed": 1}
    assert story.then(refuted, after(4_320), stream="affected-2").sums == {"maker_reported": 1}


def test_one_story_has_one_row() -> None:
    """However many facts it has, and in whatever order they became known."""
    story = case().then(ARRIVED, after(12)).then(DISPATCHED, after(2)).then(FREED, after(17))
    assert story.sums == RESCUED
    assert story.rows.taken() == ({TOLD: {("case-1",): story.row}}, {})
