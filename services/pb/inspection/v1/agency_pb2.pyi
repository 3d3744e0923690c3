from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.inspection.v1 import agency_values_pb2 as _agency_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ApproveAgencyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "agency", "approval_number", "scopes", "approved_by", "valid_from", "valid_to")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    APPROVAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    APPROVED_BY_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    agency: _party_pb2.PartyRef
    approval_number: str
    scopes: _containers.RepeatedScalarFieldContainer[_agency_values_pb2.InspectionScope]
    approved_by: _party_pb2.PartyRef
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., approval_number: _Optional[str] = ..., scopes: _Optional[_Iterable[_Union[_agency_values_pb2.InspectionScope, str]]] = ..., approved_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class ApproveAgencyResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawAgencyApprovalRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "approval_number", "withdrawn_from", "withdrawn_by", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    APPROVAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FROM_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    approval_number: str
    withdrawn_from: _date_pb2.Date
    withdrawn_by: _party_pb2.PartyRef
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., approval_number: _Optional[str] = ..., withdrawn_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., withdrawn_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawAgencyApprovalResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AuditAgencyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "agency", "audit_id", "audited_on", "audited_by", "verdict", "findings")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    AUDIT_ID_FIELD_NUMBER: _ClassVar[int]
    AUDITED_ON_FIELD_NUMBER: _ClassVar[int]
    AUDITED_BY_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    agency: _party_pb2.PartyRef
    audit_id: str
    audited_on: _date_pb2.Date
    audited_by: _party_pb2.PartyRef
    verdict: _agency_values_pb2.AuditVerdict
    findings: _containers.RepeatedCompositeFieldContainer[_agency_values_pb2.AuditFinding]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., audit_id: _Optional[str] = ..., audited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., audited_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., verdict: _Optional[_Union[_agency_values_pb2.AuditVerdict, str]] = ..., findings: _Optional[_Iterable[_Union[_agency_values_pb2.AuditFinding, _Mapping]]] = ...) -> None: ...

class AuditAgencyResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class QualifyInspectorRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "agency", "inspector_id", "scopes", "qualified_by", "valid_from", "valid_to")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    QUALIFIED_BY_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    agency: _party_pb2.PartyRef
    inspector_id: str
    scopes: _containers.RepeatedScalarFieldContainer[_agency_values_pb2.InspectionScope]
    qualified_by: _party_pb2.PartyRef
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspector_id: _Optional[str] = ..., scopes: _Optional[_Iterable[_Union[_agency_values_pb2.InspectionScope, str]]] = ..., qualified_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class QualifyInspectorResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SuspendInspectorRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "inspector_id", "suspended_from", "suspended_to", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    INSPECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    SUSPENDED_FROM_FIELD_NUMBER: _ClassVar[int]
    SUSPENDED_TO_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    inspector_id: str
    suspended_from: _date_pb2.Date
    suspended_to: _date_pb2.Date
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., inspector_id: _Optional[str] = ..., suspended_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., suspended_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class SuspendInspectorResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReinstateInspectorRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "inspector_id", "reinstated_from")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    INSPECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    REINSTATED_FROM_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    inspector_id: str
    reinstated_from: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., inspector_id: _Optional[str] = ..., reinstated_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class ReinstateInspectorResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawInspectorRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "inspector_id", "withdrawn_from", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    INSPECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FROM_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    inspector_id: str
    withdrawn_from: _date_pb2.Date
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., inspector_id: _Optional[str] = ..., withdrawn_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawInspectorResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
