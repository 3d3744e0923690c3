"""The hazard file 一梯一档: a hazard 隐患 of one elevator, its risk, its plan, and what became of it."""

from datetime import date
from enum import StrEnum
from typing import ClassVar, Final, TypeAlias, get_args

from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import (
    ElevatorId,
    Evidence,
    Line,
    Note,
    OfficialId,
    Positions,
    Reason,
)

LAW: Final = "Plan of 2015 (逐台建档、评估风险、制定整治方案); GB 45067 (重大事故隐患)"
"""Under which rule these facts are recorded."""


class HazardSource(StrEnum):
    """Who found the hazard 隐患来源."""

    SELF_INSPECTION = "self_inspection"  # 自查自纠
    INSPECTION = "inspection"  # 检验检测
    ONSITE_CHECK = "onsite_check"  # 现场监督检查
    INSURER = "insurer"  # 保险机构
    COMPLAINT = "complaint"  # 投诉举报
    MAKER = "maker"  # 制造单位报告
    ACCIDENT = "accident"  # 事故调查
    OTHER = "other"


class SeriousHazardCode(StrEnum):
    """What makes a hazard a serious one 严重事故隐患: GB 45067, 5.6, of elevators still in use."""

    INSPECTION_FAILED = "inspection_failed"  # 检验结论为不合格
    REINSPECTION_FAILED = "reinspection_failed"  # 检验结论为复检不合格
    DOOR_PROTECTION_FAILED = "door_protection_failed"  # 门防夹保护装置失效
    EMERGENCY_STOP_FAILED = "emergency_stop_failed"  # 扶梯、人行道急停缺失或者失效
    DOOR_LOCK_BRIDGED = "door_lock_bridged"  # 门锁回路被短接
    HANDRAIL_CLEARANCE = "handrail_clearance"  # 扶手带外缘与障碍物不足 400 mm 且无防护


class HazardRisk(StrEnum):
    """The risk 风险等级 that somebody assessed."""

    LOW = "low"  # 低风险
    MEDIUM = "medium"  # 一般风险
    HIGH = "high"  # 较大风险
    SERIOUS = "serious"  # 重大风险


class HazardOutcome(StrEnum):
    """What became of a hazard: the official three ways, each hazard in one of them at a time."""

    RECTIFIED = "rectified"  # 已整改
    UNDER_WATCH = "under_watch"  # 采取监护措施
    STOPPED = "stopped"  # 停用


class HazardFiled(Event):
    """A hazard was put on file. `rule_version` names the list that a serious code is from."""

    stored_as: ClassVar = "supervision.HazardFiled.v1"
    hazard_id: OfficialId
    elevator_id: ElevatorId
    source: HazardSource
    description: Reason
    found_on: date
    serious_code: SeriousHazardCode | None = None
    rule_version: str | None = None
    source_reference: Line | None = None
    reported_by: PartyRef | None = None
    evidence: Evidence = ()
    positions: Positions = ()


class HazardCorrected(Event):
    """The entry was wrong, not the hazard 更正: description and serious code anew."""

    stored_as: ClassVar = "supervision.HazardCorrected.v1"
    description: Reason
    reason: Reason
    serious_code: SeriousHazardCode | None = None
    rule_version: str | None = None


class HazardRiskAssessed(Event):
    """The risk of the hazard was assessed 评估安全风险; the newest assessment holds."""

    stored_as: ClassVar = "supervision.HazardRiskAssessed.v1"
    risk: HazardRisk
    assessed_by: PartyRef
    grounds: Reason
    evidence: Evidence = ()


class RemedyPlanSubmitted(Event):
    """A plan 整治方案 for the elevator; versions count from 1, and the newest takes the others' place."""

    stored_as: ClassVar = "supervision.RemedyPlanSubmitted.v1"
    plan_version: int
    measures: Note
    due_on: date
    responsible: PartyRef


class RemedyPlanApproved(Event):
    """The authority agreed to this version of the plan."""

    stored_as: ClassVar = "supervision.RemedyPlanApproved.v1"
    plan_version: int
    approved_by: PartyRef


class RemedyPlanRejected(Event):
    """The authority sent this version of the plan back."""

    stored_as: ClassVar = "supervision.RemedyPlanRejected.v1"
    plan_version: int
    rejected_by: PartyRef
    reason: Reason


class RectificationReported(Event):
    """The unit says that the hazard is gone 报告整改完成."""

    stored_as: ClassVar = "supervision.RectificationReported.v1"
    rectified_on: date
    reported_by: PartyRef
    evidence: Evidence


class RectificationVerified(Event):
    """Somebody looked: the hazard is gone 已整改."""

    stored_as: ClassVar = "supervision.RectificationVerified.v1"
    verified_by: PartyRef
    evidence: Evidence


class RectificationRejected(Event):
    """Somebody looked: the hazard is still there, and what held before the report holds again."""

    stored_as: ClassVar = "supervision.RectificationRejected.v1"
    rejected_by: PartyRef
    reason: Reason


class HazardPutUnderWatch(Event):
    """Measures keep people safe meanwhile 采取监护措施, until a day, that day included."""

    stored_as: ClassVar = "supervision.HazardPutUnderWatch.v1"
    measures: Reason
    until: date


class HazardWatchExpired(Event):
    """The watch ran out on `until`, and the hazard is there still: it is open again."""

    stored_as: ClassVar = "supervision.HazardWatchExpired.v1"
    until: date


class StoppedForHazard(Event):
    """The elevator does not run because of the hazard 停用."""

    stored_as: ClassVar = "supervision.StoppedForHazard.v1"
    reference: Line


class HazardRefuted(Event):
    """There was no hazard 经核查不属实: it counts in no outcome."""

    stored_as: ClassVar = "supervision.HazardRefuted.v1"
    refuted_by: PartyRef
    reason: Reason
    evidence: Evidence = ()


class HazardReopened(Event):
    """The hazard is there after all: it was closed or refuted too early."""

    stored_as: ClassVar = "supervision.HazardReopened.v1"
    reason: Reason


HazardHappened: TypeAlias = (
    HazardFiled
    | HazardCorrected
    | HazardRiskAssessed
    | RemedyPlanSubmitted
    | RemedyPlanApproved
    | RemedyPlanRejected
    | RectificationReported
    | RectificationVerified
    | RectificationRejected
    | HazardPutUnderWatch
    | HazardWatchExpired
    | StoppedForHazard
    | HazardRefuted
    | HazardReopened
)

HAZARD_EVENTS: Final[tuple[type[Event], ...]] = get_args(HazardHappened)
