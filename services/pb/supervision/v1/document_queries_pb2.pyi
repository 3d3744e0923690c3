from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import campaign_values_pb2 as _campaign_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Document(_message.Message):
    __slots__ = ("document_id", "document_number", "title", "division", "issuer", "issued_on", "issued_through", "recipients", "copied", "campaign_id", "repealed_at", "replaced_by")
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
    REPEALED_AT_FIELD_NUMBER: _ClassVar[int]
    REPLACED_BY_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    document_number: str
    title: str
    division: str
    issuer: _campaign_values_pb2.NamedOffice
    issued_on: _date_pb2.Date
    issued_through: str
    recipients: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.NamedOffice]
    copied: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.NamedOffice]
    campaign_id: str
    repealed_at: _timestamp_pb2.Timestamp
    replaced_by: str
    def __init__(self, document_id: _Optional[str] = ..., document_number: _Optional[str] = ..., title: _Optional[str] = ..., division: _Optional[str] = ..., issuer: _Optional[_Union[_campaign_values_pb2.NamedOffice, _Mapping]] = ..., issued_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., issued_through: _Optional[str] = ..., recipients: _Optional[_Iterable[_Union[_campaign_values_pb2.NamedOffice, _Mapping]]] = ..., copied: _Optional[_Iterable[_Union[_campaign_values_pb2.NamedOffice, _Mapping]]] = ..., campaign_id: _Optional[str] = ..., repealed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., replaced_by: _Optional[str] = ...) -> None: ...

class GetDocumentRequest(_message.Message):
    __slots__ = ("document_id", "as_of", "known_at")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, document_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetDocumentResponse(_message.Message):
    __slots__ = ("document", "etag")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    document: Document
    etag: str
    def __init__(self, document: _Optional[_Union[Document, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
