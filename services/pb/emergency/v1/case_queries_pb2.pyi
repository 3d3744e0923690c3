from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.emergency.v1 import case_values_pb2 as _case_values_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Case(_message.Message):
    __slots__ = ("case_id", "case_kind", "channel", "place", "elevator_id", "platform", "rescue_code", "description", "alarm", "device_id", "user_unit", "maintainer", "trapped", "held", "level", "trapped_since", "reported_at", "answered_at", "dispatches", "releases", "freed_at", "held_minutes", "called_back_at", "call_back_outcome", "closed_at", "cause_code", "responsibility", "resolution", "merged_into", "proposal", "clocks", "caller_person_id", "casualties")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    CASE_KIND_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CODE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    ALARM_FIELD_NUMBER: _ClassVar[int]
    DEVICE_ID_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    TRAPPED_FIELD_NUMBER: _ClassVar[int]
    HELD_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    TRAPPED_SINCE_FIELD_NUMBER: _ClassVar[int]
    REPORTED_AT_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_AT_FIELD_NUMBER: _ClassVar[int]
    DISPATCHES_FIELD_NUMBER: _ClassVar[int]
    RELEASES_FIELD_NUMBER: _ClassVar[int]
    FREED_AT_FIELD_NUMBER: _ClassVar[int]
    HELD_MINUTES_FIELD_NUMBER: _ClassVar[int]
    CALLED_BACK_AT_FIELD_NUMBER: _ClassVar[int]
    CALL_BACK_OUTCOME_FIELD_NUMBER: _ClassVar[int]
    CLOSED_AT_FIELD_NUMBER: _ClassVar[int]
    CAUSE_CODE_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBILITY_FIELD_NUMBER: _ClassVar[int]
    RESOLUTION_FIELD_NUMBER: _ClassVar[int]
    MERGED_INTO_FIELD_NUMBER: _ClassVar[int]
    PROPOSAL_FIELD_NUMBER: _ClassVar[int]
    CLOCKS_FIELD_NUMBER: _ClassVar[int]
    CALLER_PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    CASUALTIES_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    case_kind: _case_values_pb2.CaseKind
    channel: _case_values_pb2.CaseChannel
    place: _elevator_values_pb2.Place
    elevator_id: str
    platform: str
    rescue_code: str
    description: str
    alarm: _case_values_pb2.AlarmKind
    device_id: str
    user_unit: _party_pb2.PartyRef
    maintainer: _party_pb2.PartyRef
    trapped: int
    held: int
    level: _case_values_pb2.ResponseLevel
    trapped_since: _timestamp_pb2.Timestamp
    reported_at: _timestamp_pb2.Timestamp
    answered_at: _timestamp_pb2.Timestamp
    dispatches: _containers.RepeatedCompositeFieldContainer[_case_values_pb2.Dispatch]
    releases: _containers.RepeatedCompositeFieldContainer[_case_values_pb2.Release]
    freed_at: _timestamp_pb2.Timestamp
    held_minutes: int
    called_back_at: _timestamp_pb2.Timestamp
    call_back_outcome: _case_values_pb2.CallBackOutcome
    closed_at: _timestamp_pb2.Timestamp
    cause_code: str
    responsibility: _case_values_pb2.CaseResponsibility
    resolution: str
    merged_into: str
    proposal: _case_values_pb2.Proposal
    clocks: _case_values_pb2.RescueClocks
    caller_person_id: str
    casualties: _containers.RepeatedCompositeFieldContainer[_case_values_pb2.CasualtyOnCase]
    def __init__(self, case_id: _Optional[str] = ..., case_kind: _Optional[_Union[_case_values_pb2.CaseKind, str]] = ..., channel: _Optional[_Union[_case_values_pb2.CaseChannel, str]] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., elevator_id: _Optional[str] = ..., platform: _Optional[str] = ..., rescue_code: _Optional[str] = ..., description: _Optional[str] = ..., alarm: _Optional[_Union[_case_values_pb2.AlarmKind, str]] = ..., device_id: _Optional[str] = ..., user_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., trapped: _Optional[int] = ..., held: _Optional[int] = ..., level: _Optional[_Union[_case_values_pb2.ResponseLevel, str]] = ..., trapped_since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., reported_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., answered_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., dispatches: _Optional[_Iterable[_Union[_case_values_pb2.Dispatch, _Mapping]]] = ..., releases: _Optional[_Iterable[_Union[_case_values_pb2.Release, _Mapping]]] = ..., freed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., held_minutes: _Optional[int] = ..., called_back_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., call_back_outcome: _Optional[_Union[_case_values_pb2.CallBackOutcome, str]] = ..., closed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., cause_code: _Optional[str] = ..., responsibility: _Optional[_Union[_case_values_pb2.CaseResponsibility, str]] = ..., resolution: _Optional[str] = ..., merged_into: _Optional[str] = ..., proposal: _Optional[_Union[_case_values_pb2.Proposal, _Mapping]] = ..., clocks: _Optional[_Union[_case_values_pb2.RescueClocks, _Mapping]] = ..., caller_person_id: _Optional[str] = ..., casualties: _Optional[_Iterable[_Union[_case_values_pb2.CasualtyOnCase, _Mapping]]] = ...) -> None: ...

class GetCaseRequest(_message.Message):
    __slots__ = ("case_id", "as_of", "known_at")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, case_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetCaseResponse(_message.Message):
    __slots__ = ("case", "etag")
    CASE_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    case: Case
    etag: str
    def __init__(self, case: _Optional[_Union[Case, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
