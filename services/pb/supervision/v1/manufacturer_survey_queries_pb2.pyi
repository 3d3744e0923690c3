from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import manufacturer_survey_values_pb2 as _manufacturer_survey_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ManufacturerSurvey(_message.Message):
    __slots__ = ("campaign_id", "maker", "division", "versions")
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    MAKER_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    campaign_id: str
    maker: _party_pb2.PartyRef
    division: str
    versions: _containers.RepeatedCompositeFieldContainer[_manufacturer_survey_values_pb2.SurveyVersion]
    def __init__(self, campaign_id: _Optional[str] = ..., maker: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., division: _Optional[str] = ..., versions: _Optional[_Iterable[_Union[_manufacturer_survey_values_pb2.SurveyVersion, _Mapping]]] = ...) -> None: ...

class GetManufacturerSurveyRequest(_message.Message):
    __slots__ = ("survey_id", "as_of", "known_at")
    SURVEY_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    survey_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, survey_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetManufacturerSurveyResponse(_message.Message):
    __slots__ = ("manufacturer_survey", "etag")
    MANUFACTURER_SURVEY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    manufacturer_survey: ManufacturerSurvey
    etag: str
    def __init__(self, manufacturer_survey: _Optional[_Union[ManufacturerSurvey, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
