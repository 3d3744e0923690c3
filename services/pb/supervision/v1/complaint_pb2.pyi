from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import complaint_values_pb2 as _complaint_values_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReceiveComplaintRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "channel", "content", "elevator_id", "division", "place", "complainant", "community_body")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    COMPLAINANT_FIELD_NUMBER: _ClassVar[int]
    COMMUNITY_BODY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    channel: _complaint_values_pb2.ComplaintChannel
    content: str
    elevator_id: str
    division: str
    place: str
    complainant: _complaint_values_pb2.Complainant
    community_body: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., channel: _Optional[_Union[_complaint_values_pb2.ComplaintChannel, str]] = ..., content: _Optional[str] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., place: _Optional[str] = ..., complainant: _Optional[_Union[_complaint_values_pb2.Complainant, _Mapping]] = ..., community_body: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class ReceiveComplaintResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class LocateComplaintRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "elevator_id", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    elevator_id: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class LocateComplaintResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MergeDuplicateRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "into_complaint_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    INTO_COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    into_complaint_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., into_complaint_id: _Optional[str] = ...) -> None: ...

class MergeDuplicateResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class VerifyComplaintRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "verified_by", "verified_on", "finding", "serious_code", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_BY_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    FINDING_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    verified_by: _party_pb2.PartyRef
    verified_on: _date_pb2.Date
    finding: str
    serious_code: _hazard_values_pb2.SeriousHazardCode
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., verified_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., verified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., finding: _Optional[str] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class VerifyComplaintResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RefuteComplaintRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "refuted_by", "finding", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    REFUTED_BY_FIELD_NUMBER: _ClassVar[int]
    FINDING_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    refuted_by: _party_pb2.PartyRef
    finding: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., refuted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., finding: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class RefuteComplaintResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseComplaintRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "feedback", "answered_on", "satisfied")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_ON_FIELD_NUMBER: _ClassVar[int]
    SATISFIED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    feedback: str
    answered_on: _date_pb2.Date
    satisfied: bool
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., feedback: _Optional[str] = ..., answered_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., satisfied: bool = ...) -> None: ...

class CloseComplaintResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReopenComplaintRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReopenComplaintResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawComplaintRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawComplaintResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RevealComplainantRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "complaint_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    complaint_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., complaint_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RevealComplainantResponse(_message.Message):
    __slots__ = ("complaint_id", "receipt", "complainant")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINANT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    receipt: _write_pb2.WriteReceipt
    complainant: _complaint_values_pb2.Complainant
    def __init__(self, complaint_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ..., complainant: _Optional[_Union[_complaint_values_pb2.Complainant, _Mapping]] = ...) -> None: ...

class ReceiveComplaintsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[ReceiveComplaintRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[ReceiveComplaintRequest, _Mapping]]] = ...) -> None: ...

class ReceiveComplaintsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
