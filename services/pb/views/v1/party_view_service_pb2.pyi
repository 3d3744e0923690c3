from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.views.v1 import party_view_pb2 as _party_view_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
