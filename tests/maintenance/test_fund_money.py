"""Paying out of the fund, subsidies, publicity, audit, and the end of a file."""

from datetime import date
from typing import Any

import pytest

from services.maintenance.events.fund import (
    FundPaymentStage,
    FundPrinciple,
    FundSufficiency,
    SubsidySource,
)
from services.maintenance.fund import card_of
from services.maintenance.fund.rules import (
    AuditedSumDiffers,
    FundAuditMissing,
    FundDecisionPending,
    FundFileClosed,
    FundNotApproved,
    FundPaymentAboveApproval,
    FundPaymentNumberTaken,
    FundPaymentUnknown,
    FundProcessNotPublic,
    FundPublicityDaysBroken,
    FundPublicityNumberTaken,
    FundUnknown,
    LaterRaisingMissing,
    NothingToAudit,
    SettlementNeedsAcceptance,
    SubsidyNumberTaken,
)
from services.maintenance.fund.state import NoFund
from tests.maintenance.facts import APPLIED, APPLY, FundStory, a_fund, changed
from tests.maintenance.funds import (
    APPROVED,
    AUDIT,
    AUDITED,
    CLOSE,
    CLOSED,
    CONFIRMED,
    GRANT,
    GRANTED,
    PAID,
    PASSED,
    PAY,
    PLAN,
    PLANNED,
    PUBLIC,
    PUBLICIZE,
    RETURN,
    RETURNED,
    REVIEWED,
    SIMPLY,
    STATUS,
    STATUS_KNOWN,
    VOTE,
)


def normal(*past: Any) -> FundStory:
    """Approved on the normal path: 180 000 yuan."""
    return a_fund(APPLIED, PASSED, APPROVED, *past)


def simplified(*past: Any) -> FundStory:
    """Approved on the simplified path: 180 000 yuan."""
    return a_fund(SIMPLY, REVIEWED, CONFIRMED, APPROVED, *past)


def test_no_more_is_paid_than_approved() -> None:
    """All payments together, to the fen; what was returned does not count."""
    normal().when(PAY).then(PAID)
    paid = normal(PAID)
    rest = changed(PAY, payment_number="付-2", amount_fen=8_000_000)
    assert paid.when(rest).decided()
    paid.when(changed(rest, amount_fen=8_000_001)).refuses(FundPaymentAboveApproval)
    normal(PAID, RETURNED).when(changed(rest, amount_fen=18_000_000)).then(
        changed(PAID, payment_number="付-2", amount_fen=18_000_000)
    )


def test_a_payment_number_is_used_once() -> None:
    """The same again is nothing, another under its number is refused."""
    normal(PAID).when(PAY).then()
    normal(PAID).when(changed(PAY, amount_fen=1)).refuses(FundPaymentNumberTaken)


def test_only_what_is_approved_is_paid() -> None:
    """Nothing before; a settlement rests on its acceptance."""
    for past in ((), (STATUS_KNOWN,), (APPLIED,), (APPLIED, PASSED)):
        a_fund(*past).when(PAY).refuses(FundNotApproved if past else FundUnknown)
    settle = changed(PAY, stage=FundPaymentStage.SETTLEMENT)
    normal().when(settle).refuses(SettlementNeedsAcceptance)
    assert normal().when(changed(settle, acceptance_number="验-1")).decided()


def test_a_payment_is_returned() -> None:
    """Whole, and once."""
    normal(PAID).when(RETURN).then(RETURNED)
    normal(PAID, RETURNED).when(RETURN).then()
    normal().when(RETURN).refuses(FundPaymentUnknown)
    assert card_of(normal(PAID, RETURNED).state).paid_fen == 0


def test_a_payment_may_be_told_before_its_approval() -> None:
    """Facts in whatever order: it is on the card, and counts."""
    story = a_fund(APPLIED, PASSED, PAID, APPROVED)
    assert card_of(story.state).paid_fen == 10_000_000
    story.when(changed(PAY, payment_number="付-2", amount_fen=8_000_001)).refuses(
        FundPaymentAboveApproval
    )


def test_money_comes_from_elsewhere_too() -> None:
    """A subsidy is a line of its own, with its source; it needs no application to the fund."""
    a_fund(STATUS_KNOWN).when(GRANT).then(GRANTED)
    a_fund(STATUS_KNOWN, GRANTED).when(GRANT).then()
    a_fund(STATUS_KNOWN, GRANTED).when(changed(GRANT, amount_fen=1)).refuses(SubsidyNumberTaken)
    [line] = card_of(a_fund(STATUS_KNOWN, GRANTED).state).subsidies
    assert (line.source, line.amount_fen) == (SubsidySource.ULTRA_LONG_BOND, 15_000_000)


