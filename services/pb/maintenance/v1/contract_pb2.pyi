from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.maintenance.v1 import contract_values_pb2 as _contract_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SignContractRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "maintainer", "maintainer_kind", "client", "scope", "scheme", "price_fen", "starts_on", "ends_on", "elevator_ids", "authorised_by", "authorisation_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_KIND_FIELD_NUMBER: _ClassVar[int]
    CLIENT_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    SCHEME_FIELD_NUMBER: _ClassVar[int]
    PRICE_FEN_FIELD_NUMBER: _ClassVar[int]
    STARTS_ON_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_IDS_FIELD_NUMBER: _ClassVar[int]
    AUTHORISED_BY_FIELD_NUMBER: _ClassVar[int]
    AUTHORISATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    maintainer: _party_pb2.PartyRef
    maintainer_kind: _contract_values_pb2.MaintainerKind
    client: _party_pb2.PartyRef
    scope: _contract_values_pb2.ContractScope
    scheme: _contract_values_pb2.MaintenanceScheme
    price_fen: int
    starts_on: _date_pb2.Date
    ends_on: _date_pb2.Date
    elevator_ids: _containers.RepeatedScalarFieldContainer[str]
    authorised_by: _party_pb2.PartyRef
    authorisation_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., maintainer_kind: _Optional[_Union[_contract_values_pb2.MaintainerKind, str]] = ..., client: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., scope: _Optional[_Union[_contract_values_pb2.ContractScope, str]] = ..., scheme: _Optional[_Union[_contract_values_pb2.MaintenanceScheme, _Mapping]] = ..., price_fen: _Optional[int] = ..., starts_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., elevator_ids: _Optional[_Iterable[str]] = ..., authorised_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., authorisation_number: _Optional[str] = ...) -> None: ...

class SignContractResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RenewContractRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "ends_on", "price_fen", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    PRICE_FEN_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    ends_on: _date_pb2.Date
    price_fen: int
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., ends_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., price_fen: _Optional[int] = ..., document_number: _Optional[str] = ...) -> None: ...

class RenewContractResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AmendContractRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "effective_on", "added_ids", "removed_ids", "price_fen", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_ON_FIELD_NUMBER: _ClassVar[int]
    ADDED_IDS_FIELD_NUMBER: _ClassVar[int]
    REMOVED_IDS_FIELD_NUMBER: _ClassVar[int]
    PRICE_FEN_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    effective_on: _date_pb2.Date
    added_ids: _containers.RepeatedScalarFieldContainer[str]
    removed_ids: _containers.RepeatedScalarFieldContainer[str]
    price_fen: int
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., effective_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., added_ids: _Optional[_Iterable[str]] = ..., removed_ids: _Optional[_Iterable[str]] = ..., price_fen: _Optional[int] = ..., document_number: _Optional[str] = ...) -> None: ...

class AmendContractResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ChangeMaintenanceSchemeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "scheme", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    SCHEME_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    scheme: _contract_values_pb2.MaintenanceScheme
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., scheme: _Optional[_Union[_contract_values_pb2.MaintenanceScheme, _Mapping]] = ..., document_number: _Optional[str] = ...) -> None: ...

class ChangeMaintenanceSchemeResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class TerminateContractRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "ended_on", "ground", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    ended_on: _date_pb2.Date
    ground: _contract_values_pb2.ContractTerminationGround
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ground: _Optional[_Union[_contract_values_pb2.ContractTerminationGround, str]] = ..., reason: _Optional[str] = ...) -> None: ...

class TerminateContractResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ExpireContractRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ...) -> None: ...

class ExpireContractResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class VoidContractRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class VoidContractResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectContractRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "reason", "evidence", "price_fen", "scope", "maintainer_kind")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    PRICE_FEN_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_KIND_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    reason: str
    evidence: str
    price_fen: int
    scope: _contract_values_pb2.ContractScope
    maintainer_kind: _contract_values_pb2.MaintainerKind
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., reason: _Optional[str] = ..., evidence: _Optional[str] = ..., price_fen: _Optional[int] = ..., scope: _Optional[_Union[_contract_values_pb2.ContractScope, str]] = ..., maintainer_kind: _Optional[_Union[_contract_values_pb2.MaintainerKind, str]] = ...) -> None: ...

class CorrectContractResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReportSubcontractingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "report_number", "subcontractor", "found_on", "elevator_ids", "evidence", "reported_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SUBCONTRACTOR_FIELD_NUMBER: _ClassVar[int]
    FOUND_ON_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_IDS_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    REPORTED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    report_number: str
    subcontractor: _party_pb2.PartyRef
    found_on: _date_pb2.Date
    elevator_ids: _containers.RepeatedScalarFieldContainer[str]
    evidence: str
    reported_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., report_number: _Optional[str] = ..., subcontractor: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., found_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., elevator_ids: _Optional[_Iterable[str]] = ..., evidence: _Optional[str] = ..., reported_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class ReportSubcontractingResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RefuteSubcontractingRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "contract_id", "report_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    contract_id: str
    report_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., contract_id: _Optional[str] = ..., report_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RefuteSubcontractingResponse(_message.Message):
    __slots__ = ("contract_id", "receipt")
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    contract_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, contract_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
