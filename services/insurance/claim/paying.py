"""核赔、赔付: how much is awarded and paid.

Paying asks nothing of fault 先赔付后追责. Whether the limits of the cover allow it is decided on the
cover (`services.insurance.cover.limits`), before the payment is written here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import assert_never

from services.insurance.claim import rules
from services.insurance.claim.commands import (
    AssessClaim,
    PayClaim,
    VoidClaimPayment,
)
from services.insurance.claim.state import Claim, Rejected, Withdrawn, awards_of
from services.insurance.cover.limits import sum_of
from services.insurance.events.claim import (
    ClaimAssessed,
    ClaimHappened,
    ClaimPaid,
    ClaimPaymentVoided,
)


def decide(
    command: AssessClaim | PayClaim | VoidClaimPayment, claim: Claim
) -> Sequence[ClaimHappened]:
    match command:
        case AssessClaim():
            return _assess(command, claim)
        case PayClaim():
            return _pay(command, claim)
        case VoidClaimPayment():
            return _void(command, claim)
        case _:
            assert_never(command)


def evolve(claim: Claim, event: ClaimAssessed | ClaimPaid | ClaimPaymentVoided) -> Claim:
    match event:
        case ClaimAssessed():
            return replace(claim, assessment=event)
        case ClaimPaid():
            return replace(claim, payments={**claim.payments, event.payment_number: event})
        case ClaimPaymentVoided(payment_number=number):
            return replace(claim, voided=claim.voided | {number})
        case _:
            assert_never(event)


def _assess(command: AssessClaim, claim: Claim) -> Sequence[ClaimHappened]:
    _check_alive(claim)
    awarded = sum(one.amount_fen for one in command.awards) + command.property_fen
    new = ClaimAssessed(**vars(command), assessed_fen=awarded)
    if new == claim.assessment:
        return []
    if not awarded:
        raise rules.AssessmentEmpty(field="awards")
    _check_persons(one.person_id for one in command.awards)
    limits = claim.filed.limits
    for one in command.awards:
        if one.amount_fen > limits.per_person_fen:
            raise rules.AwardAbovePersonLimit(field="awards", limit_fen=limits.per_person_fen)
    if awarded > limits.per_accident_fen:
        raise rules.AwardAboveAccidentLimit(field="awards", limit_fen=limits.per_accident_fen)
    awards = awards_of(new)
    parts = (part for payment in claim.payments.values() for part in payment.parts)
    for person_id in {part.person_id for part in parts}:
        if awards.get(person_id, 0) < claim.paid_to(person_id):
            raise rules.AwardBelowWhatIsPaid(field="awards", paid_fen=claim.paid_to(person_id))
    return [new]


def _pay(command: PayClaim, claim: Claim) -> Sequence[ClaimHappened]:
    old = claim.payments.get(command.payment_number)
    if old is not None:
        if old.parts == command.parts:
            return []
        raise rules.ClaimPaymentNumberTaken(field="payment_number")
    if command.payment_number in claim.voided:
        raise rules.ClaimPaymentIsVoided(field="payment_number")
    _check_alive(claim)
    if claim.assessment is None:
        raise rules.ClaimNotAssessed
    _check_persons(part.person_id for part in command.parts)
    for part in command.parts:
        left = claim.awards.get(part.person_id, 0) - claim.paid_to(part.person_id)
        if part.amount_fen > left:
            raise rules.PaymentAboveAward(field="parts", left_fen=left)
    return [
        ClaimPaid(
            payment_number=command.payment_number,
            elevator_id=claim.filed.elevator_id,
            cover_id=claim.filed.cover_id,
            incident=claim.filed.incident,
            parts=command.parts,
            paid_fen=sum_of(command.parts),
        )
    ]


def _void(command: VoidClaimPayment, claim: Claim) -> Sequence[ClaimHappened]:
    """Also of a number that was never heard of: its payment may be on its way."""
    if command.payment_number in claim.payments:
        raise rules.ClaimPaymentMade(field="payment_number")
    if command.payment_number in claim.voided:
        return []
    return [
        ClaimPaymentVoided(
            payment_number=command.payment_number,
            elevator_id=claim.filed.elevator_id,
            cover_id=claim.filed.cover_id,
            insurer=claim.filed.insurer,
            reason=command.reason,
        )
    ]


def _check_alive(claim: Claim) -> None:
    """Raises `ClaimIsRejected` or `ClaimIsWithdrawn`."""
    match claim.phase:
        case Rejected():
            raise rules.ClaimIsRejected
        case Withdrawn():
            raise rules.ClaimIsWithdrawn
        case _:
            return


def _check_persons(named: Iterable[str | None]) -> None:
    persons = list(named)
    if len(set(persons)) < len(persons):
        raise rules.PersonAwardedTwice(field="person_id")
