from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.inspection.v1 import standard_values_pb2 as _standard_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PublishStandardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "standard_number", "edition", "printed_number", "title", "kind", "published_by", "applies_from", "division")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EDITION_FIELD_NUMBER: _ClassVar[int]
    PRINTED_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    APPLIES_FROM_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    standard_number: str
    edition: str
    printed_number: str
    title: str
    kind: _standard_values_pb2.StandardKind
    published_by: _party_pb2.PartyRef
    applies_from: _date_pb2.Date
    division: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., standard_number: _Optional[str] = ..., edition: _Optional[str] = ..., printed_number: _Optional[str] = ..., title: _Optional[str] = ..., kind: _Optional[_Union[_standard_values_pb2.StandardKind, str]] = ..., published_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., applies_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., division: _Optional[str] = ...) -> None: ...

class PublishStandardResponse(_message.Message):
    __slots__ = ("standard_number", "receipt")
    STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    standard_number: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, standard_number: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SupersedeStandardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "standard_number", "edition", "superseded_from", "by_standard_number", "by_edition")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EDITION_FIELD_NUMBER: _ClassVar[int]
    SUPERSEDED_FROM_FIELD_NUMBER: _ClassVar[int]
    BY_STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    BY_EDITION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    standard_number: str
    edition: str
    superseded_from: _date_pb2.Date
    by_standard_number: str
    by_edition: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., standard_number: _Optional[str] = ..., edition: _Optional[str] = ..., superseded_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., by_standard_number: _Optional[str] = ..., by_edition: _Optional[str] = ...) -> None: ...

class SupersedeStandardResponse(_message.Message):
    __slots__ = ("standard_number", "receipt")
    STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    standard_number: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, standard_number: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
