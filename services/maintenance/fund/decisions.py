"""How the use of the fund is decided: by the owners' vote, or by committee and township in danger.

Source: Civil Code art. 278, 281; 住宅专项维修资金管理办法 (the simplified path).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from services.maintenance.events.fund import (
    DecisionHappened,
    FundApplicationWithdrawn,
    FundApplied,
    FundApproved,
    FundCommitteeReviewed,
    FundPath,
    FundRejected,
    FundTownshipConfirmed,
    FundVoteFailed,
    FundVotePassed,
    VoteCount,
)
from services.maintenance.fund import rules
from services.maintenance.fund.commands import (
    ApproveFund,
    ConfirmByTownship,
    DecisionCommand,
    RecordCommitteeReview,
    RecordVote,
    RejectFund,
    WithdrawFundApplication,
)
from services.maintenance.fund.state import (
    Agreed,
    AppliedFor,
    Approved,
    Deciding,
    FundFile,
    OnFile,
    Reviewed,
    TurnedDown,
    VoteLost,
)
from services.maintenance.tables.votes import OWNERS_VOTE
from services.reference.dated import legal_day


def decide(command: DecisionCommand, state: OnFile, at: datetime) -> Sequence[DecisionHappened]:
    events: Sequence[DecisionHappened]
    match command:
        case RecordVote():
            events = _vote(command, _applied(state), at)
        case RecordCommitteeReview():
            events = _review(command, _applied(state))
        case ConfirmByTownship():
            events = _confirm(command, _applied(state))
        case ApproveFund():
            events = _approve(command, _applied(state))
        case RejectFund():
            _pending(state)
            events = [FundRejected(**vars(command))]
        case WithdrawFundApplication():
            _pending(state)
            events = [FundApplicationWithdrawn(**vars(command))]
        case _:
            assert_never(command)
    return events


def evolve(file: FundFile, event: DecisionHappened, at: datetime) -> OnFile:
    after: OnFile
    match event:
        case FundApplied():
            after = AppliedFor(
                replace(
                    file,
                    application=event,
                    vote=None,
                    review=None,
                    confirmation=None,
                    approval=None,
                    applied_at=at,
                    approved_at=None,
                )
            )
        case FundVotePassed():
            after = Agreed(replace(file, vote=event))
        case FundVoteFailed():
            after = VoteLost(replace(file, vote=event))
        case FundCommitteeReviewed():
            after = Reviewed(replace(file, review=event))
        case FundTownshipConfirmed():
            after = Agreed(replace(file, confirmation=event))
        case FundApproved():
            after = Approved(replace(file, approval=event, approved_at=at))
        case FundRejected() | FundApplicationWithdrawn():
            after = TurnedDown(file)
        case _:
            assert_never(event)
    return after


def _applied(state: OnFile) -> Deciding | Approved:
    if isinstance(state, Deciding | Approved):
        return state
    raise rules.FundNotAppliedFor


def _pending(state: OnFile) -> None:
    if isinstance(state, Approved):
        raise rules.FundDecidedAlready
    _applied(state)


def _path(state: OnFile) -> FundPath | None:
    application = state.file.application
    return application.path if application is not None else None


def _vote(
    command: RecordVote, state: Deciding | Approved, at: datetime
) -> Sequence[DecisionHappened]:
    if _path(state) is FundPath.SIMPLIFIED:
        raise rules.SimplifiedPathNeedsNoVote
    _check_possible(command.votes)
    if command.voted_on > legal_day(at):
        raise rules.VoteInFuture(field="voted_on")
    passes = OWNERS_VOTE.at(command.voted_on).passes(command.votes)
    kind = FundVotePassed if passes else FundVoteFailed
    result = kind(**vars(command), rule_version=OWNERS_VOTE.version(command.voted_on))
    if state.file.vote == result:
        return []
    if not isinstance(state, AppliedFor | VoteLost):
        raise rules.FundDecidedAlready
    return [result]


def _check_possible(votes: VoteCount) -> None:
    heads = votes.agreeing_heads <= votes.participating_heads <= votes.total_heads
    area = votes.agreeing_area_sqdm <= votes.participating_area_sqdm <= votes.total_area_sqdm
    if not (heads and area and votes.total_heads and votes.total_area_sqdm):
        raise rules.VoteNumbersImpossible(field="votes")


def _simplified(state: OnFile) -> None:
    if _path(state) is FundPath.NORMAL:
        raise rules.NormalPathNeedsVote


def _review(
    command: RecordCommitteeReview, state: Deciding | Approved
) -> Sequence[DecisionHappened]:
    _simplified(state)
    reviewed = FundCommitteeReviewed(**vars(command))
    if state.file.review == reviewed:
        return []
    if not isinstance(state, AppliedFor):
        raise rules.FundDecidedAlready
    return [reviewed]


def _confirm(command: ConfirmByTownship, state: Deciding | Approved) -> Sequence[DecisionHappened]:
    _simplified(state)
    confirmed = FundTownshipConfirmed(**vars(command))
    if state.file.confirmation == confirmed:
        return []
    if isinstance(state, AppliedFor):
        raise rules.CommitteeReviewMissing
    if not isinstance(state, Reviewed):
        raise rules.FundDecidedAlready
    return [confirmed]


def _approve(command: ApproveFund, state: Deciding | Approved) -> Sequence[DecisionHappened]:
    file, approved = state.file, FundApproved(**vars(command))
    if isinstance(state, Approved):
        if file.approval == approved:
            return []
        raise rules.FundDecidedAlready
    if not isinstance(state, Agreed):
        _refuse_unagreed(state)
    if file.application is not None and command.amount_fen > file.application.requested_fen:
        raise rules.ApprovedAboveRequest(
            field="amount_fen", requested_fen=file.application.requested_fen
        )
    return [approved]


def _refuse_unagreed(state: Deciding) -> None:
    if _path(state) is FundPath.NORMAL:
        raise rules.OwnersVoteNotPassed
    if isinstance(state, Reviewed):
        raise rules.TownshipConfirmationMissing
    raise rules.CommitteeReviewMissing
