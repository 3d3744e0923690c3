from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import statistics_values_pb2 as _statistics_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SubmitStatisticsRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "unit", "period", "counts", "prepared_by", "note")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    PREPARED_BY_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    unit: str
    period: str
    counts: _statistics_values_pb2.CampaignCounts
    prepared_by: str
    note: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., unit: _Optional[str] = ..., period: _Optional[str] = ..., counts: _Optional[_Union[_statistics_values_pb2.CampaignCounts, _Mapping]] = ..., prepared_by: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class SubmitStatisticsResponse(_message.Message):
    __slots__ = ("report_id", "receipt")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, report_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectStatisticsRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "unit", "period", "counts", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    unit: str
    period: str
    counts: _statistics_values_pb2.CampaignCounts
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., unit: _Optional[str] = ..., period: _Optional[str] = ..., counts: _Optional[_Union[_statistics_values_pb2.CampaignCounts, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class CorrectStatisticsResponse(_message.Message):
    __slots__ = ("report_id", "receipt")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, report_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MarkStatisticsMissingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "unit", "period")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    unit: str
    period: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., unit: _Optional[str] = ..., period: _Optional[str] = ...) -> None: ...

class MarkStatisticsMissingResponse(_message.Message):
    __slots__ = ("report_id", "receipt")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, report_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
