"""The decider of an on-site check.

Source: 质检总局电梯安全监管大会战工作方案 §四（三）: supervision, inspection and enforcement go
together, and one visit may serve a periodic inspection too.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign.facts import check_part_of, standing_campaign
from services.supervision.check import rules
from services.supervision.check.commands import (
    CancelOnSiteCheck,
    Command,
    CorrectOnSiteCheck,
    PlanOnSiteCheck,
    RecordOnSiteCheck,
    RescheduleOnSiteCheck,
)
from services.supervision.check.state import NotPlanned, OnSiteCheck, State
from services.supervision.events.check import (
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
from services.supervision.territory import check_territory, inside


def decider(divisions: Divisions) -> Decider[Command, State, CheckHappened]:
    """The rules of a check, with the division table."""
    return Decider(NotPlanned(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[CheckHappened]:
    if isinstance(command, PlanOnSiteCheck):
        check_territory(divisions, command.division, legal_day(at), "division")
        return _plan(command, state)
    check = planned(state)
    match command:
        case RescheduleOnSiteCheck():
            return _reschedule(command, _open(check))
        case RecordOnSiteCheck():
            return _record(command, _open(check), at)
        case CorrectOnSiteCheck():
            return _correct(command, check)
        case CancelOnSiteCheck(reason=reason):
            return [OnSiteCheckCancelled(check_id=_open(check).check_id, reason=reason)]
        case _:
            assert_never(command)


def evolve(state: State, event: CheckHappened, _at: datetime) -> State:
    if isinstance(event, OnSiteCheckPlanned):
        return OnSiteCheck(**dict(event))
    if isinstance(state, NotPlanned):
        return state
    match event:
        case OnSiteCheckRescheduled(planned_on=planned_on):
            return replace(state, planned_on=planned_on)
        case OnSiteCheckRecorded(checked_on=checked_on, team=team, findings=findings):
            return replace(state, checked_on=checked_on, team=team, findings=findings)
        case OnSiteCheckCorrected(findings=findings, reason=reason):
            findings = _merged(state.findings, findings)
            return replace(state, findings=findings, corrections=(*state.corrections, reason))
        case OnSiteCheckCancelled(reason=reason):
            return replace(state, cancelled=reason)
        case _:
            assert_never(event)


def planned(state: State) -> OnSiteCheck:
    """Raises `OnSiteCheckUnknown`."""
    if isinstance(state, NotPlanned):
        raise rules.OnSiteCheckUnknown(field="check_id")
    return state


def _open(check: OnSiteCheck) -> OnSiteCheck:
    if check.cancelled is not None:
        raise rules.OnSiteCheckAlreadyCancelled(check_id=check.check_id)
    if check.checked_on is not None:
        raise rules.OnSiteCheckAlreadyRecorded(checked_on=check.checked_on)
    return check


def _plan(command: PlanOnSiteCheck, state: State) -> Sequence[CheckHappened]:
    if isinstance(state, OnSiteCheck):
        raise rules.OnSiteCheckAlreadyPlanned(field="check_id")
    check_team(command.team)
    _check_once(command.elevator_ids, "elevator_ids")
    campaign = standing_campaign(command.campaign) if command.campaign_id else None
    for index, one in enumerate(command.elevators):
        if not inside(one.division, command.division) or not one.stands:
            raise rules.ElevatorOutsideCheck(
                field=f"elevator_ids[{index}]", division=one.division, phase=one.phase
            )
        if campaign is not None:
            check_part_of(campaign, one)
    return [OnSiteCheckPlanned(**command.model_dump(exclude={"campaign", "elevators"}))]


def check_team(team: tuple[CheckTeamMember, ...]) -> None:
    """Raises `TeamNotJoint`."""
    kinds = {one.kind for one in team}
    if CheckTeamKind.SUPERVISION not in kinds or not kinds & {
        CheckTeamKind.INSPECTION,
        CheckTeamKind.ENFORCEMENT,
    }:
        raise rules.TeamNotJoint(field="team")


def _reschedule(command: RescheduleOnSiteCheck, check: OnSiteCheck) -> Sequence[CheckHappened]:
    if command.planned_on == check.planned_on:
        return []
    return [
        OnSiteCheckRescheduled(
            check_id=check.check_id, former_planned_on=check.planned_on, **vars(command)
        )
    ]


def _record(
    command: RecordOnSiteCheck, check: OnSiteCheck, at: datetime
) -> Sequence[CheckHappened]:
    if command.checked_on > legal_day(at):
        raise rules.CheckedOnWrongDay(field="checked_on")
    check_team(command.team)
    _check_findings(command.findings, check.elevator_ids)
    told = {one.elevator_id for one in command.findings}
    missing = [one for one in check.elevator_ids if one not in told]
    if missing:
        raise rules.ElevatorWithoutFinding(field="findings", elevator_id=missing[0])
    stated = {"check_id": check.check_id, "campaign_id": check.campaign_id, **vars(command)}
    return [OnSiteCheckRecorded(**stated)]


def _correct(command: CorrectOnSiteCheck, check: OnSiteCheck) -> Sequence[CheckHappened]:
    if check.checked_on is None:
        raise rules.OnSiteCheckNotRecorded
    _check_findings(command.findings, check.elevator_ids)
    if _merged(check.findings, command.findings) == check.findings:
        return []
    return [OnSiteCheckCorrected(check_id=check.check_id, **vars(command))]


def _check_findings(findings: tuple[CheckFinding, ...], plan: Collection[str]) -> None:
    _check_once(tuple(one.elevator_id for one in findings), "findings")
    for index, one in enumerate(findings):
        field = f"findings[{index}]"
        if one.elevator_id not in plan:
            raise rules.ElevatorNotInCheck(
                field=f"{field}.elevator_id", elevator_id=one.elevator_id
            )
        found = one.result is CheckResult.PROBLEM_FOUND
        if found != bool(one.problems) or (one.advice and not found):
            raise rules.ProblemNotDescribed(field=f"{field}.problems")


def _check_once(elevator_ids: tuple[str, ...], field: str) -> None:
    if len(set(elevator_ids)) < len(elevator_ids):
        raise rules.ElevatorTwiceInCheck(field=field)


def _merged(
    old: tuple[CheckFinding, ...], new: tuple[CheckFinding, ...]
) -> tuple[CheckFinding, ...]:
    changed = {one.elevator_id: one for one in new}
    return tuple(changed.get(one.elevator_id, one) for one in old)
