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

class PolicyActionKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POLICY_ACTION_KIND_UNSPECIFIED: _ClassVar[PolicyActionKind]
    POLICY_ACTION_KIND_DOCUMENT: _ClassVar[PolicyActionKind]
    POLICY_ACTION_KIND_LIVELIHOOD_PROJECT: _ClassVar[PolicyActionKind]
    POLICY_ACTION_KIND_SPECIAL_FUND: _ClassVar[PolicyActionKind]
    POLICY_ACTION_KIND_REGULATION: _ClassVar[PolicyActionKind]

class PublicityKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PUBLICITY_KIND_UNSPECIFIED: _ClassVar[PublicityKind]
    PUBLICITY_KIND_MOBILISATION: _ClassVar[PublicityKind]
    PUBLICITY_KIND_SAFETY_WEEK: _ClassVar[PublicityKind]
    PUBLICITY_KIND_EDUCATION: _ClassVar[PublicityKind]
    PUBLICITY_KIND_MEDIA: _ClassVar[PublicityKind]
    PUBLICITY_KIND_OTHER: _ClassVar[PublicityKind]

class SummaryKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUMMARY_KIND_UNSPECIFIED: _ClassVar[SummaryKind]
    SUMMARY_KIND_STAGE: _ClassVar[SummaryKind]
    SUMMARY_KIND_YEARLY: _ClassVar[SummaryKind]
POLICY_ACTION_KIND_UNSPECIFIED: PolicyActionKind
POLICY_ACTION_KIND_DOCUMENT: PolicyActionKind
POLICY_ACTION_KIND_LIVELIHOOD_PROJECT: PolicyActionKind
POLICY_ACTION_KIND_SPECIAL_FUND: PolicyActionKind
POLICY_ACTION_KIND_REGULATION: PolicyActionKind
PUBLICITY_KIND_UNSPECIFIED: PublicityKind
PUBLICITY_KIND_MOBILISATION: PublicityKind
PUBLICITY_KIND_SAFETY_WEEK: PublicityKind
PUBLICITY_KIND_EDUCATION: PublicityKind
PUBLICITY_KIND_MEDIA: PublicityKind
PUBLICITY_KIND_OTHER: PublicityKind
SUMMARY_KIND_UNSPECIFIED: SummaryKind
SUMMARY_KIND_STAGE: SummaryKind
SUMMARY_KIND_YEARLY: SummaryKind

class PlatformPlanStep(_message.Message):
    __slots__ = ("step", "due_on", "city")
    STEP_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    CITY_FIELD_NUMBER: _ClassVar[int]
    step: str
    due_on: _date_pb2.Date
    city: str
    def __init__(self, step: _Optional[str] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., city: _Optional[str] = ...) -> None: ...

class PlatformPlan(_message.Message):
    __slots__ = ("document_number", "responsible_unit", "steps")
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_UNIT_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    document_number: str
    responsible_unit: _party_pb2.PartyRef
    steps: _containers.RepeatedCompositeFieldContainer[PlatformPlanStep]
    def __init__(self, document_number: _Optional[str] = ..., responsible_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., steps: _Optional[_Iterable[_Union[PlatformPlanStep, _Mapping]]] = ...) -> None: ...

