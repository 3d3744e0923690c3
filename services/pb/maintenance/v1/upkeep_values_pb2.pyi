from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.maintenance.v1 import contract_values_pb2 as _contract_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class HandOverReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HAND_OVER_REASON_UNSPECIFIED: _ClassVar[HandOverReason]
    HAND_OVER_REASON_CONTRACT_EXPIRED: _ClassVar[HandOverReason]
    HAND_OVER_REASON_CONTRACT_TERMINATED: _ClassVar[HandOverReason]
    HAND_OVER_REASON_REMOVED_FROM_CONTRACT: _ClassVar[HandOverReason]
    HAND_OVER_REASON_ELEVATOR_ENDED: _ClassVar[HandOverReason]

class UpkeepVisitKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UPKEEP_VISIT_KIND_UNSPECIFIED: _ClassVar[UpkeepVisitKind]
    UPKEEP_VISIT_KIND_HALF_MONTH: _ClassVar[UpkeepVisitKind]
    UPKEEP_VISIT_KIND_QUARTER: _ClassVar[UpkeepVisitKind]
    UPKEEP_VISIT_KIND_HALF_YEAR: _ClassVar[UpkeepVisitKind]
    UPKEEP_VISIT_KIND_YEAR: _ClassVar[UpkeepVisitKind]

