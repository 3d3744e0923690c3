from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import withouts_values_pb2 as _withouts_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Withouts(_message.Message):
    __slots__ = ("flags", "fulfils", "case_open", "definition", "unit", "maintainer", "fund_id", "fund_position", "unsettled")
    FLAGS_FIELD_NUMBER: _ClassVar[int]
    FULFILS_FIELD_NUMBER: _ClassVar[int]
    CASE_OPEN_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    FUND_POSITION_FIELD_NUMBER: _ClassVar[int]
    UNSETTLED_FIELD_NUMBER: _ClassVar[int]
    flags: _containers.RepeatedCompositeFieldContainer[_withouts_values_pb2.WithoutsFlagCard]
    fulfils: _containers.RepeatedScalarFieldContainer[_withouts_values_pb2.WithoutsDefinition]
    case_open: bool
    definition: _withouts_values_pb2.WithoutsDefinition
    unit: _party_pb2.PartyRef
    maintainer: _party_pb2.PartyRef
    fund_id: str
    fund_position: int
    unsettled: _containers.RepeatedScalarFieldContainer[_withouts_values_pb2.Settlement]
    def __init__(self, flags: _Optional[_Iterable[_Union[_withouts_values_pb2.WithoutsFlagCard, _Mapping]]] = ..., fulfils: _Optional[_Iterable[_Union[_withouts_values_pb2.WithoutsDefinition, str]]] = ..., case_open: bool = ..., definition: _Optional[_Union[_withouts_values_pb2.WithoutsDefinition, str]] = ..., unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., fund_id: _Optional[str] = ..., fund_position: _Optional[int] = ..., unsettled: _Optional[_Iterable[_Union[_withouts_values_pb2.Settlement, str]]] = ...) -> None: ...

class GetWithoutsRequest(_message.Message):
    __slots__ = ("elevator_id", "as_of", "known_at")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, elevator_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetWithoutsResponse(_message.Message):
    __slots__ = ("withouts", "etag")
    WITHOUTS_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    withouts: Withouts
    etag: str
    def __init__(self, withouts: _Optional[_Union[Withouts, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
