from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Judgement(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JUDGEMENT_UNSPECIFIED: _ClassVar[Judgement]
    JUDGEMENT_CONFORMING: _ClassVar[Judgement]
    JUDGEMENT_ON_DOCUMENTS: _ClassVar[Judgement]
    JUDGEMENT_NOT_CONFORMING: _ClassVar[Judgement]
    JUDGEMENT_CANNOT_TEST: _ClassVar[Judgement]
    JUDGEMENT_NOT_APPLICABLE: _ClassVar[Judgement]

class SeriousHazard(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SERIOUS_HAZARD_UNSPECIFIED: _ClassVar[SeriousHazard]
    SERIOUS_HAZARD_INSPECTION_FAILED: _ClassVar[SeriousHazard]
    SERIOUS_HAZARD_REINSPECTION_FAILED: _ClassVar[SeriousHazard]
    SERIOUS_HAZARD_DOOR_PROTECTION_FAILED: _ClassVar[SeriousHazard]
    SERIOUS_HAZARD_EMERGENCY_STOP_FAILED: _ClassVar[SeriousHazard]
    SERIOUS_HAZARD_DOOR_LOCK_BRIDGED: _ClassVar[SeriousHazard]
    SERIOUS_HAZARD_HANDRAIL_CLEARANCE: _ClassVar[SeriousHazard]

class SupervisedWork(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUPERVISED_WORK_UNSPECIFIED: _ClassVar[SupervisedWork]
    SUPERVISED_WORK_INSTALLATION: _ClassVar[SupervisedWork]
    SUPERVISED_WORK_MODIFICATION: _ClassVar[SupervisedWork]
    SUPERVISED_WORK_MAJOR_REPAIR: _ClassVar[SupervisedWork]

class DueKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DUE_KIND_UNSPECIFIED: _ClassVar[DueKind]
    DUE_KIND_INSPECTION: _ClassVar[DueKind]
    DUE_KIND_SELF_TEST: _ClassVar[DueKind]

class MoveReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MOVE_REASON_UNSPECIFIED: _ClassVar[MoveReason]
    MOVE_REASON_RISK: _ClassVar[MoveReason]
    MOVE_REASON_DISASTER: _ClassVar[MoveReason]
    MOVE_REASON_EPIDEMIC: _ClassVar[MoveReason]
    MOVE_REASON_ACCIDENT_FINDINGS: _ClassVar[MoveReason]
    MOVE_REASON_TRANSITION: _ClassVar[MoveReason]

class AssessmentGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ASSESSMENT_GROUND_UNSPECIFIED: _ClassVar[AssessmentGround]
    ASSESSMENT_GROUND_OLD_FAULTY_COMPLAINED: _ClassVar[AssessmentGround]
    ASSESSMENT_GROUND_ACCIDENT: _ClassVar[AssessmentGround]
    ASSESSMENT_GROUND_HAZARD: _ClassVar[AssessmentGround]
    ASSESSMENT_GROUND_DESIGN_LIFE: _ClassVar[AssessmentGround]
    ASSESSMENT_GROUND_REQUESTED: _ClassVar[AssessmentGround]

class RiskLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RISK_LEVEL_UNSPECIFIED: _ClassVar[RiskLevel]
    RISK_LEVEL_LEVEL_1: _ClassVar[RiskLevel]
    RISK_LEVEL_LEVEL_2: _ClassVar[RiskLevel]
    RISK_LEVEL_LEVEL_3: _ClassVar[RiskLevel]
    RISK_LEVEL_LEVEL_4: _ClassVar[RiskLevel]

class Recommendation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RECOMMENDATION_UNSPECIFIED: _ClassVar[Recommendation]
    RECOMMENDATION_NONE: _ClassVar[Recommendation]
    RECOMMENDATION_REPAIR: _ClassVar[Recommendation]
    RECOMMENDATION_MODIFY: _ClassVar[Recommendation]
    RECOMMENDATION_RENEW: _ClassVar[Recommendation]

class ExaminationKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EXAMINATION_KIND_UNSPECIFIED: _ClassVar[ExaminationKind]
    EXAMINATION_KIND_SUPERVISION: _ClassVar[ExaminationKind]
    EXAMINATION_KIND_PERIODIC: _ClassVar[ExaminationKind]
    EXAMINATION_KIND_SELF_TEST: _ClassVar[ExaminationKind]
    EXAMINATION_KIND_OWN_INSPECTION: _ClassVar[ExaminationKind]
    EXAMINATION_KIND_SPOT_CHECK: _ClassVar[ExaminationKind]
JUDGEMENT_UNSPECIFIED: Judgement
JUDGEMENT_CONFORMING: Judgement
JUDGEMENT_ON_DOCUMENTS: Judgement
JUDGEMENT_NOT_CONFORMING: Judgement
JUDGEMENT_CANNOT_TEST: Judgement
JUDGEMENT_NOT_APPLICABLE: Judgement
SERIOUS_HAZARD_UNSPECIFIED: SeriousHazard
SERIOUS_HAZARD_INSPECTION_FAILED: SeriousHazard
SERIOUS_HAZARD_REINSPECTION_FAILED: SeriousHazard
SERIOUS_HAZARD_DOOR_PROTECTION_FAILED: SeriousHazard
SERIOUS_HAZARD_EMERGENCY_STOP_FAILED: SeriousHazard
SERIOUS_HAZARD_DOOR_LOCK_BRIDGED: SeriousHazard
SERIOUS_HAZARD_HANDRAIL_CLEARANCE: SeriousHazard
SUPERVISED_WORK_UNSPECIFIED: SupervisedWork
SUPERVISED_WORK_INSTALLATION: SupervisedWork
SUPERVISED_WORK_MODIFICATION: SupervisedWork
SUPERVISED_WORK_MAJOR_REPAIR: SupervisedWork
DUE_KIND_UNSPECIFIED: DueKind
DUE_KIND_INSPECTION: DueKind
DUE_KIND_SELF_TEST: DueKind
MOVE_REASON_UNSPECIFIED: MoveReason
MOVE_REASON_RISK: MoveReason
MOVE_REASON_DISASTER: MoveReason
MOVE_REASON_EPIDEMIC: MoveReason
MOVE_REASON_ACCIDENT_FINDINGS: MoveReason
MOVE_REASON_TRANSITION: MoveReason
ASSESSMENT_GROUND_UNSPECIFIED: AssessmentGround
ASSESSMENT_GROUND_OLD_FAULTY_COMPLAINED: AssessmentGround
ASSESSMENT_GROUND_ACCIDENT: AssessmentGround
ASSESSMENT_GROUND_HAZARD: AssessmentGround
ASSESSMENT_GROUND_DESIGN_LIFE: AssessmentGround
ASSESSMENT_GROUND_REQUESTED: AssessmentGround
RISK_LEVEL_UNSPECIFIED: RiskLevel
RISK_LEVEL_LEVEL_1: RiskLevel
RISK_LEVEL_LEVEL_2: RiskLevel
RISK_LEVEL_LEVEL_3: RiskLevel
RISK_LEVEL_LEVEL_4: RiskLevel
RECOMMENDATION_UNSPECIFIED: Recommendation
RECOMMENDATION_NONE: Recommendation
RECOMMENDATION_REPAIR: Recommendation
RECOMMENDATION_MODIFY: Recommendation
RECOMMENDATION_RENEW: Recommendation
EXAMINATION_KIND_UNSPECIFIED: ExaminationKind
EXAMINATION_KIND_SUPERVISION: ExaminationKind
EXAMINATION_KIND_PERIODIC: ExaminationKind
EXAMINATION_KIND_SELF_TEST: ExaminationKind
EXAMINATION_KIND_OWN_INSPECTION: ExaminationKind
EXAMINATION_KIND_SPOT_CHECK: ExaminationKind

class ItemResult(_message.Message):
    __slots__ = ("item_number", "judgement", "requirement", "problem", "rectified_on")
    ITEM_NUMBER_FIELD_NUMBER: _ClassVar[int]
    JUDGEMENT_FIELD_NUMBER: _ClassVar[int]
    REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
    PROBLEM_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    item_number: str
    judgement: Judgement
    requirement: str
    problem: str
    rectified_on: _date_pb2.Date
    def __init__(self, item_number: _Optional[str] = ..., judgement: _Optional[_Union[Judgement, str]] = ..., requirement: _Optional[str] = ..., problem: _Optional[str] = ..., rectified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class ConfiguredPart(_message.Message):
    __slots__ = ("component", "conforming", "model", "certificate_number", "remark")
    COMPONENT_FIELD_NUMBER: _ClassVar[int]
    CONFORMING_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMARK_FIELD_NUMBER: _ClassVar[int]
    component: str
    conforming: bool
    model: str
    certificate_number: str
    remark: str
    def __init__(self, component: _Optional[str] = ..., conforming: bool = ..., model: _Optional[str] = ..., certificate_number: _Optional[str] = ..., remark: _Optional[str] = ...) -> None: ...

class Addressees(_message.Message):
    __slots__ = ("owner", "departments")
    OWNER_FIELD_NUMBER: _ClassVar[int]
    DEPARTMENTS_FIELD_NUMBER: _ClassVar[int]
    owner: _party_pb2.PartyRef
    departments: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    def __init__(self, owner: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., departments: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ...) -> None: ...

class DueDate(_message.Message):
    __slots__ = ("kind", "due_on", "rule_due_on", "early_from", "year", "base_on", "rule_version", "before_restart", "moved_by")
    KIND_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    RULE_DUE_ON_FIELD_NUMBER: _ClassVar[int]
    EARLY_FROM_FIELD_NUMBER: _ClassVar[int]
    YEAR_FIELD_NUMBER: _ClassVar[int]
    BASE_ON_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    BEFORE_RESTART_FIELD_NUMBER: _ClassVar[int]
    MOVED_BY_FIELD_NUMBER: _ClassVar[int]
    kind: DueKind
    due_on: _date_pb2.Date
    rule_due_on: _date_pb2.Date
    early_from: _date_pb2.Date
    year: int
    base_on: _date_pb2.Date
    rule_version: str
    before_restart: bool
    moved_by: str
    def __init__(self, kind: _Optional[_Union[DueKind, str]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., rule_due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., early_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., year: _Optional[int] = ..., base_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., rule_version: _Optional[str] = ..., before_restart: bool = ..., moved_by: _Optional[str] = ...) -> None: ...

class Due(_message.Message):
    __slots__ = ("due", "marked_overdue")
    DUE_FIELD_NUMBER: _ClassVar[int]
    MARKED_OVERDUE_FIELD_NUMBER: _ClassVar[int]
    due: DueDate
    marked_overdue: bool
    def __init__(self, due: _Optional[_Union[DueDate, _Mapping]] = ..., marked_overdue: bool = ...) -> None: ...

class Examination(_message.Message):
    __slots__ = ("kind", "report_number", "agency", "inspected_on", "inspectors", "conclusion", "hazards", "items", "work", "configuration", "before_restart", "assignment_id", "reinspection_of", "combined_with", "corrected", "void", "due")
    KIND_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTORS_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    WORK_FIELD_NUMBER: _ClassVar[int]
    CONFIGURATION_FIELD_NUMBER: _ClassVar[int]
    BEFORE_RESTART_FIELD_NUMBER: _ClassVar[int]
    ASSIGNMENT_ID_FIELD_NUMBER: _ClassVar[int]
    REINSPECTION_OF_FIELD_NUMBER: _ClassVar[int]
    COMBINED_WITH_FIELD_NUMBER: _ClassVar[int]
    CORRECTED_FIELD_NUMBER: _ClassVar[int]
    VOID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    kind: ExaminationKind
    report_number: str
    agency: _party_pb2.PartyRef
    inspected_on: _date_pb2.Date
    inspectors: _containers.RepeatedScalarFieldContainer[str]
    conclusion: _elevator_values_pb2.Conclusion
    hazards: _containers.RepeatedScalarFieldContainer[SeriousHazard]
    items: _containers.RepeatedCompositeFieldContainer[ItemResult]
    work: SupervisedWork
    configuration: _containers.RepeatedCompositeFieldContainer[ConfiguredPart]
    before_restart: bool
    assignment_id: str
    reinspection_of: str
    combined_with: str
    corrected: bool
    void: bool
    due: _containers.RepeatedCompositeFieldContainer[DueDate]
    def __init__(self, kind: _Optional[_Union[ExaminationKind, str]] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspectors: _Optional[_Iterable[str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., hazards: _Optional[_Iterable[_Union[SeriousHazard, str]]] = ..., items: _Optional[_Iterable[_Union[ItemResult, _Mapping]]] = ..., work: _Optional[_Union[SupervisedWork, str]] = ..., configuration: _Optional[_Iterable[_Union[ConfiguredPart, _Mapping]]] = ..., before_restart: bool = ..., assignment_id: _Optional[str] = ..., reinspection_of: _Optional[str] = ..., combined_with: _Optional[str] = ..., corrected: bool = ..., void: bool = ..., due: _Optional[_Iterable[_Union[DueDate, _Mapping]]] = ...) -> None: ...

class Move(_message.Message):
    __slots__ = ("kind", "of_due_on", "moved_to", "reason", "document_number", "by", "added_items", "withdrawn")
    KIND_FIELD_NUMBER: _ClassVar[int]
    OF_DUE_ON_FIELD_NUMBER: _ClassVar[int]
    MOVED_TO_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    ADDED_ITEMS_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    kind: DueKind
    of_due_on: _date_pb2.Date
    moved_to: _date_pb2.Date
    reason: MoveReason
    document_number: str
    by: _party_pb2.PartyRef
    added_items: _containers.RepeatedScalarFieldContainer[str]
    withdrawn: bool
    def __init__(self, kind: _Optional[_Union[DueKind, str]] = ..., of_due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., moved_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[_Union[MoveReason, str]] = ..., document_number: _Optional[str] = ..., by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., added_items: _Optional[_Iterable[str]] = ..., withdrawn: bool = ...) -> None: ...

class SpotCheck(_message.Message):
    __slots__ = ("assignment_id", "agency", "assigned_by", "reason", "sample_id", "sample_position")
    ASSIGNMENT_ID_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    SAMPLE_POSITION_FIELD_NUMBER: _ClassVar[int]
    assignment_id: str
    agency: _party_pb2.PartyRef
    assigned_by: _party_pb2.PartyRef
    reason: str
    sample_id: str
    sample_position: int
    def __init__(self, assignment_id: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., assigned_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ..., sample_id: _Optional[str] = ..., sample_position: _Optional[int] = ...) -> None: ...

class Assessment(_message.Message):
    __slots__ = ("assessment_id", "ground", "requested_by", "requested_on", "agency", "report_number", "assessed_on", "grade", "recommendation", "findings", "owner", "departments")
    ASSESSMENT_ID_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_BY_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_ON_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_ON_FIELD_NUMBER: _ClassVar[int]
    GRADE_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDATION_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    DEPARTMENTS_FIELD_NUMBER: _ClassVar[int]
    assessment_id: str
    ground: AssessmentGround
    requested_by: _party_pb2.PartyRef
    requested_on: _date_pb2.Date
    agency: _party_pb2.PartyRef
    report_number: str
    assessed_on: _date_pb2.Date
    grade: RiskLevel
    recommendation: Recommendation
    findings: str
    owner: _party_pb2.PartyRef
    departments: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    def __init__(self, assessment_id: _Optional[str] = ..., ground: _Optional[_Union[AssessmentGround, str]] = ..., requested_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., requested_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., report_number: _Optional[str] = ..., assessed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., grade: _Optional[_Union[RiskLevel, str]] = ..., recommendation: _Optional[_Union[Recommendation, str]] = ..., findings: _Optional[str] = ..., owner: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., departments: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ...) -> None: ...

class Support(_message.Message):
    __slots__ = ("support_id", "agency", "assigned_by", "task", "hazard_id", "assigned_on", "ended_on", "result")
    SUPPORT_ID_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_BY_FIELD_NUMBER: _ClassVar[int]
    TASK_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_ON_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    support_id: str
    agency: _party_pb2.PartyRef
    assigned_by: _party_pb2.PartyRef
    task: str
    hazard_id: str
    assigned_on: _date_pb2.Date
    ended_on: _date_pb2.Date
    result: str
    def __init__(self, support_id: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., assigned_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., task: _Optional[str] = ..., hazard_id: _Optional[str] = ..., assigned_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., result: _Optional[str] = ...) -> None: ...
