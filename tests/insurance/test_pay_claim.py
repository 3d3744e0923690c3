"""Assessing, paying, rejecting 核赔、赔付、拒赔: before anybody knows who is at fault."""

from itertools import permutations
from typing import Any

import pytest

from services.insurance.claim import rules
from services.insurance.claim.card import ClaimStatus, card_of
from services.insurance.claim.commands import (
    AssessClaim,
    PayClaim,
    RejectClaim,
    ReopenClaim,
    VoidClaimPayment,
    WithdrawClaim,
)
from services.insurance.claim.state import Unfiled
from services.insurance.events.claim import (
    ClaimAward,
    ClaimHappened,
    ClaimPaid,
    ClaimPaymentVoided,
    ClaimRejected,
    ClaimReopened,
    ClaimWithdrawn,
    InjuryKind,
)
from services.insurance.events.values import InsuranceFunction
from services.kernel.errors import Refused
from tests.insurance.facts import (
    ASSESSED,
    AWARDS,
    ELEVATOR,
    FILED,
    INCIDENT,
    INSURER,
    LIMITS,
    OTHER_VICTIM,
    VICTIM,
    YUAN,
    a_claim,
    part,
)

ASSESS = AssessClaim(assessment_number="核-1", awards=AWARDS, property_fen=10_000 * YUAN)
PAY = PayClaim(payment_number="1", parts=(part(100_000), part(10_000, None)))
PAID = ClaimPaid(
    payment_number="1",
    elevator_id=ELEVATOR,
    cover_id="P-1",
    incident=INCIDENT,
    parts=PAY.parts,
    paid_fen=110_000 * YUAN,
)
REST = PayClaim(payment_number="2", parts=(part(300_000), part(50_000, OTHER_VICTIM)))
VOID = VoidClaimPayment(payment_number="3", reason="账户有误")
VOIDED = ClaimPaymentVoided(
    payment_number="3",
    elevator_id=ELEVATOR,
    cover_id="P-1",
    insurer=INSURER,
    reason="账户有误",
)
REJECT = RejectClaim(reason="非保险责任", document_number="拒-1")
REJECTED = ClaimRejected(reason="非保险责任", document_number="拒-1")
WITHDRAWN = ClaimWithdrawn(reason="已和解")
REOPEN = ReopenClaim(reason="补充材料", document_number="复-1")
REOPENED = ClaimReopened(reason="补充材料", document_number="复-1")


def status(*past: ClaimHappened) -> ClaimStatus:
    return card_of(a_claim(*past).state).status


def award(fen: int, person_id: str = VICTIM) -> ClaimAward:
    return ClaimAward(person_id=person_id, injury=InjuryKind.DEAD, amount_fen=fen)


def test_an_assessment_says_who_gets_what() -> None:
    """The newest holds; the same again is nothing new."""
    a_claim(FILED).when(ASSESS).then(ASSESSED)
    a_claim(FILED, ASSESSED).when(ASSESS).then()
    assert status(FILED, ASSESSED) is ClaimStatus.ASSESSED


@pytest.mark.parametrize(
    ("awards", "property_fen", "rule"),
    [
        ((), 0, rules.AssessmentEmpty),
        ((award(LIMITS.per_person_fen + 1),), 0, rules.AwardAbovePersonLimit),
        ((award(1), award(2)), 0, rules.PersonAwardedTwice),
        ((award(1),), LIMITS.per_accident_fen, rules.AwardAboveAccidentLimit),
    ],
)
def test_awards_are_within_the_limits(
    awards: tuple[ClaimAward, ...], property_fen: int, rule: type[Refused]
) -> None:
    """Per person and per accident, property included; something is awarded, to each once."""
    command = AssessClaim(assessment_number="核", awards=awards, property_fen=property_fen)
    a_claim(FILED).when(command).refuses(rule)


def test_awards_up_to_the_limits_are_fine() -> None:
    """To the fen."""
    others = (award(LIMITS.per_person_fen), award(100, OTHER_VICTIM))
    rest = LIMITS.per_accident_fen - LIMITS.per_person_fen - 100
    command = AssessClaim(assessment_number="核", awards=others, property_fen=rest)
    assert a_claim(FILED).when(command).decided()


def test_an_award_is_not_taken_back_once_paid() -> None:
    """It may be raised, or lowered to what was paid."""
    story = a_claim(FILED, ASSESSED, PAID)
    paid, less = (part.amount_fen for part in PAY.parts)
    assert paid + less == PAID.paid_fen
    for fen, property_fen, refused in (
        (paid, less, False),
        (paid - 1, less, True),
        (paid, less - 1, True),
        (LIMITS.per_person_fen, less, False),
    ):
        command = AssessClaim(
            assessment_number="核-2", awards=(award(fen),), property_fen=property_fen
        )
        if refused:
            story.when(command).refuses(rules.AwardBelowWhatIsPaid)
        else:
            assert story.when(command).decided()


