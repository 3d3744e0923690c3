"""The feed over a log in memory, in the loop of the test."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import uuid4

import orjson

from services.directory.directory import Directory
from services.feed.filtering import Filter
from services.feed.known import Known
from services.feed.scope import judge_for
from services.feed.subscription import Credits, Frame, Pace, Subscription
from services.feed.tail import Tail
from services.kernel.clock import SystemClock
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.server.principal import Principal
from services.kernel.store import NO_STREAM, EventStore, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.pb.feed.v1.event_feed_pb2 import SubscribeResponse
from services.reference.divisions import Divisions

E1, E2 = "a" * 26, "b" * 26
HQ = Principal("national", "hq")
NEVER = Pace(3_600.0, 3_600.0)
FAULT = "maintenance.FaultClosed.v1"


def insurer(party_id: str) -> Principal:
    """An insurer."""
    return Principal("insurer", "them", "", party_id)


def on(day: int) -> datetime:
    """Noon in China of a day of January 2015, and beyond."""
    return datetime.fromtimestamp(
        datetime(2015, 1, 1, 4, tzinfo=UTC).timestamp() + 86400 * (day - 1), UTC
    )


def new_event(
    type_: str = FAULT, elevator_id: str = E1, day: int = 1, division: str = "350203", **data: Any
) -> NewEvent:
    """An event of that type about that elevator."""
    meta = Meta(on(day), Actor("system", "t"), uuid4(), elevator_id=elevator_id, division=division)
    return NewEvent(uuid4(), type_, orjson.dumps(data), encode_meta(meta))


async def written(store: EventStore, stream: str, *events: NewEvent) -> None:
    """`events` on top of what the stream has."""
    version = (await store.heads([stream])).get(stream, NO_STREAM)
    await store.append(stream, version, events)


@cache
def divisions() -> Divisions:
    """Read once."""
    return Divisions.load()


class World:
    """One log, its tail, and subscriptions over it."""

    def __init__(self) -> None:
        clock = SystemClock()
        self.store = MemoryEventStore(clock)
        directory = Directory(self.store, divisions(), clock, 100)
        self.known = Known(self.store, directory, 1_000)
        self.tail = Tail(self.store, self.known)

    async def subscription(
        self,
        by: Principal = HQ,
        position: int = 0,
        granted: int = 1_000_000,
        pace: Pace = NEVER,
        asked: Filter | None = None,
    ) -> Subscription:
        """A subscription of this caller."""
        await self.tail.begin()
        wanted = (asked or Filter()).wanted()
        judge = judge_for(by, self.known)
        return Subscription(
            self.tail, judge, wanted, position, "", Credits(granted), pace, lambda: 60.0
        )

    async def end(self) -> None:
        """No more."""
        await self.tail.end()
        await self.store.close()


def sequences(frame: Frame) -> Sequence[int]:
    """The positions of a frame's events."""
    answer = SubscribeResponse.FromString(frame.packed("t").SerializeToString())
    return [one.sequence for one in answer.events]
