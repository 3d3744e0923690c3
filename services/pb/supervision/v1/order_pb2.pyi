from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import order_values_pb2 as _order_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OrderRectificationRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id", "elevator_id", "order_number", "authority", "addressees", "ground", "demands", "due_on", "hazard_ids", "ground_reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    ADDRESSEES_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    DEMANDS_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    HAZARD_IDS_FIELD_NUMBER: _ClassVar[int]
    GROUND_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    elevator_id: str
    order_number: str
    authority: _party_pb2.PartyRef
    addressees: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    ground: _order_values_pb2.OrderGround
    demands: str
    due_on: _date_pb2.Date
    hazard_ids: _containers.RepeatedScalarFieldContainer[str]
    ground_reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., order_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., addressees: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ..., ground: _Optional[_Union[_order_values_pb2.OrderGround, str]] = ..., demands: _Optional[str] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., hazard_ids: _Optional[_Iterable[str]] = ..., ground_reference: _Optional[str] = ...) -> None: ...

class OrderRectificationResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ExtendOrderRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id", "due_on", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    due_on: _date_pb2.Date
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class ExtendOrderResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReportOrderFulfilledRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id", "reported_by", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    REPORTED_BY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    reported_by: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., reported_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class ReportOrderFulfilledResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ConfirmRectificationRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id", "confirmed_by", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_BY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    confirmed_by: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., confirmed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class ConfirmRectificationResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MarkOrderOverdueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ...) -> None: ...

class MarkOrderOverdueResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class EscalateOrderRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id", "step", "reference", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    step: _order_values_pb2.EscalationStep
    reference: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., step: _Optional[_Union[_order_values_pb2.EscalationStep, str]] = ..., reference: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class EscalateOrderResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReopenOrderRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReopenOrderResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawOrderRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "order_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    order_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawOrderResponse(_message.Message):
    __slots__ = ("order_id", "receipt")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, order_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
