from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import activity_values_pb2 as _activity_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Activities(_message.Message):
    __slots__ = ("campaign_id", "division", "entries")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    division: str
    entries: _containers.RepeatedCompositeFieldContainer[_activity_values_pb2.Activity]
    def __init__(self, campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., entries: _Optional[_Iterable[_Union[_activity_values_pb2.Activity, _Mapping]]] = ...) -> None: ...

class GetActivitiesRequest(_message.Message):
    __slots__ = ("activity_id", "as_of", "known_at")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, activity_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetActivitiesResponse(_message.Message):
    __slots__ = ("activities", "etag")
    ACTIVITIES_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    activities: Activities
    etag: str
    def __init__(self, activities: _Optional[_Union[Activities, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
