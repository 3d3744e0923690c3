"""What falls due 检验日期: worked out anew, moved by documents, overdue (scene 10)."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from services.inspection.events.examinations import (
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
    InspectionOverdue,
    InspectionPeriodAdjusted,
    InspectionPeriodOverridden,
)
from services.inspection.events.values import DueKind, MoveReason
from services.inspection.inspections.card import card_of
from services.inspection.inspections.rules import (
    AssessmentUnknown,
    DueDateNotMoved,
    InspectedInFuture,
    InspectionBaseUnknown,
    InspectionNotYetDue,
    MoveNumberTaken,
    MoveUnknown,
    NothingDue,
    TransitionOver,
)
from services.inspection.inspections.scheduling import (
    AdjustInspectionPeriod,
    MarkInspectionOverdue,
    OverrideInspectionPeriod,
    ScheduleInspection,
    WithdrawInspectionMove,
)
from services.reference.elevator import ElevatorNotInUse, PhaseName
from tests.inspection.facts import (
    BUREAU,
    LIFT,
    PROVINCE,
    Story,
    after,
    chosen,
    nothing,
    only,
    periodic,
)

INSPECTION, SELF_TEST = DueKind.INSPECTION, DueKind.SELF_TEST
LISTED = "inspection_interval@2023-04-02"


def inspected() -> Story:
    """Passed on 5 March 2023, year 7; the next is that of year 9, March 2025."""
    return after(chosen(), periodic(date(2023, 3, 5)))


def override(moved_to: date, **others: Any) -> OverrideInspectionPeriod:
    facts = {
        "kind": INSPECTION,
        "moved_to": moved_to,
        "reason": MoveReason.EPIDEMIC,
        "document_number": "FJ-2024-3",
        "ordered_by": PROVINCE,
        "elevator": LIFT,
    }
    return OverrideInspectionPeriod(**{**facts, **others})


def adjust(moved_to: date, **others: Any) -> AdjustInspectionPeriod:
    facts = {
        "kind": INSPECTION,
        "moved_to": moved_to,
        "document_number": "XM-2024-9",
        "adjusted_by": BUREAU,
        "explanation": "困人故障多",
        "elevator": LIFT,
    }
    return AdjustInspectionPeriod(**{**facts, **others})


def test_the_rule_changes_and_the_date_is_worked_out_anew() -> None:
    """Decided in 2022 by the yearly rule; from April 2023 by the list, with its version."""
    lift = LIFT.model_copy(update={"base_on": date(2015, 6, 15)})
    story = after(chosen(), periodic(date(2022, 6, 20), elevator=lift))
    [before] = story.state.due
    assert before.due_on == date(2023, 6, 30)
    assert before.rule_version == "inspection_interval@1900-01-01"
    schedule = ScheduleInspection(elevator=lift)
    story.on(2023, 4, 1).when(schedule).then()
    event = only(story.on(2023, 4, 2).when(schedule))
    assert isinstance(event, InspectionDueDateSet)
    assert [(one.kind, one.due_on, one.rule_version) for one in event.due] == [
        (INSPECTION, date(2024, 6, 30), LISTED),
        (SELF_TEST, date(2023, 6, 30), LISTED),
    ]
    story.on(2023, 4, 3).also(event).when(schedule).then()


def test_an_old_register_says_when_it_was_last_inspected() -> None:
    """Else a lift of 2005 would be overdue since 2006."""
    lift = LIFT.model_copy(update={"base_on": date(2005, 6, 15)})
    day = nothing().on(2024, 1, 10)
    unknown = only(day.when(ScheduleInspection(elevator=lift)))
    assert unknown.due[0].due_on == date(2006, 6, 30)
    opening = ScheduleInspection(
        elevator=lift, last_inspected_on=date(2023, 6, 2), last_report_number="OLD-1"
    )
    event = only(day.when(opening))
    assert event.due[0].due_on == date(2024, 6, 30)
    assert event.registry_base_on == date(2005, 6, 15)
    day.also(event).when(opening).then()
    future = opening.model_copy(update={"last_inspected_on": date(2024, 1, 11)})
    day.when(future).refuses(InspectedInFuture)
    lost = LIFT.model_copy(update={"base_on": None, "put_into_use_on": None})
    day.when(ScheduleInspection(elevator=lost)).refuses(InspectionBaseUnknown)


def test_a_province_moves_what_is_due() -> None:
    """Earlier or later, dated and named; the one after it stays."""
    for moved_to in (date(2024, 12, 31), date(2025, 9, 30)):
        day = inspected().on(2024, 10, 1)
        event = only(day.when(override(moved_to)))
        assert isinstance(event, InspectionPeriodOverridden)
        assert (event.of_due_on, event.ordered_by) == (date(2025, 3, 31), PROVINCE)
        [due] = [one for one in event.due if one.kind is INSPECTION]
        assert (due.due_on, due.rule_due_on, due.moved_by) == (
            moved_to,
            date(2025, 3, 31),
            "FJ-2024-3",
        )
        done = day.also(event).on(moved_to.year, moved_to.month, moved_to.day)
        following = only(done.when(periodic(moved_to))).due[0]
        assert (following.due_on, following.moved_by) == (date(2027, 3, 31), None)


@pytest.mark.parametrize(
    "moved_to", [date(2025, 3, 31), date(2024, 9, 30), date(2027, 3, 31), date(2028, 1, 1)]
)
def test_a_move_moves_something_and_skips_nothing(moved_to: date) -> None:
    """Not to the same day, into the past, or past the one after it."""
    inspected().on(2024, 10, 1).when(override(moved_to)).refuses(DueDateNotMoved)
    inspected().on(2024, 10, 1).when(adjust(moved_to)).refuses(DueDateNotMoved)
    first, last = date(2024, 10, 1), date(2027, 3, 30)
    for good in (first, last):
        assert inspected().on(2024, 10, 1).when(override(good)).decided()


def test_in_the_transition_a_province_may_keep_the_old_interval() -> None:
    """Until 1 April 2024; risk is never a province's reason for many."""
    to = date(2024, 3, 31)
    keep = override(to, reason=MoveReason.TRANSITION)
    for day in (date(2023, 4, 2), date(2024, 3, 31)):
        assert inspected().on(day.year, day.month, day.day).when(keep).decided()
    late = override(date(2024, 5, 31), reason=MoveReason.TRANSITION)
    assert inspected().on(2024, 4, 1).when(late).decided()
    inspected().on(2024, 4, 2).when(late).refuses(TransitionOver)
    inspected().on(2023, 4, 1).when(keep).refuses(TransitionOver)
    risky = override(to, reason=MoveReason.RISK)
    inspected().on(2024, 1, 1).when(risky).refuses(DueDateNotMoved)


