from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.emergency.v1 import accident_values_pb2 as _accident_values_pb2
from services.pb.emergency.v1 import case_values_pb2 as _case_values_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReportAccidentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "accident_id", "accident_class", "toll", "description", "elevator_id", "case_id", "place", "reported_at", "reported_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_CLASS_FIELD_NUMBER: _ClassVar[int]
    TOLL_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    REPORTED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORTED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    accident_id: str
    accident_class: _accident_values_pb2.AccidentClass
    toll: _accident_values_pb2.Toll
    description: str
    elevator_id: str
    case_id: str
    place: _elevator_values_pb2.Place
    reported_at: _timestamp_pb2.Timestamp
    reported_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., accident_id: _Optional[str] = ..., accident_class: _Optional[_Union[_accident_values_pb2.AccidentClass, str]] = ..., toll: _Optional[_Union[_accident_values_pb2.Toll, _Mapping]] = ..., description: _Optional[str] = ..., elevator_id: _Optional[str] = ..., case_id: _Optional[str] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., reported_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., reported_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class ReportAccidentResponse(_message.Message):
    __slots__ = ("accident_id", "receipt")
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    accident_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, accident_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class GradeAccidentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "accident_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    accident_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., accident_id: _Optional[str] = ...) -> None: ...

class GradeAccidentResponse(_message.Message):
    __slots__ = ("accident_id", "receipt")
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    accident_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, accident_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectCasualtiesRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "accident_id", "toll", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    TOLL_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    accident_id: str
    toll: _accident_values_pb2.Toll
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., accident_id: _Optional[str] = ..., toll: _Optional[_Union[_accident_values_pb2.Toll, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class CorrectCasualtiesResponse(_message.Message):
    __slots__ = ("accident_id", "receipt")
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    accident_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, accident_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseAccidentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "accident_id", "report_number", "findings", "responsibility", "cause_code", "responsible", "measures")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBILITY_FIELD_NUMBER: _ClassVar[int]
    CAUSE_CODE_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_FIELD_NUMBER: _ClassVar[int]
    MEASURES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    accident_id: str
    report_number: str
    findings: str
    responsibility: _case_values_pb2.CaseResponsibility
    cause_code: str
    responsible: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    measures: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., accident_id: _Optional[str] = ..., report_number: _Optional[str] = ..., findings: _Optional[str] = ..., responsibility: _Optional[_Union[_case_values_pb2.CaseResponsibility, str]] = ..., cause_code: _Optional[str] = ..., responsible: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ..., measures: _Optional[str] = ...) -> None: ...

class CloseAccidentResponse(_message.Message):
    __slots__ = ("accident_id", "receipt")
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    accident_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, accident_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawAccidentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "accident_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    accident_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., accident_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawAccidentResponse(_message.Message):
    __slots__ = ("accident_id", "receipt")
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    accident_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, accident_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
