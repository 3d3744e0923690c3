"""What the handler must know of an aggregate, of a command's circumstances, and what it answers."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, NamedTuple
from uuid import UUID

from services.kernel.decider import Command, Decider, Happened, State
from services.kernel.envelope import Actor, Meta
from services.kernel.subject import NOBODY, Subject

Guard = Callable[[Subject], None]
"""Raises `Denied` when the caller may not act on this subject."""

Requirement = Callable[[str, Any, datetime], Awaitable[Any]]
"""What a command rests on outside its aggregate: (key, command, true at) → the command, with what was
found filled into its `FOUND` fields. Raises `Refused` or a store error."""


class Intent(NamedTuple):
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

    def meta(self, at: datetime, subject: Subject = NOBODY) -> Meta:
        """The envelope of what comes of it: true at that time, about this subject."""
        return Meta(
            at,
            self.actor,
            self.request_id,
            self.digest,
            self.correlation_id,
            self.causation_id,
            self.traceparent,
            subject.elevator_id,
            subject.division,
        )


Reserve = Callable[[str, Sequence[Any], Intent], Awaitable[None]]
"""Reserves what events claim for the aggregate (key, events, intent), before they are written.

Events that are not written after all leave a reservation that nobody holds; whoever reserves takes
care of those, since a crash leaves them too. With `validate_only` it only looks. Raises `Refused`.
"""


def nobody(_: object) -> Subject:
    """The subject of a command that names nobody."""
    return NOBODY


def no_elevator(_key: str, _command: object, _state: object) -> str:
    """No other stream speaks of what this aggregate is about."""
    return ""


def keyed_by_elevator(key: str, _command: object, _state: object) -> str:
    """The aggregate is one per elevator: its key is the elevator's id."""
    return key


@dataclass(frozen=True, slots=True)
class Aggregate(Generic[Command, State, Happened]):
    """An aggregate's rules, its streams (`<name>-<key>`), and whom its states concern."""

    name: str
    decider: Decider[Command, State, Happened]
    subject: Callable[[State], Subject]
    named: Callable[[Command], Subject] = nobody
    """Whom a command itself names as acting: a party is on no card before its own first act."""
    reserve: Reserve | None = None
    about: Callable[[str, Any, Any], str] = no_elevator
    """The elevator that is concerned, by key, command (None for a question) and state; "": none.

    Its place and parties are then looked up, before anything is decided or told.
    """

    def stream(self, key: str) -> str:
        return f"{self.name}-{key}"


class Outcome(NamedTuple):
    """What a command achieved. `position` is where to read it; 0 when nothing was ever written."""

    version: int
    position: int
    types: tuple[str, ...]
    replayed: bool = False
