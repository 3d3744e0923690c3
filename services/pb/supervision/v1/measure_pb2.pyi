from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import campaign_values_pb2 as _campaign_values_pb2
from services.pb.supervision.v1 import measure_values_pb2 as _measure_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RecordMeasureRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "measure_id", "title", "division", "decided_by", "decided_on", "document_number", "campaign_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    DECIDED_BY_FIELD_NUMBER: _ClassVar[int]
    DECIDED_ON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    measure_id: str
    title: str
    division: str
    decided_by: _campaign_values_pb2.DocumentParty
    decided_on: _date_pb2.Date
    document_number: str
    campaign_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., measure_id: _Optional[str] = ..., title: _Optional[str] = ..., division: _Optional[str] = ..., decided_by: _Optional[_Union[_campaign_values_pb2.DocumentParty, _Mapping]] = ..., decided_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., document_number: _Optional[str] = ..., campaign_id: _Optional[str] = ...) -> None: ...

class RecordMeasureResponse(_message.Message):
    __slots__ = ("measure_id", "receipt")
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    measure_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, measure_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReportMeasureProgressRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "measure_id", "unit", "status", "note")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    measure_id: str
    unit: str
    status: _measure_values_pb2.MeasureStatus
    note: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., measure_id: _Optional[str] = ..., unit: _Optional[str] = ..., status: _Optional[_Union[_measure_values_pb2.MeasureStatus, str]] = ..., note: _Optional[str] = ...) -> None: ...

class ReportMeasureProgressResponse(_message.Message):
    __slots__ = ("measure_id", "receipt")
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    measure_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, measure_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class EndMeasureRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "measure_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    measure_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., measure_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class EndMeasureResponse(_message.Message):
    __slots__ = ("measure_id", "receipt")
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    measure_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, measure_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
