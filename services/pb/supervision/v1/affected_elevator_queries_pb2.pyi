from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import affected_elevator_values_pb2 as _affected_elevator_values_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AffectedElevator(_message.Message):
    __slots__ = ("report_id", "elevator_id", "maker", "serial_number", "description", "serious_code", "status", "found_at", "user_unit", "user_unit_notified_at", "user_unit_acknowledged_at", "authority", "authority_division", "authority_notified_at", "authority_acknowledged_at", "insurers", "verified_by", "verdict_at", "order_id", "ordered_at", "rectified_on", "rectified_at")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    FOUND_AT_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_NOTIFIED_AT_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_ACKNOWLEDGED_AT_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_DIVISION_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_NOTIFIED_AT_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_ACKNOWLEDGED_AT_FIELD_NUMBER: _ClassVar[int]
    INSURERS_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_BY_FIELD_NUMBER: _ClassVar[int]
    VERDICT_AT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ORDERED_AT_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_AT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    elevator_id: str
    maker: _party_pb2.PartyRef
    serial_number: str
    description: str
    serious_code: _hazard_values_pb2.SeriousHazardCode
    status: _affected_elevator_values_pb2.AffectedStatus
    found_at: _timestamp_pb2.Timestamp
    user_unit: _party_pb2.PartyRef
    user_unit_notified_at: _timestamp_pb2.Timestamp
    user_unit_acknowledged_at: _timestamp_pb2.Timestamp
    authority: _party_pb2.PartyRef
    authority_division: str
    authority_notified_at: _timestamp_pb2.Timestamp
    authority_acknowledged_at: _timestamp_pb2.Timestamp
    insurers: _containers.RepeatedCompositeFieldContainer[_affected_elevator_values_pb2.ToldInsurer]
    verified_by: _party_pb2.PartyRef
    verdict_at: _timestamp_pb2.Timestamp
    order_id: str
    ordered_at: _timestamp_pb2.Timestamp
    rectified_on: _date_pb2.Date
    rectified_at: _timestamp_pb2.Timestamp
    def __init__(self, report_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., serial_number: _Optional[str] = ..., description: _Optional[str] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., status: _Optional[_Union[_affected_elevator_values_pb2.AffectedStatus, str]] = ..., found_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., user_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., user_unit_notified_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., user_unit_acknowledged_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., authority_division: _Optional[str] = ..., authority_notified_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., authority_acknowledged_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., insurers: _Optional[_Iterable[_Union[_affected_elevator_values_pb2.ToldInsurer, _Mapping]]] = ..., verified_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., verdict_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., ordered_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., rectified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., rectified_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetAffectedElevatorRequest(_message.Message):
    __slots__ = ("affected_id", "as_of", "known_at")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, affected_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetAffectedElevatorResponse(_message.Message):
    __slots__ = ("affected_elevator", "etag")
    AFFECTED_ELEVATOR_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    affected_elevator: AffectedElevator
    etag: str
    def __init__(self, affected_elevator: _Optional[_Union[AffectedElevator, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
