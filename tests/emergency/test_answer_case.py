"""Taking a case up 响应."""

from services.emergency.case import rules
from services.emergency.case.opening import AnswerCase
from services.emergency.case.state import Open
from services.emergency.events.case import CaseAnswered
from services.emergency.events.values import CaseKind
from tests.emergency.facts import OPENED, at, closed, no_case, reported, told

FAULT = OPENED.model_copy(update={"case_kind": CaseKind.FAULT, "trapped": 0})


def test_who_answers_hears_how_many_are_inside() -> None:
    """The number replaces what the caller said."""
    attempt = at(reported(), 1).when(AnswerCase(trapped=3))
    attempt.then(CaseAnswered(trapped=3))
    assert isinstance(attempt.after, Open)
    assert attempt.after.file.trapped == 3
    at(told(opened=FAULT), 1).when(AnswerCase(trapped=1)).refuses(rules.OnlyRescueHasTrapped)


def test_a_case_is_answered_once() -> None:
    """At one time; another time is a correction."""
    answered = told((CaseAnswered(), 1))
    at(answered, 1).when(AnswerCase()).then()
    at(answered, 2).when(AnswerCase()).refuses(rules.CaseAlreadyAnswered)


def test_an_answer_follows_the_report() -> None:
    """And there is none after the end, but one from before it may be told late."""
    at(reported(), -1).when(AnswerCase()).refuses(rules.AnswerBeforeReport)
    at(closed(), 61).when(AnswerCase()).refuses(rules.CaseAlreadyClosed)
    at(closed(), 1).when(AnswerCase()).then(CaseAnswered())
    no_case().when(AnswerCase()).refuses(rules.CaseUnknown)
