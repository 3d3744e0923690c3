"""Subscriptions: what is there, then what comes, for ever."""

import asyncio

import pytest

from services.kernel.store import NO_STREAM, EventStore, Recorded
from tests.contracts.facts import (
    OTHER,
    fact,
    facts,
    followed,
    fresh_stream,
    history,
    ids,
    soon,
    subscription,
)


async def test_history_comes_first_then_what_happens_next(store: EventStore) -> None:
    """Nobody can tell where one ends and the other begins."""
    start = await store.head()
    stream, events = fresh_stream(), facts(6)
    await store.append(stream, NO_STREAM, events[:3])
    follower = asyncio.create_task(followed(store, start, 6))
    for version, event in enumerate(events[3:], start=2):
        await asyncio.sleep(0)
        await store.append(stream, version, [event])

    assert ids(await follower) == ids(events)


async def test_the_first_end_is_told_even_if_nothing_came(store: EventStore) -> None:
    """Whoever waits to be up to date hears that it is."""
    head = await store.head()

    async with subscription(store, head) as pages:
        page = await soon(pages)

    assert page.at_end
    assert page.position >= head
    assert list(page.events) == []


async def test_catching_up_ends_with_a_page_at_the_end(store: EventStore) -> None:
    """After it, everything that was there has been seen."""
    start = await store.head()
    events = facts(700)
    await store.append(fresh_stream(), NO_STREAM, events)

    seen: list[Recorded] = []
    async with subscription(store, start) as pages:
        async for page in pages:
            seen += page.events
            if page.at_end:
                break

    assert ids(seen) == ids(events)


async def test_the_position_moves_when_all_events_are_left_out(store: EventStore) -> None:
    """A filtered subscriber learns how far it is, live as well."""
    start = await store.head()

    async with subscription(store, start, {OTHER}) as pages:
        await soon(pages)
        last = await store.append(fresh_stream(), NO_STREAM, facts(3))
        position = start
        while position < last.position:
            page = await soon(pages)
            assert list(page.events) == []
            assert page.position > position
            position = page.position


async def test_a_filtered_subscriber_sees_its_types_only(store: EventStore) -> None:
    """From history and live, in order."""
    start = await store.head()
    stream, wanted = fresh_stream(), facts(4, type_=OTHER)
    await store.append(stream, NO_STREAM, [*facts(2), *wanted[:2], *facts(2)])
    follower = asyncio.create_task(followed(store, start, 4, {OTHER}))
    await store.append(stream, 5, [*facts(2), *wanted[2:]])

    assert ids(await follower) == ids(wanted)


async def test_every_subscriber_sees_everything(store: EventStore) -> None:
    """They do not share the events, nor wait for one another."""
    start = await store.head()
    events = facts(20)
    followers = [asyncio.create_task(followed(store, start, 20)) for _ in range(3)]
    async with subscription(store, start) as idle:
        await soon(idle)  # and never again: a slow one holds up nobody
        for event in events:
            await store.append(fresh_stream(), NO_STREAM, [event])

        for follower in followers:
            assert ids(await follower) == ids(events)


async def test_a_subscription_resumes_after_any_position(store: EventStore) -> None:
    """What follows a position is the same whenever it is asked for."""
    start = await store.head()
    await store.append(fresh_stream(), NO_STREAM, facts(4))
    await store.append(fresh_stream(), NO_STREAM, facts(4))
    events = await history(store, start)

    for seen, event in enumerate(events, start=1):
        assert await followed(store, event.position, len(events) - seen) == events[seen:]


async def test_a_wait_is_woken_by_every_append(store: EventStore) -> None:
    """One event at a time, each after the subscriber has come to rest."""
    start = await store.head()

    async with subscription(store, start) as pages:
        await soon(pages)
        for number in range(20):
            event = fact(b"%d" % number)
            await store.append(fresh_stream(), NO_STREAM, [event])
            page = await soon(pages)
            while not page.events:
                page = await soon(pages)
            assert ids(page.events) == [event.event_id]


async def test_a_cancelled_subscriber_disturbs_nobody(store: EventStore) -> None:
    """Neither the log nor those who go on listening."""
    start = await store.head()
    cancelled = [asyncio.create_task(followed(store, start, 99)) for _ in range(3)]
    stays = asyncio.create_task(followed(store, start, 2))
    await store.append(fresh_stream(), NO_STREAM, facts(1))
    for task in cancelled:
        task.cancel()
    outcomes = await asyncio.gather(*cancelled, return_exceptions=True)

    await store.append(fresh_stream(), NO_STREAM, facts(1))

    assert {type(outcome) for outcome in outcomes} == {asyncio.CancelledError}
    assert len(await stays) == 2


async def test_after_the_end_of_a_subscription_nothing_more_comes(store: EventStore) -> None:
    """Closed is closed."""
    async with subscription(store, await store.head()) as pages:
        await soon(pages)

    with pytest.raises(StopAsyncIteration):
        await anext(pages)
