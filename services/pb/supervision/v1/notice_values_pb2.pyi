from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DepartmentSector(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DEPARTMENT_SECTOR_UNSPECIFIED: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_DEVELOPMENT_REFORM: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_FINANCE: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_HOUSING: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_COMMERCE: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_WORK_SAFETY: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_INSURANCE_REGULATION: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_EDUCATION: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_TOWNSHIP: _ClassVar[DepartmentSector]
    DEPARTMENT_SECTOR_OTHER: _ClassVar[DepartmentSector]

class NoticeIssue(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NOTICE_ISSUE_UNSPECIFIED: _ClassVar[NoticeIssue]
    NOTICE_ISSUE_SELECTION_CONFIGURATION: _ClassVar[NoticeIssue]
    NOTICE_ISSUE_CONSTRUCTION_SAFETY: _ClassVar[NoticeIssue]
    NOTICE_ISSUE_FUND_EXTRACTION: _ClassVar[NoticeIssue]
    NOTICE_ISSUE_AFFORDABLE_HOUSING_FUNDS: _ClassVar[NoticeIssue]
    NOTICE_ISSUE_OTHER: _ClassVar[NoticeIssue]

class NoticeResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NOTICE_RESULT_UNSPECIFIED: _ClassVar[NoticeResult]
    NOTICE_RESULT_SETTLED: _ClassVar[NoticeResult]
    NOTICE_RESULT_PARTLY_SETTLED: _ClassVar[NoticeResult]
    NOTICE_RESULT_NOT_SETTLED: _ClassVar[NoticeResult]
    NOTICE_RESULT_NOT_COMPETENT: _ClassVar[NoticeResult]

class NoticeStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NOTICE_STATUS_UNSPECIFIED: _ClassVar[NoticeStatus]
    NOTICE_STATUS_SENT: _ClassVar[NoticeStatus]
    NOTICE_STATUS_ANSWERED: _ClassVar[NoticeStatus]
    NOTICE_STATUS_CLOSED: _ClassVar[NoticeStatus]
    NOTICE_STATUS_WITHDRAWN: _ClassVar[NoticeStatus]
DEPARTMENT_SECTOR_UNSPECIFIED: DepartmentSector
DEPARTMENT_SECTOR_DEVELOPMENT_REFORM: DepartmentSector
DEPARTMENT_SECTOR_FINANCE: DepartmentSector
DEPARTMENT_SECTOR_HOUSING: DepartmentSector
DEPARTMENT_SECTOR_COMMERCE: DepartmentSector
DEPARTMENT_SECTOR_WORK_SAFETY: DepartmentSector
DEPARTMENT_SECTOR_INSURANCE_REGULATION: DepartmentSector
DEPARTMENT_SECTOR_EDUCATION: DepartmentSector
DEPARTMENT_SECTOR_TOWNSHIP: DepartmentSector
DEPARTMENT_SECTOR_OTHER: DepartmentSector
NOTICE_ISSUE_UNSPECIFIED: NoticeIssue
NOTICE_ISSUE_SELECTION_CONFIGURATION: NoticeIssue
NOTICE_ISSUE_CONSTRUCTION_SAFETY: NoticeIssue
NOTICE_ISSUE_FUND_EXTRACTION: NoticeIssue
NOTICE_ISSUE_AFFORDABLE_HOUSING_FUNDS: NoticeIssue
NOTICE_ISSUE_OTHER: NoticeIssue
NOTICE_RESULT_UNSPECIFIED: NoticeResult
NOTICE_RESULT_SETTLED: NoticeResult
NOTICE_RESULT_PARTLY_SETTLED: NoticeResult
NOTICE_RESULT_NOT_SETTLED: NoticeResult
NOTICE_RESULT_NOT_COMPETENT: NoticeResult
NOTICE_STATUS_UNSPECIFIED: NoticeStatus
NOTICE_STATUS_SENT: NoticeStatus
NOTICE_STATUS_ANSWERED: NoticeStatus
NOTICE_STATUS_CLOSED: NoticeStatus
NOTICE_STATUS_WITHDRAWN: NoticeStatus

class NoticeAnswer(_message.Message):
    __slots__ = ("answer", "document_number", "on_paper", "answered_at")
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ON_PAPER_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_AT_FIELD_NUMBER: _ClassVar[int]
    answer: str
    document_number: str
    on_paper: bool
    answered_at: _timestamp_pb2.Timestamp
    def __init__(self, answer: _Optional[str] = ..., document_number: _Optional[str] = ..., on_paper: bool = ..., answered_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
