from services.pb.buf.validate import validate_pb2 as _validate_pb2
from services.pb.common.v1 import access_pb2 as _access_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CommandRole(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COMMAND_ROLE_UNSPECIFIED: _ClassVar[CommandRole]
    COMMAND_ROLE_COMMANDER: _ClassVar[CommandRole]
    COMMAND_ROLE_DEPUTY: _ClassVar[CommandRole]
    COMMAND_ROLE_MEMBER: _ClassVar[CommandRole]
    COMMAND_ROLE_LIAISON: _ClassVar[CommandRole]

class CommandLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COMMAND_LEVEL_UNSPECIFIED: _ClassVar[CommandLevel]
    COMMAND_LEVEL_NATIONAL: _ClassVar[CommandLevel]
    COMMAND_LEVEL_PROVINCE: _ClassVar[CommandLevel]
    COMMAND_LEVEL_CITY: _ClassVar[CommandLevel]
    COMMAND_LEVEL_COUNTY: _ClassVar[CommandLevel]
COMMAND_ROLE_UNSPECIFIED: CommandRole
COMMAND_ROLE_COMMANDER: CommandRole
COMMAND_ROLE_DEPUTY: CommandRole
COMMAND_ROLE_MEMBER: CommandRole
COMMAND_ROLE_LIAISON: CommandRole
COMMAND_LEVEL_UNSPECIFIED: CommandLevel
COMMAND_LEVEL_NATIONAL: CommandLevel
COMMAND_LEVEL_PROVINCE: CommandLevel
COMMAND_LEVEL_CITY: CommandLevel
COMMAND_LEVEL_COUNTY: CommandLevel

class CommandMember(_message.Message):
    __slots__ = ("member_id", "command_role", "office", "from_on", "to_on", "person_id", "name")
    MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    COMMAND_ROLE_FIELD_NUMBER: _ClassVar[int]
    OFFICE_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    TO_ON_FIELD_NUMBER: _ClassVar[int]
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    member_id: str
    command_role: CommandRole
    office: str
    from_on: _date_pb2.Date
    to_on: _date_pb2.Date
    person_id: str
    name: str
    def __init__(self, member_id: _Optional[str] = ..., command_role: _Optional[_Union[CommandRole, str]] = ..., office: _Optional[str] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., to_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., person_id: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...

class CommandMemberCard(_message.Message):
    __slots__ = ("member_id", "command_role", "office", "from_on", "to_on", "has_name")
    MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    COMMAND_ROLE_FIELD_NUMBER: _ClassVar[int]
    OFFICE_FIELD_NUMBER: _ClassVar[int]
    FROM_ON_FIELD_NUMBER: _ClassVar[int]
    TO_ON_FIELD_NUMBER: _ClassVar[int]
    HAS_NAME_FIELD_NUMBER: _ClassVar[int]
    member_id: str
    command_role: CommandRole
    office: str
    from_on: _date_pb2.Date
    to_on: _date_pb2.Date
    has_name: bool
    def __init__(self, member_id: _Optional[str] = ..., command_role: _Optional[_Union[CommandRole, str]] = ..., office: _Optional[str] = ..., from_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., to_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., has_name: bool = ...) -> None: ...
