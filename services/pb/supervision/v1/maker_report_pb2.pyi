from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from services.pb.supervision.v1 import maker_report_values_pb2 as _maker_report_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReportSeriousHazardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "report_id", "maker", "division", "description", "machines", "serious_code", "proposed_measures", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    MACHINES_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_MEASURES_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    report_id: str
    maker: _party_pb2.PartyRef
    division: str
    description: str
    machines: _maker_report_values_pb2.AffectedMachines
    serious_code: _hazard_values_pb2.SeriousHazardCode
    proposed_measures: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., report_id: _Optional[str] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., division: _Optional[str] = ..., description: _Optional[str] = ..., machines: _Optional[_Union[_maker_report_values_pb2.AffectedMachines, _Mapping]] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., proposed_measures: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class ReportSeriousHazardResponse(_message.Message):
    __slots__ = ("report_id", "receipt")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, report_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ExtendReportedMachinesRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "report_id", "machines", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    MACHINES_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    report_id: str
    machines: _maker_report_values_pb2.AffectedMachines
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., report_id: _Optional[str] = ..., machines: _Optional[_Union[_maker_report_values_pb2.AffectedMachines, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class ExtendReportedMachinesResponse(_message.Message):
    __slots__ = ("report_id", "receipt")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, report_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ConcludeFleetSearchRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "report_id", "affected", "position")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    report_id: str
    affected: int
    position: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., report_id: _Optional[str] = ..., affected: _Optional[int] = ..., position: _Optional[int] = ...) -> None: ...

class ConcludeFleetSearchResponse(_message.Message):
    __slots__ = ("report_id", "receipt")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, report_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawMakerReportRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "report_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    report_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., report_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawMakerReportResponse(_message.Message):
    __slots__ = ("report_id", "receipt")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, report_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
