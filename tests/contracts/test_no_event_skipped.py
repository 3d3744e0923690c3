"""Promise 3: having seen position N, no reader ever meets an event at or below N later."""

import asyncio
from itertools import pairwise
from random import Random

from services.kernel.store import NO_STREAM, Appended, EventStore, Recorded
from tests.contracts.facts import facts, followed, fresh_stream, history

WRITERS = 8
APPENDS = 12


async def test_a_subscriber_beside_many_writers_sees_all_in_order(store: EventStore) -> None:
    """Every position once, none late, whatever the writers do meanwhile."""
    start = await store.head()
    total = _events_of_all_writers()
    followers = [asyncio.create_task(followed(store, start, total)) for _ in range(2)]

    answers = await _many_writers(store)

    for follower in followers:
        _assert_complete(await follower, answers)


async def test_a_reader_that_polls_beside_writers_sees_all_in_order(store: EventStore) -> None:
    """Reading page by page up to the moving end skips nothing either."""
    start = await store.head()
    writing = asyncio.create_task(_many_writers(store))
    seen: list[Recorded] = []
    while len(seen) < _events_of_all_writers():
        page = await store.read_all(seen[-1].position if seen else start, 7)
        seen += page.events
        await asyncio.sleep(0)

    _assert_complete(seen, await writing)


async def test_a_filter_skips_nothing_it_should_not(store: EventStore) -> None:
    """Page positions move past unwanted events, never past a wanted one that is on its way."""
    start = await store.head()
    wanted = "contracts.Wanted.v1"
    follower = asyncio.create_task(followed(store, start, WRITERS * APPENDS, {wanted}))

    async def writer() -> None:
        stream, version = fresh_stream(), NO_STREAM
        for _ in range(APPENDS):
            events = [*facts(2), *facts(1, type_=wanted), *facts(1)]
            version = (await store.append(stream, version, events)).version

    await asyncio.gather(*(writer() for _ in range(WRITERS)))

    assert await follower == await history(store, start, {wanted})


async def test_an_acknowledged_event_is_in_the_log_at_once(store: EventStore) -> None:
    """Whoever was told a position finds it when reading up to the end."""
    start = await store.head()

    async def writer() -> None:
        stream = fresh_stream()
        for version in range(NO_STREAM, 5):
            appended = await store.append(stream, version, facts(1))
            assert await store.head() >= appended.position
            positions = [event.position for event in await history(store, start)]
            assert appended.position in positions

    await asyncio.gather(*(writer() for _ in range(4)))


def _events_of_all_writers() -> int:
    return sum(size for writer in range(WRITERS) for size in _sizes(writer))


def _sizes(writer: int) -> list[int]:
    random = Random(writer)  # noqa: S311 -- seeded on purpose
    return [random.randint(1, 5) for _ in range(APPENDS)]


async def _many_writers(store: EventStore) -> list[Appended]:
    async def writer(number: int) -> list[Appended]:
        stream, version, answers = fresh_stream(), NO_STREAM, []
        for size in _sizes(number):
            answers.append(await store.append(stream, version, facts(size)))
            version = answers[-1].version
        return answers

    written = await asyncio.gather(*(writer(number) for number in range(WRITERS)))
    return [answer for answers in written for answer in answers]


def _assert_complete(seen: list[Recorded], answers: list[Appended]) -> None:
    assert len(seen) == _events_of_all_writers()
    assert all(one.position < next_.position for one, next_ in pairwise(seen))
    assert {answer.position for answer in answers} <= {event.position for event in seen}
