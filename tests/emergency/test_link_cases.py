"""One entrapment, many calls 并案: the later case is merged into the earlier one."""

from typing import Any

import pytest

from services.emergency.case import facts_of, rules
from services.emergency.case.ending import CallBack, CloseCase, LinkCases, UnlinkCase
from services.emergency.case.ending_rules import (
    CaseLinkedToItself,
    CaseNotLinked,
    DifferentCaseKinds,
    DifferentElevators,
    PrimaryCaseCameLater,
    PrimaryCaseIsMerged,
    PrimaryCaseUnknown,
)
from services.emergency.case.people import RevealCaller
from services.emergency.case.rescue import RecordRelease
from services.emergency.case.state import Closed, Merged, Open
from services.emergency.events.case import (
    CallerCalledBack,
    CallerRevealed,
    CaseMerged,
    CaseUnlinked,
)
from services.emergency.events.values import CallBackOutcome, CaseKind
from tests.emergency.facts import (
    CALLER,
    OPENED,
    OTHER_CITY,
    after,
    at,
    closed,
    no_case,
    reported,
    told,
)

PRIMARY = facts_of(told(opened=OPENED.model_copy(update={"case_id": "XM-0"})).state)
LINK = LinkCases(into_case_id="XM-0", primary=PRIMARY)
MERGED = CaseMerged(into_case_id="XM-0")
UNLINK = UnlinkCase(reason="两台电梯")


def link(**fields: Any) -> LinkCases:
    """Into another primary case."""
    assert PRIMARY is not None
    return LINK.model_copy(update={"primary": PRIMARY.model_copy(update=fields)})


def test_a_second_call_is_merged_into_the_first() -> None:
    """Once; also when the elevator of one is not known, or the case is closed by now."""
    at(reported(), 5).when(LINK).then(MERGED)
    at(told((MERGED, 5)), 6).when(LINK).then()
    at(reported(), 5).when(link(elevator_id="")).then(MERGED)
    at(closed(), 70).when(LINK).then(MERGED)


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (LinkCases(into_case_id="XM-0"), PrimaryCaseUnknown),
        (LinkCases(into_case_id="XM-1", primary=PRIMARY), CaseLinkedToItself),
        (link(division=OTHER_CITY.division), PrimaryCaseUnknown),
        (link(merged=True), PrimaryCaseIsMerged),
        (link(case_kind=CaseKind.FAULT), DifferentCaseKinds),
        (link(elevator_id="b" * 26), DifferentElevators),
        (link(opened_at=after(1)), PrimaryCaseCameLater),
        (link(case_id="XM-2"), PrimaryCaseCameLater),
    ],
)
def test_what_is_not_one_entrapment_is_not_merged(
    command: LinkCases, refusal: type[Exception]
) -> None:
    """And never in both directions: the earlier call stays."""
    at(reported(), 5).when(command).refuses(refusal)


def test_a_merged_case_is_acted_on_elsewhere() -> None:
    """But its own caller is called back, and can be looked up."""
    merged = told((MERGED, 5))
    at(merged, 9).when(RecordRelease(freed=2)).refuses(rules.CaseIsMerged)
    at(merged, 9).when(CloseCase()).refuses(rules.CaseIsMerged)
    call_back = CallBack(outcome=CallBackOutcome.SATISFIED)
    at(merged, 9).when(call_back).then(CallerCalledBack(outcome=CallBackOutcome.SATISFIED))
    look = CallerRevealed(reason="回访", person_id=CALLER.person_id)
    at(merged, 9).when(RevealCaller(reason="回访")).then(look)


def test_a_wrong_link_is_undone() -> None:
    """Then the case is what it was, with what happened meanwhile."""
    unlinked = CaseUnlinked(from_case_id="XM-0", reason="两台电梯")
    at(told((MERGED, 5)), 9).when(UNLINK).then(unlinked)
    assert isinstance(at(told((MERGED, 5)), 9).when(UNLINK).after, Open)
    again = at(closed(), 70).also(MERGED)
    assert isinstance(again.state, Merged)
    assert isinstance(at(again, 80).when(UNLINK).after, Closed)
    at(told((MERGED, 5)), 4).when(UNLINK).refuses(CaseNotLinked)
    at(reported(), 9).when(UNLINK).refuses(CaseNotLinked)
    no_case().when(UNLINK).refuses(rules.CaseUnknown)
