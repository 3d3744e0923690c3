from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.inspection.v1 import agency_values_pb2 as _agency_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Agency(_message.Message):
    __slots__ = ("party_id", "name", "division", "approvals", "audits", "qualifications", "changes")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    APPROVALS_FIELD_NUMBER: _ClassVar[int]
    AUDITS_FIELD_NUMBER: _ClassVar[int]
    QUALIFICATIONS_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    name: str
    division: str
    approvals: _containers.RepeatedCompositeFieldContainer[_agency_values_pb2.Approval]
    audits: _containers.RepeatedCompositeFieldContainer[_agency_values_pb2.Audit]
    qualifications: _containers.RepeatedCompositeFieldContainer[_agency_values_pb2.Qualification]
    changes: _containers.RepeatedCompositeFieldContainer[_agency_values_pb2.InspectorChangeCard]
    def __init__(self, party_id: _Optional[str] = ..., name: _Optional[str] = ..., division: _Optional[str] = ..., approvals: _Optional[_Iterable[_Union[_agency_values_pb2.Approval, _Mapping]]] = ..., audits: _Optional[_Iterable[_Union[_agency_values_pb2.Audit, _Mapping]]] = ..., qualifications: _Optional[_Iterable[_Union[_agency_values_pb2.Qualification, _Mapping]]] = ..., changes: _Optional[_Iterable[_Union[_agency_values_pb2.InspectorChangeCard, _Mapping]]] = ...) -> None: ...

class GetAgencyRequest(_message.Message):
    __slots__ = ("party_id", "as_of", "known_at")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, party_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetAgencyResponse(_message.Message):
    __slots__ = ("agency", "etag")
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    agency: Agency
    etag: str
    def __init__(self, agency: _Optional[_Union[Agency, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
