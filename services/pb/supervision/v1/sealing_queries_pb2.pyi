from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import sealing_values_pb2 as _sealing_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Sealing(_message.Message):
    __slots__ = ("sealing_id", "elevator_id", "order_number", "authority", "cause", "reason", "hazard_ids", "sealed_on", "report_number", "report_sent_on", "proposal_number", "proposed_on", "missing", "age_days", "completed_at", "lifted_at", "lifted_on_basis")
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    HAZARD_IDS_FIELD_NUMBER: _ClassVar[int]
    SEALED_ON_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REPORT_SENT_ON_FIELD_NUMBER: _ClassVar[int]
    PROPOSAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_ON_FIELD_NUMBER: _ClassVar[int]
    MISSING_FIELD_NUMBER: _ClassVar[int]
    AGE_DAYS_FIELD_NUMBER: _ClassVar[int]
    COMPLETED_AT_FIELD_NUMBER: _ClassVar[int]
    LIFTED_AT_FIELD_NUMBER: _ClassVar[int]
    LIFTED_ON_BASIS_FIELD_NUMBER: _ClassVar[int]
    sealing_id: str
    elevator_id: str
    order_number: str
    authority: _party_pb2.PartyRef
    cause: _sealing_values_pb2.SealingCause
    reason: str
    hazard_ids: _containers.RepeatedScalarFieldContainer[str]
    sealed_on: _date_pb2.Date
    report_number: str
    report_sent_on: _date_pb2.Date
    proposal_number: str
    proposed_on: _date_pb2.Date
    missing: _containers.RepeatedScalarFieldContainer[_sealing_values_pb2.SealingStep]
    age_days: int
    completed_at: _timestamp_pb2.Timestamp
    lifted_at: _timestamp_pb2.Timestamp
    lifted_on_basis: _sealing_values_pb2.LiftingBasis
    def __init__(self, sealing_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., order_number: _Optional[str] = ..., authority: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., cause: _Optional[_Union[_sealing_values_pb2.SealingCause, str]] = ..., reason: _Optional[str] = ..., hazard_ids: _Optional[_Iterable[str]] = ..., sealed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., report_number: _Optional[str] = ..., report_sent_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., proposal_number: _Optional[str] = ..., proposed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., missing: _Optional[_Iterable[_Union[_sealing_values_pb2.SealingStep, str]]] = ..., age_days: _Optional[int] = ..., completed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., lifted_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., lifted_on_basis: _Optional[_Union[_sealing_values_pb2.LiftingBasis, str]] = ...) -> None: ...

class GetSealingRequest(_message.Message):
    __slots__ = ("sealing_id", "as_of", "known_at")
    SEALING_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    sealing_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, sealing_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetSealingResponse(_message.Message):
    __slots__ = ("sealing", "etag")
    SEALING_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    sealing: Sealing
    etag: str
    def __init__(self, sealing: _Optional[_Union[Sealing, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
