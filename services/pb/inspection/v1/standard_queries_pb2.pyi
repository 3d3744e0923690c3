from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.inspection.v1 import standard_values_pb2 as _standard_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Standard(_message.Message):
    __slots__ = ("standard_number", "division", "editions")
    STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    EDITIONS_FIELD_NUMBER: _ClassVar[int]
    standard_number: str
    division: str
    editions: _containers.RepeatedCompositeFieldContainer[_standard_values_pb2.Edition]
    def __init__(self, standard_number: _Optional[str] = ..., division: _Optional[str] = ..., editions: _Optional[_Iterable[_Union[_standard_values_pb2.Edition, _Mapping]]] = ...) -> None: ...

class GetStandardRequest(_message.Message):
    __slots__ = ("standard_number", "as_of", "known_at")
    STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    standard_number: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, standard_number: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetStandardResponse(_message.Message):
    __slots__ = ("standard", "etag")
    STANDARD_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    standard: Standard
    etag: str
    def __init__(self, standard: _Optional[_Union[Standard, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...

class GetApplicableEditionRequest(_message.Message):
    __slots__ = ("standard_number", "design_on", "known_at")
    STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DESIGN_ON_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    standard_number: str
    design_on: _date_pb2.Date
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, standard_number: _Optional[str] = ..., design_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetApplicableEditionResponse(_message.Message):
    __slots__ = ("edition",)
    EDITION_FIELD_NUMBER: _ClassVar[int]
    edition: _standard_values_pb2.Edition
    def __init__(self, edition: _Optional[_Union[_standard_values_pb2.Edition, _Mapping]] = ...) -> None: ...
