from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import listing_values_pb2 as _listing_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListForSupervisionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id", "elevator_id", "listing_number", "listed_by", "task_owner", "due_on", "conditions", "demands")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    LISTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    LISTED_BY_FIELD_NUMBER: _ClassVar[int]
    TASK_OWNER_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    CONDITIONS_FIELD_NUMBER: _ClassVar[int]
    DEMANDS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    elevator_id: str
    listing_number: str
    listed_by: _party_pb2.PartyRef
    task_owner: _party_pb2.PartyRef
    due_on: _date_pb2.Date
    conditions: _containers.RepeatedScalarFieldContainer[_listing_values_pb2.ListingCondition]
    demands: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., listing_number: _Optional[str] = ..., listed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., task_owner: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., conditions: _Optional[_Iterable[_Union[_listing_values_pb2.ListingCondition, str]]] = ..., demands: _Optional[str] = ...) -> None: ...

class ListForSupervisionResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class EscalateToTownshipRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id", "township", "document_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    TOWNSHIP_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    township: _party_pb2.PartyRef
    document_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ..., township: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., document_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class EscalateToTownshipResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class EscalateToGovernmentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id", "level", "government", "document_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    level: _listing_values_pb2.GovernmentLevel
    government: _party_pb2.PartyRef
    document_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ..., level: _Optional[_Union[_listing_values_pb2.GovernmentLevel, str]] = ..., government: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., document_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class EscalateToGovernmentResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MeetListingConditionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id", "condition", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    CONDITION_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    condition: _listing_values_pb2.ListingCondition
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ..., condition: _Optional[_Union[_listing_values_pb2.ListingCondition, str]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class MeetListingConditionResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReopenListingConditionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id", "condition", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    CONDITION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    condition: _listing_values_pb2.ListingCondition
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ..., condition: _Optional[_Union[_listing_values_pb2.ListingCondition, str]] = ..., reason: _Optional[str] = ...) -> None: ...

class ReopenListingConditionResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MarkListingOverdueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ...) -> None: ...

class MarkListingOverdueResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class DelistRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class DelistResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawListingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "listing_id", "document_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    listing_id: str
    document_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., listing_id: _Optional[str] = ..., document_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawListingResponse(_message.Message):
    __slots__ = ("listing_id", "receipt")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, listing_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
