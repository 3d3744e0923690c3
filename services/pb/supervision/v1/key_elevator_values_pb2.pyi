from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class KeyCriterion(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KEY_CRITERION_UNSPECIFIED: _ClassVar[KeyCriterion]
    KEY_CRITERION_LONG_USE: _ClassVar[KeyCriterion]
    KEY_CRITERION_INTENSE_USE: _ClassVar[KeyCriterion]
    KEY_CRITERION_LOW_CONFIGURATION: _ClassVar[KeyCriterion]
    KEY_CRITERION_WEAK_MANAGEMENT: _ClassVar[KeyCriterion]
    KEY_CRITERION_NOT_RECTIFIED: _ClassVar[KeyCriterion]
    KEY_CRITERION_COMPLAINED_OF: _ClassVar[KeyCriterion]
    KEY_CRITERION_MAKER_REPORTED: _ClassVar[KeyCriterion]
KEY_CRITERION_UNSPECIFIED: KeyCriterion
KEY_CRITERION_LONG_USE: KeyCriterion
KEY_CRITERION_INTENSE_USE: KeyCriterion
KEY_CRITERION_LOW_CONFIGURATION: KeyCriterion
KEY_CRITERION_WEAK_MANAGEMENT: KeyCriterion
KEY_CRITERION_NOT_RECTIFIED: KeyCriterion
KEY_CRITERION_COMPLAINED_OF: KeyCriterion
KEY_CRITERION_MAKER_REPORTED: KeyCriterion

class StatedEvidence(_message.Message):
    __slots__ = ("criterion", "reference")
    CRITERION_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    criterion: KeyCriterion
    reference: str
    def __init__(self, criterion: _Optional[_Union[KeyCriterion, str]] = ..., reference: _Optional[str] = ...) -> None: ...

class KeyReason(_message.Message):
    __slots__ = ("criterion", "evidence", "rule_version")
    CRITERION_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    RULE_VERSION_FIELD_NUMBER: _ClassVar[int]
    criterion: KeyCriterion
    evidence: _containers.RepeatedScalarFieldContainer[str]
    rule_version: str
    def __init__(self, criterion: _Optional[_Union[KeyCriterion, str]] = ..., evidence: _Optional[_Iterable[str]] = ..., rule_version: _Optional[str] = ...) -> None: ...

class KeyReasonCard(_message.Message):
    __slots__ = ("reason", "since", "removed_at", "removal")
    REASON_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    REMOVED_AT_FIELD_NUMBER: _ClassVar[int]
    REMOVAL_FIELD_NUMBER: _ClassVar[int]
    reason: KeyReason
    since: _timestamp_pb2.Timestamp
    removed_at: _timestamp_pb2.Timestamp
    removal: str
    def __init__(self, reason: _Optional[_Union[KeyReason, _Mapping]] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., removed_at: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., removal: _Optional[str] = ...) -> None: ...
