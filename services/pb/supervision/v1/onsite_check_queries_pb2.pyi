from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import onsite_check_values_pb2 as _onsite_check_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OnSiteCheck(_message.Message):
    __slots__ = ("check_id", "campaign_id", "division", "purpose", "planned_on", "team", "elevator_ids", "checked_on", "findings", "corrections", "cancelled")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PURPOSE_FIELD_NUMBER: _ClassVar[int]
    PLANNED_ON_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_IDS_FIELD_NUMBER: _ClassVar[int]
    CHECKED_ON_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    CORRECTIONS_FIELD_NUMBER: _ClassVar[int]
    CANCELLED_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    campaign_id: str
    division: str
    purpose: str
    planned_on: _date_pb2.Date
    team: _containers.RepeatedCompositeFieldContainer[_onsite_check_values_pb2.CheckTeamMember]
    elevator_ids: _containers.RepeatedScalarFieldContainer[str]
    checked_on: _date_pb2.Date
    findings: _containers.RepeatedCompositeFieldContainer[_onsite_check_values_pb2.CheckFinding]
    corrections: _containers.RepeatedScalarFieldContainer[str]
    cancelled: str
    def __init__(self, check_id: _Optional[str] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., purpose: _Optional[str] = ..., planned_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., team: _Optional[_Iterable[_Union[_onsite_check_values_pb2.CheckTeamMember, _Mapping]]] = ..., elevator_ids: _Optional[_Iterable[str]] = ..., checked_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., findings: _Optional[_Iterable[_Union[_onsite_check_values_pb2.CheckFinding, _Mapping]]] = ..., corrections: _Optional[_Iterable[str]] = ..., cancelled: _Optional[str] = ...) -> None: ...

class GetOnSiteCheckRequest(_message.Message):
    __slots__ = ("check_id", "as_of", "known_at")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, check_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetOnSiteCheckResponse(_message.Message):
    __slots__ = ("on_site_check", "etag")
    ON_SITE_CHECK_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    on_site_check: OnSiteCheck
    etag: str
    def __init__(self, on_site_check: _Optional[_Union[OnSiteCheck, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
