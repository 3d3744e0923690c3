"""Handling a command: load, decide, append. The one path by which facts enter the log.

What holds on it, for every aggregate of every service:

- The store decides concurrency. Whoever loses the race decides anew on what the winner wrote.
- A repeated request gets its first answer again. The memory of it is the stream itself: its
  events carry the request id and a digest of the request, so it commits with them.
- Folded state is cached, but a refusal, a stale etag and "nothing to do" are believed only on
  fresh state: another process may have written meanwhile.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, NamedTuple
from uuid import UUID

from services.kernel.clock import Clock
from services.kernel.codec import Catalogue
from services.kernel.decider import Command, Decider, Event, Happened, State
from services.kernel.envelope import Actor, Meta, decode_meta, encode_meta
from services.kernel.errors import (
    EventIdTaken,
    OccurredInFuture,
    Refused,
    RequestIdReused,
    StaleEtag,
    StreamNotFound,
    TooManyWriters,
    WrongExpectedVersion,
)
from services.kernel.ids import derived_uuid
from services.kernel.store import NO_STREAM, START, EventStore, NewEvent, Recorded
from services.kernel.subject import NOBODY, Subject

CLOCK_SKEW = timedelta(minutes=2)
"""How far ahead of ours a caller's clock may run before its facts count as future."""

ATTEMPTS = 16
"""How often a command is decided anew before `TooManyWriters`."""

Guard = Callable[[Subject], None]
"""Raises `Denied` when the caller may not act on this subject."""


Requirement = Callable[[Any, datetime], Awaitable[None]]
"""What must hold outside the aggregate: (command, true at); raises `Refused` or a store error."""


def nobody(_: object) -> Subject:
    """The subject of a command that names nobody."""
    return NOBODY


@dataclass(frozen=True, slots=True)
class Aggregate(Generic[Command, State, Happened]):
    """What the handler must know of an aggregate. `name` begins its streams: `<name>-<key>`."""

    name: str
    decider: Decider[Command, State, Happened]
    subject: Callable[[State], Subject]
    named: Callable[[Command], Subject] = nobody
    """Whom a command itself names as acting: a party is on no card before its own first act."""
    reserve: "Reserve | None" = None

    def stream(self, key: str) -> str:
        return f"{self.name}-{key}"


@dataclass(frozen=True, slots=True)
class Intent:
    """A command's circumstances: who, under which request, when, and on top of what."""

    actor: Actor
    request_id: UUID
    digest: bytes
    occurred_at: datetime | None = None  # None: now
    etag: str = ""  # "": whatever the version is
    validate_only: bool = False
    correlation_id: UUID | None = None
    causation_id: UUID | None = None
    traceparent: str = ""


Reserve = Callable[[str, Sequence[Any], Intent], Awaitable[None]]
"""Reserves what events claim for the aggregate (key, events, intent), before they are written.

Events that are not written after all leave a reservation that nobody holds; whoever reserves takes
care of those, since a crash leaves them too. Raises `Refused`.
"""


class Outcome(NamedTuple):
    """What a command achieved. `position` is where to read it; 0 when nothing was ever written."""

    version: int
    position: int
    types: tuple[str, ...]
    replayed: bool = False


class _Answer(NamedTuple):
    """What a stream remembers of one request."""

    digest: bytes
    version: int
    position: int
    types: tuple[str, ...]


@dataclass(slots=True)
class Folded(Generic[State]):
    """A stream folded up to `version`, and the requests that were answered in it."""

    state: State
    version: int = NO_STREAM
    position: int = START
    answers: dict[UUID, _Answer] = field(default_factory=dict)


