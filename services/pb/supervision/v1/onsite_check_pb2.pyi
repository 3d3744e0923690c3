from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import onsite_check_values_pb2 as _onsite_check_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PlanOnSiteCheckRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "check_id", "division", "planned_on", "team", "elevator_ids", "purpose", "campaign_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PLANNED_ON_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_IDS_FIELD_NUMBER: _ClassVar[int]
    PURPOSE_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    check_id: str
    division: str
    planned_on: _date_pb2.Date
    team: _containers.RepeatedCompositeFieldContainer[_onsite_check_values_pb2.CheckTeamMember]
    elevator_ids: _containers.RepeatedScalarFieldContainer[str]
    purpose: str
    campaign_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., check_id: _Optional[str] = ..., division: _Optional[str] = ..., planned_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., team: _Optional[_Iterable[_Union[_onsite_check_values_pb2.CheckTeamMember, _Mapping]]] = ..., elevator_ids: _Optional[_Iterable[str]] = ..., purpose: _Optional[str] = ..., campaign_id: _Optional[str] = ...) -> None: ...

class PlanOnSiteCheckResponse(_message.Message):
    __slots__ = ("check_id", "receipt")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, check_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RescheduleOnSiteCheckRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "check_id", "planned_on", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    PLANNED_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    check_id: str
    planned_on: _date_pb2.Date
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., check_id: _Optional[str] = ..., planned_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class RescheduleOnSiteCheckResponse(_message.Message):
    __slots__ = ("check_id", "receipt")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, check_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordOnSiteCheckRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "check_id", "checked_on", "team", "findings")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    CHECKED_ON_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    check_id: str
    checked_on: _date_pb2.Date
    team: _containers.RepeatedCompositeFieldContainer[_onsite_check_values_pb2.CheckTeamMember]
    findings: _containers.RepeatedCompositeFieldContainer[_onsite_check_values_pb2.CheckFinding]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., check_id: _Optional[str] = ..., checked_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., team: _Optional[_Iterable[_Union[_onsite_check_values_pb2.CheckTeamMember, _Mapping]]] = ..., findings: _Optional[_Iterable[_Union[_onsite_check_values_pb2.CheckFinding, _Mapping]]] = ...) -> None: ...

class RecordOnSiteCheckResponse(_message.Message):
    __slots__ = ("check_id", "receipt")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, check_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectOnSiteCheckRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "check_id", "findings", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    check_id: str
    findings: _containers.RepeatedCompositeFieldContainer[_onsite_check_values_pb2.CheckFinding]
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., check_id: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[_onsite_check_values_pb2.CheckFinding, _Mapping]]] = ..., reason: _Optional[str] = ...) -> None: ...

class CorrectOnSiteCheckResponse(_message.Message):
    __slots__ = ("check_id", "receipt")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, check_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CancelOnSiteCheckRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "check_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    check_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., check_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class CancelOnSiteCheckResponse(_message.Message):
    __slots__ = ("check_id", "receipt")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, check_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