def test_a_claim_is_paid_in_parts() -> None:
    """先赔付后追责: nothing is asked of fault. What is paid says that it is compensation."""
    a_claim(FILED, ASSESSED).when(PAY).then(PAID)
    assert PAID.function is InsuranceFunction.COMPENSATION
    assert status(FILED, ASSESSED, PAID) is ClaimStatus.PARTLY_PAID
    after = a_claim(FILED, ASSESSED, PAID).when(REST).after
    assert card_of(after).status is ClaimStatus.SETTLED
    assert card_of(after).paid_fen == ASSESSED.assessed_fen


@pytest.mark.parametrize(
    ("command", "rule"),
    [
        (PayClaim(payment_number="2", parts=(part(300_001),)), rules.PaymentAboveAward),
        (PayClaim(payment_number="2", parts=(part(1, None),)), rules.PaymentAboveAward),
        (PayClaim(payment_number="2", parts=(part(1, "person:x"),)), rules.PaymentAboveAward),
        (PayClaim(payment_number="2", parts=(part(1), part(1))), rules.PersonAwardedTwice),
        (PayClaim(payment_number="1", parts=(part(1),)), rules.ClaimPaymentNumberTaken),
        (PayClaim(payment_number="3", parts=(part(1),)), rules.ClaimPaymentIsVoided),
    ],
)
def test_no_more_is_paid_than_was_awarded(command: PayClaim, rule: type[Refused]) -> None:
    """To nobody more than the rest of the award; under a number that is free."""
    a_claim(FILED, ASSESSED, PAID, VOIDED).when(command).refuses(rule)


def test_a_payment_is_made_once() -> None:
    """Sent again under its number it changes nothing; before the assessment there is none."""
    a_claim(FILED, ASSESSED, PAID).when(PAY).then()
    a_claim(FILED).when(PAY).refuses(rules.ClaimNotAssessed)
    a_claim().when(PAY).refuses(rules.ClaimUnknown)


def test_a_payment_number_is_voided_for_ever() -> None:
    """Also one that was never heard of, for it may be on its way; not one that was paid."""
    a_claim(FILED).when(VOID).then(VOIDED)
    a_claim(FILED, VOIDED).when(VOID).then()
    paid = VOID.model_copy(update={"payment_number": "1"})
    a_claim(FILED, ASSESSED, PAID).when(paid).refuses(rules.ClaimPaymentMade)


def test_a_claim_is_rejected_or_withdrawn_before_it_is_paid() -> None:
    """Afterwards neither; and nothing more is paid on it."""
    withdraw = WithdrawClaim(reason="已和解")
    pasts: tuple[tuple[ClaimHappened, ...], ...] = ((FILED,), (FILED, ASSESSED))
    for past in pasts:
        a_claim(*past).when(REJECT).then(REJECTED)
        a_claim(*past).when(withdraw).then(WITHDRAWN)
    for command in (REJECT, withdraw):
        a_claim(FILED, ASSESSED, PAID).when(command).refuses(rules.ClaimPaidBefore)
    ends: list[tuple[ClaimHappened, type[Refused]]] = [
        (REJECTED, rules.ClaimIsRejected),
        (WITHDRAWN, rules.ClaimIsWithdrawn),
    ]
    for end, rule in ends:
        a_claim(FILED, ASSESSED, end).when(PAY).refuses(rule)
        a_claim(FILED, ASSESSED, end).when(ASSESS).refuses(rule)
    a_claim(FILED, REJECTED).when(REJECT).then()
    a_claim(FILED, WITHDRAWN).when(withdraw).then()
    a_claim(FILED, REJECTED).when(withdraw).refuses(rules.ClaimIsRejected)
    a_claim(FILED, WITHDRAWN).when(REJECT).refuses(rules.ClaimIsWithdrawn)


def test_an_ended_claim_is_reopened() -> None:
    """Then it is assessed and paid as any other; what did not end is not reopened."""
    a_claim(FILED, REJECTED).when(REOPEN).then(REOPENED)
    a_claim(FILED, WITHDRAWN).when(REOPEN).then(REOPENED)
    assert a_claim(FILED, ASSESSED, REJECTED, REOPENED).when(PAY).decided()
    a_claim(FILED, ASSESSED).when(REOPEN).refuses(rules.ClaimNotEnded)


def test_the_card_says_why_a_claim_ended() -> None:
    """The reason of the rejection."""
    card = card_of(a_claim(FILED, REJECTED).state)
    assert (card.status, card.ended_reason) == (ClaimStatus.REJECTED, "非保险责任")
    assert status(FILED, WITHDRAWN) is ClaimStatus.WITHDRAWN


def test_facts_in_any_order_amount_to_the_same() -> None:
    """A payment that is told before the assessment counts; before the claim nothing does."""
    seen: set[Any] = set()
    facts: list[ClaimHappened] = [ASSESSED, PAID, VOIDED]
    for past in permutations(facts):
        card = card_of(a_claim(FILED, *past).state)
        seen.add((card.status, card.paid_fen, card.assessed_fen, card.voided_payments))
    assert seen == {(ClaimStatus.PARTLY_PAID, 110_000 * YUAN, 460_000 * YUAN, ("3",))}
    assert a_claim(PAID, ASSESSED).state == Unfiled()
