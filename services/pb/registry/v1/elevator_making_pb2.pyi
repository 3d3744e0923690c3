from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.common.v1 import write_pb2 as _write_pb2
from services.pb.registry.v1 import elevator_values_pb2 as _elevator_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RecordSelectionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "maker", "serial_number", "place", "parameters", "purchaser", "site_fit")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    PURCHASER_FIELD_NUMBER: _ClassVar[int]
    SITE_FIT_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    maker: _party_pb2.PartyRef
    serial_number: str
    place: _elevator_values_pb2.Place
    parameters: _elevator_values_pb2.TechnicalParameters
    purchaser: _party_pb2.PartyRef
    site_fit: _elevator_values_pb2.SiteFit
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., serial_number: _Optional[str] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., parameters: _Optional[_Union[_elevator_values_pb2.TechnicalParameters, _Mapping]] = ..., purchaser: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., site_fit: _Optional[_Union[_elevator_values_pb2.SiteFit, _Mapping]] = ...) -> None: ...

class RecordSelectionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordManufactureRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "maker", "serial_number", "manufactured_on", "product_certificate_number", "model_certificate_number", "equipment_code", "parameters")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    MANUFACTURED_ON_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    MODEL_CERTIFICATE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_CODE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    maker: _party_pb2.PartyRef
    serial_number: str
    manufactured_on: _date_pb2.Date
    product_certificate_number: str
    model_certificate_number: str
    equipment_code: str
    parameters: _elevator_values_pb2.TechnicalParameters
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., serial_number: _Optional[str] = ..., manufactured_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., product_certificate_number: _Optional[str] = ..., model_certificate_number: _Optional[str] = ..., equipment_code: _Optional[str] = ..., parameters: _Optional[_Union[_elevator_values_pb2.TechnicalParameters, _Mapping]] = ...) -> None: ...

class RecordManufactureResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class NotifyConstructionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "kind", "notification_number", "contractor", "licence_number", "place", "planned_start_on", "planned_end_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    NOTIFICATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTRACTOR_FIELD_NUMBER: _ClassVar[int]
    LICENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    PLANNED_START_ON_FIELD_NUMBER: _ClassVar[int]
    PLANNED_END_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    kind: _elevator_values_pb2.ConstructionKind
    notification_number: str
    contractor: _party_pb2.PartyRef
    licence_number: str
    place: _elevator_values_pb2.Place
    planned_start_on: _date_pb2.Date
    planned_end_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., kind: _Optional[_Union[_elevator_values_pb2.ConstructionKind, str]] = ..., notification_number: _Optional[str] = ..., contractor: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., licence_number: _Optional[str] = ..., place: _Optional[_Union[_elevator_values_pb2.Place, _Mapping]] = ..., planned_start_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., planned_end_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class NotifyConstructionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class RecordInstallationRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "installer", "self_inspection_report", "completed_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTALLER_FIELD_NUMBER: _ClassVar[int]
    SELF_INSPECTION_REPORT_FIELD_NUMBER: _ClassVar[int]
    COMPLETED_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    installer: _party_pb2.PartyRef
    self_inspection_report: str
    completed_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., installer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., self_inspection_report: _Optional[str] = ..., completed_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class RecordInstallationResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...

class ConfirmInspectionRequest(_message.Message):
    __slots__ = ("request_id", "validate_only", "etag", "occurred_at", "elevator_id", "kind", "conclusion", "report_number", "agency", "inspected_on")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    REPORT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    INSPECTED_ON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    validate_only: bool
    etag: str
    occurred_at: _timestamp_pb2.Timestamp
    elevator_id: str
    kind: _elevator_values_pb2.InspectionKind
    conclusion: _elevator_values_pb2.Conclusion
    report_number: str
    agency: _party_pb2.PartyRef
    inspected_on: _date_pb2.Date
    def __init__(self, request_id: _Optional[str] = ..., validate_only: bool = ..., etag: _Optional[str] = ..., occurred_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., elevator_id: _Optional[str] = ..., kind: _Optional[_Union[_elevator_values_pb2.InspectionKind, str]] = ..., conclusion: _Optional[_Union[_elevator_values_pb2.Conclusion, str]] = ..., report_number: _Optional[str] = ..., agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., inspected_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class ConfirmInspectionResponse(_message.Message):
    __slots__ = ("elevator_id", "receipt")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    receipt: _write_pb2.WriteReceipt
    def __init__(self, elevator_id: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ...) -> None: ...
