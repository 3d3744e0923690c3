"""Call-back and closing 回访、办结; and coming back."""

import pytest

from services.emergency.case import rules
from services.emergency.case.ending import CallBack, CloseCase, ReopenCase
from services.emergency.case.ending_rules import CaseCauseMissing, CaseResolutionMissing
from services.emergency.case.state import Open
from services.emergency.causes import CAUSES, CauseClass, UnknownCauseCode, cause_of
from services.emergency.events.case import CallerCalledBack, CaseClosed, CaseReopened
from services.emergency.events.values import CallBackOutcome, CaseKind, CaseResponsibility
from tests.emergency.facts import (
    CLOSED,
    DISPATCHED,
    FREED,
    OPENED,
    at,
    closed,
    freed,
    no_case,
    reported,
    told,
)
from tests.spec import NOON

CLOSE = CloseCase(cause_code="E1", responsibility=CaseResponsibility.MAINTAINER)
ANSWERED = CloseCase(resolution="已答复")
CALL_BACK = CallBack(outcome=CallBackOutcome.SATISFIED)
CALLED_BACK = CallerCalledBack(outcome=CallBackOutcome.SATISFIED)
REOPEN = ReopenCase(reason="再次困人")


def test_a_rescue_is_closed_with_cause_and_responsibility() -> None:
    """Two judgements: the table of causes is kept by its version."""
    at(freed(), 60).when(CLOSE).then(CLOSED)
    for missing in ("cause_code", "responsibility"):
        command = CLOSE.model_copy(update={missing: None})
        at(freed(), 60).when(command).refuses(CaseCauseMissing)


def test_nobody_is_left_behind() -> None:
    """A case with persons in the car is not closed."""
    at(reported(), 60).when(CLOSE).refuses(rules.PersonsStillHeld)


@pytest.mark.parametrize("code", ["E", "Z1", "E42", "e1", ""])
def test_a_cause_is_a_code_of_the_second_level(code: str) -> None:
    """A class alone says too little."""
    at(freed(), 60).when(CLOSE.model_copy(update={"cause_code": code})).refuses(UnknownCauseCode)


def test_the_table_of_causes_has_two_levels() -> None:
    """H people, E equipment, X outside; the code begins with its class."""
    classes = {one.cause_class for one in CAUSES.at(NOON.date()).values()}
    assert classes == set(CauseClass)
    assert cause_of("X1", NOON.date()).chinese == "停电"
    assert not CAUSES.row(NOON.date()).verified


def test_a_question_is_closed_with_what_was_said() -> None:
    """It has no cause; a fault has."""
    question = told(opened=OPENED.model_copy(update={"case_kind": CaseKind.ADVICE, "trapped": 0}))
    at(question, 5).when(ANSWERED).then(CaseClosed(resolution="已答复"))
    at(question, 5).when(CloseCase()).refuses(CaseResolutionMissing)
    fault = told(opened=OPENED.model_copy(update={"case_kind": CaseKind.FAULT, "trapped": 0}))
    at(fault, 5).when(ANSWERED).refuses(CaseCauseMissing)


def test_the_closing_comes_last() -> None:
    """After every dispatch, arrival, release and call-back."""
    at(freed(), 16).when(CLOSE).refuses(rules.CaseClosedTooEarly)
    sent_later = told((FREED, 17), (DISPATCHED, 30))
    at(sent_later, 29).when(CLOSE).refuses(rules.CaseClosedTooEarly)
    called = told((FREED, 17), (CALLED_BACK, 30))
    at(called, 29).when(CLOSE).refuses(rules.CaseClosedTooEarly)
    at(called, 31).when(CLOSE).then(CLOSED)


def test_a_case_is_closed_once() -> None:
    """The same again changes nothing."""
    at(closed(), 70).when(CLOSE).then()
    other = CLOSE.model_copy(update={"cause_code": "E2"})
    at(closed(), 70).when(other).refuses(rules.CaseAlreadyClosed)
    no_case().when(CLOSE).refuses(rules.CaseUnknown)


def test_the_caller_is_called_back_after_the_release() -> None:
    """Not while somebody is held, not after the closing; a late report of it is welcome."""
    at(freed(), 30).when(CALL_BACK).then(CALLED_BACK)
    at(freed(), 16).when(CALL_BACK).refuses(rules.CallBackBeforeRelease)
    at(reported(), 30).when(CALL_BACK).refuses(rules.CallBackBeforeRelease)
    at(closed(), 61).when(CALL_BACK).refuses(rules.CaseAlreadyClosed)
    at(closed(), 59).when(CALL_BACK).then(CALLED_BACK)
    at(told((FREED, 17), (CALLED_BACK, 30)), 30).when(CALL_BACK).then()


def test_a_case_comes_back() -> None:
    """Then it goes on as before; of an open case nothing comes back."""
    at(closed(), 90).when(REOPEN).then(CaseReopened(reason="再次困人"))
    assert isinstance(at(closed(), 90).when(REOPEN).after, Open)
    at(closed(), 59).when(REOPEN).refuses(rules.CaseNotClosed)
    at(freed(), 90).when(REOPEN).refuses(rules.CaseNotClosed)
