from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FundSufficiency(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUND_SUFFICIENCY_UNSPECIFIED: _ClassVar[FundSufficiency]
    FUND_SUFFICIENCY_SUFFICIENT: _ClassVar[FundSufficiency]
    FUND_SUFFICIENCY_INSUFFICIENT: _ClassVar[FundSufficiency]
    FUND_SUFFICIENCY_NONE: _ClassVar[FundSufficiency]

class FundPath(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUND_PATH_UNSPECIFIED: _ClassVar[FundPath]
    FUND_PATH_NORMAL: _ClassVar[FundPath]
    FUND_PATH_SIMPLIFIED: _ClassVar[FundPath]

class FundDanger(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUND_DANGER_UNSPECIFIED: _ClassVar[FundDanger]
    FUND_DANGER_SERIOUS_ELEVATOR_FAULT: _ClassVar[FundDanger]
    FUND_DANGER_FIRE_PROTECTION_FAULT: _ClassVar[FundDanger]
    FUND_DANGER_LEAKING_ROOF_OR_WALL: _ClassVar[FundDanger]
    FUND_DANGER_WATER_PUMP_STOPPED: _ClassVar[FundDanger]
    FUND_DANGER_DRAIN_BLOCKED_OR_BURST: _ClassVar[FundDanger]
    FUND_DANGER_FACADE_FALLING: _ClassVar[FundDanger]

class FundPaymentStage(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUND_PAYMENT_STAGE_UNSPECIFIED: _ClassVar[FundPaymentStage]
    FUND_PAYMENT_STAGE_ADVANCE: _ClassVar[FundPaymentStage]
    FUND_PAYMENT_STAGE_PROGRESS: _ClassVar[FundPaymentStage]
    FUND_PAYMENT_STAGE_SETTLEMENT: _ClassVar[FundPaymentStage]

class SubsidySource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUBSIDY_SOURCE_UNSPECIFIED: _ClassVar[SubsidySource]
    SUBSIDY_SOURCE_ULTRA_LONG_BOND: _ClassVar[SubsidySource]
    SUBSIDY_SOURCE_LOCAL_BUDGET: _ClassVar[SubsidySource]
    SUBSIDY_SOURCE_PROVIDENT_FUND: _ClassVar[SubsidySource]
    SUBSIDY_SOURCE_OWNERS: _ClassVar[SubsidySource]
    SUBSIDY_SOURCE_PUBLIC_INCOME: _ClassVar[SubsidySource]
    SUBSIDY_SOURCE_OTHER: _ClassVar[SubsidySource]

class FundPublicityStage(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUND_PUBLICITY_STAGE_UNSPECIFIED: _ClassVar[FundPublicityStage]
    FUND_PUBLICITY_STAGE_PLAN: _ClassVar[FundPublicityStage]
    FUND_PUBLICITY_STAGE_DECISION: _ClassVar[FundPublicityStage]
    FUND_PUBLICITY_STAGE_WORKS: _ClassVar[FundPublicityStage]
    FUND_PUBLICITY_STAGE_SETTLEMENT: _ClassVar[FundPublicityStage]

class FundPrinciple(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUND_PRINCIPLE_UNSPECIFIED: _ClassVar[FundPrinciple]
    FUND_PRINCIPLE_GOVERNMENT_COORDINATES: _ClassVar[FundPrinciple]
    FUND_PRINCIPLE_FISCAL_SUPPORT: _ClassVar[FundPrinciple]
    FUND_PRINCIPLE_TECHNICAL_BACKING: _ClassVar[FundPrinciple]
    FUND_PRINCIPLE_PEOPLE_TAKE_PART: _ClassVar[FundPrinciple]
    FUND_PRINCIPLE_PROCESS_PUBLIC: _ClassVar[FundPrinciple]
    FUND_PRINCIPLE_DEPARTMENTS_COOPERATE: _ClassVar[FundPrinciple]

class FundPhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUND_PHASE_UNSPECIFIED: _ClassVar[FundPhase]
    FUND_PHASE_STATUS_KNOWN: _ClassVar[FundPhase]
    FUND_PHASE_APPLIED: _ClassVar[FundPhase]
    FUND_PHASE_VOTE_LOST: _ClassVar[FundPhase]
    FUND_PHASE_REVIEWED: _ClassVar[FundPhase]
    FUND_PHASE_AGREED: _ClassVar[FundPhase]
    FUND_PHASE_APPROVED: _ClassVar[FundPhase]
    FUND_PHASE_TURNED_DOWN: _ClassVar[FundPhase]
    FUND_PHASE_CLOSED: _ClassVar[FundPhase]
FUND_SUFFICIENCY_UNSPECIFIED: FundSufficiency
FUND_SUFFICIENCY_SUFFICIENT: FundSufficiency
FUND_SUFFICIENCY_INSUFFICIENT: FundSufficiency
FUND_SUFFICIENCY_NONE: FundSufficiency
FUND_PATH_UNSPECIFIED: FundPath
FUND_PATH_NORMAL: FundPath
FUND_PATH_SIMPLIFIED: FundPath
FUND_DANGER_UNSPECIFIED: FundDanger
FUND_DANGER_SERIOUS_ELEVATOR_FAULT: FundDanger
FUND_DANGER_FIRE_PROTECTION_FAULT: FundDanger
FUND_DANGER_LEAKING_ROOF_OR_WALL: FundDanger
FUND_DANGER_WATER_PUMP_STOPPED: FundDanger
FUND_DANGER_DRAIN_BLOCKED_OR_BURST: FundDanger
FUND_DANGER_FACADE_FALLING: FundDanger
FUND_PAYMENT_STAGE_UNSPECIFIED: FundPaymentStage
FUND_PAYMENT_STAGE_ADVANCE: FundPaymentStage
FUND_PAYMENT_STAGE_PROGRESS: FundPaymentStage
FUND_PAYMENT_STAGE_SETTLEMENT: FundPaymentStage
SUBSIDY_SOURCE_UNSPECIFIED: SubsidySource
SUBSIDY_SOURCE_ULTRA_LONG_BOND: SubsidySource
SUBSIDY_SOURCE_LOCAL_BUDGET: SubsidySource
SUBSIDY_SOURCE_PROVIDENT_FUND: SubsidySource
SUBSIDY_SOURCE_OWNERS: SubsidySource
SUBSIDY_SOURCE_PUBLIC_INCOME: SubsidySource
SUBSIDY_SOURCE_OTHER: SubsidySource
FUND_PUBLICITY_STAGE_UNSPECIFIED: FundPublicityStage
FUND_PUBLICITY_STAGE_PLAN: FundPublicityStage
FUND_PUBLICITY_STAGE_DECISION: FundPublicityStage
FUND_PUBLICITY_STAGE_WORKS: FundPublicityStage
FUND_PUBLICITY_STAGE_SETTLEMENT: FundPublicityStage
FUND_PRINCIPLE_UNSPECIFIED: FundPrinciple
FUND_PRINCIPLE_GOVERNMENT_COORDINATES: FundPrinciple
FUND_PRINCIPLE_FISCAL_SUPPORT: FundPrinciple
FUND_PRINCIPLE_TECHNICAL_BACKING: FundPrinciple
FUND_PRINCIPLE_PEOPLE_TAKE_PART: FundPrinciple
FUND_PRINCIPLE_PROCESS_PUBLIC: FundPrinciple
FUND_PRINCIPLE_DEPARTMENTS_COOPERATE: FundPrinciple
FUND_PHASE_UNSPECIFIED: FundPhase
FUND_PHASE_STATUS_KNOWN: FundPhase
FUND_PHASE_APPLIED: FundPhase
FUND_PHASE_VOTE_LOST: FundPhase
FUND_PHASE_REVIEWED: FundPhase
FUND_PHASE_AGREED: FundPhase
FUND_PHASE_APPROVED: FundPhase
FUND_PHASE_TURNED_DOWN: FundPhase
FUND_PHASE_CLOSED: FundPhase

class VoteCount(_message.Message):
    __slots__ = ("total_heads", "total_area_sqdm", "participating_heads", "participating_area_sqdm", "agreeing_heads", "agreeing_area_sqdm")
    TOTAL_HEADS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AREA_SQDM_FIELD_NUMBER: _ClassVar[int]
    PARTICIPATING_HEADS_FIELD_NUMBER: _ClassVar[int]
    PARTICIPATING_AREA_SQDM_FIELD_NUMBER: _ClassVar[int]
    AGREEING_HEADS_FIELD_NUMBER: _ClassVar[int]
    AGREEING_AREA_SQDM_FIELD_NUMBER: _ClassVar[int]
    total_heads: int
    total_area_sqdm: int
    participating_heads: int
    participating_area_sqdm: int
    agreeing_heads: int
    agreeing_area_sqdm: int
    def __init__(self, total_heads: _Optional[int] = ..., total_area_sqdm: _Optional[int] = ..., participating_heads: _Optional[int] = ..., participating_area_sqdm: _Optional[int] = ..., agreeing_heads: _Optional[int] = ..., agreeing_area_sqdm: _Optional[int] = ...) -> None: ...

class PrincipleShown(_message.Message):
    __slots__ = ("principle", "evidence")
    PRINCIPLE_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    principle: FundPrinciple
    evidence: str
    def __init__(self, principle: _Optional[_Union[FundPrinciple, str]] = ..., evidence: _Optional[str] = ...) -> None: ...

class Payment(_message.Message):
    __slots__ = ("payment_number", "amount_fen", "payee", "stage", "returned", "acceptance_number")
    PAYMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    PAYEE_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    RETURNED_FIELD_NUMBER: _ClassVar[int]
    ACCEPTANCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    payment_number: str
    amount_fen: int
    payee: _party_pb2.PartyRef
    stage: FundPaymentStage
    returned: bool
    acceptance_number: str
    def __init__(self, payment_number: _Optional[str] = ..., amount_fen: _Optional[int] = ..., payee: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., stage: _Optional[_Union[FundPaymentStage, str]] = ..., returned: bool = ..., acceptance_number: _Optional[str] = ...) -> None: ...

class Subsidy(_message.Message):
    __slots__ = ("grant_number", "source", "amount_fen", "granted_by")
    GRANT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    GRANTED_BY_FIELD_NUMBER: _ClassVar[int]
    grant_number: str
    source: SubsidySource
    amount_fen: int
    granted_by: _party_pb2.PartyRef
    def __init__(self, grant_number: _Optional[str] = ..., source: _Optional[_Union[SubsidySource, str]] = ..., amount_fen: _Optional[int] = ..., granted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class Publicity(_message.Message):
    __slots__ = ("publicity_number", "stage", "channel", "from_on", "to_on", "objections")
    PUBLICITY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    TO_ON_FIELD_NUMBER: _ClassVar[int]
    OBJECTIONS_FIELD_NUMBER: _ClassVar[int]
    publicity_number: str
    stage: FundPublicityStage
    channel: str
    from_on: _date_pb2.Date
    to_on: _date_pb2.Date
    objections: int
    def __init__(self, publicity_number: _Optional[str] = ..., stage: _Optional[_Union[FundPublicityStage, str]] = ..., channel: _Optional[str] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., to_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., objections: _Optional[int] = ...) -> None: ...

class FundApplication(_message.Message):
    __slots__ = ("application_number", "path", "applicant", "fund_office", "plan", "requested_fen", "danger", "votes", "voted_on", "vote_rule_version", "committee", "township", "approved_by", "applied_at", "approved_at")
    APPLICATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    APPLICANT_FIELD_NUMBER: _ClassVar[int]
    FUND_OFFICE_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_FEN_FIELD_NUMBER: _ClassVar[int]
    DANGER_FIELD_NUMBER: _ClassVar[int]
    VOTES_FIELD_NUMBER: _ClassVar[int]
    VOTED_ON_FIELD_NUMBER: _ClassVar[int]
    VOTE_RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    COMMITTEE_FIELD_NUMBER: _ClassVar[int]
    TOWNSHIP_FIELD_NUMBER: _ClassVar[int]
    APPROVED_BY_FIELD_NUMBER: _ClassVar[int]
    APPLIED_AT_FIELD_NUMBER: _ClassVar[int]
    APPROVED_AT_FIELD_NUMBER: _ClassVar[int]
    application_number: str
    path: FundPath
    applicant: _party_pb2.PartyRef
    fund_office: _party_pb2.PartyRef
    plan: str
    requested_fen: int
    danger: FundDanger
    votes: VoteCount
    voted_on: _date_pb2.Date
    vote_rule_version: str
    committee: _party_pb2.PartyRef
    township: _party_pb2.PartyRef
    approved_by: _party_pb2.PartyRef
    applied_at: _timestamp_pb2.Timestamp
    approved_at: _timestamp_pb2.Timestamp
    def __init__(self, application_number: _Optional[str] = ..., path: _Optional[_Union[FundPath, str]] = ..., applicant: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., fund_office: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., plan: _Optional[str] = ..., requested_fen: _Optional[int] = ..., danger: _Optional[_Union[FundDanger, str]] = ..., votes: _Optional[_Union[VoteCount, _Mapping]] = ..., voted_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., vote_rule_version: _Optional[str] = ..., committee: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., township: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., approved_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., applied_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., approved_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
