from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.insurance.v1 import cover_values_pb2 as _cover_values_pb2
from services.pb.insurance.v1 import programme_values_pb2 as _programme_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BindCoverRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "cover_id", "programme_id", "insurer", "payer", "covers_from", "covers_to", "quote_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PAYER_FIELD_NUMBER: _ClassVar[int]
    COVERS_FROM_FIELD_NUMBER: _ClassVar[int]
    COVERS_TO_FIELD_NUMBER: _ClassVar[int]
    QUOTE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    cover_id: str
    programme_id: str
    insurer: _party_pb2.PartyRef
    payer: _party_pb2.PartyRef
    covers_from: _date_pb2.Date
    covers_to: _date_pb2.Date
    quote_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ..., programme_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., payer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., covers_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., covers_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., quote_id: _Optional[str] = ...) -> None: ...

class BindCoverResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RenewCoverRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "cover_id", "renews", "programme_id", "insurer", "payer", "covers_from", "covers_to", "quote_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    RENEWS_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PAYER_FIELD_NUMBER: _ClassVar[int]
    COVERS_FROM_FIELD_NUMBER: _ClassVar[int]
    COVERS_TO_FIELD_NUMBER: _ClassVar[int]
    QUOTE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    cover_id: str
    renews: str
    programme_id: str
    insurer: _party_pb2.PartyRef
    payer: _party_pb2.PartyRef
    covers_from: _date_pb2.Date
    covers_to: _date_pb2.Date
    quote_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ..., renews: _Optional[str] = ..., programme_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., payer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., covers_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., covers_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., quote_id: _Optional[str] = ...) -> None: ...

class RenewCoverResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CancelCoverRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "cover_id", "insurer", "ended_on", "reason", "endorsement_number", "refund_fen")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    ENDORSEMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REFUND_FEN_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    cover_id: str
    insurer: _party_pb2.PartyRef
    ended_on: _date_pb2.Date
    reason: _cover_values_pb2.CancellationReason
    endorsement_number: str
    refund_fen: int
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[_Union[_cover_values_pb2.CancellationReason, str]] = ..., endorsement_number: _Optional[str] = ..., refund_fen: _Optional[int] = ...) -> None: ...

class CancelCoverResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class LapseCoverRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "cover_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    cover_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ...) -> None: ...

class LapseCoverResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class QuotePremiumRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "quote_id", "programme_id", "insurer", "priced_on", "place_class", "rating_period", "rescue_case_ids")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    QUOTE_ID_FIELD_NUMBER: _ClassVar[int]
    PROGRAMME_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    PRICED_ON_FIELD_NUMBER: _ClassVar[int]
    PLACE_CLASS_FIELD_NUMBER: _ClassVar[int]
    RATING_PERIOD_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CASE_IDS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    quote_id: str
    programme_id: str
    insurer: _party_pb2.PartyRef
    priced_on: _date_pb2.Date
    place_class: _programme_values_pb2.PlaceClass
    rating_period: str
    rescue_case_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., quote_id: _Optional[str] = ..., programme_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., priced_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., place_class: _Optional[_Union[_programme_values_pb2.PlaceClass, str]] = ..., rating_period: _Optional[str] = ..., rescue_case_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class QuotePremiumResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AdjustPremiumRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "cover_id", "adjustment_number", "insurer", "effective_from", "reason", "place_class", "rating_period", "rescue_case_ids")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    ADJUSTMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    PLACE_CLASS_FIELD_NUMBER: _ClassVar[int]
    RATING_PERIOD_FIELD_NUMBER: _ClassVar[int]
    RESCUE_CASE_IDS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    cover_id: str
    adjustment_number: str
    insurer: _party_pb2.PartyRef
    effective_from: _date_pb2.Date
    reason: str
    place_class: _programme_values_pb2.PlaceClass
    rating_period: str
    rescue_case_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ..., adjustment_number: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[str] = ..., place_class: _Optional[_Union[_programme_values_pb2.PlaceClass, str]] = ..., rating_period: _Optional[str] = ..., rescue_case_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class AdjustPremiumResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReportPreventionVisitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "visit_number", "cover_id", "insurer", "visited_on", "technician", "hazards", "next_steps")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    VISIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    VISITED_ON_FIELD_NUMBER: _ClassVar[int]
    TECHNICIAN_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEPS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    visit_number: str
    cover_id: str
    insurer: _party_pb2.PartyRef
    visited_on: _date_pb2.Date
    technician: _cover_values_pb2.PreventionTechnician
    hazards: _containers.RepeatedCompositeFieldContainer[_cover_values_pb2.VisitHazard]
    next_steps: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., visit_number: _Optional[str] = ..., cover_id: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., visited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., technician: _Optional[_Union[_cover_values_pb2.PreventionTechnician, _Mapping]] = ..., hazards: _Optional[_Iterable[_Union[_cover_values_pb2.VisitHazard, _Mapping]]] = ..., next_steps: _Optional[str] = ...) -> None: ...

class ReportPreventionVisitResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReleaseClaimLimitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "cover_id", "claim_id", "payment_number", "insurer")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    COVER_ID_FIELD_NUMBER: _ClassVar[int]
    CLAIM_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    INSURER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    cover_id: str
    claim_id: str
    payment_number: str
    insurer: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., cover_id: _Optional[str] = ..., claim_id: _Optional[str] = ..., payment_number: _Optional[str] = ..., insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class ReleaseClaimLimitResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class EnrolElevatorsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[BindCoverRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[BindCoverRequest, _Mapping]]] = ...) -> None: ...

class EnrolElevatorsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...

class RenewCoversRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[RenewCoverRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[RenewCoverRequest, _Mapping]]] = ...) -> None: ...

class RenewCoversResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
