from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PlaceType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLACE_TYPE_UNSPECIFIED: _ClassVar[PlaceType]
    PLACE_TYPE_RESIDENTIAL: _ClassVar[PlaceType]
    PLACE_TYPE_OFFICE: _ClassVar[PlaceType]
    PLACE_TYPE_MALL: _ClassVar[PlaceType]
    PLACE_TYPE_HOTEL: _ClassVar[PlaceType]
    PLACE_TYPE_TRANSPORT: _ClassVar[PlaceType]
    PLACE_TYPE_HOSPITAL: _ClassVar[PlaceType]
    PLACE_TYPE_SCHOOL: _ClassVar[PlaceType]
    PLACE_TYPE_VENUE: _ClassVar[PlaceType]
    PLACE_TYPE_OTHER: _ClassVar[PlaceType]

class SiteFitVerdict(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SITE_FIT_VERDICT_UNSPECIFIED: _ClassVar[SiteFitVerdict]
    SITE_FIT_VERDICT_FIT: _ClassVar[SiteFitVerdict]
    SITE_FIT_VERDICT_CONDITIONAL: _ClassVar[SiteFitVerdict]
    SITE_FIT_VERDICT_UNFIT: _ClassVar[SiteFitVerdict]

class ConstructionKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONSTRUCTION_KIND_UNSPECIFIED: _ClassVar[ConstructionKind]
    CONSTRUCTION_KIND_INSTALLATION: _ClassVar[ConstructionKind]
    CONSTRUCTION_KIND_RELOCATION: _ClassVar[ConstructionKind]
    CONSTRUCTION_KIND_MODIFICATION: _ClassVar[ConstructionKind]
    CONSTRUCTION_KIND_MAJOR_REPAIR: _ClassVar[ConstructionKind]

class InspectionKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INSPECTION_KIND_UNSPECIFIED: _ClassVar[InspectionKind]
    INSPECTION_KIND_SUPERVISION: _ClassVar[InspectionKind]
    INSPECTION_KIND_PERIODIC: _ClassVar[InspectionKind]

class Conclusion(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONCLUSION_UNSPECIFIED: _ClassVar[Conclusion]
    CONCLUSION_PASSED: _ClassVar[Conclusion]
    CONCLUSION_FAILED: _ClassVar[Conclusion]
    CONCLUSION_PASSED_ON_REINSPECTION: _ClassVar[Conclusion]
    CONCLUSION_FAILED_ON_REINSPECTION: _ClassVar[Conclusion]

class SealingGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SEALING_GROUND_UNSPECIFIED: _ClassVar[SealingGround]
    SEALING_GROUND_UNREGISTERED_USE: _ClassVar[SealingGround]
    SEALING_GROUND_NOT_INSPECTED: _ClassVar[SealingGround]
    SEALING_GROUND_INSPECTION_FAILED: _ClassVar[SealingGround]
    SEALING_GROUND_SERIOUS_HAZARD: _ClassVar[SealingGround]
    SEALING_GROUND_DUE_FOR_SCRAPPING: _ClassVar[SealingGround]
    SEALING_GROUND_UNRECTIFIED: _ClassVar[SealingGround]
    SEALING_GROUND_OTHER: _ClassVar[SealingGround]

class UnsealingBasis(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UNSEALING_BASIS_UNSPECIFIED: _ClassVar[UnsealingBasis]
    UNSEALING_BASIS_INSPECTION: _ClassVar[UnsealingBasis]
    UNSEALING_BASIS_AUTHORITY_DECISION: _ClassVar[UnsealingBasis]

class ChangeKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CHANGE_KIND_UNSPECIFIED: _ClassVar[ChangeKind]
    CHANGE_KIND_MODIFICATION: _ClassVar[ChangeKind]
    CHANGE_KIND_USER_UNIT: _ClassVar[ChangeKind]
    CHANGE_KIND_DESIGN_LIFE: _ClassVar[ChangeKind]

class IdentifierKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IDENTIFIER_KIND_UNSPECIFIED: _ClassVar[IdentifierKind]
    IDENTIFIER_KIND_EQUIPMENT_CODE: _ClassVar[IdentifierKind]
    IDENTIFIER_KIND_REGISTRATION_CODE: _ClassVar[IdentifierKind]
    IDENTIFIER_KIND_USE_CERTIFICATE: _ClassVar[IdentifierKind]
    IDENTIFIER_KIND_RESCUE_CODE: _ClassVar[IdentifierKind]
    IDENTIFIER_KIND_SUPERVISION_ID: _ClassVar[IdentifierKind]
    IDENTIFIER_KIND_UNIT_INTERNAL_NUMBER: _ClassVar[IdentifierKind]

class RetirementReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RETIREMENT_REASON_UNSPECIFIED: _ClassVar[RetirementReason]
    RETIREMENT_REASON_REPLACED: _ClassVar[RetirementReason]
    RETIREMENT_REASON_WITHDRAWN: _ClassVar[RetirementReason]
    RETIREMENT_REASON_ELEVATOR_ENDED: _ClassVar[RetirementReason]
    RETIREMENT_REASON_RECORDED_IN_ERROR: _ClassVar[RetirementReason]

class RenewalKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RENEWAL_KIND_UNSPECIFIED: _ClassVar[RenewalKind]
    RENEWAL_KIND_REPAIR: _ClassVar[RenewalKind]
    RENEWAL_KIND_MODIFY: _ClassVar[RenewalKind]
    RENEWAL_KIND_RENEW: _ClassVar[RenewalKind]

class FundingSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUNDING_SOURCE_UNSPECIFIED: _ClassVar[FundingSource]
    FUNDING_SOURCE_MAINTENANCE_FUND: _ClassVar[FundingSource]
    FUNDING_SOURCE_PROVIDENT_FUND: _ClassVar[FundingSource]
    FUNDING_SOURCE_OWNERS: _ClassVar[FundingSource]
    FUNDING_SOURCE_PUBLIC_INCOME: _ClassVar[FundingSource]
    FUNDING_SOURCE_SUBSIDY: _ClassVar[FundingSource]
    FUNDING_SOURCE_GOVERNMENT: _ClassVar[FundingSource]
    FUNDING_SOURCE_OTHER: _ClassVar[FundingSource]

class DeregistrationGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DEREGISTRATION_GROUND_UNSPECIFIED: _ClassVar[DeregistrationGround]
    DEREGISTRATION_GROUND_SCRAPPED: _ClassVar[DeregistrationGround]
    DEREGISTRATION_GROUND_EXPORTED: _ClassVar[DeregistrationGround]
    DEREGISTRATION_GROUND_MOVED_OUT: _ClassVar[DeregistrationGround]

class LegacyPhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LEGACY_PHASE_UNSPECIFIED: _ClassVar[LegacyPhase]
    LEGACY_PHASE_UNDER_CONSTRUCTION: _ClassVar[LegacyPhase]
    LEGACY_PHASE_INSTALLED: _ClassVar[LegacyPhase]
    LEGACY_PHASE_IN_USE: _ClassVar[LegacyPhase]
    LEGACY_PHASE_STOPPED: _ClassVar[LegacyPhase]
    LEGACY_PHASE_SEALED: _ClassVar[LegacyPhase]
    LEGACY_PHASE_SCRAPPED: _ClassVar[LegacyPhase]
    LEGACY_PHASE_DEREGISTERED: _ClassVar[LegacyPhase]
PLACE_TYPE_UNSPECIFIED: PlaceType
PLACE_TYPE_RESIDENTIAL: PlaceType
PLACE_TYPE_OFFICE: PlaceType
PLACE_TYPE_MALL: PlaceType
PLACE_TYPE_HOTEL: PlaceType
PLACE_TYPE_TRANSPORT: PlaceType
PLACE_TYPE_HOSPITAL: PlaceType
PLACE_TYPE_SCHOOL: PlaceType
PLACE_TYPE_VENUE: PlaceType
PLACE_TYPE_OTHER: PlaceType
SITE_FIT_VERDICT_UNSPECIFIED: SiteFitVerdict
SITE_FIT_VERDICT_FIT: SiteFitVerdict
SITE_FIT_VERDICT_CONDITIONAL: SiteFitVerdict
SITE_FIT_VERDICT_UNFIT: SiteFitVerdict
CONSTRUCTION_KIND_UNSPECIFIED: ConstructionKind
CONSTRUCTION_KIND_INSTALLATION: ConstructionKind
CONSTRUCTION_KIND_RELOCATION: ConstructionKind
CONSTRUCTION_KIND_MODIFICATION: ConstructionKind
CONSTRUCTION_KIND_MAJOR_REPAIR: ConstructionKind
INSPECTION_KIND_UNSPECIFIED: InspectionKind
INSPECTION_KIND_SUPERVISION: InspectionKind
INSPECTION_KIND_PERIODIC: InspectionKind
CONCLUSION_UNSPECIFIED: Conclusion
CONCLUSION_PASSED: Conclusion
CONCLUSION_FAILED: Conclusion
CONCLUSION_PASSED_ON_REINSPECTION: Conclusion
CONCLUSION_FAILED_ON_REINSPECTION: Conclusion
SEALING_GROUND_UNSPECIFIED: SealingGround
SEALING_GROUND_UNREGISTERED_USE: SealingGround
SEALING_GROUND_NOT_INSPECTED: SealingGround
SEALING_GROUND_INSPECTION_FAILED: SealingGround
SEALING_GROUND_SERIOUS_HAZARD: SealingGround
SEALING_GROUND_DUE_FOR_SCRAPPING: SealingGround
SEALING_GROUND_UNRECTIFIED: SealingGround
SEALING_GROUND_OTHER: SealingGround
UNSEALING_BASIS_UNSPECIFIED: UnsealingBasis
UNSEALING_BASIS_INSPECTION: UnsealingBasis
UNSEALING_BASIS_AUTHORITY_DECISION: UnsealingBasis
CHANGE_KIND_UNSPECIFIED: ChangeKind
CHANGE_KIND_MODIFICATION: ChangeKind
CHANGE_KIND_USER_UNIT: ChangeKind
CHANGE_KIND_DESIGN_LIFE: ChangeKind
IDENTIFIER_KIND_UNSPECIFIED: IdentifierKind
IDENTIFIER_KIND_EQUIPMENT_CODE: IdentifierKind
IDENTIFIER_KIND_REGISTRATION_CODE: IdentifierKind
IDENTIFIER_KIND_USE_CERTIFICATE: IdentifierKind
IDENTIFIER_KIND_RESCUE_CODE: IdentifierKind
IDENTIFIER_KIND_SUPERVISION_ID: IdentifierKind
IDENTIFIER_KIND_UNIT_INTERNAL_NUMBER: IdentifierKind
RETIREMENT_REASON_UNSPECIFIED: RetirementReason
RETIREMENT_REASON_REPLACED: RetirementReason
RETIREMENT_REASON_WITHDRAWN: RetirementReason
RETIREMENT_REASON_ELEVATOR_ENDED: RetirementReason
RETIREMENT_REASON_RECORDED_IN_ERROR: RetirementReason
RENEWAL_KIND_UNSPECIFIED: RenewalKind
RENEWAL_KIND_REPAIR: RenewalKind
RENEWAL_KIND_MODIFY: RenewalKind
RENEWAL_KIND_RENEW: RenewalKind
FUNDING_SOURCE_UNSPECIFIED: FundingSource
FUNDING_SOURCE_MAINTENANCE_FUND: FundingSource
FUNDING_SOURCE_PROVIDENT_FUND: FundingSource
FUNDING_SOURCE_OWNERS: FundingSource
FUNDING_SOURCE_PUBLIC_INCOME: FundingSource
FUNDING_SOURCE_SUBSIDY: FundingSource
FUNDING_SOURCE_GOVERNMENT: FundingSource
FUNDING_SOURCE_OTHER: FundingSource
DEREGISTRATION_GROUND_UNSPECIFIED: DeregistrationGround
DEREGISTRATION_GROUND_SCRAPPED: DeregistrationGround
DEREGISTRATION_GROUND_EXPORTED: DeregistrationGround
DEREGISTRATION_GROUND_MOVED_OUT: DeregistrationGround
LEGACY_PHASE_UNSPECIFIED: LegacyPhase
LEGACY_PHASE_UNDER_CONSTRUCTION: LegacyPhase
LEGACY_PHASE_INSTALLED: LegacyPhase
LEGACY_PHASE_IN_USE: LegacyPhase
LEGACY_PHASE_STOPPED: LegacyPhase
LEGACY_PHASE_SEALED: LegacyPhase
LEGACY_PHASE_SCRAPPED: LegacyPhase
LEGACY_PHASE_DEREGISTERED: LegacyPhase

class Place(_message.Message):
    __slots__ = ("division", "address", "place_type", "estate", "building", "latitude", "longitude", "raw_area_code")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    PLACE_TYPE_FIELD_NUMBER: _ClassVar[int]
    ESTATE_FIELD_NUMBER: _ClassVar[int]
    BUILDING_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    RAW_AREA_CODE_FIELD_NUMBER: _ClassVar[int]
    division: str
    address: str
    place_type: PlaceType
    estate: str
    building: str
    latitude: float
    longitude: float
    raw_area_code: str
    def __init__(self, division: _Optional[str] = ..., address: _Optional[str] = ..., place_type: _Optional[_Union[PlaceType, str]] = ..., estate: _Optional[str] = ..., building: _Optional[str] = ..., latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., raw_area_code: _Optional[str] = ...) -> None: ...

class TechnicalParameters(_message.Message):
    __slots__ = ("kind_code", "catalogue_version", "product_name", "model", "rated_load_kg", "rated_persons", "rated_speed_mps", "rated_speed_down_mps", "floors", "stops", "doors", "control_mode", "machine_room", "traction_ratio", "travel_height_m", "rise_m", "angle_degrees", "nominal_width_mm", "walkway_length_m", "transport_capacity_per_hour", "design_life_years")
    KIND_CODE_FIELD_NUMBER: _ClassVar[int]
    CATALOGUE_VERSION_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    RATED_LOAD_KG_FIELD_NUMBER: _ClassVar[int]
    RATED_PERSONS_FIELD_NUMBER: _ClassVar[int]
    RATED_SPEED_MPS_FIELD_NUMBER: _ClassVar[int]
    RATED_SPEED_DOWN_MPS_FIELD_NUMBER: _ClassVar[int]
    FLOORS_FIELD_NUMBER: _ClassVar[int]
    STOPS_FIELD_NUMBER: _ClassVar[int]
    DOORS_FIELD_NUMBER: _ClassVar[int]
    CONTROL_MODE_FIELD_NUMBER: _ClassVar[int]
    MACHINE_ROOM_FIELD_NUMBER: _ClassVar[int]
    TRACTION_RATIO_FIELD_NUMBER: _ClassVar[int]
    TRAVEL_HEIGHT_M_FIELD_NUMBER: _ClassVar[int]
    RISE_M_FIELD_NUMBER: _ClassVar[int]
    ANGLE_DEGREES_FIELD_NUMBER: _ClassVar[int]
    NOMINAL_WIDTH_MM_FIELD_NUMBER: _ClassVar[int]
    WALKWAY_LENGTH_M_FIELD_NUMBER: _ClassVar[int]
    TRANSPORT_CAPACITY_PER_HOUR_FIELD_NUMBER: _ClassVar[int]
    DESIGN_LIFE_YEARS_FIELD_NUMBER: _ClassVar[int]
    kind_code: str
    catalogue_version: str
    product_name: str
    model: str
    rated_load_kg: float
    rated_persons: int
    rated_speed_mps: float
    rated_speed_down_mps: float
    floors: int
    stops: int
    doors: int
    control_mode: str
    machine_room: bool
    traction_ratio: str
    travel_height_m: float
    rise_m: float
    angle_degrees: float
    nominal_width_mm: float
    walkway_length_m: float
    transport_capacity_per_hour: int
    design_life_years: int
    def __init__(self, kind_code: _Optional[str] = ..., catalogue_version: _Optional[str] = ..., product_name: _Optional[str] = ..., model: _Optional[str] = ..., rated_load_kg: _Optional[float] = ..., rated_persons: _Optional[int] = ..., rated_speed_mps: _Optional[float] = ..., rated_speed_down_mps: _Optional[float] = ..., floors: _Optional[int] = ..., stops: _Optional[int] = ..., doors: _Optional[int] = ..., control_mode: _Optional[str] = ..., machine_room: bool = ..., traction_ratio: _Optional[str] = ..., travel_height_m: _Optional[float] = ..., rise_m: _Optional[float] = ..., angle_degrees: _Optional[float] = ..., nominal_width_mm: _Optional[float] = ..., walkway_length_m: _Optional[float] = ..., transport_capacity_per_hour: _Optional[int] = ..., design_life_years: _Optional[int] = ...) -> None: ...

class SiteFit(_message.Message):
    __slots__ = ("verdict", "assessor", "assessed_on", "expected_persons_per_day", "findings")
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    ASSESSOR_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_ON_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_PERSONS_PER_DAY_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    verdict: SiteFitVerdict
    assessor: _party_pb2.PartyRef
    assessed_on: _date_pb2.Date
    expected_persons_per_day: int
    findings: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, verdict: _Optional[_Union[SiteFitVerdict, str]] = ..., assessor: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., assessed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., expected_persons_per_day: _Optional[int] = ..., findings: _Optional[_Iterable[str]] = ...) -> None: ...

class Inspection(_message.Message):
    __slots__ = ("kind", "conclusion", "inspected_on", "report_number", "agency")
    KIND_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    kind: InspectionKind
    conclusion: Conclusion
    inspected_on: _date_pb2.Date
    report_number: str
    agency: _party_pb2.PartyRef
    def __init__(self, kind: _Optional[_Union[InspectionKind, str]] = ..., conclusion: _Optional[_Union[Conclusion, str]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class IdentifierRef(_message.Message):
    __slots__ = ("kind", "value", "issuer")
    KIND_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    kind: IdentifierKind
    value: str
    issuer: str
    def __init__(self, kind: _Optional[_Union[IdentifierKind, str]] = ..., value: _Optional[str] = ..., issuer: _Optional[str] = ...) -> None: ...

class Identifier(_message.Message):
    __slots__ = ("kind", "value", "issuer", "valid_from")
    KIND_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    kind: IdentifierKind
    value: str
    issuer: str
    valid_from: _date_pb2.Date
    def __init__(self, kind: _Optional[_Union[IdentifierKind, str]] = ..., value: _Optional[str] = ..., issuer: _Optional[str] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class SafetyOfficer(_message.Message):
    __slots__ = ("person_id", "name", "phone", "certificate_number")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    name: str
    phone: str
    certificate_number: str
    def __init__(self, person_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., certificate_number: _Optional[str] = ...) -> None: ...

class FundingLine(_message.Message):
    __slots__ = ("source", "amount_fen", "reference")
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    source: FundingSource
    amount_fen: int
    reference: str
    def __init__(self, source: _Optional[_Union[FundingSource, str]] = ..., amount_fen: _Optional[int] = ..., reference: _Optional[str] = ...) -> None: ...

class LegacyElevator(_message.Message):
    __slots__ = ("source_register", "phase", "maker", "serial_number", "place", "raw_status", "parameters", "manufactured_on", "put_into_use_on", "user_unit", "owner", "installer", "maintainer", "responsible_unit", "identifiers", "last_inspection", "raw")
    class RawEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    SOURCE_REGISTER_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    RAW_STATUS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    MANUFACTURED_ON_FIELD_NUMBER: _ClassVar[int]
    PUT_INTO_USE_ON_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    INSTALLER_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_UNIT_FIELD_NUMBER: _ClassVar[int]
    IDENTIFIERS_FIELD_NUMBER: _ClassVar[int]
    LAST_INSPECTION_FIELD_NUMBER: _ClassVar[int]
    RAW_FIELD_NUMBER: _ClassVar[int]
    source_register: str
    phase: LegacyPhase
    maker: _party_pb2.PartyRef
    serial_number: str
    place: Place
    raw_status: str
    parameters: TechnicalParameters
    manufactured_on: _date_pb2.Date
    put_into_use_on: _date_pb2.Date
    user_unit: _party_pb2.PartyRef
    owner: _party_pb2.PartyRef
    installer: _party_pb2.PartyRef
    maintainer: _party_pb2.PartyRef
    responsible_unit: _party_pb2.PartyRef
    identifiers: _containers.RepeatedCompositeFieldContainer[Identifier]
    last_inspection: Inspection
    raw: _containers.ScalarMap[str, str]
    def __init__(self, source_register: _Optional[str] = ..., phase: _Optional[_Union[LegacyPhase, str]] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., serial_number: _Optional[str] = ..., place: _Optional[_Union[Place, _Mapping]] = ..., raw_status: _Optional[str] = ..., parameters: _Optional[_Union[TechnicalParameters, _Mapping]] = ..., manufactured_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., put_into_use_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., user_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., owner: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., installer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., responsible_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., identifiers: _Optional[_Iterable[_Union[Identifier, _Mapping]]] = ..., last_inspection: _Optional[_Union[Inspection, _Mapping]] = ..., raw: _Optional[_Mapping[str, str]] = ...) -> None: ...
