"""Applying for the maintenance fund 住宅专项维修资金: by vote, or simplified in danger."""

from datetime import date
from typing import Any

import pytest

from services.kernel.errors import Refused
from services.maintenance.events.fund import (
    FundApplicationWithdrawn,
    FundDanger,
    FundRejected,
    FundSufficiency,
    FundVoteFailed,
    FundVotePassed,
    VoteCount,
)
from services.maintenance.fund import card_of, elevator_of, subject_of
from services.maintenance.fund.rules import (
    ApprovedAboveRequest,
    CommitteeReviewMissing,
    DangerMissing,
    FundApplicationOpen,
    FundDecidedAlready,
    FundNotAppliedFor,
    FundOfAnotherElevator,
    FundUnknown,
    NormalPathNeedsVote,
    OwnersVoteNotPassed,
    SimplifiedPathNeedsNoVote,
    TownshipConfirmationMissing,
    VoteInFuture,
    VoteNumbersImpossible,
)
from services.maintenance.tables.votes import OWNERS_VOTE
from services.reference.elevator import ElevatorNotStanding, PhaseName
from tests.maintenance.facts import (
    APPLIED,
    APPLY,
    LIFT,
    OFFICE,
    OTHER_LIFT,
    USER,
    VOTES,
    a_fund,
    changed,
    elevator,
)
from tests.maintenance.funds import (
    APPROVE,
    APPROVED,
    CONFIRM,
    CONFIRMED,
    PASSED,
    REJECT,
    REVIEW,
    REVIEWED,
    SIMPLIFIED,
    SIMPLY,
    SINCE_2021,
    STATUS,
    STATUS_KNOWN,
    VOTE,
    WITHDRAW,
)
from tests.spec import NOON


def test_the_status_of_the_fund_is_recorded() -> None:
    """For the building that the lift serves with others; another status is a newer fact."""
    a_fund().when(STATUS).then(STATUS_KNOWN)
    a_fund(STATUS_KNOWN).when(STATUS).then()
    more = changed(STATUS, sufficiency=FundSufficiency.SUFFICIENT)
    assert a_fund(STATUS_KNOWN).when(more).decided()
    card = card_of(a_fund(STATUS_KNOWN).state)
    assert (card.phase.value, card.balance_fen) == ("status_known", 300_000)
    assert card.with_elevators == (OTHER_LIFT,)


def test_a_file_is_about_one_elevator() -> None:
    """The number belongs to it for ever; before the first fact the command names it."""
    for command in (STATUS, APPLY):
        a_fund(STATUS_KNOWN).when(changed(command, elevator_id=OTHER_LIFT)).refuses(
            FundOfAnotherElevator
        )
    assert elevator_of("WX-1", STATUS, a_fund().state) == LIFT
    assert elevator_of("WX-1", None, a_fund(STATUS_KNOWN).state) == LIFT
    assert elevator_of("WX-1", VOTE, a_fund().state) == ""


def test_somebody_applies() -> None:
    """For a lift that stands; one application at a time; after a refusal again."""
    a_fund().when(APPLY).then(APPLIED)
    a_fund(STATUS_KNOWN).when(APPLY).then(APPLIED)
    a_fund(APPLIED).when(APPLY).then()
    second = changed(APPLY, application_number="申-2")
    a_fund(APPLIED).when(second).refuses(FundApplicationOpen)
    a_fund(APPLIED, PASSED, APPROVED).when(second).refuses(FundApplicationOpen)
    for ended in (FundRejected(**dict(REJECT)), FundApplicationWithdrawn(**dict(WITHDRAW))):
        assert a_fund(APPLIED, ended).when(second).decided()
    scrap = elevator(phase=PhaseName.SCRAPPED)
    a_fund().when(changed(APPLY, elevator=scrap)).refuses(ElevatorNotStanding)
    assert subject_of(a_fund(APPLIED).state).parties == {
        ("department", OFFICE.party_id),
        ("user_unit", USER.party_id),
    }


def votes(*participants: int) -> VoteCount:
    """Of 300 owners with 30 000 m²: heads and area that took part, heads and area that agreed."""
    heads, area, agreeing_heads, agreeing_area = participants
    return VOTES.model_copy(
        update={
            "participating_heads": heads,
            "participating_area_sqdm": area,
            "agreeing_heads": agreeing_heads,
            "agreeing_area_sqdm": agreeing_area,
        }
    )


@pytest.mark.parametrize(
    ("count", "since_2021", "before"),
    [
        ((200, 2_000_000, 101, 1_000_001), True, False),  # exactly two thirds, a little over half
        ((199, 2_000_000, 150, 1_500_000), False, False),
        ((200, 1_999_999, 150, 1_500_000), False, False),
        ((200, 2_000_000, 100, 1_500_000), False, False),  # half is not more than half
        ((200, 2_000_000, 150, 1_000_000), False, False),
        ((300, 3_000_000, 200, 2_000_000), True, True),
        ((300, 3_000_000, 199, 2_000_000), True, False),
        ((200, 2_000_000, 200, 1_999_999), True, False),
    ],
)
def test_owners_agree_by_head_and_by_area(
    count: tuple[int, int, int, int], *, since_2021: bool, before: bool
) -> None:
    """民法典 since 2021: two thirds take part, more than half agree; before, two thirds of all."""
    for day, passes in ((date(2021, 1, 1), since_2021), (date(2020, 12, 31), before)):
        command = changed(VOTE, votes=votes(*count), voted_on=day)
        kind = FundVotePassed if passes else FundVoteFailed
        a_fund(APPLIED).when(command).then(
            kind(**dict(command), rule_version=OWNERS_VOTE.version(day))
        )


