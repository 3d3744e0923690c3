"""Clocks 时限: limits by division and day, what is due when, and what their end brings."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from services.emergency.case import clocks
from services.emergency.case.alerts import (
    AcceptAccidentProposal,
    DismissAccidentProposal,
    MarkAnswerOverdue,
    MarkArrivalOverdue,
    ProposeAccident,
)
from services.emergency.case.clocks import STOPPED, Clocks
from services.emergency.case.ending_rules import (
    AccidentNotYetDue,
    AccidentProposalSettled,
    AnswerNotYetDue,
    ArrivalNotYetDue,
    NoAccidentProposed,
    NoRescueClockRuns,
)
from services.emergency.case.rules import CaseAlreadyClosed
from services.emergency.events.case import (
    AccidentProposalAccepted,
    AccidentProposalDismissed,
    AccidentProposed,
    AnswerOverdueMarked,
    ArrivalOverdueMarked,
    CaseAnswered,
    PassengersReleased,
)
from services.emergency.events.values import CaseKind, ProposalGround
from services.emergency.limits import LOCAL, NATIONAL, limits
from services.reference.dated import Dated
from services.reference.elevator import Place
from tests.emergency.facts import (
    ARRIVED,
    DISPATCHED,
    FREED,
    OPENED,
    after,
    at,
    closed,
    dispatched,
    freed,
    no_case,
    reported,
    told,
)

TODAY = date(2024, 6, 1)
VERSION = "rescue_clocks@0001-01-01"
FAULT = OPENED.model_copy(update={"case_kind": CaseKind.FAULT, "trapped": 0})
PROPOSED = AccidentProposed(
    ground=ProposalGround.HELD_TOO_LONG, held_minutes=120, persons=2, rule_version=VERSION
)
ANSWER_MARK = AnswerOverdueMarked(due_at=after(3), answer_limit_minutes=3, rule_version=VERSION)
ARRIVAL_MARK = ArrivalOverdueMarked(
    due_at=after(30), arrival_limit_minutes=30, rule_version=VERSION
)


@pytest.mark.parametrize(
    ("division", "minutes"),
    [
        ("110105", 30),  # 北京市朝阳区
        ("500241", 30),  # 重庆市秀山县: the whole municipality
        ("350203", 30),  # 厦门市思明区
        ("350424", 30),  # 三明市宁化县: the whole city
        ("350200", 30),
        ("222401", 60),  # 延边朝鲜族自治州延吉市
        ("433123", 60),  # 湘西土家族苗族自治州凤凰县
        ("469021", 60),  # 海南省定安县, directly under the province
        ("659001", 60),  # 石河子市
    ],
)
def test_rescuers_have_half_an_hour_in_cities_and_an_hour_elsewhere(
    division: str, minutes: int
) -> None:
    """直辖市、设区的市 30 minutes, prefectures and counties under a province 60."""
    found = limits(division, TODAY)
    assert (found.answer_minutes, found.arrival_minutes, found.held_minutes) == (3, minutes, 120)
    assert found.rule_version == "rescue_clocks@2017-08-01"


def test_a_stricter_local_limit_holds_from_its_day() -> None:
    """Hangzhou: 15 minutes in districts, 30 in counties, 1 to answer; before, the nation's."""
    for division, day, minutes in (
        ("330106", date(2019, 12, 31), 30),
        ("330106", date(2020, 1, 1), 15),
        ("330127", TODAY, 30),
        ("330203", TODAY, 30),
    ):
        assert limits(division, day).arrival_minutes == minutes
    local = limits("330106", TODAY)
    assert local.answer_minutes == 1
    assert local.rule_version == "rescue_clocks@2017-08-01+rescue_clocks_hangzhou@2020-01-01"


def test_the_tables_name_their_sources() -> None:
    """And say that nobody has read the texts yet."""
    rows: list[Dated[Any]] = [*NATIONAL.rows]
    rows += [row for table in LOCAL.values() for row in table.rows]
    assert len(rows) == 3
    for row in rows:
        assert row.source
        assert not row.verified


def test_all_clocks_run_when_persons_are_held() -> None:
    """From the report on, and the two hours from being trapped."""
    assert clocks(reported().state) == Clocks(after(3), after(30), after(120))
    early = OPENED.model_copy(update={"trapped_since": after(-10)})
    assert clocks(told(opened=early).state).accident_due_at == after(110)
    hangzhou = OPENED.model_copy(update={"place": Place(division="330106")})
    state = no_case().on(2024, 6, 1).also(hangzhou).state
    noon = datetime.fromisoformat("2024-06-01T04:00:00Z")
    assert clocks(state).arrival_due_at == noon + timedelta(minutes=15)


