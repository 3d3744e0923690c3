"""Notices 通报 to local governments and departments, with advice, and what they answered.

Source: campaign plan of 2015, section 3 and phase 4; mechanism plan, section 3 (6).
"""

from datetime import date
from enum import StrEnum
from typing import ClassVar, Final, TypeAlias, get_args

from services.kernel.decider import Event
from services.reference.party import PartyRef
from services.supervision.events.remedy_values import (
    Content,
    DivisionCode,
    DocumentNumber,
    ElevatorId,
    Line,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015 (通报地方政府和相关部门, 提出工作建议)"
"""Under which rule these facts are recorded."""


class NoticeIssue(StrEnum):
    """What a department is asked to deal with."""

    SELECTION_CONFIGURATION = "selection_configuration"  # 选型配置
    CONSTRUCTION_SAFETY = "construction_safety"  # 施工安全管理
    FUND_EXTRACTION = "fund_extraction"  # 住宅专项维修资金提取
    AFFORDABLE_HOUSING_FUNDS = "affordable_housing_funds"  # 保障房电梯维保资金
    OTHER = "other"


class DepartmentSector(StrEnum):
    """What a department is in charge of; names of departments change, sectors hardly."""

    DEVELOPMENT_REFORM = "development_reform"  # 发展改革
    FINANCE = "finance"  # 财政
    HOUSING = "housing"  # 住建
    COMMERCE = "commerce"  # 商务
    WORK_SAFETY = "work_safety"  # 安监、应急管理
    INSURANCE_REGULATION = "insurance_regulation"  # 保监
    EDUCATION = "education"  # 教育
    TOWNSHIP = "township"  # 乡镇街道
    OTHER = "other"


class NoticeResult(StrEnum):
    """How the matter of a notice ended."""

    SETTLED = "settled"  # 已解决
    PARTLY_SETTLED = "partly_settled"  # 部分解决
    NOT_SETTLED = "not_settled"  # 未解决
    NOT_COMPETENT = "not_competent"  # 不属于其职责


class LocalGovernmentNotified(Event):
    """A local government was told 通报地方政府."""

    stored_as: ClassVar = "supervision.LocalGovernmentNotified.v1"
    notice_id: OfficialId
    government: PartyRef
    title: Line
    content: Content
    document_number: DocumentNumber
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    advice: Note = ""
    reply_due_on: date | None = None


class DepartmentNotified(Event):
    """A department was told, with advice 通报相关部门，提出工作建议."""

    stored_as: ClassVar = "supervision.DepartmentNotified.v1"
    notice_id: OfficialId
    department: PartyRef
    sector: DepartmentSector
    issue: NoticeIssue
    title: Line
    content: Content
    advice: Reason
    document_number: DocumentNumber
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    reply_due_on: date | None = None


class NoticeAnswered(Event):
    """Whoever was told answered: by itself, or on paper and entered by the authority."""

    stored_as: ClassVar = "supervision.NoticeAnswered.v1"
    answer: Content
    document_number: DocumentNumber | None = None
    on_paper: bool = False


class NoticeClosed(Event):
    """The matter of the notice ended."""

    stored_as: ClassVar = "supervision.NoticeClosed.v1"
    result: NoticeResult
    reason: Reason | None = None


class NoticeWithdrawn(Event):
    """The notice was sent in error."""

    stored_as: ClassVar = "supervision.NoticeWithdrawn.v1"
    reason: Reason


NoticeHappened: TypeAlias = (
    LocalGovernmentNotified | DepartmentNotified | NoticeAnswered | NoticeClosed | NoticeWithdrawn
)

NOTICE_EVENTS: Final[tuple[type[Event], ...]] = get_args(NoticeHappened)
