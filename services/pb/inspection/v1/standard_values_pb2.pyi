from services.pb.common.v1 import party_pb2 as _party_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StandardKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STANDARD_KIND_UNSPECIFIED: _ClassVar[StandardKind]
    STANDARD_KIND_SAFETY_CODE: _ClassVar[StandardKind]
    STANDARD_KIND_NATIONAL: _ClassVar[StandardKind]
    STANDARD_KIND_INDUSTRY: _ClassVar[StandardKind]
    STANDARD_KIND_LOCAL: _ClassVar[StandardKind]
STANDARD_KIND_UNSPECIFIED: StandardKind
STANDARD_KIND_SAFETY_CODE: StandardKind
STANDARD_KIND_NATIONAL: StandardKind
STANDARD_KIND_INDUSTRY: StandardKind
STANDARD_KIND_LOCAL: StandardKind

class Edition(_message.Message):
    __slots__ = ("edition", "printed_number", "title", "kind", "published_by", "applies_from", "superseded_from", "by_standard_number", "by_edition")
    EDITION_FIELD_NUMBER: _ClassVar[int]
    PRINTED_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    APPLIES_FROM_FIELD_NUMBER: _ClassVar[int]
    SUPERSEDED_FROM_FIELD_NUMBER: _ClassVar[int]
    BY_STANDARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    BY_EDITION_FIELD_NUMBER: _ClassVar[int]
    edition: str
    printed_number: str
    title: str
    kind: StandardKind
    published_by: _party_pb2.PartyRef
    applies_from: _date_pb2.Date
    superseded_from: _date_pb2.Date
    by_standard_number: str
    by_edition: str
    def __init__(self, edition: _Optional[str] = ..., printed_number: _Optional[str] = ..., title: _Optional[str] = ..., kind: _Optional[_Union[StandardKind, str]] = ..., published_by: _Optional[_Union[_party_pb2.PartyRef, _Mapping]] = ..., applies_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., superseded_from: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., by_standard_number: _Optional[str] = ..., by_edition: _Optional[str] = ...) -> None: ...
