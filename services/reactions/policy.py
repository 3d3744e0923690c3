"""A policy 联动规则: what follows from an event, as data. Pure: the same events, the same effects.

A policy describes; it never acts. What it describes is committed together with the mark that its
event was handled, under ids made from the event's own id, and sent afterwards: however often a
process dies in between, each effect comes about once.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from services.kernel.projecting.projection import Told

Json: TypeAlias = Mapping[str, Any]
"""What JSON can hold."""


class Command(NamedTuple):
    """A command of one of our services, sent by the registry itself (role `system`).

    `rpc` is `elevators.supervision.v1.HazardService/FileHazard`; `fields` is its request as protobuf's
    JSON has it, without `request_id`. A refusal whose reason is in `settled_by` says that what the
    command was for is so already; any other refusal is an operator's matter.
    """

    rpc: str
    fields: Json
    settled_by: tuple[str, ...] = ()


class OfFleet(NamedTuple):
    """The command for each elevator of this maker and model that was in the register at the event.

    Its fields are given the `elevator_id`. By maker and number a policy knows an elevator; by model it
    has to be looked for, when the effect is sent.
    """

    maker_id: str
    model: str
    command: Command


class Party(NamedTuple):
    """One party, by its role and id."""

    role: str
    party_id: str


class PartiesOf(NamedTuple):
    """Whoever is bound to an elevator in this role when the notice is sent."""

    elevator_id: str
    role: str  # "user_unit", "manufacturer", "maintainer", "insurer", ...


class Authority(NamedTuple):
    """The supervising authority 监管部门 of a division (GB/T 2260 prefix; "" is HQ)."""

    division: str


class AuthorityOf(NamedTuple):
    """The authority of the county where an elevator stands when the notice is sent."""

    elevator_id: str


Recipient: TypeAlias = Party | PartiesOf | Authority | AuthorityOf


class Notice(NamedTuple):
    """A message to somebody 通知: a stable kind, and what it says. Personal data has no place in it."""

    to: Recipient
    kind: str
    about: Json


class Deadline(NamedTuple):
    """What happens at `due_at` unless it is settled first. A new one of this name replaces the old."""

    name: str  # one of its kind within the policy, such as "arrival:<case>"
    due_at: datetime
    then: tuple[Command | Notice, ...]


class Settled(NamedTuple):
    """The deadline of this name fires no more."""

    name: str


Effect: TypeAlias = Command | OfFleet | Notice | Deadline | Settled


class Outcome(NamedTuple):
    """What follows, and what the policy remembers for the next event of the same key.

    `elsewhere` is what it remembers for events of other keys, by key: entries, each of which replaces
    the one of its name there. An event that waits in such a key may learn of it before its turn.
    """

    effects: tuple[Effect, ...] = ()
    memory: Json | None = None  # None: as it was; empty: nothing any more
    elsewhere: Mapping[str, Json] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Policy:
    """One rule. Its `name` is stored with everything it did: it never changes.

    `key` says whose events are told in order and share a memory: as a rule the elevator's. `react`
    is given that memory (empty at first) and the event. `urgent` ones (rescue) never wait behind
    others. A policy begins at the end of the log unless `from_beginning`.
    """

    name: str
    types: frozenset[str]
    key: Callable[[Told], str]
    react: Callable[[Json, Told], Outcome]
    urgent: bool = False
    from_beginning: bool = True


def by_elevator(told: Told) -> str:
    """The elevator of the event; of one that has none, its stream."""
    return told.meta.elevator_id or told.stream


def only(effects: Iterable[Effect], memory: Json | None = None) -> Outcome:
    """An outcome of these effects."""
    return Outcome(tuple(effects), memory)
