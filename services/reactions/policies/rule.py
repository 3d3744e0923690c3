"""A rule 联动规则: a policy, and what a reader of the table wants to know of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple, TypeAlias

from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.reactions.policy import Json, Outcome, Policy, by_elevator

React: TypeAlias = Callable[[Json, Told], Outcome]

NOTHING: Final = Outcome()
"""Nothing follows, and nothing is remembered."""


class Rule(NamedTuple):
    """A policy, when it acts, what follows, by which law, and which deadlines it keeps.

    `deadline` is empty where it keeps none. Dated periods stand in `periods`.
    """

    policy: Policy
    when: str
    then: str
    law: str
    deadline: str = ""


def rule(
    name: str,
    react: React,
    events: tuple[type[Event], ...],
    *,
    when: str,
    then: str,
    law: str,
    deadline: str = "",
    key: Callable[[Told], str] = by_elevator,
) -> Rule:
    """The rule of this name, told of these events from the beginning of the log."""
    types = frozenset(one.stored_as for one in events)
    return Rule(Policy(name, types, key, react), when, then, law, deadline)


def urgently(one: Rule) -> Rule:
    """The rule, which waits behind no other."""
    return one._replace(policy=replace(one.policy, urgent=True))


def by_stream(told: Told) -> str:
    """The stream: a file of its own, such as one order."""
    return told.stream


def id_in(stream: str) -> str:
    """The id of what the stream is about: `order-ZL-1` is `ZL-1`."""
    return stream.partition("-")[2]


def noted(memory: Json) -> dict[str, Any]:
    """A copy of what was remembered, one level deep in its tables, to be written on."""
    return {name: dict(one) if isinstance(one, Mapping) else one for name, one in memory.items()}
