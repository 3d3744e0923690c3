from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PartyQuestion(_message.Message):
    __slots__ = ("party_id", "division", "as_of", "min_position")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    division: str
    as_of: _date_pb2.Date
    min_position: int
    def __init__(self, party_id: _Optional[str] = ..., division: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ..., **kwargs) -> None: ...

class PartyPart(_message.Message):
    __slots__ = ("part", "value")
    PART_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    part: str
    value: int
    def __init__(self, part: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...

class GetManufacturerRequest(_message.Message):
    __slots__ = ("question",)
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    question: PartyQuestion
    def __init__(self, question: _Optional[_Union[PartyQuestion, _Mapping]] = ...) -> None: ...

class MakerReportOutcome(_message.Message):
    __slots__ = ("report_id", "reported_on", "description", "affected", "withdrawn", "steps", "position")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    REPORTED_ON_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    reported_on: _date_pb2.Date
    description: str
    affected: int
    withdrawn: bool
    steps: _containers.RepeatedCompositeFieldContainer[PartyPart]
    position: int
    def __init__(self, report_id: _Optional[str] = ..., reported_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., description: _Optional[str] = ..., affected: _Optional[int] = ..., withdrawn: bool = ..., steps: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., position: _Optional[int] = ...) -> None: ...

class GetManufacturerResponse(_message.Message):
    __slots__ = ("party_id", "name", "fleet", "standing", "over_15_years", "by_phase", "by_model", "by_division", "open_cases", "reports", "as_of", "position")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    FLEET_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    OVER_15_YEARS_FIELD_NUMBER: _ClassVar[int]
    BY_PHASE_FIELD_NUMBER: _ClassVar[int]
    BY_MODEL_FIELD_NUMBER: _ClassVar[int]
    BY_DIVISION_FIELD_NUMBER: _ClassVar[int]
    OPEN_CASES_FIELD_NUMBER: _ClassVar[int]
    REPORTS_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    name: str
    fleet: int
    standing: int
    over_15_years: int
    by_phase: _containers.RepeatedCompositeFieldContainer[PartyPart]
    by_model: _containers.RepeatedCompositeFieldContainer[PartyPart]
    by_division: _containers.RepeatedCompositeFieldContainer[PartyPart]
    open_cases: _containers.RepeatedCompositeFieldContainer[PartyPart]
    reports: _containers.RepeatedCompositeFieldContainer[MakerReportOutcome]
    as_of: _date_pb2.Date
    position: int
    def __init__(self, party_id: _Optional[str] = ..., name: _Optional[str] = ..., fleet: _Optional[int] = ..., standing: _Optional[int] = ..., over_15_years: _Optional[int] = ..., by_phase: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., by_model: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., by_division: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., open_cases: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., reports: _Optional[_Iterable[_Union[MakerReportOutcome, _Mapping]]] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class ListFleetRequest(_message.Message):
    __slots__ = ("question", "phase", "page_size", "page_token")
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    question: PartyQuestion
    phase: str
    page_size: int
    page_token: str
    def __init__(self, question: _Optional[_Union[PartyQuestion, _Mapping]] = ..., phase: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class FleetElevator(_message.Message):
    __slots__ = ("elevator_id", "serial_number", "model", "phase", "division", "address", "user_unit_id", "user_unit_name", "put_into_use_on", "position")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_ID_FIELD_NUMBER: _ClassVar[int]
    USER_UNIT_NAME_FIELD_NUMBER: _ClassVar[int]
    PUT_INTO_USE_ON_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    serial_number: str
    model: str
    phase: str
    division: str
    address: str
    user_unit_id: str
    user_unit_name: str
    put_into_use_on: str
    position: int
    def __init__(self, elevator_id: _Optional[str] = ..., serial_number: _Optional[str] = ..., model: _Optional[str] = ..., phase: _Optional[str] = ..., division: _Optional[str] = ..., address: _Optional[str] = ..., user_unit_id: _Optional[str] = ..., user_unit_name: _Optional[str] = ..., put_into_use_on: _Optional[str] = ..., position: _Optional[int] = ...) -> None: ...

class ListFleetResponse(_message.Message):
    __slots__ = ("elevators", "next_page_token", "position")
    ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    elevators: _containers.RepeatedCompositeFieldContainer[FleetElevator]
    next_page_token: str
    position: int
    def __init__(self, elevators: _Optional[_Iterable[_Union[FleetElevator, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., position: _Optional[int] = ...) -> None: ...

class GetMaintainerRequest(_message.Message):
    __slots__ = ("question",)
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    question: PartyQuestion
    def __init__(self, question: _Optional[_Union[PartyQuestion, _Mapping]] = ...) -> None: ...

class PublishedRating(_message.Message):
    __slots__ = ("period", "published_by", "version", "score_tenths", "grade", "weights_version", "published_on", "rank", "rated", "position")
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCORE_TENTHS_FIELD_NUMBER: _ClassVar[int]
    GRADE_FIELD_NUMBER: _ClassVar[int]
    WEIGHTS_VERSION_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_ON_FIELD_NUMBER: _ClassVar[int]
    RANK_FIELD_NUMBER: _ClassVar[int]
    RATED_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    period: str
    published_by: str
    version: int
    score_tenths: int
    grade: str
    weights_version: str
    published_on: _date_pb2.Date
    rank: int
    rated: int
    position: int
    def __init__(self, period: _Optional[str] = ..., published_by: _Optional[str] = ..., version: _Optional[int] = ..., score_tenths: _Optional[int] = ..., grade: _Optional[str] = ..., weights_version: _Optional[str] = ..., published_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., rank: _Optional[int] = ..., rated: _Optional[int] = ..., position: _Optional[int] = ...) -> None: ...

class GetMaintainerResponse(_message.Message):
    __slots__ = ("party_id", "name", "elevators", "by_division", "share_basis_points", "work", "visits_overdue", "ratings", "as_of", "position")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    BY_DIVISION_FIELD_NUMBER: _ClassVar[int]
    SHARE_BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    WORK_FIELD_NUMBER: _ClassVar[int]
    VISITS_OVERDUE_FIELD_NUMBER: _ClassVar[int]
    RATINGS_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    name: str
    elevators: int
    by_division: _containers.RepeatedCompositeFieldContainer[PartyPart]
    share_basis_points: int
    work: _containers.RepeatedCompositeFieldContainer[PartyPart]
    visits_overdue: int
    ratings: _containers.RepeatedCompositeFieldContainer[PublishedRating]
    as_of: _date_pb2.Date
    position: int
    def __init__(self, party_id: _Optional[str] = ..., name: _Optional[str] = ..., elevators: _Optional[int] = ..., by_division: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., share_basis_points: _Optional[int] = ..., work: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., visits_overdue: _Optional[int] = ..., ratings: _Optional[_Iterable[_Union[PublishedRating, _Mapping]]] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class ListMaintainerConcentrationRequest(_message.Message):
    __slots__ = ("division", "as_of", "min_position", "page_size", "page_token")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    division: str
    as_of: _date_pb2.Date
    min_position: int
    page_size: int
    page_token: str
    def __init__(self, division: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class MaintainerShare(_message.Message):
    __slots__ = ("rank", "party_id", "name", "elevators", "share_basis_points")
    RANK_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    SHARE_BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    rank: int
    party_id: str
    name: str
    elevators: int
    share_basis_points: int
    def __init__(self, rank: _Optional[int] = ..., party_id: _Optional[str] = ..., name: _Optional[str] = ..., elevators: _Optional[int] = ..., share_basis_points: _Optional[int] = ...) -> None: ...

class ListMaintainerConcentrationResponse(_message.Message):
    __slots__ = ("shares", "next_page_token", "elevators", "maintainers", "hhi", "definition_id", "as_of", "position")
    SHARES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    MAINTAINERS_FIELD_NUMBER: _ClassVar[int]
    HHI_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    shares: _containers.RepeatedCompositeFieldContainer[MaintainerShare]
    next_page_token: str
    elevators: int
    maintainers: int
    hhi: int
    definition_id: str
    as_of: _date_pb2.Date
    position: int
    def __init__(self, shares: _Optional[_Iterable[_Union[MaintainerShare, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., elevators: _Optional[int] = ..., maintainers: _Optional[int] = ..., hhi: _Optional[int] = ..., definition_id: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class GetInsurerPortfolioRequest(_message.Message):
    __slots__ = ("question", "expiring_within_days")
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    EXPIRING_WITHIN_DAYS_FIELD_NUMBER: _ClassVar[int]
    question: PartyQuestion
    expiring_within_days: int
    def __init__(self, question: _Optional[_Union[PartyQuestion, _Mapping]] = ..., expiring_within_days: _Optional[int] = ...) -> None: ...

class ClaimTotals(_message.Message):
    __slots__ = ("status", "claims", "claimed_fen", "assessed_fen", "paid_fen", "recovered_fen")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CLAIMS_FIELD_NUMBER: _ClassVar[int]
    CLAIMED_FEN_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_FEN_FIELD_NUMBER: _ClassVar[int]
    PAID_FEN_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_FEN_FIELD_NUMBER: _ClassVar[int]
    status: str
    claims: int
    claimed_fen: int
    assessed_fen: int
    paid_fen: int
    recovered_fen: int
    def __init__(self, status: _Optional[str] = ..., claims: _Optional[int] = ..., claimed_fen: _Optional[int] = ..., assessed_fen: _Optional[int] = ..., paid_fen: _Optional[int] = ..., recovered_fen: _Optional[int] = ...) -> None: ...

class GetInsurerPortfolioResponse(_message.Message):
    __slots__ = ("party_id", "name", "elevators", "by_division", "by_programme", "covers", "expiring", "claims", "open_claims", "paid_fen", "earned_premium_fen", "definition_id", "as_of", "position")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    BY_DIVISION_FIELD_NUMBER: _ClassVar[int]
    BY_PROGRAMME_FIELD_NUMBER: _ClassVar[int]
    COVERS_FIELD_NUMBER: _ClassVar[int]
    EXPIRING_FIELD_NUMBER: _ClassVar[int]
    CLAIMS_FIELD_NUMBER: _ClassVar[int]
    OPEN_CLAIMS_FIELD_NUMBER: _ClassVar[int]
    PAID_FEN_FIELD_NUMBER: _ClassVar[int]
    EARNED_PREMIUM_FEN_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    name: str
    elevators: int
    by_division: _containers.RepeatedCompositeFieldContainer[PartyPart]
    by_programme: _containers.RepeatedCompositeFieldContainer[PartyPart]
    covers: int
    expiring: int
    claims: _containers.RepeatedCompositeFieldContainer[ClaimTotals]
    open_claims: int
    paid_fen: int
    earned_premium_fen: int
    definition_id: str
    as_of: _date_pb2.Date
    position: int
    def __init__(self, party_id: _Optional[str] = ..., name: _Optional[str] = ..., elevators: _Optional[int] = ..., by_division: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., by_programme: _Optional[_Iterable[_Union[PartyPart, _Mapping]]] = ..., covers: _Optional[int] = ..., expiring: _Optional[int] = ..., claims: _Optional[_Iterable[_Union[ClaimTotals, _Mapping]]] = ..., open_claims: _Optional[int] = ..., paid_fen: _Optional[int] = ..., earned_premium_fen: _Optional[int] = ..., definition_id: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...
