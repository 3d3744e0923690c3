from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.maintenance.v1 import upkeep_pb2 as _upkeep_pb2
from services.pb.maintenance.v1 import upkeep_queries_pb2 as _upkeep_queries_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
