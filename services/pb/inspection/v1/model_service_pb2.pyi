from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.inspection.v1 import model_pb2 as _model_pb2
from services.pb.inspection.v1 import model_queries_pb2 as _model_queries_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
