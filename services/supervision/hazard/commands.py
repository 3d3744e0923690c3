"""What may be asked of a hazard file."""

from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import FOUND, Record
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef
from services.supervision.events.hazard import HazardRisk, HazardSource, SeriousHazardCode
from services.supervision.events.remedy_values import (
    ElevatorId,
    Evidence,
    Line,
    OfficialId,
    Positions,
    Reason,
    ShownEvidence,
)

PlanVersion = Annotated[int, Field(ge=1, le=1000)]
Measures = Annotated[str, Field(min_length=1, max_length=2000)]


class FileHazard(Record):
    """建档: a hazard of one elevator, by whoever found it."""

    hazard_id: OfficialId
    elevator_id: ElevatorId
    source: HazardSource
    description: Reason
    found_on: date
    serious_code: SeriousHazardCode | None = None  # 严重事故隐患代码
    source_reference: Line | None = None  # 来源文件或者记录编号
    reported_by: PartyRef | None = None
    evidence: Evidence = ()
    positions: Positions = ()  # 国家日志中所依据事实的位置
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class CorrectHazard(Record):
    """更正隐患登记: description and serious code anew."""

    description: Reason
    reason: Reason
    serious_code: SeriousHazardCode | None = None  # 严重事故隐患代码
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class AssessRisk(Record):
    """评估安全风险. The newest assessment holds."""

    risk: HazardRisk
    assessed_by: PartyRef
    grounds: Reason
    evidence: Evidence = ()


class SubmitPlan(Record):
    """报送整治方案: a new version takes the place of the one before."""

    measures: Measures
    due_on: date  # 整改期限
    responsible: PartyRef  # 整改责任单位


class ApprovePlan(Record):
    """同意整治方案, this version of it."""

    plan_version: PlanVersion
    approved_by: PartyRef


class RejectPlan(Record):
    """退回整治方案, this version of it."""

    plan_version: PlanVersion
    rejected_by: PartyRef
    reason: Reason


class ReportRectified(Record):
    """报告整改完成."""

    rectified_on: date
    reported_by: PartyRef
    evidence: ShownEvidence


class VerifyRectified(Record):
    """确认整改合格: after somebody looked."""

    verified_by: PartyRef
    evidence: ShownEvidence


class RejectRectified(Record):
    """整改不合格: the hazard is open again, under the measures that it was under."""

    rejected_by: PartyRef
    reason: Reason


class PutUnderWatch(Record):
    """采取监护措施, until a day, that day included."""

    measures: Reason
    until: date


class MarkWatchExpired(Record):
    """监护到期: sent by the clock on the day after `until`, or later."""


class RecordStopped(Record):
    """停用: the elevator does not run because of the hazard."""

    reference: Line  # 停用告示、封停文书或者登记编号


class RefuteHazard(Record):
    """核查不属实: there is no such hazard."""

    refuted_by: PartyRef
    reason: Reason
    evidence: Evidence = ()


class ReopenHazard(Record):
    """重新打开: it was closed or refuted too early."""

    reason: Reason


OfPlan: TypeAlias = SubmitPlan | ApprovePlan | RejectPlan
OfOutcome: TypeAlias = (
    ReportRectified
    | VerifyRectified
    | RejectRectified
    | PutUnderWatch
    | MarkWatchExpired
    | RecordStopped
    | RefuteHazard
    | ReopenHazard
)
Command: TypeAlias = FileHazard | CorrectHazard | AssessRisk | OfPlan | OfOutcome
