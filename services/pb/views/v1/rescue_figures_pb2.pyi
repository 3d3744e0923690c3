from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.emergency.v1 import platform_values_pb2 as _platform_values_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RescueSpan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RESCUE_SPAN_UNSPECIFIED: _ClassVar[RescueSpan]
    RESCUE_SPAN_DISPATCH_TO_ARRIVAL: _ClassVar[RescueSpan]
    RESCUE_SPAN_CALL_TO_ARRIVAL: _ClassVar[RescueSpan]
    RESCUE_SPAN_CALL_TO_RELEASE: _ClassVar[RescueSpan]
RESCUE_SPAN_UNSPECIFIED: RescueSpan
RESCUE_SPAN_DISPATCH_TO_ARRIVAL: RescueSpan
RESCUE_SPAN_CALL_TO_ARRIVAL: RescueSpan
RESCUE_SPAN_CALL_TO_RELEASE: RescueSpan

class FigurePeriod(_message.Message):
    __slots__ = ("division", "as_of", "known_on", "min_position")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    KNOWN_ON_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    division: str
    as_of: _date_pb2.Date
    known_on: _date_pb2.Date
    min_position: int
    def __init__(self, division: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., known_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ..., **kwargs) -> None: ...

class RescueTimes(_message.Message):
    __slots__ = ("span", "count", "mean_seconds", "p50_seconds", "p90_seconds", "p95_seconds", "p99_seconds", "in_time", "share_in_time")
    SPAN_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    MEAN_SECONDS_FIELD_NUMBER: _ClassVar[int]
    P50_SECONDS_FIELD_NUMBER: _ClassVar[int]
    P90_SECONDS_FIELD_NUMBER: _ClassVar[int]
    P95_SECONDS_FIELD_NUMBER: _ClassVar[int]
    P99_SECONDS_FIELD_NUMBER: _ClassVar[int]
    IN_TIME_FIELD_NUMBER: _ClassVar[int]
    SHARE_IN_TIME_FIELD_NUMBER: _ClassVar[int]
    span: RescueSpan
    count: int
    mean_seconds: float
    p50_seconds: int
    p90_seconds: int
    p95_seconds: int
    p99_seconds: int
    in_time: int
    share_in_time: float
    def __init__(self, span: _Optional[_Union[RescueSpan, str]] = ..., count: _Optional[int] = ..., mean_seconds: _Optional[float] = ..., p50_seconds: _Optional[int] = ..., p90_seconds: _Optional[int] = ..., p95_seconds: _Optional[int] = ..., p99_seconds: _Optional[int] = ..., in_time: _Optional[int] = ..., share_in_time: _Optional[float] = ...) -> None: ...

class DivisionRescueTimes(_message.Message):
    __slots__ = ("division", "times")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    TIMES_FIELD_NUMBER: _ClassVar[int]
    division: str
    times: _containers.RepeatedCompositeFieldContainer[RescueTimes]
    def __init__(self, division: _Optional[str] = ..., times: _Optional[_Iterable[_Union[RescueTimes, _Mapping]]] = ...) -> None: ...

class GetRescueTimesRequest(_message.Message):
    __slots__ = ("period", "digits")
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    DIGITS_FIELD_NUMBER: _ClassVar[int]
    period: FigurePeriod
    digits: int
    def __init__(self, period: _Optional[_Union[FigurePeriod, _Mapping]] = ..., digits: _Optional[int] = ...) -> None: ...

class GetRescueTimesResponse(_message.Message):
    __slots__ = ("divisions", "position")
    DIVISIONS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    divisions: _containers.RepeatedCompositeFieldContainer[DivisionRescueTimes]
    position: int
    def __init__(self, divisions: _Optional[_Iterable[_Union[DivisionRescueTimes, _Mapping]]] = ..., position: _Optional[int] = ...) -> None: ...

class DefinedFigure(_message.Message):
    __slots__ = ("definition_id", "name_zh", "numerator", "denominator", "unit", "source", "verified", "times", "numerator_count", "denominator_count", "value")
    DEFINITION_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_ZH_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_FIELD_NUMBER: _ClassVar[int]
    TIMES_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    DENOMINATOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    definition_id: str
    name_zh: str
    numerator: str
    denominator: str
    unit: str
    source: str
    verified: bool
    times: int
    numerator_count: int
    denominator_count: int
    value: float
    def __init__(self, definition_id: _Optional[str] = ..., name_zh: _Optional[str] = ..., numerator: _Optional[str] = ..., denominator: _Optional[str] = ..., unit: _Optional[str] = ..., source: _Optional[str] = ..., verified: bool = ..., times: _Optional[int] = ..., numerator_count: _Optional[int] = ..., denominator_count: _Optional[int] = ..., value: _Optional[float] = ...) -> None: ...

class GetEmergencyFiguresRequest(_message.Message):
    __slots__ = ("period",)
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    period: FigurePeriod
    def __init__(self, period: _Optional[_Union[FigurePeriod, _Mapping]] = ...) -> None: ...

class GetEmergencyFiguresResponse(_message.Message):
    __slots__ = ("figures", "position")
    FIGURES_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    figures: _containers.RepeatedCompositeFieldContainer[DefinedFigure]
    position: int
    def __init__(self, figures: _Optional[_Iterable[_Union[DefinedFigure, _Mapping]]] = ..., position: _Optional[int] = ...) -> None: ...

class GetMediumCityCoverageRequest(_message.Message):
    __slots__ = ("as_of", "known_on", "min_position")
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_ON_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    as_of: _date_pb2.Date
    known_on: _date_pb2.Date
    min_position: int
    def __init__(self, as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., known_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ...) -> None: ...

class CityCoverage(_message.Message):
    __slots__ = ("division", "name", "stage", "since")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    division: str
    name: str
    stage: _platform_values_pb2.PlatformStage
    since: _date_pb2.Date
    def __init__(self, division: _Optional[str] = ..., name: _Optional[str] = ..., stage: _Optional[_Union[_platform_values_pb2.PlatformStage, str]] = ..., since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class GetMediumCityCoverageResponse(_message.Message):
    __slots__ = ("list_version", "cities", "planned", "building", "live", "decommissioned", "without", "live_basis_points", "position")
    LIST_VERSION_FIELD_NUMBER: _ClassVar[int]
    CITIES_FIELD_NUMBER: _ClassVar[int]
    PLANNED_FIELD_NUMBER: _ClassVar[int]
    BUILDING_FIELD_NUMBER: _ClassVar[int]
    LIVE_FIELD_NUMBER: _ClassVar[int]
    DECOMMISSIONED_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_FIELD_NUMBER: _ClassVar[int]
    LIVE_BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    list_version: str
    cities: _containers.RepeatedCompositeFieldContainer[CityCoverage]
    planned: int
    building: int
    live: int
    decommissioned: int
    without: int
    live_basis_points: int
    position: int
    def __init__(self, list_version: _Optional[str] = ..., cities: _Optional[_Iterable[_Union[CityCoverage, _Mapping]]] = ..., planned: _Optional[int] = ..., building: _Optional[int] = ..., live: _Optional[int] = ..., decommissioned: _Optional[int] = ..., without: _Optional[int] = ..., live_basis_points: _Optional[int] = ..., position: _Optional[int] = ...) -> None: ...
