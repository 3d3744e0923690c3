from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.insurance.v1 import claim_values_pb2 as _claim_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FileClaimRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "elevator_id", "cover_id", "insurer", "payer", "incident_kind", "incident_id", "claimant", "claimant_person", "claimed_fen", "injured_persons", "description")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PAYER_FIELD_NUMBER: _ClassVar[int]
    INCIDENT_KIND_FIELD_NUMBER: _ClassVar[int]
    INCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    CLAIMANT_FIELD_NUMBER: _ClassVar[int]
    CLAIMANT_PERSON_FIELD_NUMBER: _ClassVar[int]
    CLAIMED_FEN_FIELD_NUMBER: _ClassVar[int]
    INJURED_PERSONS_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    elevator_id: str
    cover_id: str
    insurer: _party_pb2.PartyRef
    payer: _party_pb2.PartyRef
    incident_kind: _claim_values_pb2.IncidentKind
    incident_id: str
    claimant: _party_pb2.PartyRef
    claimant_person: _claim_values_pb2.ClaimantPerson
    claimed_fen: int
    injured_persons: int
    description: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., payer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., incident_kind: _Optional[_Union[_claim_values_pb2.IncidentKind, str]] = ..., incident_id: _Optional[str] = ..., claimant: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., claimant_person: _Optional[_Union[_claim_values_pb2.ClaimantPerson, _Mapping]] = ..., claimed_fen: _Optional[int] = ..., injured_persons: _Optional[int] = ..., description: _Optional[str] = ...) -> None: ...

class FileClaimResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AssessClaimRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "assessment_number", "awards", "property_fen")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    ASSESSMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AWARDS_FIELD_NUMBER: _ClassVar[int]
    PROPERTY_FEN_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    assessment_number: str
    awards: _containers.RepeatedCompositeFieldContainer[_claim_values_pb2.ClaimAward]
    property_fen: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., assessment_number: _Optional[str] = ..., awards: _Optional[_Iterable[_Union[_claim_values_pb2.ClaimAward, _Mapping]]] = ..., property_fen: _Optional[int] = ...) -> None: ...

class AssessClaimResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PayClaimRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "payment_number", "parts")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    payment_number: str
    parts: _containers.RepeatedCompositeFieldContainer[_claim_values_pb2.PaidPart]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., payment_number: _Optional[str] = ..., parts: _Optional[_Iterable[_Union[_claim_values_pb2.PaidPart, _Mapping]]] = ...) -> None: ...

class PayClaimResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class VoidClaimPaymentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "payment_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    payment_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., payment_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class VoidClaimPaymentResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RejectClaimRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "reason", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    reason: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., reason: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class RejectClaimResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawClaimRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawClaimResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReopenClaimRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "reason", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    reason: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., reason: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class ReopenClaimResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class OpenRecourseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "recourse_number", "against", "amount_fen", "ground")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECOURSE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGAINST_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    recourse_number: str
    against: _party_pb2.PartyRef
    amount_fen: int
    ground: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., recourse_number: _Optional[str] = ..., against: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., amount_fen: _Optional[int] = ..., ground: _Optional[str] = ...) -> None: ...

class OpenRecourseResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseRecourseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "claim_id", "recourse_number", "outcome", "recovered_fen")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECOURSE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_FEN_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    claim_id: str
    recourse_number: str
    outcome: _claim_values_pb2.RecourseOutcome
    recovered_fen: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., claim_id: _Optional[str] = ..., recourse_number: _Optional[str] = ..., outcome: _Optional[_Union[_claim_values_pb2.RecourseOutcome, str]] = ..., recovered_fen: _Optional[int] = ...) -> None: ...

class CloseRecourseResponse(_message.Message):
    __slots__ = ("claim_id", "receipt")
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    claim_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, claim_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
