"""Corrections 更正: the truth of times, kind and number, as a new fact."""

from typing import Any

import pytest

from services.emergency.case import rules
from services.emergency.case.correcting import CorrectCase
from services.emergency.case.ending_rules import (
    CaseCorrectedTooEarly,
    CaseCorrectionEmpty,
    CaseTimeUnknown,
)
from services.emergency.case.state import Closed
from services.emergency.events.case import (
    AccidentProposed,
    CallerCalledBack,
    CaseAnswered,
    CaseCorrected,
    DispatchAccepted,
)
from services.emergency.events.values import (
    CallBackOutcome,
    CaseKind,
    CaseStamp,
    CorrectedTime,
    ProposalGround,
)
from tests.emergency.facts import (
    ARRIVED,
    CLOSED,
    DISPATCHED,
    FREED,
    after,
    at,
    closed,
    freed,
    reported,
    told,
)

WHOLE = (
    (CaseAnswered(), 1),
    (DISPATCHED, 2),
    (DispatchAccepted(dispatch_id="1"), 3),
    (ARRIVED, 12),
    (FREED, 17),
    (CallerCalledBack(outcome=CallBackOutcome.SATISFIED), 30),
    (CLOSED, 60),
)
LATER = 300


def moved(stamp: CaseStamp, was: float | None, truth: float, **fields: Any) -> CorrectCase:
    """A correction of one time, in minutes after the report."""
    if stamp in {CaseStamp.DISPATCHED, CaseStamp.ACCEPTED, CaseStamp.ARRIVED}:
        fields.setdefault("dispatch_id", "1")
    time = CorrectedTime(
        stamp=stamp,
        recorded=None if was is None else after(was),
        corrected=after(truth),
        **fields,
    )
    return CorrectCase(reason="录入错误", times=(time,))


@pytest.mark.parametrize(
    ("stamp", "was", "truth"),
    [
        (CaseStamp.REPORTED, 0, 0.5),
        (CaseStamp.TRAPPED, None, -20),
        (CaseStamp.ANSWERED, 1, 1.5),
        (CaseStamp.DISPATCHED, 2, 2.5),
        (CaseStamp.ACCEPTED, 3, 4),
        (CaseStamp.ARRIVED, 12, 13),
        (CaseStamp.RELEASED, 17, 29),
        (CaseStamp.CALLED_BACK, 30, 31),
        (CaseStamp.CLOSED, 60, 50),
    ],
)
def test_every_time_can_be_corrected(stamp: CaseStamp, was: float | None, truth: float) -> None:
    """The truth is kept, and afterwards it is what there is to correct."""
    command, whole = moved(stamp, was, truth), told(*WHOLE)
    [event] = at(whole, LATER).when(command).decided()
    assert isinstance(event, CaseCorrected)
    corrected = at(whole, LATER).also(event)
    at(corrected, LATER).when(moved(stamp, truth, truth)).then(
        CaseCorrected(**dict(moved(stamp, truth, truth)))
    )
    at(corrected, LATER).when(moved(stamp, 999, truth)).refuses(CaseTimeUnknown)


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (moved(CaseStamp.REPORTED, 0, 1.5), rules.AnswerBeforeReport),
        (moved(CaseStamp.TRAPPED, None, 1), rules.TrappedAfterReport),
        (moved(CaseStamp.ANSWERED, 1, -1), rules.AnswerBeforeReport),
        (moved(CaseStamp.DISPATCHED, 2, -1), rules.DispatchBeforeReport),
        (moved(CaseStamp.DISPATCHED, 2, 3.5), rules.AcceptanceBeforeDispatch),
        (moved(CaseStamp.ACCEPTED, 3, 13), rules.ArrivalBeforeAcceptance),
        (moved(CaseStamp.ARRIVED, 12, 1), rules.ArrivalBeforeDispatch),
        (moved(CaseStamp.RELEASED, 17, -1), rules.ReleaseBeforeReport),
        (moved(CaseStamp.RELEASED, 17, 31), rules.CallBackBeforeRelease),
        (moved(CaseStamp.CLOSED, 60, 29), rules.CaseClosedTooEarly),
    ],
)
def test_corrected_times_are_in_order_too(command: CorrectCase, refusal: type[Exception]) -> None:
    """No correction puts an arrival before its dispatch."""
    at(told(*WHOLE), LATER).when(command).refuses(refusal)


def test_the_number_and_the_kind_can_be_corrected() -> None:
    """A false alarm held nobody; more came out than was said."""
    alarm = CorrectCase(reason="误报", case_kind=CaseKind.FAULT, trapped=0)
    at(reported(), 5).when(alarm).then(CaseCorrected(**dict(alarm)))
    at(freed(), 20).when(alarm).refuses(rules.MoreReleasedThanTrapped)
    more = CorrectCase(reason="漏记一人", trapped=3)
    assert at(freed(), 20).when(more).after.file.held == 1
    fault = CorrectCase(reason="非困人", case_kind=CaseKind.FAULT)
    at(reported(), 5).when(fault).refuses(rules.OnlyRescueHasTrapped)


def test_a_correction_says_something_and_comes_after() -> None:
    """Nothing is corrected into the future, and nothing before it happened."""
    at(reported(), 5).when(CorrectCase(reason="无")).refuses(CaseCorrectionEmpty)
    at(reported(), 5).when(CorrectCase(reason="无", trapped=2)).refuses(CaseCorrectionEmpty)
    at(freed(), 16).when(moved(CaseStamp.RELEASED, 17, 15)).refuses(CaseCorrectedTooEarly)
    at(freed(), 20).when(moved(CaseStamp.RELEASED, 17, 21)).refuses(CaseCorrectedTooEarly)
    unknown = moved(CaseStamp.ARRIVED, 12, 13, dispatch_id="2")
    at(freed(), 20).when(unknown).refuses(CaseTimeUnknown)
    unrecorded = moved(CaseStamp.ANSWERED, None, 1)
    at(freed(), 20).when(unrecorded).refuses(CaseTimeUnknown)


def test_a_correction_can_show_an_accident() -> None:
    """They came out two hours later than was told."""
    [_, proposed] = (
        at(closed(), LATER)
        .when(
            CorrectCase(
                reason="时间有误",
                times=(
                    *moved(CaseStamp.RELEASED, 17, 137).times,
                    *moved(CaseStamp.CLOSED, 60, 180).times,
                ),
            )
        )
        .decided()
    )
    assert isinstance(proposed, AccidentProposed)
    assert (proposed.ground, proposed.held_minutes) == (ProposalGround.HELD_TOO_LONG, 137)


def test_a_closed_case_stays_closed_when_corrected() -> None:
    """A correction is no reopening."""
    state = at(closed(), LATER).when(moved(CaseStamp.ARRIVED, 12, 13)).after
    assert isinstance(state, Closed)
    assert state.file.first_arrival_at == after(13)
