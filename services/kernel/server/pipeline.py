"""What every rpc passes through, in one function: a chain of interceptors would cost more than
the work itself (see docs/performance.md).

Order: request id, authentication, role, parsing, validation, deadline, the rpc, then errors,
trailing metadata, metrics and one line in the log, whatever happened.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import cache
from typing import Any, Final, Protocol

import grpc
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass
from protovalidate import Validator

from services.kernel import log
from services.kernel.clock import stopwatch
from services.kernel.errors import FieldFault, InvalidFields, Kind, Refused
from services.kernel.ids import Ids
from services.kernel.server.access import Access
from services.kernel.server.call import Call, chain_ids
from services.kernel.server.deadlines import Deadlines
from services.kernel.server.observing import Observations
from services.kernel.server.principal import Principal
from services.kernel.server.status import DETAILS, told
from services.kernel.server.together import Together

Context = grpc.aio.ServicerContext[Any, Any]
Unary = Callable[[Any, Call], Awaitable[Any]]
"""An rpc: a valid message and the call that brought it, to the answer."""

Check = Callable[[Message], None]
"""Judges a message by the rules in its proto; raises `InvalidFields`."""

LONGEST_CARRIED: Final = 128
"""Characters of what a caller's metadata puts into the log and into events."""

LONGEST_PATH: Final = 100
"""Characters of a wrong field's path that are told."""

Stream = Callable[[AsyncIterator[Any], Call], AsyncIterator[Message]]
"""A streaming rpc; it validates the messages itself, row by row."""


class Authenticate(Protocol):
    """Who calls, by the call's metadata and connection; None when it brings no credential."""

    def __call__(self, authorization: str | None, context: Context) -> Principal | None: ...


class MalformedMessage(InvalidFields):
    """The bytes are not a message of this method."""

    zh = "请求内容不是该方法的有效消息"

    def __init__(self, type_: str) -> None:
        super().__init__([FieldFault("(message)", "message.decodable", f"not a {type_}")])


class MessageTooLarge(Refused):
    """The message is larger than this server takes: send less at once."""

    kind = Kind.EXHAUSTED
    zh = "消息超出大小限制，请减少单次提交的内容"


class Pipeline:
    """Wraps the rpcs of all services."""

    def __init__(
        self,
        authenticate: Authenticate,
        anonymous: Callable[[Access], Principal],
        observations: Observations,
        ids: Ids,
        default_deadline_seconds: float,
        max_message_bytes: int,
    ) -> None:
        """`anonymous` is asked for the principal of a call without credential, or raises."""
        self._authenticate, self._anonymous = authenticate, anonymous
        self.observations, self._ids = observations, ids
        self._deadlines = Deadlines(default_deadline_seconds)
        self._together, self._max_message_bytes = Together(), max_message_bytes
        self._log = log.logger("rpc")
        self.validator = _validator()

    def unary(self, method: MethodDescriptor, rpc: Unary) -> "grpc.RpcMethodHandler[Any, Any]":
        """The handler for one request and one response."""
        access, parse = Access.of(method), self._parser(method)
        name = f"{method.containing_service.full_name}/{method.name}"
        is_write = "request_id" in method.input_type.fields_by_name
        begin, end = (
            (self._together.begin, self._together.end) if is_write else (_at_once, _at_once)
        )

        async def serve(raw: bytes, context: Context) -> bytes:
            exchange = _Exchange(self, name, context)
            task = None if context.time_remaining() is not None else self._deadlines.begin()
            held = begin()
            try:
                if held is not None:
                    await held
                call = exchange.admit(access)
                message = parse(raw)
                self.check(message)
                reply = await rpc(message, call)
                return bytes(reply.SerializeToString())
            except asyncio.CancelledError:
                if not self._deadlines.was_ended(task):
                    exchange.code = "CANCELLED"
                    raise
                await exchange.refuse(TimeoutError())
            except Exception as error:  # noqa: BLE001 -- the one place where every error is told
                await exchange.refuse(error)
            finally:
                if task is not None:
                    self._deadlines.end(task)
                end()
                exchange.finish()
            return b""  # refused: grpc sends nothing after the status

        return grpc.unary_unary_rpc_method_handler(serve)

    def stream(self, method: MethodDescriptor, rpc: Stream) -> "grpc.RpcMethodHandler[Any, Any]":
        """The handler for a stream of requests and a stream of responses."""
        access, parse = Access.of(method), self._parser(method)
        name = f"{method.containing_service.full_name}/{method.name}"

        async def messages(raws: AsyncIterator[bytes]) -> AsyncIterator[Message]:
            async for raw in raws:
                yield parse(raw)

        async def serve(raws: AsyncIterator[bytes], context: Context) -> AsyncIterator[bytes]:
            exchange = _Exchange(self, name, context)
            try:
                call = exchange.admit(access)
                async for reply in rpc(messages(raws), call):
                    yield reply.SerializeToString()
            except (asyncio.CancelledError, GeneratorExit):  # the latter between two answers
                exchange.code = "CANCELLED"
                raise
            except Exception as error:  # noqa: BLE001 -- every error is told, here too
                await exchange.refuse(error)
            finally:
                exchange.finish()

        return grpc.stream_stream_rpc_method_handler(serve)

    def check(self, message: Message) -> None:
        """Raises `InvalidFields` with every protovalidate rule that `message` breaks."""
        violations = self.validator.collect_violations(message)
        if violations:
            raise InvalidFields([_fault(one.proto) for one in violations])

    def authenticated(
        self, access: Access, context: Context, metadata: dict[str, Any]
    ) -> Principal:
        """The caller; raises `Unauthenticated` or `RoleNotAllowed`."""
        principal = self._authenticate(metadata.get("authorization"), context)
        if principal is None:
            principal = self._anonymous(access)
        access.admit(principal)
        return principal

    def fresh_request_id(self) -> str:
        """An id for a call that brought none."""
        return str(self._ids.fresh())

    def unforeseen(self, method: str, request_id: str, error: BaseException) -> None:
        """Write down, with its traceback, what nobody foresaw."""
        self._log.error("unforeseen", method=method, request_id=request_id, exc_info=error)

    def _parser(self, method: MethodDescriptor) -> Callable[[bytes], Message]:
        cls, most = GetMessageClass(method.input_type), self._max_message_bytes

        def parse(raw: bytes) -> Message:
            if len(raw) > most:
                raise MessageTooLarge(bytes=len(raw), limit=most)
            try:
                return cls.FromString(raw)
            except DecodeError:
                raise MalformedMessage(method.input_type.full_name) from None

        return parse


