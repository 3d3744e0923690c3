from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import key_elevator_values_pb2 as _key_elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SelectKeyElevatorRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "elevator_id", "stated")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    STATED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    elevator_id: str
    stated: _containers.RepeatedCompositeFieldContainer[_key_elevator_values_pb2.StatedEvidence]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., stated: _Optional[_Iterable[_Union[_key_elevator_values_pb2.StatedEvidence, _Mapping]]] = ...) -> None: ...

class SelectKeyElevatorResponse(_message.Message):
    __slots__ = ("key_id", "receipt")
    KEY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    key_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, key_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RemoveKeyReasonRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "campaign_id", "elevator_id", "criterion", "reason", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CRITERION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    campaign_id: str
    elevator_id: str
    criterion: _key_elevator_values_pb2.KeyCriterion
    reason: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., campaign_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., criterion: _Optional[_Union[_key_elevator_values_pb2.KeyCriterion, str]] = ..., reason: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class RemoveKeyReasonResponse(_message.Message):
    __slots__ = ("key_id", "receipt")
    KEY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    key_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, key_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SelectKeyElevatorsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[SelectKeyElevatorRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[SelectKeyElevatorRequest, _Mapping]]] = ...) -> None: ...

class SelectKeyElevatorsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
