from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MeasureStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MEASURE_STATUS_UNSPECIFIED: _ClassVar[MeasureStatus]
    MEASURE_STATUS_NOT_STARTED: _ClassVar[MeasureStatus]
    MEASURE_STATUS_PILOT: _ClassVar[MeasureStatus]
    MEASURE_STATUS_IN_FORCE: _ClassVar[MeasureStatus]
MEASURE_STATUS_UNSPECIFIED: MeasureStatus
MEASURE_STATUS_NOT_STARTED: MeasureStatus
MEASURE_STATUS_PILOT: MeasureStatus
MEASURE_STATUS_IN_FORCE: MeasureStatus

class MeasureProgress(_message.Message):
    __slots__ = ("unit", "status", "note", "since")
    UNIT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    unit: str
    status: MeasureStatus
    note: str
    since: _timestamp_pb2.Timestamp
    def __init__(self, unit: _Optional[str] = ..., status: _Optional[_Union[MeasureStatus, str]] = ..., note: _Optional[str] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
