from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.emergency.v1 import platform_values_pb2 as _platform_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Platform(_message.Message):
    __slots__ = ("division", "stage", "stages", "name", "number", "operator", "responsible_unit", "plan_document", "live_by", "government_platform", "bulletins")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    STAGES_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_UNIT_FIELD_NUMBER: _ClassVar[int]
    PLAN_DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    LIVE_BY_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_PLATFORM_FIELD_NUMBER: _ClassVar[int]
    BULLETINS_FIELD_NUMBER: _ClassVar[int]
    division: str
    stage: _platform_values_pb2.PlatformStage
    stages: _containers.RepeatedCompositeFieldContainer[_platform_values_pb2.StageReached]
    name: str
    number: str
    operator: _party_pb2.PartyRef
    responsible_unit: _party_pb2.PartyRef
    plan_document: str
    live_by: _date_pb2.Date
    government_platform: str
    bulletins: _containers.RepeatedCompositeFieldContainer[_platform_values_pb2.Bulletin]
    def __init__(self, division: _Optional[str] = ..., stage: _Optional[_Union[_platform_values_pb2.PlatformStage, str]] = ..., stages: _Optional[_Iterable[_Union[_platform_values_pb2.StageReached, _Mapping]]] = ..., name: _Optional[str] = ..., number: _Optional[str] = ..., operator: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., responsible_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., plan_document: _Optional[str] = ..., live_by: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., government_platform: _Optional[str] = ..., bulletins: _Optional[_Iterable[_Union[_platform_values_pb2.Bulletin, _Mapping]]] = ...) -> None: ...

class GetPlatformRequest(_message.Message):
    __slots__ = ("division", "as_of", "known_at")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    division: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, division: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetPlatformResponse(_message.Message):
    __slots__ = ("platform", "etag")
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    platform: Platform
    etag: str
    def __init__(self, platform: _Optional[_Union[Platform, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
