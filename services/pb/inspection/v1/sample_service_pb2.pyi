from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.inspection.v1 import sample_pb2 as _sample_pb2
from services.pb.inspection.v1 import sample_queries_pb2 as _sample_queries_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
