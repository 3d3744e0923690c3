from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DisclosureTopic(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DISCLOSURE_TOPIC_UNSPECIFIED: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_SAFETY_CONDITION: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_HAZARDS: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_INSPECTION_FINDINGS: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_RECTIFICATION_ADVICE: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_RESCUE_STATISTICS: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_LISTED_SUPERVISION: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_PENALTIES: _ClassVar[DisclosureTopic]
    DISCLOSURE_TOPIC_OTHER: _ClassVar[DisclosureTopic]
DISCLOSURE_TOPIC_UNSPECIFIED: DisclosureTopic
DISCLOSURE_TOPIC_SAFETY_CONDITION: DisclosureTopic
DISCLOSURE_TOPIC_HAZARDS: DisclosureTopic
DISCLOSURE_TOPIC_INSPECTION_FINDINGS: DisclosureTopic
DISCLOSURE_TOPIC_RECTIFICATION_ADVICE: DisclosureTopic
DISCLOSURE_TOPIC_RESCUE_STATISTICS: DisclosureTopic
DISCLOSURE_TOPIC_LISTED_SUPERVISION: DisclosureTopic
DISCLOSURE_TOPIC_PENALTIES: DisclosureTopic
DISCLOSURE_TOPIC_OTHER: DisclosureTopic

class DisclosedFigure(_message.Message):
    __slots__ = ("definition", "value", "unit")
    DEFINITION_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    definition: str
    value: int
    unit: str
    def __init__(self, definition: _Optional[str] = ..., value: _Optional[int] = ..., unit: _Optional[str] = ...) -> None: ...

class DisclosedStatement(_message.Message):
    __slots__ = ("title", "content", "advice", "figures", "data_as_of", "positions")
    TITLE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    ADVICE_FIELD_NUMBER: _ClassVar[int]
    FIGURES_FIELD_NUMBER: _ClassVar[int]
    DATA_AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    title: str
    content: str
    advice: str
    figures: _containers.RepeatedCompositeFieldContainer[DisclosedFigure]
    data_as_of: _timestamp_pb2.Timestamp
    positions: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, title: _Optional[str] = ..., content: _Optional[str] = ..., advice: _Optional[str] = ..., figures: _Optional[_Iterable[_Union[DisclosedFigure, _Mapping]]] = ..., data_as_of: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., positions: _Optional[_Iterable[int]] = ...) -> None: ...

class DisclosureVersion(_message.Message):
    __slots__ = ("statement", "since", "reason")
    STATEMENT_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    statement: DisclosedStatement
    since: _timestamp_pb2.Timestamp
    reason: str
    def __init__(self, statement: _Optional[_Union[DisclosedStatement, _Mapping]] = ..., since: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...
