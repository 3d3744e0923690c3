"""Sealing 封停: order, written report, proposal to list; and lifting 解封. Plan of 2015, phase 4."""

from datetime import date
from itertools import permutations

import pytest

from services.reference.elevator import ElevatorNotStanding
from services.supervision.events.sealing import (
    LiftingBasis,
    MajorHazardListingProposed,
    SealingCaseCompleted,
    SealingCause,
    SealingHappened,
    SealingLifted,
    SealingOrdered,
    SealingReportSent,
    SealingStep,
)
from services.supervision.sealing import (
    DECIDER,
    SealingCase,
    State,
    Unsealed,
    age_days,
    card_of,
    missing,
)
from services.supervision.sealing.commands import (
    LiftSealing,
    OrderSealing,
    ProposeMajorHazardListing,
    SendWrittenReport,
)
from services.supervision.sealing.rules import (
    LiftedByAnotherAuthority,
    LiftingDecisionMissing,
    SealingAlreadyOrdered,
    SealingPaperDated,
    SealingUnknown,
    UnsealingInspectionMissing,
)
from tests.spec import given
from tests.supervision.remedy_facts import (
    BUREAU,
    ELEVATOR,
    GOVERNMENT,
    LIFT,
    OTHER_BUREAU,
    SCRAPPED,
)

ORDER = OrderSealing(
    sealing_id="FT-1",
    elevator_id=ELEVATOR,
    order_number="厦质监封〔2015〕3号",
    authority=BUREAU,
    cause=SealingCause.UNRECTIFIED_HAZARD,
    reason="门锁回路被短接，仍无法落实整改",
    elevator=LIFT,
)
ORDERED = SealingOrdered(
    sealing_id="FT-1",
    elevator_id=ELEVATOR,
    order_number="厦质监封〔2015〕3号",
    authority=BUREAU,
    cause=SealingCause.UNRECTIFIED_HAZARD,
    reason="门锁回路被短接，仍无法落实整改",
)
REPORT = SendWrittenReport(
    government=GOVERNMENT, document_number="厦质监〔2015〕30号", sent_on=date(2015, 10, 1)
)
SENT = SealingReportSent(**dict(REPORT))
PROPOSE = ProposeMajorHazardListing(
    government=GOVERNMENT, document_number="厦质监〔2015〕31号", proposed_on=date(2015, 10, 1)
)
PROPOSED = MajorHazardListingProposed(**dict(PROPOSE))
COMPLETE = SealingCaseCompleted()
BY_INSPECTION = LiftSealing(
    basis=LiftingBasis.INSPECTION, report_number="检2015-9", passed_on=date(2015, 10, 9)
)
BY_DECISION = LiftSealing(
    basis=LiftingBasis.AUTHORITY_DECISION, decision_number="厦质监解〔2015〕1号", authority=BUREAU
)
LIFTED = SealingLifted(
    basis=LiftingBasis.INSPECTION, report_number="检2015-9", inspected_on=date(2015, 10, 9)
)


def case_of(state: State) -> SealingCase:
    """The case, which was opened."""
    assert isinstance(state, SealingCase)
    return state


def test_what_stands_is_sealed_once_under_a_number() -> None:
    """Scrap is not sealed."""
    given(DECIDER).when(ORDER).then(ORDERED)
    given(DECIDER, ORDERED).when(ORDER).refuses(SealingAlreadyOrdered)
    given(DECIDER).when(ORDER.model_copy(update={"elevator": SCRAPPED})).refuses(
        ElevatorNotStanding
    )


def test_a_sealing_alone_is_incomplete() -> None:
    """It lacks the written report and the proposal, and grows older until both exist."""
    case = case_of(given(DECIDER, ORDERED).state)
    assert missing(case) == (SealingStep.WRITTEN_REPORT, SealingStep.LISTING_PROPOSAL)
    assert age_days(case, date(2015, 10, 1)) == 0
    assert age_days(case, date(2015, 10, 31)) == 30
    half = case_of(given(DECIDER, ORDERED, PROPOSED).state)
    assert missing(half) == (SealingStep.WRITTEN_REPORT,)
    assert age_days(half, date(2015, 10, 31)) == 30


