from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class InsuredRole(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INSURED_ROLE_UNSPECIFIED: _ClassVar[InsuredRole]
    INSURED_ROLE_USER_UNIT: _ClassVar[InsuredRole]
    INSURED_ROLE_OWNER: _ClassVar[InsuredRole]
    INSURED_ROLE_MAINTAINER: _ClassVar[InsuredRole]
    INSURED_ROLE_MANUFACTURER: _ClassVar[InsuredRole]
    INSURED_ROLE_INSTALLER: _ClassVar[InsuredRole]
    INSURED_ROLE_INSPECTION_BODY: _ClassVar[InsuredRole]

class PlaceClass(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLACE_CLASS_UNSPECIFIED: _ClassVar[PlaceClass]
    PLACE_CLASS_HOUSING: _ClassVar[PlaceClass]
    PLACE_CLASS_OTHER_BUILDING: _ClassVar[PlaceClass]
    PLACE_CLASS_VILLA: _ClassVar[PlaceClass]

class EquipmentClass(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EQUIPMENT_CLASS_UNSPECIFIED: _ClassVar[EquipmentClass]
    EQUIPMENT_CLASS_VERTICAL: _ClassVar[EquipmentClass]
    EQUIPMENT_CLASS_ESCALATOR: _ClassVar[EquipmentClass]
    EQUIPMENT_CLASS_NEW: _ClassVar[EquipmentClass]

class MaintainerGrade(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MAINTAINER_GRADE_UNSPECIFIED: _ClassVar[MaintainerGrade]
    MAINTAINER_GRADE_A: _ClassVar[MaintainerGrade]
    MAINTAINER_GRADE_B: _ClassVar[MaintainerGrade]
    MAINTAINER_GRADE_C: _ClassVar[MaintainerGrade]
    MAINTAINER_GRADE_D: _ClassVar[MaintainerGrade]
INSURED_ROLE_UNSPECIFIED: InsuredRole
INSURED_ROLE_USER_UNIT: InsuredRole
INSURED_ROLE_OWNER: InsuredRole
INSURED_ROLE_MAINTAINER: InsuredRole
INSURED_ROLE_MANUFACTURER: InsuredRole
INSURED_ROLE_INSTALLER: InsuredRole
INSURED_ROLE_INSPECTION_BODY: InsuredRole
PLACE_CLASS_UNSPECIFIED: PlaceClass
PLACE_CLASS_HOUSING: PlaceClass
PLACE_CLASS_OTHER_BUILDING: PlaceClass
PLACE_CLASS_VILLA: PlaceClass
EQUIPMENT_CLASS_UNSPECIFIED: EquipmentClass
EQUIPMENT_CLASS_VERTICAL: EquipmentClass
EQUIPMENT_CLASS_ESCALATOR: EquipmentClass
EQUIPMENT_CLASS_NEW: EquipmentClass
MAINTAINER_GRADE_UNSPECIFIED: MaintainerGrade
MAINTAINER_GRADE_A: MaintainerGrade
MAINTAINER_GRADE_B: MaintainerGrade
MAINTAINER_GRADE_C: MaintainerGrade
MAINTAINER_GRADE_D: MaintainerGrade

class PremiumShare(_message.Message):
    __slots__ = ("role", "basis_points")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    role: InsuredRole
    basis_points: int
    def __init__(self, role: _Optional[_Union[InsuredRole, str]] = ..., basis_points: _Optional[int] = ...) -> None: ...

class ClassShares(_message.Message):
    __slots__ = ("place_class", "shares")
    PLACE_CLASS_FIELD_NUMBER: _ClassVar[int]
    SHARES_FIELD_NUMBER: _ClassVar[int]
    place_class: PlaceClass
    shares: _containers.RepeatedCompositeFieldContainer[PremiumShare]
    def __init__(self, place_class: _Optional[_Union[PlaceClass, str]] = ..., shares: _Optional[_Iterable[_Union[PremiumShare, _Mapping]]] = ...) -> None: ...

class LiabilityLimits(_message.Message):
    __slots__ = ("per_person_fen", "per_accident_fen", "per_elevator_fen")
    PER_PERSON_FEN_FIELD_NUMBER: _ClassVar[int]
    PER_ACCIDENT_FEN_FIELD_NUMBER: _ClassVar[int]
    PER_ELEVATOR_FEN_FIELD_NUMBER: _ClassVar[int]
    per_person_fen: int
    per_accident_fen: int
    per_elevator_fen: int
    def __init__(self, per_person_fen: _Optional[int] = ..., per_accident_fen: _Optional[int] = ..., per_elevator_fen: _Optional[int] = ...) -> None: ...

class BasePremium(_message.Message):
    __slots__ = ("equipment_class", "amount_fen")
    EQUIPMENT_CLASS_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    equipment_class: EquipmentClass
    amount_fen: int
    def __init__(self, equipment_class: _Optional[_Union[EquipmentClass, str]] = ..., amount_fen: _Optional[int] = ...) -> None: ...

class AgeBand(_message.Message):
    __slots__ = ("from_years", "basis_points")
    FROM_YEARS_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    from_years: int
    basis_points: int
    def __init__(self, from_years: _Optional[int] = ..., basis_points: _Optional[int] = ...) -> None: ...

class PlaceFactor(_message.Message):
    __slots__ = ("place_type", "basis_points")
    PLACE_TYPE_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    place_type: _elevator_values_pb2.PlaceType
    basis_points: int
    def __init__(self, place_type: _Optional[_Union[_elevator_values_pb2.PlaceType, str]] = ..., basis_points: _Optional[int] = ...) -> None: ...

class GradeFactor(_message.Message):
    __slots__ = ("grade", "basis_points")
    GRADE_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    grade: MaintainerGrade
    basis_points: int
    def __init__(self, grade: _Optional[_Union[MaintainerGrade, str]] = ..., basis_points: _Optional[int] = ...) -> None: ...

class RescueBand(_message.Message):
    __slots__ = ("from_cases", "basis_points")
    FROM_CASES_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    from_cases: int
    basis_points: int
    def __init__(self, from_cases: _Optional[int] = ..., basis_points: _Optional[int] = ...) -> None: ...

class FactorTable(_message.Message):
    __slots__ = ("age_bands", "place_factors", "grade_factors", "rescue_bands", "rescue_lookback_months")
    AGE_BANDS_FIELD_NUMBER: _ClassVar[int]
    PLACE_FACTORS_FIELD_NUMBER: _ClassVar[int]
    GRADE_FACTORS_FIELD_NUMBER: _ClassVar[int]
    RESCUE_BANDS_FIELD_NUMBER: _ClassVar[int]
    RESCUE_LOOKBACK_MONTHS_FIELD_NUMBER: _ClassVar[int]
    age_bands: _containers.RepeatedCompositeFieldContainer[AgeBand]
    place_factors: _containers.RepeatedCompositeFieldContainer[PlaceFactor]
    grade_factors: _containers.RepeatedCompositeFieldContainer[GradeFactor]
    rescue_bands: _containers.RepeatedCompositeFieldContainer[RescueBand]
    rescue_lookback_months: int
    def __init__(self, age_bands: _Optional[_Iterable[_Union[AgeBand, _Mapping]]] = ..., place_factors: _Optional[_Iterable[_Union[PlaceFactor, _Mapping]]] = ..., grade_factors: _Optional[_Iterable[_Union[GradeFactor, _Mapping]]] = ..., rescue_bands: _Optional[_Iterable[_Union[RescueBand, _Mapping]]] = ..., rescue_lookback_months: _Optional[int] = ...) -> None: ...

class ProgrammeTerms(_message.Message):
    __slots__ = ("insured_roles", "payer_shares", "limits", "base_premiums", "factors", "valid_from", "valid_to", "enrolment_from", "enrolment_to")
    INSURED_ROLES_FIELD_NUMBER: _ClassVar[int]
    PAYER_SHARES_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    BASE_PREMIUMS_FIELD_NUMBER: _ClassVar[int]
    FACTORS_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    ENROLMENT_FROM_FIELD_NUMBER: _ClassVar[int]
    ENROLMENT_TO_FIELD_NUMBER: _ClassVar[int]
    insured_roles: _containers.RepeatedScalarFieldContainer[InsuredRole]
    payer_shares: _containers.RepeatedCompositeFieldContainer[ClassShares]
    limits: LiabilityLimits
    base_premiums: _containers.RepeatedCompositeFieldContainer[BasePremium]
    factors: FactorTable
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    enrolment_from: _date_pb2.Date
    enrolment_to: _date_pb2.Date
    def __init__(self, insured_roles: _Optional[_Iterable[_Union[InsuredRole, str]]] = ..., payer_shares: _Optional[_Iterable[_Union[ClassShares, _Mapping]]] = ..., limits: _Optional[_Union[LiabilityLimits, _Mapping]] = ..., base_premiums: _Optional[_Iterable[_Union[BasePremium, _Mapping]]] = ..., factors: _Optional[_Union[FactorTable, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., enrolment_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., enrolment_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class ProgrammeVersion(_message.Message):
    __slots__ = ("version", "effective_from", "terms")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    version: int
    effective_from: _date_pb2.Date
    terms: ProgrammeTerms
    def __init__(self, version: _Optional[int] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., terms: _Optional[_Union[ProgrammeTerms, _Mapping]] = ...) -> None: ...
