from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.emergency.v1 import station_values_pb2 as _station_values_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Station(_message.Message):
    __slots__ = ("station_id", "name", "operator", "place", "networked", "covers", "status")
    STATION_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    NETWORKED_FIELD_NUMBER: _ClassVar[int]
    COVERS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    station_id: str
    name: str
    operator: _party_pb2.PartyRef
    place: _elevator_values_pb2.Place
    networked: bool
    covers: _containers.RepeatedScalarFieldContainer[str]
    status: _station_values_pb2.StationStatus
    def __init__(self, station_id: _Optional[str] = ..., name: _Optional[str] = ..., operator: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., networked: bool = ..., covers: _Optional[_Iterable[str]] = ..., status: _Optional[_Union[_station_values_pb2.StationStatus, str]] = ...) -> None: ...

class GetStationRequest(_message.Message):
    __slots__ = ("station_id", "as_of", "known_at")
    STATION_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    station_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, station_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetStationResponse(_message.Message):
    __slots__ = ("station", "etag")
    STATION_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    station: Station
    etag: str
    def __init__(self, station: _Optional[_Union[Station, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