def test_a_document_moves_a_date_once() -> None:
    """The same again says nothing; another move needs another document, and the later counts."""
    day = inspected().on(2024, 10, 1)
    first = only(day.when(override(date(2025, 9, 30))))
    story = day.also(first)
    story.when(override(date(2025, 9, 30))).then()
    story.when(override(date(2025, 8, 31))).refuses(MoveNumberTaken)
    second = only(story.when(adjust(date(2025, 1, 31))))
    assert isinstance(second, InspectionPeriodAdjusted)
    assert second.of_due_on == date(2025, 3, 31)
    assert second.due[0].due_on == date(2025, 1, 31)


def test_a_move_can_be_withdrawn() -> None:
    """The date by the rule is back, or that of the move before."""
    day = inspected().on(2024, 10, 1)
    story = day.also(only(day.when(override(date(2025, 9, 30)))))
    withdraw = WithdrawInspectionMove(document_number="FJ-2024-3", reason="x", elevator=LIFT)
    event = only(story.when(withdraw))
    assert isinstance(event, InspectionMoveWithdrawn)
    assert event.due[0].due_on == date(2025, 3, 31)
    story.also(event).when(withdraw).then()
    story.also(event).when(override(date(2025, 9, 30))).refuses(MoveNumberTaken)
    day.when(withdraw).refuses(MoveUnknown)
    [shown] = card_of(story.also(event).state, LIFT, date(2024, 10, 1)).moves
    assert (shown.withdrawn, shown.by) == (True, PROVINCE)


