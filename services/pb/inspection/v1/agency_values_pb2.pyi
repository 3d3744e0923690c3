from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class InspectionScope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INSPECTION_SCOPE_UNSPECIFIED: _ClassVar[InspectionScope]
    INSPECTION_SCOPE_SUPERVISION: _ClassVar[InspectionScope]
    INSPECTION_SCOPE_PERIODIC: _ClassVar[InspectionScope]
    INSPECTION_SCOPE_SELF_TEST: _ClassVar[InspectionScope]
    INSPECTION_SCOPE_RISK_ASSESSMENT: _ClassVar[InspectionScope]
    INSPECTION_SCOPE_TYPE_TEST: _ClassVar[InspectionScope]

class AuditVerdict(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AUDIT_VERDICT_UNSPECIFIED: _ClassVar[AuditVerdict]
    AUDIT_VERDICT_PASSED: _ClassVar[AuditVerdict]
    AUDIT_VERDICT_PASSED_WITH_FINDINGS: _ClassVar[AuditVerdict]
    AUDIT_VERDICT_FAILED: _ClassVar[AuditVerdict]

class InspectorChange(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INSPECTOR_CHANGE_UNSPECIFIED: _ClassVar[InspectorChange]
    INSPECTOR_CHANGE_SUSPENDED: _ClassVar[InspectorChange]
    INSPECTOR_CHANGE_REINSTATED: _ClassVar[InspectorChange]
    INSPECTOR_CHANGE_WITHDRAWN: _ClassVar[InspectorChange]
INSPECTION_SCOPE_UNSPECIFIED: InspectionScope
INSPECTION_SCOPE_SUPERVISION: InspectionScope
INSPECTION_SCOPE_PERIODIC: InspectionScope
INSPECTION_SCOPE_SELF_TEST: InspectionScope
INSPECTION_SCOPE_RISK_ASSESSMENT: InspectionScope
INSPECTION_SCOPE_TYPE_TEST: InspectionScope
AUDIT_VERDICT_UNSPECIFIED: AuditVerdict
AUDIT_VERDICT_PASSED: AuditVerdict
AUDIT_VERDICT_PASSED_WITH_FINDINGS: AuditVerdict
AUDIT_VERDICT_FAILED: AuditVerdict
INSPECTOR_CHANGE_UNSPECIFIED: InspectorChange
INSPECTOR_CHANGE_SUSPENDED: InspectorChange
INSPECTOR_CHANGE_REINSTATED: InspectorChange
INSPECTOR_CHANGE_WITHDRAWN: InspectorChange

class AuditFinding(_message.Message):
    __slots__ = ("clause", "finding", "serious")
    CLAUSE_FIELD_NUMBER: _ClassVar[int]
    FINDING_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_FIELD_NUMBER: _ClassVar[int]
    clause: str
    finding: str
    serious: bool
    def __init__(self, clause: _Optional[str] = ..., finding: _Optional[str] = ..., serious: bool = ...) -> None: ...

class Approval(_message.Message):
    __slots__ = ("approval_number", "scopes", "approved_by", "valid_from", "valid_to", "withdrawn_from")
    APPROVAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    APPROVED_BY_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FROM_FIELD_NUMBER: _ClassVar[int]
    approval_number: str
    scopes: _containers.RepeatedScalarFieldContainer[InspectionScope]
    approved_by: _party_pb2.PartyRef
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    withdrawn_from: _date_pb2.Date
    def __init__(self, approval_number: _Optional[str] = ..., scopes: _Optional[_Iterable[_Union[InspectionScope, str]]] = ..., approved_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., withdrawn_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class Audit(_message.Message):
    __slots__ = ("audit_id", "audited_on", "audited_by", "verdict", "findings")
    AUDIT_ID_FIELD_NUMBER: _ClassVar[int]
    AUDITED_ON_FIELD_NUMBER: _ClassVar[int]
    AUDITED_BY_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    audit_id: str
    audited_on: _date_pb2.Date
    audited_by: _party_pb2.PartyRef
    verdict: AuditVerdict
    findings: _containers.RepeatedCompositeFieldContainer[AuditFinding]
    def __init__(self, audit_id: _Optional[str] = ..., audited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., audited_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., verdict: _Optional[_Union[AuditVerdict, str]] = ..., findings: _Optional[_Iterable[_Union[AuditFinding, _Mapping]]] = ...) -> None: ...

class Qualification(_message.Message):
    __slots__ = ("inspector_id", "scopes", "valid_from", "valid_to")
    INSPECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    inspector_id: str
    scopes: _containers.RepeatedScalarFieldContainer[InspectionScope]
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    def __init__(self, inspector_id: _Optional[str] = ..., scopes: _Optional[_Iterable[_Union[InspectionScope, str]]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class InspectorChangeCard(_message.Message):
    __slots__ = ("inspector_id", "change", "from_on", "to_on", "reason")
    INSPECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    TO_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    inspector_id: str
    change: InspectorChange
    from_on: _date_pb2.Date
    to_on: _date_pb2.Date
    reason: str
    def __init__(self, inspector_id: _Optional[str] = ..., change: _Optional[_Union[InspectorChange, str]] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., to_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...
