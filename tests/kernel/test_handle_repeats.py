"""Repeated requests: the first answer again, whatever holds by now."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from services.kernel.envelope import Actor
from services.kernel.errors import Denied, Refused, RequestIdReused
from services.kernel.store import EventStore
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.stores.sqlite import SqliteEventStore
from services.kernel.subject import Subject
from tests.kernel.counter import (
    Count,
    Fill,
    Hand,
    LimitReached,
    Open,
    Process,
    intent,
)
from tests.kernel.stores import DoorStore, Gate


class Suspended(Refused):
    """A thing elsewhere does not hold any more."""


async def refuse(_key: str, _command: Any, _at: datetime) -> Any:
    raise Suspended


@pytest.fixture
def store() -> MemoryEventStore:
    return MemoryEventStore(Hand())


@asynccontextmanager
async def sqlite(folder: Path) -> AsyncIterator[SqliteEventStore]:
    store = await SqliteEventStore.open(folder / "events.db", Hand())
    try:
        yield store
    finally:
        await store.close()


async def events_in(store: EventStore) -> int:
    return len((await store.read_all(0, 1000)).events)


async def test_the_same_request_gets_its_first_answer_again(store: MemoryEventStore) -> None:
    """Version, position and types of then, though others wrote meanwhile."""
    process, first = Process.over(store), intent()
    await process.do(Open())
    answer = await process.do(Count(by=5, steps=2), first)
    await process.do(Count())
    assert await process.do(Count(by=5, steps=2), first) == answer._replace(replayed=True)
    assert answer.types == ("tests.Counted.v1", "tests.Counted.v1")
    assert (await process.counter()).total == 11


async def test_a_restarted_process_remembers(tmp_path: Path) -> None:
    """The memory of a request is in the file, beside its events."""
    first = intent()
    async with sqlite(tmp_path) as store:
        process = Process.over(store)
        await process.do(Open())
        answer = await process.do(Count(), first)
    async with sqlite(tmp_path) as store:
        process = Process.over(store)
        assert await process.do(Count(), first) == answer._replace(replayed=True)
        assert await events_in(store) == 2


async def test_a_repetition_is_answered_though_the_rule_would_refuse_by_now(
    store: MemoryEventStore,
) -> None:
    """The counter is full, because this very request filled it."""
    process, first = Process.over(store), intent()
    await process.do(Open(limit=1))
    await process.do(Count(), first)
    with pytest.raises(LimitReached):
        await process.do(Count())
    assert (await process.do(Count(), first)).replayed


async def test_a_repetition_is_answered_though_a_requirement_fails_by_now(
    store: MemoryEventStore,
) -> None:
    """What must hold elsewhere is not asked a second time."""
    process, first = Process.over(store), intent()
    await process.do(Open())
    await process.do(Count(), first)
    with pytest.raises(Suspended):
        await process.do(Count(), requires=[refuse])
    assert (await process.do(Count(), first, requires=[refuse])).replayed


async def test_another_body_under_the_same_id_is_refused(store: MemoryEventStore) -> None:
    """The error names the field and the id."""
    process, request_id = Process.over(store), uuid4()
    await process.do(Open())
    await process.do(Count(), intent(request_id, b"one"))
    with pytest.raises(RequestIdReused) as refusal:
        await process.do(Count(), intent(request_id, b"other"))
    assert refusal.value.field == "request_id"
    assert refusal.value.facts == {"request_id": str(request_id)}
    assert (await process.counter()).total == 1


async def test_another_body_is_noticed_by_a_process_that_has_not_seen_the_first(
    store: MemoryEventStore,
) -> None:
    """The store finds the event id, and the stream tells whose it is."""
    here, there, request_id = Process.over(store), Process.over(store), uuid4()
    await here.do(Open())
    await there.counter()
    await here.do(Count(), intent(request_id, b"one"))
    with pytest.raises(RequestIdReused):
        await there.do(Count(), intent(request_id, b"other"))


@pytest.mark.parametrize("durable", [False, True], ids=["memory", "sqlite"])
async def test_the_same_id_on_another_stream_is_refused(tmp_path: Path, *, durable: bool) -> None:
    """One request is one act on one thing, and these stores know every id."""

    async def reuse(store: EventStore) -> None:
        process, first = Process.over(store), intent()
        await process.do(Open(), first, key="a")
        with pytest.raises(RequestIdReused):
            await process.do(Open(), first, key="b")
        assert await events_in(store) == 1

    if not durable:
        await reuse(MemoryEventStore(Hand()))
        return
    async with sqlite(tmp_path) as store:
        await reuse(store)


async def test_another_caller_under_the_same_id_is_refused(store: MemoryEventStore) -> None:
    """The digest holds the caller, so a stranger does not get another's answer."""
    process, request_id = Process.over(store), uuid4()
    await process.do(Open(), intent(request_id, b"body of fj"))
    stranger = intent(request_id, b"body of gd", Actor("province", "gd", "44"))
    with pytest.raises(RequestIdReused):
        await process.do(Open(), stranger)


