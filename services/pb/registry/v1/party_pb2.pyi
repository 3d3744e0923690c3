from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PartyKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PARTY_KIND_UNSPECIFIED: _ClassVar[PartyKind]
    PARTY_KIND_MANUFACTURER: _ClassVar[PartyKind]
    PARTY_KIND_INSTALLER: _ClassVar[PartyKind]
    PARTY_KIND_MAINTAINER: _ClassVar[PartyKind]
    PARTY_KIND_USER_UNIT: _ClassVar[PartyKind]
    PARTY_KIND_INSPECTION_BODY: _ClassVar[PartyKind]
    PARTY_KIND_INSURER: _ClassVar[PartyKind]
    PARTY_KIND_RESCUE_PLATFORM: _ClassVar[PartyKind]
    PARTY_KIND_RESCUE_STATION: _ClassVar[PartyKind]
    PARTY_KIND_OWNER: _ClassVar[PartyKind]
    PARTY_KIND_OWNERS_COMMITTEE: _ClassVar[PartyKind]
    PARTY_KIND_ASSOCIATION: _ClassVar[PartyKind]
    PARTY_KIND_DEPARTMENT: _ClassVar[PartyKind]
    PARTY_KIND_AUTHORITY: _ClassVar[PartyKind]
    PARTY_KIND_OTHER: _ClassVar[PartyKind]