@pytest.mark.parametrize(
    "fields",
    [
        {"participating_heads": 301},
        {"participating_area_sqdm": 3_000_001},
        {"agreeing_heads": 201},
        {"agreeing_area_sqdm": 2_000_001},
        {"total_heads": 0, "participating_heads": 0, "agreeing_heads": 0},
        {"total_area_sqdm": 0, "participating_area_sqdm": 0, "agreeing_area_sqdm": 0},
    ],
)
def test_impossible_votes_are_refused(fields: dict[str, int]) -> None:
    """More cannot agree than took part, nor take part than there are; and there are some."""
    command = changed(VOTE, votes=changed(VOTES, **fields))
    a_fund(APPLIED).when(command).refuses(VoteNumbersImpossible)


def test_a_lost_vote_is_on_record_and_may_be_held_again() -> None:
    """It is no refusal of the command; without agreement nothing is approved."""
    lost = changed(VOTE, votes=votes(100, 1_000_000, 100, 1_000_000))
    failed = FundVoteFailed(**dict(lost), rule_version=SINCE_2021)
    a_fund(APPLIED).when(lost).then(failed)
    a_fund(APPLIED, failed).when(lost).then()
    a_fund(APPLIED, failed).when(APPROVE).refuses(OwnersVoteNotPassed)
    a_fund(APPLIED, failed).when(VOTE).then(PASSED)
    a_fund(APPLIED, PASSED).when(lost).refuses(FundDecidedAlready)
    a_fund(APPLIED).when(changed(VOTE, voted_on=date(2021, 6, 2))).refuses(VoteInFuture)


def test_the_normal_path() -> None:
    """Applied, voted, approved: nothing before the other, and no more than was asked for."""
    a_fund(APPLIED).when(APPROVE).refuses(OwnersVoteNotPassed)
    agreed = a_fund(APPLIED, PASSED)
    agreed.when(APPROVE).then(APPROVED)
    agreed.when(changed(APPROVE, amount_fen=20_000_001)).refuses(ApprovedAboveRequest)
    for command in (REVIEW, CONFIRM):
        agreed.when(command).refuses(NormalPathNeedsVote)
    approved = agreed.also(APPROVED)
    approved.when(APPROVE).then()
    approved.when(changed(APPROVE, amount_fen=1)).refuses(FundDecidedAlready)
    card = card_of(approved.state)
    assert card.approved_fen == 18_000_000
    assert card.application is not None
    assert card.application.applied_at == NOON
    assert card.application.approved_at == approved.now


def test_the_simplified_path() -> None:
    """In danger: committee, then township, no vote."""
    a_fund().when(SIMPLIFIED).then(SIMPLY)
    for missing in ({"danger": None}, {"danger_evidence": None}):
        a_fund().when(changed(SIMPLIFIED, **missing)).refuses(DangerMissing)
    story = a_fund(SIMPLY)
    story.when(VOTE).refuses(SimplifiedPathNeedsNoVote)
    story.when(CONFIRM).refuses(CommitteeReviewMissing)
    story.when(APPROVE).refuses(CommitteeReviewMissing)
    story.when(REVIEW).then(REVIEWED)
    story = story.also(REVIEWED)
    story.when(REVIEW).then()
    story.when(changed(REVIEW, review_number="业-2")).refuses(FundDecidedAlready)
    story.when(APPROVE).refuses(TownshipConfirmationMissing)
    story.when(CONFIRM).then(CONFIRMED)
    story = story.also(CONFIRMED)
    story.when(CONFIRM).then()
    story.when(changed(CONFIRM, confirmation_number="街-2")).refuses(FundDecidedAlready)
    story.when(APPROVE).then(APPROVED)


def test_there_are_six_dangers() -> None:
    """A serious fault of an elevator is one."""
    assert len(FundDanger) == 6


@pytest.mark.parametrize("command", [VOTE, REVIEW, CONFIRM, APPROVE, REJECT, WITHDRAW])
def test_nothing_is_decided_without_an_application(command: Any) -> None:
    """Nor in a file that is not there."""
    a_fund(STATUS_KNOWN).when(command).refuses(FundNotAppliedFor)
    a_fund().when(command).refuses(FundUnknown)


@pytest.mark.parametrize("command", [REJECT, WITHDRAW])
def test_an_application_ends_before_it_is_approved(command: Any) -> None:
    """Rejected or withdrawn at any step; what is approved is not taken back so."""
    for past in ((APPLIED,), (APPLIED, PASSED), (SIMPLY, REVIEWED)):
        [ended] = a_fund(*past).when(command).decided()
        after = a_fund(*past, ended)
        assert card_of(after.state).phase.value == "turned_down"
        rule: type[Refused] = FundNotAppliedFor
        after.when(APPROVE).refuses(rule)
    a_fund(APPLIED, PASSED, APPROVED).when(command).refuses(FundDecidedAlready)
