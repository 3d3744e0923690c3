"""What may be asked of a safety order."""

from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from services.kernel.decider import FOUND, Record
from services.reference.party import PartyRef
from services.supervision.events.order import Addressees, EscalationStep, HazardIds, OrderGround
from services.supervision.events.remedy_values import (
    DocumentNumber,
    ElevatorId,
    Line,
    OfficialId,
    Reason,
    ShownEvidence,
)


class OrderRectification(Record):
    """下达安全监察指令书: who must put what right, by `due_on`, that day included.

    On a maker's report or a complaint, `ground_reference` is its number: it was confirmed before.
    """

    order_id: OfficialId
    elevator_id: ElevatorId
    order_number: DocumentNumber  # 指令书编号
    authority: PartyRef
    addressees: Addressees  # 使用管理单位、维保单位
    ground: OrderGround
    demands: Annotated[str, Field(min_length=1, max_length=2000)]
    due_on: date
    hazard_ids: HazardIds = ()
    ground_reference: Line | None = None  # 依据的报告、投诉或者文书编号
    ground_confirmed: Annotated[bool, FOUND] = False


class ExtendOrder(Record):
    """延期."""

    due_on: date
    reason: Reason


class ReportOrderFulfilled(Record):
    """报告已按指令整改, by an addressee."""

    reported_by: PartyRef
    evidence: ShownEvidence


class ConfirmRectification(Record):
    """确认已整改: the authority saw it, and the order is closed."""

    confirmed_by: PartyRef
    evidence: ShownEvidence


class MarkOrderOverdue(Record):
    """逾期未整改: sent by the clock on the day after `due_on`, or later."""


class EscalateOrder(Record):
    """逾期升级: the next step. `reference` names the file of that step."""

    step: EscalationStep
    reference: Line | None = None
    reason: Reason | None = None


class ReopenOrder(Record):
    """重新打开: it was closed too early."""

    reason: Reason


class WithdrawOrder(Record):
    """撤销指令."""

    reason: Reason


Command: TypeAlias = (
    OrderRectification
    | ExtendOrder
    | ReportOrderFulfilled
    | ConfirmRectification
    | MarkOrderOverdue
    | EscalateOrder
    | ReopenOrder
    | WithdrawOrder
)
