"""Key supervision 重点督查: why an elevator was selected, and which reasons fell away."""

from enum import StrEnum
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event, Record
from services.supervision.events.campaign_values import DocumentNumber, OfficialId, Reason

LAW: Final = "Plan of 2015, phase three (七类重点督查电梯)"
"""Under which rule these facts are recorded."""


class KeyCriterion(StrEnum):
    """The seven criteria of the plan of 2015, phase three. The value is the reason code."""

    LONG_USE = "long_use"  # 使用时间长（15年以上）
    INTENSE_USE = "intense_use"  # 使用强度大（地铁、车站等人员密集场所）
    LOW_CONFIGURATION = "low_configuration"  # 配置水平低（回迁房、保障房等）
    WEAK_MANAGEMENT = "weak_management"  # 管理力量弱（无物管、无维保、无维修资金）
    NOT_RECTIFIED = "not_rectified"  # 自查发现问题尚未完成整改
    COMPLAINED_OF = "complained_of"  # 群众投诉举报
    MAKER_REPORTED = "maker_reported"  # 制造单位报告存在严重事故隐患


class KeyReason(Record):
    """One reason, what it rests on, and the version of the rule it was judged by."""

    criterion: KeyCriterion
    evidence: tuple[str, ...]
    rule_version: str


class KeyElevatorSelected(Event):
    """The elevator is under key supervision for these reasons, each of them."""

    stored_as: ClassVar = "supervision.KeyElevatorSelected.v1"
    campaign_id: OfficialId
    reasons: tuple[KeyReason, ...]


class KeyReasonsAdded(Event):
    """Further reasons were found, or the same one on other evidence."""

    stored_as: ClassVar = "supervision.KeyReasonsAdded.v1"
    campaign_id: OfficialId
    reasons: tuple[KeyReason, ...]


class KeyReasonRemoved(Event):
    """One reason fell away; the others stay. `last`: none was left, the elevator is out."""

    stored_as: ClassVar = "supervision.KeyReasonRemoved.v1"
    campaign_id: OfficialId
    criterion: KeyCriterion
    reason: Reason
    last: bool
    document_number: DocumentNumber | None = None


KeyHappened: TypeAlias = KeyElevatorSelected | KeyReasonsAdded | KeyReasonRemoved
