from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.maintenance.v1 import upkeep_values_pb2 as _upkeep_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TakeOverRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "contract_id", "maintainer", "from_on", "ended_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    contract_id: str
    maintainer: _party_pb2.PartyRef
    from_on: _date_pb2.Date
    ended_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., contract_id: _Optional[str] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class TakeOverResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class HandOverRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "contract_id", "ended_on", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    ENDED_ON_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    contract_id: str
    ended_on: _date_pb2.Date
    reason: _upkeep_values_pb2.HandOverReason
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., contract_id: _Optional[str] = ..., ended_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[_Union[_upkeep_values_pb2.HandOverReason, str]] = ...) -> None: ...

class HandOverResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AdoptMaintenanceSchemeRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "contract_id", "starts_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_ID_FIELD_NUMBER: _ClassVar[int]
    STARTS_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    contract_id: str
    starts_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., contract_id: _Optional[str] = ..., starts_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class AdoptMaintenanceSchemeResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordVisitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "visit_number", "kind", "visited_on", "maintainer", "technician", "items_checked", "items_not_applicable", "findings", "confirmation")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    VISIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    VISITED_ON_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    TECHNICIAN_FIELD_NUMBER: _ClassVar[int]
    ITEMS_CHECKED_FIELD_NUMBER: _ClassVar[int]
    ITEMS_NOT_APPLICABLE_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    visit_number: str
    kind: _upkeep_values_pb2.UpkeepVisitKind
    visited_on: _date_pb2.Date
    maintainer: _party_pb2.PartyRef
    technician: _upkeep_values_pb2.VisitTechnician
    items_checked: int
    items_not_applicable: int
    findings: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.UpkeepVisitFinding]
    confirmation: _upkeep_values_pb2.VisitConfirmation
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., visit_number: _Optional[str] = ..., kind: _Optional[_Union[_upkeep_values_pb2.UpkeepVisitKind, str]] = ..., visited_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., technician: _Optional[_Union[_upkeep_values_pb2.VisitTechnician, _Mapping]] = ..., items_checked: _Optional[int] = ..., items_not_applicable: _Optional[int] = ..., findings: _Optional[_Iterable[_Union[_upkeep_values_pb2.UpkeepVisitFinding, _Mapping]]] = ..., confirmation: _Optional[_Union[_upkeep_values_pb2.VisitConfirmation, _Mapping]] = ...) -> None: ...

class RecordVisitResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ConfirmVisitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "visit_number", "confirmation")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    VISIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    visit_number: str
    confirmation: _upkeep_values_pb2.VisitConfirmation
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., visit_number: _Optional[str] = ..., confirmation: _Optional[_Union[_upkeep_values_pb2.VisitConfirmation, _Mapping]] = ...) -> None: ...

class ConfirmVisitResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawVisitRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "visit_number", "reason", "forged")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    VISIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    FORGED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    visit_number: str
    reason: str
    forged: bool
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., visit_number: _Optional[str] = ..., reason: _Optional[str] = ..., forged: bool = ...) -> None: ...

class WithdrawVisitResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RevealTechnicianRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "visit_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    VISIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    visit_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., visit_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RevealTechnicianResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt", "technician")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    TECHNICIAN_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    technician: _upkeep_values_pb2.VisitTechnician
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ..., technician: _Optional[_Union[_upkeep_values_pb2.VisitTechnician, _Mapping]] = ...) -> None: ...

class RecordGovernorCalibrationRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "calibrated_on", "report_number", "calibrated_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    CALIBRATED_ON_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CALIBRATED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    calibrated_on: _date_pb2.Date
    report_number: str
    calibrated_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., calibrated_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., report_number: _Optional[str] = ..., calibrated_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class RecordGovernorCalibrationResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MarkMaintenanceOverdueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "duty", "due_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DUTY_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    duty: _upkeep_values_pb2.UpkeepDuty
    due_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., duty: _Optional[_Union[_upkeep_values_pb2.UpkeepDuty, str]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class MarkMaintenanceOverdueResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReportFaultRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "fault_number", "symptom", "description", "case_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    FAULT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SYMPTOM_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CASE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    fault_number: str
    symptom: _upkeep_values_pb2.FaultSymptom
    description: str
    case_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., fault_number: _Optional[str] = ..., symptom: _Optional[_Union[_upkeep_values_pb2.FaultSymptom, str]] = ..., description: _Optional[str] = ..., case_id: _Optional[str] = ...) -> None: ...

class ReportFaultResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CloseFaultRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "fault_number", "cause_code", "caused_by_maintenance", "remedy", "parts_replaced")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    FAULT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CAUSE_CODE_FIELD_NUMBER: _ClassVar[int]
    CAUSED_BY_MAINTENANCE_FIELD_NUMBER: _ClassVar[int]
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    PARTS_REPLACED_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    fault_number: str
    cause_code: str
    caused_by_maintenance: bool
    remedy: str
    parts_replaced: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., fault_number: _Optional[str] = ..., cause_code: _Optional[str] = ..., caused_by_maintenance: bool = ..., remedy: _Optional[str] = ..., parts_replaced: _Optional[_Iterable[str]] = ...) -> None: ...

class CloseFaultResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReopenFaultRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "fault_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    FAULT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    fault_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., fault_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReopenFaultResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordTechnicalSupportRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "support_number", "given_by", "given_on", "topic", "description")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    GIVEN_BY_FIELD_NUMBER: _ClassVar[int]
    GIVEN_ON_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    support_number: str
    given_by: _party_pb2.PartyRef
    given_on: _date_pb2.Date
    topic: _upkeep_values_pb2.SupportTopic
    description: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., support_number: _Optional[str] = ..., given_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., given_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., topic: _Optional[_Union[_upkeep_values_pb2.SupportTopic, str]] = ..., description: _Optional[str] = ...) -> None: ...

class RecordTechnicalSupportResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordVisitsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[RecordVisitRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[RecordVisitRequest, _Mapping]]] = ...) -> None: ...

class RecordVisitsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...

class TakeOverElevatorsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[TakeOverRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[TakeOverRequest, _Mapping]]] = ...) -> None: ...

class TakeOverElevatorsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...

class HandOverElevatorsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[HandOverRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[HandOverRequest, _Mapping]]] = ...) -> None: ...

class HandOverElevatorsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
