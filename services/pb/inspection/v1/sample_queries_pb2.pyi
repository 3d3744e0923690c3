from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.inspection.v1 import sample_values_pb2 as _sample_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SamplePlan(_message.Message):
    __slots__ = ("sample_id", "division", "purpose", "drawn_by", "method", "seed", "frame_sha256", "frame_size", "sizes", "drawn", "cancelled_because")
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PURPOSE_FIELD_NUMBER: _ClassVar[int]
    DRAWN_BY_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    FRAME_SHA256_FIELD_NUMBER: _ClassVar[int]
    FRAME_SIZE_FIELD_NUMBER: _ClassVar[int]
    SIZES_FIELD_NUMBER: _ClassVar[int]
    DRAWN_FIELD_NUMBER: _ClassVar[int]
    CANCELLED_BECAUSE_FIELD_NUMBER: _ClassVar[int]
    sample_id: str
    division: str
    purpose: str
    drawn_by: _party_pb2.PartyRef
    method: str
    seed: str
    frame_sha256: str
    frame_size: int
    sizes: _containers.RepeatedCompositeFieldContainer[_sample_values_pb2.StratumSize]
    drawn: _containers.RepeatedScalarFieldContainer[str]
    cancelled_because: str
    def __init__(self, sample_id: _Optional[str] = ..., division: _Optional[str] = ..., purpose: _Optional[str] = ..., drawn_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., method: _Optional[str] = ..., seed: _Optional[str] = ..., frame_sha256: _Optional[str] = ..., frame_size: _Optional[int] = ..., sizes: _Optional[_Iterable[_Union[_sample_values_pb2.StratumSize, _Mapping]]] = ..., drawn: _Optional[_Iterable[str]] = ..., cancelled_because: _Optional[str] = ...) -> None: ...

class GetSamplePlanRequest(_message.Message):
    __slots__ = ("sample_id", "as_of", "known_at")
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    sample_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, sample_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetSamplePlanResponse(_message.Message):
    __slots__ = ("sample_plan", "etag")
    SAMPLE_PLAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    sample_plan: SamplePlan
    etag: str
    def __init__(self, sample_plan: _Optional[_Union[SamplePlan, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
