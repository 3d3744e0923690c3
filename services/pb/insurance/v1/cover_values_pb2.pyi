from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.insurance.v1 import programme_values_pb2 as _programme_values_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CancellationReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CANCELLATION_REASON_UNSPECIFIED: _ClassVar[CancellationReason]
    CANCELLATION_REASON_REQUESTED: _ClassVar[CancellationReason]
    CANCELLATION_REASON_PREMIUM_UNPAID: _ClassVar[CancellationReason]
    CANCELLATION_REASON_ELEVATOR_GONE: _ClassVar[CancellationReason]
    CANCELLATION_REASON_REPLACED: _ClassVar[CancellationReason]
    CANCELLATION_REASON_VOID: _ClassVar[CancellationReason]

class CoverStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COVER_STATUS_UNSPECIFIED: _ClassVar[CoverStatus]
    COVER_STATUS_RUNNING: _ClassVar[CoverStatus]
    COVER_STATUS_CANCELLED: _ClassVar[CoverStatus]
    COVER_STATUS_LAPSED: _ClassVar[CoverStatus]

class PremiumFactorKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PREMIUM_FACTOR_KIND_UNSPECIFIED: _ClassVar[PremiumFactorKind]
    PREMIUM_FACTOR_KIND_AGE: _ClassVar[PremiumFactorKind]
    PREMIUM_FACTOR_KIND_PLACE: _ClassVar[PremiumFactorKind]
    PREMIUM_FACTOR_KIND_MAINTAINER_GRADE: _ClassVar[PremiumFactorKind]
    PREMIUM_FACTOR_KIND_RESCUE_RECORD: _ClassVar[PremiumFactorKind]
CANCELLATION_REASON_UNSPECIFIED: CancellationReason
CANCELLATION_REASON_REQUESTED: CancellationReason
CANCELLATION_REASON_PREMIUM_UNPAID: CancellationReason
CANCELLATION_REASON_ELEVATOR_GONE: CancellationReason
CANCELLATION_REASON_REPLACED: CancellationReason
CANCELLATION_REASON_VOID: CancellationReason
COVER_STATUS_UNSPECIFIED: CoverStatus
COVER_STATUS_RUNNING: CoverStatus
COVER_STATUS_CANCELLED: CoverStatus
COVER_STATUS_LAPSED: CoverStatus
PREMIUM_FACTOR_KIND_UNSPECIFIED: PremiumFactorKind
PREMIUM_FACTOR_KIND_AGE: PremiumFactorKind
PREMIUM_FACTOR_KIND_PLACE: PremiumFactorKind
PREMIUM_FACTOR_KIND_MAINTAINER_GRADE: PremiumFactorKind
PREMIUM_FACTOR_KIND_RESCUE_RECORD: PremiumFactorKind

