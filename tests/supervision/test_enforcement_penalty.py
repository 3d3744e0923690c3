"""Enforcement 查处 and penalties 行政处罚: plan of 2015, phases 2 and 3."""

import pytest

from services.supervision import enforcement
from services.supervision.enforcement import NoEnforcementCase, card_of, subject_of
from services.supervision.enforcement.commands import (
    CloseEnforcementCase,
    ImposePenalty,
    OpenEnforcementCase,
    WithdrawPenalty,
)
from services.supervision.enforcement.rules import (
    EnforcementCaseAlreadyOpened,
    EnforcementCaseIsClosed,
    EnforcementCaseUnknown,
    PenaltyAmountWrong,
    PenaltyMissing,
    PenaltyNumberTaken,
    PenaltyUnknown,
)
from services.supervision.events.enforcement import (
    EnforcementCaseClosed,
    EnforcementCaseOpened,
    EnforcementResult,
    PenaltyImposed,
    PenaltyKind,
    PenaltyWithdrawn,
)
from services.supervision.where import ElevatorOrDivision
from tests.spec import given
from tests.supervision.remedy_facts import BUREAU, ELEVATOR, MAINTAINER, USER, divisions

DECIDER = enforcement.decider(divisions())
OPEN = OpenEnforcementCase(
    enforcement_id="AJ-1",
    case_number="厦质监立〔2015〕5号",
    authority=BUREAU,
    accused=MAINTAINER,
    violation="未按要求维护保养",
    legal_ground="特种设备安全法第八十八条",
    elevator_id=ELEVATOR,
)
OPENED = EnforcementCaseOpened(**dict(OPEN))
FINE = ImposePenalty(
    penalty_number="厦质监罚〔2015〕5号",
    kind=PenaltyKind.FINE,
    party=MAINTAINER,
    legal_ground="特种设备安全法第八十八条",
    amount_fen=2_000_000,
)
FINED = PenaltyImposed(**dict(FINE))
WITHDRAW = WithdrawPenalty(penalty_number=FINE.penalty_number, reason="复议撤销")
WITHDRAWN = PenaltyWithdrawn(**dict(WITHDRAW))
CLOSE = CloseEnforcementCase(result=EnforcementResult.PENALISED, reason="已缴款")
CLOSED = EnforcementCaseClosed(**dict(CLOSE))


def test_a_case_is_opened_once() -> None:
    """About an elevator or in a division."""
    given(DECIDER).when(OPEN).then(OPENED)
    given(DECIDER, OPENED).when(OPEN).refuses(EnforcementCaseAlreadyOpened)
    both = OPEN.model_copy(update={"division": "350203"})
    given(DECIDER).when(both).refuses(ElevatorOrDivision)


def test_a_penalty_has_a_number_of_its_own() -> None:
    """The same once more says nothing; another under its number is refused."""
    given(DECIDER, OPENED).when(FINE).then(FINED)
    given(DECIDER, OPENED, FINED).when(FINE).then()
    other = FINE.model_copy(update={"amount_fen": 1})
    given(DECIDER, OPENED, FINED).when(other).refuses(PenaltyNumberTaken)
    given(DECIDER, OPENED, FINED, WITHDRAWN).when(FINE).refuses(PenaltyNumberTaken)


@pytest.mark.parametrize("kind", PenaltyKind)
def test_only_money_has_an_amount(kind: PenaltyKind) -> None:
    """A fine or a confiscation of nothing is none; a warning costs nothing."""
    of_money = kind in {PenaltyKind.FINE, PenaltyKind.CONFISCATION}
    right, wrong = (100, 0) if of_money else (0, 100)
    given(DECIDER, OPENED).when(
        FINE.model_copy(update={"kind": kind, "amount_fen": wrong})
    ).refuses(PenaltyAmountWrong)
    assert (
        given(DECIDER, OPENED)
        .when(FINE.model_copy(update={"kind": kind, "amount_fen": right}))
        .decided()
    )


def test_a_penalty_may_fall_also_after_the_case() -> None:
    """A court undoes it later; once."""
    given(DECIDER, OPENED, FINED, CLOSED).when(WITHDRAW).then(WITHDRAWN)
    given(DECIDER, OPENED, FINED, WITHDRAWN).when(WITHDRAW).then()
    given(DECIDER, OPENED).when(WITHDRAW).refuses(PenaltyUnknown)


def test_a_case_ends_as_it_went() -> None:
    """Penalised where a penalty stands, otherwise where none does."""
    given(DECIDER, OPENED, FINED).when(CLOSE).then(CLOSED)
    given(DECIDER, OPENED, FINED, CLOSED).when(CLOSE).then()
    given(DECIDER, OPENED).when(CLOSE).refuses(PenaltyMissing)
    given(DECIDER, OPENED, FINED, WITHDRAWN).when(CLOSE).refuses(PenaltyMissing)
    nothing = CLOSE.model_copy(update={"result": EnforcementResult.NO_VIOLATION})
    given(DECIDER, OPENED, FINED).when(nothing).refuses(PenaltyMissing)
    assert given(DECIDER, OPENED).when(nothing).decided()
    given(DECIDER, OPENED, FINED, CLOSED).when(nothing).refuses(EnforcementCaseIsClosed)
    second = FINE.model_copy(update={"penalty_number": "2"})
    given(DECIDER, OPENED, FINED, CLOSED).when(second).refuses(EnforcementCaseIsClosed)


def test_the_sum_is_of_what_stands() -> None:
    """In fen; what was withdrawn is shown and not counted."""
    confiscated = PenaltyImposed(
        penalty_number="2",
        kind=PenaltyKind.CONFISCATION,
        party=USER,
        legal_ground="特种设备安全法",
        amount_fen=500,
    )
    card = card_of(given(DECIDER, OPENED, FINED, confiscated).state)
    assert card.total_fen == 2_000_500
    card = card_of(given(DECIDER, OPENED, FINED, confiscated, WITHDRAWN).state)
    assert card.total_fen == 500
    assert [one.withdrawn for one in card.penalties] == [True, False]


def test_who_is_accused_or_punished_sees_the_case() -> None:
    """In whatever role."""
    other = FINED.model_copy(update={"party": USER})
    parties = subject_of(given(DECIDER, OPENED, other).state).parties
    assert {("maintainer", MAINTAINER.party_id), ("user_unit", USER.party_id)} <= parties


def test_there_is_nothing_before_the_case() -> None:
    """Neither acts nor facts find one."""
    for command in (FINE, WITHDRAW, CLOSE):
        given(DECIDER).when(command).refuses(EnforcementCaseUnknown)
    for event in (FINED, WITHDRAWN, CLOSED):
        assert isinstance(given(DECIDER, event).state, NoEnforcementCase)
