"""The claim 理赔: from the report of an incident to the recourse against whoever is at fault.

`paying` says what is awarded and paid, `recourse` what is recovered, `state` what a claim is, `card` what others are
shown, `rules` are the refusals. Source: 长效机制方案（电梯事故责任保险制度）, group programmes (先赔付后追责).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from services.insurance.claim import paying, recourse, rules
from services.insurance.claim.commands import (
    AssessClaim,
    CloseRecourse,
    Command,
    FileClaim,
    OpenRecourse,
    PayClaim,
    RejectClaim,
    ReopenClaim,
    VoidClaimPayment,
    WithdrawClaim,
    named_by,
)
from services.insurance.claim.state import (
    Claim,
    Rejected,
    State,
    Unfiled,
    Withdrawn,
    filed,
    subject_of,
)
from services.insurance.cover.rules import ClaimOutsideCover, CoverOfAnotherInsurer, CoverUnknown
from services.insurance.cover.state import CoverFacts
from services.insurance.events.claim import (
    ClaimAssessed,
    ClaimFiled,
    ClaimHappened,
    ClaimPaid,
    ClaimPaymentVoided,
    ClaimRejected,
    ClaimReopened,
    ClaimWithdrawn,
    RecourseClosed,
    RecourseOpened,
)
from services.insurance.events.cover import ClaimIncident
from services.insurance.programme.rules import NotThePayer
from services.kernel.decider import Decider
from services.reference.dated import legal_day

__all__ = ["Command", "State", "Unfiled", "decider", "named_by", "subject_of"]


def decide(command: Command, state: State, at: datetime) -> Sequence[ClaimHappened]:
    match command:
        case FileClaim():
            return _file(command, state, at)
        case AssessClaim() | PayClaim() | VoidClaimPayment():
            return paying.decide(command, filed(state))
        case OpenRecourse() | CloseRecourse():
            return recourse.decide(command, filed(state))
        case RejectClaim():
            return _reject(command, filed(state))
        case WithdrawClaim():
            return _withdraw(command, filed(state))
        case ReopenClaim():
            return _reopen(command, filed(state))
        case _:
            assert_never(command)


def evolve(state: State, event: ClaimHappened, _at: datetime) -> State:
    if isinstance(event, ClaimFiled):
        return Claim(event) if isinstance(state, Unfiled) else state
    if isinstance(state, Unfiled):
        return state
    match event:
        case ClaimAssessed() | ClaimPaid() | ClaimPaymentVoided():
            return paying.evolve(state, event)
        case RecourseOpened() | RecourseClosed():
            return recourse.evolve(state, event)
        case ClaimRejected() | ClaimWithdrawn():
            return replace(state, ended=event)
        case ClaimReopened():
            return replace(state, ended=None)
        case _:
            assert_never(event)


def _file(command: FileClaim, state: State, at: datetime) -> Sequence[ClaimHappened]:
    cover = _own_cover(command)
    if isinstance(state, Claim):
        raise rules.ClaimAlreadyFiled(field="claim_id", claim_id=command.claim_id)
    if (command.claimant is None) is (command.claimant_person is None):
        raise rules.ClaimantMissing(field="claimant")
    incident = _incident(command)
    if not cover.in_force_on(incident.happened_on):
        raise ClaimOutsideCover(
            cover_id=cover.cover_id, incident_on=incident.happened_on, last_day=cover.last_day
        )
    if legal_day(at) < incident.happened_on:
        raise rules.ClaimBeforeTheIncident(field="occurred_at", incident_on=incident.happened_on)
    asked = command.model_dump(exclude={"incident_id", "elevator", "cover", "incident"})
    found = {
        "division": command.elevator.division if command.elevator else "",
        "programme_id": cover.programme_id,
        "insurer": cover.insurer,
        "payer": cover.payer,
        "limits": cover.limits,
        "incident": incident,
    }
    return [ClaimFiled(**asked | found)]


def _own_cover(command: FileClaim) -> CoverFacts:
    """The cover, if insurer and payer are whom they say they act as."""
    cover = command.cover
    if cover is None:
        raise CoverUnknown(field="cover_id", cover_id=command.cover_id)
    if cover.insurer.party_id != command.insurer.party_id:
        raise CoverOfAnotherInsurer(field="insurer", cover_id=command.cover_id)
    if command.payer is not None and command.payer.party_id != cover.payer.party_id:
        raise NotThePayer(field="payer")
    return cover


def _incident(command: FileClaim) -> ClaimIncident:
    incident = command.incident
    if incident is None:
        raise rules.ClaimIncidentUnknown(field="incident_id", incident_id=command.incident_id)
    if incident.elevator_id != command.elevator_id:
        raise rules.ClaimIncidentOfAnotherElevator(field="incident_id")
    return incident


def _reject(command: RejectClaim, claim: Claim) -> Sequence[ClaimHappened]:
    match claim.phase:
        case Rejected():
            return []
        case Withdrawn():
            raise rules.ClaimIsWithdrawn
        case _:
            _check_unpaid(claim)
            return [ClaimRejected(**vars(command))]


def _withdraw(command: WithdrawClaim, claim: Claim) -> Sequence[ClaimHappened]:
    match claim.phase:
        case Withdrawn():
            return []
        case Rejected():
            raise rules.ClaimIsRejected
        case _:
            _check_unpaid(claim)
            return [ClaimWithdrawn(**vars(command))]


def _reopen(command: ReopenClaim, claim: Claim) -> Sequence[ClaimHappened]:
    if not isinstance(claim.phase, Rejected | Withdrawn):
        raise rules.ClaimNotEnded
    return [ClaimReopened(**vars(command))]


def _check_unpaid(claim: Claim) -> None:
    if claim.paid_fen:
        raise rules.ClaimPaidBefore(paid_fen=claim.paid_fen)


decider: Decider[Command, State, ClaimHappened] = Decider(Unfiled(), decide, evolve)
