"""The clocks of a rescue, by place and day, and whom each alert reaches; told by hand."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from services.emergency.events.accident import AccidentReported, Toll
from services.emergency.events.case import (
    AccidentProposed,
    AnswerOverdueMarked,
    ArrivalOverdueMarked,
    CaseAnswered,
    CaseClosed,
    CaseCorrected,
    CaseMerged,
    CaseUnlinked,
    ElevatorIdentified,
    PassengersReleased,
    RescueDispatched,
    RescueEscalated,
    RescuerArrived,
)
from services.emergency.events.values import (
    AccidentClass,
    Caller,
    CaseKind,
    CaseStamp,
    CorrectedTime,
    EscalationGround,
    ProposalGround,
    ResponseLevel,
)
from services.kernel.decider import Event
from services.kernel.sealed import Sealed
from services.reactions.policies import ALL
from services.reference.elevator import Place
from tests.reactions.facts import BOX, HOME, called
from tests.reactions.telling import LIFT, NOON, Story

CASE = "case-JY-1"
PERSON = "person:caller-1"


def _story(**fields: Any) -> Story:
    return Story("rescue.clocks").told(called(**fields), CASE)


def _minutes(story: Story) -> dict[str, float]:
    """When each clock is over, in minutes after the call."""
    return {
        name.partition(":")[0]: (at - NOON) / timedelta(minutes=1) for name, at in story.due.items()
    }


def _after(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("division", "arrival", "answer"),
    [("350203", 30, 3), ("110101", 30, 3), ("533423", 60, 3), ("330106", 15, 1)],
)
def test_the_clocks_go_by_place(division: str, arrival: int, answer: int) -> None:
    """3, 30 in a city, 60 elsewhere, 120; a city that asks for more gets more."""
    story = _story(place=Place(division=division))
    assert _minutes(story) == {"answer": answer, "arrival": arrival, "accident": 120}


def test_two_hours_count_from_being_trapped() -> None:
    """Where that is known, and before the call."""
    story = _story(trapped_since=NOON - timedelta(minutes=20))
    assert _minutes(story)["accident"] == 100


@pytest.mark.parametrize("kind", [CaseKind.FAULT, CaseKind.COMPLAINT, CaseKind.ADVICE])
def test_no_clock_runs_where_nobody_is_held(kind: CaseKind) -> None:
    """A fault, a complaint, a question."""
    assert _story(case_kind=kind, trapped=0).effects == []


SENT = RescueDispatched(dispatch_id="1", level=ResponseLevel.MAINTAINER)
ARRIVED = RescuerArrived(dispatch_id="1", arrival_limit_minutes=30, rule_version="1")


@pytest.mark.parametrize(
    ("events", "left"),
    [
        ([CaseAnswered()], {"arrival", "accident"}),
        ([SENT], {"arrival", "accident"}),
        ([SENT, ARRIVED], {"accident"}),
        ([PassengersReleased(freed=1)], {"answer", "arrival", "accident"}),
        ([PassengersReleased(freed=2)], set()),
        ([CaseMerged(into_case_id="JY-0")], set()),
    ],
)
def test_a_clock_stops_with_what_it_waits_for(events: list[Event], left: set[str]) -> None:
    """Answered, sent, there, freed, merged."""
    story = _story()
    for number, event in enumerate(events):
        story.told(event, CASE, at=_after(number + 1))
    assert set(_minutes(story)) == left


def test_a_case_that_is_unlinked_counts_again() -> None:
    """误并: its clocks run as before."""
    story = _story().told(CaseMerged(into_case_id="JY-0"), CASE, at=_after(1))
    story.told(CaseUnlinked(from_case_id="JY-0", reason="x"), CASE, at=_after(2))
    assert set(_minutes(story)) == {"answer", "arrival", "accident"}


def test_each_clock_has_its_command() -> None:
    """The mark; the mark and the stations; the proposal."""
    then = {name.partition(":")[0]: one.then for name, one in _story().running.items()}
    calls = {
        name: [one.rpc.rpartition("/")[2] for one in commands]  # type: ignore[union-attr]
        for name, commands in then.items()
    }
    assert calls == {
        "answer": ["MarkAnswerOverdue"],
        "arrival": ["MarkArrivalOverdue", "EscalateRescue"],
        "accident": ["ProposeAccident"],
    }


LATE = ArrivalOverdueMarked(due_at=_after(30), arrival_limit_minutes=30, rule_version="1")


def test_professional_forces_after_as_long_again() -> None:
    """119: nobody came within 30 minutes of the call, nor within 60; who comes stops it."""
    story = _story().told(SENT, CASE, at=_after(1)).told(LATE, CASE, at=_after(30))
    assert _minutes(story) == {"professional": 60, "accident": 120}
    called_in = RescueEscalated(to_level=ResponseLevel.PROFESSIONAL, ground=EscalationGround.DANGER)
    assert "professional" not in _minutes(story.told(called_in, CASE, at=_after(40)))
    there = _story().told(SENT, CASE, at=_after(1)).told(LATE, CASE, at=_after(30))
    assert "professional" not in _minutes(there.told(ARRIVED, CASE, at=_after(35)))


def test_a_corrected_time_moves_its_clocks() -> None:
    """The call came in earlier than was recorded."""
    time = CorrectedTime(stamp=CaseStamp.REPORTED, recorded=NOON, corrected=_after(-10))
    story = _story().told(CaseCorrected(reason="x", times=(time,)), CASE, at=_after(5))
    assert _minutes(story) == {"answer": -7, "arrival": 20, "accident": 110}


def test_what_is_on_record_is_not_waited_for() -> None:
    """Marked, proposed, closed: nothing runs."""
    story = _story().told(
        AnswerOverdueMarked(due_at=_after(3), answer_limit_minutes=3, rule_version="1"), CASE
    )
    assert "answer" not in _minutes(story)
    proposed = AccidentProposed(
        ground=ProposalGround.HELD_TOO_LONG, held_minutes=120, persons=2, rule_version="1"
    )
    assert "accident" not in _minutes(story.told(proposed, CASE, at=_after(120)))
    story.told(PassengersReleased(freed=2), CASE, at=_after(130))
    assert _minutes(story.told(CaseClosed(resolution="x"), CASE, at=_after(140))) == {}


def test_an_event_that_moves_no_clock_says_nothing() -> None:
    """The same deadlines are not set again."""
    story = _story().forgotten().told(PassengersReleased(freed=1), CASE, at=_after(10))
    assert story.effects == []


def test_bound_parties_learn_of_a_rescue() -> None:
    """At once, or when it is known which elevator it is; of a fault they do not."""
    story = Story("rescue.tell").told(called(), CASE)
    assert [role for _, role in story.notices] == ["maintainer", "user_unit", "insurer"]
    unknown = Story("rescue.tell").told(called(elevator_id=None), CASE, elevator_id="")
    assert unknown.effects == []
    unknown.told(ElevatorIdentified(elevator_id=LIFT, place=HOME), CASE)
    assert len(unknown.notices) == 3
    fault = Story("rescue.tell").told(called(case_kind=CaseKind.FAULT, trapped=0), CASE)
    assert fault.effects == []


def test_an_alert_reaches_the_authority_of_the_place() -> None:
    """And the maintainer; a proposed accident the insurer, too."""
    story = Story("rescue.tell").told(called(), CASE).forgotten().told(LATE, CASE)
    assert [role for _, role in story.notices] == ["authority", "maintainer"]
    proposed = AccidentProposed(
        ground=ProposalGround.DEATH, held_minutes=5, persons=2, rule_version="1"
    )
    story.forgotten().told(proposed, CASE)
    assert [role for _, role in story.notices] == ["authority", "maintainer", "insurer"]


def test_nothing_that_is_kept_says_who_called() -> None:
    """Neither sealed nor clear."""
    caller = Caller(person_id=PERSON, name=Sealed(person_id=PERSON, box=BOX))
    story = _story(caller=caller)
    assert PERSON not in str(story.memory)
    assert BOX not in str(story.memory)


def test_a_rescue_of_history_calls_nobody() -> None:
    """Told ten years later: no notice, and its clocks wait for the end to be told."""
    known_at = NOON + timedelta(days=3650)
    assert Story("rescue.tell").told(called(), CASE, known_at=known_at).effects == []
    story = Story("rescue.clocks").told(called(), CASE, known_at=known_at)
    assert min(story.due.values()) == known_at + timedelta(days=7)
    story.told(PassengersReleased(freed=2), CASE, at=_after(20), known_at=known_at)
    assert story.due == {}


def test_a_reported_accident_takes_the_proposal_of_its_case() -> None:
    """An accident without a case has none."""
    facts: dict[str, Any] = {
        "accident_id": "SG-1",
        "accident_class": AccidentClass.ACCIDENT,
        "place": HOME,
        "toll": Toll(),
        "description": "x",
    }
    with_case = AccidentReported(**facts, case_id="JY-1")
    story = Story("accident-reported.accept").told(with_case, "accident-SG-1")
    assert story.calls == ["AcceptAccidentProposal"]
    without = AccidentReported(**facts)
    assert Story("accident-reported.accept").told(without, "accident-SG-1").effects == []


def test_rescue_waits_behind_nothing() -> None:
    """Its policies are urgent, and no others are."""
    assert {one.name for one in ALL if one.urgent} == {"rescue.clocks", "rescue.tell"}
