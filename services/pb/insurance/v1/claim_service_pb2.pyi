from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.insurance.v1 import claim_pb2 as _claim_pb2
from services.pb.insurance.v1 import claim_queries_pb2 as _claim_queries_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
