"""Our own proto options, read from descriptors (protos/elevators/common/v1/access.proto)."""

from typing import Any, Final

from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor

from services.pb.common.v1 import access_pb2

# protoc's stubs type an extension as a plain descriptor; the runtime wants it as an index.
_ACCESS: Final[Any] = access_pb2.access
_PERSONAL: Final[Any] = access_pb2.personal


def access_of(method: MethodDescriptor) -> access_pb2.Access:
    """What the rpc declares about its callers; empty when it declares nothing."""
    declared: access_pb2.Access = method.GetOptions().Extensions[_ACCESS]
    return declared


def is_personal(field: FieldDescriptor) -> bool:
    """Whether the field is personal data 个人信息."""
    return bool(field.GetOptions().Extensions[_PERSONAL])
