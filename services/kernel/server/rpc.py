"""The generic servicer: one table per service makes its rpcs.

A write is a row: the command, how its stream is found, and what must hold elsewhere. The
translators are compiled when the table is built, so a message that does not fit its command stops
the start, not a caller.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Final
from uuid import UUID

import grpc
from google.protobuf.descriptor import Descriptor, MethodDescriptor, ServiceDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services.kernel.aggregate import Aggregate, Intent, Outcome, Requirement
from services.kernel.decider import Record
from services.kernel.handle import Handler
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Pipeline, Stream, Unary
from services.kernel.server.sealing import Seal, clearer, sealed_empty, sealer
from services.kernel.server.translate import as_datetime, to_record
from services.pb.common.v1 import write_pb2

CONTROL: Final = ("request_id", "validate_only", "etag", "occurred_at")
"""The fields that every write request begins with."""


@dataclass(frozen=True, slots=True)
class Write:
    """One row: a command is an rpc. `key` finds the stream in the facts of a first command."""

    command: type[Record]
    key: Callable[[Any], str] | None = None
    requires: Sequence[Requirement] = ()


_Write = Callable[[Any, Call, Intent], Awaitable[Any]]
"""Translates, decides, writes, answers: (message, call, intent) → response."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Makes the write rpcs of one aggregate. `key_field` names it in requests and responses."""

    handler: Handler
    aggregate: Aggregate[Any, Any, Any]
    key_field: str
    seal: Seal

    def rpc(self, row: Write, method: MethodDescriptor) -> Unary:
        """The rpc of one row. Raises `Untranslatable`."""
        request, respond = method.input_type, self._responder(method.output_type)
        apart = CONTROL if row.key is not None else (*CONTROL, self.key_field)
        translate, digest = to_record(row.command, request, apart=apart), digester(method)
        by_field, key_of, requires = self.key_field, row.key, tuple(row.requires)
        handle, aggregate = self.handler.handle, self.aggregate

        async def plain(message: Any, call: Call, intent: Intent) -> Message:
            command = translate(message)
            key = getattr(message, by_field) if key_of is None else key_of(command)
            outcome = await handle(aggregate, key, command, intent, call.guard, requires)
            call.position = outcome.position
            return respond(key, outcome)

        write = self._with_personal_data(request, plain)

        async def rpc(message: Any, call: Call) -> Any:
            return await write(message, call, intent_of(message, call, digest(message, call)))

        return rpc

    def _with_personal_data(self, request: Descriptor, write: _Write) -> _Write:
        """Decided once without the person's data: who is refused leaves no trace of anybody."""
        seal, blank = sealer(request, self.seal), sealer(request, sealed_empty)
        if seal is None or blank is None:
            return write

        async def tried_first(message: Any, call: Call, intent: Intent) -> Any:
            trial = type(message)()
            trial.CopyFrom(message)
            await blank(trial)
            answer = await write(trial, call, intent._replace(validate_only=True))
            if answer.receipt.replayed or intent.validate_only:
                return answer
            await seal(message)
            return await write(message, call, intent)

        return tried_first

    def _responder(self, response: Descriptor) -> Callable[[str, Outcome], Message]:
        cls, field = GetMessageClass(response), self.key_field

        def respond(key: str, outcome: Outcome) -> Message:
            return cls(**{field: key}, receipt=receipt_of(outcome))

        return respond


def intent_of(message: Any, call: Call, digest: bytes) -> Intent:
    """The circumstances that a write request states in its control fields."""
    request_id = message.request_id
    call.request_id, call.is_write = request_id, True
    has_time = message.HasField("occurred_at")
    return Intent(
        call.actor,
        UUID(request_id),
        digest,
        as_datetime(message.occurred_at, "occurred_at") if has_time else None,
        message.etag,
        message.validate_only,
        call.correlation_id,
        call.causation_id,
        call.traceparent,
    )


def receipt_of(outcome: Outcome) -> write_pb2.WriteReceipt:
    """What the caller keeps of a write."""
    return write_pb2.WriteReceipt(
        etag=str(outcome.version) if outcome.version >= 0 else "",
        position=outcome.position,
        event_types=outcome.types,
        replayed=outcome.replayed,
    )


def digester(method: MethodDescriptor) -> Callable[[Message, Call], bytes]:
    """What tells one request from another: method, caller and content, without personal data.

    Personal data is left out because the digest stays in the log when the person is erased.
    """
    clear = clearer(method.input_type)
    name = method.full_name.encode()

    def digest(message: Message, call: Call) -> bytes:
        content = (clear(message) if clear else message).SerializeToString(deterministic=True)
        caller = f"{call.principal.role}\x1f{call.principal.subject}\x1f".encode()
        return blake2b(name + caller + content, digest_size=16).digest()

    return digest


class UnservedRpc(TypeError):
    """The proto declares an rpc that nobody serves, or the table a row without an rpc."""


@dataclass(frozen=True, slots=True)
class Service:
    """A gRPC service of ours: its descriptor, and what serves each of its rpcs."""

    descriptor: ServiceDescriptor
    unary: Mapping[str, Unary]
    streams: Mapping[str, Stream]
    ending: Callable[[], None] | None = None
    """Called when the server drains: streams that would go on for ever end by themselves."""

    @classmethod
    def of(
        cls,
        descriptor: ServiceDescriptor,
        writers: Iterable[tuple[Writer, Iterable[Write]]],
        queries: Mapping[str, Unary],
        streams: Mapping[str, Stream] | None = None,
    ) -> "Service":
        """Raises `UnservedRpc` unless every rpc is served, once, and nothing else is."""
        methods, unary, streams = descriptor.methods_by_name, dict(queries), streams or {}
        rows = [(writer, row) for writer, table in writers for row in table]
        served = [*(row.command.__name__ for _, row in rows), *queries, *streams]
        if odd := set(served) ^ set(methods) or {one for one in served if served.count(one) > 1}:
            raise UnservedRpc(f"{descriptor.full_name}: {sorted(odd)}")
        for writer, row in rows:
            unary[row.command.__name__] = writer.rpc(row, methods[row.command.__name__])
        return cls(descriptor, unary, streams)

    def handlers(self, pipeline: Pipeline) -> "grpc.GenericRpcHandler[Any, Any]":
        """The service as grpc takes it."""
        methods = self.descriptor.methods_by_name
        handlers = {name: pipeline.unary(methods[name], rpc) for name, rpc in self.unary.items()}
        for name, rpc in self.streams.items():
            handlers[name] = pipeline.stream(methods[name], rpc)
        return grpc.method_handlers_generic_handler(self.descriptor.full_name, handlers)
