from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RecordAffectedRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "report_id", "elevator_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    report_id: str
    elevator_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., report_id: _Optional[str] = ..., elevator_id: _Optional[str] = ...) -> None: ...

class RecordAffectedResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class NotifyUserUnitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class NotifyUserUnitResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AcknowledgeByUserUnitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class AcknowledgeByUserUnitResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class NotifyAuthorityRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class NotifyAuthorityResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AcknowledgeByAuthorityRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "authority", "reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    authority: _party_pb2.PartyRef
    reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reference: _Optional[str] = ...) -> None: ...

class AcknowledgeByAuthorityResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class TellInsurerRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "insurer")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    insurer: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class TellInsurerResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class VerifyReportedHazardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "verified_by", "verified_on", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_BY_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    verified_by: _party_pb2.PartyRef
    verified_on: _date_pb2.Date
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., verified_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., verified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class VerifyReportedHazardResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RefuteReportedHazardRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "refuted_by", "reason", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    REFUTED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    refuted_by: _party_pb2.PartyRef
    reason: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., refuted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class RefuteReportedHazardResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordAffectedOrderRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "order_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    order_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., order_id: _Optional[str] = ...) -> None: ...

class RecordAffectedOrderResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordAffectedRectifiedRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "affected_id", "rectified_on", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECTIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    affected_id: str
    rectified_on: _date_pb2.Date
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., affected_id: _Optional[str] = ..., rectified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class RecordAffectedRectifiedResponse(_message.Message):
    __slots__ = ("affected_id", "receipt")
    AFFECTED_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    affected_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, affected_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordAffectedElevatorsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[RecordAffectedRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[RecordAffectedRequest, _Mapping]]] = ...) -> None: ...

class RecordAffectedElevatorsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
