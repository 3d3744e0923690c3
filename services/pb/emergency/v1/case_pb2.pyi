from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.emergency.v1 import case_values_pb2 as _case_values_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OpenCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "case_kind", "channel", "trapped", "trapped_since", "platform", "rescue_code", "elevator_id", "place", "caller", "description")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    CASE_KIND_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    TRAPPED_FIELD_NUMBER: _ClassVar[int]
    TRAPPED_SINCE_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CODE_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    case_kind: _case_values_pb2.CaseKind
    channel: _case_values_pb2.CaseChannel
    trapped: int
    trapped_since: _timestamp_pb2.Timestamp
    platform: str
    rescue_code: str
    elevator_id: str
    place: _elevator_values_pb2.Place
    caller: _case_values_pb2.Caller
    description: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., case_kind: _Optional[_Union[_case_values_pb2.CaseKind, str]] = ..., channel: _Optional[_Union[_case_values_pb2.CaseChannel, str]] = ..., trapped: _Optional[int] = ..., trapped_since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., platform: _Optional[str] = ..., rescue_code: _Optional[str] = ..., elevator_id: _Optional[str] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., caller: _Optional[_Union[_case_values_pb2.Caller, _Mapping]] = ..., description: _Optional[str] = ...) -> None: ...

class OpenCaseResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RaiseAlarmRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "device_id", "alarm_number", "alarm", "trapped")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DEVICE_ID_FIELD_NUMBER: _ClassVar[int]
    ALARM_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ALARM_FIELD_NUMBER: _ClassVar[int]
    TRAPPED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    device_id: str
    alarm_number: str
    alarm: _case_values_pb2.AlarmKind
    trapped: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., device_id: _Optional[str] = ..., alarm_number: _Optional[str] = ..., alarm: _Optional[_Union[_case_values_pb2.AlarmKind, str]] = ..., trapped: _Optional[int] = ...) -> None: ...

class RaiseAlarmResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class IdentifyElevatorRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "elevator_id", "platform", "rescue_code")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CODE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    elevator_id: str
    platform: str
    rescue_code: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., platform: _Optional[str] = ..., rescue_code: _Optional[str] = ...) -> None: ...

class IdentifyElevatorResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AnswerCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "trapped")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    TRAPPED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    trapped: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., trapped: _Optional[int] = ...) -> None: ...

class AnswerCaseResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class DispatchRescueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "dispatch_id", "level", "responder", "station_id", "force", "user_unit_notified")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    DISPATCH_ID_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    RESPONDER_FIELD_NUMBER: _ClassVar[int]
    STATION_ID_FIELD_NUMBER: _ClassVar[int]
    FORCE_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_NOTIFIED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    dispatch_id: str
    level: _case_values_pb2.ResponseLevel
    responder: _party_pb2.PartyRef
    station_id: str
    force: _case_values_pb2.ProfessionalForce
    user_unit_notified: bool
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., dispatch_id: _Optional[str] = ..., level: _Optional[_Union[_case_values_pb2.ResponseLevel, str]] = ..., responder: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., station_id: _Optional[str] = ..., force: _Optional[_Union[_case_values_pb2.ProfessionalForce, str]] = ..., user_unit_notified: bool = ...) -> None: ...

class DispatchRescueResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AcceptDispatchRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "dispatch_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    DISPATCH_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    dispatch_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., dispatch_id: _Optional[str] = ...) -> None: ...

class AcceptDispatchResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class DeclineDispatchRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "dispatch_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    DISPATCH_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    dispatch_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., dispatch_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class DeclineDispatchResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class EscalateRescueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "to_level", "ground", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    TO_LEVEL_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    to_level: _case_values_pb2.ResponseLevel
    ground: _case_values_pb2.EscalationGround
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., to_level: _Optional[_Union[_case_values_pb2.ResponseLevel, str]] = ..., ground: _Optional[_Union[_case_values_pb2.EscalationGround, str]] = ..., reason: _Optional[str] = ...) -> None: ...

class EscalateRescueResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordArrivalRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "dispatch_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    DISPATCH_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    dispatch_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., dispatch_id: _Optional[str] = ...) -> None: ...

class RecordArrivalResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordReleaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "freed", "injured", "dead")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    FREED_FIELD_NUMBER: _ClassVar[int]
    INJURED_FIELD_NUMBER: _ClassVar[int]
    DEAD_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    freed: int
    injured: int
    dead: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., freed: _Optional[int] = ..., injured: _Optional[int] = ..., dead: _Optional[int] = ...) -> None: ...

class RecordReleaseResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CallBackRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "outcome")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    outcome: _case_values_pb2.CallBackOutcome
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., outcome: _Optional[_Union[_case_values_pb2.CallBackOutcome, str]] = ...) -> None: ...

class CallBackResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "cause_code", "responsibility", "resolution")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    CAUSE_CODE_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBILITY_FIELD_NUMBER: _ClassVar[int]
    RESOLUTION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    cause_code: str
    responsibility: _case_values_pb2.CaseResponsibility
    resolution: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., cause_code: _Optional[str] = ..., responsibility: _Optional[_Union[_case_values_pb2.CaseResponsibility, str]] = ..., resolution: _Optional[str] = ...) -> None: ...

class CloseCaseResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReopenCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReopenCaseResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class LinkCasesRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "into_case_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    INTO_CASE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    into_case_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., into_case_id: _Optional[str] = ...) -> None: ...

class LinkCasesResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class UnlinkCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class UnlinkCaseResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "reason", "times", "case_kind", "trapped")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    TIMES_FIELD_NUMBER: _ClassVar[int]
    CASE_KIND_FIELD_NUMBER: _ClassVar[int]
    TRAPPED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    reason: str
    times: _containers.RepeatedCompositeFieldContainer[_case_values_pb2.CorrectedTime]
    case_kind: _case_values_pb2.CaseKind
    trapped: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., reason: _Optional[str] = ..., times: _Optional[_Iterable[_Union[_case_values_pb2.CorrectedTime, _Mapping]]] = ..., case_kind: _Optional[_Union[_case_values_pb2.CaseKind, str]] = ..., trapped: _Optional[int] = ...) -> None: ...

class CorrectCaseResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordCasualtyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "casualty", "outcome", "hospital")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    CASUALTY_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    HOSPITAL_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    casualty: _case_values_pb2.Casualty
    outcome: _case_values_pb2.CasualtyOutcome
    hospital: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., casualty: _Optional[_Union[_case_values_pb2.Casualty, _Mapping]] = ..., outcome: _Optional[_Union[_case_values_pb2.CasualtyOutcome, str]] = ..., hospital: _Optional[str] = ...) -> None: ...

class RecordCasualtyResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RevealCallerRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RevealCallerResponse(_message.Message):
    __slots__ = ("case_id", "receipt", "caller")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    caller: _case_values_pb2.Caller
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ..., caller: _Optional[_Union[_case_values_pb2.Caller, _Mapping]] = ...) -> None: ...

class RevealCasualtyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "person_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    person_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., person_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RevealCasualtyResponse(_message.Message):
    __slots__ = ("case_id", "receipt", "casualty")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    CASUALTY_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    casualty: _case_values_pb2.Casualty
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ..., casualty: _Optional[_Union[_case_values_pb2.Casualty, _Mapping]] = ...) -> None: ...

class MarkAnswerOverdueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ...) -> None: ...

class MarkAnswerOverdueResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MarkArrivalOverdueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ...) -> None: ...

class MarkArrivalOverdueResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ProposeAccidentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ...) -> None: ...

class ProposeAccidentResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AcceptAccidentProposalRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "accident_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    ACCIDENT_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    accident_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., accident_id: _Optional[str] = ...) -> None: ...

class AcceptAccidentProposalResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class DismissAccidentProposalRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "case_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    case_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., case_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class DismissAccidentProposalResponse(_message.Message):
    __slots__ = ("case_id", "receipt")
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    case_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, case_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RaiseAlarmsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[RaiseAlarmRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[RaiseAlarmRequest, _Mapping]]] = ...) -> None: ...

class RaiseAlarmsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
