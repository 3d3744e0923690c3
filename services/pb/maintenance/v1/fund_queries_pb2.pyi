from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.maintenance.v1 import fund_values_pb2 as _fund_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Fund(_message.Message):
    __slots__ = ("fund_id", "elevator_id", "phase", "paid_fen", "payments", "subsidies", "publicity", "principles_missing", "with_elevators", "sufficiency", "balance_fen", "building", "application", "approved_fen", "raising_due_on", "raising_fen", "audited_by", "audit_in_order")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    PAID_FEN_FIELD_NUMBER: _ClassVar[int]
    PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    SUBSIDIES_FIELD_NUMBER: _ClassVar[int]
    PUBLICITY_FIELD_NUMBER: _ClassVar[int]
    PRINCIPLES_MISSING_FIELD_NUMBER: _ClassVar[int]
    WITH_ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    SUFFICIENCY_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FEN_FIELD_NUMBER: _ClassVar[int]
    BUILDING_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    APPROVED_FEN_FIELD_NUMBER: _ClassVar[int]
    RAISING_DUE_ON_FIELD_NUMBER: _ClassVar[int]
    RAISING_FEN_FIELD_NUMBER: _ClassVar[int]
    AUDITED_BY_FIELD_NUMBER: _ClassVar[int]
    AUDIT_IN_ORDER_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    elevator_id: str
    phase: _fund_values_pb2.FundPhase
    paid_fen: int
    payments: _containers.RepeatedCompositeFieldContainer[_fund_values_pb2.Payment]
    subsidies: _containers.RepeatedCompositeFieldContainer[_fund_values_pb2.Subsidy]
    publicity: _containers.RepeatedCompositeFieldContainer[_fund_values_pb2.Publicity]
    principles_missing: _containers.RepeatedScalarFieldContainer[_fund_values_pb2.FundPrinciple]
    with_elevators: _containers.RepeatedScalarFieldContainer[str]
    sufficiency: _fund_values_pb2.FundSufficiency
    balance_fen: int
    building: str
    application: _fund_values_pb2.FundApplication
    approved_fen: int
    raising_due_on: _date_pb2.Date
    raising_fen: int
    audited_by: _party_pb2.PartyRef
    audit_in_order: bool
    def __init__(self, fund_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., phase: _Optional[_Union[_fund_values_pb2.FundPhase, str]] = ..., paid_fen: _Optional[int] = ..., payments: _Optional[_Iterable[_Union[_fund_values_pb2.Payment, _Mapping]]] = ..., subsidies: _Optional[_Iterable[_Union[_fund_values_pb2.Subsidy, _Mapping]]] = ..., publicity: _Optional[_Iterable[_Union[_fund_values_pb2.Publicity, _Mapping]]] = ..., principles_missing: _Optional[_Iterable[_Union[_fund_values_pb2.FundPrinciple, str]]] = ..., with_elevators: _Optional[_Iterable[str]] = ..., sufficiency: _Optional[_Union[_fund_values_pb2.FundSufficiency, str]] = ..., balance_fen: _Optional[int] = ..., building: _Optional[str] = ..., application: _Optional[_Union[_fund_values_pb2.FundApplication, _Mapping]] = ..., approved_fen: _Optional[int] = ..., raising_due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., raising_fen: _Optional[int] = ..., audited_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., audit_in_order: bool = ...) -> None: ...

class GetFundRequest(_message.Message):
    __slots__ = ("fund_id", "as_of", "known_at")
    FUND_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    fund_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, fund_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetFundResponse(_message.Message):
    __slots__ = ("fund", "etag")
    FUND_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    fund: Fund
    etag: str
    def __init__(self, fund: _Optional[_Union[Fund, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
