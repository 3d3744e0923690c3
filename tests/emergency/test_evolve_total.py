"""evolve is total: it refuses nothing, whatever the order in which facts come."""

from functools import reduce
from itertools import permutations
from typing import Any

import pytest

from services.emergency.case import card_of
from services.emergency.events.accident import (
    AccidentClosed,
    AccidentGraded,
    AccidentWithdrawn,
    CasualtiesCorrected,
    Toll,
)
from services.emergency.events.case import (
    AccidentProposalAccepted,
    AccidentProposalDismissed,
    AccidentProposed,
    AnswerOverdueMarked,
    ArrivalOverdueMarked,
    CallerCalledBack,
    CallerRevealed,
    CaseAnswered,
    CaseCorrected,
    CaseMerged,
    CaseReopened,
    CaseUnlinked,
    CasualtyRecorded,
    CasualtyRevealed,
    DispatchAccepted,
    DispatchDeclined,
    ElevatorIdentified,
    RescueEscalated,
)
from services.emergency.events.platform import (
    BuildingStarted,
    BulletinCorrected,
    BulletinPublished,
    HotlineNumberChanged,
    PlatformDecommissioned,
    PlatformLinkedToGovernment,
    PlatformPlanned,
    StationClosed,
    StationCoverageChanged,
    StationResumed,
    StationSuspended,
)
from services.emergency.events.values import (
    AccidentGrade,
    CallBackOutcome,
    CaseResponsibility,
    CaseStamp,
    Casualty,
    CasualtyOutcome,
    CorrectedTime,
    EscalationGround,
    ProposalGround,
    ResponseLevel,
)
from tests.emergency.facts import (
    ARRIVED,
    BUREAU,
    CLOSED,
    COMMISSIONED,
    DISPATCHED,
    FREED,
    HOME,
    OPENED,
    REPORTED,
    STATION,
    accident_story,
    after,
    no_case,
    platform_story,
    station_story,
)
from tests.spec import NOON

CASE_FACTS: tuple[Any, ...] = (
    ElevatorIdentified(elevator_id="b" * 26, place=HOME),
    CaseAnswered(trapped=1),
    DISPATCHED,
    DispatchAccepted(dispatch_id="1"),
    DispatchDeclined(dispatch_id="1", reason="x"),
    RescueEscalated(to_level=ResponseLevel.STATION, ground=EscalationGround.OTHER),
    ARRIVED,
    FREED,
    AnswerOverdueMarked(due_at=NOON, answer_limit_minutes=3, rule_version="x"),
    ArrivalOverdueMarked(due_at=NOON, arrival_limit_minutes=30, rule_version="x"),
    AccidentProposed(ground=ProposalGround.DEATH, held_minutes=1, persons=1, rule_version="x"),
    AccidentProposalAccepted(accident_id="A"),
    AccidentProposalDismissed(reason="x"),
    CallerCalledBack(outcome=CallBackOutcome.NOT_REACHED),
    CLOSED,
    CaseReopened(reason="x"),
    CaseMerged(into_case_id="XM-0"),
    CaseUnlinked(from_case_id="XM-0", reason="x"),
    CaseCorrected(
        reason="x",
        trapped=5,
        times=tuple(
            CorrectedTime(stamp=stamp, recorded=NOON, corrected=after(1), dispatch_id="1")
            for stamp in CaseStamp
        ),
    ),
    CasualtyRecorded(casualty=Casualty(person_id="person:1"), outcome=CasualtyOutcome.INJURED),
    CallerRevealed(reason="x", person_id="person:1"),
    CasualtyRevealed(reason="x", person_id="person:1"),
)
OTHERS: tuple[tuple[Any, Any, tuple[Any, ...]], ...] = (
    (
        accident_story().decider,
        REPORTED,
        (
            AccidentGraded(grade=AccidentGrade.GENERAL, grounds=(), rule_version="x"),
            CasualtiesCorrected(toll=Toll(), reason="x"),
            AccidentClosed(
                report_number="1", findings="x", responsibility=CaseResponsibility.NOBODY
            ),
            AccidentWithdrawn(reason="x"),
        ),
    ),
    (
        station_story().decider,
        STATION,
        (
            StationSuspended(reason="x"),
            StationResumed(),
            StationCoverageChanged(networked=False, covers=()),
            StationClosed(reason="x"),
        ),
    ),
    (
        platform_story().decider,
        COMMISSIONED,
        (
            PlatformPlanned(
                division="350200", responsible_unit=BUREAU, plan_document="1", live_by=NOON.date()
            ),
            BuildingStarted(),
            HotlineNumberChanged(number="96366", former_number="96333"),
            PlatformLinkedToGovernment(government_platform="x"),
            PlatformDecommissioned(reason="x"),
            BulletinPublished(period="2015-01", figures=()),
            BulletinCorrected(period="2015-01", figures=(), reason="x"),
        ),
    ),
)


def folded(decider: Any, *facts: Any) -> Any:
    """The state after these facts, a minute apart."""
    timed = [(fact, after(index)) for index, fact in enumerate(facts)]
    return reduce(lambda state, one: decider.evolve(state, *one), timed, decider.initial)


def test_any_two_facts_of_a_case_in_any_order() -> None:
    """First the case, then whatever; it can always be shown."""
    decider = no_case().decider
    for pair in permutations(CASE_FACTS, 2):
        assert card_of(folded(decider, OPENED, *pair)).case_id == "XM-1"


def test_all_facts_of_a_case_forwards_and_backwards() -> None:
    """A second first fact changes nothing either."""
    decider = no_case().decider
    for facts in (CASE_FACTS, CASE_FACTS[::-1]):
        state = folded(decider, OPENED, *facts)
        assert decider.evolve(state, OPENED, NOON) == state


def test_nothing_is_known_before_the_first_fact() -> None:
    """Whatever comes, the case stays unopened."""
    decider = no_case().decider
    assert folded(decider, *CASE_FACTS) == decider.initial


@pytest.mark.parametrize(("decider", "first", "facts"), OTHERS)
def test_the_other_aggregates_in_any_order(decider: Any, first: Any, facts: Any) -> None:
    """Accident, station, platform: first fact first, the others as they come."""
    for order in permutations(facts, min(len(facts), 4)):
        assert folded(decider, first, *order) != decider.initial
    without = [one for one in facts if not isinstance(one, PlatformPlanned)]
    assert folded(decider, *without) == decider.initial


def test_an_arrival_may_be_folded_before_its_dispatch() -> None:
    """The dispatch was corrected to an earlier time, and the arrival told after that."""
    early = folded(no_case().decider, OPENED, ARRIVED, DISPATCHED)
    [dispatch] = card_of(early).dispatches
    assert (dispatch.arrived_at, dispatch.dispatched_at) == (after(1), after(2))
