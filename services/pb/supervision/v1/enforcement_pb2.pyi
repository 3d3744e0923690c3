from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import enforcement_values_pb2 as _enforcement_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OpenEnforcementCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "enforcement_id", "case_number", "authority", "accused", "violation", "legal_ground", "elevator_id", "division", "order_id", "hazard_ids")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
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
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
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
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., enforcement_id: _Optional[str] = ..., case_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., accused: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., violation: _Optional[str] = ..., legal_ground: _Optional[str] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., order_id: _Optional[str] = ..., hazard_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class OpenEnforcementCaseResponse(_message.Message):
    __slots__ = ("enforcement_id", "receipt")
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    enforcement_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, enforcement_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ImposePenaltyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "enforcement_id", "penalty_number", "kind", "party", "legal_ground", "amount_fen", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PENALTY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    LEGAL_GROUND_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    enforcement_id: str
    penalty_number: str
    kind: _enforcement_values_pb2.PenaltyKind
    party: _party_pb2.PartyRef
    legal_ground: str
    amount_fen: int
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., enforcement_id: _Optional[str] = ..., penalty_number: _Optional[str] = ..., kind: _Optional[_Union[_enforcement_values_pb2.PenaltyKind, str]] = ..., party: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., legal_ground: _Optional[str] = ..., amount_fen: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class ImposePenaltyResponse(_message.Message):
    __slots__ = ("enforcement_id", "receipt")
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    enforcement_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, enforcement_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawPenaltyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "enforcement_id", "penalty_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PENALTY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    enforcement_id: str
    penalty_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., enforcement_id: _Optional[str] = ..., penalty_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawPenaltyResponse(_message.Message):
    __slots__ = ("enforcement_id", "receipt")
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    enforcement_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, enforcement_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseEnforcementCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "enforcement_id", "result", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    enforcement_id: str
    result: _enforcement_values_pb2.EnforcementResult
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., enforcement_id: _Optional[str] = ..., result: _Optional[_Union[_enforcement_values_pb2.EnforcementResult, str]] = ..., reason: _Optional[str] = ...) -> None: ...

class CloseEnforcementCaseResponse(_message.Message):
    __slots__ = ("enforcement_id", "receipt")
    ENFORCEMENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    enforcement_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, enforcement_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