class LicenceItem(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LICENCE_ITEM_UNSPECIFIED: _ClassVar[LicenceItem]
    LICENCE_ITEM_MANUFACTURE: _ClassVar[LicenceItem]
    LICENCE_ITEM_COMPONENTS: _ClassVar[LicenceItem]
    LICENCE_ITEM_INSTALLATION: _ClassVar[LicenceItem]
    LICENCE_ITEM_MODIFICATION: _ClassVar[LicenceItem]
    LICENCE_ITEM_REPAIR: _ClassVar[LicenceItem]
    LICENCE_ITEM_MANUFACTURE_WITH_WORKS: _ClassVar[LicenceItem]
    LICENCE_ITEM_INSTALLATION_WITH_REPAIR: _ClassVar[LicenceItem]

class LicenceSubItem(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LICENCE_SUB_ITEM_UNSPECIFIED: _ClassVar[LicenceSubItem]
    LICENCE_SUB_ITEM_TRACTION_PASSENGER: _ClassVar[LicenceSubItem]
    LICENCE_SUB_ITEM_FREIGHT: _ClassVar[LicenceSubItem]
    LICENCE_SUB_ITEM_ESCALATOR: _ClassVar[LicenceSubItem]
    LICENCE_SUB_ITEM_HYDRAULIC: _ClassVar[LicenceSubItem]
    LICENCE_SUB_ITEM_DUMBWAITER: _ClassVar[LicenceSubItem]
    LICENCE_SUB_ITEM_SAFETY_COMPONENT: _ClassVar[LicenceSubItem]
    LICENCE_SUB_ITEM_MAIN_COMPONENT: _ClassVar[LicenceSubItem]

class LicenceLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LICENCE_LEVEL_UNSPECIFIED: _ClassVar[LicenceLevel]
    LICENCE_LEVEL_A1: _ClassVar[LicenceLevel]
    LICENCE_LEVEL_A2: _ClassVar[LicenceLevel]
    LICENCE_LEVEL_A: _ClassVar[LicenceLevel]
    LICENCE_LEVEL_B: _ClassVar[LicenceLevel]
    LICENCE_LEVEL_C: _ClassVar[LicenceLevel]

class LicensedWork(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LICENSED_WORK_UNSPECIFIED: _ClassVar[LicensedWork]
    LICENSED_WORK_MANUFACTURE: _ClassVar[LicensedWork]
    LICENSED_WORK_COMPONENTS: _ClassVar[LicensedWork]
    LICENSED_WORK_INSTALLATION: _ClassVar[LicensedWork]
    LICENSED_WORK_MODIFICATION: _ClassVar[LicensedWork]
    LICENSED_WORK_REPAIR: _ClassVar[LicensedWork]

class LicenceEnd(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LICENCE_END_UNSPECIFIED: _ClassVar[LicenceEnd]
    LICENCE_END_PENALTY: _ClassVar[LicenceEnd]
    LICENCE_END_WITHDRAWN: _ClassVar[LicenceEnd]
    LICENCE_END_CANCELLED: _ClassVar[LicenceEnd]
    LICENCE_END_ABOLISHED: _ClassVar[LicenceEnd]

class LicenceStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LICENCE_STATUS_UNSPECIFIED: _ClassVar[LicenceStatus]
    LICENCE_STATUS_PENDING: _ClassVar[LicenceStatus]
    LICENCE_STATUS_VALID: _ClassVar[LicenceStatus]
    LICENCE_STATUS_EXPIRED: _ClassVar[LicenceStatus]
    LICENCE_STATUS_REVOKED: _ClassVar[LicenceStatus]
    LICENCE_STATUS_MERGED: _ClassVar[LicenceStatus]

class LicenceCondition(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LICENCE_CONDITION_UNSPECIFIED: _ClassVar[LicenceCondition]
    LICENCE_CONDITION_STAFF: _ClassVar[LicenceCondition]
    LICENCE_CONDITION_PREMISES: _ClassVar[LicenceCondition]
    LICENCE_CONDITION_EQUIPMENT: _ClassVar[LicenceCondition]
    LICENCE_CONDITION_QUALITY_SYSTEM: _ClassVar[LicenceCondition]
    LICENCE_CONDITION_RESEARCH: _ClassVar[LicenceCondition]
    LICENCE_CONDITION_MAINTENANCE_SERVICE: _ClassVar[LicenceCondition]

class BranchMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BRANCH_MODE_UNSPECIFIED: _ClassVar[BranchMode]
    BRANCH_MODE_OWN: _ClassVar[BranchMode]
    BRANCH_MODE_FRANCHISED: _ClassVar[BranchMode]
    BRANCH_MODE_AUTHORISED: _ClassVar[BranchMode]

class ServiceKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SERVICE_KIND_UNSPECIFIED: _ClassVar[ServiceKind]
    SERVICE_KIND_MAINTENANCE: _ClassVar[ServiceKind]
    SERVICE_KIND_REPAIR: _ClassVar[ServiceKind]
    SERVICE_KIND_MODIFICATION: _ClassVar[ServiceKind]
    SERVICE_KIND_INSTALLATION: _ClassVar[ServiceKind]
    SERVICE_KIND_TECHNICAL_SUPPORT: _ClassVar[ServiceKind]

class CreditKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CREDIT_KIND_UNSPECIFIED: _ClassVar[CreditKind]
    CREDIT_KIND_COMMENDATION: _ClassVar[CreditKind]
    CREDIT_KIND_WARNING: _ClassVar[CreditKind]
    CREDIT_KIND_PENALTY: _ClassVar[CreditKind]
    CREDIT_KIND_DISHONESTY: _ClassVar[CreditKind]
    CREDIT_KIND_VERIFIED_COMPLAINT: _ClassVar[CreditKind]
    CREDIT_KIND_ACCIDENT: _ClassVar[CreditKind]
PARTY_KIND_UNSPECIFIED: PartyKind
PARTY_KIND_MANUFACTURER: PartyKind
PARTY_KIND_INSTALLER: PartyKind
PARTY_KIND_MAINTAINER: PartyKind
PARTY_KIND_USER_UNIT: PartyKind
PARTY_KIND_INSPECTION_BODY: PartyKind
PARTY_KIND_INSURER: PartyKind
PARTY_KIND_RESCUE_PLATFORM: PartyKind
PARTY_KIND_RESCUE_STATION: PartyKind
PARTY_KIND_OWNER: PartyKind
PARTY_KIND_OWNERS_COMMITTEE: PartyKind
PARTY_KIND_ASSOCIATION: PartyKind
PARTY_KIND_DEPARTMENT: PartyKind
PARTY_KIND_AUTHORITY: PartyKind
PARTY_KIND_OTHER: PartyKind
LICENCE_ITEM_UNSPECIFIED: LicenceItem
LICENCE_ITEM_MANUFACTURE: LicenceItem
LICENCE_ITEM_COMPONENTS: LicenceItem
LICENCE_ITEM_INSTALLATION: LicenceItem
LICENCE_ITEM_MODIFICATION: LicenceItem
LICENCE_ITEM_REPAIR: LicenceItem
LICENCE_ITEM_MANUFACTURE_WITH_WORKS: LicenceItem
LICENCE_ITEM_INSTALLATION_WITH_REPAIR: LicenceItem
LICENCE_SUB_ITEM_UNSPECIFIED: LicenceSubItem
LICENCE_SUB_ITEM_TRACTION_PASSENGER: LicenceSubItem
LICENCE_SUB_ITEM_FREIGHT: LicenceSubItem
LICENCE_SUB_ITEM_ESCALATOR: LicenceSubItem
LICENCE_SUB_ITEM_HYDRAULIC: LicenceSubItem
LICENCE_SUB_ITEM_DUMBWAITER: LicenceSubItem
LICENCE_SUB_ITEM_SAFETY_COMPONENT: LicenceSubItem
LICENCE_SUB_ITEM_MAIN_COMPONENT: LicenceSubItem
LICENCE_LEVEL_UNSPECIFIED: LicenceLevel
LICENCE_LEVEL_A1: LicenceLevel
LICENCE_LEVEL_A2: LicenceLevel
LICENCE_LEVEL_A: LicenceLevel
LICENCE_LEVEL_B: LicenceLevel
LICENCE_LEVEL_C: LicenceLevel
LICENSED_WORK_UNSPECIFIED: LicensedWork
LICENSED_WORK_MANUFACTURE: LicensedWork
LICENSED_WORK_COMPONENTS: LicensedWork
LICENSED_WORK_INSTALLATION: LicensedWork
LICENSED_WORK_MODIFICATION: LicensedWork
LICENSED_WORK_REPAIR: LicensedWork
LICENCE_END_UNSPECIFIED: LicenceEnd
LICENCE_END_PENALTY: LicenceEnd
LICENCE_END_WITHDRAWN: LicenceEnd
LICENCE_END_CANCELLED: LicenceEnd
LICENCE_END_ABOLISHED: LicenceEnd
LICENCE_STATUS_UNSPECIFIED: LicenceStatus
LICENCE_STATUS_PENDING: LicenceStatus
LICENCE_STATUS_VALID: LicenceStatus
LICENCE_STATUS_EXPIRED: LicenceStatus
LICENCE_STATUS_REVOKED: LicenceStatus
LICENCE_STATUS_MERGED: LicenceStatus
LICENCE_CONDITION_UNSPECIFIED: LicenceCondition
LICENCE_CONDITION_STAFF: LicenceCondition
LICENCE_CONDITION_PREMISES: LicenceCondition
LICENCE_CONDITION_EQUIPMENT: LicenceCondition
LICENCE_CONDITION_QUALITY_SYSTEM: LicenceCondition
LICENCE_CONDITION_RESEARCH: LicenceCondition
LICENCE_CONDITION_MAINTENANCE_SERVICE: LicenceCondition
BRANCH_MODE_UNSPECIFIED: BranchMode
BRANCH_MODE_OWN: BranchMode
BRANCH_MODE_FRANCHISED: BranchMode
BRANCH_MODE_AUTHORISED: BranchMode
SERVICE_KIND_UNSPECIFIED: ServiceKind
SERVICE_KIND_MAINTENANCE: ServiceKind
SERVICE_KIND_REPAIR: ServiceKind
SERVICE_KIND_MODIFICATION: ServiceKind
SERVICE_KIND_INSTALLATION: ServiceKind
SERVICE_KIND_TECHNICAL_SUPPORT: ServiceKind
CREDIT_KIND_UNSPECIFIED: CreditKind
CREDIT_KIND_COMMENDATION: CreditKind
CREDIT_KIND_WARNING: CreditKind
CREDIT_KIND_PENALTY: CreditKind
CREDIT_KIND_DISHONESTY: CreditKind
CREDIT_KIND_VERIFIED_COMPLAINT: CreditKind
CREDIT_KIND_ACCIDENT: CreditKind

class LicenceScope(_message.Message):
    __slots__ = ("sub_item", "level")
    SUB_ITEM_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    sub_item: LicenceSubItem
    level: LicenceLevel
    def __init__(self, sub_item: _Optional[_Union[LicenceSubItem, str]] = ..., level: _Optional[_Union[LicenceLevel, str]] = ...) -> None: ...

class PriceEntry(_message.Message):
    __slots__ = ("entry_number", "service", "description", "unit", "amount_fen")
    ENTRY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SERVICE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    entry_number: str
    service: ServiceKind
    description: str
    unit: str
    amount_fen: int
    def __init__(self, entry_number: _Optional[str] = ..., service: _Optional[_Union[ServiceKind, str]] = ..., description: _Optional[str] = ..., unit: _Optional[str] = ..., amount_fen: _Optional[int] = ...) -> None: ...

class PartEntry(_message.Message):
    __slots__ = ("part_number", "name", "models", "unit", "amount_fen", "warranty_months")
    PART_NUMBER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    MODELS_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    WARRANTY_MONTHS_FIELD_NUMBER: _ClassVar[int]
    part_number: str
    name: str
    models: _containers.RepeatedScalarFieldContainer[str]
    unit: str
    amount_fen: int
    warranty_months: int
    def __init__(self, part_number: _Optional[str] = ..., name: _Optional[str] = ..., models: _Optional[_Iterable[str]] = ..., unit: _Optional[str] = ..., amount_fen: _Optional[int] = ..., warranty_months: _Optional[int] = ...) -> None: ...

class NamePeriod(_message.Message):
    __slots__ = ("name", "since")
    NAME_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    name: str
    since: _timestamp_pb2.Timestamp
    def __init__(self, name: _Optional[str] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class SeatPeriod(_message.Message):
    __slots__ = ("division", "since")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    division: str
    since: _timestamp_pb2.Timestamp
    def __init__(self, division: _Optional[str] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Branch(_message.Message):
    __slots__ = ("branch_number", "name", "division", "mode", "works", "branch_party_id", "opened_on", "closed_on")
    BRANCH_NUMBER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    WORKS_FIELD_NUMBER: _ClassVar[int]
    BRANCH_PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    OPENED_ON_FIELD_NUMBER: _ClassVar[int]
    CLOSED_ON_FIELD_NUMBER: _ClassVar[int]
    branch_number: str
    name: str
    division: str
    mode: BranchMode
    works: _containers.RepeatedScalarFieldContainer[LicensedWork]
    branch_party_id: str
    opened_on: _date_pb2.Date
    closed_on: _date_pb2.Date
    def __init__(self, branch_number: _Optional[str] = ..., name: _Optional[str] = ..., division: _Optional[str] = ..., mode: _Optional[_Union[BranchMode, str]] = ..., works: _Optional[_Iterable[_Union[LicensedWork, str]]] = ..., branch_party_id: _Optional[str] = ..., opened_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., closed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class PriceList(_message.Message):
    __slots__ = ("version", "effective_from", "entries")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    version: int
    effective_from: _date_pb2.Date
    entries: _containers.RepeatedCompositeFieldContainer[PriceEntry]
    def __init__(self, version: _Optional[int] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., entries: _Optional[_Iterable[_Union[PriceEntry, _Mapping]]] = ...) -> None: ...

class PartsList(_message.Message):
    __slots__ = ("version", "effective_from", "entries")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    version: int
    effective_from: _date_pb2.Date
    entries: _containers.RepeatedCompositeFieldContainer[PartEntry]
    def __init__(self, version: _Optional[int] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., entries: _Optional[_Iterable[_Union[PartEntry, _Mapping]]] = ...) -> None: ...

class CreditEntry(_message.Message):
    __slots__ = ("entry_number", "kind", "weight", "evidence", "source", "occurred_at")
    ENTRY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    WEIGHT_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    entry_number: str
    kind: CreditKind
    weight: int
    evidence: str
    source: _party_pb2.PartyRef
    occurred_at: _timestamp_pb2.Timestamp
    def __init__(self, entry_number: _Optional[str] = ..., kind: _Optional[_Union[CreditKind, str]] = ..., weight: _Optional[int] = ..., evidence: _Optional[str] = ..., source: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Party(_message.Message):
    __slots__ = ("party_id", "name", "kinds", "division", "names", "seats", "branches", "price_list", "parts_list", "credit_entries")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    KINDS_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NAMES_FIELD_NUMBER: _ClassVar[int]
    SEATS_FIELD_NUMBER: _ClassVar[int]
    BRANCHES_FIELD_NUMBER: _ClassVar[int]
    PRICE_LIST_FIELD_NUMBER: _ClassVar[int]
    PARTS_LIST_FIELD_NUMBER: _ClassVar[int]
    CREDIT_ENTRIES_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    name: str
    kinds: _containers.RepeatedScalarFieldContainer[PartyKind]
    division: str
    names: _containers.RepeatedCompositeFieldContainer[NamePeriod]
    seats: _containers.RepeatedCompositeFieldContainer[SeatPeriod]
    branches: _containers.RepeatedCompositeFieldContainer[Branch]
    price_list: PriceList
    parts_list: PartsList
    credit_entries: _containers.RepeatedCompositeFieldContainer[CreditEntry]
    def __init__(self, party_id: _Optional[str] = ..., name: _Optional[str] = ..., kinds: _Optional[_Iterable[_Union[PartyKind, str]]] = ..., division: _Optional[str] = ..., names: _Optional[_Iterable[_Union[NamePeriod, _Mapping]]] = ..., seats: _Optional[_Iterable[_Union[SeatPeriod, _Mapping]]] = ..., branches: _Optional[_Iterable[_Union[Branch, _Mapping]]] = ..., price_list: _Optional[_Union[PriceList, _Mapping]] = ..., parts_list: _Optional[_Union[PartsList, _Mapping]] = ..., credit_entries: _Optional[_Iterable[_Union[CreditEntry, _Mapping]]] = ...) -> None: ...

class LicenceConditionAssessment(_message.Message):
    __slots__ = ("condition", "met", "evidence", "assessed_by", "occurred_at")
    CONDITION_FIELD_NUMBER: _ClassVar[int]
    MET_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_BY_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    condition: LicenceCondition
    met: bool
    evidence: str
    assessed_by: _party_pb2.PartyRef
    occurred_at: _timestamp_pb2.Timestamp
    def __init__(self, condition: _Optional[_Union[LicenceCondition, str]] = ..., met: bool = ..., evidence: _Optional[str] = ..., assessed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Licence(_message.Message):
    __slots__ = ("number", "item", "scopes", "granted_by", "valid_from", "valid_to", "status", "ended_on", "end_ground", "merged_into", "follows", "conditions", "rule_version")
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    GRANTED_BY_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    END_GROUND_FIELD_NUMBER: _ClassVar[int]
    MERGED_INTO_FIELD_NUMBER: _ClassVar[int]
    FOLLOWS_FIELD_NUMBER: _ClassVar[int]
    CONDITIONS_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    number: str
    item: LicenceItem
    scopes: _containers.RepeatedCompositeFieldContainer[LicenceScope]
    granted_by: _party_pb2.PartyRef
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    status: LicenceStatus
    ended_on: _date_pb2.Date
    end_ground: LicenceEnd
    merged_into: str
    follows: _containers.RepeatedScalarFieldContainer[str]
    conditions: _containers.RepeatedCompositeFieldContainer[LicenceConditionAssessment]
    rule_version: str
    def __init__(self, number: _Optional[str] = ..., item: _Optional[_Union[LicenceItem, str]] = ..., scopes: _Optional[_Iterable[_Union[LicenceScope, _Mapping]]] = ..., granted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., status: _Optional[_Union[LicenceStatus, str]] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., end_ground: _Optional[_Union[LicenceEnd, str]] = ..., merged_into: _Optional[str] = ..., follows: _Optional[_Iterable[str]] = ..., conditions: _Optional[_Iterable[_Union[LicenceConditionAssessment, _Mapping]]] = ..., rule_version: _Optional[str] = ...) -> None: ...
