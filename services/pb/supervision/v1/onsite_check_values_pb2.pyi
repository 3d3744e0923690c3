from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CheckTeamKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CHECK_TEAM_KIND_UNSPECIFIED: _ClassVar[CheckTeamKind]
    CHECK_TEAM_KIND_SUPERVISION: _ClassVar[CheckTeamKind]
    CHECK_TEAM_KIND_INSPECTION: _ClassVar[CheckTeamKind]
    CHECK_TEAM_KIND_ENFORCEMENT: _ClassVar[CheckTeamKind]
    CHECK_TEAM_KIND_DEPARTMENT: _ClassVar[CheckTeamKind]
    CHECK_TEAM_KIND_TOWNSHIP: _ClassVar[CheckTeamKind]

class CheckResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CHECK_RESULT_UNSPECIFIED: _ClassVar[CheckResult]
    CHECK_RESULT_NO_PROBLEM: _ClassVar[CheckResult]
    CHECK_RESULT_PROBLEM_FOUND: _ClassVar[CheckResult]
    CHECK_RESULT_NOT_CHECKED: _ClassVar[CheckResult]

class CheckAdvice(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CHECK_ADVICE_UNSPECIFIED: _ClassVar[CheckAdvice]
    CHECK_ADVICE_RECTIFICATION_ORDER: _ClassVar[CheckAdvice]
    CHECK_ADVICE_SEALING: _ClassVar[CheckAdvice]
    CHECK_ADVICE_ENFORCEMENT_CASE: _ClassVar[CheckAdvice]
    CHECK_ADVICE_RISK_ASSESSMENT: _ClassVar[CheckAdvice]
CHECK_TEAM_KIND_UNSPECIFIED: CheckTeamKind
CHECK_TEAM_KIND_SUPERVISION: CheckTeamKind
CHECK_TEAM_KIND_INSPECTION: CheckTeamKind
CHECK_TEAM_KIND_ENFORCEMENT: CheckTeamKind
CHECK_TEAM_KIND_DEPARTMENT: CheckTeamKind
CHECK_TEAM_KIND_TOWNSHIP: CheckTeamKind
CHECK_RESULT_UNSPECIFIED: CheckResult
CHECK_RESULT_NO_PROBLEM: CheckResult
CHECK_RESULT_PROBLEM_FOUND: CheckResult
CHECK_RESULT_NOT_CHECKED: CheckResult
CHECK_ADVICE_UNSPECIFIED: CheckAdvice
CHECK_ADVICE_RECTIFICATION_ORDER: CheckAdvice
CHECK_ADVICE_SEALING: CheckAdvice
CHECK_ADVICE_ENFORCEMENT_CASE: CheckAdvice
CHECK_ADVICE_RISK_ASSESSMENT: CheckAdvice

class CheckTeamMember(_message.Message):
    __slots__ = ("kind", "unit", "persons")
    KIND_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    PERSONS_FIELD_NUMBER: _ClassVar[int]
    kind: CheckTeamKind
    unit: _party_pb2.PartyRef
    persons: int
    def __init__(self, kind: _Optional[_Union[CheckTeamKind, str]] = ..., unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., persons: _Optional[int] = ...) -> None: ...

class CheckFinding(_message.Message):
    __slots__ = ("elevator_id", "result", "problems", "advice", "inspection_report", "note")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    ADVICE_FIELD_NUMBER: _ClassVar[int]
    INSPECTION_REPORT_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    result: CheckResult
    problems: _containers.RepeatedScalarFieldContainer[str]
    advice: _containers.RepeatedScalarFieldContainer[CheckAdvice]
    inspection_report: str
    note: str
    def __init__(self, elevator_id: _Optional[str] = ..., result: _Optional[_Union[CheckResult, str]] = ..., problems: _Optional[_Iterable[str]] = ..., advice: _Optional[_Iterable[_Union[CheckAdvice, str]]] = ..., inspection_report: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...
