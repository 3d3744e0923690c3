from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.supervision.v1 import withouts_values_pb2 as _withouts_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RaiseWithoutsFlagRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "flag", "found_on", "evidence", "definition")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    FLAG_FIELD_NUMBER: _ClassVar[int]
    FOUND_ON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    flag: _withouts_values_pb2.WithoutsFlag
    found_on: _date_pb2.Date
    evidence: _containers.RepeatedScalarFieldContainer[str]
    definition: _withouts_values_pb2.WithoutsDefinition
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., flag: _Optional[_Union[_withouts_values_pb2.WithoutsFlag, str]] = ..., found_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ..., definition: _Optional[_Union[_withouts_values_pb2.WithoutsDefinition, str]] = ...) -> None: ...

class RaiseWithoutsFlagResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ClearWithoutsFlagRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "flag", "cleared_on", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    FLAG_FIELD_NUMBER: _ClassVar[int]
    CLEARED_ON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    flag: _withouts_values_pb2.WithoutsFlag
    cleared_on: _date_pb2.Date
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., flag: _Optional[_Union[_withouts_values_pb2.WithoutsFlag, str]] = ..., cleared_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class ClearWithoutsFlagResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SettleResponsibleUnitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "unit", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    unit: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class SettleResponsibleUnitResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SettleMaintainerRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "maintainer", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    maintainer: _party_pb2.PartyRef
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class SettleMaintainerResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class SettleFundingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "fund_id", "evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    fund_id: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., fund_id: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...

class SettleFundingResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseWithoutsCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class CloseWithoutsCaseResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawWithoutsCaseRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawWithoutsCaseResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
