"""Appending: all events or none, after the version that the caller has read."""

import asyncio

import pytest

from services.kernel.errors import StreamNotFound, WrongExpectedVersion
from services.kernel.store import NO_STREAM, EventStore
from tests.contracts.facts import fact, facts, fresh_stream, history, ids


async def test_versions_count_from_zero_and_the_answer_names_the_last(store: EventStore) -> None:
    """Three events of a new stream get the versions 0, 1, 2."""
    stream = fresh_stream()

    appended = await store.append(stream, NO_STREAM, facts(3))

    events = await store.read(stream)
    assert [event.version for event in events] == [0, 1, 2]
    assert appended.version == 2
    assert not appended.replayed
    assert appended.position == events[-1].position
    assert appended.recorded_at == events[-1].recorded_at


async def test_an_append_goes_on_where_the_stream_ended(store: EventStore) -> None:
    """The expected version is that of the last event."""
    stream = fresh_stream()
    first = await store.append(stream, NO_STREAM, facts(2))

    second = await store.append(stream, first.version, facts(1))

    assert second.version == 2
    assert second.position > first.position


async def test_positions_are_one_sequence_over_all_streams(store: EventStore) -> None:
    """What is appended later, to whatever stream, has the greater position."""
    answers = [await store.append(fresh_stream(), NO_STREAM, facts(2)) for _ in range(5)]

    positions = [answer.position for answer in answers]
    assert positions == sorted(set(positions))


async def test_what_is_read_is_what_was_written(store: EventStore) -> None:
    """Bytes come back as they were, also none at all and those that are no text."""
    stream = fresh_stream()
    written = [
        fact(b"", meta=b""),
        fact(bytes(range(256)), meta=b"\x00"),
        fact("曳引驱动乘客电梯".encode(), type_="contracts.OtherHappened.v1"),
    ]

    await store.append(stream, NO_STREAM, written)

    events = await store.read(stream)
    assert [(e.event_id, e.type, e.data, e.meta) for e in events] == [tuple(w) for w in written]
    assert {event.stream for event in events} == {stream}


