from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RatingItem(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RATING_ITEM_UNSPECIFIED: _ClassVar[RatingItem]
    RATING_ITEM_PHONE_UNANSWERED: _ClassVar[RatingItem]
    RATING_ITEM_COMPANY_CHANGE_NOT_FILED: _ClassVar[RatingItem]
    RATING_ITEM_NOT_FILED: _ClassVar[RatingItem]
    RATING_ITEM_MISSING_DATA: _ClassVar[RatingItem]
    RATING_ITEM_VISIT_WITHOUT_SCAN: _ClassVar[RatingItem]
    RATING_ITEM_LATE_SCAN: _ClassVar[RatingItem]
    RATING_ITEM_OPEN_PLATFORM_ALARM: _ClassVar[RatingItem]
    RATING_ITEM_FIRST_INSPECTION_FAILED: _ClassVar[RatingItem]
    RATING_ITEM_SERIOUS_HAZARD: _ClassVar[RatingItem]
    RATING_ITEM_SAFETY_CIRCUIT_BRIDGED: _ClassVar[RatingItem]
    RATING_ITEM_CHECK_REFUSED: _ClassVar[RatingItem]
    RATING_ITEM_GENERAL_ACCIDENT: _ClassVar[RatingItem]
    RATING_ITEM_LARGER_ACCIDENT: _ClassVar[RatingItem]
    RATING_ITEM_MAJOR_ACCIDENT: _ClassVar[RatingItem]
    RATING_ITEM_COMPLAINT: _ClassVar[RatingItem]
    RATING_ITEM_REPEATED_COMPLAINT: _ClassVar[RatingItem]
    RATING_ITEM_SUBCONTRACTING: _ClassVar[RatingItem]
    RATING_ITEM_FORGED_RECORDS: _ClassVar[RatingItem]
    RATING_ITEM_ORDERED_TO_RECTIFY: _ClassVar[RatingItem]
    RATING_ITEM_SAFETY_NOTICE: _ClassVar[RatingItem]
    RATING_ITEM_REPEATED_NOTICE: _ClassVar[RatingItem]
    RATING_ITEM_LAW_BROKEN: _ClassVar[RatingItem]
    RATING_ITEM_LEVEL_1_RESCUE_NOT_DONE: _ClassVar[RatingItem]
    RATING_ITEM_LEVEL_2_RESCUE_NOT_DONE: _ClassVar[RatingItem]
    RATING_ITEM_LEVEL_2_RESCUE_DONE: _ClassVar[RatingItem]
    RATING_ITEM_LATE_ARRIVAL: _ClassVar[RatingItem]
    RATING_ITEM_ENTRAPMENT_BY_MAINTENANCE: _ClassVar[RatingItem]
    RATING_ITEM_LEVEL_2_POINTS_HELD: _ClassVar[RatingItem]
    RATING_ITEM_TIP_OFF: _ClassVar[RatingItem]
    RATING_ITEM_EXPERT: _ClassVar[RatingItem]
    RATING_ITEM_ASSIGNED_LIFT_TAKEN: _ClassVar[RatingItem]
    RATING_ITEM_REMOTE_MONITORING: _ClassVar[RatingItem]
    RATING_ITEM_INSURED_LIFTS: _ClassVar[RatingItem]
    RATING_ITEM_INNOVATION: _ClassVar[RatingItem]

class RatingPhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RATING_PHASE_UNSPECIFIED: _ClassVar[RatingPhase]
    RATING_PHASE_DRAFT: _ClassVar[RatingPhase]
    RATING_PHASE_PUBLIC: _ClassVar[RatingPhase]
    RATING_PHASE_UNDER_APPEAL: _ClassVar[RatingPhase]

class RatingGrade(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RATING_GRADE_UNSPECIFIED: _ClassVar[RatingGrade]
    RATING_GRADE_A: _ClassVar[RatingGrade]
    RATING_GRADE_B: _ClassVar[RatingGrade]
    RATING_GRADE_C: _ClassVar[RatingGrade]
    RATING_GRADE_D: _ClassVar[RatingGrade]

class AppealOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    APPEAL_OUTCOME_UNSPECIFIED: _ClassVar[AppealOutcome]
    APPEAL_OUTCOME_UPHELD: _ClassVar[AppealOutcome]
    APPEAL_OUTCOME_DISMISSED: _ClassVar[AppealOutcome]
    APPEAL_OUTCOME_WITHDRAWN: _ClassVar[AppealOutcome]
RATING_ITEM_UNSPECIFIED: RatingItem
RATING_ITEM_PHONE_UNANSWERED: RatingItem
RATING_ITEM_COMPANY_CHANGE_NOT_FILED: RatingItem
RATING_ITEM_NOT_FILED: RatingItem
RATING_ITEM_MISSING_DATA: RatingItem
RATING_ITEM_VISIT_WITHOUT_SCAN: RatingItem
RATING_ITEM_LATE_SCAN: RatingItem
RATING_ITEM_OPEN_PLATFORM_ALARM: RatingItem
RATING_ITEM_FIRST_INSPECTION_FAILED: RatingItem
RATING_ITEM_SERIOUS_HAZARD: RatingItem
RATING_ITEM_SAFETY_CIRCUIT_BRIDGED: RatingItem
RATING_ITEM_CHECK_REFUSED: RatingItem
RATING_ITEM_GENERAL_ACCIDENT: RatingItem
RATING_ITEM_LARGER_ACCIDENT: RatingItem
RATING_ITEM_MAJOR_ACCIDENT: RatingItem
RATING_ITEM_COMPLAINT: RatingItem
RATING_ITEM_REPEATED_COMPLAINT: RatingItem
RATING_ITEM_SUBCONTRACTING: RatingItem
RATING_ITEM_FORGED_RECORDS: RatingItem
RATING_ITEM_ORDERED_TO_RECTIFY: RatingItem
RATING_ITEM_SAFETY_NOTICE: RatingItem
RATING_ITEM_REPEATED_NOTICE: RatingItem
RATING_ITEM_LAW_BROKEN: RatingItem
RATING_ITEM_LEVEL_1_RESCUE_NOT_DONE: RatingItem
RATING_ITEM_LEVEL_2_RESCUE_NOT_DONE: RatingItem
RATING_ITEM_LEVEL_2_RESCUE_DONE: RatingItem
RATING_ITEM_LATE_ARRIVAL: RatingItem
RATING_ITEM_ENTRAPMENT_BY_MAINTENANCE: RatingItem
RATING_ITEM_LEVEL_2_POINTS_HELD: RatingItem
RATING_ITEM_TIP_OFF: RatingItem
RATING_ITEM_EXPERT: RatingItem
RATING_ITEM_ASSIGNED_LIFT_TAKEN: RatingItem
RATING_ITEM_REMOTE_MONITORING: RatingItem
RATING_ITEM_INSURED_LIFTS: RatingItem
RATING_ITEM_INNOVATION: RatingItem
RATING_PHASE_UNSPECIFIED: RatingPhase
RATING_PHASE_DRAFT: RatingPhase
RATING_PHASE_PUBLIC: RatingPhase
RATING_PHASE_UNDER_APPEAL: RatingPhase
RATING_GRADE_UNSPECIFIED: RatingGrade
RATING_GRADE_A: RatingGrade
RATING_GRADE_B: RatingGrade
RATING_GRADE_C: RatingGrade
RATING_GRADE_D: RatingGrade
APPEAL_OUTCOME_UNSPECIFIED: AppealOutcome
APPEAL_OUTCOME_UPHELD: AppealOutcome
APPEAL_OUTCOME_DISMISSED: AppealOutcome
APPEAL_OUTCOME_WITHDRAWN: AppealOutcome

class RatingEvidence(_message.Message):
    __slots__ = ("item", "count", "percent_tenths", "positions", "document_number")
    ITEM_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    PERCENT_TENTHS_FIELD_NUMBER: _ClassVar[int]
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    item: RatingItem
    count: int
    percent_tenths: int
    positions: _containers.RepeatedScalarFieldContainer[int]
    document_number: str
    def __init__(self, item: _Optional[_Union[RatingItem, str]] = ..., count: _Optional[int] = ..., percent_tenths: _Optional[int] = ..., positions: _Optional[_Iterable[int]] = ..., document_number: _Optional[str] = ...) -> None: ...

class RatingVersion(_message.Message):
    __slots__ = ("version", "score_tenths", "grade", "weights_version", "evidence", "rated_by", "reason")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCORE_TENTHS_FIELD_NUMBER: _ClassVar[int]
    GRADE_FIELD_NUMBER: _ClassVar[int]
    WEIGHTS_VERSION_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    RATED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    version: int
    score_tenths: int
    grade: RatingGrade
    weights_version: str
    evidence: _containers.RepeatedCompositeFieldContainer[RatingEvidence]
    rated_by: _party_pb2.PartyRef
    reason: str
    def __init__(self, version: _Optional[int] = ..., score_tenths: _Optional[int] = ..., grade: _Optional[_Union[RatingGrade, str]] = ..., weights_version: _Optional[str] = ..., evidence: _Optional[_Iterable[_Union[RatingEvidence, _Mapping]]] = ..., rated_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class Publication(_message.Message):
    __slots__ = ("version", "score_tenths", "grade", "weights_version", "published_by", "published_at")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCORE_TENTHS_FIELD_NUMBER: _ClassVar[int]
    GRADE_FIELD_NUMBER: _ClassVar[int]
    WEIGHTS_VERSION_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_AT_FIELD_NUMBER: _ClassVar[int]
    version: int
    score_tenths: int
    grade: RatingGrade
    weights_version: str
    published_by: _party_pb2.PartyRef
    published_at: _timestamp_pb2.Timestamp
    def __init__(self, version: _Optional[int] = ..., score_tenths: _Optional[int] = ..., grade: _Optional[_Union[RatingGrade, str]] = ..., weights_version: _Optional[str] = ..., published_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., published_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Appeal(_message.Message):
    __slots__ = ("appeal_number", "version", "grounds", "outcome", "reason")
    APPEAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    GROUNDS_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    appeal_number: str
    version: int
    grounds: str
    outcome: AppealOutcome
    reason: str
    def __init__(self, appeal_number: _Optional[str] = ..., version: _Optional[int] = ..., grounds: _Optional[str] = ..., outcome: _Optional[_Union[AppealOutcome, str]] = ..., reason: _Optional[str] = ...) -> None: ...
