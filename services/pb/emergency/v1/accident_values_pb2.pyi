from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class AccidentClass(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACCIDENT_CLASS_UNSPECIFIED: _ClassVar[AccidentClass]
    ACCIDENT_CLASS_ACCIDENT: _ClassVar[AccidentClass]
    ACCIDENT_CLASS_INCIDENT: _ClassVar[AccidentClass]

class AccidentGrade(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACCIDENT_GRADE_UNSPECIFIED: _ClassVar[AccidentGrade]
    ACCIDENT_GRADE_ESPECIALLY_SERIOUS: _ClassVar[AccidentGrade]
    ACCIDENT_GRADE_MAJOR: _ClassVar[AccidentGrade]
    ACCIDENT_GRADE_LARGER: _ClassVar[AccidentGrade]
    ACCIDENT_GRADE_GENERAL: _ClassVar[AccidentGrade]
    ACCIDENT_GRADE_BELOW: _ClassVar[AccidentGrade]

class GradeGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GRADE_GROUND_UNSPECIFIED: _ClassVar[GradeGround]
    GRADE_GROUND_DEATHS: _ClassVar[GradeGround]
    GRADE_GROUND_SERIOUS_INJURIES: _ClassVar[GradeGround]
    GRADE_GROUND_LOSS: _ClassVar[GradeGround]
    GRADE_GROUND_HELD: _ClassVar[GradeGround]
ACCIDENT_CLASS_UNSPECIFIED: AccidentClass
ACCIDENT_CLASS_ACCIDENT: AccidentClass
ACCIDENT_CLASS_INCIDENT: AccidentClass
ACCIDENT_GRADE_UNSPECIFIED: AccidentGrade
ACCIDENT_GRADE_ESPECIALLY_SERIOUS: AccidentGrade
ACCIDENT_GRADE_MAJOR: AccidentGrade
ACCIDENT_GRADE_LARGER: AccidentGrade
ACCIDENT_GRADE_GENERAL: AccidentGrade
ACCIDENT_GRADE_BELOW: AccidentGrade
GRADE_GROUND_UNSPECIFIED: GradeGround
GRADE_GROUND_DEATHS: GradeGround
GRADE_GROUND_SERIOUS_INJURIES: GradeGround
GRADE_GROUND_LOSS: GradeGround
GRADE_GROUND_HELD: GradeGround

class Toll(_message.Message):
    __slots__ = ("deaths", "serious_injuries", "minor_injuries", "loss_fen", "held_minutes")
    DEATHS_FIELD_NUMBER: _ClassVar[int]
    SERIOUS_INJURIES_FIELD_NUMBER: _ClassVar[int]
    MINOR_INJURIES_FIELD_NUMBER: _ClassVar[int]
    LOSS_FEN_FIELD_NUMBER: _ClassVar[int]
    HELD_MINUTES_FIELD_NUMBER: _ClassVar[int]
    deaths: int
    serious_injuries: int
    minor_injuries: int
    loss_fen: int
    held_minutes: int
    def __init__(self, deaths: _Optional[int] = ..., serious_injuries: _Optional[int] = ..., minor_injuries: _Optional[int] = ..., loss_fen: _Optional[int] = ..., held_minutes: _Optional[int] = ...) -> None: ...
