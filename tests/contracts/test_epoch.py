"""The epoch of a log: what positions mean something in."""

from services.kernel.store import NO_STREAM, EventStore
from tests.contracts.facts import fact, fresh_stream


async def test_an_epoch_stays(store: EventStore) -> None:
    """Whatever is written, and however often it is asked for."""
    epoch = await store.epoch()
    await store.append(fresh_stream(), NO_STREAM, [fact()])
    assert await store.epoch() == epoch


async def test_asking_for_the_epoch_writes_no_event_of_ours(store: EventStore) -> None:
    """A subscriber sees nothing of it."""
    await store.append(fresh_stream(), NO_STREAM, [fact()])
    head = await store.head()
    await store.epoch()
    assert list((await store.read_all(head, 10)).events) == []
