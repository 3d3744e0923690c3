"""The tail and its subscribers: shared when live, by oneself when behind, and nobody waits for anybody."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.feed import tail as tail_module
from services.feed.filtering import Filter
from services.feed.scope import Ended
from services.feed.subscription import Credits, FeedCredentialExpired, Frame, Pace
from tests.feed.world import E1, E2, FAULT, HQ, World, insurer, new_event, on, sequences, written

PATIENCE_SECONDS = 30


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """A log of a hundred faults."""
    world = World()
    await written(world.store, "upkeep-x", *(new_event() for _ in range(100)))
    yield world
    await world.end()


async def read(frames: AsyncIterator[Frame], number: int) -> Sequence[int]:
    """The positions of so many events."""
    found: list[int] = []
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(found) < number:
            found += sequences(await anext(frames))
    return found


async def test_a_slow_subscriber_holds_nobody_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One takes nothing, while the log runs past all that is kept; another gets everything at once."""
    monkeypatch.setattr(tail_module, "HELD_ITEMS", 50)
    slow = (await world.subscription()).frames()
    quick = (await world.subscription()).frames()
    await anext(slow)
    assert await read(quick, 100) == [*range(1, 101)]
    for begin in range(101, 1_001, 100):
        await written(world.store, "upkeep-x", *(new_event() for _ in range(100)))
        assert await read(quick, 100) == [*range(begin, begin + 100)]
    assert len(world.tail._items) <= 100
    assert await read(slow, 1_000) == [*range(1, 1_001)]


async def test_live_items_are_shared(world: World) -> None:
    """An event that many are told is read and packed once."""
    one, two = (await world.subscription(position=100), await world.subscription(position=100))
    moved = asyncio.Event()
    world.tail.listen(moved.set)
    await written(world.store, "upkeep-x", new_event())
    async with asyncio.timeout(PATIENCE_SECONDS):
        await moved.wait()
    batch, other = await one.tail.after(100), await two.tail.after(100)
    assert batch is not None
    assert other is not None
    assert batch.items[0] is other.items[0]


@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=6),
    st.integers(1, 30),
    st.lists(st.booleans(), min_size=1, max_size=8),
)
@settings(max_examples=25, deadline=None)
def test_whoever_reads_in_whatever_steps_reads_the_log(
    bursts: list[int], held: int, matching: list[bool]
) -> None:
    """However the log grows, however little is held, and wherever a subscriber begins anew: each event
    that matches once, in order."""
    asyncio.run(_reads_the_log(bursts, held, matching))


async def _reads_the_log(bursts: list[int], held: int, matching: list[bool]) -> None:
    world, before = World(), tail_module.HELD_ITEMS
    tail_module.HELD_ITEMS = held  # type: ignore[misc]
    try:
        expected: list[int] = []
        found: list[int] = []
        position = written_in_all = 0
        for burst in bursts:
            events = []
            for _ in range(burst):
                mine = matching[written_in_all % len(matching)]
                written_in_all += 1
                events.append(new_event(elevator_id=E1 if mine else E2))
                expected += [written_in_all] if mine else []
            subscription = await world.subscription(
                position=position, granted=7, asked=Filter(elevator_ids=(E1,))
            )
            subscription.credits.open = False
            await written(world.store, "upkeep-x", *events)
            due = min(7, len(expected) - len(found))
            frames = subscription.frames()
            while due > 0:
                told = sequences(await anext(frames))
                found += told
                due -= len(told)
            position = subscription.position
        last = await world.subscription(position=position, asked=Filter(elevator_ids=(E1,)))
        found += await read(last.frames(), len(expected) - len(found))
        assert found == expected
    finally:
        tail_module.HELD_ITEMS = before  # type: ignore[misc]
        await world.end()


async def test_a_checkpoint_moves_past_what_is_others(world: World) -> None:
    """Looked at in vain: the place is told all the same, and it is the end of the log."""
    asked = Filter(elevator_ids=(E2,))
    subscription = await world.subscription(asked=asked, granted=0, pace=Pace(3_600.0, 0.0))
    frames = subscription.frames()
    assert (await anext(frames)).position == 0
    async with asyncio.timeout(PATIENCE_SECONDS):
        frame = await anext(frames)
    assert frame.is_checkpoint
    assert frame.position == 100


