from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.feed.v1 import webhook_pb2 as _webhook_pb2
from services.pb.feed.v1 import webhook_queries_pb2 as _webhook_queries_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
