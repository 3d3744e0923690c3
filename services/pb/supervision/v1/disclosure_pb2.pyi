from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import disclosure_values_pb2 as _disclosure_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PublishDisclosureRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "disclosure_id", "topic", "published_by", "statement", "elevator_id", "division")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    disclosure_id: str
    topic: _disclosure_values_pb2.DisclosureTopic
    published_by: _party_pb2.PartyRef
    statement: _disclosure_values_pb2.DisclosedStatement
    elevator_id: str
    division: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., disclosure_id: _Optional[str] = ..., topic: _Optional[_Union[_disclosure_values_pb2.DisclosureTopic, str]] = ..., published_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., statement: _Optional[_Union[_disclosure_values_pb2.DisclosedStatement, _Mapping]] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ...) -> None: ...

class PublishDisclosureResponse(_message.Message):
    __slots__ = ("disclosure_id", "receipt")
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    disclosure_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, disclosure_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectDisclosureRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "disclosure_id", "statement", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    disclosure_id: str
    statement: _disclosure_values_pb2.DisclosedStatement
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., disclosure_id: _Optional[str] = ..., statement: _Optional[_Union[_disclosure_values_pb2.DisclosedStatement, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class CorrectDisclosureResponse(_message.Message):
    __slots__ = ("disclosure_id", "receipt")
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    disclosure_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, disclosure_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RetractDisclosureRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "disclosure_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    disclosure_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., disclosure_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RetractDisclosureResponse(_message.Message):
    __slots__ = ("disclosure_id", "receipt")
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    disclosure_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, disclosure_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReinstateDisclosureRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "disclosure_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    disclosure_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., disclosure_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReinstateDisclosureResponse(_message.Message):
    __slots__ = ("disclosure_id", "receipt")
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    disclosure_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, disclosure_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
