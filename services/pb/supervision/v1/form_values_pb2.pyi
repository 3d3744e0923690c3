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

class AnswerResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ANSWER_RESULT_UNSPECIFIED: _ClassVar[AnswerResult]
    ANSWER_RESULT_CONFORM: _ClassVar[AnswerResult]
    ANSWER_RESULT_NOT_CONFORM: _ClassVar[AnswerResult]
    ANSWER_RESULT_NOT_APPLICABLE: _ClassVar[AnswerResult]

class FormOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FORM_OUTCOME_UNSPECIFIED: _ClassVar[FormOutcome]
    FORM_OUTCOME_RECTIFIED: _ClassVar[FormOutcome]
    FORM_OUTCOME_UNDER_WATCH: _ClassVar[FormOutcome]
    FORM_OUTCOME_STOPPED: _ClassVar[FormOutcome]

class FormStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FORM_STATUS_UNSPECIFIED: _ClassVar[FormStatus]
    FORM_STATUS_SUBMITTED: _ClassVar[FormStatus]
    FORM_STATUS_RETURNED: _ClassVar[FormStatus]
    FORM_STATUS_ACCEPTED: _ClassVar[FormStatus]
    FORM_STATUS_WITHDRAWN: _ClassVar[FormStatus]
ANSWER_RESULT_UNSPECIFIED: AnswerResult
ANSWER_RESULT_CONFORM: AnswerResult
ANSWER_RESULT_NOT_CONFORM: AnswerResult
ANSWER_RESULT_NOT_APPLICABLE: AnswerResult
FORM_OUTCOME_UNSPECIFIED: FormOutcome
FORM_OUTCOME_RECTIFIED: FormOutcome
FORM_OUTCOME_UNDER_WATCH: FormOutcome
FORM_OUTCOME_STOPPED: FormOutcome
FORM_STATUS_UNSPECIFIED: FormStatus
FORM_STATUS_SUBMITTED: FormStatus
FORM_STATUS_RETURNED: FormStatus
FORM_STATUS_ACCEPTED: FormStatus
FORM_STATUS_WITHDRAWN: FormStatus

class FormAnswer(_message.Message):
    __slots__ = ("item_code", "result", "note")
    ITEM_CODE_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    item_code: str
    result: AnswerResult
    note: str
    def __init__(self, item_code: _Optional[str] = ..., result: _Optional[_Union[AnswerResult, str]] = ..., note: _Optional[str] = ...) -> None: ...

class FormHazard(_message.Message):
    __slots__ = ("item_code", "description", "outcome", "serious", "measure", "planned_on")
    ITEM_CODE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_FIELD_NUMBER: _ClassVar[int]
    MEASURE_FIELD_NUMBER: _ClassVar[int]
    PLANNED_ON_FIELD_NUMBER: _ClassVar[int]
    item_code: str
    description: str
    outcome: FormOutcome
    serious: bool
    measure: str
    planned_on: _date_pb2.Date
    def __init__(self, item_code: _Optional[str] = ..., description: _Optional[str] = ..., outcome: _Optional[_Union[FormOutcome, str]] = ..., serious: bool = ..., measure: _Optional[str] = ..., planned_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class OutcomeTotals(_message.Message):
    __slots__ = ("hazards", "rectified", "under_watch", "stopped")
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_FIELD_NUMBER: _ClassVar[int]
    UNDER_WATCH_FIELD_NUMBER: _ClassVar[int]
    STOPPED_FIELD_NUMBER: _ClassVar[int]
    hazards: int
    rectified: int
    under_watch: int
    stopped: int
    def __init__(self, hazards: _Optional[int] = ..., rectified: _Optional[int] = ..., under_watch: _Optional[int] = ..., stopped: _Optional[int] = ...) -> None: ...

class FormContent(_message.Message):
    __slots__ = ("template_version", "inspected_on", "inspected_by", "answers", "hazards", "stated_totals", "note")
    TEMPLATE_VERSION_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_BY_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    STATED_TOTALS_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    template_version: int
    inspected_on: _date_pb2.Date
    inspected_by: _party_pb2.PartyRef
    answers: _containers.RepeatedCompositeFieldContainer[FormAnswer]
    hazards: _containers.RepeatedCompositeFieldContainer[FormHazard]
    stated_totals: OutcomeTotals
    note: str
    def __init__(self, template_version: _Optional[int] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspected_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., answers: _Optional[_Iterable[_Union[FormAnswer, _Mapping]]] = ..., hazards: _Optional[_Iterable[_Union[FormHazard, _Mapping]]] = ..., stated_totals: _Optional[_Union[OutcomeTotals, _Mapping]] = ..., note: _Optional[str] = ...) -> None: ...

class FormRevision(_message.Message):
    __slots__ = ("revision", "since", "reason", "outcome", "totals", "content")
    REVISION_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    TOTALS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    revision: int
    since: _timestamp_pb2.Timestamp
    reason: str
    outcome: FormOutcome
    totals: OutcomeTotals
    content: FormContent
    def __init__(self, revision: _Optional[int] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., reason: _Optional[str] = ..., outcome: _Optional[_Union[FormOutcome, str]] = ..., totals: _Optional[_Union[OutcomeTotals, _Mapping]] = ..., content: _Optional[_Union[FormContent, _Mapping]] = ...) -> None: ...
