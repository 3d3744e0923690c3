from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.registry.v1 import elevator_pb2 as _elevator_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BondRole(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BOND_ROLE_UNSPECIFIED: _ClassVar[BondRole]
    BOND_ROLE_MANUFACTURER: _ClassVar[BondRole]
    BOND_ROLE_INSTALLER: _ClassVar[BondRole]
    BOND_ROLE_CONTRACTOR: _ClassVar[BondRole]
    BOND_ROLE_USER_UNIT: _ClassVar[BondRole]
    BOND_ROLE_OWNER: _ClassVar[BondRole]
    BOND_ROLE_RESPONSIBLE_UNIT: _ClassVar[BondRole]
    BOND_ROLE_MAINTAINER: _ClassVar[BondRole]
    BOND_ROLE_INSPECTION_BODY: _ClassVar[BondRole]
    BOND_ROLE_INSURER: _ClassVar[BondRole]
BOND_ROLE_UNSPECIFIED: BondRole
BOND_ROLE_MANUFACTURER: BondRole
BOND_ROLE_INSTALLER: BondRole
BOND_ROLE_CONTRACTOR: BondRole
BOND_ROLE_USER_UNIT: BondRole
BOND_ROLE_OWNER: BondRole
BOND_ROLE_RESPONSIBLE_UNIT: BondRole
BOND_ROLE_MAINTAINER: BondRole
BOND_ROLE_INSPECTION_BODY: BondRole
BOND_ROLE_INSURER: BondRole

class SearchElevatorsRequest(_message.Message):
    __slots__ = ("identifier", "party_id", "role", "address", "division", "filter", "as_of", "known_at", "min_position", "page_size", "page_token")
    IDENTIFIER_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    identifier: str
    party_id: str
    role: BondRole
    address: str
    division: str
    filter: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    min_position: int
    page_size: int
    page_token: str
    def __init__(self, identifier: _Optional[str] = ..., party_id: _Optional[str] = ..., role: _Optional[_Union[BondRole, str]] = ..., address: _Optional[str] = ..., division: _Optional[str] = ..., filter: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., min_position: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class MatchedIdentifier(_message.Message):
    __slots__ = ("kind", "value", "issuer", "valid_from", "retired_on", "retired")
    KIND_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    RETIRED_ON_FIELD_NUMBER: _ClassVar[int]
    RETIRED_FIELD_NUMBER: _ClassVar[int]
    kind: str
    value: str
    issuer: str
    valid_from: _date_pb2.Date
    retired_on: _date_pb2.Date
    retired: bool
    def __init__(self, kind: _Optional[str] = ..., value: _Optional[str] = ..., issuer: _Optional[str] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., retired_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., retired: bool = ...) -> None: ...

class FoundElevator(_message.Message):
    __slots__ = ("elevator_id", "phase", "phase_since", "division", "address", "place_type", "kind_code", "model", "maker", "serial_number", "user_unit", "maintainer", "put_into_use_on", "matched")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    PHASE_SINCE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    PLACE_TYPE_FIELD_NUMBER: _ClassVar[int]
    KIND_CODE_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    PUT_INTO_USE_ON_FIELD_NUMBER: _ClassVar[int]
    MATCHED_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    phase: _elevator_pb2.Phase
    phase_since: _timestamp_pb2.Timestamp
    division: str
    address: str
    place_type: _elevator_values_pb2.PlaceType
    kind_code: str
    model: str
    maker: _party_pb2.PartyRef
    serial_number: str
    user_unit: _party_pb2.PartyRef
    maintainer: _party_pb2.PartyRef
    put_into_use_on: _date_pb2.Date
    matched: _containers.RepeatedCompositeFieldContainer[MatchedIdentifier]
    def __init__(self, elevator_id: _Optional[str] = ..., phase: _Optional[_Union[_elevator_pb2.Phase, str]] = ..., phase_since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., address: _Optional[str] = ..., place_type: _Optional[_Union[_elevator_values_pb2.PlaceType, str]] = ..., kind_code: _Optional[str] = ..., model: _Optional[str] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., serial_number: _Optional[str] = ..., user_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., put_into_use_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., matched: _Optional[_Iterable[_Union[MatchedIdentifier, _Mapping]]] = ...) -> None: ...

class SearchElevatorsResponse(_message.Message):
    __slots__ = ("elevators", "next_page_token", "position")
    ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    elevators: _containers.RepeatedCompositeFieldContainer[FoundElevator]
    next_page_token: str
    position: int
    def __init__(self, elevators: _Optional[_Iterable[_Union[FoundElevator, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., position: _Optional[int] = ...) -> None: ...
