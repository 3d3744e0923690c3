from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReportStanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REPORT_STANDING_UNSPECIFIED: _ClassVar[ReportStanding]
    REPORT_STANDING_ON_TIME: _ClassVar[ReportStanding]
    REPORT_STANDING_LATE: _ClassVar[ReportStanding]
    REPORT_STANDING_MISSING: _ClassVar[ReportStanding]
    REPORT_STANDING_AWAITED: _ClassVar[ReportStanding]
REPORT_STANDING_UNSPECIFIED: ReportStanding
REPORT_STANDING_ON_TIME: ReportStanding
REPORT_STANDING_LATE: ReportStanding
REPORT_STANDING_MISSING: ReportStanding
REPORT_STANDING_AWAITED: ReportStanding

class CampaignCounts(_message.Message):
    __slots__ = ("counted_to", "self_inspected", "with_hazards", "rectified", "under_watch", "stopped", "maker_reported", "maker_confirmed", "over_15_years", "command_posts", "tour_groups", "tour_person_trips", "tour_cities", "tour_units")
    COUNTED_TO_FIELD_NUMBER: _ClassVar[int]
    SELF_INSPECTED_FIELD_NUMBER: _ClassVar[int]
    WITH_HAZARDS_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_FIELD_NUMBER: _ClassVar[int]
    UNDER_WATCH_FIELD_NUMBER: _ClassVar[int]
    STOPPED_FIELD_NUMBER: _ClassVar[int]
    MAKER_REPORTED_FIELD_NUMBER: _ClassVar[int]
    MAKER_CONFIRMED_FIELD_NUMBER: _ClassVar[int]
    OVER_15_YEARS_FIELD_NUMBER: _ClassVar[int]
    COMMAND_POSTS_FIELD_NUMBER: _ClassVar[int]
    TOUR_GROUPS_FIELD_NUMBER: _ClassVar[int]
    TOUR_PERSON_TRIPS_FIELD_NUMBER: _ClassVar[int]
    TOUR_CITIES_FIELD_NUMBER: _ClassVar[int]
    TOUR_UNITS_FIELD_NUMBER: _ClassVar[int]
    counted_to: _date_pb2.Date
    self_inspected: int
    with_hazards: int
    rectified: int
    under_watch: int
    stopped: int
    maker_reported: int
    maker_confirmed: int
    over_15_years: int
    command_posts: int
    tour_groups: int
    tour_person_trips: int
    tour_cities: int
    tour_units: int
    def __init__(self, counted_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., self_inspected: _Optional[int] = ..., with_hazards: _Optional[int] = ..., rectified: _Optional[int] = ..., under_watch: _Optional[int] = ..., stopped: _Optional[int] = ..., maker_reported: _Optional[int] = ..., maker_confirmed: _Optional[int] = ..., over_15_years: _Optional[int] = ..., command_posts: _Optional[int] = ..., tour_groups: _Optional[int] = ..., tour_person_trips: _Optional[int] = ..., tour_cities: _Optional[int] = ..., tour_units: _Optional[int] = ...) -> None: ...

class UnitStanding(_message.Message):
    __slots__ = ("unit", "name", "standing", "due_on", "submitted_at", "corrections", "counts")
    UNIT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    SUBMITTED_AT_FIELD_NUMBER: _ClassVar[int]
    CORRECTIONS_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    unit: str
    name: str
    standing: ReportStanding
    due_on: _date_pb2.Date
    submitted_at: _timestamp_pb2.Timestamp
    corrections: int
    counts: CampaignCounts
    def __init__(self, unit: _Optional[str] = ..., name: _Optional[str] = ..., standing: _Optional[_Union[ReportStanding, str]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., submitted_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., corrections: _Optional[int] = ..., counts: _Optional[_Union[CampaignCounts, _Mapping]] = ...) -> None: ...

class ReportVersion(_message.Message):
    __slots__ = ("since", "reason", "counts")
    SINCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    since: _timestamp_pb2.Timestamp
    reason: str
    counts: CampaignCounts
    def __init__(self, since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., reason: _Optional[str] = ..., counts: _Optional[_Union[CampaignCounts, _Mapping]] = ...) -> None: ...
