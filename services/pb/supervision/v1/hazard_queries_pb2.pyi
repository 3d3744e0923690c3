from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Hazard(_message.Message):
    __slots__ = ("hazard_id", "elevator_id", "source", "source_reference", "description", "found_on", "serious_code", "rule_version", "reported_by", "evidence", "positions", "status", "outcome", "risk", "risk_assessed_by", "plan", "watched_until", "watch_measures", "stop_reference", "rectified_on", "verified_by")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FOUND_ON_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    REPORTED_BY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    RISK_FIELD_NUMBER: _ClassVar[int]
    RISK_ASSESSED_BY_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    WATCHED_UNTIL_FIELD_NUMBER: _ClassVar[int]
    WATCH_MEASURES_FIELD_NUMBER: _ClassVar[int]
    STOP_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_BY_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    elevator_id: str
    source: _hazard_values_pb2.HazardSource
    source_reference: str
    description: str
    found_on: _date_pb2.Date
    serious_code: _hazard_values_pb2.SeriousHazardCode
    rule_version: str
    reported_by: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    positions: _containers.RepeatedScalarFieldContainer[int]
    status: _hazard_values_pb2.HazardStatus
    outcome: _hazard_values_pb2.HazardOutcome
    risk: _hazard_values_pb2.HazardRisk
    risk_assessed_by: _party_pb2.PartyRef
    plan: _hazard_values_pb2.RemedyPlan
    watched_until: _date_pb2.Date
    watch_measures: str
    stop_reference: str
    rectified_on: _date_pb2.Date
    verified_by: _party_pb2.PartyRef
    def __init__(self, hazard_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., source: _Optional[_Union[_hazard_values_pb2.HazardSource, str]] = ..., source_reference: _Optional[str] = ..., description: _Optional[str] = ..., found_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., rule_version: _Optional[str] = ..., reported_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ..., positions: _Optional[_Iterable[int]] = ..., status: _Optional[_Union[_hazard_values_pb2.HazardStatus, str]] = ..., outcome: _Optional[_Union[_hazard_values_pb2.HazardOutcome, str]] = ..., risk: _Optional[_Union[_hazard_values_pb2.HazardRisk, str]] = ..., risk_assessed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., plan: _Optional[_Union[_hazard_values_pb2.RemedyPlan, _Mapping]] = ..., watched_until: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., watch_measures: _Optional[str] = ..., stop_reference: _Optional[str] = ..., rectified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., verified_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class GetHazardRequest(_message.Message):
    __slots__ = ("hazard_id", "as_of", "known_at")
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    hazard_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, hazard_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetHazardResponse(_message.Message):
    __slots__ = ("hazard", "etag")
    HAZARD_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    hazard: Hazard
    etag: str
    def __init__(self, hazard: _Optional[_Union[Hazard, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
