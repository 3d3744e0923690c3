from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import activity_values_pb2 as _activity_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FilePlatformPlanRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "plan")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    plan: _activity_values_pb2.PlatformPlan
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., plan: _Optional[_Union[_activity_values_pb2.PlatformPlan, _Mapping]] = ...) -> None: ...

class FilePlatformPlanResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordGovernmentBriefingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "briefing")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    BRIEFING_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    briefing: _activity_values_pb2.GovernmentBriefing
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., briefing: _Optional[_Union[_activity_values_pb2.GovernmentBriefing, _Mapping]] = ...) -> None: ...

class RecordGovernmentBriefingResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordCoordinationRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "coordination")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    COORDINATION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    coordination: _activity_values_pb2.CoordinationMechanism
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., coordination: _Optional[_Union[_activity_values_pb2.CoordinationMechanism, _Mapping]] = ...) -> None: ...

class RecordCoordinationResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordPolicyActionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "policy")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    policy: _activity_values_pb2.PolicyAction
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., policy: _Optional[_Union[_activity_values_pb2.PolicyAction, _Mapping]] = ...) -> None: ...

class RecordPolicyActionResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordTourRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "tour")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    TOUR_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    tour: _activity_values_pb2.SupervisionTour
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., tour: _Optional[_Union[_activity_values_pb2.SupervisionTour, _Mapping]] = ...) -> None: ...

class RecordTourResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordPublicityRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "event")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    event: _activity_values_pb2.PublicityEvent
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., event: _Optional[_Union[_activity_values_pb2.PublicityEvent, _Mapping]] = ...) -> None: ...

class RecordPublicityResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class FileSummaryRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "summary")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    summary: _activity_values_pb2.CampaignSummary
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., summary: _Optional[_Union[_activity_values_pb2.CampaignSummary, _Mapping]] = ...) -> None: ...

class FileSummaryResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawActivityRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "division", "number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    division: str
    number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., division: _Optional[str] = ..., number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawActivityResponse(_message.Message):
    __slots__ = ("activity_id", "receipt")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, activity_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
