from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.maintenance.v1 import fund_values_pb2 as _fund_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RecordFundStatusRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "elevator_id", "sufficiency", "evidence", "balance_fen", "building", "with_elevators")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    SUFFICIENCY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FEN_FIELD_NUMBER: _ClassVar[int]
    BUILDING_FIELD_NUMBER: _ClassVar[int]
    WITH_ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    elevator_id: str
    sufficiency: _fund_values_pb2.FundSufficiency
    evidence: str
    balance_fen: int
    building: str
    with_elevators: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., sufficiency: _Optional[_Union[_fund_values_pb2.FundSufficiency, str]] = ..., evidence: _Optional[str] = ..., balance_fen: _Optional[int] = ..., building: _Optional[str] = ..., with_elevators: _Optional[_Iterable[str]] = ...) -> None: ...

class RecordFundStatusResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ApplyForFundRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "elevator_id", "application_number", "path", "applicant", "fund_office", "plan", "requested_fen", "danger", "danger_evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    APPLICANT_FIELD_NUMBER: _ClassVar[int]
    FUND_OFFICE_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_FEN_FIELD_NUMBER: _ClassVar[int]
    DANGER_FIELD_NUMBER: _ClassVar[int]
    DANGER_EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    elevator_id: str
    application_number: str
    path: _fund_values_pb2.FundPath
    applicant: _party_pb2.PartyRef
    fund_office: _party_pb2.PartyRef
    plan: str
    requested_fen: int
    danger: _fund_values_pb2.FundDanger
    danger_evidence: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., application_number: _Optional[str] = ..., path: _Optional[_Union[_fund_values_pb2.FundPath, str]] = ..., applicant: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., fund_office: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., plan: _Optional[str] = ..., requested_fen: _Optional[int] = ..., danger: _Optional[_Union[_fund_values_pb2.FundDanger, str]] = ..., danger_evidence: _Optional[str] = ...) -> None: ...

class ApplyForFundResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordVoteRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "votes", "voted_on", "announcement")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    VOTES_FIELD_NUMBER: _ClassVar[int]
    VOTED_ON_FIELD_NUMBER: _ClassVar[int]
    ANNOUNCEMENT_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    votes: _fund_values_pb2.VoteCount
    voted_on: _date_pb2.Date
    announcement: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., votes: _Optional[_Union[_fund_values_pb2.VoteCount, _Mapping]] = ..., voted_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., announcement: _Optional[str] = ...) -> None: ...

class RecordVoteResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordCommitteeReviewRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "committee", "review_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    COMMITTEE_FIELD_NUMBER: _ClassVar[int]
    REVIEW_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    committee: _party_pb2.PartyRef
    review_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., committee: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., review_number: _Optional[str] = ...) -> None: ...

class RecordCommitteeReviewResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ConfirmByTownshipRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "township", "confirmation_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    TOWNSHIP_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    township: _party_pb2.PartyRef
    confirmation_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., township: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., confirmation_number: _Optional[str] = ...) -> None: ...

class ConfirmByTownshipResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ApproveFundRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "amount_fen", "approved_by", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    APPROVED_BY_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    amount_fen: int
    approved_by: _party_pb2.PartyRef
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., amount_fen: _Optional[int] = ..., approved_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., document_number: _Optional[str] = ...) -> None: ...

class ApproveFundResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RejectFundRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "rejected_by", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    REJECTED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    rejected_by: _party_pb2.PartyRef
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., rejected_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class RejectFundResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawFundApplicationRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawFundApplicationResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PayFundRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "payment_number", "amount_fen", "payee", "stage", "acceptance_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    PAYEE_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    ACCEPTANCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    payment_number: str
    amount_fen: int
    payee: _party_pb2.PartyRef
    stage: _fund_values_pb2.FundPaymentStage
    acceptance_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., payment_number: _Optional[str] = ..., amount_fen: _Optional[int] = ..., payee: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., stage: _Optional[_Union[_fund_values_pb2.FundPaymentStage, str]] = ..., acceptance_number: _Optional[str] = ...) -> None: ...

class PayFundResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReturnFundPaymentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "payment_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    payment_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., payment_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReturnFundPaymentResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class GrantSubsidyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "grant_number", "source", "amount_fen", "granted_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    GRANT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    GRANTED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    grant_number: str
    source: _fund_values_pb2.SubsidySource
    amount_fen: int
    granted_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., grant_number: _Optional[str] = ..., source: _Optional[_Union[_fund_values_pb2.SubsidySource, str]] = ..., amount_fen: _Optional[int] = ..., granted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class GrantSubsidyResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PublicizeProcessRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "publicity_number", "stage", "channel", "from_on", "to_on", "objections", "principles")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    PUBLICITY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    TO_ON_FIELD_NUMBER: _ClassVar[int]
    OBJECTIONS_FIELD_NUMBER: _ClassVar[int]
    PRINCIPLES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    publicity_number: str
    stage: _fund_values_pb2.FundPublicityStage
    channel: str
    from_on: _date_pb2.Date
    to_on: _date_pb2.Date
    objections: int
    principles: _containers.RepeatedCompositeFieldContainer[_fund_values_pb2.PrincipleShown]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., publicity_number: _Optional[str] = ..., stage: _Optional[_Union[_fund_values_pb2.FundPublicityStage, str]] = ..., channel: _Optional[str] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., to_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., objections: _Optional[int] = ..., principles: _Optional[_Iterable[_Union[_fund_values_pb2.PrincipleShown, _Mapping]]] = ...) -> None: ...

class PublicizeProcessResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PlanLaterRaisingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "amount_fen", "due_on", "plan", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    amount_fen: int
    due_on: _date_pb2.Date
    plan: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., amount_fen: _Optional[int] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., plan: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class PlanLaterRaisingResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AuditFundRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "auditor", "report_number", "spent_fen", "in_order", "opinion")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    AUDITOR_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SPENT_FEN_FIELD_NUMBER: _ClassVar[int]
    IN_ORDER_FIELD_NUMBER: _ClassVar[int]
    OPINION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    auditor: _party_pb2.PartyRef
    report_number: str
    spent_fen: int
    in_order: bool
    opinion: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., auditor: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., report_number: _Optional[str] = ..., spent_fen: _Optional[int] = ..., in_order: bool = ..., opinion: _Optional[str] = ...) -> None: ...

class AuditFundResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseFundRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "fund_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    fund_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., fund_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class CloseFundResponse(_message.Message):
    __slots__ = ("fund_id", "receipt")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, fund_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
