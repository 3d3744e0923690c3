"""A small aggregate for the tests of the handler: a counter that must not pass its limit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, TypeAlias, assert_never
from uuid import UUID, uuid4

from services.kernel.aggregate import Aggregate, Guard, Intent, Outcome
from services.kernel.codec import Catalogue
from services.kernel.decider import Decider, Event, Record
from services.kernel.envelope import Actor
from services.kernel.errors import Refused
from services.kernel.handle import Handler
from services.kernel.server.access import everywhere
from services.kernel.store import EventStore
from services.kernel.subject import Subject

NOON = datetime(2026, 3, 1, 4, tzinfo=UTC)
PROVINCE = Actor("province", "fj", "35")


class Opened(Event):
    stored_as: ClassVar = "tests.CounterOpened.v1"
    limit: int
    division: str = ""


class Counted(Event):
    stored_as: ClassVar = "tests.Counted.v1"
    by: int


class Moved(Event):
    stored_as: ClassVar = "tests.CounterMoved.v1"
    division: str


class Open(Record):
    """Make a counter; one that is made stays as it is."""

    limit: int = 100
    division: str = "3501"


class Count(Record):
    """One event for each of `steps`."""

    by: int = 1
    steps: int = 1


class Fill(Record):
    """One event for each that is missing to the limit: how many depends on the state."""


class Move(Record):
    division: str


Happened: TypeAlias = Opened | Counted | Moved
Command: TypeAlias = Open | Count | Fill | Move


class LimitReached(Refused):
    """The counter stands at its limit."""

    zh = "计数已达上限"


class NotOpened(Refused):
    """There is no such counter."""

    zh = "计数器不存在"


@dataclass(frozen=True, slots=True)
class Counter:
    limit: int = 0
    total: int = 0
    division: str = ""
    since: datetime | None = None


NO_COUNTER = Counter()


def decide(command: Command, state: Counter, _at: datetime) -> Sequence[Happened]:
    if state is NO_COUNTER and not isinstance(command, Open):
        raise NotOpened
    match command:
        case Open(limit=limit, division=division):
            return [] if state.limit else [Opened(limit=limit, division=division)]
        case Count(by=by, steps=steps):
            if state.total + by * steps > state.limit:
                raise LimitReached(limit=state.limit)
            return [Counted(by=by)] * steps
        case Fill():
            return [Counted(by=1)] * (state.limit - state.total)
        case Move(division=division):
            return [Moved(division=division)]
        case _:
            assert_never(command)


def evolve(state: Counter, event: Happened, at: datetime) -> Counter:
    match event:
        case Opened(limit=limit, division=division):
            return Counter(limit, 0, division, at)
        case Counted(by=by):
            return Counter(state.limit, state.total + by, state.division, at)
        case Moved(division=division):
            return Counter(state.limit, state.total, division, at)
        case _:
            assert_never(event)


def subject_of(state: Counter) -> Subject:
    return Subject("counter-7" if state.limit else "", state.division, frozenset())


DECIDER: Decider[Command, Counter, Happened] = Decider(NO_COUNTER, decide, evolve)
COUNTERS: Aggregate[Command, Counter, Happened] = Aggregate("counter", DECIDER, subject_of)
CATALOGUE = Catalogue([Opened, Counted, Moved])


class Hand:
    """A clock whose hand the test moves."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, by: timedelta) -> None:
        self.at += by


def intent(
    request_id: UUID | None = None, digest: bytes = b"body", actor: Actor = PROVINCE, **more: Any
) -> Intent:
    """A request of its own, unless its id is given."""
    return Intent(actor, request_id or uuid4(), digest, **more)


@dataclass(frozen=True)
class Process:
    """One process over a store: a handler with a cache of its own."""

    handler: Handler
    aggregate: Aggregate[Any, Any, Any] = COUNTERS

    @classmethod
    def over(
        cls,
        store: EventStore,
        clock: Hand | None = None,
        aggregate: Aggregate[Any, Any, Any] = COUNTERS,
        cache_entries: int = 100,
    ) -> "Process":
        handler = Handler(store, CATALOGUE, clock or Hand(), cache_entries=cache_entries)
        return cls(handler, aggregate)

    async def do(
        self,
        command: Command,
        by: Intent | None = None,
        key: str = "a",
        guard: Guard = everywhere,
        requires: Sequence[Any] = (),
    ) -> Outcome:
        asked = by or intent()
        return await self.handler.handle(self.aggregate, key, command, asked, guard, requires)

    async def counter(self, key: str = "a") -> Counter:
        """As it is now."""
        state: Counter = (await self.handler.fresh(self.aggregate, key)).state
        return state
