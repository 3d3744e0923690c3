"""The safety order 特种设备安全监察指令: what must be done, by whom, by when, and how it ended."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias, get_args

from pydantic import Field

from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import (
    DocumentNumber,
    ElevatorId,
    Evidence,
    Line,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = "Special Equipment Safety Law art. 62 (安全监察指令书); plan of 2015, phase three"
"""Under which rule these facts are recorded."""


Addressees = Annotated[tuple[PartyRef, ...], Field(min_length=1, max_length=10)]
HazardIds = Annotated[tuple[OfficialId, ...], Field(max_length=50)]


class OrderGround(StrEnum):
    """What an order rests on."""

    SELF_INSPECTION = "self_inspection"  # 自查自纠未完成整改
    INSPECTION = "inspection"  # 检验不合格
    ONSITE_CHECK = "onsite_check"  # 现场监督检查
    COMPLAINT = "complaint"  # 投诉举报属实
    MAKER_REPORT = "maker_report"  # 制造单位报告属实
    INSURER = "insurer"  # 保险机构发现
    OVERDUE_ORDER = "overdue_order"  # 前一指令逾期未整改
    OTHER = "other"


class EscalationStep(StrEnum):
    """What follows when an order is not obeyed, in this order."""

    SECOND_ORDER = "second_order"  # 再次下达指令
    ENFORCEMENT = "enforcement"  # 立案查处
    LISTING = "listing"  # 提请挂牌督办
    SEALING_PROPOSAL = "sealing_proposal"  # 建议封停


class RectificationOrdered(Event):
    """An authority ordered that something is put right by `due_on`, that day included 责令整改."""

    stored_as: ClassVar = "supervision.RectificationOrdered.v1"
    order_id: OfficialId
    elevator_id: ElevatorId
    order_number: DocumentNumber
    authority: PartyRef
    addressees: Addressees
    ground: OrderGround
    demands: Note
    due_on: date
    hazard_ids: HazardIds = ()
    ground_reference: Line | None = None


class OrderExtended(Event):
    """The authority gave more time 延期."""

    stored_as: ClassVar = "supervision.OrderExtended.v1"
    due_on: date
    former_due_on: date
    reason: Reason


class OrderFulfilmentReported(Event):
    """An addressee says that it did what was ordered."""

    stored_as: ClassVar = "supervision.OrderFulfilmentReported.v1"
    reported_by: PartyRef
    evidence: Evidence


class RectificationConfirmed(Event):
    """The authority saw that what was ordered is done, and closed the order. `late`: after its day."""

    stored_as: ClassVar = "supervision.RectificationConfirmed.v1"
    confirmed_by: PartyRef
    evidence: Evidence
    late: bool = False


class RectificationOverdue(Event):
    """The day passed, and the order is open 逾期未整改."""

    stored_as: ClassVar = "supervision.RectificationOverdue.v1"
    due_on: date


class OrderEscalated(Event):
    """An overdue order led to the next step; `reference` names the file of that step."""

    stored_as: ClassVar = "supervision.OrderEscalated.v1"
    step: EscalationStep
    reference: Line | None = None
    reason: Reason | None = None


class OrderReopened(Event):
    """The order was closed too early: it stands again, with its day."""

    stored_as: ClassVar = "supervision.OrderReopened.v1"
    reason: Reason


class OrderWithdrawn(Event):
    """The authority took the order back 撤销: nothing has to be done."""

    stored_as: ClassVar = "supervision.OrderWithdrawn.v1"
    reason: Reason


OrderHappened: TypeAlias = (
    RectificationOrdered
    | OrderExtended
    | OrderFulfilmentReported
    | RectificationConfirmed
    | RectificationOverdue
    | OrderEscalated
    | OrderReopened
    | OrderWithdrawn
)

ORDER_EVENTS: Final[tuple[type[Event], ...]] = get_args(OrderHappened)
