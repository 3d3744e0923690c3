from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.inspection.v1 import sample_values_pb2 as _sample_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DrawSamplePlanRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "sample_id", "division", "purpose", "drawn_by", "seed", "frame", "sizes")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PURPOSE_FIELD_NUMBER: _ClassVar[int]
    DRAWN_BY_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    FRAME_FIELD_NUMBER: _ClassVar[int]
    SIZES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    sample_id: str
    division: str
    purpose: str
    drawn_by: _party_pb2.PartyRef
    seed: str
    frame: _containers.RepeatedCompositeFieldContainer[_sample_values_pb2.FrameUnit]
    sizes: _containers.RepeatedCompositeFieldContainer[_sample_values_pb2.StratumSize]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., sample_id: _Optional[str] = ..., division: _Optional[str] = ..., purpose: _Optional[str] = ..., drawn_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., seed: _Optional[str] = ..., frame: _Optional[_Iterable[_Union[_sample_values_pb2.FrameUnit, _Mapping]]] = ..., sizes: _Optional[_Iterable[_Union[_sample_values_pb2.StratumSize, _Mapping]]] = ...) -> None: ...

class DrawSamplePlanResponse(_message.Message):
    __slots__ = ("sample_id", "receipt")
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    sample_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, sample_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CancelSamplePlanRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "sample_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    sample_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., sample_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class CancelSamplePlanResponse(_message.Message):
    __slots__ = ("sample_id", "receipt")
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    sample_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, sample_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
