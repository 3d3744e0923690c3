from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.views.v1 import figures_pb2 as _figures_pb2
from services.pb.views.v1 import rescue_figures_pb2 as _rescue_figures_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
