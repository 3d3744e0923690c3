from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Role(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ROLE_UNSPECIFIED: _ClassVar[Role]
    ROLE_NATIONAL: _ClassVar[Role]
    ROLE_PROVINCE: _ClassVar[Role]
    ROLE_CITY: _ClassVar[Role]
    ROLE_COUNTY: _ClassVar[Role]
    ROLE_USER_UNIT: _ClassVar[Role]
    ROLE_MANUFACTURER: _ClassVar[Role]
    ROLE_INSTALLER: _ClassVar[Role]
    ROLE_MAINTAINER: _ClassVar[Role]
    ROLE_INSPECTION_BODY: _ClassVar[Role]
    ROLE_INSURER: _ClassVar[Role]
    ROLE_RESCUE_PLATFORM: _ClassVar[Role]
    ROLE_DEPARTMENT: _ClassVar[Role]
    ROLE_PUBLIC: _ClassVar[Role]
    ROLE_AUDITOR: _ClassVar[Role]
    ROLE_SYSTEM: _ClassVar[Role]

class Scope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SCOPE_UNSPECIFIED: _ClassVar[Scope]
    SCOPE_OPEN: _ClassVar[Scope]
    SCOPE_SUBJECT: _ClassVar[Scope]
ROLE_UNSPECIFIED: Role
ROLE_NATIONAL: Role
ROLE_PROVINCE: Role
ROLE_CITY: Role
ROLE_COUNTY: Role
ROLE_USER_UNIT: Role
ROLE_MANUFACTURER: Role
ROLE_INSTALLER: Role
ROLE_MAINTAINER: Role
ROLE_INSPECTION_BODY: Role
ROLE_INSURER: Role
ROLE_RESCUE_PLATFORM: Role
ROLE_DEPARTMENT: Role
ROLE_PUBLIC: Role
ROLE_AUDITOR: Role
ROLE_SYSTEM: Role
SCOPE_UNSPECIFIED: Scope
SCOPE_OPEN: Scope
SCOPE_SUBJECT: Scope
ACCESS_FIELD_NUMBER: _ClassVar[int]
access: _descriptor.FieldDescriptor
PERSONAL_FIELD_NUMBER: _ClassVar[int]
personal: _descriptor.FieldDescriptor

class Access(_message.Message):
    __slots__ = ("roles", "scope")
    ROLES_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    roles: _containers.RepeatedScalarFieldContainer[Role]
    scope: Scope
    def __init__(self, roles: _Optional[_Iterable[_Union[Role, str]]] = ..., scope: _Optional[_Union[Scope, str]] = ...) -> None: ...
