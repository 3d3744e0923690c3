from services.pb.common.v1 import write_pb2 as _write_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ItemOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ITEM_OUTCOME_UNSPECIFIED: _ClassVar[ItemOutcome]
    ITEM_OUTCOME_ACCEPTED: _ClassVar[ItemOutcome]
    ITEM_OUTCOME_UNCHANGED: _ClassVar[ItemOutcome]
    ITEM_OUTCOME_REFUSED: _ClassVar[ItemOutcome]
ITEM_OUTCOME_UNSPECIFIED: ItemOutcome
ITEM_OUTCOME_ACCEPTED: ItemOutcome
ITEM_OUTCOME_UNCHANGED: ItemOutcome
ITEM_OUTCOME_REFUSED: ItemOutcome

class ItemError(_message.Message):
    __slots__ = ("reason", "field", "message", "message_zh")
    REASON_FIELD_NUMBER: _ClassVar[int]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_ZH_FIELD_NUMBER: _ClassVar[int]
    reason: str
    field: str
    message: str
    message_zh: str
    def __init__(self, reason: _Optional[str] = ..., field: _Optional[str] = ..., message: _Optional[str] = ..., message_zh: _Optional[str] = ...) -> None: ...

class ItemResult(_message.Message):
    __slots__ = ("request_id", "outcome", "key", "receipt", "error")
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    outcome: ItemOutcome
    key: str
    receipt: _write_pb2.WriteReceipt
    error: ItemError
    def __init__(self, request_id: _Optional[str] = ..., outcome: _Optional[_Union[ItemOutcome, str]] = ..., key: _Optional[str] = ..., receipt: _Optional[_Union[_write_pb2.WriteReceipt, _Mapping]] = ..., error: _Optional[_Union[ItemError, _Mapping]] = ...) -> None: ...
