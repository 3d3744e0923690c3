from services.pb.common.v1 import party_pb2 as _party_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class HazardSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HAZARD_SOURCE_UNSPECIFIED: _ClassVar[HazardSource]
    HAZARD_SOURCE_SELF_INSPECTION: _ClassVar[HazardSource]
    HAZARD_SOURCE_INSPECTION: _ClassVar[HazardSource]
    HAZARD_SOURCE_ONSITE_CHECK: _ClassVar[HazardSource]
    HAZARD_SOURCE_INSURER: _ClassVar[HazardSource]
    HAZARD_SOURCE_COMPLAINT: _ClassVar[HazardSource]
    HAZARD_SOURCE_MAKER: _ClassVar[HazardSource]
    HAZARD_SOURCE_ACCIDENT: _ClassVar[HazardSource]
    HAZARD_SOURCE_OTHER: _ClassVar[HazardSource]

class SeriousHazardCode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SERIOUS_HAZARD_CODE_UNSPECIFIED: _ClassVar[SeriousHazardCode]
    SERIOUS_HAZARD_CODE_INSPECTION_FAILED: _ClassVar[SeriousHazardCode]
    SERIOUS_HAZARD_CODE_REINSPECTION_FAILED: _ClassVar[SeriousHazardCode]
    SERIOUS_HAZARD_CODE_DOOR_PROTECTION_FAILED: _ClassVar[SeriousHazardCode]
    SERIOUS_HAZARD_CODE_EMERGENCY_STOP_FAILED: _ClassVar[SeriousHazardCode]
    SERIOUS_HAZARD_CODE_DOOR_LOCK_BRIDGED: _ClassVar[SeriousHazardCode]
    SERIOUS_HAZARD_CODE_HANDRAIL_CLEARANCE: _ClassVar[SeriousHazardCode]

class HazardRisk(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HAZARD_RISK_UNSPECIFIED: _ClassVar[HazardRisk]
    HAZARD_RISK_LOW: _ClassVar[HazardRisk]
    HAZARD_RISK_MEDIUM: _ClassVar[HazardRisk]
    HAZARD_RISK_HIGH: _ClassVar[HazardRisk]
    HAZARD_RISK_SERIOUS: _ClassVar[HazardRisk]

class HazardStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HAZARD_STATUS_UNSPECIFIED: _ClassVar[HazardStatus]
    HAZARD_STATUS_OPEN: _ClassVar[HazardStatus]
    HAZARD_STATUS_UNDER_WATCH: _ClassVar[HazardStatus]
    HAZARD_STATUS_STOPPED: _ClassVar[HazardStatus]
    HAZARD_STATUS_RECTIFICATION_REPORTED: _ClassVar[HazardStatus]
    HAZARD_STATUS_RECTIFIED: _ClassVar[HazardStatus]
    HAZARD_STATUS_REFUTED: _ClassVar[HazardStatus]

class HazardOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HAZARD_OUTCOME_UNSPECIFIED: _ClassVar[HazardOutcome]
    HAZARD_OUTCOME_RECTIFIED: _ClassVar[HazardOutcome]
    HAZARD_OUTCOME_UNDER_WATCH: _ClassVar[HazardOutcome]
    HAZARD_OUTCOME_STOPPED: _ClassVar[HazardOutcome]

class PlanStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLAN_STATUS_UNSPECIFIED: _ClassVar[PlanStatus]
    PLAN_STATUS_SUBMITTED: _ClassVar[PlanStatus]
    PLAN_STATUS_APPROVED: _ClassVar[PlanStatus]
    PLAN_STATUS_REJECTED: _ClassVar[PlanStatus]
HAZARD_SOURCE_UNSPECIFIED: HazardSource
HAZARD_SOURCE_SELF_INSPECTION: HazardSource
HAZARD_SOURCE_INSPECTION: HazardSource
HAZARD_SOURCE_ONSITE_CHECK: HazardSource
HAZARD_SOURCE_INSURER: HazardSource
HAZARD_SOURCE_COMPLAINT: HazardSource
HAZARD_SOURCE_MAKER: HazardSource
HAZARD_SOURCE_ACCIDENT: HazardSource
HAZARD_SOURCE_OTHER: HazardSource
SERIOUS_HAZARD_CODE_UNSPECIFIED: SeriousHazardCode
SERIOUS_HAZARD_CODE_INSPECTION_FAILED: SeriousHazardCode
SERIOUS_HAZARD_CODE_REINSPECTION_FAILED: SeriousHazardCode
SERIOUS_HAZARD_CODE_DOOR_PROTECTION_FAILED: SeriousHazardCode
SERIOUS_HAZARD_CODE_EMERGENCY_STOP_FAILED: SeriousHazardCode
SERIOUS_HAZARD_CODE_DOOR_LOCK_BRIDGED: SeriousHazardCode
SERIOUS_HAZARD_CODE_HANDRAIL_CLEARANCE: SeriousHazardCode
HAZARD_RISK_UNSPECIFIED: HazardRisk
HAZARD_RISK_LOW: HazardRisk
HAZARD_RISK_MEDIUM: HazardRisk
HAZARD_RISK_HIGH: HazardRisk
HAZARD_RISK_SERIOUS: HazardRisk
HAZARD_STATUS_UNSPECIFIED: HazardStatus
HAZARD_STATUS_OPEN: HazardStatus
HAZARD_STATUS_UNDER_WATCH: HazardStatus
HAZARD_STATUS_STOPPED: HazardStatus
HAZARD_STATUS_RECTIFICATION_REPORTED: HazardStatus
HAZARD_STATUS_RECTIFIED: HazardStatus
HAZARD_STATUS_REFUTED: HazardStatus
HAZARD_OUTCOME_UNSPECIFIED: HazardOutcome
HAZARD_OUTCOME_RECTIFIED: HazardOutcome
HAZARD_OUTCOME_UNDER_WATCH: HazardOutcome
HAZARD_OUTCOME_STOPPED: HazardOutcome
PLAN_STATUS_UNSPECIFIED: PlanStatus
PLAN_STATUS_SUBMITTED: PlanStatus
PLAN_STATUS_APPROVED: PlanStatus
PLAN_STATUS_REJECTED: PlanStatus

class RemedyPlan(_message.Message):
    __slots__ = ("plan_version", "measures", "due_on", "responsible", "status", "judged_by", "reason")
    PLAN_VERSION_FIELD_NUMBER: _ClassVar[int]
    MEASURES_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    JUDGED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    plan_version: int
    measures: str
    due_on: _date_pb2.Date
    responsible: _party_pb2.PartyRef
    status: PlanStatus
    judged_by: _party_pb2.PartyRef
    reason: str
    def __init__(self, plan_version: _Optional[int] = ..., measures: _Optional[str] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., responsible: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., status: _Optional[_Union[PlanStatus, str]] = ..., judged_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...
