"""The rpcs that a command may name, and its request out of JSON fields."""

import importlib
import pkgutil
from functools import cache
from typing import Any, Final
from uuid import UUID

from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pool import Default
from google.protobuf.json_format import ParseDict, ParseError
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services import pb
from services.reactions.policy import Command

REQUEST_ID: Final = "request_id"


class Unsendable(Exception):
    """The command names no write of ours, or its fields are not that request's."""


@cache
def method(rpc: str) -> MethodDescriptor:
    """The write `elevators.supervision.v1.HazardService/FileHazard`. Raises `Unsendable`."""
    _load()
    try:
        found: MethodDescriptor = Default().FindMethodByName(rpc.replace("/", "."))  # type: ignore[no-untyped-call]
    except KeyError:
        raise Unsendable(f"there is no rpc {rpc}") from None
    if REQUEST_ID not in found.input_type.fields_by_name:
        raise Unsendable(f"{rpc} is not a write")
    return found


def request_of(command: Command, effect_id: UUID) -> Message:
    """The request, with the effect's id as request id. Raises `Unsendable`."""
    message: Any = GetMessageClass(method(command.rpc).input_type)()
    try:
        ParseDict(dict(command.fields), message)
    except (ParseError, TypeError, ValueError) as error:
        raise Unsendable(f"{command.rpc}: {error}") from error
    message.request_id = str(effect_id)
    built: Message = message
    return built


@cache
def _load() -> None:
    for module in pkgutil.walk_packages(pb.__path__, f"{pb.__name__}."):
        if module.name.endswith("_service_pb2"):
            importlib.import_module(module.name)
