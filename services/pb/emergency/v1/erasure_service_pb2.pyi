from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.emergency.v1 import erasure_pb2 as _erasure_pb2
from services.pb.emergency.v1 import erasure_queries_pb2 as _erasure_queries_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
