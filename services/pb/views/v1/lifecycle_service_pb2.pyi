from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.views.v1 import card_pb2 as _card_pb2
from services.pb.views.v1 import public_card_pb2 as _public_card_pb2
from services.pb.views.v1 import search_pb2 as _search_pb2
from services.pb.views.v1 import timeline_pb2 as _timeline_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
