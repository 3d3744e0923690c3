"""On-site checks 现场监督检查 by a joint team: planned, carried out, called off."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.kernel.decider import Event, Record
from services.reference.party import PartyRef
from services.supervision.events.campaign_values import (
    DivisionCode,
    DocumentNumber,
    ElevatorId,
    Line,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015, phase three (重点督查, 安全监察、检验、稽查联合)"
"""Under which rule these facts are recorded."""


class CheckTeamKind(StrEnum):
    """Where a member of the team comes from."""

    SUPERVISION = "supervision"  # 安全监察
    INSPECTION = "inspection"  # 检验检测
    ENFORCEMENT = "enforcement"  # 稽查执法
    DEPARTMENT = "department"  # 住建等部门
    TOWNSHIP = "township"  # 乡镇街道


class CheckTeamMember(Record):
    """One unit on the team, by how many persons; who they are is the unit's own matter."""

    kind: CheckTeamKind
    unit: PartyRef
    persons: Annotated[int, Field(ge=1, le=1000)]


class CheckResult(StrEnum):
    """How the check of one elevator ended."""

    NO_PROBLEM = "no_problem"  # 未发现问题
    PROBLEM_FOUND = "problem_found"  # 发现隐患或者违法行为
    NOT_CHECKED = "not_checked"  # 未能检查


class CheckAdvice(StrEnum):
    """What the team recommends to whoever orders."""

    RECTIFICATION_ORDER = "rectification_order"  # 下达安全监察指令书，责令整改
    SEALING = "sealing"  # 封停
    ENFORCEMENT_CASE = "enforcement_case"  # 移送稽查立案
    RISK_ASSESSMENT = "risk_assessment"  # 风险评估


class CheckFinding(Record):
    """What was found at one elevator.

    `inspection_report` is the report of the inspection that the same visit served 结合定期检验.
    """

    elevator_id: ElevatorId
    result: CheckResult
    problems: tuple[Reason, ...] = ()
    advice: tuple[CheckAdvice, ...] = ()
    inspection_report: DocumentNumber | None = None
    note: Note = ""


class OnSiteCheckPlanned(Event):
    """A joint team is to check these elevators."""

    stored_as: ClassVar = "supervision.OnSiteCheckPlanned.v1"
    check_id: OfficialId
    division: DivisionCode
    planned_on: date
    team: tuple[CheckTeamMember, ...]
    elevator_ids: tuple[ElevatorId, ...]
    purpose: Line
    campaign_id: OfficialId | None = None


class OnSiteCheckRescheduled(Event):
    """The check is to take place on another day."""

    stored_as: ClassVar = "supervision.OnSiteCheckRescheduled.v1"
    check_id: OfficialId
    planned_on: date
    former_planned_on: date
    reason: Reason


class OnSiteCheckRecorded(Event):
    """The check took place: a finding for each elevator of the plan."""

    stored_as: ClassVar = "supervision.OnSiteCheckRecorded.v1"
    check_id: OfficialId
    checked_on: date
    team: tuple[CheckTeamMember, ...]
    findings: tuple[CheckFinding, ...]
    campaign_id: OfficialId | None = None


class OnSiteCheckCorrected(Event):
    """These findings take the place of those recorded for the same elevators."""

    stored_as: ClassVar = "supervision.OnSiteCheckCorrected.v1"
    check_id: OfficialId
    findings: tuple[CheckFinding, ...]
    reason: Reason


class OnSiteCheckCancelled(Event):
    """The check does not take place."""

    stored_as: ClassVar = "supervision.OnSiteCheckCancelled.v1"
    check_id: OfficialId
    reason: Reason


CheckHappened: TypeAlias = (
    OnSiteCheckPlanned
    | OnSiteCheckRescheduled
    | OnSiteCheckRecorded
    | OnSiteCheckCorrected
    | OnSiteCheckCancelled
)
