"""Catch-up subscriptions: what is there, the word that it is all, then what comes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from esdbclient import AsyncEventStoreDBClient, EventStoreDBClient, RecordedEvent, StreamState
from esdbclient.exceptions import GrpcDeadlineExceeded, ServiceUnavailable, StreamIsDeleted
from esdbclient.streams import AsyncCatchupSubscription

from tests.eventstoredb.conftest import with_sync_client
from tests.eventstoredb.fresh import EVERYTHING, event, events, stream_name, stream_of
from tests.eventstoredb.standin import StandIn

CAUGHT_UP = "caught up"
WAIT_SECONDS = 20


async def test_all_is_followed_from_the_start(client: AsyncEventStoreDBClient) -> None:
    """What was there before, then what comes; the subscription has an id."""
    before, after = events(3), events(2)
    await stream_of(client, before)

    async with _all(client) as subscription:
        assert subscription.subscription_id
        assert await _take(subscription, 3) == [one.id for one in before]
        await stream_of(client, after)
        assert await _take(subscription, 2) == [one.id for one in after]


async def test_a_position_is_followed_without_the_event_at_it(
    client: AsyncEventStoreDBClient,
) -> None:
    """Whoever stored it goes on behind it."""
    stream, new = stream_name(), events(3)
    position = await client.append_to_stream(
        stream, current_version=StreamState.NO_STREAM, events=new[:2]
    )
    await client.append_to_stream(stream, current_version=1, events=new[2])

    async with _all(client, commit_position=position) as subscription:
        assert await _take(subscription, 1) == [new[2].id]


async def test_the_end_is_followed_without_what_was_before(
    client: AsyncEventStoreDBClient,
) -> None:
    """Only what comes."""
    await stream_of(client, events(3))
    after = events(2)

    async with _all(client, from_end=True) as subscription:
        await stream_of(client, after)
        assert await _take(subscription, 2) == [one.id for one in after]


async def test_a_filter_applies_to_both(client: AsyncEventStoreDBClient) -> None:
    """To what was there and to what comes."""
    await stream_of(client, [event("A"), event("B"), event("A")])

    async with _all(client, filter_include=["B"], include_caught_up=True) as subscription:
        assert await _types(subscription, 2) == ["B", CAUGHT_UP]
        await stream_of(client, [event("A"), event("B")])
        assert await _types(subscription, 1) == ["B"]


async def test_the_servers_own_events_are_followed_if_asked_for(
    client: AsyncEventStoreDBClient,
) -> None:
    """Metadata, for one."""
    stream = await stream_of(client, events(1))

    async with _all(client, filter_exclude=EVERYTHING) as subscription:
        assert await _types(subscription, 3) == ["$epoch-information", "$metadata", "Happened"]
        await client.set_stream_metadata(stream, metadata={"a": 1})
        assert await _types(subscription, 1) == ["$metadata"]


async def test_the_end_is_told_once(client: AsyncEventStoreDBClient) -> None:
    """Between what was there and what comes, also where nothing was."""
    async with _all(client, include_caught_up=True) as subscription:
        assert await _types(subscription, 1) == [CAUGHT_UP]
        await stream_of(client, events(2))
        assert await _types(subscription, 2) == ["Happened", "Happened"]


async def test_checkpoints_tell_how_far_the_server_has_looked(
    client: AsyncEventStoreDBClient,
) -> None:
    """With the narrowest window: of every live event, whether it passes or not."""
    async with _all(
        client,
        filter_include=["Wanted"],
        include_checkpoints=True,
        include_caught_up=True,
        window_size=1,
        checkpoint_interval_multiplier=1,
    ) as subscription:
        while not (await _next(subscription)).is_caught_up:
            pass
        await stream_of(client, [event("Other"), event("Wanted")])
        positions = [
            one.commit_position
            async for one in await client.read_all(filter_include=["Other", "Wanted"])
        ]
        other, wanted, last = [await _next(subscription) for _ in range(3)]

    assert [other.is_checkpoint, wanted.is_checkpoint, last.is_checkpoint] == [True, False, True]
    assert [other.commit_position, wanted.commit_position, last.commit_position] == [
        positions[0],
        positions[1],
        positions[1],
    ]


async def test_no_checkpoint_is_ahead_of_the_log(client: AsyncEventStoreDBClient) -> None:
    """Going on from it can skip nothing; the last step to the end is not reported at all."""
    await stream_of(client, events(5))
    positions = [one.commit_position async for one in await client.read_all()]

    async with _all(
        client,
        filter_exclude=[".*"],
        include_checkpoints=True,
        include_caught_up=True,
        window_size=2,
        checkpoint_interval_multiplier=1,
    ) as subscription:
        received = [await _next(subscription)]
        while not received[-1].is_caught_up:
            received.append(await _next(subscription))

    checkpoints = [one.commit_position for one in received if one.is_checkpoint]
    assert checkpoints == [0, positions[0], positions[2]]


async def test_a_stream_is_followed(client: AsyncEventStoreDBClient) -> None:
    """From its start, from behind a position, from its end, or before it is there."""
    new, later = events(2), event()
    stream, other = await stream_of(client, new), stream_name()

    async with (
        _stream(client, stream) as whole,
        _stream(client, stream, stream_position=0) as rest,
        _stream(client, stream, from_end=True) as coming,
        _stream(client, other) as nothing,
    ):
        await stream_of(client, events(1))
        await client.append_to_stream(stream, current_version=1, events=later)
        await client.append_to_stream(other, current_version=StreamState.NO_STREAM, events=later)

        assert await _take(whole, 3) == [*(one.id for one in new), later.id]
        assert await _take(rest, 2) == [new[1].id, later.id]
        assert await _take(coming, 1) == [later.id]
        assert await _take(nothing, 1) == [later.id]


async def test_following_a_stream_tells_the_end(client: AsyncEventStoreDBClient) -> None:
    """As for all streams."""
    stream = await stream_of(client, events(1))

    async with _stream(client, stream, include_caught_up=True) as subscription:
        assert await _types(subscription, 2) == ["Happened", CAUGHT_UP]


async def test_a_tombstone_ends_a_subscription(client: AsyncEventStoreDBClient) -> None:
    """The follower hears why."""
    stream = await stream_of(client, events(1))

    async with _stream(client, stream) as subscription:
        await _take(subscription, 1)
        await client.tombstone_stream(stream, current_version=0)
        with pytest.raises(StreamIsDeleted):
            await _next(subscription)


async def test_a_stopped_subscription_is_at_its_end(server: StandIn) -> None:
    """The thread client stops iterating, too."""

    def stopped(client: EventStoreDBClient) -> list[RecordedEvent]:
        subscription = client.subscribe_to_all()
        subscription.stop()
        return list(subscription)

    assert await with_sync_client(server.uri, stopped) == []


async def test_a_subscription_can_have_a_deadline(client: AsyncEventStoreDBClient) -> None:
    """It ends even if nothing comes."""
    async with _all(client, timeout=0.2) as subscription:
        with pytest.raises(GrpcDeadlineExceeded):
            await _next(subscription)


async def test_a_server_that_goes_down_ends_its_subscriptions(
    server: StandIn, client: AsyncEventStoreDBClient
) -> None:
    """With an error, not with an end."""
    async with _all(client) as subscription:
        await server.stop()
        with pytest.raises(ServiceUnavailable):
            await _next(subscription)


@asynccontextmanager
async def _all(
    client: AsyncEventStoreDBClient, **options: Any
) -> AsyncIterator[AsyncCatchupSubscription]:
    subscription = await client.subscribe_to_all(**options)
    assert isinstance(subscription, AsyncCatchupSubscription)
    async with subscription:
        yield subscription


@asynccontextmanager
async def _stream(
    client: AsyncEventStoreDBClient, stream: str, **options: Any
) -> AsyncIterator[AsyncCatchupSubscription]:
    subscription = await client.subscribe_to_stream(stream, **options)
    assert isinstance(subscription, AsyncCatchupSubscription)
    async with subscription:
        yield subscription


async def _next(subscription: AsyncCatchupSubscription) -> RecordedEvent:
    return await asyncio.wait_for(anext(subscription), WAIT_SECONDS)


async def _take(subscription: AsyncCatchupSubscription, count: int) -> list[object]:
    return [(await _next(subscription)).id for _ in range(count)]


async def _types(subscription: AsyncCatchupSubscription, count: int) -> list[str]:
    received = [await _next(subscription) for _ in range(count)]
    return [CAUGHT_UP if one.is_caught_up else one.type for one in received]
