from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import listing_values_pb2 as _listing_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Listing(_message.Message):
    __slots__ = ("listing_id", "elevator_id", "listing_number", "listed_by", "task_owner", "due_on", "demands", "conditions", "open_conditions", "status", "township", "government", "government_level")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    LISTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    LISTED_BY_FIELD_NUMBER: _ClassVar[int]
    TASK_OWNER_FIELD_NUMBER: _ClassVar[int]
    DUE_ON_FIELD_NUMBER: _ClassVar[int]
    DEMANDS_FIELD_NUMBER: _ClassVar[int]
    CONDITIONS_FIELD_NUMBER: _ClassVar[int]
    OPEN_CONDITIONS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TOWNSHIP_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_FIELD_NUMBER: _ClassVar[int]
    GOVERNMENT_LEVEL_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    elevator_id: str
    listing_number: str
    listed_by: _party_pb2.PartyRef
    task_owner: _party_pb2.PartyRef
    due_on: _date_pb2.Date
    demands: str
    conditions: _containers.RepeatedScalarFieldContainer[_listing_values_pb2.ListingCondition]
    open_conditions: _containers.RepeatedScalarFieldContainer[_listing_values_pb2.ListingCondition]
    status: _listing_values_pb2.ListingStatus
    township: _party_pb2.PartyRef
    government: _party_pb2.PartyRef
    government_level: _listing_values_pb2.GovernmentLevel
    def __init__(self, listing_id: _Optional[str] = ..., elevator_id: _Optional[str] = ..., listing_number: _Optional[str] = ..., listed_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., task_owner: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., due_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., demands: _Optional[str] = ..., conditions: _Optional[_Iterable[_Union[_listing_values_pb2.ListingCondition, str]]] = ..., open_conditions: _Optional[_Iterable[_Union[_listing_values_pb2.ListingCondition, str]]] = ..., status: _Optional[_Union[_listing_values_pb2.ListingStatus, str]] = ..., township: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., government: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., government_level: _Optional[_Union[_listing_values_pb2.GovernmentLevel, str]] = ...) -> None: ...

class GetListingRequest(_message.Message):
    __slots__ = ("listing_id", "as_of", "known_at")
    LISTING_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    listing_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, listing_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetListingResponse(_message.Message):
    __slots__ = ("listing", "etag")
    LISTING_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    listing: Listing
    etag: str
    def __init__(self, listing: _Optional[_Union[Listing, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
