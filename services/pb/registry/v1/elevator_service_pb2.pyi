from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.registry.v1 import elevator_ending_pb2 as _elevator_ending_pb2
from services.pb.registry.v1 import elevator_import_pb2 as _elevator_import_pb2
from services.pb.registry.v1 import elevator_making_pb2 as _elevator_making_pb2
from services.pb.registry.v1 import elevator_marks_pb2 as _elevator_marks_pb2
from services.pb.registry.v1 import elevator_queries_pb2 as _elevator_queries_pb2
from services.pb.registry.v1 import elevator_responsibility_pb2 as _elevator_responsibility_pb2
from services.pb.registry.v1 import elevator_use_pb2 as _elevator_use_pb2
from services.pb.registry.v1 import elevator_works_pb2 as _elevator_works_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
