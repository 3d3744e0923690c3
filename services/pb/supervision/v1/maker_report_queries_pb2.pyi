from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from services.pb.supervision.v1 import maker_report_values_pb2 as _maker_report_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MakerReport(_message.Message):
    __slots__ = ("report_id", "maker", "division", "description", "serious_code", "rule_version", "proposed_measures", "document_number", "machines", "affected", "searched_to_position", "withdrawn")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_MEASURES_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    MACHINES_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_FIELD_NUMBER: _ClassVar[int]
    SEARCHED_TO_POSITION_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    maker: _party_pb2.PartyRef
    division: str
    description: str
    serious_code: _hazard_values_pb2.SeriousHazardCode
    rule_version: str
    proposed_measures: str
    document_number: str
    machines: _containers.RepeatedCompositeFieldContainer[_maker_report_values_pb2.AffectedMachines]
    affected: int
    searched_to_position: int
    withdrawn: bool
    def __init__(self, report_id: _Optional[str] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., division: _Optional[str] = ..., description: _Optional[str] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., rule_version: _Optional[str] = ..., proposed_measures: _Optional[str] = ..., document_number: _Optional[str] = ..., machines: _Optional[_Iterable[_Union[_maker_report_values_pb2.AffectedMachines, _Mapping]]] = ..., affected: _Optional[int] = ..., searched_to_position: _Optional[int] = ..., withdrawn: bool = ...) -> None: ...

class GetMakerReportRequest(_message.Message):
    __slots__ = ("report_id", "as_of", "known_at")
    REPORT_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    report_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, report_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetMakerReportResponse(_message.Message):
    __slots__ = ("maker_report", "etag")
    MAKER_REPORT_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    maker_report: MakerReport
    etag: str
    def __init__(self, maker_report: _Optional[_Union[MakerReport, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
