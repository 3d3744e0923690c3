from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import party_pb2 as _party_pb2
from services.pb.supervision.v1 import complaint_values_pb2 as _complaint_values_pb2
from services.pb.supervision.v1 import hazard_values_pb2 as _hazard_values_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Complaint(_message.Message):
    __slots__ = ("complaint_id", "channel", "content", "elevator_id", "division", "place", "community_body", "complainant_known", "received_at", "status", "finding", "judged_by", "verified_on", "serious_code", "merged_into", "feedback", "answered_on", "satisfied")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    ELEVATOR_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    COMMUNITY_BODY_FIELD_NUMBER: _ClassVar[int]
    COMPLAINANT_KNOWN_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_AT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    FINDING_FIELD_NUMBER: _ClassVar[int]
    JUDGED_BY_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_ON_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_CODE_FIELD_NUMBER: _ClassVar[int]
    MERGED_INTO_FIELD_NUMBER: _ClassVar[int]
    FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    ANSWERED_ON_FIELD_NUMBER: _ClassVar[int]
    SATISFIED_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    channel: _complaint_values_pb2.ComplaintChannel
    content: str
    elevator_id: str
    division: str
    place: str
    community_body: _party_pb2.PartyRef
    complainant_known: bool
    received_at: _timestamp_pb2.Timestamp
    status: _complaint_values_pb2.ComplaintStatus
    finding: str
    judged_by: _party_pb2.PartyRef
    verified_on: _date_pb2.Date
    serious_code: _hazard_values_pb2.SeriousHazardCode
    merged_into: str
    feedback: str
    answered_on: _date_pb2.Date
    satisfied: bool
    def __init__(self, complaint_id: _Optional[str] = ..., channel: _Optional[_Union[_complaint_values_pb2.ComplaintChannel, str]] = ..., content: _Optional[str] = ..., elevator_id: _Optional[str] = ..., division: _Optional[str] = ..., place: _Optional[str] = ..., community_body: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., complainant_known: bool = ..., received_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., status: _Optional[_Union[_complaint_values_pb2.ComplaintStatus, str]] = ..., finding: _Optional[str] = ..., judged_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., verified_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., serious_code: _Optional[_Union[_hazard_values_pb2.SeriousHazardCode, str]] = ..., merged_into: _Optional[str] = ..., feedback: _Optional[str] = ..., answered_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., satisfied: bool = ...) -> None: ...

class GetComplaintRequest(_message.Message):
    __slots__ = ("complaint_id", "as_of", "known_at")
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    KNOWN_AT_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    as_of: _timestamp_pb2.Timestamp
    known_at: _timestamp_pb2.Timestamp
    def __init__(self, complaint_id: _Optional[str] = ..., as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., known_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetComplaintResponse(_message.Message):
    __slots__ = ("complaint", "etag")
    COMPLAINT_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    complaint: Complaint
    etag: str
    def __init__(self, complaint: _Optional[_Union[Complaint, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...