class UpkeepDuty(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UPKEEP_DUTY_UNSPECIFIED: _ClassVar[UpkeepDuty]
    UPKEEP_DUTY_HALF_MONTH: _ClassVar[UpkeepDuty]
    UPKEEP_DUTY_QUARTER: _ClassVar[UpkeepDuty]
    UPKEEP_DUTY_HALF_YEAR: _ClassVar[UpkeepDuty]
    UPKEEP_DUTY_YEAR: _ClassVar[UpkeepDuty]
    UPKEEP_DUTY_GOVERNOR_CALIBRATION: _ClassVar[UpkeepDuty]

class FaultSymptom(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FAULT_SYMPTOM_UNSPECIFIED: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_OVERTRAVEL_TOP: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_OVERTRAVEL_BOTTOM: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_MOVING_WITH_OPEN_DOOR: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_DOOR_OPENED_WHILE_MOVING: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_STOPPED_BETWEEN_FLOORS: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_TRAPPED_BETWEEN_FLOORS: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_TRAPPED_AT_FLOOR: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_DOOR_DOES_NOT_CLOSE: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_POWER_CUT: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_OVERSPEED: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_ALARM_BUTTON: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_ELECTRIC_BICYCLE: _ClassVar[FaultSymptom]
    FAULT_SYMPTOM_OTHER: _ClassVar[FaultSymptom]

class SupportTopic(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUPPORT_TOPIC_UNSPECIFIED: _ClassVar[SupportTopic]
    SUPPORT_TOPIC_DIAGNOSIS: _ClassVar[SupportTopic]
    SUPPORT_TOPIC_PARAMETERS: _ClassVar[SupportTopic]
    SUPPORT_TOPIC_PARTS: _ClassVar[SupportTopic]
    SUPPORT_TOPIC_TRAINING: _ClassVar[SupportTopic]
    SUPPORT_TOPIC_ON_SITE: _ClassVar[SupportTopic]
    SUPPORT_TOPIC_DOCUMENTS: _ClassVar[SupportTopic]
HAND_OVER_REASON_UNSPECIFIED: HandOverReason
HAND_OVER_REASON_CONTRACT_EXPIRED: HandOverReason
HAND_OVER_REASON_CONTRACT_TERMINATED: HandOverReason
HAND_OVER_REASON_REMOVED_FROM_CONTRACT: HandOverReason
HAND_OVER_REASON_ELEVATOR_ENDED: HandOverReason
UPKEEP_VISIT_KIND_UNSPECIFIED: UpkeepVisitKind
UPKEEP_VISIT_KIND_HALF_MONTH: UpkeepVisitKind
UPKEEP_VISIT_KIND_QUARTER: UpkeepVisitKind
UPKEEP_VISIT_KIND_HALF_YEAR: UpkeepVisitKind
UPKEEP_VISIT_KIND_YEAR: UpkeepVisitKind
UPKEEP_DUTY_UNSPECIFIED: UpkeepDuty
UPKEEP_DUTY_HALF_MONTH: UpkeepDuty
UPKEEP_DUTY_QUARTER: UpkeepDuty
UPKEEP_DUTY_HALF_YEAR: UpkeepDuty
UPKEEP_DUTY_YEAR: UpkeepDuty
UPKEEP_DUTY_GOVERNOR_CALIBRATION: UpkeepDuty
FAULT_SYMPTOM_UNSPECIFIED: FaultSymptom
FAULT_SYMPTOM_OVERTRAVEL_TOP: FaultSymptom
FAULT_SYMPTOM_OVERTRAVEL_BOTTOM: FaultSymptom
FAULT_SYMPTOM_MOVING_WITH_OPEN_DOOR: FaultSymptom
FAULT_SYMPTOM_DOOR_OPENED_WHILE_MOVING: FaultSymptom
FAULT_SYMPTOM_STOPPED_BETWEEN_FLOORS: FaultSymptom
FAULT_SYMPTOM_TRAPPED_BETWEEN_FLOORS: FaultSymptom
FAULT_SYMPTOM_TRAPPED_AT_FLOOR: FaultSymptom
FAULT_SYMPTOM_DOOR_DOES_NOT_CLOSE: FaultSymptom
FAULT_SYMPTOM_POWER_CUT: FaultSymptom
FAULT_SYMPTOM_OVERSPEED: FaultSymptom
FAULT_SYMPTOM_ALARM_BUTTON: FaultSymptom
FAULT_SYMPTOM_ELECTRIC_BICYCLE: FaultSymptom
FAULT_SYMPTOM_OTHER: FaultSymptom
SUPPORT_TOPIC_UNSPECIFIED: SupportTopic
SUPPORT_TOPIC_DIAGNOSIS: SupportTopic
SUPPORT_TOPIC_PARAMETERS: SupportTopic
SUPPORT_TOPIC_PARTS: SupportTopic
SUPPORT_TOPIC_TRAINING: SupportTopic
SUPPORT_TOPIC_ON_SITE: SupportTopic
SUPPORT_TOPIC_DOCUMENTS: SupportTopic

class VisitTechnician(_message.Message):
    __slots__ = ("person_id", "name", "certificate_number")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    name: str
    certificate_number: str
    def __init__(self, person_id: _Optional[str] = ..., name: _Optional[str] = ..., certificate_number: _Optional[str] = ...) -> None: ...

class UpkeepVisitFinding(_message.Message):
    __slots__ = ("item_number", "description", "rectified")
    ITEM_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_FIELD_NUMBER: _ClassVar[int]
    item_number: int
    description: str
    rectified: bool
    def __init__(self, item_number: _Optional[int] = ..., description: _Optional[str] = ..., rectified: bool = ...) -> None: ...

class VisitConfirmation(_message.Message):
    __slots__ = ("unit", "confirmed_on", "remark")
    UNIT_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_ON_FIELD_NUMBER: _ClassVar[int]
    REMARK_FIELD_NUMBER: _ClassVar[int]
    unit: _party_pb2.PartyRef
    confirmed_on: _date_pb2.Date
    remark: str
    def __init__(self, unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., confirmed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., remark: _Optional[str] = ...) -> None: ...

class Tenure(_message.Message):
    __slots__ = ("contract_id", "maintainer", "from_on", "schemes", "ended_on")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    SCHEMES_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    maintainer: _party_pb2.PartyRef
    from_on: _date_pb2.Date
    schemes: _containers.RepeatedCompositeFieldContainer[_contract_values_pb2.MaintenanceScheme]
    ended_on: _date_pb2.Date
    def __init__(self, contract_id: _Optional[str] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., schemes: _Optional[_Iterable[_Union[_contract_values_pb2.MaintenanceScheme, _Mapping]]] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class Due(_message.Message):
    __slots__ = ("duty", "due_on", "overdue")
    DUTY_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_FIELD_NUMBER: _ClassVar[int]
    duty: UpkeepDuty
    due_on: _date_pb2.Date
    overdue: bool
    def __init__(self, duty: _Optional[_Union[UpkeepDuty, str]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., overdue: bool = ...) -> None: ...

class Visit(_message.Message):
    __slots__ = ("visit_number", "kind", "visited_on", "maintainer", "items_checked", "items_not_applicable", "items_required", "items_version", "findings", "confirmed_by", "confirmed_on", "withdrawn")
    VISIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    VISITED_ON_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    ITEMS_CHECKED_FIELD_NUMBER: _ClassVar[int]
    ITEMS_NOT_APPLICABLE_FIELD_NUMBER: _ClassVar[int]
    ITEMS_REQUIRED_FIELD_NUMBER: _ClassVar[int]
    ITEMS_VERSION_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_BY_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_ON_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    visit_number: str
    kind: UpkeepVisitKind
    visited_on: _date_pb2.Date
    maintainer: _party_pb2.PartyRef
    items_checked: int
    items_not_applicable: int
    items_required: int
    items_version: str
    findings: _containers.RepeatedCompositeFieldContainer[UpkeepVisitFinding]
    confirmed_by: _party_pb2.PartyRef
    confirmed_on: _date_pb2.Date
    withdrawn: str
    def __init__(self, visit_number: _Optional[str] = ..., kind: _Optional[_Union[UpkeepVisitKind, str]] = ..., visited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., items_checked: _Optional[int] = ..., items_not_applicable: _Optional[int] = ..., items_required: _Optional[int] = ..., items_version: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[UpkeepVisitFinding, _Mapping]]] = ..., confirmed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., confirmed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., withdrawn: _Optional[str] = ...) -> None: ...

class Fault(_message.Message):
    __slots__ = ("fault_number", "symptom", "description", "case_id", "cause_code", "caused_by_maintenance", "remedy", "reported_at", "closed_at")
    FAULT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SYMPTOM_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    CAUSE_CODE_FIELD_NUMBER: _ClassVar[int]
    CAUSED_BY_MAINTENANCE_FIELD_NUMBER: _ClassVar[int]
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    REPORTED_AT_FIELD_NUMBER: _ClassVar[int]
    CLOSED_AT_FIELD_NUMBER: _ClassVar[int]
    fault_number: str
    symptom: FaultSymptom
    description: str
    case_id: str
    cause_code: str
    caused_by_maintenance: bool
    remedy: str
    reported_at: _timestamp_pb2.Timestamp
    closed_at: _timestamp_pb2.Timestamp
    def __init__(self, fault_number: _Optional[str] = ..., symptom: _Optional[_Union[FaultSymptom, str]] = ..., description: _Optional[str] = ..., case_id: _Optional[str] = ..., cause_code: _Optional[str] = ..., caused_by_maintenance: bool = ..., remedy: _Optional[str] = ..., reported_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., closed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Support(_message.Message):
    __slots__ = ("support_number", "given_by", "given_on", "topic", "description")
    SUPPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    GIVEN_BY_FIELD_NUMBER: _ClassVar[int]
    GIVEN_ON_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    support_number: str
    given_by: _party_pb2.PartyRef
    given_on: _date_pb2.Date
    topic: SupportTopic
    description: str
    def __init__(self, support_number: _Optional[str] = ..., given_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., given_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., topic: _Optional[_Union[SupportTopic, str]] = ..., description: _Optional[str] = ...) -> None: ...

class PublicVisit(_message.Message):
    __slots__ = ("kind", "visited_on", "maintainer", "confirmed")
    KIND_FIELD_NUMBER: _ClassVar[int]
    VISITED_ON_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_FIELD_NUMBER: _ClassVar[int]
    kind: UpkeepVisitKind
    visited_on: _date_pb2.Date
    maintainer: _party_pb2.PartyRef
    confirmed: bool
    def __init__(self, kind: _Optional[_Union[UpkeepVisitKind, str]] = ..., visited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., confirmed: bool = ...) -> None: ...
