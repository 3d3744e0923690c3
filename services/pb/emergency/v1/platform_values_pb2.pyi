from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PlatformStage(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLATFORM_STAGE_UNSPECIFIED: _ClassVar[PlatformStage]
    PLATFORM_STAGE_PLANNED: _ClassVar[PlatformStage]
    PLATFORM_STAGE_BUILDING: _ClassVar[PlatformStage]
    PLATFORM_STAGE_LIVE: _ClassVar[PlatformStage]
    PLATFORM_STAGE_DECOMMISSIONED: _ClassVar[PlatformStage]
PLATFORM_STAGE_UNSPECIFIED: PlatformStage
PLATFORM_STAGE_PLANNED: PlatformStage
PLATFORM_STAGE_BUILDING: PlatformStage
PLATFORM_STAGE_LIVE: PlatformStage
PLATFORM_STAGE_DECOMMISSIONED: PlatformStage

class BulletinFigure(_message.Message):
    __slots__ = ("definition_id", "numerator", "denominator", "through_position")
    DEFINITION_ID_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    THROUGH_POSITION_FIELD_NUMBER: _ClassVar[int]
    definition_id: str
    numerator: int
    denominator: int
    through_position: int
    def __init__(self, definition_id: _Optional[str] = ..., numerator: _Optional[int] = ..., denominator: _Optional[int] = ..., through_position: _Optional[int] = ...) -> None: ...

class StageReached(_message.Message):
    __slots__ = ("stage", "since")
    STAGE_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    stage: PlatformStage
    since: _timestamp_pb2.Timestamp
    def __init__(self, stage: _Optional[_Union[PlatformStage, str]] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Bulletin(_message.Message):
    __slots__ = ("period", "figures", "corrections")
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    FIGURES_FIELD_NUMBER: _ClassVar[int]
    CORRECTIONS_FIELD_NUMBER: _ClassVar[int]
    period: str
    figures: _containers.RepeatedCompositeFieldContainer[BulletinFigure]
    corrections: int
    def __init__(self, period: _Optional[str] = ..., figures: _Optional[_Iterable[_Union[BulletinFigure, _Mapping]]] = ..., corrections: _Optional[int] = ...) -> None: ...
