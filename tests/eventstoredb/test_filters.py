"""Filters of `$all`, as the server applies them."""

from collections.abc import Sequence

import pytest
from esdbclient import AsyncEventStoreDBClient
from esdbclient.exceptions import GrpcError
from esdbclient.protos.Grpc.shared_pb2 import Empty
from esdbclient.protos.Grpc.streams_pb2 import ReadReq

from services.kernel.clock import SystemClock
from tests.eventstoredb.fresh import event, stream_of
from tests.eventstoredb.standin.filters import filter_of
from tests.eventstoredb.standin.log import ANY, Log, system_event

TYPES = ["OrderMade", "OrderPaid", "InvoiceMade", "InvoicePaid"]


@pytest.fixture
async def stream(client: AsyncEventStoreDBClient) -> str:
    """A stream with one event of each of `TYPES`."""
    return await stream_of(client, [event(type_) for type_ in TYPES])


@pytest.mark.usefixtures("stream")
@pytest.mark.parametrize(
    ("include", "found"),
    [
        (["OrderMade"], ["OrderMade"]),
        (["OrderMade", "InvoicePaid"], ["OrderMade", "InvoicePaid"]),
        (["Order"], []),
        (["Order.*"], ["OrderMade", "OrderPaid"]),
        ([".*Made"], ["OrderMade", "InvoiceMade"]),
        (["Nothing"], []),
    ],
)
async def test_types_are_included_by_expression(
    client: AsyncEventStoreDBClient, include: Sequence[str], found: Sequence[str]
) -> None:
    """The client anchors it at both ends; the order is the log's."""
    response = await client.read_all(filter_include=include)

    assert [recorded.type async for recorded in response] == found


@pytest.mark.usefixtures("stream")
@pytest.mark.parametrize(
    ("exclude", "found"),
    [
        ([r"\$.+", "OrderMade"], TYPES[1:]),
        ([r"\$.+", "Order.*"], TYPES[2:]),
        ([r"\$.+", "Order"], TYPES),
        ([".*"], []),
    ],
)
async def test_types_are_excluded_by_expression(
    client: AsyncEventStoreDBClient, exclude: Sequence[str], found: Sequence[str]
) -> None:
    """The server's own types, too, are only left out if one says so."""
    response = await client.read_all(filter_exclude=exclude)

    assert [recorded.type async for recorded in response] == found


async def test_streams_are_filtered_by_name(client: AsyncEventStoreDBClient, stream: str) -> None:
    """Included or excluded."""
    other = await stream_of(client, [event()])

    async def streams(include: Sequence[str], exclude: Sequence[str]) -> set[str]:
        response = await client.read_all(
            filter_include=include, filter_exclude=exclude, filter_by_stream_name=True
        )
        return {recorded.stream_name async for recorded in response}

    assert await streams([stream], []) == {stream}
    assert await streams([stream, other], []) == {stream, other}
    assert await streams([], [r"\$.*"]) == {stream, other}
    assert await streams([], [r"\$.*", stream]) == {other}


@pytest.mark.usefixtures("stream")
async def test_a_limit_counts_what_passes(client: AsyncEventStoreDBClient) -> None:
    """However much the server has to look at for it, in either direction."""
    forwards = await client.read_all(filter_include=[".*Made"], limit=2)
    backwards = await client.read_all(filter_include=[".*Made"], limit=1, backwards=True)

    assert [recorded.type async for recorded in forwards] == ["OrderMade", "InvoiceMade"]
    assert [recorded.type async for recorded in backwards] == ["InvoiceMade"]


async def test_an_expression_that_is_none_is_refused(client: AsyncEventStoreDBClient) -> None:
    """The call fails; the server goes on."""
    with pytest.raises(GrpcError, match="INVALID_ARGUMENT"):
        [_ async for _ in await client.read_all(filter_include=["("])]

    assert await client.get_commit_position() == 0


async def test_prefixes_filter_too() -> None:
    """Other clients send prefixes; of several, one is enough."""
    log = Log(SystemClock())
    proposed = [system_event(type_, {}) for type_ in TYPES]
    log.append("orders", ANY, proposed)
    by_type = _prefixed(ReadReq.Options.FilterOptions.Expression(prefix=["Inv", "None"]))

    assert [r.event.type for r in log.records if filter_of(by_type).keep(r)] == TYPES[2:]
    assert filter_of(by_type)[1:] == (20, 60)
    assert all(map(filter_of(ReadReq.Options(no_filter=Empty())).keep, log.records))


def _prefixed(expression: ReadReq.Options.FilterOptions.Expression) -> ReadReq.Options:
    asked = ReadReq.Options.FilterOptions(
        event_type=expression, max=20, checkpointIntervalMultiplier=3
    )
    return ReadReq.Options(filter=asked)
