from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import campaign_values_pb2 as _campaign_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssueDocumentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "document_id", "document_number", "title", "division", "issuer", "issued_on", "issued_through", "recipients", "copied", "campaign_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    ISSUED_ON_FIELD_NUMBER: _ClassVar[int]
    ISSUED_THROUGH_FIELD_NUMBER: _ClassVar[int]
    RECIPIENTS_FIELD_NUMBER: _ClassVar[int]
    COPIED_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    document_id: str
    document_number: str
    title: str
    division: str
    issuer: _campaign_values_pb2.DocumentParty
    issued_on: _date_pb2.Date
    issued_through: str
    recipients: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.DocumentParty]
    copied: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.DocumentParty]
    campaign_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., document_id: _Optional[str] = ..., document_number: _Optional[str] = ..., title: _Optional[str] = ..., division: _Optional[str] = ..., issuer: _Optional[_Union[_campaign_values_pb2.DocumentParty, _Mapping]] = ..., issued_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., issued_through: _Optional[str] = ..., recipients: _Optional[_Iterable[_Union[_campaign_values_pb2.DocumentParty, _Mapping]]] = ..., copied: _Optional[_Iterable[_Union[_campaign_values_pb2.DocumentParty, _Mapping]]] = ..., campaign_id: _Optional[str] = ...) -> None: ...

class IssueDocumentResponse(_message.Message):
    __slots__ = ("document_id", "receipt")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, document_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectDocumentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "document_id", "document_number", "title", "recipients", "copied", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    RECIPIENTS_FIELD_NUMBER: _ClassVar[int]
    COPIED_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    document_id: str
    document_number: str
    title: str
    recipients: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.DocumentParty]
    copied: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.DocumentParty]
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., document_id: _Optional[str] = ..., document_number: _Optional[str] = ..., title: _Optional[str] = ..., recipients: _Optional[_Iterable[_Union[_campaign_values_pb2.DocumentParty, _Mapping]]] = ..., copied: _Optional[_Iterable[_Union[_campaign_values_pb2.DocumentParty, _Mapping]]] = ..., reason: _Optional[str] = ...) -> None: ...

class CorrectDocumentResponse(_message.Message):
    __slots__ = ("document_id", "receipt")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, document_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RepealDocumentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "document_id", "reason", "replaced_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REPLACED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    document_id: str
    reason: str
    replaced_by: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., document_id: _Optional[str] = ..., reason: _Optional[str] = ..., replaced_by: _Optional[str] = ...) -> None: ...

class RepealDocumentResponse(_message.Message):
    __slots__ = ("document_id", "receipt")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, document_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
