"""One policy on its way along the log: in order for each key, whatever fails.

An event that fails is tried again, later each time; meanwhile later events of its key wait, and
others go on. One that keeps failing is parked, and its key with it, until an operator asks for it to
be handled again. What was handled is committed before anything follows from it.
"""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from services.kernel.clock import Clock
from services.kernel.log import logger
from services.kernel.projecting.projection import Told
from services.kernel.projecting.seeing import Seen, Unreadable
from services.kernel.store import START
from services.reactions.effects import Cause, Kept, kept
from services.reactions.feed import Heard, Shared
from services.reactions.journal.tracks import Parked, Step, Tracks
from services.reactions.policy import Json, Outcome, Policy

PAGE_EVENTS: Final = 64
"""Events between two commits: few, so that an urgent policy has its turn soon."""

MOST_WAITING: Final = 2_000
"""Events that may wait behind failing ones before no more are read."""

LONGEST_REASON: Final = 500

UNSAID: Final = timedelta(seconds=1)
"""So long a policy may have passed by events that are none of its own before it says how far it is:
were each said at once, most commits would be about nothing."""


class Patience(NamedTuple):
    """How often an event is tried before it is parked, and how long it waits: twice as long each time."""

    attempts: int = 5
    first_wait: timedelta = timedelta(milliseconds=200)

    def wait(self, attempts: int) -> timedelta:
        """The wait after so many attempts."""
        return self.first_wait * (1 << (attempts - 1))


PATIENCE: Final = Patience()


Commit = Callable[[Step], None]
"""Commits a step as a whole. Raises `DatabaseError`."""


class _Arrived(NamedTuple):
    event_id: UUID
    seen: Seen
    key: str


@dataclass(slots=True)
class _Lane:
    """The events of a key whose first one failed."""

    waiting: deque[_Arrived]
    reason: str
    again_at: datetime
    attempts: int = 1


@dataclass(slots=True)
class _Memory:
    """What the policy remembers, as the events of this step left it."""

    tracks: Tracks
    policy: str
    found: dict[str, Json] = field(default_factory=dict)
    changed: dict[str, Json] = field(default_factory=dict)

    def fetch(self, keys: Collection[str]) -> None:
        """Look for all of these with one question."""
        self.found |= {key: {} for key in keys} | self.tracks.memories(self.policy, keys)

    def of(self, key: str) -> Json:
        if key in self.changed:
            return self.changed[key]
        if key not in self.found:
            self.fetch({key})
        return self.found[key]


