"""What may be asked of a complaint."""

from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import FOUND, Record
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef
from services.supervision.events.complaint import Complainant, ComplaintChannel
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.remedy_values import (
    DivisionCode,
    ElevatorId,
    Evidence,
    Line,
    OfficialId,
    Reason,
)


class ReceiveComplaint(Record):
    """受理投诉举报, about an elevator, or about a place while the elevator is not known."""

    complaint_id: OfficialId
    channel: ComplaintChannel
    content: Annotated[str, Field(min_length=1, max_length=2000)]  # 投诉内容，不写姓名、电话
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    place: Line | None = None  # 地点
    complainant: Complainant | None = None
    community_body: PartyRef | None = None  # 业委会、居委会


class LocateComplaint(Record):
    """查明所投诉的电梯."""

    elevator_id: ElevatorId
    evidence: Evidence = ()


class MergeDuplicate(Record):
    """并案: the same matter is dealt with under another number."""

    into_complaint_id: OfficialId
    into_exists: Annotated[bool, FOUND] = False


class VerifyComplaint(Record):
    """核查属实."""

    verified_by: PartyRef
    verified_on: date
    finding: Reason
    serious_code: SeriousHazardCode | None = None  # 严重事故隐患代码
    evidence: Evidence = ()
    elevator: Annotated[ElevatorFacts | None, FOUND] = None


class RefuteComplaint(Record):
    """核查不属实."""

    refuted_by: PartyRef
    finding: Reason
    evidence: Evidence = ()


class CloseComplaint(Record):
    """反馈并办结."""

    feedback: Reason  # 反馈内容
    answered_on: date | None = None  # 反馈日期
    satisfied: bool | None = None  # 投诉人是否满意


class ReopenComplaint(Record):
    """重新办理."""

    reason: Reason


class WithdrawComplaint(Record):
    """投诉人撤回."""

    reason: Reason


class RevealComplainant(Record):
    """查看投诉人信息, for a reason that is kept."""

    reason: Reason


Command: TypeAlias = (
    ReceiveComplaint
    | LocateComplaint
    | MergeDuplicate
    | VerifyComplaint
    | RefuteComplaint
    | CloseComplaint
    | ReopenComplaint
    | WithdrawComplaint
    | RevealComplainant
)
