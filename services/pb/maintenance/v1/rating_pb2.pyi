from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.maintenance.v1 import rating_values_pb2 as _rating_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RateMaintainerRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "maintainer", "period", "evidence", "rated_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    RATED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    maintainer: _party_pb2.PartyRef
    period: str
    evidence: _containers.RepeatedCompositeFieldContainer[_rating_values_pb2.RatingEvidence]
    rated_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., period: _Optional[str] = ..., evidence: _Optional[_Iterable[_Union[_rating_values_pb2.RatingEvidence, _Mapping]]] = ..., rated_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class RateMaintainerResponse(_message.Message):
    __slots__ = ("rating_id", "receipt")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, rating_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReviseRatingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "rating_id", "evidence", "reason", "rated_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RATED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    rating_id: str
    evidence: _containers.RepeatedCompositeFieldContainer[_rating_values_pb2.RatingEvidence]
    reason: str
    rated_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., rating_id: _Optional[str] = ..., evidence: _Optional[_Iterable[_Union[_rating_values_pb2.RatingEvidence, _Mapping]]] = ..., reason: _Optional[str] = ..., rated_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class ReviseRatingResponse(_message.Message):
    __slots__ = ("rating_id", "receipt")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, rating_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PublishRatingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "rating_id", "published_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    rating_id: str
    published_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., rating_id: _Optional[str] = ..., published_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class PublishRatingResponse(_message.Message):
    __slots__ = ("rating_id", "receipt")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, rating_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AppealRatingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "rating_id", "appeal_number", "grounds")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    APPEAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    GROUNDS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    rating_id: str
    appeal_number: str
    grounds: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., rating_id: _Optional[str] = ..., appeal_number: _Optional[str] = ..., grounds: _Optional[str] = ...) -> None: ...

class AppealRatingResponse(_message.Message):
    __slots__ = ("rating_id", "receipt")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, rating_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawRatingAppealRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "rating_id", "appeal_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    APPEAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    rating_id: str
    appeal_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., rating_id: _Optional[str] = ..., appeal_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawRatingAppealResponse(_message.Message):
    __slots__ = ("rating_id", "receipt")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, rating_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ResolveAppealRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "rating_id", "appeal_number", "upheld", "reason", "resolved_by", "corrected_evidence")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    APPEAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    UPHELD_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RESOLVED_BY_FIELD_NUMBER: _ClassVar[int]
    CORRECTED_EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    rating_id: str
    appeal_number: str
    upheld: bool
    reason: str
    resolved_by: _party_pb2.PartyRef
    corrected_evidence: _containers.RepeatedCompositeFieldContainer[_rating_values_pb2.RatingEvidence]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., rating_id: _Optional[str] = ..., appeal_number: _Optional[str] = ..., upheld: bool = ..., reason: _Optional[str] = ..., resolved_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., corrected_evidence: _Optional[_Iterable[_Union[_rating_values_pb2.RatingEvidence, _Mapping]]] = ...) -> None: ...

class ResolveAppealResponse(_message.Message):
    __slots__ = ("rating_id", "receipt")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, rating_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
