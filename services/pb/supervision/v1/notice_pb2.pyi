from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import notice_values_pb2 as _notice_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class NotifyLocalGovernmentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "notice_id", "government", "title", "content", "document_number", "elevator_id", "division", "advice", "reply_due_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ADVICE_FIELD_NUMBER: _ClassVar[int]
    REPLY_DUE_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    notice_id: str
    government: _party_pb2.PartyRef
    title: str
    content: str
    document_number: str
    elevator_id: str
    division: str
    advice: str
    reply_due_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., notice_id: _Optional[str] = ..., government: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., title: _Optional[str] = ..., content: _Optional[str] = ..., document_number: _Optional[str] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., advice: _Optional[str] = ..., reply_due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class NotifyLocalGovernmentResponse(_message.Message):
    __slots__ = ("notice_id", "receipt")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, notice_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class NotifyDepartmentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "notice_id", "department", "sector", "issue", "title", "content", "advice", "document_number", "elevator_id", "division", "reply_due_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    DEPARTMENT_FIELD_NUMBER: _ClassVar[int]
    SECTOR_FIELD_NUMBER: _ClassVar[int]
    ISSUE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    ADVICE_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    REPLY_DUE_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    notice_id: str
    department: _party_pb2.PartyRef
    sector: _notice_values_pb2.DepartmentSector
    issue: _notice_values_pb2.NoticeIssue
    title: str
    content: str
    advice: str
    document_number: str
    elevator_id: str
    division: str
    reply_due_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., notice_id: _Optional[str] = ..., department: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., sector: _Optional[_Union[_notice_values_pb2.DepartmentSector, str]] = ..., issue: _Optional[_Union[_notice_values_pb2.NoticeIssue, str]] = ..., title: _Optional[str] = ..., content: _Optional[str] = ..., advice: _Optional[str] = ..., document_number: _Optional[str] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., reply_due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class NotifyDepartmentResponse(_message.Message):
    __slots__ = ("notice_id", "receipt")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, notice_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReplyToNoticeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "notice_id", "answer", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    notice_id: str
    answer: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., notice_id: _Optional[str] = ..., answer: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class ReplyToNoticeResponse(_message.Message):
    __slots__ = ("notice_id", "receipt")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, notice_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordNoticeReplyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "notice_id", "answer", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    notice_id: str
    answer: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., notice_id: _Optional[str] = ..., answer: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class RecordNoticeReplyResponse(_message.Message):
    __slots__ = ("notice_id", "receipt")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, notice_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseNoticeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "notice_id", "result", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    notice_id: str
    result: _notice_values_pb2.NoticeResult
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., notice_id: _Optional[str] = ..., result: _Optional[_Union[_notice_values_pb2.NoticeResult, str]] = ..., reason: _Optional[str] = ...) -> None: ...

class CloseNoticeResponse(_message.Message):
    __slots__ = ("notice_id", "receipt")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, notice_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawNoticeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "notice_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    notice_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., notice_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawNoticeResponse(_message.Message):
    __slots__ = ("notice_id", "receipt")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, notice_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
