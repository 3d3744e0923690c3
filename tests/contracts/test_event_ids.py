"""Promise 4: an event id is stored once; appending it again is the same success."""

import asyncio

import pytest

from services.kernel.errors import EventIdTaken
from services.kernel.store import NO_STREAM, Appended, EventStore
from tests.contracts.conftest import Log
from tests.contracts.facts import fact, facts, fresh_stream, history, ids


async def test_the_same_append_again_gets_the_first_answer_again(store: EventStore) -> None:
    """A caller that never heard the answer may simply ask again."""
    stream, events = fresh_stream(), facts(3)
    first = await store.append(stream, NO_STREAM, events)

    again = await store.append(stream, NO_STREAM, events)

    assert again == first._replace(replayed=True)
    assert len(await store.read(stream)) == 3


async def test_also_when_the_stream_has_moved_on(store: EventStore) -> None:
    """What was written stays written; the version it expected then does not matter now."""
    stream, events = fresh_stream(), facts(2)
    first = await store.append(stream, NO_STREAM, events)
    await store.append(stream, first.version, facts(4))

    again = await store.append(stream, NO_STREAM, events)

    assert again == first._replace(replayed=True)
    assert len(await store.read(stream)) == 6


async def test_also_when_it_now_expects_the_right_version(store: EventStore) -> None:
    """Whoever reads the stream between two attempts finds its own events and may expect them."""
    stream, events = fresh_stream(), facts(2)
    first = await store.append(stream, NO_STREAM, events)

    again = await store.append(stream, first.version, events)

    assert again == first._replace(replayed=True)
    assert len(await store.read(stream)) == 2


async def test_two_attempts_in_flight_are_one_append(store: EventStore) -> None:
    """Both succeed; at most one of them wrote."""
    stream, events = fresh_stream(), facts(2)

    answers = await asyncio.gather(*(store.append(stream, NO_STREAM, events) for _ in range(4)))

    assert len({(answer.position, answer.version) for answer in answers}) == 1
    assert ids(await store.read(stream)) == ids(events)


async def test_a_restart_does_not_forget_an_id(durable_log: Log) -> None:
    """The first answer again, from another process's life."""
    stream, events = fresh_stream(), facts(3)
    store = await durable_log.open()
    first = await store.append(stream, NO_STREAM, events)
    await store.close()

    store = await durable_log.open()
    again = await store.append(stream, NO_STREAM, events)

    assert again == first._replace(replayed=True)
    assert len(await store.read(stream)) == 3


async def test_an_id_of_another_stream_is_taken(store: EventStore) -> None:
    """One id is one fact in the whole nation."""
    event = fact()
    await store.append(fresh_stream(), NO_STREAM, [event])
    other = fresh_stream()

    with pytest.raises(EventIdTaken):
        await store.append(other, NO_STREAM, [event])

    await store.append(other, NO_STREAM, facts(1))  # nothing was written: the stream is new


async def test_ids_written_in_another_order_are_taken(store: EventStore) -> None:
    """It is not the append that was made."""
    stream, events = fresh_stream(), facts(3)
    await store.append(stream, NO_STREAM, events)

    with pytest.raises(EventIdTaken):
        await store.append(stream, 2, events[::-1])

    assert ids(await store.read(stream)) == ids(events)


async def test_an_append_that_is_partly_written_is_taken(store: EventStore) -> None:
    """Known ids beside new ones are neither a repetition nor a new append."""
    stream, events = fresh_stream(), facts(3)
    await store.append(stream, NO_STREAM, events[:2])

    with pytest.raises(EventIdTaken):
        await store.append(stream, 1, events)

    assert ids(await store.read(stream)) == ids(events[:2])


async def test_one_id_cannot_stand_for_two_events_of_one_append(store: EventStore) -> None:
    """Nothing of such an append is written."""
    stream, event = fresh_stream(), fact()

    with pytest.raises(EventIdTaken):
        await store.append(stream, NO_STREAM, [event, event])

    await store.append(stream, NO_STREAM, [event])
    assert len(await store.read(stream)) == 1


async def test_a_taken_id_fails_only_its_own_append(store: EventStore) -> None:
    """Its neighbours in flight are written, before and behind it."""
    taken = fact()
    await store.append(fresh_stream(), NO_STREAM, [taken])
    start = await store.head()
    good = [fresh_stream() for _ in range(10)]

    answers = await asyncio.gather(
        *(store.append(stream, NO_STREAM, facts(2)) for stream in good[:5]),
        store.append(fresh_stream(), NO_STREAM, [*facts(2), taken]),
        *(store.append(stream, NO_STREAM, facts(2)) for stream in good[5:]),
        return_exceptions=True,
    )

    assert isinstance(answers.pop(5), EventIdTaken)
    assert all(isinstance(answer, Appended) for answer in answers)
    assert {event.stream for event in await history(store, start)} == set(good)
