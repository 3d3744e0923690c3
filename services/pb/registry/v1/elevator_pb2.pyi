from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Phase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PHASE_UNSPECIFIED: _ClassVar[Phase]
    PHASE_SELECTED: _ClassVar[Phase]
    PHASE_MANUFACTURED: _ClassVar[Phase]
    PHASE_RELOCATING: _ClassVar[Phase]
    PHASE_CONSTRUCTION_NOTIFIED: _ClassVar[Phase]
    PHASE_INSTALLED: _ClassVar[Phase]
    PHASE_SUPERVISION_INSPECTED: _ClassVar[Phase]
    PHASE_IN_USE: _ClassVar[Phase]
    PHASE_STOPPED: _ClassVar[Phase]
    PHASE_UNDER_MODIFICATION: _ClassVar[Phase]
    PHASE_MODIFICATION_AWAITING_INSPECTION: _ClassVar[Phase]
    PHASE_UNDER_MAJOR_REPAIR: _ClassVar[Phase]
    PHASE_MAJOR_REPAIR_AWAITING_INSPECTION: _ClassVar[Phase]
    PHASE_SEALED: _ClassVar[Phase]
    PHASE_SCRAPPED: _ClassVar[Phase]
    PHASE_DEREGISTERED: _ClassVar[Phase]
PHASE_UNSPECIFIED: Phase
PHASE_SELECTED: Phase
PHASE_MANUFACTURED: Phase
PHASE_RELOCATING: Phase
PHASE_CONSTRUCTION_NOTIFIED: Phase
PHASE_INSTALLED: Phase
PHASE_SUPERVISION_INSPECTED: Phase
PHASE_IN_USE: Phase
PHASE_STOPPED: Phase
PHASE_UNDER_MODIFICATION: Phase
PHASE_MODIFICATION_AWAITING_INSPECTION: Phase
PHASE_UNDER_MAJOR_REPAIR: Phase
PHASE_MAJOR_REPAIR_AWAITING_INSPECTION: Phase
PHASE_SEALED: Phase
PHASE_SCRAPPED: Phase
PHASE_DEREGISTERED: Phase

