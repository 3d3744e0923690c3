"""Complaints and tips 投诉举报: received by any channel, verified or refuted, and answered."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias, get_args

from pydantic import Field

from services.kernel.decider import Event, Record
from services.kernel.sealed import Sealed
from services.reference.party import PartyId, PartyRef
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.events.remedy_values import (
    DivisionCode,
    ElevatorId,
    Evidence,
    Line,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015 (畅通投诉举报渠道); long-term plan of 2015 (扩大群众投诉渠道)"
"""Under which rule these facts are recorded."""


class ComplaintChannel(StrEnum):
    """How a complaint came in 投诉渠道."""

    HOTLINE = "hotline"  # 12365、12315、12345 等热线
    RESCUE_PLATFORM = "rescue_platform"  # 96333 应急处置平台
    WEBSITE = "website"  # 网站
    APP = "app"  # 手机应用、扫码
    LETTER = "letter"  # 来信
    VISIT = "visit"  # 来访
    MEDIA = "media"  # 媒体
    COMMUNITY = "community"  # 业委会、居委会
    TRANSFERRED = "transferred"  # 其他部门转办
    OTHER = "other"


class Complainant(Record):
    """Who complained. Whoever stays unnamed has a reference all the same, to be answered by."""

    person_id: Annotated[PartyId, Field(pattern=r"^person:")]
    name: Sealed | None = None
    phone: Sealed | None = None
    address: Sealed | None = None


class ComplaintReceived(Event):
    """Somebody complained. `content` says what is wrong, and names nobody."""

    stored_as: ClassVar = "supervision.ComplaintReceived.v1"
    complaint_id: OfficialId
    channel: ComplaintChannel
    content: Note
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    place: Line | None = None
    complainant: Complainant | None = None
    community_body: PartyRef | None = None


class ComplaintLocated(Event):
    """It became known which elevator the complaint is about."""

    stored_as: ClassVar = "supervision.ComplaintLocated.v1"
    elevator_id: ElevatorId
    evidence: Evidence = ()


class ComplaintMerged(Event):
    """The same matter is dealt with under another number 并案."""

    stored_as: ClassVar = "supervision.ComplaintMerged.v1"
    into_complaint_id: OfficialId


class ComplaintVerified(Event):
    """The complaint is true 属实."""

    stored_as: ClassVar = "supervision.ComplaintVerified.v1"
    verified_by: PartyRef
    verified_on: date
    finding: Reason
    elevator_id: ElevatorId
    serious_code: SeriousHazardCode | None = None
    rule_version: str | None = None
    evidence: Evidence = ()


class ComplaintRefuted(Event):
    """The complaint is not true 不属实."""

    stored_as: ClassVar = "supervision.ComplaintRefuted.v1"
    refuted_by: PartyRef
    finding: Reason
    evidence: Evidence = ()


class ComplaintClosed(Event):
    """Whoever complained was answered 反馈, and the complaint is closed."""

    stored_as: ClassVar = "supervision.ComplaintClosed.v1"
    feedback: Reason
    answered_on: date | None = None
    satisfied: bool | None = None


class ComplaintReopened(Event):
    """The matter is looked at again."""

    stored_as: ClassVar = "supervision.ComplaintReopened.v1"
    reason: Reason


class ComplaintWithdrawn(Event):
    """Whoever complained took it back 撤回."""

    stored_as: ClassVar = "supervision.ComplaintWithdrawn.v1"
    reason: Reason


class ComplainantRevealed(Event):
    """Somebody looked at who complained, and said why."""

    stored_as: ClassVar = "supervision.ComplainantRevealed.v1"
    reason: Reason


ComplaintHappened: TypeAlias = (
    ComplaintReceived
    | ComplaintLocated
    | ComplaintMerged
    | ComplaintVerified
    | ComplaintRefuted
    | ComplaintClosed
    | ComplaintReopened
    | ComplaintWithdrawn
    | ComplainantRevealed
)

COMPLAINT_EVENTS: Final[tuple[type[Event], ...]] = get_args(ComplaintHappened)
