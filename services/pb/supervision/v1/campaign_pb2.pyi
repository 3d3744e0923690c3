from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import campaign_values_pb2 as _campaign_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LaunchCampaignRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "name", "sponsor", "division", "phases", "report_due_day", "reporting_units", "scope_divisions", "kind_codes", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SPONSOR_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PHASES_FIELD_NUMBER: _ClassVar[int]
    REPORT_DUE_DAY_FIELD_NUMBER: _ClassVar[int]
    REPORTING_UNITS_FIELD_NUMBER: _ClassVar[int]
    SCOPE_DIVISIONS_FIELD_NUMBER: _ClassVar[int]
    KIND_CODES_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    name: str
    sponsor: _campaign_values_pb2.DocumentParty
    division: str
    phases: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.PhaseDates]
    report_due_day: int
    reporting_units: _containers.RepeatedScalarFieldContainer[str]
    scope_divisions: _containers.RepeatedScalarFieldContainer[str]
    kind_codes: _containers.RepeatedScalarFieldContainer[str]
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., name: _Optional[str] = ..., sponsor: _Optional[_Union[_campaign_values_pb2.DocumentParty, _Mapping]] = ..., division: _Optional[str] = ..., phases: _Optional[_Iterable[_Union[_campaign_values_pb2.PhaseDates, _Mapping]]] = ..., report_due_day: _Optional[int] = ..., reporting_units: _Optional[_Iterable[str]] = ..., scope_divisions: _Optional[_Iterable[str]] = ..., kind_codes: _Optional[_Iterable[str]] = ..., document_number: _Optional[str] = ...) -> None: ...

class LaunchCampaignResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AmendCampaignRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "reason", "document_number", "name", "reporting_units", "report_due_day", "scope_divisions", "kind_codes")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REPORTING_UNITS_FIELD_NUMBER: _ClassVar[int]
    REPORT_DUE_DAY_FIELD_NUMBER: _ClassVar[int]
    SCOPE_DIVISIONS_FIELD_NUMBER: _ClassVar[int]
    KIND_CODES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    reason: str
    document_number: str
    name: str
    reporting_units: _containers.RepeatedScalarFieldContainer[str]
    report_due_day: int
    scope_divisions: _containers.RepeatedScalarFieldContainer[str]
    kind_codes: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., reason: _Optional[str] = ..., document_number: _Optional[str] = ..., name: _Optional[str] = ..., reporting_units: _Optional[_Iterable[str]] = ..., report_due_day: _Optional[int] = ..., scope_divisions: _Optional[_Iterable[str]] = ..., kind_codes: _Optional[_Iterable[str]] = ...) -> None: ...

class AmendCampaignResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class OpenPhaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "phase", "note")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    phase: _campaign_values_pb2.CampaignPhase
    note: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., phase: _Optional[_Union[_campaign_values_pb2.CampaignPhase, str]] = ..., note: _Optional[str] = ...) -> None: ...

class OpenPhaseResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ClosePhaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "phase", "note")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    phase: _campaign_values_pb2.CampaignPhase
    note: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., phase: _Optional[_Union[_campaign_values_pb2.CampaignPhase, str]] = ..., note: _Optional[str] = ...) -> None: ...

class ClosePhaseResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReschedulePhaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "phase", "begins_on", "ends_on", "reason", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    BEGINS_ON_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    phase: _campaign_values_pb2.CampaignPhase
    begins_on: _date_pb2.Date
    ends_on: _date_pb2.Date
    reason: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., phase: _Optional[_Union[_campaign_values_pb2.CampaignPhase, str]] = ..., begins_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class ReschedulePhaseResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PublishFormTemplateRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "title", "used_from", "items", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    USED_FROM_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    title: str
    used_from: _date_pb2.Date
    items: _containers.RepeatedCompositeFieldContainer[_campaign_values_pb2.FormItem]
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., title: _Optional[str] = ..., used_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., items: _Optional[_Iterable[_Union[_campaign_values_pb2.FormItem, _Mapping]]] = ..., document_number: _Optional[str] = ...) -> None: ...

class PublishFormTemplateResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseCampaignRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "conclusion", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    conclusion: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., conclusion: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class CloseCampaignResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawCampaignRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawCampaignResponse(_message.Message):
    __slots__ = ("campaign_id", "receipt")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, campaign_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
