"""Reading the whole log, in the order of positions."""

from services.kernel.store import NO_STREAM, START, EventStore, Recorded
from tests.contracts.facts import HAPPENED, OTHER, facts, fresh_stream, history, ids


async def test_the_log_is_all_streams_in_one_order(store: EventStore) -> None:
    """Events come as they were appended, each with its stream and version."""
    start = await store.head()
    one, two, events = fresh_stream(), fresh_stream(), facts(4)
    await store.append(one, NO_STREAM, events[:1])
    await store.append(two, NO_STREAM, events[1:3])
    await store.append(one, 0, events[3:])

    page = await store.read_all(start, 100)

    assert ids(page.events) == ids(events)
    assert [(e.stream, e.version) for e in page.events] == [(one, 0), (two, 0), (two, 1), (one, 1)]
    positions = [event.position for event in page.events]
    assert positions == sorted(set(positions))
    assert positions[0] > start


async def test_the_start_is_before_every_event(store: EventStore) -> None:
    """Whoever begins at START misses nothing."""
    appended = await store.append(fresh_stream(), NO_STREAM, facts(1))

    page = await store.read_all(START, 1)

    assert START < page.events[0].position <= appended.position


async def test_pages_join_without_gap_or_overlap(store: EventStore) -> None:
    """Read page by page, of whatever size, the log is the same."""
    start = await store.head()
    events = facts(23)
    await store.append(fresh_stream(), NO_STREAM, events)

    for limit in (1, 2, 7, 22, 23, 24):
        assert ids(await history(store, start, limit=limit)) == ids(events)


async def test_a_page_says_whether_more_was_there(store: EventStore) -> None:
    """`at_end` is false as long as something is left."""
    start = await store.head()
    await store.append(fresh_stream(), NO_STREAM, facts(3))

    first = await store.read_all(start, 2)
    second = await store.read_all(first.position, 2)

    assert (len(first.events), first.at_end) == (2, False)
    assert first.position == first.events[-1].position
    assert (len(second.events), second.at_end) == (1, True)


async def test_at_the_end_there_is_an_empty_page(store: EventStore) -> None:
    """Its position is the one that was asked for, or further; it never goes back."""
    await store.append(fresh_stream(), NO_STREAM, facts(1))
    head = await store.head()

    page = await store.read_all(head, 10)

    assert (list(page.events), page.at_end) == ([], True)
    assert page.position >= head


async def test_the_head_is_the_last_position(store: EventStore) -> None:
    """After an append it is that append's, as long as nobody else writes."""
    appended = await store.append(fresh_stream(), NO_STREAM, facts(3))

    assert await store.head() == appended.position


async def test_only_the_wanted_types_come(store: EventStore) -> None:
    """All others are left out, in order."""
    start = await store.head()
    stream, mixed = fresh_stream(), [*facts(2), *facts(3, type_=OTHER), *facts(1)]
    await store.append(stream, NO_STREAM, mixed)

    assert ids(await history(store, start, {OTHER})) == ids(mixed[2:5])
    assert ids(await history(store, start, [HAPPENED])) == ids(mixed[:2] + mixed[5:])
    assert ids(await history(store, start, {HAPPENED, OTHER})) == ids(mixed)


async def test_the_position_moves_past_events_that_are_left_out(store: EventStore) -> None:
    """A projection that wants none of the last events is still up to date with them."""
    start = await store.head()
    stream = fresh_stream()
    await store.append(stream, NO_STREAM, facts(1, type_=OTHER))
    last = await store.append(stream, 0, facts(5))

    page = await store.read_all(start, 100, {OTHER})

    assert len(page.events) == 1
    assert page.at_end
    assert page.position >= last.position


async def test_a_limit_counts_wanted_events_only(store: EventStore) -> None:
    """Two of the wanted type fit, however many others stand between."""
    start = await store.head()
    stream = fresh_stream()
    events = [*facts(1, type_=OTHER), *facts(10), *facts(2, type_=OTHER)]
    await store.append(stream, NO_STREAM, events)

    page = await store.read_all(start, 2, {OTHER})

    assert ids(page.events) == [events[0].event_id, events[11].event_id]
    assert page.position < await store.head()


async def test_a_type_that_never_happened_is_in_no_page(store: EventStore) -> None:
    """The reader gets to the end all the same."""
    start = await store.head()
    last = await store.append(fresh_stream(), NO_STREAM, facts(3))

    events: list[Recorded] = []
    position = start
    while position < last.position:
        page = await store.read_all(position, 10, {"contracts.Never.v1"})
        events += page.events
        assert page.position > position
        position = page.position

    assert events == []


async def test_a_type_is_found_the_first_time_it_happens(store: EventStore) -> None:
    """A reader that asked for it before it existed finds it afterwards."""
    start, type_ = await store.head(), f"contracts.{fresh_stream('New').replace('-', '')}.v1"
    assert await history(store, start, {type_}) == []
    events = facts(2, type_=type_)

    await store.append(fresh_stream(), NO_STREAM, events)

    assert ids(await history(store, start, {type_})) == ids(events)
