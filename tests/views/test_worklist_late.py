"""What is open follows from what was true when, not from when it became known."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from services.kernel.decider import Event
from services.registry.events.elevator import LegacyElevatorImported
from services.supervision.events.hazard import (
    HazardPutUnderWatch,
    HazardReopened,
    RectificationRejected,
    RectificationVerified,
    StoppedForHazard,
)
from services.supervision.events.order import (
    OrderExtended,
    OrderFulfilmentReported,
    OrderReopened,
    OrderWithdrawn,
    RectificationConfirmed,
)
from tests.registry.facts import ROW
from tests.supervision.remedy_facts import BUREAU, FILED
from tests.views.listing import LIFT, Lists
from tests.views.test_worklist_remedies import ASSESSED, DAY, ORDERED, PLAN, REPORTED

LATER: Final = {
    "hazard": (
        FILED,
        [
            ASSESSED,
            PLAN,
            REPORTED,
            RectificationRejected(rejected_by=BUREAU, reason="x"),
            HazardPutUnderWatch(measures="专人值守", until=date(2016, 1, 1)),
            StoppedForHazard(reference="停 1"),
            RectificationVerified(verified_by=BUREAU, evidence=("x",)),
            HazardReopened(reason="x"),
        ],
    ),
    "order": (
        ORDERED,
        [
            OrderExtended(due_on=date(2016, 1, 31), former_due_on=ORDERED.due_on, reason="x"),
            OrderFulfilmentReported(reported_by=BUREAU, evidence=("x",)),
            RectificationConfirmed(confirmed_by=BUREAU, evidence=("x",)),
            OrderReopened(reason="x"),
            OrderWithdrawn(reason="x"),
        ],
    ),
}
"""A file's beginning, and what may be said of it afterwards."""

FILES: Final = st.sampled_from([*LATER]).flatmap(
    lambda kind: st.lists(st.sampled_from(LATER[kind][1]), min_size=2, max_size=6).flatmap(
        lambda events: st.tuples(
            st.just(kind), st.just(events), st.permutations(range(len(events)))
        )
    )
)


def left_open(kind: str, events: Sequence[tuple[int, Event]]) -> list[dict[str, Any]]:
    """The items after a file that began on a day, and what was true so many days later, as told."""
    told = Lists()
    told.tell(LegacyElevatorImported(elevator=ROW), date(2014, 1, 1))
    stream, begun = f"{kind}-1", LATER[kind][0]
    told.tell(begun, DAY, stream)
    for days, event in events:
        told.tell(event, DAY + timedelta(days=days), stream)
    return [
        {name: value for name, value in item.items() if name != "positions"}
        for item in told.items()
        if item["elevator_id"] == LIFT
    ]


@given(FILES)
def test_facts_that_come_late_leave_open_what_they_would_have_left(
    file: tuple[str, list[Event], list[int]],
) -> None:
    """Told in whatever order."""
    kind, events, order = file
    days = [*enumerate(events, start=1)]
    assert left_open(kind, [days[at] for at in order]) == left_open(kind, days)


def test_a_reopening_of_a_day_before_the_confirmation_reopens_nothing() -> None:
    """The order was confirmed after it."""
    confirmed = RectificationConfirmed(confirmed_by=BUREAU, evidence=("x",))
    told = [(5, confirmed), (3, OrderReopened(reason="x"))]
    assert [item["kind"] for item in left_open("order", told)] == left_kinds("order", [told[0]])


def left_kinds(kind: str, events: Sequence[tuple[int, Event]]) -> list[str]:
    """The kinds of what is open."""
    return [str(item["kind"]) for item in left_open(kind, events)]