class IdentifierValidity(_message.Message):
    __slots__ = ("identifier", "valid_from", "valid_to", "ended")
    IDENTIFIER_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    ENDED_FIELD_NUMBER: _ClassVar[int]
    identifier: _elevator_values_pb2.Identifier
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    ended: _elevator_values_pb2.RetirementReason
    def __init__(self, identifier: _Optional[_Union[_elevator_values_pb2.Identifier, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ended: _Optional[_Union[_elevator_values_pb2.RetirementReason, str]] = ...) -> None: ...

class FirstResponsibility(_message.Message):
    __slots__ = ("party", "since")
    PARTY_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    party: _party_pb2.PartyRef
    since: _timestamp_pb2.Timestamp
    def __init__(self, party: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class SealOnCard(_message.Message):
    __slots__ = ("phase_beneath", "ground", "order_number", "authority")
    PHASE_BENEATH_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    phase_beneath: Phase
    ground: _elevator_values_pb2.SealingGround
    order_number: str
    authority: _party_pb2.PartyRef
    def __init__(self, phase_beneath: _Optional[_Union[Phase, str]] = ..., ground: _Optional[_Union[_elevator_values_pb2.SealingGround, str]] = ..., order_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class OpenRenewal(_message.Message):
    __slots__ = ("kind", "funding")
    KIND_FIELD_NUMBER: _ClassVar[int]
    FUNDING_FIELD_NUMBER: _ClassVar[int]
    kind: _elevator_values_pb2.RenewalKind
    funding: _containers.RepeatedCompositeFieldContainer[_elevator_values_pb2.FundingLine]
    def __init__(self, kind: _Optional[_Union[_elevator_values_pb2.RenewalKind, str]] = ..., funding: _Optional[_Iterable[_Union[_elevator_values_pb2.FundingLine, _Mapping]]] = ...) -> None: ...

class ConnectedDevice(_message.Message):
    __slots__ = ("device_id", "platform", "protocol")
    DEVICE_ID_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    PROTOCOL_FIELD_NUMBER: _ClassVar[int]
    device_id: str
    platform: str
    protocol: str
    def __init__(self, device_id: _Optional[str] = ..., platform: _Optional[str] = ..., protocol: _Optional[str] = ...) -> None: ...

class Elevator(_message.Message):
    __slots__ = ("elevator_id", "phase", "phase_since", "maker", "serial_number", "place", "parameters", "site_fit", "manufactured_on", "put_into_use_on", "design_life_ends_on", "registered", "registration_authority", "user_unit", "owner", "installer", "contractor", "maintainer", "responsible_unit", "industry_supervisor", "safety_officer_appointed", "first_responsible", "identifiers", "irregular", "last_inspection", "last_supervision_inspection", "changes_to_register", "seal", "renewal", "devices", "legacy", "source_register", "raw_status")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    PHASE_SINCE_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    SITE_FIT_FIELD_NUMBER: _ClassVar[int]
    MANUFACTURED_ON_FIELD_NUMBER: _ClassVar[int]
    PUT_INTO_USE_ON_FIELD_NUMBER: _ClassVar[int]
    DESIGN_LIFE_ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_FIELD_NUMBER: _ClassVar[int]
    REGISTRATION_AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    INSTALLER_FIELD_NUMBER: _ClassVar[int]
    CONTRACTOR_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_UNIT_FIELD_NUMBER: _ClassVar[int]
    INDUSTRY_SUPERVISOR_FIELD_NUMBER: _ClassVar[int]
    SAFETY_OFFICER_APPOINTED_FIELD_NUMBER: _ClassVar[int]
    FIRST_RESPONSIBLE_FIELD_NUMBER: _ClassVar[int]
    IDENTIFIERS_FIELD_NUMBER: _ClassVar[int]
    IRREGULAR_FIELD_NUMBER: _ClassVar[int]
    LAST_INSPECTION_FIELD_NUMBER: _ClassVar[int]
    LAST_SUPERVISION_INSPECTION_FIELD_NUMBER: _ClassVar[int]
    CHANGES_TO_REGISTER_FIELD_NUMBER: _ClassVar[int]
    SEAL_FIELD_NUMBER: _ClassVar[int]
    RENEWAL_FIELD_NUMBER: _ClassVar[int]
    DEVICES_FIELD_NUMBER: _ClassVar[int]
    LEGACY_FIELD_NUMBER: _ClassVar[int]
    SOURCE_REGISTER_FIELD_NUMBER: _ClassVar[int]
    RAW_STATUS_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    phase: Phase
    phase_since: _timestamp_pb2.Timestamp
    maker: _party_pb2.PartyRef
    serial_number: str
    place: _elevator_values_pb2.Place
    parameters: _elevator_values_pb2.TechnicalParameters
    site_fit: _elevator_values_pb2.SiteFit
    manufactured_on: _date_pb2.Date
    put_into_use_on: _date_pb2.Date
    design_life_ends_on: _date_pb2.Date
    registered: bool
    registration_authority: str
    user_unit: _party_pb2.PartyRef
    owner: _party_pb2.PartyRef
    installer: _party_pb2.PartyRef
    contractor: _party_pb2.PartyRef
    maintainer: _party_pb2.PartyRef
    responsible_unit: _party_pb2.PartyRef
    industry_supervisor: _party_pb2.PartyRef
    safety_officer_appointed: bool
    first_responsible: _containers.RepeatedCompositeFieldContainer[FirstResponsibility]
    identifiers: _containers.RepeatedCompositeFieldContainer[IdentifierValidity]
    irregular: _containers.RepeatedScalarFieldContainer[str]
    last_inspection: _elevator_values_pb2.Inspection
    last_supervision_inspection: _elevator_values_pb2.Inspection
    changes_to_register: _containers.RepeatedScalarFieldContainer[_elevator_values_pb2.ChangeKind]
    seal: SealOnCard
    renewal: OpenRenewal
    devices: _containers.RepeatedCompositeFieldContainer[ConnectedDevice]
    legacy: bool
    source_register: str
    raw_status: str
    def __init__(self, elevator_id: _Optional[str] = ..., phase: _Optional[_Union[Phase, str]] = ..., phase_since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., serial_number: _Optional[str] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., parameters: _Optional[_Union[_elevator_values_pb2.TechnicalParameters, _Mapping]] = ..., site_fit: _Optional[_Union[_elevator_values_pb2.SiteFit, _Mapping]] = ..., manufactured_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., put_into_use_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., design_life_ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., registered: bool = ..., registration_authority: _Optional[str] = ..., user_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., owner: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., installer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., contractor: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., responsible_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., industry_supervisor: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., safety_officer_appointed: bool = ..., first_responsible: _Optional[_Iterable[_Union[FirstResponsibility, _Mapping]]] = ..., identifiers: _Optional[_Iterable[_Union[IdentifierValidity, _Mapping]]] = ..., irregular: _Optional[_Iterable[str]] = ..., last_inspection: _Optional[_Union[_elevator_values_pb2.Inspection, _Mapping]] = ..., last_supervision_inspection: _Optional[_Union[_elevator_values_pb2.Inspection, _Mapping]] = ..., changes_to_register: _Optional[_Iterable[_Union[_elevator_values_pb2.ChangeKind, str]]] = ..., seal: _Optional[_Union[SealOnCard, _Mapping]] = ..., renewal: _Optional[_Union[OpenRenewal, _Mapping]] = ..., devices: _Optional[_Iterable[_Union[ConnectedDevice, _Mapping]]] = ..., legacy: bool = ..., source_register: _Optional[str] = ..., raw_status: _Optional[str] = ...) -> None: ...
