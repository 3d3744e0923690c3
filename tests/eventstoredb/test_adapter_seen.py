"""What the adapter remembers of streams, and that it may forget it."""

from uuid import uuid4

import pytest

from services.kernel.errors import EventIdTaken
from services.kernel.store import NO_STREAM
from services.kernel.stores.eventstoredb import EventStoreDB
from services.kernel.stores.eventstoredb_seen import Seen, SeenStreams
from tests.contracts.facts import facts, fresh_stream
from tests.eventstoredb.standin import StandIn


def test_ids_are_found_where_they_stand() -> None:
    """All of them in their order, or none of them; anything between belongs to another fact."""
    seen, (one, two, three, new) = Seen(), [uuid4() for _ in range(4)]
    seen.extend([one, two, three])

    assert seen.version == 2
    assert seen.find("s", [one, two, three]) == 2
    assert seen.find("s", [two]) == 1
    assert seen.find("s", [new]) is None
    for ids in [[two, one], [one, three], [three, new], [new, one], [new, new]]:
        with pytest.raises(EventIdTaken):
            seen.find("s", ids)


def test_the_streams_asked_for_latest_are_kept() -> None:
    """The oldest goes when there is no room."""
    streams = SeenStreams(size=2)
    first, second = streams["first"], streams["second"]

    assert streams["first"] is first
    third = streams["third"]

    assert streams["first"] is first
    assert streams["third"] is third
    assert streams["second"] is not second


async def test_what_was_forgotten_is_looked_up_again(server: StandIn) -> None:
    """Memory saves reading; it decides nothing."""
    store, stream, events = EventStoreDB(server.uri), fresh_stream(), facts(3)
    store._seen = SeenStreams(size=1)
    first = await store.append(stream, NO_STREAM, events)
    await store.append(fresh_stream(), NO_STREAM, facts(1))

    assert await store.append(stream, 2, events) == first._replace(replayed=True)
    assert (await store.append(stream, 2, facts(1))).version == 3
    await store.close()
