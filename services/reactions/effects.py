"""Effects on their way: what a policy described, as rows that are kept until they are done.

Pure: ids follow from the event, the policy and the place of the effect, so that whatever is done
twice is the same row twice.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

import orjson

from services.kernel.clock import micros
from services.kernel.ids import derived_uuid
from services.kernel.sealed import unsealed_part
from services.reactions.policy import (
    Authority,
    AuthorityOf,
    Command,
    Deadline,
    Effect,
    Notice,
    OfFleet,
    PartiesOf,
    Party,
    Recipient,
    Settled,
)

DEADLINES: Final = UUID("6f2c5c54-5b5e-8a3e-9d0b-6d5f6b1f7f10")
"""What the ids of deadlines' effects are derived from."""

RECIPIENTS: Final[dict[str, type[Recipient]]] = {
    one.__name__: one for one in (Party, PartiesOf, Authority, AuthorityOf)
}


class Cause(NamedTuple):
    """Why: the event that was reacted to, its chain, and in which order it was."""

    event_id: UUID
    correlation_id: UUID
    position: int


class Sending(NamedTuple):
    """What is to be sent once: a command, one for a fleet, or a notice. `key` orders it: of one policy and key, one by one."""

    effect_id: UUID
    policy: str
    key: str
    urgent: bool
    payload: str
    cause: Cause
    late: bool = False


class Due(NamedTuple):
    """A deadline to be kept; it replaces the one of this name."""

    policy: str
    key: str
    urgent: bool
    name: str
    due_at: datetime
    then: str
    cause: Cause


class Lifted(NamedTuple):
    """The deadline of this name fires no more."""

    policy: str
    name: str


Kept = Sending | Due | Lifted
Sendable = Command | OfFleet | Notice


def kept(
    policy: str, key: str, cause: Cause, effects: Iterable[Effect], *, urgent: bool
) -> Iterator[Kept]:
    """These effects as rows, in their order. Raises `TypeError` for what JSON cannot hold."""
    for index, effect in enumerate(effects):
        match effect:
            case Command() | OfFleet() | Notice():
                effect_id = derived_uuid(cause.event_id, f"{policy}/{index}")
                yield Sending(effect_id, policy, key, urgent, packed(effect), cause)
            case Deadline(name=name, due_at=due_at, then=then):
                packing = orjson.dumps([_tree(one) for one in then]).decode()
                yield Due(policy, key, urgent, name, due_at, packing, cause)
            case Settled(name=name):
                yield Lifted(policy, name)


def fired(due: Due, *, late: bool) -> list[Sending]:
    """What follows when a deadline has passed. The same deadline again has the same effects."""
    seed = f"{due.policy}\x1f{due.name}\x1f{micros(due.due_at)}"
    return [
        Sending(
            derived_uuid(DEADLINES, f"{seed}\x1f{index}"),
            due.policy,
            due.key,
            due.urgent,
            orjson.dumps(tree).decode(),
            due.cause,
            late,
        )
        for index, tree in enumerate(orjson.loads(due.then))
    ]


def each_of(sending: Sending, fleet: OfFleet, elevator_ids: Iterable[str]) -> Iterator[Sending]:
    """The fleet's command for each of these. Looked for again, an elevator has the same command."""
    command = fleet.command
    for elevator_id in elevator_ids:
        one = command._replace(fields={**command.fields, "elevator_id": elevator_id})
        effect_id = derived_uuid(sending.effect_id, elevator_id)
        yield sending._replace(effect_id=effect_id, payload=packed(one))


def packed(effect: Sendable) -> str:
    """The effect as JSON."""
    return orjson.dumps(_tree(effect)).decode()


def unpacked(payload: str) -> Sendable:
    """The inverse of `packed`."""
    tree = orjson.loads(payload)
    if "maker_id" in tree:
        return OfFleet(tree["maker_id"], tree["model"], _command(tree["command"]))
    if "rpc" in tree:
        return _command(tree)
    return Notice(RECIPIENTS[tree["to"].pop("is")](**tree["to"]), tree["kind"], tree["about"])


def _command(tree: dict[str, Any]) -> Command:
    return Command(tree["rpc"], tree["fields"], tuple(tree["settled_by"]))


def _tree(effect: Sendable) -> dict[str, Any]:
    match effect:
        case OfFleet(maker_id=maker_id, model=model, command=command):
            return {"maker_id": maker_id, "model": model, "command": _tree(command)}
        case Command(rpc=rpc, fields=fields, settled_by=settled_by):
            return {"rpc": rpc, "fields": fields, "settled_by": settled_by}
        case Notice(to=to, kind=kind, about=about):
            addressed = {"is": type(to).__name__, **to._asdict()}
            return {"to": addressed, "kind": kind, "about": unsealed_part(about)}