class Handler:
    """Handles commands of all aggregates over one store."""

    def __init__(
        self, store: EventStore, catalogue: Catalogue, clock: Clock, *, cache_entries: int = 20_000
    ) -> None:
        self._store, self._catalogue, self._clock = store, catalogue, clock
        self._cache: OrderedDict[str, Folded[Any]] = OrderedDict()
        self._cache_entries = cache_entries

    async def handle(
        self,
        aggregate: Aggregate[Command, State, Happened],
        key: str,
        command: Command,
        intent: Intent,
        guard: Guard,
        requires: Sequence[Requirement] = (),
    ) -> Outcome:
        """Decide `command` on the aggregate `key` and write what follows.

        Raises the `Refused` of the broken rule, `OccurredInFuture`, `StaleEtag`,
        `RequestIdReused`, `TooManyWriters`, whatever `guard` and `requires` raise, and the
        store's errors. A repeated request is answered from memory, whatever holds by now.
        """
        at = self._true_at(intent)
        attempt = _Attempt(self, aggregate, key, command, intent, guard, at, requires)
        return await attempt.run()

    async def fresh(
        self, aggregate: Aggregate[Command, State, Happened], key: str
    ) -> Folded[State]:
        """The aggregate's state as of this moment; the initial one if nothing was written."""
        folded, is_fresh = await self.folded(aggregate, key)
        if not is_fresh:
            await self.refresh(aggregate, key, folded)
        return folded

    async def history(self, stream: str) -> Sequence[tuple[Recorded, Meta, Event]]:
        """Every event of the stream, decoded; empty if nothing was written."""
        try:
            recorded = await self._store.read(stream)
        except StreamNotFound:
            return ()
        decode = self._catalogue.decode
        return [(one, decode_meta(one.meta), decode(one.type, one.data)) for one in recorded]

    async def folded(
        self, aggregate: Aggregate[Command, State, Happened], key: str
    ) -> tuple[Folded[State], bool]:
        """The folded stream, and whether it was read just now."""
        stream = aggregate.stream(key)
        cached = self._cache.get(stream)
        if cached is not None:
            self._cache.move_to_end(stream)
            return cached, False
        folded = Folded(aggregate.decider.initial)
        await self.refresh(aggregate, key, folded)
        # Somebody may have folded the same stream while this one was being read.
        folded = self._cache.setdefault(stream, folded)
        if len(self._cache) > self._cache_entries:
            self._cache.popitem(last=False)
        return folded, True

    async def refresh(
        self, aggregate: Aggregate[Command, State, Happened], key: str, folded: Folded[State]
    ) -> None:
        """Fold what was written to the stream since `folded`."""
        try:
            news = await self._store.read(aggregate.stream(key), folded.version + 1)
        except StreamNotFound:
            return
        for one in news:
            if one.version == folded.version + 1:  # not folded by a neighbour meanwhile
                self._fold(aggregate, folded, one)

    def _fold(
        self,
        aggregate: Aggregate[Command, State, Happened],
        folded: Folded[State],
        one: Recorded,
    ) -> None:
        meta = decode_meta(one.meta)
        event: Any = self._catalogue.decode(one.type, one.data)
        folded.state = aggregate.decider.evolve(folded.state, event, meta.occurred_at)
        folded.version, folded.position = one.version, one.position
        before = folded.answers.get(meta.request_id)
        types = (*before.types, one.type) if before is not None else (one.type,)
        folded.answers[meta.request_id] = _Answer(
            meta.request_digest, one.version, one.position, types
        )

    def _true_at(self, intent: Intent) -> datetime:
        now = self._clock.now()
        at = intent.occurred_at
        if at is None:
            return now
        if at > now + CLOCK_SKEW:
            raise OccurredInFuture(field="occurred_at", occurred_at=at, now=now)
        return at

    def encode(
        self, events: Sequence[Event], at: datetime, intent: Intent, subject: Subject
    ) -> list[NewEvent]:
        """The stored form of `events`: ids follow from the request, so a retry is a repetition."""
        meta = encode_meta(
            Meta(
                at,
                intent.actor,
                intent.request_id,
                intent.digest,
                intent.correlation_id,
                intent.causation_id,
                intent.traceparent,
                subject.elevator_id,
                subject.division,
            )
        )
        encode = self._catalogue.encode
        return [
            NewEvent(derived_uuid(intent.request_id, index), *encode(event), meta)
            for index, event in enumerate(events)
        ]

    async def append(
        self, stream: str, expected: int, events: Sequence[NewEvent]
    ) -> tuple[int, int, bool]:
        """Append; (version, position, replayed). An id that is another fact's: the request's is."""
        try:
            appended = await self._store.append(stream, expected, events)
        except EventIdTaken as taken:
            raise RequestIdReused(field="request_id") from taken
        return appended.version, appended.position, appended.replayed


