"""given … when … then: the three words every rule is tested in.

`given(decider, *past)` puts the past on the first of October 2015; `on` moves the clock, and `also`
adds what happened then.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import reduce
from typing import Generic

import pytest

from services.kernel.decider import Command, Decider, Happened, State
from services.kernel.errors import Refused

NOON = datetime(2015, 10, 1, 4, tzinfo=UTC)
"""Noon in China on the day on which tests begin."""


@dataclass(frozen=True)
class Given(Generic[Command, State, Happened]):
    decider: Decider[Command, State, Happened]
    past: tuple[tuple[Happened, datetime], ...]
    now: datetime = NOON

    def on(self, year: int, month: int, day: int) -> "Given[Command, State, Happened]":
        """Noon in China on that day."""
        return replace(self, now=datetime(year, month, day, 4, tzinfo=UTC))

    def also(self, *events: Happened) -> "Given[Command, State, Happened]":
        """These happened, too: now, whenever `on` put that."""
        return replace(self, past=self.past + tuple((event, self.now) for event in events))

    def when(self, command: Command) -> "When[Command, State, Happened]":
        return When(self, command)

    @property
    def state(self) -> State:
        """What the past amounts to."""
        evolve = self.decider.evolve
        return reduce(lambda state, one: evolve(state, *one), self.past, self.decider.initial)


@dataclass(frozen=True)
class When(Generic[Command, State, Happened]):
    given: Given[Command, State, Happened]
    command: Command

    def then(self, *expected: Happened) -> None:
        assert list(self.decided()) == list(expected)

    def refuses(self, rule: type[Refused]) -> None:
        """The command breaks exactly this rule, and the refusal says so in both languages."""
        with pytest.raises(Refused) as refusal:
            self.decided()
        assert refusal.type is rule
        assert refusal.value.message
        assert refusal.value.zh

    def decided(self) -> Sequence[Happened]:
        return self.given.decider.decide(self.command, self.given.state, self.given.now)

    @property
    def after(self) -> State:
        """What the state becomes."""
        return self.given.also(*self.decided()).state


def given(
    decider: Decider[Command, State, Happened], *past: Happened
) -> Given[Command, State, Happened]:
    return Given(decider, tuple((event, NOON) for event in past))
