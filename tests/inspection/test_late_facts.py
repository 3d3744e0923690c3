"""Facts in any order 补录: the same facts amount to the same, and no order of them is refused."""

from datetime import UTC, date, datetime
from itertools import permutations
from typing import Any

from hypothesis import given as example
from hypothesis import settings
from hypothesis import strategies as st

from services.inspection.agency import evolve as agency_after
from services.inspection.agency.state import Agency
from services.inspection.events.agency import AgencyHappened
from services.inspection.events.values import DueKind, SupervisedWork
from services.inspection.inspections import Inspections, evolve
from services.inspection.inspections.assessing import RequestRiskAssessment
from services.inspection.inspections.card import card_of
from services.inspection.inspections.correcting import CorrectInspection
from services.inspection.inspections.deadlines import dues
from services.inspection.inspections.scheduling import (
    MarkInspectionOverdue,
    OverrideInspectionPeriod,
    WithdrawInspectionMove,
)
from services.inspection.inspections.supporting import EndTechnicalSupport
from services.kernel.decider import Event
from services.reference.elevator import Conclusion
from tests.inspection.facts import (
    APPROVED,
    BAD,
    CHOSEN,
    LIFT,
    QUALIFIED,
    chosen,
    noon,
    periodic,
    supervision,
)
from tests.inspection.test_other_examinations import ASSIGN
from tests.inspection.test_qualification import AUDIT, GONE, SUSPENDED, WITHDRAWN
from tests.inspection.test_risk_assessment import END, REPORT, REQUEST, SUPPORT
from tests.inspection.test_schedule_inspection import override

DAY = date(2025, 6, 1)


def story() -> list[tuple[Event, datetime]]:
    """One fact of each theme, as a lift's stream may hold them."""
    steps: list[tuple[Any, datetime]] = [
        (supervision(date(2016, 3, 15), number="S"), noon(2016, 3, 15)),
        (
            periodic(date(2017, 3, 10), "F", conclusion=Conclusion.FAILED, items=(BAD,)),
            noon(2017, 3, 10),
        ),
        (
            periodic(
                date(2017, 4, 20),
                "P",
                conclusion=Conclusion.PASSED_ON_REINSPECTION,
                reinspection_of="F",
            ),
            noon(2017, 4, 20),
        ),
        (supervision(date(2023, 9, 3), SupervisedWork.MAJOR_REPAIR, "M"), noon(2023, 9, 3)),
        (ASSIGN, noon(2024, 3, 1)),
        (REQUEST, noon(2024, 3, 2)),
        (REPORT.model_copy(update={"assessed_on": date(2024, 4, 1)}), noon(2024, 4, 1)),
        (SUPPORT, noon(2024, 5, 1)),
        (END, noon(2024, 6, 1)),
        (override(date(2026, 1, 31)), noon(2024, 10, 1)),
        (
            CorrectInspection(report_number="P", reason="x", evidence="x", void=True),
            noon(2025, 1, 1),
        ),
        (MarkInspectionOverdue(kind=DueKind.SELF_TEST, elevator=LIFT), noon(2025, 1, 2)),
        (WithdrawInspectionMove(document_number="FJ-2024-3", reason="x"), noon(2025, 2, 1)),
    ]
    assert {type(step) for step, _ in steps} >= {RequestRiskAssessment, EndTechnicalSupport}
    assert OverrideInspectionPeriod in {type(step) for step, _ in steps}
    lived = chosen()
    past: list[tuple[Event, datetime]] = [(CHOSEN, noon(2016, 2, 1))]
    for command, at in steps:
        lived = lived.on(at.year, at.month, at.day)
        events = lived.when(command).decided()
        assert events, command
        lived = lived.also(*events)
        past += [(event, at) for event in events]
    return past


def folded(past: list[tuple[Any, datetime]]) -> Inspections:
    state = Inspections()
    for event, at in past:
        state = evolve(state, event, at)
    return state


@settings(max_examples=80, deadline=None)
@example(st.permutations(story()))
def test_any_order_amounts_to_the_same(past: list[tuple[Any, datetime]]) -> None:
    """What falls due, what stands corrected, who was chosen: whatever came first."""
    expected, state = folded(story()), folded(past)
    assert dues(state, LIFT, DAY) == dues(expected, LIFT, DAY)
    assert state.examinations() == expected.examinations()
    assert state.agency_on(DAY) == expected.agency_on(DAY)
    assert {one.assessment_id for one in card_of(state, LIFT, DAY).assessments} == {"RA-1"}
    assert state.latest_on == expected.latest_on


@settings(max_examples=80, deadline=None)
@example(st.lists(st.sampled_from(story()), max_size=8))
def test_any_part_of_them_is_a_state(past: list[tuple[Any, datetime]]) -> None:
    """Facts whose basis is missing change what they can, and every question has an answer."""
    state = folded(past)
    for facts in (LIFT, None):
        found = dues(state, facts, DAY)
        assert len(found) <= len(DueKind)
    if past:
        assert len(card_of(state, LIFT, DAY).examinations) == len(state.reports)


def test_an_agency_takes_its_facts_in_any_order() -> None:
    """Its standing is a matter of days, not of the order in which they were told."""
    facts: list[AgencyHappened] = [APPROVED, QUALIFIED, WITHDRAWN, AUDIT, SUSPENDED, GONE]
    states = []
    for order in permutations(facts, len(facts)):
        state = Agency()
        for one in order:
            state = agency_after(state, one, datetime(2017, 1, 1, tzinfo=UTC))
        states.append(state)
    assert all(one == states[0] for one in states)
