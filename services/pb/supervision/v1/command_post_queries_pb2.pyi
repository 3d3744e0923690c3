from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import command_post_values_pb2 as _command_post_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CommandPost(_message.Message):
    __slots__ = ("campaign_id", "division", "level", "document_number", "established_at", "dissolved_at", "members")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ESTABLISHED_AT_FIELD_NUMBER: _ClassVar[int]
    DISSOLVED_AT_FIELD_NUMBER: _ClassVar[int]
    MEMBERS_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    division: str
    level: _command_post_values_pb2.CommandLevel
    document_number: str
    established_at: _timestamp_pb2.Timestamp
    dissolved_at: _timestamp_pb2.Timestamp
    members: _containers.RepeatedCompositeFieldContainer[_command_post_values_pb2.CommandMemberCard]
    def __init__(self, campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., level: _Optional[_Union[_command_post_values_pb2.CommandLevel, str]] = ..., document_number: _Optional[str] = ..., established_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., dissolved_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., members: _Optional[_Iterable[_Union[_command_post_values_pb2.CommandMemberCard, _Mapping]]] = ...) -> None: ...

class GetCommandRequest(_message.Message):
    __slots__ = ("command_id", "as_of", "known_at")
    COMMAND_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    command_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, command_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetCommandResponse(_message.Message):
    __slots__ = ("command_post", "etag")
    COMMAND_POST_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    command_post: CommandPost
    etag: str
    def __init__(self, command_post: _Optional[_Union[CommandPost, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