def test_each_clock_stops_with_what_it_waits_for() -> None:
    """Answered or sent; arrived; nobody held any more. What is on record as overdue is done."""
    assert clocks(told((CaseAnswered(), 1)).state) == Clocks(None, after(30), after(120))
    assert clocks(dispatched().state) == Clocks(None, after(30), after(120))
    assert clocks(told((DISPATCHED, 2), (ARRIVED, 9)).state) == Clocks(None, None, after(120))
    assert clocks(told((ANSWER_MARK, 3), (ARRIVAL_MARK, 30)).state) == Clocks(
        None, None, after(120)
    )
    assert clocks(told((PROPOSED, 120)).state) == Clocks(after(3), after(30), None)
    half = told((PassengersReleased(freed=1), 9))
    assert clocks(half.state) == Clocks(after(3), after(30), after(120))
    for story in (freed(), closed(), no_case(), told(opened=FAULT)):
        assert clocks(story.state) == STOPPED


def test_a_late_answer_is_marked_once_its_time_is_over() -> None:
    """Not before; not twice; not when somebody took it up in time."""
    at(reported(), 2.99).when(MarkAnswerOverdue()).refuses(AnswerNotYetDue)
    at(reported(), 3).when(MarkAnswerOverdue()).then(ANSWER_MARK)
    at(told((ANSWER_MARK, 3)), 4).when(MarkAnswerOverdue()).then()
    at(dispatched(), 4).when(MarkAnswerOverdue()).refuses(NoRescueClockRuns)
    at(told((CaseAnswered(), 5)), 6).when(MarkAnswerOverdue()).then(ANSWER_MARK)


def test_a_late_arrival_is_marked_once_its_time_is_over() -> None:
    """Also afterwards, of who came too late; not when all were out before."""
    at(dispatched(), 29.99).when(MarkArrivalOverdue()).refuses(ArrivalNotYetDue)
    at(dispatched(), 30).when(MarkArrivalOverdue()).then(ARRIVAL_MARK)
    at(told((ARRIVAL_MARK, 30)), 31).when(MarkArrivalOverdue()).then()
    late = told((DISPATCHED, 2), (ARRIVED, 35))
    at(late, 36).when(MarkArrivalOverdue()).then(ARRIVAL_MARK)
    at(freed(), 36).when(MarkArrivalOverdue()).refuses(NoRescueClockRuns)
    at(told((FREED, 20)), 36).when(MarkArrivalOverdue()).refuses(NoRescueClockRuns)
    at(told(opened=FAULT), 90).when(MarkArrivalOverdue()).refuses(NoRescueClockRuns)


def test_two_hours_propose_an_accident_at_once() -> None:
    """Refused before; once; never for who was out in time."""
    at(reported(), 119.99).when(ProposeAccident()).refuses(AccidentNotYetDue)
    at(reported(), 120).when(ProposeAccident()).then(PROPOSED)
    at(told((PROPOSED, 120)), 121).when(ProposeAccident()).then()
    at(freed(), 121).when(ProposeAccident()).refuses(NoRescueClockRuns)
    at(told(opened=FAULT), 121).when(ProposeAccident()).refuses(NoRescueClockRuns)
    at(closed(), 121).when(ProposeAccident()).refuses(CaseAlreadyClosed)


def test_an_authority_settles_a_proposal_once() -> None:
    """Accepted under a number, or dismissed with a reason; also of a closed case."""
    proposed = told((PROPOSED, 120))
    accept, dismiss = (
        AcceptAccidentProposal(accident_id="A-1"),
        DismissAccidentProposal(reason="误报"),
    )
    at(proposed, 150).when(accept).then(AccidentProposalAccepted(accident_id="A-1"))
    at(proposed, 150).when(dismiss).then(AccidentProposalDismissed(reason="误报"))
    at(proposed, 119).when(accept).refuses(NoAccidentProposed)
    at(reported(), 150).when(dismiss).refuses(NoAccidentProposed)
    accepted = told((PROPOSED, 120), (AccidentProposalAccepted(accident_id="A-1"), 150))
    at(accepted, 160).when(accept).then()
    other = AcceptAccidentProposal(accident_id="A-2")
    at(accepted, 160).when(other).refuses(AccidentProposalSettled)
    at(accepted, 160).when(dismiss).refuses(AccidentProposalSettled)
    dismissed = told((PROPOSED, 120), (AccidentProposalDismissed(reason="误报"), 150))
    at(dismissed, 160).when(dismiss).then()
    at(dismissed, 160).when(accept).refuses(AccidentProposalSettled)
