from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class Filter(_message.Message):
    __slots__ = ("types", "divisions", "elevator_ids", "expression")
    TYPES_FIELD_NUMBER: _ClassVar[int]
    DIVISIONS_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_IDS_FIELD_NUMBER: _ClassVar[int]
    EXPRESSION_FIELD_NUMBER: _ClassVar[int]
    types: _containers.RepeatedScalarFieldContainer[str]
    divisions: _containers.RepeatedScalarFieldContainer[str]
    elevator_ids: _containers.RepeatedScalarFieldContainer[str]
    expression: str
    def __init__(self, types: _Optional[_Iterable[str]] = ..., divisions: _Optional[_Iterable[str]] = ..., elevator_ids: _Optional[_Iterable[str]] = ..., expression: _Optional[str] = ...) -> None: ...