@pytest.mark.parametrize("expected", [NO_STREAM, 0, 5])
async def test_a_version_that_is_not_the_last_is_refused(store: EventStore, expected: int) -> None:
    """The error carries the version that the stream has; nothing is written."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(3))

    with pytest.raises(WrongExpectedVersion) as refusal:
        await store.append(stream, expected, facts(1))

    assert (refusal.value.stream, refusal.value.expected) == (stream, expected)
    assert refusal.value.actual == 2
    assert len(await store.read(stream)) == 3


async def test_a_stream_that_is_not_there_has_no_version_to_expect(store: EventStore) -> None:
    """Its actual version is -1, and it is still not there afterwards."""
    stream = fresh_stream()

    with pytest.raises(WrongExpectedVersion) as refusal:
        await store.append(stream, 0, facts(1))

    assert refusal.value.actual == NO_STREAM
    with pytest.raises(StreamNotFound):
        await store.read(stream)


@pytest.mark.parametrize("expected", [-2, -4])
async def test_there_is_no_any_version(store: EventStore, expected: int) -> None:
    """Numbers that mean "any" elsewhere mean nothing here."""
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(1))

    with pytest.raises((WrongExpectedVersion, ValueError)):
        await store.append(stream, expected, facts(1))

    assert len(await store.read(stream)) == 1


async def test_an_append_of_nothing_is_an_error_of_the_caller(store: EventStore) -> None:
    """It could not be told from one that was lost."""
    with pytest.raises(ValueError, match="event"):
        await store.append(fresh_stream(), NO_STREAM, [])


async def test_one_append_may_hold_many_events(store: EventStore) -> None:
    """A thousand events stand side by side, in order."""
    stream, events = fresh_stream(), facts(1000)

    appended = await store.append(stream, NO_STREAM, events)

    stored = await store.read(stream)
    assert appended.version == 999
    assert ids(stored) == ids(events)


async def test_an_event_may_hold_a_megabyte(store: EventStore) -> None:
    """1 MB of data: a scanned certificate."""
    stream, data = fresh_stream(), bytes(range(250)) * 4_000

    await store.append(stream, NO_STREAM, [fact(data)])

    [event] = await store.read(stream)
    assert event.data == data


@pytest.mark.parametrize(
    "name", ["沪-浦东-电梯", "ascenseur №7 🛗", "a/b c\td\"e'f\\g", "é", "e\u0301"]
)
async def test_a_stream_may_have_any_name(store: EventStore, name: str) -> None:
    """Names are compared letter by letter; none is changed on the way."""
    stream = fresh_stream(name)

    await store.append(stream, NO_STREAM, facts(1))
    await store.append(stream, 0, facts(1))

    assert [event.stream for event in await store.read(stream)] == [stream, stream]


async def test_thousands_of_streams_grow_side_by_side(store: EventStore) -> None:
    """Every stream counts its own versions."""
    streams = [fresh_stream() for _ in range(2000)]
    again = streams[::4]
    start = await store.head()

    for expected, names in ((NO_STREAM, streams), (0, again)):
        for part in range(0, len(names), 250):
            await asyncio.gather(
                *(store.append(s, expected, facts(1)) for s in names[part : part + 250])
            )

    events = await history(store, start, limit=1000)
    assert {event.stream for event in events if event.version == 0} == set(streams)
    assert {event.stream for event in events if event.version == 1} == set(again)
    assert len(events) == 2500


async def test_one_refused_append_does_not_fail_those_beside_it(store: EventStore) -> None:
    """Of many appends in flight each gets its own answer."""
    taken = fact()
    await store.append(fresh_stream(), NO_STREAM, [taken])
    late = fresh_stream()
    await store.append(late, NO_STREAM, facts(1))
    good = [fresh_stream() for _ in range(20)]

    *answers, wrong = await asyncio.gather(
        *(store.append(stream, NO_STREAM, facts(2)) for stream in good),
        store.append(late, NO_STREAM, facts(1)),
        return_exceptions=True,
    )

    assert isinstance(wrong, WrongExpectedVersion)
    assert not [answer for answer in answers if isinstance(answer, BaseException)]
    assert [len(await store.read(stream)) for stream in good] == [2] * 20


async def test_appends_in_flight_may_build_on_each_other(store: EventStore) -> None:
    """The second expects the version that the first is about to make."""
    stream = fresh_stream()

    answers = await asyncio.gather(
        *(_until_written(store, stream, version) for version in range(NO_STREAM, 9))
    )

    assert answers == list(range(10))
    assert [event.version for event in await store.read(stream)] == list(range(10))


async def test_giving_up_on_an_append_harms_no_other(store: EventStore) -> None:
    """Cancelled, it is written whole or not at all; its neighbours are."""
    given_up, others = fresh_stream(), [fresh_stream() for _ in range(10)]
    waiting = [asyncio.create_task(store.append(s, NO_STREAM, facts(3))) for s in others]
    cancelled = asyncio.create_task(store.append(given_up, NO_STREAM, facts(3)))
    await asyncio.sleep(0)
    cancelled.cancel()

    await asyncio.gather(*waiting)
    await asyncio.gather(cancelled, return_exceptions=True)
    await store.append(fresh_stream(), NO_STREAM, facts(1))

    assert [len(await store.read(stream)) for stream in others] == [3] * 10
    try:
        assert len(await store.read(given_up)) == 3
    except StreamNotFound:
        assert cancelled.cancelled()


async def _until_written(store: EventStore, stream: str, expected: int) -> int:
    event = facts(1)
    while True:
        try:
            return (await store.append(stream, expected, event)).version
        except WrongExpectedVersion:
            await asyncio.sleep(0)