def test_the_last_paper_completes_the_case() -> None:
    """Whichever it is; a complete case has no age."""
    given(DECIDER, ORDERED).when(REPORT).then(SENT)
    given(DECIDER, ORDERED, SENT).when(PROPOSE).then(PROPOSED, COMPLETE)
    given(DECIDER, ORDERED).when(PROPOSE).then(PROPOSED)
    given(DECIDER, ORDERED, PROPOSED).when(REPORT).then(SENT, COMPLETE)
    case = case_of(given(DECIDER, ORDERED, SENT, PROPOSED, COMPLETE).state)
    assert missing(case) == ()
    assert age_days(case, date(2016, 10, 1)) is None


def test_a_paper_sent_twice_is_one_paper() -> None:
    """A new one takes its place, and completes nothing a second time."""
    done = given(DECIDER, ORDERED, SENT, PROPOSED, COMPLETE)
    done.when(REPORT).then()
    newer = REPORT.model_copy(update={"document_number": "厦质监〔2015〕32号"})
    done.when(newer).then(SealingReportSent(**dict(newer)))


def test_a_paper_is_dated_by_then() -> None:
    """What is dated later was not sent yet."""
    late = date(2015, 10, 2)
    given(DECIDER, ORDERED).when(REPORT.model_copy(update={"sent_on": late})).refuses(
        SealingPaperDated
    )
    given(DECIDER, ORDERED).when(PROPOSE.model_copy(update={"proposed_on": late})).refuses(
        SealingPaperDated
    )


def test_no_seal_is_lifted_without_an_inspection() -> None:
    """Passed after the day of the sealing: one of that day, or none, leaves it sealed."""
    story = given(DECIDER, ORDERED).on(2015, 10, 10)
    for passed_on in (None, date(2015, 9, 1), date(2015, 10, 1)):
        command = BY_INSPECTION.model_copy(update={"passed_on": passed_on})
        story.when(command).refuses(UnsealingInspectionMissing)
    story.when(BY_INSPECTION).then(LIFTED)
    story.also(LIFTED).when(BY_INSPECTION).then()


def test_who_sealed_may_decide_to_lift() -> None:
    """By a decision with a number; another authority may not."""
    story = given(DECIDER, ORDERED)
    story.when(BY_DECISION).then(
        SealingLifted(
            basis=LiftingBasis.AUTHORITY_DECISION,
            decision_number="厦质监解〔2015〕1号",
            authority=BUREAU,
        )
    )
    other = BY_DECISION.model_copy(update={"authority": OTHER_BUREAU})
    story.when(other).refuses(LiftedByAnotherAuthority)
    for lacking in ("decision_number", "authority"):
        command = BY_DECISION.model_copy(update={lacking: None})
        story.when(command).refuses(LiftingDecisionMissing)


@pytest.mark.parametrize("command", [REPORT, PROPOSE, BY_DECISION])
def test_what_was_not_sealed_has_no_papers(
    command: SendWrittenReport | ProposeMajorHazardListing | LiftSealing,
) -> None:
    """Nor a seal to lift."""
    given(DECIDER).when(command).refuses(SealingUnknown)


def test_the_papers_are_owed_also_after_the_seal_is_lifted() -> None:
    """Lifting does not make up for the report that was not sent."""
    lifted = given(DECIDER, ORDERED, LIFTED)
    assert missing(case_of(lifted.state))
    lifted.when(REPORT).then(SENT)
    assert card_of(lifted.state).lifted_on_basis is LiftingBasis.INSPECTION


def test_the_papers_may_come_in_any_order() -> None:
    """Late facts fold to the same case; without the order they amount to nothing."""
    papers: tuple[SealingHappened, ...] = (SENT, PROPOSED, COMPLETE)
    states = [given(DECIDER, ORDERED, *some).state for some in permutations(papers)]
    assert all(state == states[0] for state in states)
    for event in (SENT, PROPOSED, COMPLETE, LIFTED):
        assert isinstance(given(DECIDER, event).state, Unsealed)
