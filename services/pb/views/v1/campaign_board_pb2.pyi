from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import campaign_values_pb2 as _campaign_values_pb2
from services.pb.supervision.v1 import statistics_values_pb2 as _statistics_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CountedProgress(_message.Message):
    __slots__ = ("self_inspected", "with_hazards", "rectified", "under_watch", "stopped", "late_forms", "maker_reported", "maker_confirmed")
    SELF_INSPECTED_FIELD_NUMBER: _ClassVar[int]
    WITH_HAZARDS_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_FIELD_NUMBER: _ClassVar[int]
    UNDER_WATCH_FIELD_NUMBER: _ClassVar[int]
    STOPPED_FIELD_NUMBER: _ClassVar[int]
    LATE_FORMS_FIELD_NUMBER: _ClassVar[int]
    MAKER_REPORTED_FIELD_NUMBER: _ClassVar[int]
    MAKER_CONFIRMED_FIELD_NUMBER: _ClassVar[int]
    self_inspected: int
    with_hazards: int
    rectified: int
    under_watch: int
    stopped: int
    late_forms: int
    maker_reported: int
    maker_confirmed: int
    def __init__(self, self_inspected: _Optional[int] = ..., with_hazards: _Optional[int] = ..., rectified: _Optional[int] = ..., under_watch: _Optional[int] = ..., stopped: _Optional[int] = ..., late_forms: _Optional[int] = ..., maker_reported: _Optional[int] = ..., maker_confirmed: _Optional[int] = ...) -> None: ...

class GetCampaignProgressRequest(_message.Message):
    __slots__ = ("campaign_id", "division", "digits", "as_of", "known_on", "min_position")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    DIGITS_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_ON_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    division: str
    digits: int
    as_of: _date_pb2.Date
    known_on: _date_pb2.Date
    min_position: int
    def __init__(self, campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., digits: _Optional[int] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., known_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ...) -> None: ...

class DivisionProgress(_message.Message):
    __slots__ = ("division", "to_inspect", "counted")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    TO_INSPECT_FIELD_NUMBER: _ClassVar[int]
    COUNTED_FIELD_NUMBER: _ClassVar[int]
    division: str
    to_inspect: int
    counted: CountedProgress
    def __init__(self, division: _Optional[str] = ..., to_inspect: _Optional[int] = ..., counted: _Optional[_Union[CountedProgress, _Mapping]] = ...) -> None: ...

class GetCampaignProgressResponse(_message.Message):
    __slots__ = ("divisions", "position")
    DIVISIONS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    divisions: _containers.RepeatedCompositeFieldContainer[DivisionProgress]
    position: int
    def __init__(self, divisions: _Optional[_Iterable[_Union[DivisionProgress, _Mapping]]] = ..., position: _Optional[int] = ...) -> None: ...

class BoardPhase(_message.Message):
    __slots__ = ("phase", "begins_on", "ends_on", "opened_at", "closed_at")
    PHASE_FIELD_NUMBER: _ClassVar[int]
    BEGINS_ON_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    OPENED_AT_FIELD_NUMBER: _ClassVar[int]
    CLOSED_AT_FIELD_NUMBER: _ClassVar[int]
    phase: _campaign_values_pb2.CampaignPhase
    begins_on: _date_pb2.Date
    ends_on: _date_pb2.Date
    opened_at: _timestamp_pb2.Timestamp
    closed_at: _timestamp_pb2.Timestamp
    def __init__(self, phase: _Optional[_Union[_campaign_values_pb2.CampaignPhase, str]] = ..., begins_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., opened_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., closed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class BoardUnit(_message.Message):
    __slots__ = ("report", "counted")
    REPORT_FIELD_NUMBER: _ClassVar[int]
    COUNTED_FIELD_NUMBER: _ClassVar[int]
    report: _statistics_values_pb2.UnitStanding
    counted: CountedProgress
    def __init__(self, report: _Optional[_Union[_statistics_values_pb2.UnitStanding, _Mapping]] = ..., counted: _Optional[_Union[CountedProgress, _Mapping]] = ...) -> None: ...

class BoardMonth(_message.Message):
    __slots__ = ("period", "due_on", "units", "late", "missing", "submitted", "counted", "counted_to")
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    MISSING_FIELD_NUMBER: _ClassVar[int]
    SUBMITTED_FIELD_NUMBER: _ClassVar[int]
    COUNTED_FIELD_NUMBER: _ClassVar[int]
    COUNTED_TO_FIELD_NUMBER: _ClassVar[int]
    period: str
    due_on: _date_pb2.Date
    units: _containers.RepeatedCompositeFieldContainer[BoardUnit]
    late: _containers.RepeatedScalarFieldContainer[str]
    missing: _containers.RepeatedScalarFieldContainer[str]
    submitted: _statistics_values_pb2.CampaignCounts
    counted: CountedProgress
    counted_to: _date_pb2.Date
    def __init__(self, period: _Optional[str] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., units: _Optional[_Iterable[_Union[BoardUnit, _Mapping]]] = ..., late: _Optional[_Iterable[str]] = ..., missing: _Optional[_Iterable[str]] = ..., submitted: _Optional[_Union[_statistics_values_pb2.CampaignCounts, _Mapping]] = ..., counted: _Optional[_Union[CountedProgress, _Mapping]] = ..., counted_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class GetCampaignBoardRequest(_message.Message):
    __slots__ = ("campaign_id", "period", "as_of", "known_on", "min_position")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_ON_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    period: str
    as_of: _date_pb2.Date
    known_on: _date_pb2.Date
    min_position: int
    def __init__(self, campaign_id: _Optional[str] = ..., period: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., known_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ...) -> None: ...

class GetCampaignBoardResponse(_message.Message):
    __slots__ = ("campaign_id", "name", "status", "phases", "months", "position")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PHASES_FIELD_NUMBER: _ClassVar[int]
    MONTHS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    name: str
    status: _campaign_values_pb2.CampaignStatus
    phases: _containers.RepeatedCompositeFieldContainer[BoardPhase]
    months: _containers.RepeatedCompositeFieldContainer[BoardMonth]
    position: int
    def __init__(self, campaign_id: _Optional[str] = ..., name: _Optional[str] = ..., status: _Optional[_Union[_campaign_values_pb2.CampaignStatus, str]] = ..., phases: _Optional[_Iterable[_Union[BoardPhase, _Mapping]]] = ..., months: _Optional[_Iterable[_Union[BoardMonth, _Mapping]]] = ..., position: _Optional[int] = ...) -> None: ...
