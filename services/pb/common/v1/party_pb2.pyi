from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class PartyRef(_message.Message):
    __slots__ = ("party_id", "name")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    name: str
    def __init__(self, party_id: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...
