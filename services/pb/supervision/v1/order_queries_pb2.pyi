from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import order_values_pb2 as _order_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Order(_message.Message):
    __slots__ = ("order_id", "elevator_id", "order_number", "authority", "addressees", "ground", "ground_reference", "hazard_ids", "demands", "first_due_on", "due_on", "status", "overdue_since", "confirmed_at", "confirmed_by", "late", "steps")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    ADDRESSEES_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    GROUND_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    HAZARD_IDS_FIELD_NUMBER: _ClassVar[int]
    DEMANDS_FIELD_NUMBER: _ClassVar[int]
    FIRST_DUE_ON_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_SINCE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_AT_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_BY_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    elevator_id: str
    order_number: str
    authority: _party_pb2.PartyRef
    addressees: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    ground: _order_values_pb2.OrderGround
    ground_reference: str
    hazard_ids: _containers.RepeatedScalarFieldContainer[str]
    demands: str
    first_due_on: _date_pb2.Date
    due_on: _date_pb2.Date
    status: _order_values_pb2.OrderStatus
    overdue_since: _date_pb2.Date
    confirmed_at: _timestamp_pb2.Timestamp
    confirmed_by: _party_pb2.PartyRef
    late: bool
    steps: _containers.RepeatedCompositeFieldContainer[_order_values_pb2.OrderStep]
    def __init__(self, order_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., order_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., addressees: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ..., ground: _Optional[_Union[_order_values_pb2.OrderGround, str]] = ..., ground_reference: _Optional[str] = ..., hazard_ids: _Optional[_Iterable[str]] = ..., demands: _Optional[str] = ..., first_due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., status: _Optional[_Union[_order_values_pb2.OrderStatus, str]] = ..., overdue_since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., confirmed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., confirmed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., late: bool = ..., steps: _Optional[_Iterable[_Union[_order_values_pb2.OrderStep, _Mapping]]] = ...) -> None: ...

class GetOrderRequest(_message.Message):
    __slots__ = ("order_id", "as_of", "known_at")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, order_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetOrderResponse(_message.Message):
    __slots__ = ("order", "etag")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    order: Order
    etag: str
    def __init__(self, order: _Optional[_Union[Order, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
