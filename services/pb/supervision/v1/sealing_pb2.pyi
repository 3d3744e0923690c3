from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import sealing_values_pb2 as _sealing_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OrderSealingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "sealing_id", "elevator_id", "order_number", "authority", "cause", "reason", "hazard_ids")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    HAZARD_IDS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    sealing_id: str
    elevator_id: str
    order_number: str
    authority: _party_pb2.PartyRef
    cause: _sealing_values_pb2.SealingCause
    reason: str
    hazard_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., sealing_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., order_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., cause: _Optional[_Union[_sealing_values_pb2.SealingCause, str]] = ..., reason: _Optional[str] = ..., hazard_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class OrderSealingResponse(_message.Message):
    __slots__ = ("sealing_id", "receipt")
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    sealing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, sealing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SendWrittenReportRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "sealing_id", "government", "document_number", "sent_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SENT_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    sealing_id: str
    government: _party_pb2.PartyRef
    document_number: str
    sent_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., sealing_id: _Optional[str] = ..., government: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., document_number: _Optional[str] = ..., sent_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class SendWrittenReportResponse(_message.Message):
    __slots__ = ("sealing_id", "receipt")
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    sealing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, sealing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ProposeMajorHazardListingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "sealing_id", "government", "document_number", "proposed_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    sealing_id: str
    government: _party_pb2.PartyRef
    document_number: str
    proposed_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., sealing_id: _Optional[str] = ..., government: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., document_number: _Optional[str] = ..., proposed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class ProposeMajorHazardListingResponse(_message.Message):
    __slots__ = ("sealing_id", "receipt")
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    sealing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, sealing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class LiftSealingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "sealing_id", "basis", "report_number", "decision_number", "authority")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DECISION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    sealing_id: str
    basis: _sealing_values_pb2.LiftingBasis
    report_number: str
    decision_number: str
    authority: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., sealing_id: _Optional[str] = ..., basis: _Optional[_Union[_sealing_values_pb2.LiftingBasis, str]] = ..., report_number: _Optional[str] = ..., decision_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class LiftSealingResponse(_message.Message):
    __slots__ = ("sealing_id", "receipt")
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    sealing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, sealing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
