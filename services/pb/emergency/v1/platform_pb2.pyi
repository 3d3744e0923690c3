from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.emergency.v1 import platform_values_pb2 as _platform_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PlanPlatformRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "responsible_unit", "plan_document", "live_by", "schedule")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RESPONSIBLE_UNIT_FIELD_NUMBER: _ClassVar[int]
    PLAN_DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    LIVE_BY_FIELD_NUMBER: _ClassVar[int]
    SCHEDULE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    responsible_unit: _party_pb2.PartyRef
    plan_document: str
    live_by: _date_pb2.Date
    schedule: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., responsible_unit: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., plan_document: _Optional[str] = ..., live_by: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., schedule: _Optional[str] = ...) -> None: ...

class PlanPlatformResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class StartBuildingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "reference")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    reference: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class StartBuildingResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CommissionPlatformRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "name", "number", "operator")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    name: str
    number: str
    operator: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., name: _Optional[str] = ..., number: _Optional[str] = ..., operator: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class CommissionPlatformResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ChangeHotlineNumberRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., number: _Optional[str] = ...) -> None: ...

class ChangeHotlineNumberResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class LinkToGovernmentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "government_platform", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_PLATFORM_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    government_platform: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., government_platform: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class LinkToGovernmentResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class DecommissionPlatformRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class DecommissionPlatformResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PublishBulletinRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "period", "figures")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    FIGURES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    period: str
    figures: _containers.RepeatedCompositeFieldContainer[_platform_values_pb2.BulletinFigure]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., period: _Optional[str] = ..., figures: _Optional[_Iterable[_Union[_platform_values_pb2.BulletinFigure, _Mapping]]] = ...) -> None: ...

class PublishBulletinResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectBulletinRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "division", "period", "figures", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    FIGURES_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    division: str
    period: str
    figures: _containers.RepeatedCompositeFieldContainer[_platform_values_pb2.BulletinFigure]
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., division: _Optional[str] = ..., period: _Optional[str] = ..., figures: _Optional[_Iterable[_Union[_platform_values_pb2.BulletinFigure, _Mapping]]] = ..., reason: _Optional[str] = ...) -> None: ...

class CorrectBulletinResponse(_message.Message):
    __slots__ = ("division", "receipt")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    division: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, division: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
