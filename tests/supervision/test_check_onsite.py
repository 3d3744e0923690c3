"""On-site checks 现场监督检查: a joint team, a finding for each elevator, one visit for two purposes."""

from datetime import date
from typing import Any

import pytest

from services.reference.elevator import PhaseName, Place
from services.supervision import check
from services.supervision.campaign.rules import (
    CampaignUnknown,
    ElevatorKindOutsideCampaign,
    ElevatorOutsideCampaign,
)
from services.supervision.check.card import card_of
from services.supervision.check.commands import (
    CancelOnSiteCheck,
    CorrectOnSiteCheck,
    PlanOnSiteCheck,
    RecordOnSiteCheck,
    RescheduleOnSiteCheck,
)
from services.supervision.check.rules import (
    CheckedOnWrongDay,
    ElevatorNotInCheck,
    ElevatorOutsideCheck,
    ElevatorTwiceInCheck,
    ElevatorWithoutFinding,
    OnSiteCheckAlreadyCancelled,
    OnSiteCheckAlreadyPlanned,
    OnSiteCheckAlreadyRecorded,
    OnSiteCheckNotRecorded,
    OnSiteCheckUnknown,
    ProblemNotDescribed,
    TeamNotJoint,
)
from services.supervision.check.state import NotPlanned
from services.supervision.events.check import (
    CheckAdvice,
    CheckFinding,
    CheckHappened,
    CheckResult,
    CheckTeamKind,
    CheckTeamMember,
    OnSiteCheckCancelled,
    OnSiteCheckCorrected,
    OnSiteCheckPlanned,
    OnSiteCheckRecorded,
    OnSiteCheckRescheduled,
)
from services.supervision.territory import TerritoryUnknown
from tests.spec import Given, given
from tests.supervision.campaign_facts import (
    AGENCY,
    BRIGADE,
    BUREAU,
    CAMPAIGN,
    ELEVATOR,
    OTHER_ELEVATOR,
    campaign_facts,
    divisions,
    elevator,
)

CheckStory = Given[check.Command, check.State, CheckHappened]

CHECK = "J2015-07-1"
BOTH = (ELEVATOR, OTHER_ELEVATOR)
OFFICERS = CheckTeamMember(kind=CheckTeamKind.SUPERVISION, unit=BUREAU, persons=2)
INSPECTORS = CheckTeamMember(kind=CheckTeamKind.INSPECTION, unit=AGENCY, persons=1)
ENFORCERS = CheckTeamMember(kind=CheckTeamKind.ENFORCEMENT, unit=BRIGADE, persons=1)
TEAM = (OFFICERS, INSPECTORS, ENFORCERS)
PLAN: dict[str, Any] = {
    "check_id": CHECK,
    "division": "350200",
    "planned_on": date(2015, 7, 20),
    "team": TEAM,
    "elevator_ids": BOTH,
    "purpose": "重点督查",
    "campaign_id": CAMPAIGN,
}
PLANNED = OnSiteCheckPlanned(**PLAN)
FINE = CheckFinding(
    elevator_id=OTHER_ELEVATOR, result=CheckResult.NO_PROBLEM, inspection_report="DQ-2015-77"
)
FAULTY = CheckFinding(
    elevator_id=ELEVATOR,
    result=CheckResult.PROBLEM_FOUND,
    problems=("层门门锁短接",),
    advice=(CheckAdvice.RECTIFICATION_ORDER, CheckAdvice.SEALING),
)
RECORD = RecordOnSiteCheck(checked_on=date(2015, 7, 20), team=TEAM, findings=(FAULTY, FINE))
RECORDED = OnSiteCheckRecorded(check_id=CHECK, campaign_id=CAMPAIGN, **dict(RECORD))
CANCELLED = OnSiteCheckCancelled(check_id=CHECK, reason="台风")


def nothing() -> CheckStory:
    """No check, on 1 July 2015."""
    return given(check.decider(divisions())).on(2015, 7, 1)


def planned(*then: CheckHappened) -> CheckStory:
    """Planned, and what followed, on 20 July."""
    return nothing().also(PLANNED).on(2015, 7, 20).also(*then)


def plan(**changes: Any) -> PlanOnSiteCheck:
    facts = (elevator(), elevator(elevator_id=OTHER_ELEVATOR))
    found = {"campaign": campaign_facts(), "elevators": facts}
    return PlanOnSiteCheck(**{**PLAN, **found, **changes})


def test_a_check_is_planned_once() -> None:
    """With its team and its elevators; with a campaign, or without."""
    nothing().when(plan()).then(PLANNED)
    planned().when(plan()).refuses(OnSiteCheckAlreadyPlanned)
    apart = PLANNED.model_copy(update={"campaign_id": None})
    nothing().when(plan(campaign_id=None, campaign=None)).then(apart)
    nothing().when(plan(campaign=None)).refuses(CampaignUnknown)


