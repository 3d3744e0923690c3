"""Commands, sent to the registry: with the effect's id as request id each comes about once."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, Final

import grpc
from google.protobuf.message_factory import GetMessageClass
from google.rpc import error_details_pb2, status_pb2
from grpc import StatusCode

from services.kernel.clock import Clock
from services.kernel.errors import reason_named
from services.kernel.server.status import DETAILS
from services.reactions.dispatching.backing_off import again
from services.reactions.dispatching.rpcs import Unsendable, method, request_of
from services.reactions.effects import Sending
from services.reactions.journal.outbox import Dead, Result, Sent, Waiting
from services.reactions.policy import Command

CALL_SECONDS: Final = 20.0

PASSING: Final = frozenset(
    {
        StatusCode.UNAVAILABLE,
        StatusCode.RESOURCE_EXHAUSTED,
        StatusCode.DEADLINE_EXCEEDED,
        StatusCode.ABORTED,
        StatusCode.CANCELLED,
        StatusCode.UNAUTHENTICATED,
    }
)
"""What says nothing about the command: it is sent again for as long as it takes."""

UNFORESEEN: Final = frozenset({StatusCode.UNKNOWN, StatusCode.INTERNAL})
"""A fault of the registry, which may pass: sent again a few times."""

UNFORESEEN_ATTEMPTS: Final = 8

FINAL_REASONS: Final = frozenset({"MESSAGE_TOO_LARGE"})
"""Refusals that stay, whatever their status says."""

Token = Callable[[], str]
"""A credential of role `system`, good for now."""

Call = Callable[..., Awaitable[Any]]


class Commands:
    """Sends commands over one channel."""

    def __init__(self, channel: grpc.aio.Channel, token: Token, clock: Clock) -> None:
        self._channel, self._token, self._clock = channel, token, clock
        self._calls: dict[str, Call] = {}

    async def send(self, one: Waiting, command: Command) -> Result:
        """What became of it."""
        sending = one.sending
        try:
            request = request_of(command, sending.effect_id)
            call = self._call(command.rpc)
        except Unsendable as error:
            return Dead(one.seq, f"UNSENDABLE: {error}")
        try:
            await call(request, metadata=metadata(self._token, sending), timeout=CALL_SECONDS)
        except grpc.aio.AioRpcError as error:
            return judged(one, error, self._clock.now(), command.settled_by)
        return Sent(one.seq, self._clock.now())

    def _call(self, rpc: str) -> Call:
        if rpc not in self._calls:
            declared = method(rpc)
            answer = GetMessageClass(declared.output_type)
            self._calls[rpc] = self._channel.unary_unary(
                f"/{declared.containing_service.full_name}/{declared.name}",
                request_serializer=lambda message: message.SerializeToString(),
                response_deserializer=answer.FromString,
            )
        return self._calls[rpc]


def metadata(token: Token, sending: Sending) -> Sequence[tuple[str, str]]:
    """Who calls, in which chain, because of what."""
    return (
        ("authorization", f"Bearer {token()}"),
        ("x-correlation-id", str(sending.cause.correlation_id)),
        ("x-causation-id", str(sending.cause.event_id)),
    )


def judged(
    one: Waiting, error: grpc.aio.AioRpcError, now: datetime, settled_by: Sequence[str] = ()
) -> Result:
    """What a refusal makes of the effect."""
    code, reason = error.code(), reason_of(error)
    said = f"{reason}: {error.details()}"
    if reason in map(reason_named, settled_by):
        return Sent(one.seq, now, said)
    passes = code in PASSING and reason not in FINAL_REASONS
    if passes or (code in UNFORESEEN and one.attempts + 1 < UNFORESEEN_ATTEMPTS):
        return again(one, now, said)
    return Dead(one.seq, said)


def reason_of(error: grpc.aio.AioRpcError) -> str:
    """The stable reason that a refusal brings; of what brings none, its status."""
    told: Any = error.trailing_metadata()
    for name, value in told or ():
        if name == DETAILS:
            info = error_details_pb2.ErrorInfo()
            for detail in status_pb2.Status.FromString(value).details:
                if detail.Unpack(info):
                    return str(info.reason)
    return str(error.code().name)
