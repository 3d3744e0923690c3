from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.emergency.v1 import accident_values_pb2 as _accident_values_pb2
from services.pb.emergency.v1 import case_values_pb2 as _case_values_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Accident(_message.Message):
    __slots__ = ("accident_id", "accident_class", "place", "toll", "description", "happened_at", "elevator_id", "case_id", "reported_at", "reported_by", "reported_late", "grade", "grounds", "rule_version", "closed_at", "report_number", "findings", "cause_code", "responsibility", "responsible", "withdrawn")
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_CLASS_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    TOLL_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HAPPENED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    REPORTED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORTED_BY_FIELD_NUMBER: _ClassVar[int]
    REPORTED_LATE_FIELD_NUMBER: _ClassVar[int]
    GRADE_FIELD_NUMBER: _ClassVar[int]
    GROUNDS_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    CLOSED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    CAUSE_CODE_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBILITY_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    accident_id: str
    accident_class: _accident_values_pb2.AccidentClass
    place: _elevator_values_pb2.Place
    toll: _accident_values_pb2.Toll
    description: str
    happened_at: _timestamp_pb2.Timestamp
    elevator_id: str
    case_id: str
    reported_at: _timestamp_pb2.Timestamp
    reported_by: _party_pb2.PartyRef
    reported_late: bool
    grade: _accident_values_pb2.AccidentGrade
    grounds: _containers.RepeatedScalarFieldContainer[_accident_values_pb2.GradeGround]
    rule_version: str
    closed_at: _timestamp_pb2.Timestamp
    report_number: str
    findings: str
    cause_code: str
    responsibility: _case_values_pb2.CaseResponsibility
    responsible: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    withdrawn: str
    def __init__(self, accident_id: _Optional[str] = ..., accident_class: _Optional[_Union[_accident_values_pb2.AccidentClass, str]] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., toll: _Optional[_Union[_accident_values_pb2.Toll, _Mapping]] = ..., description: _Optional[str] = ..., happened_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., case_id: _Optional[str] = ..., reported_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., reported_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reported_late: bool = ..., grade: _Optional[_Union[_accident_values_pb2.AccidentGrade, str]] = ..., grounds: _Optional[_Iterable[_Union[_accident_values_pb2.GradeGround, str]]] = ..., rule_version: _Optional[str] = ..., closed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., report_number: _Optional[str] = ..., findings: _Optional[str] = ..., cause_code: _Optional[str] = ..., responsibility: _Optional[_Union[_case_values_pb2.CaseResponsibility, str]] = ..., responsible: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ..., withdrawn: _Optional[str] = ...) -> None: ...

class GetAccidentRequest(_message.Message):
    __slots__ = ("accident_id", "as_of", "known_at")
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    accident_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, accident_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetAccidentResponse(_message.Message):
    __slots__ = ("accident", "etag")
    ACCIDENT_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    accident: Accident
    etag: str
    def __init__(self, accident: _Optional[_Union[Accident, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
