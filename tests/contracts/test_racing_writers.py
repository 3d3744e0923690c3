"""Promise 2: the store decides concurrency; of many writers on one version exactly one wins."""

import asyncio

from services.kernel.errors import WrongExpectedVersion
from services.kernel.store import NO_STREAM, Appended, EventStore
from tests.contracts.facts import facts, fresh_stream

WRITERS = 8
ROUNDS = 12


async def test_of_many_racing_writers_exactly_one_wins(store: EventStore) -> None:
    """Eight writers behind a barrier, round after round on one stream: always one winner."""
    stream = fresh_stream()

    for expected in range(NO_STREAM, NO_STREAM + ROUNDS):
        answers = await _race(store, stream, expected)

        winners = [answer for answer in answers if isinstance(answer, Appended)]
        losers = [answer for answer in answers if isinstance(answer, WrongExpectedVersion)]
        assert (len(winners), len(losers)) == (1, WRITERS - 1), answers
        assert winners[0].version == expected + 1
        assert {loser.actual for loser in losers} == {expected + 1}

    assert [event.version for event in await store.read(stream)] == list(range(ROUNDS))


async def test_of_writers_racing_to_make_a_stream_one_wins_whole(store: EventStore) -> None:
    """Appends of several events never mix."""
    stream = fresh_stream()

    answers = await asyncio.gather(
        *(store.append(stream, NO_STREAM, facts(5)) for _ in range(WRITERS)),
        return_exceptions=True,
    )

    assert sum(isinstance(answer, Appended) for answer in answers) == 1
    assert [event.data for event in await store.read(stream)] == [b"0", b"1", b"2", b"3", b"4"]


async def test_writers_that_read_again_and_retry_all_get_in(store: EventStore) -> None:
    """Nobody's fact is lost and nobody's is doubled."""
    stream = fresh_stream()

    await asyncio.gather(*(_insist(store, stream, times=4) for _ in range(WRITERS)))

    events = await store.read(stream)
    assert [event.version for event in events] == list(range(WRITERS * 4))
    assert len({event.event_id for event in events}) == WRITERS * 4


async def _race(store: EventStore, stream: str, expected: int) -> list[Appended | BaseException]:
    barrier = asyncio.Barrier(WRITERS)

    async def writer() -> Appended:
        await barrier.wait()
        return await store.append(stream, expected, facts(1))

    return await asyncio.gather(*(writer() for _ in range(WRITERS)), return_exceptions=True)


async def _insist(store: EventStore, stream: str, times: int) -> None:
    version = NO_STREAM
    for _ in range(times):
        event = facts(1)
        while True:
            try:
                version = (await store.append(stream, version, event)).version
                break
            except WrongExpectedVersion as late:
                version = late.actual
