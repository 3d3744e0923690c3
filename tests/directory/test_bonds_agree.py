"""What the directory reads of a maintainer is what maintenance itself says, on every day."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import uuid4

from hypothesis import given, settings

from services.directory.bonds import Bonds
from services.kernel.codec import Catalogue
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.errors import Refused
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.maintenance import upkeep
from services.maintenance.events import EVENTS
from services.maintenance.events.upkeep import UpkeepHappened
from services.maintenance.upkeep.state import maintainer_on
from tests.kernel.counter import Hand
from tests.maintenance.test_one_maintainer import DAYS, NOW, Act, acts, command_of, folded, on

CATALOGUE = Catalogue(EVENTS)
E1 = "a" * 26


@given(acts)
@settings(max_examples=100, deadline=None)
def test_the_maintainer_of_a_day_is_the_owners(story: Sequence[Act]) -> None:
    """Whatever was taken over and handed over, in any order: two readings of one stream."""
    events: list[UpkeepHappened] = []
    for act in story:
        try:
            events += upkeep.DECIDER.decide(command_of(act), folded(events), NOW)
        except Refused:
            continue
    asyncio.run(_agree(events))


async def _agree(events: Sequence[UpkeepHappened]) -> None:
    store = MemoryEventStore(Hand())
    for version, event in enumerate(events, NO_STREAM):
        meta = Meta(datetime(2015, 6, 1, 4, tzinfo=UTC), Actor("system", "t"), uuid4())
        new = NewEvent(uuid4(), *CATALOGUE.encode(event), encode_meta(meta))
        await store.append(f"upkeep-{E1}", version, [new])
    state, bonds = folded(events), Bonds(store)
    for day in range(-1, DAYS + 2):
        assert await bonds.maintainer(E1, on(day)) == maintainer_on(state, on(day))
