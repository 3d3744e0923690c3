from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.supervision.v1 import campaign_values_pb2 as _campaign_values_pb2
from services.pb.supervision.v1 import measure_values_pb2 as _measure_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Measure(_message.Message):
    __slots__ = ("measure_id", "title", "division", "decided_by", "decided_on", "document_number", "campaign_id", "ended_at", "progress")
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    DECIDED_BY_FIELD_NUMBER: _ClassVar[int]
    DECIDED_ON_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    ENDED_AT_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    measure_id: str
    title: str
    division: str
    decided_by: _campaign_values_pb2.NamedOffice
    decided_on: _date_pb2.Date
    document_number: str
    campaign_id: str
    ended_at: _timestamp_pb2.Timestamp
    progress: _containers.RepeatedCompositeFieldContainer[_measure_values_pb2.MeasureProgress]
    def __init__(self, measure_id: _Optional[str] = ..., title: _Optional[str] = ..., division: _Optional[str] = ..., decided_by: _Optional[_Union[_campaign_values_pb2.NamedOffice, _Mapping]] = ..., decided_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., document_number: _Optional[str] = ..., campaign_id: _Optional[str] = ..., ended_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., progress: _Optional[_Iterable[_Union[_measure_values_pb2.MeasureProgress, _Mapping]]] = ...) -> None: ...

class GetMeasureRequest(_message.Message):
    __slots__ = ("measure_id", "as_of", "known_at")
    MEASURE_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    measure_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, measure_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetMeasureResponse(_message.Message):
    __slots__ = ("measure", "etag")
    MEASURE_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    measure: Measure
    etag: str
    def __init__(self, measure: _Optional[_Union[Measure, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