class _Exchange:
    """What one call leaves behind: its line in the log, its trailing metadata."""

    __slots__ = ("call", "code", "context", "method", "pipeline", "reason", "request_id", "started")

    def __init__(self, pipeline: Pipeline, method: str, context: Context) -> None:
        self.started = stopwatch()
        self.pipeline, self.method, self.context = pipeline, method, context
        self.call: Call | None = None
        self.code, self.reason, self.request_id = "OK", "", ""

    def admit(self, access: Access) -> Call:
        metadata = dict(self.context.invocation_metadata() or ())
        self.request_id = metadata.get("x-request-id", "")[:LONGEST_CARRIED]
        principal = self.pipeline.authenticated(access, self.context, metadata)
        correlation_id, causation_id = chain_ids(metadata)
        self.call = Call(
            principal,
            access.guard(principal),
            self.request_id,
            metadata.get("traceparent", "")[:LONGEST_CARRIED],
            correlation_id,
            causation_id,
            time_remaining=self.context.time_remaining,
        )
        return self.call

    async def refuse(self, error: Exception) -> None:
        """End the call with what `error` means; nothing that is answered afterwards is sent."""
        self._known_by()
        answer = told(error, self.request_id)
        self.code, self.reason = answer.code.name, answer.reason
        if answer.code is grpc.StatusCode.INTERNAL:
            self.pipeline.unforeseen(self.method, self.request_id, error)
        trailing = ((DETAILS, answer.details), ("x-request-id", self.request_id))
        try:
            await self.context.abort(answer.code, answer.message, trailing)
        except grpc.aio.AbortError as aborted:
            # gRPC keeps this error with the call, and the error its frames, which hold the call: as
            # a circle they would stay until garbage is looked for, and gRPC, which counts calls that
            # are still held, would refuse all further ones of the connection meanwhile
            aborted.with_traceback(None).__context__ = None

    def finish(self) -> None:
        self._known_by()
        if self.code == "OK" and self.call and not self.call.is_write:
            self.context.set_trailing_metadata((("x-request-id", self.request_id),))
        seconds = stopwatch() - self.started
        self.pipeline.observations.finished(
            self.method, self.code, self.reason, seconds, self.request_id, self.call
        )

    def _known_by(self) -> None:
        """A write is known by the request id in its message, once that was read."""
        known = self.call.request_id if self.call is not None else self.request_id
        self.request_id = known or self.request_id or self.pipeline.fresh_request_id()


@cache
def _validator() -> Validator:
    """It compiles each message's rules when it first meets one: once for a process."""
    return Validator()


def _at_once() -> None:
    """A read shares no commit with others: it waits for nobody, and nobody waits for it."""


def _fault(violation: Any) -> FieldFault:
    elements = violation.field.elements if violation.field is not None else ()
    path = ".".join(one.field_name + _subscript(one) for one in elements)
    return FieldFault(_short(path), violation.rule_id, violation.message)


def _short(path: str) -> str:
    """The key of a map is the caller's text, of any length; clients take a few kilobytes back."""
    return path if len(path) <= LONGEST_PATH else f"{path[:LONGEST_PATH]}…"


def _subscript(element: Any) -> str:
    return "" if element.subscript is None else f"[{element.subscript.value}]"
