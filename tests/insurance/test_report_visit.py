"""Prevention visits 事故预防服务: what the insurer's technician found, apart from what is paid."""

from datetime import date
from typing import Any

import pytest

from services.insurance.cover import rules
from services.insurance.cover.card import coverage_of
from services.insurance.cover.commands import ReportPreventionVisit
from services.insurance.events.cover import (
    PreventionTechnician,
    PreventionVisitReported,
    VisitHazard,
)
from services.insurance.events.values import InsuranceFunction
from services.kernel.errors import Refused
from services.kernel.sealed import Sealed
from tests.insurance.facts import BOUND, ELEVATOR, INSURER, OTHER_INSURER, an_elevator

WHO = "person:technician-1"
TECHNICIAN = PreventionTechnician(person_id=WHO, name=Sealed(person_id=WHO, box="5byg"))
HAZARDS = (VisitHazard(description="层门门锁啮合不足 7 mm", component="层门", serious=True),)
REPORT = ReportPreventionVisit(
    visit_number="V-1",
    cover_id="P-1",
    insurer=INSURER,
    visited_on=date(2015, 9, 30),
    technician=TECHNICIAN,
    hazards=HAZARDS,
    next_steps="通知维保单位三日内整改",
)
REPORTED = PreventionVisitReported(
    visit_number="V-1",
    cover_id="P-1",
    insurer=INSURER,
    visited_on=date(2015, 9, 30),
    technician=TECHNICIAN,
    hazards=HAZARDS,
    next_steps="通知维保单位三日内整改",
)


def test_a_visit_says_what_was_found() -> None:
    """Hazards, next steps, and that it is prevention, not compensation."""
    an_elevator(BOUND).when(REPORT).then(REPORTED)
    assert REPORTED.function is InsuranceFunction.PREVENTION
    card = coverage_of(an_elevator(BOUND, REPORTED).state, ELEVATOR, date(2015, 9, 30))
    assert card.covers[0].prevention_visit_count == 1
    assert card.covers[0].used_fen == 0
    assert card.visits[0].hazards == HAZARDS


def test_a_visit_may_find_nothing() -> None:
    """Then its list is empty."""
    [reported] = an_elevator(BOUND).when(REPORT.model_copy(update={"hazards": ()})).decided()
    assert reported == REPORTED.model_copy(update={"hazards": ()})


def test_a_visit_is_reported_once() -> None:
    """The same again, though its name is sealed anew, is nothing new; another content is refused."""
    story = an_elevator(BOUND, REPORTED)
    anew = TECHNICIAN.model_copy(update={"name": Sealed(person_id=WHO, box="YW5kZXJz")})
    story.when(REPORT.model_copy(update={"technician": anew})).then()
    other = REPORT.model_copy(update={"hazards": ()})
    story.when(other).refuses(rules.PreventionVisitNumberTaken)


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"cover_id": "P-0"}, rules.CoverUnknown),
        ({"insurer": OTHER_INSURER}, rules.CoverOfAnotherInsurer),
        ({"visited_on": date(2014, 12, 31)}, rules.CoverNotInForce),
        ({"visited_on": date(2015, 10, 2)}, rules.PreventionVisitAhead),
    ],
)
def test_what_is_no_visit(changes: dict[str, Any], rule: type[Refused]) -> None:
    """Under no cover, another's, on a day without cover, or tomorrow."""
    an_elevator(BOUND).when(REPORT.model_copy(update=changes)).refuses(rule)
