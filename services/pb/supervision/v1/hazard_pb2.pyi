from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FileHazardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "elevator_id", "source", "description", "found_on", "serious_code", "source_reference", "reported_by", "evidence", "positions")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FOUND_ON_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REPORTED_BY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    elevator_id: str
    source: _hazard_values_pb2.HazardSource
    description: str
    found_on: _date_pb2.Date
    serious_code: _hazard_values_pb2.SeriousHazardCode
    source_reference: str
    reported_by: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    positions: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., source: _Optional[_Union[_hazard_values_pb2.HazardSource, str]] = ..., description: _Optional[str] = ..., found_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., source_reference: _Optional[str] = ..., reported_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ..., positions: _Optional[_Iterable[int]] = ...) -> None: ...

class FileHazardResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectHazardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "description", "reason", "serious_code")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    description: str
    reason: str
    serious_code: _hazard_values_pb2.SeriousHazardCode
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., description: _Optional[str] = ..., reason: _Optional[str] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ...) -> None: ...

class CorrectHazardResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AssessRiskRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "risk", "assessed_by", "grounds", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RISK_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_BY_FIELD_NUMBER: _ClassVar[int]
    GROUNDS_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    risk: _hazard_values_pb2.HazardRisk
    assessed_by: _party_pb2.PartyRef
    grounds: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., risk: _Optional[_Union[_hazard_values_pb2.HazardRisk, str]] = ..., assessed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., grounds: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class AssessRiskResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SubmitPlanRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "measures", "due_on", "responsible")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    MEASURES_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    measures: str
    due_on: _date_pb2.Date
    responsible: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., measures: _Optional[str] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., responsible: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class SubmitPlanResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ApprovePlanRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "plan_version", "approved_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    PLAN_VERSION_FIELD_NUMBER: _ClassVar[int]
    APPROVED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    plan_version: int
    approved_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., plan_version: _Optional[int] = ..., approved_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class ApprovePlanResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RejectPlanRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "plan_version", "rejected_by", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    PLAN_VERSION_FIELD_NUMBER: _ClassVar[int]
    REJECTED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    plan_version: int
    rejected_by: _party_pb2.PartyRef
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., plan_version: _Optional[int] = ..., rejected_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class RejectPlanResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReportRectifiedRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "rectified_on", "reported_by", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    REPORTED_BY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    rectified_on: _date_pb2.Date
    reported_by: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., rectified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reported_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class ReportRectifiedResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class VerifyRectifiedRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "verified_by", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_BY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    verified_by: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., verified_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class VerifyRectifiedResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RejectRectifiedRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "rejected_by", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    REJECTED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    rejected_by: _party_pb2.PartyRef
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., rejected_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class RejectRectifiedResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PutUnderWatchRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "measures", "until")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    MEASURES_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    measures: str
    until: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., measures: _Optional[str] = ..., until: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class PutUnderWatchResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MarkWatchExpiredRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ...) -> None: ...

class MarkWatchExpiredResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordStoppedRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class RecordStoppedResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RefuteHazardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "refuted_by", "reason", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    REFUTED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    refuted_by: _party_pb2.PartyRef
    reason: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., refuted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class RefuteHazardResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReopenHazardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "hazard_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    hazard_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., hazard_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReopenHazardResponse(_message.Message):
    __slots__ = ("hazard_id", "receipt")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, hazard_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class FileHazardsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[FileHazardRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[FileHazardRequest, _Mapping]]] = ...) -> None: ...

class FileHazardsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
