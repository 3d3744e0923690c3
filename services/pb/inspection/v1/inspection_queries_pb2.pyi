from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.inspection.v1 import inspection_values_pb2 as _inspection_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Inspections(_message.Message):
    __slots__ = ("agency", "due", "examinations", "moves", "spot_checks", "assessments", "supports")
    AGENCY_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    EXAMINATIONS_FIELD_NUMBER: _ClassVar[int]
    MOVES_FIELD_NUMBER: _ClassVar[int]
    SPOT_CHECKS_FIELD_NUMBER: _ClassVar[int]
    ASSESSMENTS_FIELD_NUMBER: _ClassVar[int]
    SUPPORTS_FIELD_NUMBER: _ClassVar[int]
    agency: _party_pb2.PartyRef
    due: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.Due]
    examinations: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.Examination]
    moves: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.Move]
    spot_checks: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.SpotCheck]
    assessments: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.Assessment]
    supports: _containers.RepeatedCompositeFieldContainer[_inspection_values_pb2.Support]
    def __init__(self, agency: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., due: _Optional[_Iterable[_Union[_inspection_values_pb2.Due, _Mapping]]] = ..., examinations: _Optional[_Iterable[_Union[_inspection_values_pb2.Examination, _Mapping]]] = ..., moves: _Optional[_Iterable[_Union[_inspection_values_pb2.Move, _Mapping]]] = ..., spot_checks: _Optional[_Iterable[_Union[_inspection_values_pb2.SpotCheck, _Mapping]]] = ..., assessments: _Optional[_Iterable[_Union[_inspection_values_pb2.Assessment, _Mapping]]] = ..., supports: _Optional[_Iterable[_Union[_inspection_values_pb2.Support, _Mapping]]] = ...) -> None: ...

class GetInspectionsRequest(_message.Message):
    __slots__ = ("elevator_id", "as_of", "known_at")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, elevator_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetInspectionsResponse(_message.Message):
    __slots__ = ("inspections", "etag")
    INSPECTIONS_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    inspections: Inspections
    etag: str
    def __init__(self, inspections: _Optional[_Union[Inspections, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
