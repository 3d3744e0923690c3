"""A small engine for scenes: the real policies over the real log, their commands to the real server.

It reads what is new in the log, tells the policies in order, keeps their memory, sends what follows
under ids made from the event, and fires deadlines by the registry's clock. It lives in one process
and forgets everything when it ends: the real engine is tested elsewhere.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID, uuid5

import orjson
from google.protobuf.json_format import ParseDict
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services.kernel.envelope import decode_meta
from services.kernel.projecting.projection import Told
from services.reactions.policies import ALL
from services.reactions.policy import (
    Command,
    Deadline,
    Effect,
    Json,
    Notice,
    OfFleet,
    Policy,
    Settled,
)
from services.registry.events.elevator import (
    ElevatorManufactured,
    ElevatorSelected,
    LegacyElevatorImported,
)
from services.views.language import CATALOGUE
from tests.e2e.registry import METHODS, Refusal
from tests.reactions.timed import TimedRegistry

ENTERS: Final = (ElevatorSelected, ElevatorManufactured, LegacyElevatorImported)
"""How a machine enters the register."""

SEED: Final = UUID("5eedd2a4-0000-4000-8000-0000000000ff")


class Waiting(NamedTuple):
    """A deadline, with the ids that its effects will have."""

    due_at: datetime
    then: tuple[Command | Notice, ...]
    ids: tuple[UUID, ...]


class Sent(NamedTuple):
    """A notice that went out, and which policy sent it."""

    policy: str
    notice: Notice


class Unsettled(NamedTuple):
    """A command that the server refused for a reason that does not settle it."""

    policy: str
    command: Command
    refusal: Refusal


@dataclass
class Driver:
    """Runs policies over a registry until nothing is left to do."""

    registry: TimedRegistry
    policies: Sequence[Policy] = ALL
    position: int = 0
    notices: dict[UUID, Sent] = field(default_factory=dict)
    unsettled: list[Unsettled] = field(default_factory=list)
    sent: Counter[str] = field(default_factory=Counter)
    """How often each rpc was called."""
    _memory: dict[tuple[str, str], Json] = field(default_factory=dict)
    _waiting: dict[tuple[str, str], Waiting] = field(default_factory=dict)
    _ready: list[tuple[str, Command | Notice, UUID]] = field(default_factory=list)

    def run(self) -> "Driver":
        """Until the log has nothing new, and nothing is due."""
        while self._take() or self._fire() or self._send():
            pass
        return self

    def until(self, at: datetime) -> "Driver":
        """Let time pass up to that moment, one deadline after another, as they fall due."""
        self.run()
        while (due := min((one.due_at for one in self._waiting.values()), default=at)) < at:
            self._put(due)
            self.run()
        self._put(at)
        return self.run()

    def later(self, **span: float) -> "Driver":
        """Let so much time pass."""
        return self.until(self.registry.clock.now() + timedelta(**span))

    def again(self) -> "Driver":
        """The same events, told anew to policies that remember nothing."""
        return Driver(self.registry, self.policies).run()

    def waiting(self, prefix: str = "") -> list[str]:
        """The names of the deadlines that run."""
        return sorted(name for _, name in self._waiting if name.startswith(prefix))

    def memories(self, policy: str) -> list[Json]:
        """All that the policy remembers."""
        return [one for (name, _), one in self._memory.items() if name == policy]

    def kinds(self, **about: Any) -> Counter[tuple[str, str]]:
        """Notices about these, counted by kind and recipient."""
        return Counter(
            (one.notice.kind, str(tuple(one.notice.to)))
            for one in self.notices.values()
            if about.items() <= dict(one.notice.about).items()
        )

    def _put(self, at: datetime) -> None:
        if at > self.registry.clock.now():
            self.registry.clock.set(at)

    def _take(self) -> bool:
        events = self.registry.events(self.position)
        for one in events:
            told = told_of(one)
            for policy in self.policies:
                if told.type in policy.types:
                    self._tell(policy, told)
            self.position = one.position
        return bool(events)

    def _tell(self, policy: Policy, told: Told) -> None:
        key = (policy.name, policy.key(told))
        outcome = policy.react(self._memory.get(key, {}), told)
        if outcome.memory is not None:
            self._memory[key] = as_json(outcome.memory)
        for other, entries in outcome.elsewhere.items():
            there = (policy.name, other)
            self._memory[there] = as_json({**self._memory.get(there, {}), **entries})
        for index, effect in enumerate(outcome.effects):
            self._follow(policy.name, effect, uuid5(SEED, f"{policy.name} {told.position} {index}"))

    def _follow(self, policy: str, effect: Effect, effect_id: UUID) -> None:
        match effect:
            case Deadline(name=name, due_at=due_at, then=then):
                ids = tuple(uuid5(effect_id, str(index)) for index in range(len(then)))
                self._waiting[policy, name] = Waiting(due_at, then, ids)
            case Settled(name=name):
                self._waiting.pop((policy, name), None)
            case OfFleet(command=command):
                for elevator_id in self._fleet(effect):
                    one = command._replace(fields={**command.fields, "elevator_id": elevator_id})
                    self._ready.append((policy, one, uuid5(effect_id, elevator_id)))
            case Command() | Notice():
                self._ready.append((policy, effect, effect_id))

    def _fleet(self, fleet: OfFleet) -> Iterator[str]:
        """Whom the log names as this maker's and of this model, by now."""
        for one in map(told_of, self.registry.events()):
            if isinstance(one.event, ENTERS):
                machine: Any = getattr(one.event, "elevator", one.event)
                model = machine.parameters.model if machine.parameters else None
                if (machine.maker.party_id, model) == (fleet.maker_id, fleet.model):
                    yield one.meta.elevator_id

    def _fire(self) -> bool:
        now = self.registry.clock.now()
        due = [key for key, one in self._waiting.items() if one.due_at <= now]
        for key in sorted(due, key=lambda one: self._waiting[one].due_at):
            waiting = self._waiting.pop(key)
            self._ready += [
                (key[0], effect, effect_id)
                for effect, effect_id in zip(waiting.then, waiting.ids, strict=True)
            ]
        return bool(due)

    def _send(self) -> bool:
        ready, self._ready = self._ready, []
        for policy, effect, effect_id in ready:
            if isinstance(effect, Notice):
                self.notices[effect_id] = Sent(policy, effect)
            else:
                self._command(policy, effect, effect_id)
        return bool(ready)

    def _command(self, policy: str, command: Command, effect_id: UUID) -> None:
        method = command.rpc.rpartition("/")[2]
        self.sent[method] += 1
        try:
            self.registry.system.send(method, message_of(command, effect_id))
        except Refusal as refusal:
            if refusal.reason not in command.settled_by:
                self.unsettled.append(Unsettled(policy, command, refusal))


def told_of(one: Any) -> Told:
    """An event of the log as policies see it."""
    return Told(
        one.position,
        one.stream,
        one.version,
        one.type,
        one.recorded_at,
        decode_meta(one.meta),
        CATALOGUE.decode(one.type, one.data),
        one.data,
    )


def as_json(told: Json) -> Json:
    """As it comes back from where it was kept."""
    kept: Json = orjson.loads(orjson.dumps(told))
    return kept


def message_of(command: Command, request_id: UUID) -> Message:
    """The request that the command stands for."""
    service, _, name = command.rpc.partition("/")
    method = METHODS[name]
    assert method.containing_service.full_name == service, command.rpc
    fields = {**as_json(command.fields), "request_id": str(request_id)}
    return ParseDict(fields, GetMessageClass(method.input_type)())


def reasons(driver: Driver) -> Iterator[str]:
    """Why commands were refused, for a message that can be read."""
    for one in driver.unsettled:
        name = one.command.rpc.rpartition("/")[2]
        yield f"{one.policy}: {name}: {one.refusal.reason} {one.refusal.facts} {one.refusal.message}"
