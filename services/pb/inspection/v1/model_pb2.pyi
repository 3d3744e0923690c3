from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.inspection.v1 import inspection_values_pb2 as _inspection_values_pb2
from services.pb.inspection.v1 import model_values_pb2 as _model_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CertifyModelRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "model_id", "model_name", "maker", "certificate_number", "agency", "range", "valid_from", "valid_to")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    MODEL_NAME_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    RANGE_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    model_id: str
    model_name: str
    maker: _party_pb2.PartyRef
    certificate_number: str
    agency: _party_pb2.PartyRef
    range: _model_values_pb2.CertifiedRange
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., model_id: _Optional[str] = ..., model_name: _Optional[str] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., certificate_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., range: _Optional[_Union[_model_values_pb2.CertifiedRange, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class CertifyModelResponse(_message.Message):
    __slots__ = ("model_id", "receipt")
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    model_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, model_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawModelCertificateRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "model_id", "certificate_number", "withdrawn_from", "withdrawn_by", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FROM_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    model_id: str
    certificate_number: str
    withdrawn_from: _date_pb2.Date
    withdrawn_by: _party_pb2.PartyRef
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., model_id: _Optional[str] = ..., certificate_number: _Optional[str] = ..., withdrawn_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., withdrawn_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawModelCertificateResponse(_message.Message):
    __slots__ = ("model_id", "receipt")
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    model_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, model_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SampleConformityRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "model_id", "sampling_id", "agency", "sampled_on", "ordered_by", "items", "serial_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    SAMPLING_ID_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    SAMPLED_ON_FIELD_NUMBER: _ClassVar[int]
    ORDERED_BY_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    model_id: str
    sampling_id: str
    agency: _party_pb2.PartyRef
    sampled_on: _date_pb2.Date
    ordered_by: _party_pb2.PartyRef
    items: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ItemResult]
    serial_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., model_id: _Optional[str] = ..., sampling_id: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., sampled_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ordered_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., items: _Optional[_Iterable[_Union[_inspection_values_pb2.ItemResult, _Mapping]]] = ..., serial_number: _Optional[str] = ...) -> None: ...

class SampleConformityResponse(_message.Message):
    __slots__ = ("model_id", "receipt")
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    model_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, model_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class VoidConformitySamplingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "model_id", "sampling_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    SAMPLING_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    model_id: str
    sampling_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., model_id: _Optional[str] = ..., sampling_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class VoidConformitySamplingResponse(_message.Message):
    __slots__ = ("model_id", "receipt")
    MODEL_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    model_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, model_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
