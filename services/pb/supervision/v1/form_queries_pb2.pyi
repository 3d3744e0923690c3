from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import form_values_pb2 as _form_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Form(_message.Message):
    __slots__ = ("campaign_id", "status", "due_on", "late", "outcome", "reason", "revisions")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REVISIONS_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    status: _form_values_pb2.FormStatus
    due_on: _date_pb2.Date
    late: bool
    outcome: _form_values_pb2.FormOutcome
    reason: str
    revisions: _containers.RepeatedCompositeFieldContainer[_form_values_pb2.FormRevision]
    def __init__(self, campaign_id: _Optional[str] = ..., status: _Optional[_Union[_form_values_pb2.FormStatus, str]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., late: bool = ..., outcome: _Optional[_Union[_form_values_pb2.FormOutcome, str]] = ..., reason: _Optional[str] = ..., revisions: _Optional[_Iterable[_Union[_form_values_pb2.FormRevision, _Mapping]]] = ...) -> None: ...

class GetFormRequest(_message.Message):
    __slots__ = ("form_id", "as_of", "known_at")
    FORM_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    form_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, form_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetFormResponse(_message.Message):
    __slots__ = ("form", "etag")
    FORM_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    form: Form
    etag: str
    def __init__(self, form: _Optional[_Union[Form, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