async def test_a_caller_out_of_scope_does_not_learn_that_the_id_is_used(
    store: MemoryEventStore,
) -> None:
    """The guard speaks before the digest is compared."""

    def deny(_: Subject) -> None:
        raise Denied

    process, first = Process.over(store), intent()
    await process.do(Open(), first)
    with pytest.raises(Denied):
        await process.do(Open(), intent(first.request_id, b"guess"), guard=deny)


async def test_a_repetition_that_is_decided_otherwise_on_stale_state_is_a_repetition(
    store: MemoryEventStore,
) -> None:
    """Two events then, five on what this process still believes: the first answer it is."""
    here, there, first = Process.over(store), Process.over(store), intent()
    await here.do(Open(limit=5))
    await there.counter()  # believes that five are missing, from now on
    await here.do(Count(by=3))
    answer = await here.do(Fill(), first)
    assert len(answer.types) == 2
    assert await there.do(Fill(), first) == answer._replace(replayed=True)
    assert (await there.counter()).total == 5


async def test_a_twin_that_overtakes_during_a_requirement_is_the_answer(
    store: MemoryEventStore,
) -> None:
    """The slower of two equal requests does not meet the effects of the faster as a refusal."""
    await Process.over(store).do(Open(limit=1))
    process, first = Process.over(store), intent()  # all that it will believe, it has just read

    async def overtaken(_key: str, command: Any, _at: datetime) -> Any:
        assert not (await process.do(Count(), first)).replayed
        return command

    assert (await process.do(Count(), first, requires=[overtaken])).replayed
    assert (await process.counter()).total == 1


async def test_twins_in_flight_write_once() -> None:
    """Both wait at the store's door; one writes, the other hears the same answer."""
    store, first = DoorStore(Hand()), intent()
    here, there = Process.over(store), Process.over(store)
    await here.do(Open())
    await there.counter()
    store.before_append = asyncio.Barrier(2).wait
    answers = await asyncio.gather(here.do(Count(), first), there.do(Count(), first))
    assert sorted(one.replayed for one in answers) == [False, True]
    assert len({one.position for one in answers}) == 1
    assert (await here.counter()).total == 1


async def test_an_append_whose_answer_was_lost_is_found_again() -> None:
    """The first attempt died behind the store's door, having written."""
    store, first = DoorStore(Hand()), intent()
    process = Process.over(store)
    await process.do(Open())

    async def lost() -> None:
        raise ConnectionResetError

    store.after_append = lost
    with pytest.raises(ConnectionResetError):
        await process.do(Count(), first)
    store.after_append = Gate()  # nobody comes this far again
    answer = await Process.over(store).do(Count(), first)
    assert (answer.version, answer.replayed) == (1, True)


async def test_an_answer_replayed_by_the_store_is_read_from_the_stream(
    store: MemoryEventStore,
) -> None:
    """A process with stale state decides alike; the store says replayed, and nothing is doubled."""
    here, there, first = Process.over(store), Process.over(store), intent()
    await here.do(Open())
    await there.counter()
    answer = await here.do(Count(), first)
    assert await there.do(Count(), first) == answer._replace(replayed=True)
    assert (await there.counter()).total == 1


async def test_the_digest_tells_requests_apart_and_not_their_times(store: MemoryEventStore) -> None:
    """A request without a time of its own is the same an hour later."""
    clock, first = Hand(), intent()
    process = Process.over(store, clock)
    await process.do(Open(), first)
    clock.move(timedelta(hours=1))
    assert (await process.do(Open(), first)).replayed
