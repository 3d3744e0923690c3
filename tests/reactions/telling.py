"""Policies told of events by hand: what each would do, and that everything it says can be done.

`Story("order.due")` is one policy, `told` one event of a stream; `effects` are those of all so far.
Whatever is emitted is checked against the contracts: the rpc, its access, its message, its rules.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final
from uuid import UUID

import orjson
from protovalidate import Validator

from services.cli.reference_tables import refusals
from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta
from services.kernel.projecting.projection import Told
from services.kernel.server.access import Access
from services.reactions.policies import ALL
from services.reactions.policy import (
    Command,
    Deadline,
    Effect,
    Json,
    Notice,
    OfFleet,
    PartiesOf,
    Party,
    Policy,
    Settled,
)
from tests.e2e.registry import METHODS, on
from tests.reactions.driver import as_json, message_of

NOON: Final = on(2025, 10, 1)
"""Noon in China on the day on which stories begin."""

LIFT: Final = "a" * 26
POLICIES: Final = {one.name: one for one in ALL}
ROLES: Final = frozenset(
    {"user_unit", "manufacturer", "installer", "maintainer", "insurer", "department"}
)
ANYBODY: Final = UUID("5eedd2a4-0000-4000-8000-000000000001")
VALIDATOR: Final = Validator()


def told(
    event: Event,
    stream: str = "",
    *,
    at: datetime = NOON,
    known_at: datetime | None = None,
    position: int = 7,
    elevator_id: str = LIFT,
    role: str = "system",
) -> Told:
    """The event as a policy sees it: true at `at`, and known then unless later."""
    meta = Meta(at, Actor(role, "test"), ANYBODY, elevator_id=elevator_id, division="350203")
    data = event.model_dump_json().encode()
    name = stream or f"elevator-{LIFT}"
    return Told(position, name, 0, event.stored_as, known_at or at, meta, event, data)


class Story:
    """What one policy makes of events, one after another."""

    def __init__(self, policy: str) -> None:
        self.policy: Policy = POLICIES[policy]
        self.memory: dict[str, Json] = {}
        self.effects: list[Effect] = []
        self.position = 0

    def told(self, event: Event, stream: str = "", **fields: Any) -> "Story":
        """The next event; of another kind than the policy is told of, it is no fault of it."""
        self.position += 1
        one = told(event, stream, **{"position": self.position, **fields})
        assert one.type in self.policy.types, one.type
        key = self.policy.key(one)
        known = self.memory.get(key, {})
        as_it_was = as_json(known)
        outcome = self.policy.react(known, one)
        assert known == as_it_was, "a policy writes on no memory but its own copy"
        assert self.policy.react(known, one) == outcome, "the same events, the same effects"
        if outcome.memory is not None:
            self.memory[key] = as_json(outcome.memory)
        for other, entries in outcome.elsewhere.items():
            self.memory[other] = as_json({**self.memory.get(other, {}), **entries})
        for effect in outcome.effects:
            check(effect)
        self.effects += outcome.effects
        return self

    def forgotten(self) -> "Story":
        """The same story, of whose effects so far nothing is said."""
        self.effects = []
        return self

    @property
    def running(self) -> dict[str, Deadline]:
        """The deadlines that run, by name."""
        found: dict[str, Deadline] = {}
        for one in self.effects:
            if isinstance(one, Deadline):
                found[one.name] = one
            elif isinstance(one, Settled):
                found.pop(one.name, None)
        return found

    @property
    def due(self) -> dict[str, datetime]:
        """When each of them is due."""
        return {name: one.due_at for name, one in self.running.items()}

    @property
    def commands(self) -> list[Command]:
        """The commands that follow at once."""
        return [one for one in self.effects if isinstance(one, Command)]

    @property
    def calls(self) -> list[str]:
        """Their rpcs, by name."""
        return [one.rpc.rpartition("/")[2] for one in self.commands]

    @property
    def notices(self) -> list[tuple[str, str]]:
        """The kinds of the notices that go out at once, and to which role."""
        return [
            (one.kind, getattr(one.to, "role", "authority"))
            for one in self.effects
            if isinstance(one, Notice)
        ]


def check(effect: Effect) -> None:
    """Everything in it can be done: see the module."""
    match effect:
        case Command():
            check_command(effect)
        case OfFleet(maker_id=maker_id, model=model, command=command):
            assert maker_id
            assert model
            check(command._replace(fields={**command.fields, "elevator_id": LIFT}))
        case Notice(to=to, about=about, kind=kind):
            assert kind
            assert orjson.loads(orjson.dumps(about)) == about, kind
            assert "person:" not in str(about)
            if isinstance(to, Party | PartiesOf):
                assert to.role in ROLES, kind
        case Deadline(name=name, due_at=due_at, then=then):
            assert name
            assert due_at.utcoffset() == timedelta(0), name
            assert then, name
            for one in then:
                check(one)
        case Settled(name=name):
            assert name


def check_command(command: Command) -> None:
    """The rpc exists, lets `system` in, takes these fields; its settling reasons are refusals."""
    message = message_of(command, ANYBODY)
    assert VALIDATOR.collect_violations(message) == [], command
    method = METHODS[command.rpc.rpartition("/")[2]]
    assert "system" in Access.of(method).roles, command.rpc
    assert set(command.settled_by) <= reasons(), command.settled_by


@cache
def reasons() -> frozenset[str]:
    """The stable reasons of every refusal."""
    return frozenset(one.reason_of() for one in refusals())


def names(effects: Sequence[Effect]) -> list[str]:
    """What kind of effect each is."""
    return [type(one).__name__ for one in effects]