def test_a_risky_lift_is_looked_at_again_soon() -> None:
    """Weeks after it passed: what passed before does not answer the order."""
    day = inspected().on(2023, 4, 10)
    event = only(day.when(adjust(date(2023, 5, 31))))
    assert event.due[0].due_on == date(2023, 5, 31)
    done = day.also(event).on(2023, 5, 20)
    assert only(done.when(periodic(date(2023, 5, 20)))).due[0].due_on == date(2027, 3, 31)


def test_the_contents_can_be_adjusted_alone() -> None:
    """根据风险情况调整检验内容: more items at the same date."""
    items = ("制动器制停距离", "平衡系数")
    event = only(inspected().on(2024, 10, 1).when(adjust(date(2025, 3, 31), added_items=items)))
    assert (event.added_items, event.due[0].due_on) == (items, date(2025, 3, 31))
    unknown = adjust(date(2025, 1, 31), assessment_id="RA-1")
    inspected().on(2024, 10, 1).when(unknown).refuses(AssessmentUnknown)


def test_overdue_when_the_last_day_has_passed() -> None:
    """On the last day it is not; marked once for each date; the rule's version is in it."""
    mark = MarkInspectionOverdue(kind=INSPECTION, elevator=LIFT)
    inspected().on(2025, 3, 31).when(mark).refuses(InspectionNotYetDue)
    event = only(inspected().on(2025, 4, 1).when(mark))
    assert isinstance(event, InspectionOverdue)
    assert (event.due.due_on, event.due.rule_version) == (date(2025, 3, 31), LISTED)
    story = inspected().on(2025, 4, 1).also(event)
    story.on(2025, 5, 1).when(mark).then()
    assert card_of(story.state, LIFT, date(2025, 4, 2)).due[0].marked_overdue
    done = after(story, periodic(date(2025, 6, 1)))
    assert not card_of(done.state, LIFT, date(2025, 6, 1)).due[0].marked_overdue
    done.on(2025, 6, 2).when(mark).refuses(InspectionNotYetDue)
    assert only(done.on(2027, 4, 1).when(mark)).due.due_on == date(2027, 3, 31)


def test_a_moved_date_is_the_last_day() -> None:
    """Postponed by a province, it is overdue after the new day only."""
    day = inspected().on(2024, 10, 1)
    story = day.also(only(day.when(override(date(2025, 9, 30)))))
    mark = MarkInspectionOverdue(kind=INSPECTION, elevator=LIFT)
    story.on(2025, 9, 30).when(mark).refuses(InspectionNotYetDue)
    assert story.on(2025, 10, 1).when(mark).decided()


def test_self_tests_become_overdue_too() -> None:
    """As long as the rule asks for them."""
    mark = MarkInspectionOverdue(kind=SELF_TEST, elevator=LIFT)
    inspected().on(2024, 3, 31).when(mark).refuses(InspectionNotYetDue)
    assert only(inspected().on(2024, 4, 1).when(mark)).due.year == 8
    old = LIFT.model_copy(update={"base_on": date(2001, 3, 1)})
    story = after(chosen(), periodic(date(2023, 3, 5), elevator=old)).on(2024, 6, 1)
    story.when(MarkInspectionOverdue(kind=SELF_TEST, elevator=old)).refuses(NothingDue)


def test_what_is_not_in_use_is_not_overdue() -> None:
    """Stopped for over a year, it is due before its restart instead."""
    since = {"phase": PhaseName.STOPPED, "phase_since": datetime(2024, 1, 5, tzinfo=UTC)}
    stopped = LIFT.model_copy(update=since)
    mark = MarkInspectionOverdue(kind=INSPECTION, elevator=stopped)
    inspected().on(2025, 4, 1).when(mark).refuses(ElevatorNotInUse)
    due = card_of(inspected().state, stopped, date(2025, 1, 6)).due
    assert [one.due.before_restart for one in due] == [True, False]
    due = card_of(inspected().state, stopped, date(2025, 1, 5)).due
    assert [one.due.before_restart for one in due] == [False, False]
