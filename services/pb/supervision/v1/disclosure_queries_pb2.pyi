from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import disclosure_values_pb2 as _disclosure_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Disclosure(_message.Message):
    __slots__ = ("disclosure_id", "topic", "published_by", "elevator_id", "division", "statement", "retracted", "retraction_reason", "versions")
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_FIELD_NUMBER: _ClassVar[int]
    RETRACTED_FIELD_NUMBER: _ClassVar[int]
    RETRACTION_REASON_FIELD_NUMBER: _ClassVar[int]
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    disclosure_id: str
    topic: _disclosure_values_pb2.DisclosureTopic
    published_by: _party_pb2.PartyRef
    elevator_id: str
    division: str
    statement: _disclosure_values_pb2.DisclosedStatement
    retracted: bool
    retraction_reason: str
    versions: _containers.RepeatedCompositeFieldContainer[_disclosure_values_pb2.DisclosureVersion]
    def __init__(self, disclosure_id: _Optional[str] = ..., topic: _Optional[_Union[_disclosure_values_pb2.DisclosureTopic, str]] = ..., published_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., statement: _Optional[_Union[_disclosure_values_pb2.DisclosedStatement, _Mapping]] = ..., retracted: bool = ..., retraction_reason: _Optional[str] = ..., versions: _Optional[_Iterable[_Union[_disclosure_values_pb2.DisclosureVersion, _Mapping]]] = ...) -> None: ...

class GetDisclosureRequest(_message.Message):
    __slots__ = ("disclosure_id", "as_of", "known_at")
    DISCLOSURE_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    disclosure_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, disclosure_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetDisclosureResponse(_message.Message):
    __slots__ = ("disclosure", "etag")
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    disclosure: Disclosure
    etag: str
    def __init__(self, disclosure: _Optional[_Union[Disclosure, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
