"""What one may ask of an on-site check 现场监督检查. Each command is an rpc of `OnSiteCheckService`."""

from datetime import date
from typing import Annotated, TypeAlias

from services.kernel.decider import FOUND, Record
from services.reference.elevator import ElevatorFacts
from services.supervision.campaign.facts import CampaignFacts
from services.supervision.events.campaign_values import (
    DivisionCode,
    ElevatorId,
    Line,
    OfficialId,
    Reason,
)
from services.supervision.events.check import CheckFinding, CheckTeamMember


class PlanOnSiteCheck(Record):
    """制定现场监督检查计划: who goes where, on which day."""

    check_id: OfficialId
    division: DivisionCode
    planned_on: date
    team: tuple[CheckTeamMember, ...]
    elevator_ids: tuple[ElevatorId, ...]
    purpose: Line
    campaign_id: OfficialId | None = None
    campaign: Annotated[CampaignFacts | None, FOUND] = None
    elevators: Annotated[tuple[ElevatorFacts, ...], FOUND] = ()


class RescheduleOnSiteCheck(Record):
    """调整检查日期."""

    planned_on: date
    reason: Reason


class RecordOnSiteCheck(Record):
    """记录现场监督检查: a finding for each elevator of the plan, and the team that went."""

    checked_on: date
    team: tuple[CheckTeamMember, ...]
    findings: tuple[CheckFinding, ...]


class CorrectOnSiteCheck(Record):
    """更正检查记录: these findings replace those of the same elevators."""

    findings: tuple[CheckFinding, ...]
    reason: Reason


class CancelOnSiteCheck(Record):
    """取消现场监督检查."""

    reason: Reason


Command: TypeAlias = (
    PlanOnSiteCheck
    | RescheduleOnSiteCheck
    | RecordOnSiteCheck
    | CorrectOnSiteCheck
    | CancelOnSiteCheck
)
