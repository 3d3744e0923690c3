from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.maintenance.v1 import rating_values_pb2 as _rating_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Rating(_message.Message):
    __slots__ = ("maintainer", "period", "phase", "versions", "publications", "appeals")
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    PUBLICATIONS_FIELD_NUMBER: _ClassVar[int]
    APPEALS_FIELD_NUMBER: _ClassVar[int]
    maintainer: _party_pb2.PartyRef
    period: str
    phase: _rating_values_pb2.RatingPhase
    versions: _containers.RepeatedCompositeFieldContainer[_rating_values_pb2.RatingVersion]
    publications: _containers.RepeatedCompositeFieldContainer[_rating_values_pb2.Publication]
    appeals: _containers.RepeatedCompositeFieldContainer[_rating_values_pb2.Appeal]
    def __init__(self, maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., period: _Optional[str] = ..., phase: _Optional[_Union[_rating_values_pb2.RatingPhase, str]] = ..., versions: _Optional[_Iterable[_Union[_rating_values_pb2.RatingVersion, _Mapping]]] = ..., publications: _Optional[_Iterable[_Union[_rating_values_pb2.Publication, _Mapping]]] = ..., appeals: _Optional[_Iterable[_Union[_rating_values_pb2.Appeal, _Mapping]]] = ...) -> None: ...

class PublishedRating(_message.Message):
    __slots__ = ("maintainer", "period", "publications")
    MAINTAINER_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    PUBLICATIONS_FIELD_NUMBER: _ClassVar[int]
    maintainer: _party_pb2.PartyRef
    period: str
    publications: _containers.RepeatedCompositeFieldContainer[_rating_values_pb2.Publication]
    def __init__(self, maintainer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., period: _Optional[str] = ..., publications: _Optional[_Iterable[_Union[_rating_values_pb2.Publication, _Mapping]]] = ...) -> None: ...

class GetRatingRequest(_message.Message):
    __slots__ = ("rating_id", "as_of", "known_at")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, rating_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetRatingResponse(_message.Message):
    __slots__ = ("rating", "etag")
    RATING_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    rating: Rating
    etag: str
    def __init__(self, rating: _Optional[_Union[Rating, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...

class GetPublishedRatingRequest(_message.Message):
    __slots__ = ("rating_id", "as_of", "known_at")
    RATING_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    rating_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, rating_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetPublishedRatingResponse(_message.Message):
    __slots__ = ("published_rating", "etag")
    PUBLISHED_RATING_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    published_rating: PublishedRating
    etag: str
    def __init__(self, published_rating: _Optional[_Union[PublishedRating, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
