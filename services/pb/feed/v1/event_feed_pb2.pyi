from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.feed.v1 import filter_pb2 as _filter_pb2
from google.protobuf import empty_pb2 as _empty_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SubscribeRequest(_message.Message):
    __slots__ = ("start", "filter", "credits")
    START_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    start: Start
    filter: _filter_pb2.Filter
    credits: int
    def __init__(self, start: _Optional[_Union[Start, _Mapping]] = ..., filter: _Optional[_Union[_filter_pb2.Filter, _Mapping]] = ..., credits: _Optional[int] = ...) -> None: ...

class Start(_message.Message):
    __slots__ = ("now", "beginning", "token", "cursor")
    NOW_FIELD_NUMBER: _ClassVar[int]
    BEGINNING_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    now: _empty_pb2.Empty
    beginning: _empty_pb2.Empty
    token: str
    cursor: str
    def __init__(self, now: _Optional[_Union[_empty_pb2.Empty, _Mapping]] = ..., beginning: _Optional[_Union[_empty_pb2.Empty, _Mapping]] = ..., token: _Optional[str] = ..., cursor: _Optional[str] = ...) -> None: ...

class SubscribeResponse(_message.Message):
    __slots__ = ("events", "token", "checkpoint", "keep_alive", "scope_ended")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINT_FIELD_NUMBER: _ClassVar[int]
    KEEP_ALIVE_FIELD_NUMBER: _ClassVar[int]
    SCOPE_ENDED_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[Event]
    token: str
    checkpoint: bool
    keep_alive: bool
    scope_ended: _containers.RepeatedCompositeFieldContainer[ScopeEnded]
    def __init__(self, events: _Optional[_Iterable[_Union[Event, _Mapping]]] = ..., token: _Optional[str] = ..., checkpoint: bool = ..., keep_alive: bool = ..., scope_ended: _Optional[_Iterable[_Union[ScopeEnded, _Mapping]]] = ...) -> None: ...

class ScopeEnded(_message.Message):
    __slots__ = ("elevator_id", "reason", "last_day")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    LAST_DAY_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    reason: str
    last_day: _date_pb2.Date
    def __init__(self, elevator_id: _Optional[str] = ..., reason: _Optional[str] = ..., last_day: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class Event(_message.Message):
    __slots__ = ("id", "source", "spec_version", "type", "subject", "time", "data_content_type", "data_schema", "data", "recorded_time", "elevator_id", "division", "sequence")
    ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SPEC_VERSION_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    DATA_CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    RECORDED_TIME_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    id: str
    source: str
    spec_version: str
    type: str
    subject: str
    time: _timestamp_pb2.Timestamp
    data_content_type: str
    data_schema: str
    data: bytes
    recorded_time: _timestamp_pb2.Timestamp
    elevator_id: str
    division: str
    sequence: int
    def __init__(self, id: _Optional[str] = ..., source: _Optional[str] = ..., spec_version: _Optional[str] = ..., type: _Optional[str] = ..., subject: _Optional[str] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., data_content_type: _Optional[str] = ..., data_schema: _Optional[str] = ..., data: _Optional[bytes] = ..., recorded_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., sequence: _Optional[int] = ...) -> None: ...
