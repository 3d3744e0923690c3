"""What may be asked of an enforcement case."""

from typing import TypeAlias

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.enforcement import EnforcementResult, PenaltyKind
from services.supervision.events.order import HazardIds
from services.supervision.events.remedy_values import (
    DivisionCode,
    DocumentNumber,
    ElevatorId,
    Fen,
    Line,
    OfficialId,
    Reason,
)


class OpenEnforcementCase(Record):
    """立案查处, of one elevator or in a division."""

    enforcement_id: OfficialId
    case_number: DocumentNumber  # 案号
    authority: PartyRef
    accused: PartyRef  # 当事人
    violation: Reason  # 违法事实
    legal_ground: Line  # 法律依据
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    order_id: OfficialId | None = None
    hazard_ids: HazardIds = ()


class ImposePenalty(Record):
    """行政处罚决定. Money in fen 分; of a penalty that is none, 0."""

    penalty_number: DocumentNumber  # 处罚决定书文号
    kind: PenaltyKind
    party: PartyRef  # 被处罚人
    legal_ground: Line  # 法律依据
    amount_fen: Fen = 0
    reason: Reason | None = None


class WithdrawPenalty(Record):
    """撤销处罚决定."""

    penalty_number: DocumentNumber
    reason: Reason


class CloseEnforcementCase(Record):
    """结案."""

    result: EnforcementResult
    reason: Reason


Command: TypeAlias = OpenEnforcementCase | ImposePenalty | WithdrawPenalty | CloseEnforcementCase
