from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.insurance.v1 import programme_values_pb2 as _programme_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Programme(_message.Message):
    __slots__ = ("programme_id", "title", "division", "insurer", "payer", "insured_parties", "versions", "closed_on", "closing_reason")
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PAYER_FIELD_NUMBER: _ClassVar[int]
    INSURED_PARTIES_FIELD_NUMBER: _ClassVar[int]
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    CLOSED_ON_FIELD_NUMBER: _ClassVar[int]
    CLOSING_REASON_FIELD_NUMBER: _ClassVar[int]
    programme_id: str
    title: str
    division: str
    insurer: _party_pb2.PartyRef
    payer: _party_pb2.PartyRef
    insured_parties: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    versions: _containers.RepeatedCompositeFieldContainer[_programme_values_pb2.ProgrammeVersion]
    closed_on: _date_pb2.Date
    closing_reason: str
    def __init__(self, programme_id: _Optional[str] = ..., title: _Optional[str] = ..., division: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., payer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., insured_parties: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ..., versions: _Optional[_Iterable[_Union[_programme_values_pb2.ProgrammeVersion, _Mapping]]] = ..., closed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., closing_reason: _Optional[str] = ...) -> None: ...

class GetProgrammeRequest(_message.Message):
    __slots__ = ("programme_id", "as_of", "known_at")
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    programme_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, programme_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetProgrammeResponse(_message.Message):
    __slots__ = ("programme", "etag")
    PROGRAMME_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    programme: Programme
    etag: str
    def __init__(self, programme: _Optional[_Union[Programme, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