class GovernmentBriefing(_message.Message):
    __slots__ = ("held_on", "government", "problems", "support", "document_number")
    HELD_ON_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_FIELD_NUMBER: _ClassVar[int]
    PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    held_on: _date_pb2.Date
    government: str
    problems: str
    support: str
    document_number: str
    def __init__(self, held_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., government: _Optional[str] = ..., problems: _Optional[str] = ..., support: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class CoordinationMechanism(_message.Message):
    __slots__ = ("held_on", "mechanism", "departments", "agreed", "document_number")
    HELD_ON_FIELD_NUMBER: _ClassVar[int]
    MECHANISM_FIELD_NUMBER: _ClassVar[int]
    DEPARTMENTS_FIELD_NUMBER: _ClassVar[int]
    AGREED_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    held_on: _date_pb2.Date
    mechanism: str
    departments: _containers.RepeatedScalarFieldContainer[str]
    agreed: str
    document_number: str
    def __init__(self, held_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., mechanism: _Optional[str] = ..., departments: _Optional[_Iterable[str]] = ..., agreed: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class PolicyAction(_message.Message):
    __slots__ = ("action", "title", "issued_by", "issued_on", "document_number", "project", "amount_fen")
    ACTION_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    ISSUED_BY_FIELD_NUMBER: _ClassVar[int]
    ISSUED_ON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    action: PolicyActionKind
    title: str
    issued_by: str
    issued_on: _date_pb2.Date
    document_number: str
    project: str
    amount_fen: int
    def __init__(self, action: _Optional[_Union[PolicyActionKind, str]] = ..., title: _Optional[str] = ..., issued_by: _Optional[str] = ..., issued_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., document_number: _Optional[str] = ..., project: _Optional[str] = ..., amount_fen: _Optional[int] = ...) -> None: ...

class SupervisionTour(_message.Message):
    __slots__ = ("began_on", "ended_on", "groups", "person_trips", "cities", "units_visited", "findings")
    BEGAN_ON_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    PERSON_TRIPS_FIELD_NUMBER: _ClassVar[int]
    CITIES_FIELD_NUMBER: _ClassVar[int]
    UNITS_VISITED_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    began_on: _date_pb2.Date
    ended_on: _date_pb2.Date
    groups: int
    person_trips: int
    cities: _containers.RepeatedScalarFieldContainer[str]
    units_visited: _containers.RepeatedScalarFieldContainer[str]
    findings: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, began_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., groups: _Optional[int] = ..., person_trips: _Optional[int] = ..., cities: _Optional[_Iterable[str]] = ..., units_visited: _Optional[_Iterable[str]] = ..., findings: _Optional[_Iterable[str]] = ...) -> None: ...

class PublicityEvent(_message.Message):
    __slots__ = ("publicity", "title", "held_on", "with_departments", "audience_count")
    PUBLICITY_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    HELD_ON_FIELD_NUMBER: _ClassVar[int]
    WITH_DEPARTMENTS_FIELD_NUMBER: _ClassVar[int]
    AUDIENCE_COUNT_FIELD_NUMBER: _ClassVar[int]
    publicity: PublicityKind
    title: str
    held_on: _date_pb2.Date
    with_departments: _containers.RepeatedScalarFieldContainer[str]
    audience_count: int
    def __init__(self, publicity: _Optional[_Union[PublicityKind, str]] = ..., title: _Optional[str] = ..., held_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., with_departments: _Optional[_Iterable[str]] = ..., audience_count: _Optional[int] = ...) -> None: ...

class CampaignSummary(_message.Message):
    __slots__ = ("summary", "document_number", "experience", "problems", "mechanisms")
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EXPERIENCE_FIELD_NUMBER: _ClassVar[int]
    PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    MECHANISMS_FIELD_NUMBER: _ClassVar[int]
    summary: SummaryKind
    document_number: str
    experience: str
    problems: str
    mechanisms: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, summary: _Optional[_Union[SummaryKind, str]] = ..., document_number: _Optional[str] = ..., experience: _Optional[str] = ..., problems: _Optional[str] = ..., mechanisms: _Optional[_Iterable[str]] = ...) -> None: ...

class Activity(_message.Message):
    __slots__ = ("number", "since", "withdrawn", "late", "plan", "briefing", "coordination", "policy", "tour", "event", "summary")
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    BRIEFING_FIELD_NUMBER: _ClassVar[int]
    COORDINATION_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    TOUR_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    number: str
    since: _timestamp_pb2.Timestamp
    withdrawn: str
    late: bool
    plan: PlatformPlan
    briefing: GovernmentBriefing
    coordination: CoordinationMechanism
    policy: PolicyAction
    tour: SupervisionTour
    event: PublicityEvent
    summary: CampaignSummary
    def __init__(self, number: _Optional[str] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., withdrawn: _Optional[str] = ..., late: bool = ..., plan: _Optional[_Union[PlatformPlan, _Mapping]] = ..., briefing: _Optional[_Union[GovernmentBriefing, _Mapping]] = ..., coordination: _Optional[_Union[CoordinationMechanism, _Mapping]] = ..., policy: _Optional[_Union[PolicyAction, _Mapping]] = ..., tour: _Optional[_Union[SupervisionTour, _Mapping]] = ..., event: _Optional[_Union[PublicityEvent, _Mapping]] = ..., summary: _Optional[_Union[CampaignSummary, _Mapping]] = ...) -> None: ...
