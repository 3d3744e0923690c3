"""Recourse 追偿: what was paid is asked of whoever is at fault, once that is known."""

from typing import Any

import pytest

from services.insurance.claim import rules
from services.insurance.claim.card import card_of
from services.insurance.claim.commands import CloseRecourse, OpenRecourse
from services.insurance.claim.state import Unfiled
from services.insurance.events.claim import RecourseClosed, RecourseOpened, RecourseOutcome
from services.kernel.errors import Refused
from tests.insurance.facts import ASSESSED, FILED, MAINTAINER, YUAN, a_claim
from tests.insurance.test_pay_claim import PAID

OPEN = OpenRecourse(
    recourse_number="R-1",
    against=MAINTAINER,
    amount_fen=80_000 * YUAN,
    ground="未按规定调整制动器",
)
OPENED = RecourseOpened(**dict(OPEN))
CLOSE = CloseRecourse(
    recourse_number="R-1",
    outcome=RecourseOutcome.PARTLY_RECOVERED,
    recovered_fen=50_000 * YUAN,
)
CLOSED = RecourseClosed(**dict(CLOSE))
PAST = (FILED, ASSESSED, PAID)


def closing(outcome: RecourseOutcome, yuan: int) -> CloseRecourse:
    return CloseRecourse(recourse_number="R-1", outcome=outcome, recovered_fen=yuan * YUAN)


def test_what_was_paid_is_recovered() -> None:
    """Against whom, how much, on which ground; the card keeps it."""
    a_claim(*PAST).when(OPEN).then(OPENED)
    a_claim(*PAST, OPENED).when(OPEN).then()
    a_claim(*PAST, OPENED).when(CLOSE).then(CLOSED)
    a_claim(*PAST, OPENED, CLOSED).when(CLOSE).then()
    [card] = card_of(a_claim(*PAST, OPENED, CLOSED).state).recourses
    assert (card.against, card.recovered_fen) == (MAINTAINER, 50_000 * YUAN)
    assert card.outcome is RecourseOutcome.PARTLY_RECOVERED


def test_nothing_is_recovered_before_it_was_paid() -> None:
    """Paying comes first."""
    a_claim(FILED, ASSESSED).when(OPEN).refuses(rules.RecourseBeforePayment)


def test_no_more_is_asked_for_than_was_paid() -> None:
    """Open recourses count in full, ended ones with what came back: 110 000 yuan were paid."""
    for yuan, fine in ((30_000, True), (30_001, False)):
        second = OPEN.model_copy(update={"recourse_number": "R-2", "amount_fen": yuan * YUAN})
        attempt = a_claim(*PAST, OPENED).when(second)
        if fine:
            assert attempt.decided()
        else:
            attempt.refuses(rules.RecourseAbovePayments)
    freed = OPEN.model_copy(update={"recourse_number": "R-2", "amount_fen": 60_000 * YUAN})
    assert a_claim(*PAST, OPENED, CLOSED).when(freed).decided()


@pytest.mark.parametrize(
    ("command", "fine"),
    [
        (closing(RecourseOutcome.RECOVERED, 80_000), True),
        (closing(RecourseOutcome.RECOVERED, 79_999), False),
        (closing(RecourseOutcome.PARTLY_RECOVERED, 80_000), False),
        (closing(RecourseOutcome.PARTLY_RECOVERED, 0), False),
        (closing(RecourseOutcome.ABANDONED, 0), True),
        (closing(RecourseOutcome.ABANDONED, 1), False),
    ],
)
def test_the_outcome_fits_the_amount(command: CloseRecourse, *, fine: bool) -> None:
    """All came back, some of it, or nothing."""
    attempt = a_claim(*PAST, OPENED).when(command)
    if fine:
        assert attempt.decided()
    else:
        attempt.refuses(rules.RecoveredAboveRecourse)


OTHER = OPEN.model_copy(update={"amount_fen": 1})


@pytest.mark.parametrize(
    ("past", "command", "rule"),
    [
        (PAST, CLOSE, rules.RecourseUnknown),
        ((*PAST, OPENED), OTHER, rules.RecourseNumberTaken),
        (
            (*PAST, OPENED, CLOSED),
            closing(RecourseOutcome.RECOVERED, 80_000),
            rules.RecourseAlreadyClosed,
        ),
    ],
)
def test_a_recourse_has_one_number_and_one_end(
    past: Any, command: OpenRecourse | CloseRecourse, rule: type[Refused]
) -> None:
    """It ends once, and its number means one content."""
    a_claim(*past).when(command).refuses(rule)


def test_recourse_facts_in_any_order_are_taken() -> None:
    """An end that is told first counts once the recourse is told."""
    assert card_of(a_claim(FILED, CLOSED, OPENED).state).recourses[0].recovered_fen == 5_000_000
    assert a_claim(OPENED, CLOSED).state == Unfiled()
