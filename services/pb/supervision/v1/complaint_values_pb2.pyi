from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class ComplaintChannel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COMPLAINT_CHANNEL_UNSPECIFIED: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_HOTLINE: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_RESCUE_PLATFORM: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_WEBSITE: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_APP: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_LETTER: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_VISIT: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_MEDIA: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_COMMUNITY: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_TRANSFERRED: _ClassVar[ComplaintChannel]
    COMPLAINT_CHANNEL_OTHER: _ClassVar[ComplaintChannel]

class ComplaintStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COMPLAINT_STATUS_UNSPECIFIED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_RECEIVED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_VERIFIED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_REFUTED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_CLOSED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_MERGED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_WITHDRAWN: _ClassVar[ComplaintStatus]
COMPLAINT_CHANNEL_UNSPECIFIED: ComplaintChannel
COMPLAINT_CHANNEL_HOTLINE: ComplaintChannel
COMPLAINT_CHANNEL_RESCUE_PLATFORM: ComplaintChannel
COMPLAINT_CHANNEL_WEBSITE: ComplaintChannel
COMPLAINT_CHANNEL_APP: ComplaintChannel
COMPLAINT_CHANNEL_LETTER: ComplaintChannel
COMPLAINT_CHANNEL_VISIT: ComplaintChannel
COMPLAINT_CHANNEL_MEDIA: ComplaintChannel
COMPLAINT_CHANNEL_COMMUNITY: ComplaintChannel
COMPLAINT_CHANNEL_TRANSFERRED: ComplaintChannel
COMPLAINT_CHANNEL_OTHER: ComplaintChannel
COMPLAINT_STATUS_UNSPECIFIED: ComplaintStatus
COMPLAINT_STATUS_RECEIVED: ComplaintStatus
COMPLAINT_STATUS_VERIFIED: ComplaintStatus
COMPLAINT_STATUS_REFUTED: ComplaintStatus
COMPLAINT_STATUS_CLOSED: ComplaintStatus
COMPLAINT_STATUS_MERGED: ComplaintStatus
COMPLAINT_STATUS_WITHDRAWN: ComplaintStatus

class Complainant(_message.Message):
    __slots__ = ("person_id", "name", "phone", "address")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    name: str
    phone: str
    address: str
    def __init__(self, person_id: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., address: _Optional[str] = ...) -> None: ...
