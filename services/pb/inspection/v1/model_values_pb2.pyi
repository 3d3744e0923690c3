from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.inspection.v1 import inspection_values_pb2 as _inspection_values_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CertifiedRange(_message.Message):
    __slots__ = ("kind_code", "max_speed_mps", "max_load_kg", "max_travel_m", "parts")
    KIND_CODE_FIELD_NUMBER: _ClassVar[int]
    MAX_SPEED_MPS_FIELD_NUMBER: _ClassVar[int]
    MAX_LOAD_KG_FIELD_NUMBER: _ClassVar[int]
    MAX_TRAVEL_M_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    kind_code: str
    max_speed_mps: float
    max_load_kg: float
    max_travel_m: float
    parts: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, kind_code: _Optional[str] = ..., max_speed_mps: _Optional[float] = ..., max_load_kg: _Optional[float] = ..., max_travel_m: _Optional[float] = ..., parts: _Optional[_Iterable[str]] = ...) -> None: ...

class ModelCertificate(_message.Message):
    __slots__ = ("certificate_number", "agency", "range", "valid_from", "valid_to", "withdrawn_from")
    CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    RANGE_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FROM_FIELD_NUMBER: _ClassVar[int]
    certificate_number: str
    agency: _party_pb2.PartyRef
    range: CertifiedRange
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    withdrawn_from: _date_pb2.Date
    def __init__(self, certificate_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., range: _Optional[_Union[CertifiedRange, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., withdrawn_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class ConformitySampling(_message.Message):
    __slots__ = ("sampling_id", "sampled_on", "agency", "ordered_by", "conforming", "items", "voided_because")
    SAMPLING_ID_FIELD_NUMBER: _ClassVar[int]
    SAMPLED_ON_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    ORDERED_BY_FIELD_NUMBER: _ClassVar[int]
    CONFORMING_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    VOIDED_BECAUSE_FIELD_NUMBER: _ClassVar[int]
    sampling_id: str
    sampled_on: _date_pb2.Date
    agency: _party_pb2.PartyRef
    ordered_by: _party_pb2.PartyRef
    conforming: bool
    items: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ItemResult]
    voided_because: str
    def __init__(self, sampling_id: _Optional[str] = ..., sampled_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., ordered_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., conforming: bool = ..., items: _Optional[_Iterable[_Union[_inspection_values_pb2.ItemResult, _Mapping]]] = ..., voided_because: _Optional[str] = ...) -> None: ...