class PreventionTechnician(_message.Message):
    __slots__ = ("person_id", "name", "phone")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    name: str
    phone: str
    def __init__(self, person_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...

class VisitHazard(_message.Message):
    __slots__ = ("description", "component", "hazard_code", "serious")
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    COMPONENT_FIELD_NUMBER: _ClassVar[int]
    HAZARD_CODE_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_FIELD_NUMBER: _ClassVar[int]
    description: str
    component: str
    hazard_code: str
    serious: bool
    def __init__(self, description: _Optional[str] = ..., component: _Optional[str] = ..., hazard_code: _Optional[str] = ..., serious: bool = ...) -> None: ...

class Cover(_message.Message):
    __slots__ = ("cover_id", "programme_id", "programme_version", "renews", "insurer", "payer", "insured_roles", "limits", "covers_from", "covers_to", "last_day", "in_force", "status", "cancellation_reason", "premium_fen", "quote_id", "used_fen", "left_fen", "prevention_visit_count", "insured_parties")
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_VERSION_FIELD_NUMBER: _ClassVar[int]
    RENEWS_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PAYER_FIELD_NUMBER: _ClassVar[int]
    INSURED_ROLES_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    COVERS_FROM_FIELD_NUMBER: _ClassVar[int]
    COVERS_TO_FIELD_NUMBER: _ClassVar[int]
    LAST_DAY_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    PREMIUM_FEN_FIELD_NUMBER: _ClassVar[int]
    QUOTE_ID_FIELD_NUMBER: _ClassVar[int]
    USED_FEN_FIELD_NUMBER: _ClassVar[int]
    LEFT_FEN_FIELD_NUMBER: _ClassVar[int]
    PREVENTION_VISIT_COUNT_FIELD_NUMBER: _ClassVar[int]
    INSURED_PARTIES_FIELD_NUMBER: _ClassVar[int]
    cover_id: str
    programme_id: str
    programme_version: int
    renews: str
    insurer: _party_pb2.PartyRef
    payer: _party_pb2.PartyRef
    insured_roles: _containers.RepeatedScalarFieldContainer[_programme_values_pb2.InsuredRole]
    limits: _programme_values_pb2.LiabilityLimits
    covers_from: _date_pb2.Date
    covers_to: _date_pb2.Date
    last_day: _date_pb2.Date
    in_force: bool
    status: CoverStatus
    cancellation_reason: CancellationReason
    premium_fen: int
    quote_id: str
    used_fen: int
    left_fen: int
    prevention_visit_count: int
    insured_parties: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    def __init__(self, cover_id: _Optional[str] = ..., programme_id: _Optional[str] = ..., programme_version: _Optional[int] = ..., renews: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., payer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., insured_roles: _Optional[_Iterable[_Union[_programme_values_pb2.InsuredRole, str]]] = ..., limits: _Optional[_Union[_programme_values_pb2.LiabilityLimits, _Mapping]] = ..., covers_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., covers_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., last_day: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., in_force: bool = ..., status: _Optional[_Union[CoverStatus, str]] = ..., cancellation_reason: _Optional[_Union[CancellationReason, str]] = ..., premium_fen: _Optional[int] = ..., quote_id: _Optional[str] = ..., used_fen: _Optional[int] = ..., left_fen: _Optional[int] = ..., prevention_visit_count: _Optional[int] = ..., insured_parties: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ...) -> None: ...

class PremiumInputs(_message.Message):
    __slots__ = ("equipment_class", "place_class", "place_type", "age_years", "maintainer_grade", "rescue_cases")
    EQUIPMENT_CLASS_FIELD_NUMBER: _ClassVar[int]
    PLACE_CLASS_FIELD_NUMBER: _ClassVar[int]
    PLACE_TYPE_FIELD_NUMBER: _ClassVar[int]
    AGE_YEARS_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_GRADE_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CASES_FIELD_NUMBER: _ClassVar[int]
    equipment_class: _programme_values_pb2.EquipmentClass
    place_class: _programme_values_pb2.PlaceClass
    place_type: _elevator_values_pb2.PlaceType
    age_years: int
    maintainer_grade: _programme_values_pb2.MaintainerGrade
    rescue_cases: int
    def __init__(self, equipment_class: _Optional[_Union[_programme_values_pb2.EquipmentClass, str]] = ..., place_class: _Optional[_Union[_programme_values_pb2.PlaceClass, str]] = ..., place_type: _Optional[_Union[_elevator_values_pb2.PlaceType, str]] = ..., age_years: _Optional[int] = ..., maintainer_grade: _Optional[_Union[_programme_values_pb2.MaintainerGrade, str]] = ..., rescue_cases: _Optional[int] = ...) -> None: ...

class PremiumEvidence(_message.Message):
    __slots__ = ("position", "stored_name")
    POSITION_FIELD_NUMBER: _ClassVar[int]
    STORED_NAME_FIELD_NUMBER: _ClassVar[int]
    position: int
    stored_name: str
    def __init__(self, position: _Optional[int] = ..., stored_name: _Optional[str] = ...) -> None: ...

class PremiumFactor(_message.Message):
    __slots__ = ("kind", "basis_points", "evidence")
    KIND_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    kind: PremiumFactorKind
    basis_points: int
    evidence: _containers.RepeatedCompositeFieldContainer[PremiumEvidence]
    def __init__(self, kind: _Optional[_Union[PremiumFactorKind, str]] = ..., basis_points: _Optional[int] = ..., evidence: _Optional[_Iterable[_Union[PremiumEvidence, _Mapping]]] = ...) -> None: ...

class PremiumPart(_message.Message):
    __slots__ = ("role", "amount_fen")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    role: _programme_values_pb2.InsuredRole
    amount_fen: int
    def __init__(self, role: _Optional[_Union[_programme_values_pb2.InsuredRole, str]] = ..., amount_fen: _Optional[int] = ...) -> None: ...

class PremiumCalculation(_message.Message):
    __slots__ = ("programme_id", "programme_version", "priced_on", "inputs", "base_premium_fen", "factors", "premium_fen", "parts")
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_VERSION_FIELD_NUMBER: _ClassVar[int]
    PRICED_ON_FIELD_NUMBER: _ClassVar[int]
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    BASE_PREMIUM_FEN_FIELD_NUMBER: _ClassVar[int]
    FACTORS_FIELD_NUMBER: _ClassVar[int]
    PREMIUM_FEN_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    programme_id: str
    programme_version: int
    priced_on: _date_pb2.Date
    inputs: PremiumInputs
    base_premium_fen: int
    factors: _containers.RepeatedCompositeFieldContainer[PremiumFactor]
    premium_fen: int
    parts: _containers.RepeatedCompositeFieldContainer[PremiumPart]
    def __init__(self, programme_id: _Optional[str] = ..., programme_version: _Optional[int] = ..., priced_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inputs: _Optional[_Union[PremiumInputs, _Mapping]] = ..., base_premium_fen: _Optional[int] = ..., factors: _Optional[_Iterable[_Union[PremiumFactor, _Mapping]]] = ..., premium_fen: _Optional[int] = ..., parts: _Optional[_Iterable[_Union[PremiumPart, _Mapping]]] = ...) -> None: ...

class Quote(_message.Message):
    __slots__ = ("quote_id", "insurer", "calculation")
    QUOTE_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    CALCULATION_FIELD_NUMBER: _ClassVar[int]
    quote_id: str
    insurer: _party_pb2.PartyRef
    calculation: PremiumCalculation
    def __init__(self, quote_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., calculation: _Optional[_Union[PremiumCalculation, _Mapping]] = ...) -> None: ...

class Adjustment(_message.Message):
    __slots__ = ("cover_id", "adjustment_number", "effective_from", "former_premium_fen", "calculation", "reason")
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    ADJUSTMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    FORMER_PREMIUM_FEN_FIELD_NUMBER: _ClassVar[int]
    CALCULATION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    cover_id: str
    adjustment_number: str
    effective_from: _date_pb2.Date
    former_premium_fen: int
    calculation: PremiumCalculation
    reason: str
    def __init__(self, cover_id: _Optional[str] = ..., adjustment_number: _Optional[str] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., former_premium_fen: _Optional[int] = ..., calculation: _Optional[_Union[PremiumCalculation, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class Visit(_message.Message):
    __slots__ = ("visit_number", "cover_id", "visited_on", "hazards", "next_steps")
    VISIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    VISITED_ON_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEPS_FIELD_NUMBER: _ClassVar[int]
    visit_number: str
    cover_id: str
    visited_on: _date_pb2.Date
    hazards: _containers.RepeatedCompositeFieldContainer[VisitHazard]
    next_steps: str
    def __init__(self, visit_number: _Optional[str] = ..., cover_id: _Optional[str] = ..., visited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., hazards: _Optional[_Iterable[_Union[VisitHazard, _Mapping]]] = ..., next_steps: _Optional[str] = ...) -> None: ...
