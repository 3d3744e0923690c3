"""Deadlines: the client's for a call, and the one that the server keeps for an append."""

from asyncio import CancelledError
from collections.abc import Iterator
from time import sleep
from typing import Any
from uuid import uuid4

import grpc
import pytest
from esdbclient import AsyncEventStoreDBClient, EventStoreDBClient, StreamState
from esdbclient.exceptions import GrpcDeadlineExceeded, NotFound
from esdbclient.protos.Grpc import shared_pb2
from esdbclient.protos.Grpc.code_pb2 import Code
from esdbclient.protos.Grpc.streams_pb2 import BatchAppendReq, BatchAppendResp
from esdbclient.protos.Grpc.streams_pb2_grpc import StreamsStub
from google.protobuf.duration_pb2 import Duration
from google.protobuf.empty_pb2 import Empty

from tests.eventstoredb.conftest import with_sync_client
from tests.eventstoredb.fresh import event, events, stream_name, stream_of
from tests.eventstoredb.standin import StandIn


async def test_an_append_without_time_is_not_made(client: AsyncEventStoreDBClient) -> None:
    """The caller hears of the deadline, and the stream is not there.

    gRPC's own client, pressed for time, may say it by cancelling the call that was not yet made.
    """
    stream = stream_name()

    with pytest.raises((GrpcDeadlineExceeded, CancelledError)):
        await client.append_to_stream(
            stream, current_version=StreamState.NO_STREAM, events=events(100), timeout=0
        )

    with pytest.raises(NotFound):
        await client.get_stream(stream)


async def test_a_held_append_runs_into_the_callers_deadline(
    server: StandIn, client: AsyncEventStoreDBClient
) -> None:
    """It takes effect all the same once the disk moves again: nobody knows before."""
    server.writer.hold_commits()
    stream, new = stream_name(), event()
    with pytest.raises(GrpcDeadlineExceeded):
        await client.append_to_stream(
            stream, current_version=StreamState.NO_STREAM, events=[new], timeout=0.1
        )

    server.writer.release_commits()
    await server.writer.settled()

    assert [one.id for one in await client.get_stream(stream)] == [new.id]


async def test_the_server_keeps_the_deadline_of_a_batch(server: StandIn) -> None:
    """The call goes on: the answer is an error of this one append, and says timeout."""
    server.writer.hold_commits()

    late = await _batch_append(server, Duration(nanos=50_000_000))
    server.writer.release_commits()
    timely = await _batch_append(server, Duration(seconds=60))

    assert late.error.code == Code.DEADLINE_EXCEEDED
    assert late.error.details.Is(shared_pb2.Timeout.DESCRIPTOR)
    assert timely.WhichOneof("result") == "success"


async def test_a_batch_whose_time_is_up_is_not_even_begun(server: StandIn) -> None:
    """No time at all is a timeout, too."""
    before = len(server.log.records)

    answer = await _batch_append(server, Duration())

    assert answer.error.details.Is(shared_pb2.Timeout.DESCRIPTOR)
    assert len(server.log.records) == before


async def test_a_batch_may_come_in_parts(server: StandIn) -> None:
    """They are one append, made when the last part is there."""
    stream = stream_name()

    answer = await _batch_append(server, Duration(seconds=60), stream=stream, parts=3)

    assert answer.success.current_revision == 2
    assert server.log.last_revision(stream) == 2


async def test_a_read_can_have_a_deadline(server: StandIn, client: AsyncEventStoreDBClient) -> None:
    """What has not been taken by then is not there any more."""
    await stream_of(client, events(3))

    def read(sync: EventStoreDBClient) -> None:
        response = sync.read_all(timeout=0.001)
        sleep(0.1)
        with pytest.raises(GrpcDeadlineExceeded):
            list(response)

    await with_sync_client(server.uri, read)


async def _batch_append(
    server: StandIn, deadline: Duration, *, stream: str | None = None, parts: int = 1
) -> BatchAppendResp:
    """One append of as many events as parts, in a call that has no deadline of its own."""
    options = BatchAppendReq.Options(
        stream_identifier=shared_pb2.StreamIdentifier(
            stream_name=(stream or stream_name()).encode()
        ),
        no_stream=Empty(),
        deadline=deadline,
    )
    async with grpc.aio.insecure_channel(f"localhost:{server.port}") as channel:
        stub: Any = StreamsStub(channel)  # type: ignore[no-untyped-call]
        call = stub.BatchAppend(_parts(options, parts))
        async for response in call:
            assert isinstance(response, BatchAppendResp)
            return response
    raise AssertionError("no answer")


def _parts(options: BatchAppendReq.Options, parts: int) -> Iterator[BatchAppendReq]:
    correlation_id = shared_pb2.UUID(string=str(uuid4()))
    for number in range(parts):
        message = BatchAppendReq.ProposedMessage(
            id=shared_pb2.UUID(
                structured=shared_pb2.UUID.Structured(most_significant_bits=-number)
            ),
            metadata={"type": "Happened", "content-type": "application/json"},
        )
        yield BatchAppendReq(
            correlation_id=correlation_id,
            options=options if number == 0 else None,
            proposed_messages=[message],
            is_final=number == parts - 1,
        )
