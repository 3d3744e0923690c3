from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import enforcement_values_pb2 as _enforcement_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Enforcement(_message.Message):
    __slots__ = ("enforcement_id", "case_number", "authority", "accused", "violation", "legal_ground", "elevator_id", "division", "order_id", "hazard_ids", "penalties", "total_fen", "result", "closing_reason")
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    CASE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    ACCUSED_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_FIELD_NUMBER: _ClassVar[int]
    LEGAL_GROUND_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    HAZARD_IDS_FIELD_NUMBER: _ClassVar[int]
    PENALTIES_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FEN_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    CLOSING_REASON_FIELD_NUMBER: _ClassVar[int]
    enforcement_id: str
    case_number: str
    authority: _party_pb2.PartyRef
    accused: _party_pb2.PartyRef
    violation: str
    legal_ground: str
    elevator_id: str
    division: str
    order_id: str
    hazard_ids: _containers.RepeatedScalarFieldContainer[str]
    penalties: _containers.RepeatedCompositeFieldContainer[_enforcement_values_pb2.Penalty]
    total_fen: int
    result: _enforcement_values_pb2.EnforcementResult
    closing_reason: str
    def __init__(self, enforcement_id: _Optional[str] = ..., case_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., accused: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., violation: _Optional[str] = ..., legal_ground: _Optional[str] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., order_id: _Optional[str] = ..., hazard_ids: _Optional[_Iterable[str]] = ..., penalties: _Optional[_Iterable[_Union[_enforcement_values_pb2.Penalty, _Mapping]]] = ..., total_fen: _Optional[int] = ..., result: _Optional[_Union[_enforcement_values_pb2.EnforcementResult, str]] = ..., closing_reason: _Optional[str] = ...) -> None: ...

class GetEnforcementCaseRequest(_message.Message):
    __slots__ = ("enforcement_id", "as_of", "known_at")
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    enforcement_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, enforcement_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetEnforcementCaseResponse(_message.Message):
    __slots__ = ("enforcement", "etag")
    ENFORCEMENT_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    enforcement: Enforcement
    etag: str
    def __init__(self, enforcement: _Optional[_Union[Enforcement, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
