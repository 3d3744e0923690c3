from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import key_elevator_values_pb2 as _key_elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class KeyElevator(_message.Message):
    __slots__ = ("campaign_id", "selected_on", "under_supervision", "reasons")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    SELECTED_ON_FIELD_NUMBER: _ClassVar[int]
    UNDER_SUPERVISION_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    selected_on: _date_pb2.Date
    under_supervision: bool
    reasons: _containers.RepeatedCompositeFieldContainer[_key_elevator_values_pb2.KeyReasonCard]
    def __init__(self, campaign_id: _Optional[str] = ..., selected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., under_supervision: bool = ..., reasons: _Optional[_Iterable[_Union[_key_elevator_values_pb2.KeyReasonCard, _Mapping]]] = ...) -> None: ...

class GetKeyElevatorRequest(_message.Message):
    __slots__ = ("key_id", "as_of", "known_at")
    KEY_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    key_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, key_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetKeyElevatorResponse(_message.Message):
    __slots__ = ("key_elevator", "etag")
    KEY_ELEVATOR_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    key_elevator: KeyElevator
    etag: str
    def __init__(self, key_elevator: _Optional[_Union[KeyElevator, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