async def test_who_waits_is_told_that_we_are_there(world: World) -> None:
    """Without news a keep-alive comes, and says so."""
    subscription = await world.subscription(position=100, pace=Pace(0.01, 3_600.0))
    frames = subscription.frames()
    await anext(frames)
    async with asyncio.timeout(PATIENCE_SECONDS):
        assert (await anext(frames)).keep_alive


async def test_facts_that_change_change_who_is_told(world: World) -> None:
    """Cached facts are forgotten when the log says something new: cover begins, and ends, mid-stream."""
    cover: dict[str, Any] = {
        "cover_id": "P1",
        "insurer": {"party_id": "uscc:1", "name": "x"},
        "covers_from": str(date(2015, 1, 10)),
        "covers_to": str(date(2015, 12, 31)),
    }
    by, asked = insurer("uscc:1"), Filter(types=("elevators.maintenance.*",))
    frames = (await world.subscription(by, asked=asked, pace=Pace(3_600.0, 0.0))).frames()
    await anext(frames)
    assert (await anext(frames)).position == 100
    await written(world.store, "upkeep-x", new_event(day=12))  # 101: not yet covered by any fact
    assert (await anext(frames)).is_checkpoint
    await written(world.store, f"cover-{E1}", new_event("insurance.CoverBound.v1", **cover))
    await written(world.store, "upkeep-x", new_event(day=9), new_event(day=10))
    assert await read(frames, 1) == [104]
    ended: dict[str, Any] = {"cover_id": "P1", "ended_on": str(date(2015, 1, 20))}
    await written(world.store, f"cover-{E1}", new_event("insurance.CoverCancelled.v1", **ended))
    await written(world.store, "upkeep-x", *(new_event(day=day) for day in (20, 21, 22)))
    told: list[int] = []
    said: list[Ended] = []
    while world.tail._position < 108 or not said:
        frame = await anext(frames)
        told += sequences(frame)
        said += frame.ended
    assert told == [106]
    assert [(one.elevator_id, one.reason, one.last_day.day) for one in said] == [
        (E1, "COVER_ENDED", 20)
    ]


async def test_an_event_that_cannot_be_read_is_passed_by(world: World) -> None:
    """One bad envelope ends nobody's subscription."""
    bad = new_event()._replace(meta=b"no envelope")
    await written(world.store, "upkeep-x", bad, new_event("maintenance.Unheard.v7"), new_event())
    frames = (await world.subscription(HQ, position=100)).frames()
    assert await read(frames, 1) == [103]


async def test_credits_are_used_up_by_events_alone(world: World) -> None:
    """Others' events cost nothing; the place stops before the first that has no credit."""
    await written(world.store, "upkeep-x", new_event(elevator_id=E2), new_event(elevator_id=E2))
    subscription = await world.subscription(granted=1, asked=Filter(elevator_ids=(E2,)))
    frames = subscription.frames()
    assert await read(frames, 1) == [101]
    assert (subscription.credits.left, subscription.position) == (0, 101)
    subscription.credits.grant(5)
    assert await read(frames, 1) == [102]
    assert subscription.credits.left == 4


async def test_a_subscription_ends_with_its_credential(world: World) -> None:
    """Who lets a stream run beyond the token's end is told to come back with another one."""
    left = [60.0, 60.0, 0.0]
    subscription = await world.subscription(granted=1)
    subscription.seconds_left = lambda: left.pop(0)
    frames = subscription.frames()
    assert await read(frames, 1) == [1]
    subscription.credits.grant(1)
    assert await read(frames, 1) == [2]
    with pytest.raises(FeedCredentialExpired):
        await anext(frames)


def test_days_are_days_in_china() -> None:
    """What the tests above call a day."""
    assert on(20).date() == date(2015, 1, 20)
    assert Credits().left == 0
    assert FAULT.startswith("maintenance.")
