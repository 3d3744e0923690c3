"""EventStoreDB's client library in the port's words: filters, whole answers, events, errors.

Two habits of esdbclient 1.1.7 are dealt with here. A call that is cancelled, be it ours or because
another call reconnected, looks like a complete answer. And its messages repeat the URI.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TypeAlias, TypedDict

import esdbclient
import grpc
from esdbclient import AsyncEventStoreDBClient, RecordedEvent
from esdbclient.common import GrpcOptions
from esdbclient.exceptions import (
    EventStoreDBClientException,
    MaximumAppendSizeExceededError,
    ServiceUnavailable,
    StreamIsDeleted,
)
from esdbclient.streams import AsyncReadResponse

from services.kernel.errors import StoreError, StoreFull, StoreUnavailable
from services.kernel.store import START, NewEvent, Recorded

Inbox: TypeAlias = asyncio.Queue[RecordedEvent | None]
"""What a subscription sent; None is its end."""

_RECONNECTING: GrpcOptions = (
    ("grpc.use_local_subchannel_pool", 1),  # or a new connection would wait where the old one did
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 2_000),
)
"""Without this a server that was away is not found again for up to two minutes."""


class ConnectionReplaced(Exception):
    """Another call has reconnected the client, which ended this one."""


class Passing(TypedDict):
    """What the server lets pass, as arguments of the client."""

    filter_exclude: Sequence[str]
    filter_include: Sequence[str]
    filter_by_stream_name: bool


def passing(types: Collection[str] | None) -> Passing:
    """One pattern for all types: the client joins several without brackets, which means else."""
    if types is None:
        return Passing(filter_exclude=(r"\$.*",), filter_include=(), filter_by_stream_name=True)
    names = "|".join(re.escape(name) for name in sorted(types))
    pattern = f"(?:{names})" if types else "(?!)"
    return Passing(filter_exclude=(), filter_include=(pattern,), filter_by_stream_name=False)


def client_for(uri: str) -> AsyncEventStoreDBClient:
    """A client that is not connected yet. Raises `ValueError`, which does not repeat the URI."""
    try:
        client = AsyncEventStoreDBClient(uri)
    except (ValueError, OSError):
        client = None
    if client is None:  # outside `except`, or the client's message would come along
        raise ValueError("the EventStoreDB URI is malformed, or names a file that cannot be read")
    client.grpc_options += _RECONNECTING
    if client.connection_spec.options.NodePreference != "leader":
        raise ValueError("only the leader shows a writer what it wrote: leave NodePreference alone")
    return client


async def fetched(
    client: AsyncEventStoreDBClient, start: Callable[[], Awaitable[AsyncReadResponse]]
) -> list[RecordedEvent]:
    """The whole answer to a read, asked for once more if the connection is lost over it."""
    try:
        return await _whole(await start())
    except ServiceUnavailable:
        await client.reconnect()
    except ConnectionReplaced:
        pass  # another call has found the connection broken, and there is a new one
    return await _whole(await start())


async def _whole(response: AsyncReadResponse) -> list[RecordedEvent]:
    """Raises `ConnectionReplaced` where the client would show a part as if it were the whole."""
    async with response:
        events = [event async for event in response]
    if _is_cancelled():  # whatever the call says: it may have ended well a moment before
        raise asyncio.CancelledError
    if await response.aio_call.code() is not grpc.StatusCode.OK:
        raise ConnectionReplaced
    return events


@asynccontextmanager
async def following(
    client: AsyncEventStoreDBClient, after: int, types: Collection[str] | None, size: int
) -> AsyncIterator[Inbox]:
    """What comes after a position, up to `size` items of it ahead of whoever takes them.

    With `types` also checkpoints: how far the server has looked. Raises `StoreUnavailable`.
    """
    async with store_errors():
        subscription = await client.subscribe_to_all(
            commit_position=None if after == START else after,
            include_checkpoints=types is not None,
            window_size=1,  # or whoever waits for a position would wait for the window to fill
            checkpoint_interval_multiplier=1,
            include_caught_up=True,
            **passing(types),
        )
    inbox = Inbox(size)
    pouring = asyncio.create_task(_pour(subscription, inbox))
    try:
        yield inbox
    finally:
        pouring.cancel()
        await asyncio.gather(pouring, return_exceptions=True)
        await subscription.stop()


async def _pour(subscription: AsyncIterator[RecordedEvent], inbox: Inbox) -> None:
    """Take what comes until it ends. A cancelled task sees an end, too, and has no one to tell."""
    with suppress(Exception):  # whatever ended it: the follower connects again
        async for item in subscription:
            await inbox.put(item)
    if not _is_cancelled():
        await inbox.put(None)


async def arrived(inbox: Inbox) -> list[RecordedEvent]:
    """What has come, at least one item; empty at the end."""
    items = [await inbox.get()]
    while not inbox.empty():
        items.append(inbox.get_nowait())
    return [item for item in items if item is not None] if items[0] is not None else []


@asynccontextmanager
async def store_errors() -> AsyncIterator[None]:
    """What the client raises inside leaves as a `StoreError`."""
    try:
        yield
    except MaximumAppendSizeExceededError as error:
        raise ValueError(f"too large for one append: {error}") from error
    except ConnectionReplaced:
        raise StoreUnavailable("the connection was lost twice during one call") from None
    except (EventStoreDBClientException, grpc.aio.UsageError) as error:
        if _is_cancelled():
            raise asyncio.CancelledError from None
        raise _store_error(error) from error
    except asyncio.CancelledError:
        if _is_cancelled():
            raise
        raise StoreUnavailable("the connection was dropped during the call") from None


def _store_error(error: Exception) -> StoreError:
    cause = error.args[0] if error.args else None
    if isinstance(error, StreamIsDeleted):
        return StoreError("somebody has deleted this stream on the server")
    if not isinstance(cause, grpc.aio.AioRpcError):
        return StoreUnavailable(f"{type(error).__name__}: {error}")
    if cause.code() is grpc.StatusCode.RESOURCE_EXHAUSTED:
        return StoreFull(f"the server has no space left: {cause.details()}")
    return StoreUnavailable(f"{cause.code().name}: {cause.details()}")


def _is_cancelled() -> bool:
    """Whether it is this task that somebody wants to end."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def proposed(event: NewEvent) -> esdbclient.NewEvent:
    """As the server takes it: `meta` is its event metadata, the content type JSON."""
    return esdbclient.NewEvent(
        type=event.type, data=event.data, metadata=event.meta, id=event.event_id
    )


def ours(events: Iterable[RecordedEvent], after: int) -> list[Recorded]:
    """The events behind `after`, without the server's own: those, tombstones too, have a `$`."""
    return [
        recorded(event)
        for event in events
        if event.stream_name
        and not event.stream_name.startswith("$")
        and not event.is_system_event
        and position_of(event) > after
    ]


def recorded(event: RecordedEvent) -> Recorded:
    """As the port shows it. Raises `StoreError` for a server that leaves something out."""
    if event.recorded_at is None:
        raise StoreError("the server does not say when it recorded an event")
    return Recorded(
        position=position_of(event),
        stream=event.stream_name,
        version=event.stream_position,
        event_id=event.id,
        type=event.type,
        recorded_at=event.recorded_at,
        data=event.data,
        meta=event.metadata,
    )


def position_of(event: RecordedEvent) -> int:
    """Raises `StoreError` for a server older than 22.10."""
    if event.commit_position is None:
        raise StoreError("the server does not say where an event stands in the log")
    return event.commit_position