def test_the_process_is_public() -> None:
    """过程公示: each record once; the six principles are a checklist."""
    a_fund(APPLIED).when(PUBLICIZE).then(PUBLIC)
    a_fund(APPLIED, PUBLIC).when(PUBLICIZE).then()
    a_fund(APPLIED, PUBLIC).when(changed(PUBLICIZE, channel="微信群")).refuses(
        FundPublicityNumberTaken
    )
    a_fund(APPLIED).when(changed(PUBLICIZE, to_on=date(2021, 4, 30))).refuses(
        FundPublicityDaysBroken
    )
    twice = changed(PUBLICIZE, principles=2 * PUBLICIZE.principles)
    a_fund(APPLIED).when(twice).refuses(FundPublicityDaysBroken)
    missing = card_of(a_fund(APPLIED, PUBLIC).state).principles_missing
    assert len(FundPrinciple) == 6
    assert set(missing) == set(FundPrinciple) - {FundPrinciple.PROCESS_PUBLIC}


def test_the_simplified_path_is_public_and_audited() -> None:
    """Publicity before money, the audit before the end; later payments want another audit."""
    simplified().when(PAY).refuses(FundProcessNotPublic)
    simplified(PUBLIC).when(PAY).then(PAID)
    simplified(PUBLIC, PAID).when(CLOSE).refuses(FundAuditMissing)
    simplified(PUBLIC, PAID, AUDITED).when(CLOSE).then(CLOSED)
    more = changed(PAID, payment_number="付-2", amount_fen=1)
    simplified(PUBLIC, PAID, AUDITED, more).when(CLOSE).refuses(FundAuditMissing)


def test_an_audit_counts_what_was_paid() -> None:
    """Accounts with another sum are not in order; without payments there is nothing to audit."""
    normal(PAID).when(AUDIT).then(AUDITED)
    normal(PAID, AUDITED).when(AUDIT).then()
    differs = changed(AUDIT, spent_fen=9_000_000)
    normal(PAID).when(differs).refuses(AuditedSumDiffers)
    assert normal(PAID).when(changed(differs, in_order=False)).decided()
    normal().when(AUDIT).refuses(NothingToAudit)


def test_a_fund_that_was_short_is_filled_again() -> None:
    """后期筹集: before the file is closed there is a plan."""
    short = normal(STATUS_KNOWN, PUBLIC, PAID)
    short.when(CLOSE).refuses(LaterRaisingMissing)
    short.when(PLAN).then(PLANNED)
    short.also(PLANNED).when(PLAN).then()
    short.also(PLANNED).when(CLOSE).then(CLOSED)
    enough = changed(STATUS_KNOWN, sufficiency=FundSufficiency.SUFFICIENT)
    normal(enough, PUBLIC, PAID).when(CLOSE).then(CLOSED)
    card = card_of(short.also(PLANNED).state)
    assert (card.raising_fen, card.raising_due_on) == (5_000_000, date(2023, 12, 31))


def test_a_file_is_closed_when_all_is_decided() -> None:
    """Not while an application waits, nor before anything was public; once."""
    for past in ((APPLIED,), (APPLIED, PASSED)):
        a_fund(*past).when(CLOSE).refuses(FundDecisionPending)
    normal(PAID).when(CLOSE).refuses(FundProcessNotPublic)
    a_fund(STATUS_KNOWN).when(CLOSE).then(CLOSED)
    a_fund(STATUS_KNOWN, CLOSED).when(CLOSE).then()


@pytest.mark.parametrize("command", [STATUS, APPLY, VOTE, PAY, GRANT, PUBLICIZE, PLAN, AUDIT])
def test_nothing_happens_in_a_closed_file(command: Any) -> None:
    """Whoever needs the fund again opens another."""
    a_fund(STATUS_KNOWN, CLOSED).when(command).refuses(FundFileClosed)


@pytest.mark.parametrize("event", [PAID, GRANTED, PUBLIC, PLANNED, AUDITED, CLOSED, PASSED])
def test_a_fact_without_a_file_changes_nothing(event: Any) -> None:
    """Until its first fact there is none."""
    assert isinstance(a_fund(event).state, NoFund)
