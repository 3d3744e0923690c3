from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import campaign_values_pb2 as _campaign_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Campaign(_message.Message):
    __slots__ = ("campaign_id", "name", "sponsor", "division", "status", "launched_at", "phases", "reporting_units", "report_due_day", "scope_divisions", "kind_codes", "document_number", "templates", "ended_at", "conclusion")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SPONSOR_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    LAUNCHED_AT_FIELD_NUMBER: _ClassVar[int]
    PHASES_FIELD_NUMBER: _ClassVar[int]
    REPORTING_UNITS_FIELD_NUMBER: _ClassVar[int]
    REPORT_DUE_DAY_FIELD_NUMBER: _ClassVar[int]
    SCOPE_DIVISIONS_FIELD_NUMBER: _ClassVar[int]
    KIND_CODES_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TEMPLATES_FIELD_NUMBER: _ClassVar[int]
    ENDED_AT_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    name: str
    sponsor: _campaign_values_pb2.NamedOffice
    division: str
    status: _campaign_values_pb2.CampaignStatus
    launched_at: _timestamp_pb2.Timestamp
    phases: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.PhaseProgress]
    reporting_units: _containers.RepeatedScalarFieldContainer[str]
    report_due_day: int
    scope_divisions: _containers.RepeatedScalarFieldContainer[str]
    kind_codes: _containers.RepeatedScalarFieldContainer[str]
    document_number: str
    templates: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.FormTemplate]
    ended_at: _timestamp_pb2.Timestamp
    conclusion: str
    def __init__(self, campaign_id: _Optional[str] = ..., name: _Optional[str] = ..., sponsor: _Optional[_Union[_campaign_values_pb2.NamedOffice, _Mapping]] = ..., division: _Optional[str] = ..., status: _Optional[_Union[_campaign_values_pb2.CampaignStatus, str]] = ..., launched_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., phases: _Optional[_Iterable[_Union[_campaign_values_pb2.PhaseProgress, _Mapping]]] = ..., reporting_units: _Optional[_Iterable[str]] = ..., report_due_day: _Optional[int] = ..., scope_divisions: _Optional[_Iterable[str]] = ..., kind_codes: _Optional[_Iterable[str]] = ..., document_number: _Optional[str] = ..., templates: _Optional[_Iterable[_Union[_campaign_values_pb2.FormTemplate, _Mapping]]] = ..., ended_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., conclusion: _Optional[str] = ...) -> None: ...

class GetCampaignRequest(_message.Message):
    __slots__ = ("campaign_id", "as_of", "known_at")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, campaign_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetCampaignResponse(_message.Message):
    __slots__ = ("campaign", "etag")
    CAMPAIGN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    campaign: Campaign
    etag: str
    def __init__(self, campaign: _Optional[_Union[Campaign, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
