"""The heads of many streams, asked for at once."""

from services.kernel.store import NO_STREAM, EventStore
from tests.contracts.facts import fact, facts, fresh_stream


async def test_heads_are_the_newest_versions(store: EventStore) -> None:
    """Each stream's head is the version of its last event."""
    one, three = fresh_stream(), fresh_stream()
    await store.append(one, NO_STREAM, [fact()])
    await store.append(three, NO_STREAM, facts(3))
    assert await store.heads([one, three]) == {one: 0, three: 2}


async def test_a_stream_never_written_to_has_no_head(store: EventStore) -> None:
    """What is not there is not in the answer, and does not hide what is."""
    written, absent = fresh_stream(), fresh_stream()
    await store.append(written, NO_STREAM, [fact()])
    assert await store.heads([absent, written]) == {written: 0}
    assert await store.heads([]) == {}
