from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.supervision.v1 import listing_pb2 as _listing_pb2
from services.pb.supervision.v1 import listing_queries_pb2 as _listing_queries_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
