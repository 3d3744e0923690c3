"""Handling a command: load, decide, append. The one path by which facts enter the log.

What holds on it, for every aggregate of every service:

- The store decides concurrency. Whoever loses the race decides anew on what the winner wrote.
- A repeated request gets its first answer again. The memory of it is the stream itself: its
  events carry the request id and a digest of the request, so it commits with them.
- Folded state is kept, but a refusal, a stale etag and "nothing to do" are believed only on
  fresh state: another process may have written meanwhile.
"""

import asyncio
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Final, Generic

from services.kernel.aggregate import Aggregate, Guard, Intent, Outcome, Requirement
from services.kernel.clock import Clock
from services.kernel.codec import Catalogue
from services.kernel.decider import Command, Event, Happened, State
from services.kernel.envelope import Meta, encode_meta
from services.kernel.errors import (
    EventIdTaken,
    OccurredInFuture,
    Refused,
    RequestIdReused,
    StaleEtag,
    TooManyWriters,
    WrongExpectedVersion,
)
from services.kernel.folds import LONG_AGO, Answer, Folded, Folds
from services.kernel.ids import derived_uuid
from services.kernel.store import EventStore, NewEvent, Recorded
from services.kernel.subject import Subject

CLOCK_SKEW: Final = timedelta(minutes=2)
"""How far ahead of ours a caller's clock may run before its facts count as future."""

ATTEMPTS: Final = 16
"""How often a command is decided anew before `TooManyWriters`."""


