from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WithoutsFlag(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WITHOUTS_FLAG_UNSPECIFIED: _ClassVar[WithoutsFlag]
    WITHOUTS_FLAG_NO_PROPERTY_MANAGEMENT: _ClassVar[WithoutsFlag]
    WITHOUTS_FLAG_NO_MAINTENANCE: _ClassVar[WithoutsFlag]
    WITHOUTS_FLAG_NO_REPAIR_FUND: _ClassVar[WithoutsFlag]

class WithoutsDefinition(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WITHOUTS_DEFINITION_UNSPECIFIED: _ClassVar[WithoutsDefinition]
    WITHOUTS_DEFINITION_ANY_OF_THREE_V1: _ClassVar[WithoutsDefinition]
    WITHOUTS_DEFINITION_ALL_OF_THREE_V1: _ClassVar[WithoutsDefinition]

class Settlement(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SETTLEMENT_UNSPECIFIED: _ClassVar[Settlement]
    SETTLEMENT_RESPONSIBLE_UNIT: _ClassVar[Settlement]
    SETTLEMENT_MAINTAINER: _ClassVar[Settlement]
    SETTLEMENT_FUNDING: _ClassVar[Settlement]
WITHOUTS_FLAG_UNSPECIFIED: WithoutsFlag
WITHOUTS_FLAG_NO_PROPERTY_MANAGEMENT: WithoutsFlag
WITHOUTS_FLAG_NO_MAINTENANCE: WithoutsFlag
WITHOUTS_FLAG_NO_REPAIR_FUND: WithoutsFlag
WITHOUTS_DEFINITION_UNSPECIFIED: WithoutsDefinition
WITHOUTS_DEFINITION_ANY_OF_THREE_V1: WithoutsDefinition
WITHOUTS_DEFINITION_ALL_OF_THREE_V1: WithoutsDefinition
SETTLEMENT_UNSPECIFIED: Settlement
SETTLEMENT_RESPONSIBLE_UNIT: Settlement
SETTLEMENT_MAINTAINER: Settlement
SETTLEMENT_FUNDING: Settlement

class WithoutsFlagCard(_message.Message):
    __slots__ = ("flag", "since", "evidence")
    FLAG_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    flag: WithoutsFlag
    since: _date_pb2.Date
    evidence: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, flag: _Optional[_Union[WithoutsFlag, str]] = ..., since: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., evidence: _Optional[_Iterable[str]] = ...) -> None: ...
