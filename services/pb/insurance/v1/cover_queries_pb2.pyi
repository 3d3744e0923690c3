from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.insurance.v1 import cover_values_pb2 as _cover_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Coverage(_message.Message):
    __slots__ = ("elevator_id", "on_day", "covered", "covers", "quotes", "adjustments", "visits")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ON_DAY_FIELD_NUMBER: _ClassVar[int]
    COVERED_FIELD_NUMBER: _ClassVar[int]
    COVERS_FIELD_NUMBER: _ClassVar[int]
    QUOTES_FIELD_NUMBER: _ClassVar[int]
    ADJUSTMENTS_FIELD_NUMBER: _ClassVar[int]
    VISITS_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    on_day: _date_pb2.Date
    covered: bool
    covers: _containers.RepeatedCompositeFieldContainer[_cover_values_pb2.Cover]
    quotes: _containers.RepeatedCompositeFieldContainer[_cover_values_pb2.Quote]
    adjustments: _containers.RepeatedCompositeFieldContainer[_cover_values_pb2.Adjustment]
    visits: _containers.RepeatedCompositeFieldContainer[_cover_values_pb2.Visit]
    def __init__(self, elevator_id: _Optional[str] = ..., on_day: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., covered: bool = ..., covers: _Optional[_Iterable[_Union[_cover_values_pb2.Cover, _Mapping]]] = ..., quotes: _Optional[_Iterable[_Union[_cover_values_pb2.Quote, _Mapping]]] = ..., adjustments: _Optional[_Iterable[_Union[_cover_values_pb2.Adjustment, _Mapping]]] = ..., visits: _Optional[_Iterable[_Union[_cover_values_pb2.Visit, _Mapping]]] = ...) -> None: ...

class GetCoverageRequest(_message.Message):
    __slots__ = ("elevator_id", "as_of", "known_at", "on_day")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    ON_DAY_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    on_day: _date_pb2.Date
    def __init__(self, elevator_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., on_day: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class GetCoverageResponse(_message.Message):
    __slots__ = ("coverage", "etag")
    COVERAGE_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    coverage: Coverage
    etag: str
    def __init__(self, coverage: _Optional[_Union[Coverage, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
