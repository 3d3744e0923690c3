"""Documents 文件 and reform measures 改革创新措施: issued, reported on, withdrawn."""

from datetime import date
from enum import StrEnum
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.supervision.events.campaign_values import (
    DivisionCode,
    DocumentNumber,
    Line,
    NamedOffice,
    Note,
    OfficialId,
    Reason,
)

LAW: Final = "Plan of 2015 (发文、抄送; 五项改革创新措施)"
"""Under which rule these facts are recorded."""


class DocumentIssued(Event):
    """A document was issued 印发: by whom and to whom, as they were named on that day."""

    stored_as: ClassVar = "supervision.DocumentIssued.v1"
    document_id: OfficialId
    document_number: DocumentNumber
    title: Line
    division: DivisionCode
    issuer: NamedOffice
    issued_on: date
    issued_through: Line | None = None
    recipients: tuple[NamedOffice, ...] = ()
    copied: tuple[NamedOffice, ...] = ()
    campaign_id: OfficialId | None = None


class DocumentCorrected(Event):
    """The entry about the document was wrong; the document itself is as it was."""

    stored_as: ClassVar = "supervision.DocumentCorrected.v1"
    document_id: OfficialId
    document_number: DocumentNumber
    title: Line
    recipients: tuple[NamedOffice, ...]
    copied: tuple[NamedOffice, ...]
    reason: Reason


class DocumentRepealed(Event):
    """The document is no longer in force 废止."""

    stored_as: ClassVar = "supervision.DocumentRepealed.v1"
    document_id: OfficialId
    reason: Reason
    replaced_by: OfficialId | None = None


class MeasureStatus(StrEnum):
    """How far a division is with a measure."""

    NOT_STARTED = "not_started"  # 未启动
    PILOT = "pilot"  # 试点
    IN_FORCE = "in_force"  # 全面推行


class MeasureRecorded(Event):
    """A reform measure was decided: 《关于进一步加强电梯安全工作的意见》 of 2013 has five."""

    stored_as: ClassVar = "supervision.MeasureRecorded.v1"
    measure_id: OfficialId
    title: Line
    division: DivisionCode
    decided_by: NamedOffice
    decided_on: date
    document_number: DocumentNumber | None = None
    campaign_id: OfficialId | None = None


class MeasureProgressReported(Event):
    """How far one division is with the measure."""

    stored_as: ClassVar = "supervision.MeasureProgressReported.v1"
    measure_id: OfficialId
    unit: DivisionCode
    status: MeasureStatus
    note: Note = ""


class MeasureEnded(Event):
    """The measure is done, or dropped."""

    stored_as: ClassVar = "supervision.MeasureEnded.v1"
    measure_id: OfficialId
    reason: Reason


DocumentHappened: TypeAlias = DocumentIssued | DocumentCorrected | DocumentRepealed
MeasureHappened: TypeAlias = MeasureRecorded | MeasureProgressReported | MeasureEnded
