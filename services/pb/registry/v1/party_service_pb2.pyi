from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.registry.v1 import party_pb2 as _party_pb2_1
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RegisterPartyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "name", "kinds", "division")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    KINDS_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    name: str
    kinds: _containers.RepeatedScalarFieldContainer[_party_pb2_1.PartyKind]
    division: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., name: _Optional[str] = ..., kinds: _Optional[_Iterable[_Union[_party_pb2_1.PartyKind, str]]] = ..., division: _Optional[str] = ...) -> None: ...

class RegisterPartyResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RenamePartyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "name", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    name: str
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., name: _Optional[str] = ..., document_number: _Optional[str] = ...) -> None: ...

class RenamePartyResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AddPartyKindsRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "kinds")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    KINDS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    kinds: _containers.RepeatedScalarFieldContainer[_party_pb2_1.PartyKind]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., kinds: _Optional[_Iterable[_Union[_party_pb2_1.PartyKind, str]]] = ...) -> None: ...

class AddPartyKindsResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MovePartyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "division")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    division: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., division: _Optional[str] = ...) -> None: ...

class MovePartyResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class GrantLicenceRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "number", "item", "scopes", "granted_by", "valid_from", "valid_to")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    GRANTED_BY_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    number: str
    item: _party_pb2_1.LicenceItem
    scopes: _containers.RepeatedCompositeFieldContainer[_party_pb2_1.LicenceScope]
    granted_by: _party_pb2.PartyRef
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., number: _Optional[str] = ..., item: _Optional[_Union[_party_pb2_1.LicenceItem, str]] = ..., scopes: _Optional[_Iterable[_Union[_party_pb2_1.LicenceScope, _Mapping]]] = ..., granted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class GrantLicenceResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RenewLicenceRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "number", "valid_to", "renewed_by", "document_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    RENEWED_BY_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    number: str
    valid_to: _date_pb2.Date
    renewed_by: _party_pb2.PartyRef
    document_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., number: _Optional[str] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., renewed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., document_number: _Optional[str] = ...) -> None: ...

class RenewLicenceResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MergeLicencesRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "merged", "number", "item", "scopes", "granted_by", "valid_from", "valid_to")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    MERGED_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    GRANTED_BY_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    VALID_TO_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    merged: _containers.RepeatedScalarFieldContainer[str]
    number: str
    item: _party_pb2_1.LicenceItem
    scopes: _containers.RepeatedCompositeFieldContainer[_party_pb2_1.LicenceScope]
    granted_by: _party_pb2.PartyRef
    valid_from: _date_pb2.Date
    valid_to: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., merged: _Optional[_Iterable[str]] = ..., number: _Optional[str] = ..., item: _Optional[_Union[_party_pb2_1.LicenceItem, str]] = ..., scopes: _Optional[_Iterable[_Union[_party_pb2_1.LicenceScope, _Mapping]]] = ..., granted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., valid_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., valid_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class MergeLicencesResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RevokeLicenceRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "number", "ground", "revoked_by", "document_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    REVOKED_BY_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    number: str
    ground: _party_pb2_1.LicenceEnd
    revoked_by: _party_pb2.PartyRef
    document_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., number: _Optional[str] = ..., ground: _Optional[_Union[_party_pb2_1.LicenceEnd, str]] = ..., revoked_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., document_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RevokeLicenceResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AssessLicenceConditionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "number", "condition", "met", "evidence", "assessed_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONDITION_FIELD_NUMBER: _ClassVar[int]
    MET_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    number: str
    condition: _party_pb2_1.LicenceCondition
    met: bool
    evidence: str
    assessed_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., number: _Optional[str] = ..., condition: _Optional[_Union[_party_pb2_1.LicenceCondition, str]] = ..., met: bool = ..., evidence: _Optional[str] = ..., assessed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class AssessLicenceConditionResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class OpenBranchRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "branch_number", "name", "division", "mode", "works", "branch_party_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    BRANCH_NUMBER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    WORKS_FIELD_NUMBER: _ClassVar[int]
    BRANCH_PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    branch_number: str
    name: str
    division: str
    mode: _party_pb2_1.BranchMode
    works: _containers.RepeatedScalarFieldContainer[_party_pb2_1.LicensedWork]
    branch_party_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., branch_number: _Optional[str] = ..., name: _Optional[str] = ..., division: _Optional[str] = ..., mode: _Optional[_Union[_party_pb2_1.BranchMode, str]] = ..., works: _Optional[_Iterable[_Union[_party_pb2_1.LicensedWork, str]]] = ..., branch_party_id: _Optional[str] = ...) -> None: ...

class OpenBranchResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseBranchRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "branch_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    BRANCH_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    branch_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., branch_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class CloseBranchResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PublishPriceListRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "effective_from", "entries")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    effective_from: _date_pb2.Date
    entries: _containers.RepeatedCompositeFieldContainer[_party_pb2_1.PriceEntry]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., entries: _Optional[_Iterable[_Union[_party_pb2_1.PriceEntry, _Mapping]]] = ...) -> None: ...

class PublishPriceListResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class PublishPartsListRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "effective_from", "entries")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    effective_from: _date_pb2.Date
    entries: _containers.RepeatedCompositeFieldContainer[_party_pb2_1.PartEntry]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., effective_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., entries: _Optional[_Iterable[_Union[_party_pb2_1.PartEntry, _Mapping]]] = ...) -> None: ...

class PublishPartsListResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordCreditEntryRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "party_id", "entry_number", "kind", "weight", "evidence", "source")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    ENTRY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    WEIGHT_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    party_id: str
    entry_number: str
    kind: _party_pb2_1.CreditKind
    weight: int
    evidence: str
    source: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., party_id: _Optional[str] = ..., entry_number: _Optional[str] = ..., kind: _Optional[_Union[_party_pb2_1.CreditKind, str]] = ..., weight: _Optional[int] = ..., evidence: _Optional[str] = ..., source: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class RecordCreditEntryResponse(_message.Message):
    __slots__ = ("party_id", "receipt")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, party_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class GetPartyRequest(_message.Message):
    __slots__ = ("party_id", "as_of", "known_at")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, party_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetPartyResponse(_message.Message):
    __slots__ = ("party", "etag")
    PARTY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    party: _party_pb2_1.Party
    etag: str
    def __init__(self, party: _Optional[_Union[_party_pb2_1.Party, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...

class ListPartyLicencesRequest(_message.Message):
    __slots__ = ("party_id", "page_size", "page_token", "as_of", "in_force_only", "known_at")
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_ONLY_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    party_id: str
    page_size: int
    page_token: str
    as_of: _date_pb2.Date
    in_force_only: bool
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, party_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., in_force_only: bool = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListPartyLicencesResponse(_message.Message):
    __slots__ = ("licences", "next_page_token")
    LICENCES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    licences: _containers.RepeatedCompositeFieldContainer[_party_pb2_1.Licence]
    next_page_token: str
    def __init__(self, licences: _Optional[_Iterable[_Union[_party_pb2_1.Licence, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
