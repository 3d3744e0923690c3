"""The Streams service: protocol messages in and out, rules and errors as the real server has them."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any, NoReturn, TypeVar
from uuid import UUID

import grpc
from esdbclient.protos.Grpc import shared_pb2
from esdbclient.protos.Grpc.streams_pb2 import (
    AppendReq,
    AppendResp,
    BatchAppendReq,
    BatchAppendResp,
    DeleteReq,
    DeleteResp,
    ReadReq,
    ReadResp,
    TombstoneReq,
    TombstoneResp,
)
from esdbclient.protos.Grpc.streams_pb2_grpc import StreamsServicer
from typing_extensions import override

from tests.eventstoredb.standin import batches
from tests.eventstoredb.standin.log import (
    ANY,
    MAX_APPEND_BYTES,
    NO_STREAM,
    STREAM_EXISTS,
    AppendTooLarge,
    Log,
    Proposed,
    StreamDeleted,
    Written,
    WrongVersion,
)
from tests.eventstoredb.standin.reading import responses
from tests.eventstoredb.standin.writing import AnswerLost, DiskFull, Writer

Result = TypeVar("Result")

LONGEST_DEADLINE_SECONDS = 3_600.0

SAME_DEADLINE_SECONDS = 0.1
"""Two deadlines that are no further apart were given as one."""


class Streams(StreamsServicer):
    """Read, Append, BatchAppend, Delete, Tombstone."""

    def __init__(self, log: Log, writer: Writer) -> None:
        self._log = log
        self._writer = writer

    @override
    async def Read(
        self, request: ReadReq, context: "grpc.aio.ServicerContext[Any, Any]"
    ) -> AsyncIterator[ReadResp]:
        try:
            async for response in responses(self._log, request.options):
                yield response
        except StreamDeleted as error:
            await _abort_deleted(context, str(error))
        except re.error as error:
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, f"bad filter: {error}")

    @override
    async def Append(
        self,
        request_iterator: AsyncIterator[AppendReq],
        context: "grpc.aio.ServicerContext[Any, Any]",
    ) -> AppendResp:
        options, events = AppendReq.Options(), list[Proposed]()
        async for request in request_iterator:
            if request.WhichOneof("content") == "options":
                options = request.options
            else:
                events.append(proposed(request.proposed_message))
        stream, expected = options.stream_identifier.stream_name.decode(), expected_version(options)
        try:
            written = await self._commit(
                context, lambda: self._log.append(stream, expected, events)
            )
        except WrongVersion as error:
            return AppendResp(wrong_expected_version=_wrong_version(expected, error.actual))
        return AppendResp(success=_success(written))

    @override
    async def BatchAppend(
        self,
        request_iterator: AsyncIterator[BatchAppendReq],
        context: "grpc.aio.ServicerContext[Any, Any]",
    ) -> AsyncIterator[BatchAppendResp]:
        async for batch in batches.assembled(request_iterator):
            try:
                written = await self._writer.commit(
                    partial(self._append_batch, batch),
                    batches.deadline_seconds(batch.options, LONGEST_DEADLINE_SECONDS),
                )
            except (DiskFull, AnswerLost) as fault:
                await _abort_fault(context, fault)
            except (WrongVersion, StreamDeleted, AppendTooLarge, TimeoutError) as error:
                if isinstance(error, TimeoutError):
                    await _end_if_over(context)
                yield batches.refused(batch, error)
            else:
                yield batches.succeeded(batch, written)

    def _append_batch(self, batch: batches.Batch) -> Written:
        options = batch.options
        stream, events = (
            options.stream_identifier.stream_name.decode(),
            map(proposed, batch.messages),
        )
        return self._log.append(stream, expected_version(options), list(events))

    @override
    async def Delete(
        self, request: DeleteReq, context: "grpc.aio.ServicerContext[Any, Any]"
    ) -> DeleteResp:
        position = await self._deleted(request.options, context, self._log.soft_delete)
        return DeleteResp(
            position=DeleteResp.Position(commit_position=position, prepare_position=position)
        )

    @override
    async def Tombstone(
        self, request: TombstoneReq, context: "grpc.aio.ServicerContext[Any, Any]"
    ) -> TombstoneResp:
        position = await self._deleted(request.options, context, self._log.tombstone)
        return TombstoneResp(
            position=TombstoneResp.Position(commit_position=position, prepare_position=position)
        )

    async def _deleted(
        self,
        options: DeleteReq.Options | TombstoneReq.Options,
        context: "grpc.aio.ServicerContext[Any, Any]",
        delete: Callable[[str, int], int],
    ) -> int:
        stream, expected = options.stream_identifier.stream_name.decode(), expected_version(options)
        try:
            return await self._commit(context, lambda: delete(stream, expected))
        except WrongVersion as error:
            await context.abort(
                grpc.StatusCode.FAILED_PRECONDITION,
                f"Append failed due to WrongExpectedVersion. Stream: {stream}, "
                f"Expected version: {expected}, Actual version: {error.actual}",
            )

    async def _commit(
        self, context: "grpc.aio.ServicerContext[Any, Any]", write: Callable[[], Result]
    ) -> Result:
        """Raises `WrongVersion`; every other refusal ends the call."""
        remaining: float | None = context.time_remaining()  # None without a deadline
        try:
            return await self._writer.commit(write, remaining or LONGEST_DEADLINE_SECONDS)
        except StreamDeleted as error:
            await _abort_deleted(context, str(error))
        except AppendTooLarge:
            message = f"Maximum Append Size of {MAX_APPEND_BYTES} Exceeded."
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, message)
        except TimeoutError:
            await context.abort(grpc.StatusCode.DEADLINE_EXCEEDED, "Operation timed out")
        except (DiskFull, AnswerLost) as fault:
            await _abort_fault(context, fault)


def proposed(message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage) -> Proposed:
    """The event of a message, whichever call it came with."""
    return Proposed(
        event_id=_uuid(message.id),
        type=message.metadata["type"],
        content_type=message.metadata["content-type"],
        data=message.data,
        custom_metadata=message.custom_metadata,
    )


def expected_version(
    options: AppendReq.Options | BatchAppendReq.Options | DeleteReq.Options | TombstoneReq.Options,
) -> int:
    """A revision, or one of `ANY`, `NO_STREAM`, `STREAM_EXISTS`."""
    kind: str | None
    if isinstance(options, BatchAppendReq.Options):
        kind, revision = options.WhichOneof("expected_stream_position"), options.stream_position
    else:
        kind, revision = options.WhichOneof("expected_stream_revision"), options.revision
    match kind:
        case "no_stream":
            return NO_STREAM
        case "stream_exists":
            return STREAM_EXISTS
        case "any" | None:
            return ANY
        case _:
            return revision


def _uuid(wire: shared_pb2.UUID) -> UUID:
    if wire.WhichOneof("value") == "string":
        return UUID(wire.string)
    most, least = wire.structured.most_significant_bits, wire.structured.least_significant_bits
    mask = 2**64 - 1
    return UUID(int=(most & mask) << 64 | (least & mask))


def _success(written: Written) -> AppendResp.Success:
    position = AppendResp.Position(
        commit_position=written.position, prepare_position=written.position
    )
    return AppendResp.Success(current_revision=max(written.revision, 0), position=position)


def _wrong_version(expected: int, actual: int) -> AppendResp.WrongExpectedVersion:
    wrong = AppendResp.WrongExpectedVersion()
    match expected:
        case -1:
            wrong.expected_no_stream.SetInParent()
        case -4:
            wrong.expected_stream_exists.SetInParent()
        case -2:
            wrong.expected_any.SetInParent()
        case revision:
            wrong.expected_revision = revision
    if actual < 0:
        wrong.current_no_stream.SetInParent()
    else:
        wrong.current_revision = actual
    return wrong


async def _end_if_over(context: "grpc.aio.ServicerContext[Any, Any]") -> None:
    """A call whose own deadline is the append's ends with it, and has no other answer."""
    remaining: float | None = context.time_remaining()  # None without a deadline
    if remaining is not None and remaining < SAME_DEADLINE_SECONDS:
        await asyncio.sleep(max(remaining, 0))
        await context.abort(grpc.StatusCode.DEADLINE_EXCEEDED, "Deadline Exceeded")


async def _abort_deleted(context: "grpc.aio.ServicerContext[Any, Any]", stream: str) -> NoReturn:
    await context.abort(grpc.StatusCode.FAILED_PRECONDITION, f"Event stream '{stream}' is deleted.")


async def _abort_fault(
    context: "grpc.aio.ServicerContext[Any, Any]", fault: DiskFull | AnswerLost
) -> NoReturn:
    if isinstance(fault, DiskFull):
        await context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "No space left on device")
    await context.abort(grpc.StatusCode.UNAVAILABLE, "Server is not ready")
