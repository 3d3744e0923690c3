from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class WriteReceipt(_message.Message):
    __slots__ = ("etag", "position", "event_types", "replayed")
    ETAG_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    EVENT_TYPES_FIELD_NUMBER: _ClassVar[int]
    REPLAYED_FIELD_NUMBER: _ClassVar[int]
    etag: str
    position: int
    event_types: _containers.RepeatedScalarFieldContainer[str]
    replayed: bool
    def __init__(self, etag: _Optional[str] = ..., position: _Optional[int] = ..., event_types: _Optional[_Iterable[str]] = ..., replayed: bool = ...) -> None: ...
