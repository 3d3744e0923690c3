from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FleetCounts(_message.Message):
    __slots__ = ("counted_to", "fleet", "followed_up", "with_problems", "serious_hazards", "user_units_told", "authorities_told", "supported")
    COUNTED_TO_FIELD_NUMBER: _ClassVar[int]
    FLEET_FIELD_NUMBER: _ClassVar[int]
    FOLLOWED_UP_FIELD_NUMBER: _ClassVar[int]
    WITH_PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_HAZARDS_FIELD_NUMBER: _ClassVar[int]
    USER_UNITS_TOLD_FIELD_NUMBER: _ClassVar[int]
    AUTHORITIES_TOLD_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_FIELD_NUMBER: _ClassVar[int]
    counted_to: _date_pb2.Date
    fleet: int
    followed_up: int
    with_problems: int
    serious_hazards: int
    user_units_told: int
    authorities_told: int
    supported: int
    def __init__(self, counted_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., fleet: _Optional[int] = ..., followed_up: _Optional[int] = ..., with_problems: _Optional[int] = ..., serious_hazards: _Optional[int] = ..., user_units_told: _Optional[int] = ..., authorities_told: _Optional[int] = ..., supported: _Optional[int] = ...) -> None: ...

class SurveyVersion(_message.Message):
    __slots__ = ("since", "reason", "counts", "summary")
    SINCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    since: _timestamp_pb2.Timestamp
    reason: str
    counts: FleetCounts
    summary: str
    def __init__(self, since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., reason: _Optional[str] = ..., counts: _Optional[_Union[FleetCounts, _Mapping]] = ..., summary: _Optional[str] = ...) -> None: ...
