from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.maintenance.v1 import upkeep_values_pb2 as _upkeep_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Upkeep(_message.Message):
    __slots__ = ("tenures", "due", "visits", "overdue_count", "governor_calibrated_on", "faults", "support", "maintainer", "vacant_since")
    TENURES_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    VISITS_FIELD_NUMBER: _ClassVar[int]
    OVERDUE_COUNT_FIELD_NUMBER: _ClassVar[int]
    GOVERNOR_CALIBRATED_ON_FIELD_NUMBER: _ClassVar[int]
    FAULTS_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    VACANT_SINCE_FIELD_NUMBER: _ClassVar[int]
    tenures: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.Tenure]
    due: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.Due]
    visits: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.Visit]
    overdue_count: int
    governor_calibrated_on: _date_pb2.Date
    faults: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.Fault]
    support: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.Support]
    maintainer: _party_pb2.PartyRef
    vacant_since: _date_pb2.Date
    def __init__(self, tenures: _Optional[_Iterable[_Union[_upkeep_values_pb2.Tenure, _Mapping]]] = ..., due: _Optional[_Iterable[_Union[_upkeep_values_pb2.Due, _Mapping]]] = ..., visits: _Optional[_Iterable[_Union[_upkeep_values_pb2.Visit, _Mapping]]] = ..., overdue_count: _Optional[int] = ..., governor_calibrated_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., faults: _Optional[_Iterable[_Union[_upkeep_values_pb2.Fault, _Mapping]]] = ..., support: _Optional[_Iterable[_Union[_upkeep_values_pb2.Support, _Mapping]]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., vacant_since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ...) -> None: ...

class PublicUpkeep(_message.Message):
    __slots__ = ("due", "visits", "maintainer")
    DUE_FIELD_NUMBER: _ClassVar[int]
    VISITS_FIELD_NUMBER: _ClassVar[int]
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    due: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.Due]
    visits: _containers.RepeatedCompositeFieldContainer[_upkeep_values_pb2.PublicVisit]
    maintainer: _party_pb2.PartyRef
    def __init__(self, due: _Optional[_Iterable[_Union[_upkeep_values_pb2.Due, _Mapping]]] = ..., visits: _Optional[_Iterable[_Union[_upkeep_values_pb2.PublicVisit, _Mapping]]] = ..., maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ...) -> None: ...

class GetUpkeepRequest(_message.Message):
    __slots__ = ("elevator_id", "as_of", "known_at")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, elevator_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetUpkeepResponse(_message.Message):
    __slots__ = ("upkeep", "etag")
    UPKEEP_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    upkeep: Upkeep
    etag: str
    def __init__(self, upkeep: _Optional[_Union[Upkeep, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...

class GetPublicUpkeepRequest(_message.Message):
    __slots__ = ("elevator_id", "as_of", "known_at")
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    elevator_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, elevator_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetPublicUpkeepResponse(_message.Message):
    __slots__ = ("public_upkeep", "etag")
    PUBLIC_UPKEEP_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    public_upkeep: PublicUpkeep
    etag: str
    def __init__(self, public_upkeep: _Optional[_Union[PublicUpkeep, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
