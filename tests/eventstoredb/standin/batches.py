"""BatchAppend: an append that comes in parts, under a correlation id and with its own deadline."""

from collections.abc import AsyncIterator, Sequence
from typing import NamedTuple

from esdbclient.protos.Grpc import status_pb2
from esdbclient.protos.Grpc.code_pb2 import Code
from esdbclient.protos.Grpc.shared_pb2 import (
    UUID,
    AllStreamPosition,
    MaximumAppendSizeExceeded,
    Timeout,
    WrongExpectedVersion,
)
from esdbclient.protos.Grpc.shared_pb2 import StreamDeleted as DeletedDetails
from esdbclient.protos.Grpc.streams_pb2 import BatchAppendReq, BatchAppendResp
from google.protobuf.message import Message

from tests.eventstoredb.standin.log import (
    MAX_APPEND_BYTES,
    AppendTooLarge,
    StreamDeleted,
    Written,
    WrongVersion,
)


class Batch(NamedTuple):
    """One whole append of a BatchAppend call."""

    correlation_id: UUID
    options: BatchAppendReq.Options
    messages: Sequence[BatchAppendReq.ProposedMessage]


async def assembled(requests: AsyncIterator[BatchAppendReq]) -> AsyncIterator[Batch]:
    """The appends of a call, each when its last part has come; the first part has the options."""
    parts: dict[bytes, tuple[BatchAppendReq.Options, list[BatchAppendReq.ProposedMessage]]] = {}
    async for request in requests:
        key = request.correlation_id.SerializeToString()
        options, messages = parts.setdefault(key, (request.options, []))
        messages.extend(request.proposed_messages)
        if request.is_final:
            del parts[key]
            yield Batch(request.correlation_id, options, messages)


def deadline_seconds(options: BatchAppendReq.Options, longest: float) -> float:
    """How long the server may take; clients without a deadline send ten thousand years."""
    if options.WhichOneof("deadline_option") != "deadline":
        return longest
    return min(options.deadline.seconds + options.deadline.nanos / 1e9, longest)


def succeeded(batch: Batch, written: Written) -> BatchAppendResp:
    response = _answer(batch)
    response.success.current_revision = max(written.revision, 0)
    response.success.position.CopyFrom(
        AllStreamPosition(commit_position=written.position, prepare_position=written.position)
    )
    return response


def refused(
    batch: Batch, error: WrongVersion | StreamDeleted | AppendTooLarge | TimeoutError
) -> BatchAppendResp:
    """An answer, not the end of the call: other appends of it may succeed."""
    code, details = _status(batch, error)
    response = _answer(batch)
    response.error.CopyFrom(status_pb2.Status(code=code, message=type(error).__name__))
    response.error.details.Pack(details)
    return response


def _status(
    batch: Batch, error: WrongVersion | StreamDeleted | AppendTooLarge | TimeoutError
) -> "tuple[Code.ValueType, Message]":
    match error:
        case WrongVersion():
            return Code.FAILED_PRECONDITION, _wrong_version(error)
        case StreamDeleted():
            identifier = batch.options.stream_identifier
            return Code.FAILED_PRECONDITION, DeletedDetails(stream_identifier=identifier)
        case AppendTooLarge():
            size = MaximumAppendSizeExceeded(maxAppendSize=MAX_APPEND_BYTES)
            return Code.INVALID_ARGUMENT, size
        case TimeoutError():
            return Code.DEADLINE_EXCEEDED, Timeout()


def _wrong_version(error: WrongVersion) -> WrongExpectedVersion:
    details = WrongExpectedVersion()
    if error.actual < 0:
        details.current_no_stream.SetInParent()
    else:
        details.current_stream_revision = error.actual
    return details


def _answer(batch: Batch) -> BatchAppendResp:
    return BatchAppendResp(
        correlation_id=batch.correlation_id, stream_identifier=batch.options.stream_identifier
    )
