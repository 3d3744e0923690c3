"""A rule 联动规则: a policy, and what a reader of the table wants to know of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple, TypeAlias

from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.reactions.policy import Deadline, Effect, Json, Outcome, Policy, Settled, by_elevator

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
    return Rule(Policy(name, types, key, _graced(react)), when, then, law, deadline)


HISTORY: Final = timedelta(days=90)
"""What was true so long before the log took it is history: an old register's, a late import's."""

GRACE: Final = timedelta(days=7)
"""So long whoever tells history has to tell what came of it, before anything falls due."""


def is_history(told: Told) -> bool:
    """Whether it was told long after it was true."""
    return told.recorded_at - told.occurred_at > HISTORY


def _graced(react: React) -> React:
    """Of history nothing falls due at once: what settled it may be the next that is told."""

    def reacting(memory: Json, told: Told) -> Outcome:
        outcome = react(memory, told)
        if not is_history(told):
            return outcome
        soonest = told.recorded_at + GRACE
        return outcome._replace(effects=tuple(_later(one, soonest) for one in outcome.effects))

    return reacting


def _later(effect: Effect, soonest: datetime) -> Effect:
    if isinstance(effect, Deadline):
        return effect._replace(due_at=max(effect.due_at, soonest))
    return effect


def currently(one: Rule) -> Rule:
    """The rule, by which nothing is sent because of history: that was dealt with in its time."""
    react = one.policy.react

    def reacting(memory: Json, told: Told) -> Outcome:
        outcome = react(memory, told)
        if not is_history(told):
            return outcome
        kept = (one for one in outcome.effects if isinstance(one, Deadline | Settled))
        return outcome._replace(effects=tuple(kept))

    return one._replace(policy=replace(one.policy, react=reacting))


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
