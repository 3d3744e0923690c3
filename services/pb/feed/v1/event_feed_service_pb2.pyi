from services.pb.common.v1 import access_pb2 as _access_pb2
from services.pb.feed.v1 import cursor_pb2 as _cursor_pb2
from services.pb.feed.v1 import event_feed_pb2 as _event_feed_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
