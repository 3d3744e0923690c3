"""What the registry said no with, for a person: reason, message, and the fields at fault."""

import os
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import grpc
from google.protobuf.any_pb2 import Any as Packed
from google.rpc import error_details_pb2, status_pb2

from services.cli.exits import Exit, Failed

UNREACHABLE: Final = frozenset(
    {
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.CANCELLED,
        grpc.StatusCode.UNKNOWN,
    }
)


class Refusal(NamedTuple):
    """An error of a call: its stable reason, the message in English and Chinese, the fields."""

    reason: str
    message: str
    message_zh: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    def text(self, *, chinese: bool) -> str:
        """What a person reads; both languages where Chinese is read."""
        message = (
            f"{self.message_zh} / {self.message}" if chinese and self.message_zh else self.message
        )
        lines = [f"{self.reason}: {message}"]
        lines += [f"  {field}: {fault}" for field, fault in self.fields if field]
        return "\n".join(lines)


def refusal(error: grpc.RpcError) -> Refusal:
    """What `error` says, out of its details where it brings some."""
    code = error.code()
    status = _status(error)
    if status is None:
        return Refusal(code.name, error.details() or code.name)
    found = Refusal(code.name, status.message)
    for detail in status.details:
        found = _with(found, detail)
    return found


class CallFailed(Failed):
    """A call that ended with an error; `status` is its gRPC status."""

    def __init__(self, error: grpc.RpcError) -> None:
        self.status: grpc.StatusCode = error.code()
        told = refusal(error).text(chinese=reads_chinese(os.environ))
        super().__init__(told, Exit.ABORTED if self.status in UNREACHABLE else Exit.REFUSED)


def reads_chinese(environment: Mapping[str, str]) -> bool:
    """Whether the locale is a Chinese one."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((environment[name] for name in names if environment.get(name)), "")
    return chosen.lower().startswith("zh")


def _status(error: grpc.RpcError) -> status_pb2.Status | None:
    # the sync and the aio client bring metadata in types of their own; both are pairs
    trailing: Any = error.trailing_metadata() or ()
    for key, value in trailing:
        if key == "grpc-status-details-bin":
            return status_pb2.Status.FromString(value)
    return None


def _with(found: Refusal, detail: Packed) -> Refusal:
    if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
        info = error_details_pb2.ErrorInfo.FromString(detail.value)
        return found._replace(reason=info.reason)
    if detail.Is(error_details_pb2.LocalizedMessage.DESCRIPTOR):
        localized = error_details_pb2.LocalizedMessage.FromString(detail.value)
        return found._replace(message_zh=localized.message)
    if detail.Is(error_details_pb2.BadRequest.DESCRIPTOR):
        bad = error_details_pb2.BadRequest.FromString(detail.value)
        fields = tuple((one.field, one.description) for one in bad.field_violations)
        return found._replace(fields=fields)
    return found
