"""Enforcement 行政执法、查处: the case, the penalties, the end.

Source: campaign plan of 2015, phases 2 and 3; Special Equipment Safety Law, chapter 6.
"""

from enum import StrEnum
from typing import ClassVar, Final, TypeAlias, get_args

from services.kernel.decider import Event
from services.reference.party import PartyRef
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

LAW: Final = "Plan of 2015 (依法依规进行查处); Special Equipment Safety Law art. 74-99"
"""Under which rule these facts are recorded."""


class PenaltyKind(StrEnum):
    """What a penalty 行政处罚 takes."""

    WARNING = "warning"  # 警告、通报批评
    FINE = "fine"  # 罚款
    CONFISCATION = "confiscation"  # 没收违法所得
    SUSPENSION = "suspension"  # 责令停止使用、停产停业
    LICENCE_REVOCATION = "licence_revocation"  # 吊销许可证
    OTHER = "other"


class EnforcementResult(StrEnum):
    """How a case ended."""

    PENALISED = "penalised"  # 予以处罚
    RECTIFIED_UNPENALISED = "rectified_unpenalised"  # 及时改正，不予处罚
    NO_VIOLATION = "no_violation"  # 违法事实不成立
    TRANSFERRED = "transferred"  # 移送其他机关


class EnforcementCaseOpened(Event):
    """An authority opened a case 立案 against a party."""

    stored_as: ClassVar = "supervision.EnforcementCaseOpened.v1"
    enforcement_id: OfficialId
    case_number: DocumentNumber
    authority: PartyRef
    accused: PartyRef
    violation: Reason
    legal_ground: Line
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    order_id: OfficialId | None = None
    hazard_ids: HazardIds = ()


class PenaltyImposed(Event):
    """A party was punished 行政处罚, on a legal ground; `amount_fen` is 0 where it is no money."""

    stored_as: ClassVar = "supervision.PenaltyImposed.v1"
    penalty_number: DocumentNumber
    kind: PenaltyKind
    party: PartyRef
    legal_ground: Line
    amount_fen: Fen = 0
    reason: Reason | None = None


class PenaltyWithdrawn(Event):
    """The penalty does not hold 撤销处罚."""

    stored_as: ClassVar = "supervision.PenaltyWithdrawn.v1"
    penalty_number: DocumentNumber
    reason: Reason


class EnforcementCaseClosed(Event):
    """The case ended 结案."""

    stored_as: ClassVar = "supervision.EnforcementCaseClosed.v1"
    result: EnforcementResult
    reason: Reason


EnforcementHappened: TypeAlias = (
    EnforcementCaseOpened | PenaltyImposed | PenaltyWithdrawn | EnforcementCaseClosed
)

ENFORCEMENT_EVENTS: Final[tuple[type[Event], ...]] = get_args(EnforcementHappened)
