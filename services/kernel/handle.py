"""Handling a command: load, decide, append. The one path by which facts enter the log.

What holds on it, for every aggregate of every service:

- The store decides concurrency. Whoever loses the race decides anew on what the winner wrote.
- A repeated request gets its first answer again. The memory of it is the stream itself: its
  events carry the request id and a digest of the request, so it commits with them.
- Folded state is kept, but a refusal, a stale etag and "nothing to do" are believed only on
  fresh state: another process may have written meanwhile.
"""

import asyncio
from collections.abc import Awaitable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Final

from services.kernel.aggregate import Aggregate, Guard, Intent, Outcome, Requirement
from services.kernel.attempt import Attempt
from services.kernel.clock import Clock
from services.kernel.codec import Catalogue
from services.kernel.decider import Command, Event, Happened, State
from services.kernel.envelope import Meta, encode_meta
from services.kernel.errors import (
    OccurredInFuture,
    TooManyWriters,
    WrongExpectedVersion,
)
from services.kernel.folds import LONG_AGO, Answer, Folded, Folds
from services.kernel.ids import derived_uuid
from services.kernel.store import NO_STREAM, EventStore, NewEvent, Recorded
from services.kernel.subject import NOBODY, Nowhere, Subject, Surroundings, admit

CLOCK_SKEW: Final = timedelta(minutes=2)
"""How far ahead of ours a caller's clock may run before its facts count as future."""

ATTEMPTS: Final = 16
"""How often a command is decided anew before `TooManyWriters`."""


class Handler:
    """Handles commands of all aggregates over one store."""

    def __init__(
        self,
        store: EventStore,
        catalogue: Catalogue,
        clock: Clock,
        *,
        surroundings: Surroundings | None = None,
        cache_entries: int = 20_000,
    ) -> None:
        self._store, self._catalogue, self._clock = store, catalogue, clock
        self._surroundings = surroundings or Nowhere()
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
        attempt = Attempt(self, aggregate, key, command, intent, guard, requires)
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

    async def begin(
        self,
        aggregate: Aggregate[Command, State, Happened],
        key: str,
        command: Command,
        intent: Intent,
    ) -> bool:
        """Decide `command` on a stream that is expected to be unwritten; false: it is not.

        Nothing is read beforehand and nothing kept: for what is done once, by the registry itself.
        `etag` and `validate_only` are not looked at. Raises as `handle`.
        """
        at = self.true_at(intent, LONG_AGO)
        decider = aggregate.decider
        events = decider.decide(command, decider.initial, at)
        appended = await self.append(aggregate.stream(key), NO_STREAM, events, intent.meta(at))
        return appended is not None

    async def around(
        self,
        aggregate: Aggregate[Command, State, Happened],
        key: str,
        command: Command | None,
        state: State,
    ) -> Subject:
        """What the elevator's own stream says of what is concerned. Raises `NotFound`."""
        elevator_id = aggregate.about(key, command, state)
        return await self._surroundings.elevator(elevator_id) if elevator_id else NOBODY

    def admit(self, guard: Guard, subject: Subject) -> Awaitable[None]:
        """Ask `guard`; before it keeps somebody out, ask who else is related. Raises `Denied`."""
        return admit(self._surroundings, guard, subject)

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
