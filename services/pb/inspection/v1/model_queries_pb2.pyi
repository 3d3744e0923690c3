from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.inspection.v1 import model_values_pb2 as _model_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Model(_message.Message):
    __slots__ = ("model_id", "model_name", "maker", "certificates", "samplings")
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    MODEL_NAME_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATES_FIELD_NUMBER: _ClassVar[int]
    SAMPLINGS_FIELD_NUMBER: _ClassVar[int]
    model_id: str
    model_name: str
    maker: _party_pb2.PartyRef
    certificates: _containers.RepeatedCompositeFieldContainer[_model_values_pb2.ModelCertificate]
    samplings: _containers.RepeatedCompositeFieldContainer[_model_values_pb2.ConformitySampling]
    def __init__(self, model_id: _Optional[str] = ..., model_name: _Optional[str] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., certificates: _Optional[_Iterable[_Union[_model_values_pb2.ModelCertificate, _Mapping]]] = ..., samplings: _Optional[_Iterable[_Union[_model_values_pb2.ConformitySampling, _Mapping]]] = ...) -> None: ...

class GetModelRequest(_message.Message):
    __slots__ = ("model_id", "as_of", "known_at")
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    model_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, model_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetModelResponse(_message.Message):
    __slots__ = ("model", "etag")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    model: Model
    etag: str
    def __init__(self, model: _Optional[_Union[Model, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
