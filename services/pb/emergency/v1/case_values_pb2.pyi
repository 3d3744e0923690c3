from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CaseKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CASE_KIND_UNSPECIFIED: _ClassVar[CaseKind]
    CASE_KIND_RESCUE: _ClassVar[CaseKind]
    CASE_KIND_FAULT: _ClassVar[CaseKind]
    CASE_KIND_COMPLAINT: _ClassVar[CaseKind]
    CASE_KIND_ADVICE: _ClassVar[CaseKind]

class CaseChannel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CASE_CHANNEL_UNSPECIFIED: _ClassVar[CaseChannel]
    CASE_CHANNEL_TELEPHONE: _ClassVar[CaseChannel]
    CASE_CHANNEL_DEVICE: _ClassVar[CaseChannel]
    CASE_CHANNEL_ONLINE: _ClassVar[CaseChannel]
    CASE_CHANNEL_OTHER: _ClassVar[CaseChannel]

class AlarmKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ALARM_KIND_UNSPECIFIED: _ClassVar[AlarmKind]
    ALARM_KIND_ENTRAPMENT_AT_LANDING: _ClassVar[AlarmKind]
    ALARM_KIND_ENTRAPMENT_BETWEEN_LANDINGS: _ClassVar[AlarmKind]
    ALARM_KIND_ALARM_BUTTON: _ClassVar[AlarmKind]
    ALARM_KIND_STOPPED_BETWEEN_LANDINGS: _ClassVar[AlarmKind]
    ALARM_KIND_OVERTRAVEL_UP: _ClassVar[AlarmKind]
    ALARM_KIND_OVERTRAVEL_DOWN: _ClassVar[AlarmKind]
    ALARM_KIND_MOVING_WITH_DOORS_OPEN: _ClassVar[AlarmKind]
    ALARM_KIND_DOORS_OPEN_WHILE_RUNNING: _ClassVar[AlarmKind]
    ALARM_KIND_DOORS_BLOCKED: _ClassVar[AlarmKind]
    ALARM_KIND_POWER_CUT: _ClassVar[AlarmKind]
    ALARM_KIND_OVERSPEED: _ClassVar[AlarmKind]
    ALARM_KIND_ELECTRIC_BICYCLE: _ClassVar[AlarmKind]

class ResponseLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RESPONSE_LEVEL_UNSPECIFIED: _ClassVar[ResponseLevel]
    RESPONSE_LEVEL_MAINTAINER: _ClassVar[ResponseLevel]
    RESPONSE_LEVEL_STATION: _ClassVar[ResponseLevel]
    RESPONSE_LEVEL_PROFESSIONAL: _ClassVar[ResponseLevel]

