from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import batch_pb2 as _batch_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.inspection.v1 import inspection_values_pb2 as _inspection_values_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ChooseAgencyRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "agency", "chosen_by", "contract_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_BY_FIELD_NUMBER: _ClassVar[int]
    CONTRACT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    agency: _party_pb2.PartyRef
    chosen_by: _party_pb2.PartyRef
    contract_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., chosen_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., contract_number: _Optional[str] = ...) -> None: ...

class ChooseAgencyResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AssignSpotCheckRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "assignment_id", "agency", "assigned_by", "reason", "sample_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ASSIGNMENT_ID_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_BY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SAMPLE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    assignment_id: str
    agency: _party_pb2.PartyRef
    assigned_by: _party_pb2.PartyRef
    reason: str
    sample_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., assignment_id: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., assigned_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., reason: _Optional[str] = ..., sample_id: _Optional[str] = ...) -> None: ...

class AssignSpotCheckResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordSupervisionInspectionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "report_number", "agency", "inspected_on", "inspectors", "conclusion", "items", "hazards", "reinspection_of", "combined_with", "work", "configuration")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTORS_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    REINSPECTION_OF_FIELD_NUMBER: _ClassVar[int]
    COMBINED_WITH_FIELD_NUMBER: _ClassVar[int]
    WORK_FIELD_NUMBER: _ClassVar[int]
    CONFIGURATION_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    report_number: str
    agency: _party_pb2.PartyRef
    inspected_on: _date_pb2.Date
    inspectors: _containers.RepeatedScalarFieldContainer[str]
    conclusion: _elevator_values_pb2.Conclusion
    items: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ItemResult]
    hazards: _containers.RepeatedScalarFieldContainer[_inspection_values_pb2.SeriousHazard]
    reinspection_of: str
    combined_with: str
    work: _inspection_values_pb2.SupervisedWork
    configuration: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ConfiguredPart]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspectors: _Optional[_Iterable[str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., items: _Optional[_Iterable[_Union[_inspection_values_pb2.ItemResult, _Mapping]]] = ..., hazards: _Optional[_Iterable[_Union[_inspection_values_pb2.SeriousHazard, str]]] = ..., reinspection_of: _Optional[str] = ..., combined_with: _Optional[str] = ..., work: _Optional[_Union[_inspection_values_pb2.SupervisedWork, str]] = ..., configuration: _Optional[_Iterable[_Union[_inspection_values_pb2.ConfiguredPart, _Mapping]]] = ...) -> None: ...

class RecordSupervisionInspectionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordPeriodicInspectionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "report_number", "agency", "inspected_on", "inspectors", "conclusion", "items", "hazards", "reinspection_of", "combined_with", "before_restart")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTORS_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    REINSPECTION_OF_FIELD_NUMBER: _ClassVar[int]
    COMBINED_WITH_FIELD_NUMBER: _ClassVar[int]
    BEFORE_RESTART_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    report_number: str
    agency: _party_pb2.PartyRef
    inspected_on: _date_pb2.Date
    inspectors: _containers.RepeatedScalarFieldContainer[str]
    conclusion: _elevator_values_pb2.Conclusion
    items: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ItemResult]
    hazards: _containers.RepeatedScalarFieldContainer[_inspection_values_pb2.SeriousHazard]
    reinspection_of: str
    combined_with: str
    before_restart: bool
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspectors: _Optional[_Iterable[str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., items: _Optional[_Iterable[_Union[_inspection_values_pb2.ItemResult, _Mapping]]] = ..., hazards: _Optional[_Iterable[_Union[_inspection_values_pb2.SeriousHazard, str]]] = ..., reinspection_of: _Optional[str] = ..., combined_with: _Optional[str] = ..., before_restart: bool = ...) -> None: ...

class RecordPeriodicInspectionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordSelfTestRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "report_number", "agency", "inspected_on", "inspectors", "conclusion", "items", "hazards", "reinspection_of", "combined_with")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTORS_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    REINSPECTION_OF_FIELD_NUMBER: _ClassVar[int]
    COMBINED_WITH_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    report_number: str
    agency: _party_pb2.PartyRef
    inspected_on: _date_pb2.Date
    inspectors: _containers.RepeatedScalarFieldContainer[str]
    conclusion: _elevator_values_pb2.Conclusion
    items: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ItemResult]
    hazards: _containers.RepeatedScalarFieldContainer[_inspection_values_pb2.SeriousHazard]
    reinspection_of: str
    combined_with: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspectors: _Optional[_Iterable[str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., items: _Optional[_Iterable[_Union[_inspection_values_pb2.ItemResult, _Mapping]]] = ..., hazards: _Optional[_Iterable[_Union[_inspection_values_pb2.SeriousHazard, str]]] = ..., reinspection_of: _Optional[str] = ..., combined_with: _Optional[str] = ...) -> None: ...

class RecordSelfTestResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordOwnInspectionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "report_number", "agency", "inspected_on", "inspectors", "conclusion", "items", "hazards", "reinspection_of", "combined_with")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTORS_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    REINSPECTION_OF_FIELD_NUMBER: _ClassVar[int]
    COMBINED_WITH_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    report_number: str
    agency: _party_pb2.PartyRef
    inspected_on: _date_pb2.Date
    inspectors: _containers.RepeatedScalarFieldContainer[str]
    conclusion: _elevator_values_pb2.Conclusion
    items: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ItemResult]
    hazards: _containers.RepeatedScalarFieldContainer[_inspection_values_pb2.SeriousHazard]
    reinspection_of: str
    combined_with: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspectors: _Optional[_Iterable[str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., items: _Optional[_Iterable[_Union[_inspection_values_pb2.ItemResult, _Mapping]]] = ..., hazards: _Optional[_Iterable[_Union[_inspection_values_pb2.SeriousHazard, str]]] = ..., reinspection_of: _Optional[str] = ..., combined_with: _Optional[str] = ...) -> None: ...

class RecordOwnInspectionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordSpotCheckRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "report_number", "agency", "inspected_on", "inspectors", "conclusion", "items", "hazards", "reinspection_of", "combined_with", "assignment_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTORS_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    REINSPECTION_OF_FIELD_NUMBER: _ClassVar[int]
    COMBINED_WITH_FIELD_NUMBER: _ClassVar[int]
    ASSIGNMENT_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    report_number: str
    agency: _party_pb2.PartyRef
    inspected_on: _date_pb2.Date
    inspectors: _containers.RepeatedScalarFieldContainer[str]
    conclusion: _elevator_values_pb2.Conclusion
    items: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.ItemResult]
    hazards: _containers.RepeatedScalarFieldContainer[_inspection_values_pb2.SeriousHazard]
    reinspection_of: str
    combined_with: str
    assignment_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspectors: _Optional[_Iterable[str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., items: _Optional[_Iterable[_Union[_inspection_values_pb2.ItemResult, _Mapping]]] = ..., hazards: _Optional[_Iterable[_Union[_inspection_values_pb2.SeriousHazard, str]]] = ..., reinspection_of: _Optional[str] = ..., combined_with: _Optional[str] = ..., assignment_id: _Optional[str] = ...) -> None: ...

class RecordSpotCheckResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class CorrectInspectionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "report_number", "reason", "evidence", "conclusion", "inspected_on", "hazards", "clears_hazards", "void")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    HAZARDS_FIELD_NUMBER: _ClassVar[int]
    CLEARS_HAZARDS_FIELD_NUMBER: _ClassVar[int]
    VOID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    report_number: str
    reason: str
    evidence: str
    conclusion: _elevator_values_pb2.Conclusion
    inspected_on: _date_pb2.Date
    hazards: _containers.RepeatedScalarFieldContainer[_inspection_values_pb2.SeriousHazard]
    clears_hazards: bool
    void: bool
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., report_number: _Optional[str] = ..., reason: _Optional[str] = ..., evidence: _Optional[str] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., hazards: _Optional[_Iterable[_Union[_inspection_values_pb2.SeriousHazard, str]]] = ..., clears_hazards: bool = ..., void: bool = ...) -> None: ...

class CorrectInspectionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ScheduleInspectionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "last_inspected_on", "last_report_number")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    LAST_REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    last_inspected_on: _date_pb2.Date
    last_report_number: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., last_inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., last_report_number: _Optional[str] = ...) -> None: ...

class ScheduleInspectionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AdjustInspectionPeriodRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "kind", "moved_to", "document_number", "adjusted_by", "explanation", "assessment_id", "added_items")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    MOVED_TO_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ADJUSTED_BY_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    ASSESSMENT_ID_FIELD_NUMBER: _ClassVar[int]
    ADDED_ITEMS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    kind: _inspection_values_pb2.DueKind
    moved_to: _date_pb2.Date
    document_number: str
    adjusted_by: _party_pb2.PartyRef
    explanation: str
    assessment_id: str
    added_items: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., kind: _Optional[_Union[_inspection_values_pb2.DueKind, str]] = ..., moved_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., document_number: _Optional[str] = ..., adjusted_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., explanation: _Optional[str] = ..., assessment_id: _Optional[str] = ..., added_items: _Optional[_Iterable[str]] = ...) -> None: ...

class AdjustInspectionPeriodResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class OverrideInspectionPeriodRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "kind", "moved_to", "reason", "document_number", "ordered_by")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    MOVED_TO_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ORDERED_BY_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    kind: _inspection_values_pb2.DueKind
    moved_to: _date_pb2.Date
    reason: _inspection_values_pb2.MoveReason
    document_number: str
    ordered_by: _party_pb2.PartyRef
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., kind: _Optional[_Union[_inspection_values_pb2.DueKind, str]] = ..., moved_to: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., reason: _Optional[_Union[_inspection_values_pb2.MoveReason, str]] = ..., document_number: _Optional[str] = ..., ordered_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class OverrideInspectionPeriodResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class WithdrawInspectionMoveRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "document_number", "reason")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    document_number: str
    reason: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., document_number: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class WithdrawInspectionMoveResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class MarkInspectionOverdueRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "kind")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    kind: _inspection_values_pb2.DueKind
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., kind: _Optional[_Union[_inspection_values_pb2.DueKind, str]] = ...) -> None: ...

class MarkInspectionOverdueResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RequestRiskAssessmentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "assessment_id", "ground", "requested_by", "agency", "explanation", "fault_count", "complaint_count", "positions")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ASSESSMENT_ID_FIELD_NUMBER: _ClassVar[int]
    GROUND_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_BY_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    FAULT_COUNT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_COUNT_FIELD_NUMBER: _ClassVar[int]
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    assessment_id: str
    ground: _inspection_values_pb2.AssessmentGround
    requested_by: _party_pb2.PartyRef
    agency: _party_pb2.PartyRef
    explanation: str
    fault_count: int
    complaint_count: int
    positions: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., assessment_id: _Optional[str] = ..., ground: _Optional[_Union[_inspection_values_pb2.AssessmentGround, str]] = ..., requested_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., explanation: _Optional[str] = ..., fault_count: _Optional[int] = ..., complaint_count: _Optional[int] = ..., positions: _Optional[_Iterable[int]] = ...) -> None: ...

class RequestRiskAssessmentResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ReportRiskAssessmentRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "assessment_id", "report_number", "agency", "assessed_on", "inspectors", "grade", "recommendation", "findings", "addressees")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ASSESSMENT_ID_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    ASSESSED_ON_FIELD_NUMBER: _ClassVar[int]
    INSPECTORS_FIELD_NUMBER: _ClassVar[int]
    GRADE_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDATION_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    ADDRESSEES_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    assessment_id: str
    report_number: str
    agency: _party_pb2.PartyRef
    assessed_on: _date_pb2.Date
    inspectors: _containers.RepeatedScalarFieldContainer[str]
    grade: _inspection_values_pb2.RiskLevel
    recommendation: _inspection_values_pb2.Recommendation
    findings: str
    addressees: _inspection_values_pb2.Addressees
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., assessment_id: _Optional[str] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., assessed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., inspectors: _Optional[_Iterable[str]] = ..., grade: _Optional[_Union[_inspection_values_pb2.RiskLevel, str]] = ..., recommendation: _Optional[_Union[_inspection_values_pb2.Recommendation, str]] = ..., findings: _Optional[str] = ..., addressees: _Optional[_Union[_inspection_values_pb2.Addressees, _Mapping]] = ...) -> None: ...

class ReportRiskAssessmentResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class AssignTechnicalSupportRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "support_id", "agency", "assigned_by", "task", "hazard_id")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_ID_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_BY_FIELD_NUMBER: _ClassVar[int]
    TASK_FIELD_NUMBER: _ClassVar[int]
    HAZARD_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    support_id: str
    agency: _party_pb2.PartyRef
    assigned_by: _party_pb2.PartyRef
    task: str
    hazard_id: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., support_id: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., assigned_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., task: _Optional[str] = ..., hazard_id: _Optional[str] = ...) -> None: ...

class AssignTechnicalSupportResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class EndTechnicalSupportRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "support_id", "result")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    support_id: str
    result: str
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., support_id: _Optional[str] = ..., result: _Optional[str] = ...) -> None: ...

class EndTechnicalSupportResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordPeriodicInspectionsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[RecordPeriodicInspectionRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[RecordPeriodicInspectionRequest, _Mapping]]] = ...) -> None: ...

class RecordPeriodicInspectionsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...

class RecordSelfTestsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[RecordSelfTestRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[RecordSelfTestRequest, _Mapping]]] = ...) -> None: ...

class RecordSelfTestsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...

class ScheduleInspectionsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[ScheduleInspectionRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[ScheduleInspectionRequest, _Mapping]]] = ...) -> None: ...

class ScheduleInspectionsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...

class OverrideInspectionPeriodsRequest(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[OverrideInspectionPeriodRequest]
    def __init__(self, items: _Optional[_Iterable[_Union[OverrideInspectionPeriodRequest, _Mapping]]] = ...) -> None: ...

class OverrideInspectionPeriodsResponse(_message.Message):
    __slots__ = ("results",)
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[_batch_pb2.ItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[_batch_pb2.ItemResult, _Mapping]]] = ...) -> None: ...
