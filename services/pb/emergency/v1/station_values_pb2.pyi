from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class StationStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATION_STATUS_UNSPECIFIED: _ClassVar[StationStatus]
    STATION_STATUS_IN_SERVICE: _ClassVar[StationStatus]
    STATION_STATUS_SUSPENDED: _ClassVar[StationStatus]
    STATION_STATUS_CLOSED: _ClassVar[StationStatus]
STATION_STATUS_UNSPECIFIED: StationStatus
STATION_STATUS_IN_SERVICE: StationStatus
STATION_STATUS_SUSPENDED: StationStatus
STATION_STATUS_CLOSED: StationStatus
