from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.maintenance.v1 import contract_values_pb2 as _contract_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Contract(_message.Message):
    __slots__ = ("contract_id", "phase", "maintainer", "maintainer_kind", "client", "scope", "schemes", "price_fen", "starts_on", "ends_on", "last_on", "elevators", "division", "reports", "authorised_by", "authorisation_number", "signed_on")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_KIND_FIELD_NUMBER: _ClassVar[int]
    CLIENT_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    SCHEMES_FIELD_NUMBER: _ClassVar[int]
    PRICE_FEN_FIELD_NUMBER: _ClassVar[int]
    STARTS_ON_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    LAST_ON_FIELD_NUMBER: _ClassVar[int]
    ELEVATORS_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    REPORTS_FIELD_NUMBER: _ClassVar[int]
    AUTHORISED_BY_FIELD_NUMBER: _ClassVar[int]
    AUTHORISATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SIGNED_ON_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    phase: _contract_values_pb2.ContractPhase
    maintainer: _party_pb2.PartyRef
    maintainer_kind: _contract_values_pb2.MaintainerKind
    client: _party_pb2.PartyRef
    scope: _contract_values_pb2.ContractScope
    schemes: _containers.RepeatedCompositeFieldContainer[_contract_values_pb2.MaintenanceScheme]
    price_fen: int
    starts_on: _date_pb2.Date
    ends_on: _date_pb2.Date
    last_on: _date_pb2.Date
    elevators: _containers.RepeatedCompositeFieldContainer[_contract_values_pb2.ListedElevator]
    division: str
    reports: _containers.RepeatedCompositeFieldContainer[_contract_values_pb2.Subcontracting]
    authorised_by: _party_pb2.PartyRef
    authorisation_number: str
    signed_on: _date_pb2.Date
    def __init__(self, contract_id: _Optional[str] = ..., phase: _Optional[_Union[_contract_values_pb2.ContractPhase, str]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., maintainer_kind: _Optional[_Union[_contract_values_pb2.MaintainerKind, str]] = ..., client: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., scope: _Optional[_Union[_contract_values_pb2.ContractScope, str]] = ..., schemes: _Optional[_Iterable[_Union[_contract_values_pb2.MaintenanceScheme, _Mapping]]] = ..., price_fen: _Optional[int] = ..., starts_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., last_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., elevators: _Optional[_Iterable[_Union[_contract_values_pb2.ListedElevator, _Mapping]]] = ..., division: _Optional[str] = ..., reports: _Optional[_Iterable[_Union[_contract_values_pb2.Subcontracting, _Mapping]]] = ..., authorised_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., authorisation_number: _Optional[str] = ..., signed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class GetContractRequest(_message.Message):
    __slots__ = ("contract_id", "as_of", "known_at")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, contract_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetContractResponse(_message.Message):
    __slots__ = ("contract", "etag")
    CONTRACT_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    contract: Contract
    etag: str
    def __init__(self, contract: _Optional[_Union[Contract, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
