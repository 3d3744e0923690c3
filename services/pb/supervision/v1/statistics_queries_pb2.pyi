from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import statistics_values_pb2 as _statistics_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Statistics(_message.Message):
    __slots__ = ("campaign_id", "unit", "period", "prepared_by", "due_on", "late", "versions")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    PREPARED_BY_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    unit: str
    period: str
    prepared_by: str
    due_on: _date_pb2.Date
    late: bool
    versions: _containers.RepeatedCompositeFieldContainer[_statistics_values_pb2.ReportVersion]
    def __init__(self, campaign_id: _Optional[str] = ..., unit: _Optional[str] = ..., period: _Optional[str] = ..., prepared_by: _Optional[str] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., late: bool = ..., versions: _Optional[_Iterable[_Union[_statistics_values_pb2.ReportVersion, _Mapping]]] = ...) -> None: ...

class GetReportRequest(_message.Message):
    __slots__ = ("report_id", "as_of", "known_at")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, report_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetReportResponse(_message.Message):
    __slots__ = ("statistics", "etag")
    STATISTICS_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    statistics: Statistics
    etag: str
    def __init__(self, statistics: _Optional[_Union[Statistics, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...

class ListReportsRequest(_message.Message):
    __slots__ = ("campaign_id", "period", "as_of", "known_at")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    period: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, campaign_id: _Optional[str] = ..., period: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListReportsResponse(_message.Message):
    __slots__ = ("units", "late", "missing", "totals")
    UNITS_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    MISSING_FIELD_NUMBER: _ClassVar[int]
    TOTALS_FIELD_NUMBER: _ClassVar[int]
    units: _containers.RepeatedCompositeFieldContainer[_statistics_values_pb2.UnitStanding]
    late: _containers.RepeatedScalarFieldContainer[str]
    missing: _containers.RepeatedScalarFieldContainer[str]
    totals: _statistics_values_pb2.CampaignCounts
    def __init__(self, units: _Optional[_Iterable[_Union[_statistics_values_pb2.UnitStanding, _Mapping]]] = ..., late: _Optional[_Iterable[str]] = ..., missing: _Optional[_Iterable[str]] = ..., totals: _Optional[_Union[_statistics_values_pb2.CampaignCounts, _Mapping]] = ...) -> None: ...
