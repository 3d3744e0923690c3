from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import notice_values_pb2 as _notice_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Notice(_message.Message):
    __slots__ = ("notice_id", "addressee", "sector", "issue", "elevator_id", "division", "title", "content", "advice", "document_number", "reply_due_on", "status", "answers", "result")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    ADDRESSEE_FIELD_NUMBER: _ClassVar[int]
    SECTOR_FIELD_NUMBER: _ClassVar[int]
    ISSUE_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    ADVICE_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REPLY_DUE_ON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    addressee: _party_pb2.PartyRef
    sector: _notice_values_pb2.DepartmentSector
    issue: _notice_values_pb2.NoticeIssue
    elevator_id: str
    division: str
    title: str
    content: str
    advice: str
    document_number: str
    reply_due_on: _date_pb2.Date
    status: _notice_values_pb2.NoticeStatus
    answers: _containers.RepeatedCompositeFieldContainer[_notice_values_pb2.NoticeAnswer]
    result: _notice_values_pb2.NoticeResult
    def __init__(self, notice_id: _Optional[str] = ..., addressee: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., sector: _Optional[_Union[_notice_values_pb2.DepartmentSector, str]] = ..., issue: _Optional[_Union[_notice_values_pb2.NoticeIssue, str]] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., title: _Optional[str] = ..., content: _Optional[str] = ..., advice: _Optional[str] = ..., document_number: _Optional[str] = ..., reply_due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., status: _Optional[_Union[_notice_values_pb2.NoticeStatus, str]] = ..., answers: _Optional[_Iterable[_Union[_notice_values_pb2.NoticeAnswer, _Mapping]]] = ..., result: _Optional[_Union[_notice_values_pb2.NoticeResult, str]] = ...) -> None: ...

class GetNoticeRequest(_message.Message):
    __slots__ = ("notice_id", "as_of", "known_at")
    NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    notice_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, notice_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetNoticeResponse(_message.Message):
    __slots__ = ("notice", "etag")
    NOTICE_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    notice: Notice
    etag: str
    def __init__(self, notice: _Optional[_Union[Notice, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