class _Attempt(Generic[Command, State, Happened]):
    """One command on its way: decided, perhaps anew, until it is written or refused."""

    __slots__ = (
        "aggregate",
        "at",
        "command",
        "guard",
        "handler",
        "intent",
        "key",
        "requires",
    )

    def __init__(
        self,
        handler: Handler,
        aggregate: Aggregate[Command, State, Happened],
        key: str,
        command: Command,
        intent: Intent,
        guard: Guard,
        at: datetime,
        requires: Sequence[Requirement],
    ) -> None:
        self.handler, self.aggregate, self.key = handler, aggregate, key
        self.command, self.intent, self.guard, self.at = command, intent, guard, at
        self.requires = requires

    async def run(self) -> Outcome:
        folded, fresh = await self.handler.folded(self.aggregate, self.key)
        for _ in range(ATTEMPTS):
            outcome = await self._once(folded, fresh=fresh)
            if outcome is not None:
                return outcome
            await self.handler.refresh(self.aggregate, self.key, folded)
            fresh = True
        raise TooManyWriters

    async def _once(self, folded: Folded[State], *, fresh: bool) -> Outcome | None:
        """One round on `folded`; None: not to be believed, refresh and go again."""
        answer = folded.answers.get(self.intent.request_id)
        if answer is not None:
            return self._repeat(folded, answer)
        try:
            for holds in self.requires:
                await holds(self.command, self.at)
            events, after = self._decide(folded)
        except Refused:
            if fresh:
                raise
            return None
        if not events and not fresh:
            return None
        if not events or self.intent.validate_only:
            types = tuple(event.stored_as for event in events)
            return Outcome(folded.version, folded.position, types)
        return await self._write(folded, events, after)

    def _repeat(self, folded: Folded[State], answer: _Answer) -> Outcome:
        subject = self.aggregate.subject(folded.state)
        self.guard(subject.joined(self.aggregate.named(self.command)))
        if answer.digest != self.intent.digest:
            raise RequestIdReused(field="request_id", request_id=self.intent.request_id)
        return Outcome(answer.version, answer.position, answer.types, replayed=True)

    def _decide(self, folded: Folded[State]) -> tuple[Sequence[Happened], State]:
        """What follows, and the state after it. The caller is in scope of one of the two."""
        exists = folded.state is not self.aggregate.decider.initial
        named = self.aggregate.named(self.command)
        if exists:
            self.guard(self.aggregate.subject(folded.state).joined(named))
        if self.intent.etag and self.intent.etag != str(folded.version):
            raise StaleEtag(field="etag", current=folded.version)
        decider = self.aggregate.decider
        events = decider.decide(self.command, folded.state, self.at)
        after = folded.state
        for event in events:
            after = decider.evolve(after, event, self.at)
        if not exists:
            self.guard(self.aggregate.subject(after).joined(named))
        return events, after

    async def _write(
        self, folded: Folded[State], events: Sequence[Happened], after: State
    ) -> Outcome | None:
        expected = folded.version
        subject = self.aggregate.subject(after)
        new = self.handler.encode(events, self.at, self.intent, subject)
        if self.aggregate.reserve is not None:
            await self.aggregate.reserve(self.key, events, self.intent)
        stream = self.aggregate.stream(self.key)
        try:
            version, position, replayed = await self.handler.append(stream, expected, new)
        except WrongExpectedVersion:
            return None
        if replayed:  # written by an attempt that never heard its answer: it is in the stream
            return None
        types = tuple(one.type for one in new)
        if folded.version == expected:  # not folded from the log by a neighbour meanwhile
            folded.state, folded.version, folded.position = after, version, position
            answer = _Answer(self.intent.digest, version, position, types)
            folded.answers[self.intent.request_id] = answer
        return Outcome(version, position, types)
