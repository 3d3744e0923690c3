from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PenaltyKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PENALTY_KIND_UNSPECIFIED: _ClassVar[PenaltyKind]
    PENALTY_KIND_WARNING: _ClassVar[PenaltyKind]
    PENALTY_KIND_FINE: _ClassVar[PenaltyKind]
    PENALTY_KIND_CONFISCATION: _ClassVar[PenaltyKind]
    PENALTY_KIND_SUSPENSION: _ClassVar[PenaltyKind]
    PENALTY_KIND_LICENCE_REVOCATION: _ClassVar[PenaltyKind]
    PENALTY_KIND_OTHER: _ClassVar[PenaltyKind]

class EnforcementResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ENFORCEMENT_RESULT_UNSPECIFIED: _ClassVar[EnforcementResult]
    ENFORCEMENT_RESULT_PENALISED: _ClassVar[EnforcementResult]
    ENFORCEMENT_RESULT_RECTIFIED_UNPENALISED: _ClassVar[EnforcementResult]
    ENFORCEMENT_RESULT_NO_VIOLATION: _ClassVar[EnforcementResult]
    ENFORCEMENT_RESULT_TRANSFERRED: _ClassVar[EnforcementResult]
PENALTY_KIND_UNSPECIFIED: PenaltyKind
PENALTY_KIND_WARNING: PenaltyKind
PENALTY_KIND_FINE: PenaltyKind
PENALTY_KIND_CONFISCATION: PenaltyKind
PENALTY_KIND_SUSPENSION: PenaltyKind
PENALTY_KIND_LICENCE_REVOCATION: PenaltyKind
PENALTY_KIND_OTHER: PenaltyKind
ENFORCEMENT_RESULT_UNSPECIFIED: EnforcementResult
ENFORCEMENT_RESULT_PENALISED: EnforcementResult
ENFORCEMENT_RESULT_RECTIFIED_UNPENALISED: EnforcementResult
ENFORCEMENT_RESULT_NO_VIOLATION: EnforcementResult
ENFORCEMENT_RESULT_TRANSFERRED: EnforcementResult

class Penalty(_message.Message):
    __slots__ = ("penalty_number", "kind", "party", "legal_ground", "amount_fen", "reason", "withdrawn")
    PENALTY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PARTY_FIELD_NUMBER: _ClassVar[int]
    LEGAL_GROUND_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    penalty_number: str
    kind: PenaltyKind
    party: _party_pb2.PartyRef
    legal_ground: str
    amount_fen: int
    reason: str
    withdrawn: bool
    def __init__(self, penalty_number: _Optional[str] = ..., kind: _Optional[_Union[PenaltyKind, str]] = ..., party: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., legal_ground: _Optional[str] = ..., amount_fen: _Optional[int] = ..., reason: _Optional[str] = ..., withdrawn: bool = ...) -> None: ...
