from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.insurance.v1 import claim_values_pb2 as _claim_values_pb2
from services.pb.insurance.v1 import programme_values_pb2 as _programme_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Claim(_message.Message):
    __slots__ = ("claim_id", "elevator_id", "cover_id", "programme_id", "insurer", "payer", "limits", "incident_kind", "incident", "claimant", "claimant_person_id", "claimed_fen", "injured_persons", "description", "status", "ended_reason", "awards", "property_fen", "assessed_fen", "paid_fen", "payments", "voided_payments", "recourses")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PAYER_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    INCIDENT_KIND_FIELD_NUMBER: _ClassVar[int]
    INCIDENT_FIELD_NUMBER: _ClassVar[int]
    CLAIMANT_FIELD_NUMBER: _ClassVar[int]
    CLAIMANT_PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    CLAIMED_FEN_FIELD_NUMBER: _ClassVar[int]
    INJURED_PERSONS_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ENDED_REASON_FIELD_NUMBER: _ClassVar[int]
    AWARDS_FIELD_NUMBER: _ClassVar[int]
    PROPERTY_FEN_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_FEN_FIELD_NUMBER: _ClassVar[int]
    PAID_FEN_FIELD_NUMBER: _ClassVar[int]
    PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    VOIDED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    RECOURSES_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    elevator_id: str
    cover_id: str
    programme_id: str
    insurer: _party_pb2.PartyRef
    payer: _party_pb2.PartyRef
    limits: _programme_values_pb2.LiabilityLimits
    incident_kind: _claim_values_pb2.IncidentKind
    incident: _claim_values_pb2.ClaimIncident
    claimant: _party_pb2.PartyRef
    claimant_person_id: str
    claimed_fen: int
    injured_persons: int
    description: str
    status: _claim_values_pb2.ClaimStatus
    ended_reason: str
    awards: _containers.RepeatedCompositeFieldContainer[_claim_values_pb2.ClaimAward]
    property_fen: int
    assessed_fen: int
    paid_fen: int
    payments: _containers.RepeatedCompositeFieldContainer[_claim_values_pb2.ClaimPayment]
    voided_payments: _containers.RepeatedScalarFieldContainer[str]
    recourses: _containers.RepeatedCompositeFieldContainer[_claim_values_pb2.Recourse]
    def __init__(self, claim_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ..., programme_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., payer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., limits: _Optional[_Union[_programme_values_pb2.LiabilityLimits, _Mapping]] = ..., incident_kind: _Optional[_Union[_claim_values_pb2.IncidentKind, str]] = ..., incident: _Optional[_Union[_claim_values_pb2.ClaimIncident, _Mapping]] = ..., claimant: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., claimant_person_id: _Optional[str] = ..., claimed_fen: _Optional[int] = ..., injured_persons: _Optional[int] = ..., description: _Optional[str] = ..., status: _Optional[_Union[_claim_values_pb2.ClaimStatus, str]] = ..., ended_reason: _Optional[str] = ..., awards: _Optional[_Iterable[_Union[_claim_values_pb2.ClaimAward, _Mapping]]] = ..., property_fen: _Optional[int] = ..., assessed_fen: _Optional[int] = ..., paid_fen: _Optional[int] = ..., payments: _Optional[_Iterable[_Union[_claim_values_pb2.ClaimPayment, _Mapping]]] = ..., voided_payments: _Optional[_Iterable[str]] = ..., recourses: _Optional[_Iterable[_Union[_claim_values_pb2.Recourse, _Mapping]]] = ...) -> None: ...

class GetClaimRequest(_message.Message):
    __slots__ = ("claim_id", "as_of", "known_at")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, claim_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetClaimResponse(_message.Message):
    __slots__ = ("claim", "etag")
    CLAIM_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    claim: Claim
    etag: str
    def __init__(self, claim: _Optional[_Union[Claim, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
