from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class FrameUnit(_message.Message):
    __slots__ = ("elevator_id", "stratum")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    STRATUM_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    stratum: str
    def __init__(self, elevator_id: _Optional[str] = ..., stratum: _Optional[str] = ...) -> None: ...

class StratumSize(_message.Message):
    __slots__ = ("stratum", "size")
    STRATUM_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    stratum: str
    size: int
    def __init__(self, stratum: _Optional[str] = ..., size: _Optional[int] = ...) -> None: ...
