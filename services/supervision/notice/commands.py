"""What may be asked of a notice."""

from datetime import date
from typing import TypeAlias

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.notice import DepartmentSector, NoticeIssue, NoticeResult
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


class NotifyLocalGovernment(Record):
    """通报地方政府, of one elevator or of a division."""

    notice_id: OfficialId
    government: PartyRef
    title: Line
    content: Content
    document_number: DocumentNumber
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    advice: Note = ""
    reply_due_on: date | None = None  # 答复期限


class NotifyDepartment(Record):
    """通报相关部门，提出工作建议."""

    notice_id: OfficialId
    department: PartyRef
    sector: DepartmentSector
    issue: NoticeIssue
    title: Line
    content: Content
    advice: Reason  # 工作建议
    document_number: DocumentNumber
    elevator_id: ElevatorId | None = None
    division: DivisionCode | None = None
    reply_due_on: date | None = None  # 答复期限


class ReplyToNotice(Record):
    """答复通报, by whom it is addressed to."""

    answer: Content
    document_number: DocumentNumber | None = None


class RecordNoticeReply(Record):
    """登记书面答复: it came on paper, and the authority enters it."""

    answer: Content
    document_number: DocumentNumber


class CloseNotice(Record):
    """通报办结."""

    result: NoticeResult
    reason: Reason | None = None


class WithdrawNotice(Record):
    """撤回通报."""

    reason: Reason


First: TypeAlias = NotifyLocalGovernment | NotifyDepartment


Command: TypeAlias = First | ReplyToNotice | RecordNoticeReply | CloseNotice | WithdrawNotice
