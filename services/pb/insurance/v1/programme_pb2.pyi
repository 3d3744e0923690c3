from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.insurance.v1 import programme_values_pb2 as _programme_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OpenGroupProgrammeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "programme_id", "title", "division", "insurer", "payer", "insured_parties", "terms")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PAYER_FIELD_NUMBER: _ClassVar[int]
    INSURED_PARTIES_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    programme_id: str
    title: str
    division: str
    insurer: _party_pb2.PartyRef
    payer: _party_pb2.PartyRef
    insured_parties: _containers.RepeatedCompositeFieldContainer[_party_pb2.PartyRef]
    terms: _programme_values_pb2.ProgrammeTerms
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., programme_id: _Optional[str] = ..., title: _Optional[str] = ..., division: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., payer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., insured_parties: _Optional[_Iterable[_Union[_party_pb2.PartyRef, _Mapping]]] = ..., terms: _Optional[_Union[_programme_values_pb2.ProgrammeTerms, _Mapping]] = ...) -> None: ...

class OpenGroupProgrammeResponse(_message.Message):
    __slots__ = ("programme_id", "receipt")
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    programme_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, programme_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AmendProgrammeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "programme_id", "effective_from", "terms", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    programme_id: str
    effective_from: _date_pb2.Date
    terms: _programme_values_pb2.ProgrammeTerms
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., programme_id: _Optional[str] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., terms: _Optional[_Union[_programme_values_pb2.ProgrammeTerms, _Mapping]] = ..., document_number: _Optional[str] = ...) -> None: ...

class AmendProgrammeResponse(_message.Message):
    __slots__ = ("programme_id", "receipt")
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    programme_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, programme_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseProgrammeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "programme_id", "closed_on", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    CLOSED_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    programme_id: str
    closed_on: _date_pb2.Date
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., programme_id: _Optional[str] = ..., closed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class CloseProgrammeResponse(_message.Message):
    __slots__ = ("programme_id", "receipt")
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    programme_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, programme_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
