from services.pb.common.v1 import party_pb2 as _party_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AffectedStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AFFECTED_STATUS_UNSPECIFIED: _ClassVar[AffectedStatus]
    AFFECTED_STATUS_UNVERIFIED: _ClassVar[AffectedStatus]
    AFFECTED_STATUS_REFUTED: _ClassVar[AffectedStatus]
    AFFECTED_STATUS_CONFIRMED: _ClassVar[AffectedStatus]
    AFFECTED_STATUS_ORDERED: _ClassVar[AffectedStatus]
    AFFECTED_STATUS_RECTIFIED: _ClassVar[AffectedStatus]
AFFECTED_STATUS_UNSPECIFIED: AffectedStatus
AFFECTED_STATUS_UNVERIFIED: AffectedStatus
AFFECTED_STATUS_REFUTED: AffectedStatus
AFFECTED_STATUS_CONFIRMED: AffectedStatus
AFFECTED_STATUS_ORDERED: AffectedStatus
AFFECTED_STATUS_RECTIFIED: AffectedStatus

class ToldInsurer(_message.Message):
    __slots__ = ("insurer", "told_at")
    INSURER_FIELD_NUMBER: _ClassVar[int]
    TOLD_AT_FIELD_NUMBER: _ClassVar[int]
    insurer: _party_pb2.PartyRef
    told_at: _timestamp_pb2.Timestamp
    def __init__(self, insurer: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., told_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