class Track:
    """Feeds one policy. `step` again and again; after a `DatabaseError`, the next one asks anew."""

    def __init__(
        self,
        policy: Policy,
        feed: Shared,
        tracks: Tracks,
        commit: Commit,
        clock: Clock,
        patience: Patience = PATIENCE,
    ) -> None:
        self.policy = policy
        self._feed, self._tracks = feed, tracks
        self._commit, self._clock, self._patience = commit, clock, patience
        self._lanes: dict[str, _Lane] = {}
        self._parked: set[str] = set()
        self._beyond: frozenset[int] = frozenset()
        self._read, self._sure = START, False
        self._said, self._said_at = START, clock.now()
        self._log = logger("reactions")

    @property
    def has_work(self) -> bool:
        """Whether a step would look at anything. Raises `StoreError`, `DatabaseError`."""
        if not self._sure or self._lanes or self._parked:
            return True
        return self._feed.head() > self._read or self._is_unsaid

    @property
    def _is_unsaid(self) -> bool:
        return self._said < self._read and self._clock.now() - self._said_at >= UNSAID

    def step(self) -> bool:
        """Handle what is there, a little of it; whether there was anything.

        Raises `StoreError`, `DatabaseError`; then nothing of the step has happened.
        """
        if not self.has_work:
            return False
        if not self._sure:
            self._resume()
        before, now = self._read, self._clock.now()
        self._sure = False  # until it is committed
        step = Step(self.policy.name)
        memory = _Memory(self._tracks, self.policy.name)
        self._replay(step, memory)
        self._retry(step, memory, now)
        self._advance(step, memory, now)
        step.memories = memory.changed
        step.position = (
            min(
                (one.waiting[0].seen.position for one in self._lanes.values()),
                default=self._read + 1,
            )
            - 1
        )
        if not step.is_empty or (step.position > self._said and now - self._said_at >= UNSAID):
            self._commit(step)
            self._said, self._said_at = step.position, now
        self._sure = True
        return self._read > before or not step.is_empty

    def _resume(self) -> None:
        """Go on from what was committed last."""
        name = self.policy.name
        start = START if self.policy.from_beginning else self._feed.head()
        self._read = self._said = self._tracks.began(name, start)
        self._beyond = self._tracks.handled_beyond(name)
        self._parked = {one.key for one in self._tracks.parked(name)}
        self._lanes, self._sure = {}, True

    def _advance(self, step: Step, memory: _Memory, now: datetime) -> None:
        """Read on, and handle what comes."""
        if sum(len(one.waiting) for one in self._lanes.values()) >= MOST_WAITING:
            return
        if self._feed.head() <= self._read:
            return
        passage = self._feed.passage(self._read, PAGE_EVENTS, self.policy.types)
        arrived = [self._arrived(one) for one in passage.events if one.position not in self._beyond]
        memory.fetch({one.key for one in arrived})
        for one in arrived:
            self._take(one, step, memory, now)
        self._read = passage.position

    def _take(self, one: _Arrived, step: Step, memory: _Memory, now: datetime) -> None:
        if one.key in self._parked:
            step.parked.append(self._parking(one, "", now))
            return
        if one.key in self._lanes:
            self._lanes[one.key].waiting.append(one)
            return
        failure = self._handle(one, step, memory)
        if failure:
            wait = self._patience.wait(1)
            self._lanes[one.key] = _Lane(deque([one]), failure, now + wait)

    def _retry(self, step: Step, memory: _Memory, now: datetime) -> None:
        """Try those again whose time has come; park what has been tried often enough."""
        for key, lane in [*self._lanes.items()]:
            if lane.again_at > now:
                continue
            while lane.waiting:
                failure = self._handle(lane.waiting[0], step, memory)
                if failure:
                    self._failed_again(key, lane, failure, step, now)
                    break
                lane.waiting.popleft()
                lane.attempts = 0
            else:
                del self._lanes[key]

    def _failed_again(self, key: str, lane: _Lane, reason: str, step: Step, now: datetime) -> None:
        lane.attempts, lane.reason = lane.attempts + 1, reason
        if lane.attempts < self._patience.attempts:
            lane.again_at = now + self._patience.wait(lane.attempts)
            return
        first, *others = lane.waiting
        step.parked.append(self._parking(first, reason, now))
        step.parked += [self._parking(one, "", now) for one in others]
        self._parked.add(key)
        del self._lanes[key]
        self._log.error(
            "parked", policy=self.policy.name, position=first.seen.position, reason=reason
        )

    def _replay(self, step: Step, memory: _Memory) -> None:
        """Handle again what an operator asked for; what fails again, stays parked from there on."""
        if not self._parked:
            return
        asked: dict[str, list[Parked]] = {}
        for one in self._tracks.parked(self.policy.name):
            asked.setdefault(one.key, []).append(one)
        for key, events in asked.items():
            if any(one.replay for one in events):
                self._replay_key(key, events, step, memory)

    def _replay_key(self, key: str, events: list[Parked], step: Step, memory: _Memory) -> None:
        for place, one in enumerate(events):
            passage = self._feed.passage(one.position - 1, 1, self.policy.types)
            arrived = self._arrived(passage.events[0])
            failure = self._handle(arrived, step, memory)
            if failure:
                step.parked.append(one._replace(reason=failure))
                step.parked += events[place + 1 :]  # nobody has asked for them any more
                return
            step.settled.append(one.position)
        self._parked.discard(key)

    def _handle(self, one: _Arrived, step: Step, memory: _Memory) -> str:
        """Let the policy react; why it could not, or ""."""
        told = one.seen
        if not isinstance(told, Told):
            return told.reason
        try:
            outcome = self.policy.react(memory.of(one.key), told)
            effects = list(self._kept(one, told, outcome))
        except Exception as error:  # noqa: BLE001 -- a policy's fault is its own, and parked
            return f"{type(error).__name__}: {error}"[:LONGEST_REASON]
        step.kept += effects
        step.handled.append(told.position)
        if outcome.memory is not None:
            memory.changed[one.key] = outcome.memory
        for key, entries in outcome.elsewhere.items():
            memory.changed[key] = {**memory.of(key), **entries}
        return ""

    def _kept(self, one: _Arrived, told: Told, outcome: Outcome) -> Iterator[Kept]:
        chain = told.meta.correlation_id or told.meta.request_id
        cause = Cause(one.event_id, chain, told.position)
        policy = self.policy
        return kept(policy.name, one.key, cause, outcome.effects, urgent=policy.urgent)

    def _arrived(self, one: Heard) -> _Arrived:
        told = one.seen
        if not isinstance(told, Told):
            return _Arrived(one.event_id, told, told.lane)
        try:
            return _Arrived(one.event_id, told, self.policy.key(told))
        except Exception as error:  # noqa: BLE001 -- likewise
            reason = f"key: {type(error).__name__}: {error}"[:LONGEST_REASON]
            lane = told.meta.elevator_id or told.stream
            unreadable = Unreadable(told.position, told.type, lane, reason)
            return _Arrived(one.event_id, unreadable, lane)

    def _parking(self, one: _Arrived, reason: str, now: datetime) -> Parked:
        return Parked(self.policy.name, one.seen.position, one.key, reason, now)
