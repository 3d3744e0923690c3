from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class InjuryKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INJURY_KIND_UNSPECIFIED: _ClassVar[InjuryKind]
    INJURY_KIND_TRAPPED: _ClassVar[InjuryKind]
    INJURY_KIND_INJURED: _ClassVar[InjuryKind]
    INJURY_KIND_DISABLED: _ClassVar[InjuryKind]
    INJURY_KIND_DEAD: _ClassVar[InjuryKind]

class RecourseOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RECOURSE_OUTCOME_UNSPECIFIED: _ClassVar[RecourseOutcome]
    RECOURSE_OUTCOME_RECOVERED: _ClassVar[RecourseOutcome]
    RECOURSE_OUTCOME_PARTLY_RECOVERED: _ClassVar[RecourseOutcome]
    RECOURSE_OUTCOME_ABANDONED: _ClassVar[RecourseOutcome]

class ClaimStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CLAIM_STATUS_UNSPECIFIED: _ClassVar[ClaimStatus]
    CLAIM_STATUS_FILED: _ClassVar[ClaimStatus]
    CLAIM_STATUS_ASSESSED: _ClassVar[ClaimStatus]
    CLAIM_STATUS_PARTLY_PAID: _ClassVar[ClaimStatus]
    CLAIM_STATUS_SETTLED: _ClassVar[ClaimStatus]
    CLAIM_STATUS_REJECTED: _ClassVar[ClaimStatus]
    CLAIM_STATUS_WITHDRAWN: _ClassVar[ClaimStatus]

class IncidentKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INCIDENT_KIND_UNSPECIFIED: _ClassVar[IncidentKind]
    INCIDENT_KIND_ACCIDENT: _ClassVar[IncidentKind]
    INCIDENT_KIND_RESCUE_CASE: _ClassVar[IncidentKind]
INJURY_KIND_UNSPECIFIED: InjuryKind
INJURY_KIND_TRAPPED: InjuryKind
INJURY_KIND_INJURED: InjuryKind
INJURY_KIND_DISABLED: InjuryKind
INJURY_KIND_DEAD: InjuryKind
RECOURSE_OUTCOME_UNSPECIFIED: RecourseOutcome
RECOURSE_OUTCOME_RECOVERED: RecourseOutcome
RECOURSE_OUTCOME_PARTLY_RECOVERED: RecourseOutcome
RECOURSE_OUTCOME_ABANDONED: RecourseOutcome
CLAIM_STATUS_UNSPECIFIED: ClaimStatus
CLAIM_STATUS_FILED: ClaimStatus
CLAIM_STATUS_ASSESSED: ClaimStatus
CLAIM_STATUS_PARTLY_PAID: ClaimStatus
CLAIM_STATUS_SETTLED: ClaimStatus
CLAIM_STATUS_REJECTED: ClaimStatus
CLAIM_STATUS_WITHDRAWN: ClaimStatus
INCIDENT_KIND_UNSPECIFIED: IncidentKind
INCIDENT_KIND_ACCIDENT: IncidentKind
INCIDENT_KIND_RESCUE_CASE: IncidentKind

class ClaimIncident(_message.Message):
    __slots__ = ("stream", "stored_name", "elevator_id", "happened_on", "position")
    STREAM_FIELD_NUMBER: _ClassVar[int]
    STORED_NAME_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    HAPPENED_ON_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    stream: str
    stored_name: str
    elevator_id: str
    happened_on: _date_pb2.Date
    position: int
    def __init__(self, stream: _Optional[str] = ..., stored_name: _Optional[str] = ..., elevator_id: _Optional[str] = ..., happened_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class PaidPart(_message.Message):
    __slots__ = ("person_id", "amount_fen")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    amount_fen: int
    def __init__(self, person_id: _Optional[str] = ..., amount_fen: _Optional[int] = ...) -> None: ...

class ClaimantPerson(_message.Message):
    __slots__ = ("person_id", "name", "phone")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    name: str
    phone: str
    def __init__(self, person_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...

class ClaimAward(_message.Message):
    __slots__ = ("person_id", "injury", "amount_fen")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    INJURY_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    injury: InjuryKind
    amount_fen: int
    def __init__(self, person_id: _Optional[str] = ..., injury: _Optional[_Union[InjuryKind, str]] = ..., amount_fen: _Optional[int] = ...) -> None: ...

class ClaimPayment(_message.Message):
    __slots__ = ("payment_number", "parts", "paid_fen")
    PAYMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    PAID_FEN_FIELD_NUMBER: _ClassVar[int]
    payment_number: str
    parts: _containers.RepeatedCompositeFieldContainer[PaidPart]
    paid_fen: int
    def __init__(self, payment_number: _Optional[str] = ..., parts: _Optional[_Iterable[_Union[PaidPart, _Mapping]]] = ..., paid_fen: _Optional[int] = ...) -> None: ...

class Recourse(_message.Message):
    __slots__ = ("recourse_number", "against", "amount_fen", "ground", "outcome", "recovered_fen")
    RECOURSE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGAINST_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEN_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_FEN_FIELD_NUMBER: _ClassVar[int]
    recourse_number: str
    against: _party_pb2.PartyRef
    amount_fen: int
    ground: str
    outcome: RecourseOutcome
    recovered_fen: int
    def __init__(self, recourse_number: _Optional[str] = ..., against: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., amount_fen: _Optional[int] = ..., ground: _Optional[str] = ..., outcome: _Optional[_Union[RecourseOutcome, str]] = ..., recovered_fen: _Optional[int] = ...) -> None: ...