@pytest.mark.parametrize(
    ("team", "joint"),
    [
        ((OFFICERS, INSPECTORS), True),
        ((OFFICERS, ENFORCERS), True),
        ((OFFICERS,), False),
        ((INSPECTORS, ENFORCERS), False),
    ],
)
def test_a_team_is_joint(team: tuple[CheckTeamMember, ...], *, joint: bool) -> None:
    """安全监察 with 检验检测 or 稽查执法: as planned, and as it went."""
    for when in (
        nothing().when(plan(team=team)),
        planned().when(RECORD.model_copy(update={"team": team})),
    ):
        if joint:
            assert when.decided()
        else:
            when.refuses(TeamNotJoint)


@pytest.mark.parametrize(
    "other",
    [
        elevator(place=Place(division="440305")),
        elevator(place=None),
        elevator(phase=PhaseName.SCRAPPED),
    ],
)
def test_a_check_stays_in_its_division(other: Any) -> None:
    """A division that there is, where its elevators stand."""
    nothing().when(plan(division="3502")).refuses(TerritoryUnknown)
    nothing().when(plan(elevators=(other,))).refuses(ElevatorOutsideCheck)


def test_a_check_stays_in_its_campaign() -> None:
    """An elevator that the campaign does not reach is no part of it; nor is one named twice."""
    narrow = campaign_facts(division="350000", scope_divisions=("350206",))
    nothing().when(plan(campaign=narrow)).refuses(ElevatorOutsideCampaign)
    escalators = campaign_facts(kind_codes=("33",))
    nothing().when(plan(campaign=escalators)).refuses(ElevatorKindOutsideCampaign)
    nothing().when(plan(elevator_ids=(ELEVATOR, ELEVATOR))).refuses(ElevatorTwiceInCheck)


def test_a_check_moves_to_another_day() -> None:
    """The same day is no change."""
    move = RescheduleOnSiteCheck(planned_on=date(2015, 7, 25), reason="台风")
    event = OnSiteCheckRescheduled(
        check_id=CHECK, former_planned_on=date(2015, 7, 20), **dict(move)
    )
    planned().when(move).then(event)
    planned(event).when(move).then()
    assert card_of(planned(event).state).planned_on == date(2015, 7, 25)


def test_a_check_is_recorded_once() -> None:
    """One visit may have served a periodic inspection: its report is named."""
    planned().when(RECORD).then(RECORDED)
    for command in (RECORD, CancelOnSiteCheck(reason="x")):
        planned(RECORDED).when(command).refuses(OnSiteCheckAlreadyRecorded)
    assert card_of(planned(RECORDED).state).findings[1].inspection_report == "DQ-2015-77"


@pytest.mark.parametrize(
    ("findings", "rule"),
    [
        ((FAULTY,), ElevatorWithoutFinding),
        ((FAULTY, FAULTY), ElevatorTwiceInCheck),
        ((FAULTY, FINE.model_copy(update={"elevator_id": "z" * 26})), ElevatorNotInCheck),
        ((FAULTY, FINE.model_copy(update={"problems": ("x",)})), ProblemNotDescribed),
        (
            (FAULTY, FINE.model_copy(update={"advice": (CheckAdvice.SEALING,)})),
            ProblemNotDescribed,
        ),
        ((FAULTY.model_copy(update={"problems": ()}), FINE), ProblemNotDescribed),
    ],
)
def test_each_elevator_has_its_finding(findings: tuple[CheckFinding, ...], rule: type[Any]) -> None:
    """Once, in full, and of no other elevator."""
    planned().when(RECORD.model_copy(update={"findings": findings})).refuses(rule)


def test_a_check_is_not_dated_ahead() -> None:
    """It is recorded when it has taken place."""
    early = RECORD.model_copy(update={"checked_on": date(2015, 7, 21)})
    planned().when(early).refuses(CheckedOnWrongDay)


def test_an_elevator_may_be_out_of_reach() -> None:
    """未能检查 is a finding as well."""
    closed = FINE.model_copy(update={"result": CheckResult.NOT_CHECKED, "note": "无人开门"})
    assert planned().when(RECORD.model_copy(update={"findings": (FAULTY, closed)})).decided()


def test_a_correction_replaces_the_findings_it_names() -> None:
    """The others stay; the same again is no change; before the record there is nothing to correct."""
    better = FAULTY.model_copy(update={"problems": ("层门门锁啮合不足",)})
    correct = CorrectOnSiteCheck(findings=(better,), reason="笔误")
    event = OnSiteCheckCorrected(check_id=CHECK, **dict(correct))
    planned(RECORDED).when(correct).then(event)
    planned(RECORDED, event).when(correct).then()
    card = card_of(planned(RECORDED, event).state)
    assert card.findings == (better, FINE)
    assert card.corrections == ("笔误",)
    planned().when(correct).refuses(OnSiteCheckNotRecorded)


def test_a_cancelled_check_does_not_take_place() -> None:
    """Nor is it cancelled twice."""
    cancel = CancelOnSiteCheck(reason="台风")
    planned().when(cancel).then(CANCELLED)
    for command in (cancel, RECORD):
        planned(CANCELLED).when(command).refuses(OnSiteCheckAlreadyCancelled)


def test_without_a_plan_there_is_no_check() -> None:
    """Evolve is total: a fact before the plan changes nothing."""
    nothing().when(RECORD).refuses(OnSiteCheckUnknown)
    for event in (RECORDED, CANCELLED):
        assert isinstance(nothing().also(event).state, NotPlanned)
