from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.inspection.v1 import inspection_values_pb2 as _inspection_values_pb2
from services.pb.registry.v1 import elevator_pb2 as _elevator_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from services.pb.supervision.v1 import key_elevator_values_pb2 as _key_elevator_values_pb2
from services.pb.supervision.v1 import listing_values_pb2 as _listing_values_pb2
from services.pb.supervision.v1 import order_values_pb2 as _order_values_pb2
from services.pb.supervision.v1 import sealing_values_pb2 as _sealing_values_pb2
from services.pb.supervision.v1 import withouts_values_pb2 as _withouts_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetCardRequest(_message.Message):
    __slots__ = ("elevator_id", "as_of", "known_at", "min_position")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    min_position: int
    def __init__(self, elevator_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., min_position: _Optional[int] = ...) -> None: ...

class GetCardResponse(_message.Message):
    __slots__ = ("card", "position")
    CARD_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    card: LifecycleCard
    position: int
    def __init__(self, card: _Optional[_Union[LifecycleCard, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class Basis(_message.Message):
    __slots__ = ("positions", "late", "corrected")
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    CORRECTED_FIELD_NUMBER: _ClassVar[int]
    positions: _containers.RepeatedScalarFieldContainer[int]
    late: bool
    corrected: bool
    def __init__(self, positions: _Optional[_Iterable[int]] = ..., late: bool = ..., corrected: bool = ...) -> None: ...

class UpkeepBlock(_message.Message):
    __slots__ = ("maintainer", "contract_id", "since", "vacant_since", "last_visited_on", "open_fault_count", "overdue_count", "basis")
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    VACANT_SINCE_FIELD_NUMBER: _ClassVar[int]
    LAST_VISITED_ON_FIELD_NUMBER: _ClassVar[int]
    OPEN_FAULT_COUNT_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_COUNT_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    maintainer: _party_pb2.PartyRef
    contract_id: str
    since: _date_pb2.Date
    vacant_since: _date_pb2.Date
    last_visited_on: _date_pb2.Date
    open_fault_count: int
    overdue_count: int
    basis: Basis
    def __init__(self, maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., contract_id: _Optional[str] = ..., since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., vacant_since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., last_visited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., open_fault_count: _Optional[int] = ..., overdue_count: _Optional[int] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class CoverLine(_message.Message):
    __slots__ = ("cover_id", "programme_id", "insurer", "covers_from", "last_day")
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    COVERS_FROM_FIELD_NUMBER: _ClassVar[int]
    LAST_DAY_FIELD_NUMBER: _ClassVar[int]
    cover_id: str
    programme_id: str
    insurer: _party_pb2.PartyRef
    covers_from: _date_pb2.Date
    last_day: _date_pb2.Date
    def __init__(self, cover_id: _Optional[str] = ..., programme_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., covers_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., last_day: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class InsuranceBlock(_message.Message):
    __slots__ = ("covers", "basis")
    COVERS_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    covers: _containers.RepeatedCompositeFieldContainer[CoverLine]
    basis: Basis
    def __init__(self, covers: _Optional[_Iterable[_Union[CoverLine, _Mapping]]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class ExaminationLine(_message.Message):
    __slots__ = ("kind", "conclusion", "inspected_on", "report_number", "agency", "corrected")
    KIND_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    CORRECTED_FIELD_NUMBER: _ClassVar[int]
    kind: _inspection_values_pb2.ExaminationKind
    conclusion: _elevator_values_pb2.Conclusion
    inspected_on: _date_pb2.Date
    report_number: str
    agency: _party_pb2.PartyRef
    corrected: bool
    def __init__(self, kind: _Optional[_Union[_inspection_values_pb2.ExaminationKind, str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., corrected: bool = ...) -> None: ...

class DueLine(_message.Message):
    __slots__ = ("kind", "due_on", "rule_version", "overdue")
    KIND_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_FIELD_NUMBER: _ClassVar[int]
    kind: _inspection_values_pb2.DueKind
    due_on: _date_pb2.Date
    rule_version: str
    overdue: bool
    def __init__(self, kind: _Optional[_Union[_inspection_values_pb2.DueKind, str]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., rule_version: _Optional[str] = ..., overdue: bool = ...) -> None: ...

class InspectionBlock(_message.Message):
    __slots__ = ("agency", "last", "due", "basis")
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    agency: _party_pb2.PartyRef
    last: ExaminationLine
    due: _containers.RepeatedCompositeFieldContainer[DueLine]
    basis: Basis
    def __init__(self, agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., last: _Optional[_Union[ExaminationLine, _Mapping]] = ..., due: _Optional[_Iterable[_Union[DueLine, _Mapping]]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class HazardLine(_message.Message):
    __slots__ = ("hazard_id", "source", "description", "found_on", "serious_code", "risk", "status", "basis")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FOUND_ON_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    RISK_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    source: _hazard_values_pb2.HazardSource
    description: str
    found_on: _date_pb2.Date
    serious_code: _hazard_values_pb2.SeriousHazardCode
    risk: _hazard_values_pb2.HazardRisk
    status: _hazard_values_pb2.HazardStatus
    basis: Basis
    def __init__(self, hazard_id: _Optional[str] = ..., source: _Optional[_Union[_hazard_values_pb2.HazardSource, str]] = ..., description: _Optional[str] = ..., found_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., risk: _Optional[_Union[_hazard_values_pb2.HazardRisk, str]] = ..., status: _Optional[_Union[_hazard_values_pb2.HazardStatus, str]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class OrderLine(_message.Message):
    __slots__ = ("order_id", "order_number", "authority", "ground", "due_on", "status", "basis")
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    order_number: str
    authority: _party_pb2.PartyRef
    ground: _order_values_pb2.OrderGround
    due_on: _date_pb2.Date
    status: _order_values_pb2.OrderStatus
    basis: Basis
    def __init__(self, order_id: _Optional[str] = ..., order_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., ground: _Optional[_Union[_order_values_pb2.OrderGround, str]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., status: _Optional[_Union[_order_values_pb2.OrderStatus, str]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class ListingLine(_message.Message):
    __slots__ = ("listing_id", "listing_number", "task_owner", "due_on", "open_conditions", "status", "basis")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    LISTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TASK_OWNER_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    OPEN_CONDITIONS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    listing_number: str
    task_owner: _party_pb2.PartyRef
    due_on: _date_pb2.Date
    open_conditions: _containers.RepeatedScalarFieldContainer[_listing_values_pb2.ListingCondition]
    status: _listing_values_pb2.ListingStatus
    basis: Basis
    def __init__(self, listing_id: _Optional[str] = ..., listing_number: _Optional[str] = ..., task_owner: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., open_conditions: _Optional[_Iterable[_Union[_listing_values_pb2.ListingCondition, str]]] = ..., status: _Optional[_Union[_listing_values_pb2.ListingStatus, str]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class SealingLine(_message.Message):
    __slots__ = ("sealing_id", "order_number", "authority", "sealed_on", "missing", "basis")
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    SEALED_ON_FIELD_NUMBER: _ClassVar[int]
    MISSING_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    sealing_id: str
    order_number: str
    authority: _party_pb2.PartyRef
    sealed_on: _date_pb2.Date
    missing: _containers.RepeatedScalarFieldContainer[_sealing_values_pb2.SealingStep]
    basis: Basis
    def __init__(self, sealing_id: _Optional[str] = ..., order_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., sealed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., missing: _Optional[_Iterable[_Union[_sealing_values_pb2.SealingStep, str]]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class RescueBlock(_message.Message):
    __slots__ = ("open_case_count", "last_opened_at", "basis")
    OPEN_CASE_COUNT_FIELD_NUMBER: _ClassVar[int]
    LAST_OPENED_AT_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    open_case_count: int
    last_opened_at: _timestamp_pb2.Timestamp
    basis: Basis
    def __init__(self, open_case_count: _Optional[int] = ..., last_opened_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class WithoutsBlock(_message.Message):
    __slots__ = ("flags", "case_open", "basis")
    FLAGS_FIELD_NUMBER: _ClassVar[int]
    CASE_OPEN_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    flags: _containers.RepeatedScalarFieldContainer[_withouts_values_pb2.WithoutsFlag]
    case_open: bool
    basis: Basis
    def __init__(self, flags: _Optional[_Iterable[_Union[_withouts_values_pb2.WithoutsFlag, str]]] = ..., case_open: bool = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class KeyLine(_message.Message):
    __slots__ = ("campaign_id", "criteria", "basis")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    CRITERIA_FIELD_NUMBER: _ClassVar[int]
    BASIS_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    criteria: _containers.RepeatedScalarFieldContainer[_key_elevator_values_pb2.KeyCriterion]
    basis: Basis
    def __init__(self, campaign_id: _Optional[str] = ..., criteria: _Optional[_Iterable[_Union[_key_elevator_values_pb2.KeyCriterion, str]]] = ..., basis: _Optional[_Union[Basis, _Mapping]] = ...) -> None: ...

class LifecycleCard(_message.Message):
    __slots__ = ("elevator", "elevator_basis", "upkeep", "insurance", "inspection", "hazards", "orders", "listings", "sealings", "rescue", "withouts", "key_supervision")
    ELEVATOR_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_BASIS_FIELD_NUMBER: _ClassVar[int]
    UPKEEP_FIELD_NUMBER: _ClassVar[int]
    INSURANCE_FIELD_NUMBER: _ClassVar[int]
    INSPECTION_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    LISTINGS_FIELD_NUMBER: _ClassVar[int]
    SEALINGS_FIELD_NUMBER: _ClassVar[int]
    RESCUE_FIELD_NUMBER: _ClassVar[int]
    WITHOUTS_FIELD_NUMBER: _ClassVar[int]
    KEY_SUPERVISION_FIELD_NUMBER: _ClassVar[int]
    elevator: _elevator_pb2.Elevator
    elevator_basis: Basis
    upkeep: UpkeepBlock
    insurance: InsuranceBlock
    inspection: InspectionBlock
    hazards: _containers.RepeatedCompositeFieldContainer[HazardLine]
    orders: _containers.RepeatedCompositeFieldContainer[OrderLine]
    listings: _containers.RepeatedCompositeFieldContainer[ListingLine]
    sealings: _containers.RepeatedCompositeFieldContainer[SealingLine]
    rescue: RescueBlock
    withouts: WithoutsBlock
    key_supervision: _containers.RepeatedCompositeFieldContainer[KeyLine]
    def __init__(self, elevator: _Optional[_Union[_elevator_pb2.Elevator, _Mapping]] = ..., elevator_basis: _Optional[_Union[Basis, _Mapping]] = ..., upkeep: _Optional[_Union[UpkeepBlock, _Mapping]] = ..., insurance: _Optional[_Union[InsuranceBlock, _Mapping]] = ..., inspection: _Optional[_Union[InspectionBlock, _Mapping]] = ..., hazards: _Optional[_Iterable[_Union[HazardLine, _Mapping]]] = ..., orders: _Optional[_Iterable[_Union[OrderLine, _Mapping]]] = ..., listings: _Optional[_Iterable[_Union[ListingLine, _Mapping]]] = ..., sealings: _Optional[_Iterable[_Union[SealingLine, _Mapping]]] = ..., rescue: _Optional[_Union[RescueBlock, _Mapping]] = ..., withouts: _Optional[_Union[WithoutsBlock, _Mapping]] = ..., key_supervision: _Optional[_Iterable[_Union[KeyLine, _Mapping]]] = ...) -> None: ...
