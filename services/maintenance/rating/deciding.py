"""A rating decides, and becomes.

Source: campaign plan of 2015 (维保质量评价并公布相关信息); the scoring table of a city.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Decider
from services.maintenance.events.rating import (
    MaintainerRated,
    RatingAppealDismissed,
    RatingAppealed,
    RatingAppealUpheld,
    RatingAppealWithdrawn,
    RatingEvidence,
    RatingHappened,
    RatingPublished,
)
from services.maintenance.rating import rules
from services.maintenance.rating.commands import (
    AppealRating,
    Command,
    PublishRating,
    RateMaintainer,
    ResolveAppeal,
    ReviseRating,
    WithdrawRatingAppeal,
)
from services.maintenance.rating.periods import period_of
from services.maintenance.rating.scoring import check_evidence, weights_of
from services.maintenance.rating.state import (
    Appeal,
    AppealOutcome,
    Draft,
    Public,
    Publication,
    Rated,
    RatingFile,
    State,
    UnderAppeal,
    Unrated,
    rated,
)
from services.maintenance.tables.weights import RATING_WEIGHTS, RatingWeights, scored
from services.reference.dated import DatedTable, legal_day
from services.reference.party import PartyRef

Weights: TypeAlias = DatedTable[RatingWeights]
Resolved: TypeAlias = RatingAppealUpheld | RatingAppealDismissed | RatingAppealWithdrawn


def decider(weights: Weights = RATING_WEIGHTS) -> Decider[Command, State, RatingHappened]:
    """The rules of a rating, with the dated table of weights."""

    def decide(command: Command, state: State, at: datetime) -> Sequence[RatingHappened]:
        events: Sequence[RatingHappened]
        match command:
            case RateMaintainer():
                events = _rate(command, state, at, weights)
            case ReviseRating():
                events = _revise(command, rated(state), weights)
            case PublishRating():
                events = _publish(command, rated(state))
            case AppealRating():
                events = _appeal(command, rated(state))
            case WithdrawRatingAppeal():
                number = _open(rated(state), command.appeal_number).fact.appeal_number
                events = [RatingAppealWithdrawn(appeal_number=number, reason=command.reason)]
            case ResolveAppeal():
                events = _resolve(command, rated(state), weights)
            case _:
                assert_never(command)
        return events

    return Decider(Unrated(), decide, evolve)


def _rate(
    command: RateMaintainer, state: State, at: datetime, weights: Weights
) -> Sequence[RatingHappened]:
    period = period_of(command.period)
    if period is None:
        raise rules.RatingPeriodMalformed(field="period")
    if not isinstance(state, Unrated):
        if state.file.versions[0].evidence == command.evidence:
            return []
        raise rules.MaintainerAlreadyRated(version=state.file.newest.version)
    if legal_day(at) <= period.last:
        raise rules.RatingPeriodNotOver(field="period", last=period.last)
    rule = weights.at(period.last)
    check_evidence(command.evidence, command.shown, rule, command.maintainer)
    score = scored(command.evidence, rule)
    return [
        MaintainerRated(
            maintainer=command.maintainer,
            period=command.period,
            version=1,
            evidence=command.evidence,
            weights_version=weights.version(period.last),
            score_tenths=score.tenths,
            grade=score.grade,
            rated_by=command.rated_by,
            division=command.seat,
        )
    ]


def _revise(command: ReviseRating, state: Rated, weights: Weights) -> Sequence[RatingHappened]:
    if isinstance(state, UnderAppeal):
        raise rules.RatingUnderAppeal(appeal_number=state.appeal_number)
    newest = state.file.newest
    if newest.evidence == command.evidence:
        return []
    rule = weights_of(newest, weights)
    check_evidence(command.evidence, command.shown, rule, newest.maintainer)
    return [_newer(newest, command.evidence, rule, command.rated_by, command.reason)]


def _newer(
    newest: MaintainerRated,
    evidence: tuple[RatingEvidence, ...],
    rule: RatingWeights,
    by: PartyRef,
    reason: str,
) -> MaintainerRated:
    """The next version: other evidence, under the weights that the first was scored with."""
    score = scored(evidence, rule)
    changes = {
        "version": newest.version + 1,
        "evidence": evidence,
        "score_tenths": score.tenths,
        "grade": score.grade,
        "rated_by": by,
        "reason": reason,
    }
    return newest.model_copy(update=changes)


def _publish(command: PublishRating, state: Rated) -> Sequence[RatingHappened]:
    match state:
        case Public():
            return []
        case UnderAppeal(appeal_number=number):
            raise rules.RatingUnderAppeal(appeal_number=number)
        case Draft(file=file):
            same = {"maintainer", "period", "version", "score_tenths", "grade", "weights_version"}
            facts = {name: getattr(file.newest, name) for name in same}
            return [RatingPublished(**facts, published_by=command.published_by)]


def _appeal(command: AppealRating, state: Rated) -> Sequence[RatingHappened]:
    appealed = RatingAppealed(**vars(command), version=state.file.newest.version)
    known = state.file.appeals.get(command.appeal_number)
    if known is not None and known.fact == appealed and known.outcome is None:
        return []
    if known is not None:
        raise rules.RatingAppealNumberTaken(field="appeal_number")
    if isinstance(state, UnderAppeal):
        raise rules.RatingUnderAppeal(appeal_number=state.appeal_number)
    if isinstance(state, Draft):
        raise rules.RatingNotPublished
    return [appealed]


def _resolve(command: ResolveAppeal, state: Rated, weights: Weights) -> Sequence[RatingHappened]:
    _open(state, command.appeal_number)
    evidence, newest = command.corrected_evidence, state.file.newest
    told = {
        "appeal_number": command.appeal_number,
        "reason": command.reason,
        "resolved_by": command.resolved_by,
    }
    corrected = evidence != newest.evidence
    if not command.upheld:
        if evidence:
            raise rules.CorrectedEvidenceMissing(field="corrected_evidence")
        return [RatingAppealDismissed(**told)]
    if not corrected:
        raise rules.CorrectedEvidenceMissing(field="corrected_evidence")
    rule = weights_of(newest, weights)
    check_evidence(evidence, command.shown, rule, newest.maintainer)
    return [
        RatingAppealUpheld(**told),
        _newer(newest, evidence, rule, command.resolved_by, command.reason),
    ]


def _open(state: Rated, number: str) -> Appeal:
    appeal = state.file.appeals.get(number)
    if appeal is None or appeal.outcome is not None:
        raise rules.RatingAppealUnknown(field="appeal_number")
    return appeal


def evolve(state: State, event: RatingHappened, at: datetime) -> State:
    if isinstance(state, Unrated):
        return Draft(RatingFile((event,))) if isinstance(event, MaintainerRated) else state
    file, after = state.file, state
    match event:
        case MaintainerRated():
            after = Draft(replace(file, versions=(*file.versions, event)))
        case RatingPublished():
            published = (*file.publications, Publication(event, at))
            after = Public(replace(file, publications=published))
        case RatingAppealed(appeal_number=number):
            appeals = {**file.appeals, number: Appeal(event)}
            after = UnderAppeal(replace(file, appeals=appeals), number)
        case RatingAppealUpheld():
            after = _closed(state, event, AppealOutcome.UPHELD)
        case RatingAppealDismissed():
            after = _closed(state, event, AppealOutcome.DISMISSED)
        case RatingAppealWithdrawn():
            after = _closed(state, event, AppealOutcome.WITHDRAWN)
        case _:
            assert_never(event)
    return after


def _closed(state: Rated, event: Resolved, outcome: AppealOutcome) -> Rated:
    """The appeal has ended; of one that is not known on that day nothing changes."""
    known = state.file.appeals.get(event.appeal_number)
    if known is None:
        return state
    ended = replace(known, outcome=outcome, reason=event.reason)
    file = replace(state.file, appeals={**state.file.appeals, event.appeal_number: ended})
    return Public(file) if isinstance(state, UnderAppeal) else replace(state, file=file)