class ProfessionalForce(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROFESSIONAL_FORCE_UNSPECIFIED: _ClassVar[ProfessionalForce]
    PROFESSIONAL_FORCE_FIRE: _ClassVar[ProfessionalForce]
    PROFESSIONAL_FORCE_POLICE: _ClassVar[ProfessionalForce]
    PROFESSIONAL_FORCE_MEDICAL: _ClassVar[ProfessionalForce]

class EscalationGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ESCALATION_GROUND_UNSPECIFIED: _ClassVar[EscalationGround]
    ESCALATION_GROUND_ARRIVAL_OVERDUE: _ClassVar[EscalationGround]
    ESCALATION_GROUND_RESPONDER_DECLINED: _ClassVar[EscalationGround]
    ESCALATION_GROUND_DANGER: _ClassVar[EscalationGround]
    ESCALATION_GROUND_OTHER: _ClassVar[EscalationGround]

class CallBackOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CALL_BACK_OUTCOME_UNSPECIFIED: _ClassVar[CallBackOutcome]
    CALL_BACK_OUTCOME_SATISFIED: _ClassVar[CallBackOutcome]
    CALL_BACK_OUTCOME_DISSATISFIED: _ClassVar[CallBackOutcome]
    CALL_BACK_OUTCOME_NOT_REACHED: _ClassVar[CallBackOutcome]

class CaseResponsibility(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CASE_RESPONSIBILITY_UNSPECIFIED: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_USER_UNIT: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_MAINTAINER: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_MANUFACTURER: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_INSTALLER: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_PASSENGER: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_THIRD_PARTY: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_UTILITY: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_NOBODY: _ClassVar[CaseResponsibility]
    CASE_RESPONSIBILITY_UNDETERMINED: _ClassVar[CaseResponsibility]

class CaseStamp(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CASE_STAMP_UNSPECIFIED: _ClassVar[CaseStamp]
    CASE_STAMP_TRAPPED: _ClassVar[CaseStamp]
    CASE_STAMP_REPORTED: _ClassVar[CaseStamp]
    CASE_STAMP_ANSWERED: _ClassVar[CaseStamp]
    CASE_STAMP_DISPATCHED: _ClassVar[CaseStamp]
    CASE_STAMP_ACCEPTED: _ClassVar[CaseStamp]
    CASE_STAMP_ARRIVED: _ClassVar[CaseStamp]
    CASE_STAMP_RELEASED: _ClassVar[CaseStamp]
    CASE_STAMP_CALLED_BACK: _ClassVar[CaseStamp]
    CASE_STAMP_CLOSED: _ClassVar[CaseStamp]

class CasualtyOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CASUALTY_OUTCOME_UNSPECIFIED: _ClassVar[CasualtyOutcome]
    CASUALTY_OUTCOME_DIED: _ClassVar[CasualtyOutcome]
    CASUALTY_OUTCOME_SERIOUSLY_INJURED: _ClassVar[CasualtyOutcome]
    CASUALTY_OUTCOME_INJURED: _ClassVar[CasualtyOutcome]

class ProposalGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROPOSAL_GROUND_UNSPECIFIED: _ClassVar[ProposalGround]
    PROPOSAL_GROUND_HELD_TOO_LONG: _ClassVar[ProposalGround]
    PROPOSAL_GROUND_DEATH: _ClassVar[ProposalGround]
CASE_KIND_UNSPECIFIED: CaseKind
CASE_KIND_RESCUE: CaseKind
CASE_KIND_FAULT: CaseKind
CASE_KIND_COMPLAINT: CaseKind
CASE_KIND_ADVICE: CaseKind
CASE_CHANNEL_UNSPECIFIED: CaseChannel
CASE_CHANNEL_TELEPHONE: CaseChannel
CASE_CHANNEL_DEVICE: CaseChannel
CASE_CHANNEL_ONLINE: CaseChannel
CASE_CHANNEL_OTHER: CaseChannel
ALARM_KIND_UNSPECIFIED: AlarmKind
ALARM_KIND_ENTRAPMENT_AT_LANDING: AlarmKind
ALARM_KIND_ENTRAPMENT_BETWEEN_LANDINGS: AlarmKind
ALARM_KIND_ALARM_BUTTON: AlarmKind
ALARM_KIND_STOPPED_BETWEEN_LANDINGS: AlarmKind
ALARM_KIND_OVERTRAVEL_UP: AlarmKind
ALARM_KIND_OVERTRAVEL_DOWN: AlarmKind
ALARM_KIND_MOVING_WITH_DOORS_OPEN: AlarmKind
ALARM_KIND_DOORS_OPEN_WHILE_RUNNING: AlarmKind
ALARM_KIND_DOORS_BLOCKED: AlarmKind
ALARM_KIND_POWER_CUT: AlarmKind
ALARM_KIND_OVERSPEED: AlarmKind
ALARM_KIND_ELECTRIC_BICYCLE: AlarmKind
RESPONSE_LEVEL_UNSPECIFIED: ResponseLevel
RESPONSE_LEVEL_MAINTAINER: ResponseLevel
RESPONSE_LEVEL_STATION: ResponseLevel
RESPONSE_LEVEL_PROFESSIONAL: ResponseLevel
PROFESSIONAL_FORCE_UNSPECIFIED: ProfessionalForce
PROFESSIONAL_FORCE_FIRE: ProfessionalForce
PROFESSIONAL_FORCE_POLICE: ProfessionalForce
PROFESSIONAL_FORCE_MEDICAL: ProfessionalForce
ESCALATION_GROUND_UNSPECIFIED: EscalationGround
ESCALATION_GROUND_ARRIVAL_OVERDUE: EscalationGround
ESCALATION_GROUND_RESPONDER_DECLINED: EscalationGround
ESCALATION_GROUND_DANGER: EscalationGround
ESCALATION_GROUND_OTHER: EscalationGround
CALL_BACK_OUTCOME_UNSPECIFIED: CallBackOutcome
CALL_BACK_OUTCOME_SATISFIED: CallBackOutcome
CALL_BACK_OUTCOME_DISSATISFIED: CallBackOutcome
CALL_BACK_OUTCOME_NOT_REACHED: CallBackOutcome
CASE_RESPONSIBILITY_UNSPECIFIED: CaseResponsibility
CASE_RESPONSIBILITY_USER_UNIT: CaseResponsibility
CASE_RESPONSIBILITY_MAINTAINER: CaseResponsibility
CASE_RESPONSIBILITY_MANUFACTURER: CaseResponsibility
CASE_RESPONSIBILITY_INSTALLER: CaseResponsibility
CASE_RESPONSIBILITY_PASSENGER: CaseResponsibility
CASE_RESPONSIBILITY_THIRD_PARTY: CaseResponsibility
CASE_RESPONSIBILITY_UTILITY: CaseResponsibility
CASE_RESPONSIBILITY_NOBODY: CaseResponsibility
CASE_RESPONSIBILITY_UNDETERMINED: CaseResponsibility
CASE_STAMP_UNSPECIFIED: CaseStamp
CASE_STAMP_TRAPPED: CaseStamp
CASE_STAMP_REPORTED: CaseStamp
CASE_STAMP_ANSWERED: CaseStamp
CASE_STAMP_DISPATCHED: CaseStamp
CASE_STAMP_ACCEPTED: CaseStamp
CASE_STAMP_ARRIVED: CaseStamp
CASE_STAMP_RELEASED: CaseStamp
CASE_STAMP_CALLED_BACK: CaseStamp
CASE_STAMP_CLOSED: CaseStamp
CASUALTY_OUTCOME_UNSPECIFIED: CasualtyOutcome
CASUALTY_OUTCOME_DIED: CasualtyOutcome
CASUALTY_OUTCOME_SERIOUSLY_INJURED: CasualtyOutcome
CASUALTY_OUTCOME_INJURED: CasualtyOutcome
PROPOSAL_GROUND_UNSPECIFIED: ProposalGround
PROPOSAL_GROUND_HELD_TOO_LONG: ProposalGround
PROPOSAL_GROUND_DEATH: ProposalGround

class Caller(_message.Message):
    __slots__ = ("person_id", "name", "phone")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    name: str
    phone: str
    def __init__(self, person_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...

class CorrectedTime(_message.Message):
    __slots__ = ("stamp", "corrected", "recorded", "dispatch_id")
    STAMP_FIELD_NUMBER: _ClassVar[int]
    CORRECTED_FIELD_NUMBER: _ClassVar[int]
    RECORDED_FIELD_NUMBER: _ClassVar[int]
    DISPATCH_ID_FIELD_NUMBER: _ClassVar[int]
    stamp: CaseStamp
    corrected: _timestamp_pb2.Timestamp
    recorded: _timestamp_pb2.Timestamp
    dispatch_id: str
    def __init__(self, stamp: _Optional[_Union[CaseStamp, str]] = ..., corrected: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., recorded: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., dispatch_id: _Optional[str] = ...) -> None: ...

class Casualty(_message.Message):
    __slots__ = ("person_id", "name", "phone")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    name: str
    phone: str
    def __init__(self, person_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...

class Dispatch(_message.Message):
    __slots__ = ("dispatch_id", "level", "responder", "station_id", "force", "dispatched_at", "accepted_at", "declined_at", "arrived_at")
    DISPATCH_ID_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    RESPONDER_FIELD_NUMBER: _ClassVar[int]
    STATION_ID_FIELD_NUMBER: _ClassVar[int]
    FORCE_FIELD_NUMBER: _ClassVar[int]
    DISPATCHED_AT_FIELD_NUMBER: _ClassVar[int]
    ACCEPTED_AT_FIELD_NUMBER: _ClassVar[int]
    DECLINED_AT_FIELD_NUMBER: _ClassVar[int]
    ARRIVED_AT_FIELD_NUMBER: _ClassVar[int]
    dispatch_id: str
    level: ResponseLevel
    responder: _party_pb2.PartyRef
    station_id: str
    force: ProfessionalForce
    dispatched_at: _timestamp_pb2.Timestamp
    accepted_at: _timestamp_pb2.Timestamp
    declined_at: _timestamp_pb2.Timestamp
    arrived_at: _timestamp_pb2.Timestamp
    def __init__(self, dispatch_id: _Optional[str] = ..., level: _Optional[_Union[ResponseLevel, str]] = ..., responder: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., station_id: _Optional[str] = ..., force: _Optional[_Union[ProfessionalForce, str]] = ..., dispatched_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., accepted_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., declined_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., arrived_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Release(_message.Message):
    __slots__ = ("released_at", "freed", "injured", "dead")
    RELEASED_AT_FIELD_NUMBER: _ClassVar[int]
    FREED_FIELD_NUMBER: _ClassVar[int]
    INJURED_FIELD_NUMBER: _ClassVar[int]
    DEAD_FIELD_NUMBER: _ClassVar[int]
    released_at: _timestamp_pb2.Timestamp
    freed: int
    injured: int
    dead: int
    def __init__(self, released_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., freed: _Optional[int] = ..., injured: _Optional[int] = ..., dead: _Optional[int] = ...) -> None: ...

class Proposal(_message.Message):
    __slots__ = ("proposed_at", "ground", "held_minutes", "accident_id", "dismissed")
    PROPOSED_AT_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    HELD_MINUTES_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    DISMISSED_FIELD_NUMBER: _ClassVar[int]
    proposed_at: _timestamp_pb2.Timestamp
    ground: ProposalGround
    held_minutes: int
    accident_id: str
    dismissed: str
    def __init__(self, proposed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., ground: _Optional[_Union[ProposalGround, str]] = ..., held_minutes: _Optional[int] = ..., accident_id: _Optional[str] = ..., dismissed: _Optional[str] = ...) -> None: ...

class RescueClocks(_message.Message):
    __slots__ = ("answer_limit_minutes", "arrival_limit_minutes", "held_limit_minutes", "rule_version", "answer_due_at", "arrival_due_at", "accident_due_at", "answer_overdue", "arrival_overdue")
    ANSWER_LIMIT_MINUTES_FIELD_NUMBER: _ClassVar[int]
    ARRIVAL_LIMIT_MINUTES_FIELD_NUMBER: _ClassVar[int]
    HELD_LIMIT_MINUTES_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    ANSWER_DUE_AT_FIELD_NUMBER: _ClassVar[int]
    ARRIVAL_DUE_AT_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_DUE_AT_FIELD_NUMBER: _ClassVar[int]
    ANSWER_OVERDUE_FIELD_NUMBER: _ClassVar[int]
    ARRIVAL_OVERDUE_FIELD_NUMBER: _ClassVar[int]
    answer_limit_minutes: int
    arrival_limit_minutes: int
    held_limit_minutes: int
    rule_version: str
    answer_due_at: _timestamp_pb2.Timestamp
    arrival_due_at: _timestamp_pb2.Timestamp
    accident_due_at: _timestamp_pb2.Timestamp
    answer_overdue: bool
    arrival_overdue: bool
    def __init__(self, answer_limit_minutes: _Optional[int] = ..., arrival_limit_minutes: _Optional[int] = ..., held_limit_minutes: _Optional[int] = ..., rule_version: _Optional[str] = ..., answer_due_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., arrival_due_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., accident_due_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., answer_overdue: bool = ..., arrival_overdue: bool = ...) -> None: ...

class CasualtyOnCase(_message.Message):
    __slots__ = ("person_id", "outcome")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    outcome: CasualtyOutcome
    def __init__(self, person_id: _Optional[str] = ..., outcome: _Optional[_Union[CasualtyOutcome, str]] = ...) -> None: ...
