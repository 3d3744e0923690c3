from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.registry.v1 import elevator_pb2 as _elevator_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetPublicCardRequest(_message.Message):
    __slots__ = ("elevator_id", "certificate_number", "rescue_code", "platform", "min_position")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CODE_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    certificate_number: str
    rescue_code: str
    platform: str
    min_position: int
    def __init__(self, elevator_id: _Optional[str] = ..., certificate_number: _Optional[str] = ..., rescue_code: _Optional[str] = ..., platform: _Optional[str] = ..., min_position: _Optional[int] = ...) -> None: ...

class GetPublicCardResponse(_message.Message):
    __slots__ = ("card", "position")
    CARD_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    card: PublicCard
    position: int
    def __init__(self, card: _Optional[_Union[PublicCard, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class PublicCard(_message.Message):
    __slots__ = ("elevator_id", "phase", "division", "address", "place_type", "kind_code", "maker_name", "user_unit_name", "maintainer_name", "certificate_number", "last_conclusion", "last_inspected_on", "next_inspection_on", "inspection_overdue", "insured", "sealed", "stopped", "rescue_code", "rescue_platform")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    PLACE_TYPE_FIELD_NUMBER: _ClassVar[int]
    KIND_CODE_FIELD_NUMBER: _ClassVar[int]
    MAKER_NAME_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_NAME_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_NAME_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    LAST_CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    LAST_INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    NEXT_INSPECTION_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTION_OVERDUE_FIELD_NUMBER: _ClassVar[int]
    INSURED_FIELD_NUMBER: _ClassVar[int]
    SEALED_FIELD_NUMBER: _ClassVar[int]
    STOPPED_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CODE_FIELD_NUMBER: _ClassVar[int]
    RESCUE_PLATFORM_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    phase: _elevator_pb2.Phase
    division: str
    address: str
    place_type: _elevator_values_pb2.PlaceType
    kind_code: str
    maker_name: str
    user_unit_name: str
    maintainer_name: str
    certificate_number: str
    last_conclusion: _elevator_values_pb2.Conclusion
    last_inspected_on: _date_pb2.Date
    next_inspection_on: _date_pb2.Date
    inspection_overdue: bool
    insured: bool
    sealed: bool
    stopped: bool
    rescue_code: str
    rescue_platform: str
    def __init__(self, elevator_id: _Optional[str] = ..., phase: _Optional[_Union[_elevator_pb2.Phase, str]] = ..., division: _Optional[str] = ..., address: _Optional[str] = ..., place_type: _Optional[_Union[_elevator_values_pb2.PlaceType, str]] = ..., kind_code: _Optional[str] = ..., maker_name: _Optional[str] = ..., user_unit_name: _Optional[str] = ..., maintainer_name: _Optional[str] = ..., certificate_number: _Optional[str] = ..., last_conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., last_inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., next_inspection_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspection_overdue: bool = ..., insured: bool = ..., sealed: bool = ..., stopped: bool = ..., rescue_code: _Optional[str] = ..., rescue_platform: _Optional[str] = ...) -> None: ...