class Handler:
    """Handles commands of all aggregates over one store."""

    def __init__(
        self, store: EventStore, catalogue: Catalogue, clock: Clock, *, cache_entries: int = 20_000
    ) -> None:
        self._store, self._catalogue, self._clock = store, catalogue, clock
        self._folds = Folds(store, catalogue, cache_entries)

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
        attempt = _Attempt(self, aggregate, key, command, intent, guard, requires)
        folded, fresh = await self._folds.folded(aggregate, key)
        for _ in range(ATTEMPTS):
            while folded.appending is not None:
                await asyncio.shield(folded.appending)
            outcome = await attempt.on(folded, fresh=fresh)
            if outcome is not None:
                return outcome
            await self.refresh(aggregate, key, folded)
            fresh = True
        raise TooManyWriters

    async def fresh(
        self, aggregate: Aggregate[Command, State, Happened], key: str
    ) -> Folded[State]:
        """The aggregate's state as of this moment; the initial one if nothing was written."""
        return await self._folds.fresh(aggregate, key)

    async def prefetch(
        self, aggregate: Aggregate[Command, State, Happened], keys: Collection[str]
    ) -> None:
        """Before many commands: learn with one question which of these are still unwritten."""
        await self._folds.prefetch(aggregate, keys)

    def forget(self, aggregate: Aggregate[Command, State, Happened], keys: Collection[str]) -> None:
        """After many commands: nobody is expected to ask for these soon."""
        self._folds.forget(aggregate, keys)

    async def history(self, stream: str) -> Sequence[tuple[Recorded, Meta, Event]]:
        """Every event of the stream, decoded; empty if nothing was written."""
        return await self._folds.history(stream)

    def true_at(self, intent: Intent, latest: datetime) -> datetime:
        """When the act is true: as stated, else now, and then after all that is known.

        Another process may have written with a clock that runs ahead of ours; what happens now
        happens after that.
        """
        now, at = self._clock.now(), intent.occurred_at
        if at is None:
            return max(now, latest)
        if at > now + CLOCK_SKEW:
            raise OccurredInFuture(field="occurred_at", occurred_at=at, now=now)
        return at

    async def append(
        self,
        stream: str,
        expected: int,
        events: Sequence[Event],
        meta: Meta,
    ) -> Answer | None:
        """Write `events`; None: not now, and not by this attempt. Raises the log's errors.

        The first event's id is the request's, the others' follow from it: so an attempt that never
        heard its answer is recognised.
        """
        encode, request_id, packed = self._catalogue.encode, meta.request_id, encode_meta(meta)
        new = [
            NewEvent(
                derived_uuid(request_id, index) if index else request_id, *encode(event), packed
            )
            for index, event in enumerate(events)
        ]
        try:
            appended = await self._store.append(stream, expected, new)
        except WrongExpectedVersion:
            return None
        if appended.replayed:
            return None
        types = tuple(one.type for one in new)
        return Answer(meta.request_digest, appended.version, appended.position, types)

    async def refresh(
        self, aggregate: Aggregate[Command, State, Happened], key: str, folded: Folded[State]
    ) -> None:
        """Fold what was written to the stream since `folded`."""
        await self._folds.refresh(aggregate, key, folded)


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
        "request",
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
        requires: Sequence[Requirement],
    ) -> None:
        self.handler, self.aggregate, self.key = handler, aggregate, key
        self.command, self.intent, self.guard, self.at = command, intent, guard, LONG_AGO
        self.requires, self.request = requires, intent.request_id.int

    async def on(self, folded: Folded[State], *, fresh: bool) -> Outcome | None:
        """One round on `folded`; None: not to be believed, refresh and go again."""
        if self.request in folded.answers:
            return self._repeat(folded)
        self.at = self.handler.true_at(self.intent, folded.latest)
        try:
            self._admit(folded)
            for holds in self.requires:
                await holds(self.command, self.at)
            if self.request in folded.answers:  # it came twice at once, and its twin was faster
                return self._repeat(folded)
            events, after = self._decide(folded)
            if events and self.intent.validate_only and self.aggregate.reserve is not None:
                await self.aggregate.reserve(self.key, events, self.intent)
        except Refused:
            if fresh:
                raise
            return None
        if not events or self.intent.validate_only:
            if not fresh:
                return None
            types = tuple(event.stored_as for event in events)
            return Outcome(folded.version, folded.position, types)
        return await self._write(folded, events, after)

    def _repeat(self, folded: Folded[State]) -> Outcome:
        """The first answer, to whoever asks the very same: it was in scope then.

        Scopes move: who hands an elevator over is no longer on its card when it asks again.
        """
        answer = folded.answers[self.request]
        if answer.digest != self.intent.digest:
            self.guard(self._subject(folded).joined(self.aggregate.named(self.command)))
            raise RequestIdReused(field="request_id", request_id=self.intent.request_id)
        return Outcome(answer.version, answer.position, answer.types, replayed=True)

    def _admit(self, folded: Folded[State]) -> None:
        """Nothing is said of an aggregate that is not the caller's."""
        if folded.state is not self.aggregate.decider.initial:
            self.guard(self._subject(folded).joined(self.aggregate.named(self.command)))

    def _decide(self, folded: Folded[State]) -> tuple[Sequence[Happened], State]:
        """What follows, and the state after it. The caller is in scope of one of the two."""
        if self.intent.etag and self.intent.etag != str(folded.version):
            raise StaleEtag(field="etag", current=folded.version)
        decider = self.aggregate.decider
        events = decider.decide(self.command, folded.state, self.at)
        after = folded.state
        for event in events:
            after = decider.evolve(after, event, self.at)
        if folded.state is decider.initial:
            self.guard(self.aggregate.subject(after).joined(self.aggregate.named(self.command)))
        return events, after

    async def _write(
        self, folded: Folded[State], events: Sequence[Happened], after: State
    ) -> Outcome | None:
        expected, subject = folded.version, self.aggregate.subject(after)
        if self.aggregate.reserve is not None:
            await self.aggregate.reserve(self.key, events, self.intent)
        try:
            answer = await self._append(folded, expected, events, self._meta(subject))
        except EventIdTaken as taken:
            # By itself, decided on older state into other events? Then its stream says so.
            await self.handler.refresh(self.aggregate, self.key, folded)
            if self.request in folded.answers:
                return None
            raise RequestIdReused(field="request_id", request_id=self.intent.request_id) from taken
        if answer is None:
            return None
        late = self.at < folded.latest  # then the stream folds anew when it is next looked at
        if folded.version == expected and not late:  # nor folded by a neighbour meanwhile
            folded.advance(after, self.at, answer.version, answer.position)
            folded.answers[self.request], folded.subject = answer, subject
        return Outcome(answer.version, answer.position, answer.types)

    async def _append(
        self, folded: Folded[State], expected: int, events: Sequence[Happened], meta: Meta
    ) -> Answer | None:
        """Append, while neighbours that are about to decide on the same state wait."""
        stream = self.aggregate.stream(self.key)
        own = None
        if folded.appending is None:
            own = folded.appending = asyncio.get_running_loop().create_future()
        try:
            return await self.handler.append(stream, expected, events, meta)
        finally:
            if own is not None:
                folded.appending = None
                own.set_result(None)

    def _meta(self, subject: Subject) -> Meta:
        intent = self.intent
        return Meta(
            self.at,
            intent.actor,
            intent.request_id,
            intent.digest,
            intent.correlation_id,
            intent.causation_id,
            intent.traceparent,
            subject.elevator_id,
            subject.division,
        )

    def _subject(self, folded: Folded[State]) -> Subject:
        if folded.subject is None:
            folded.subject = self.aggregate.subject(folded.state)
        return folded.subject
