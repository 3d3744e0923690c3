"""The decider: every rule of the registry has this shape. And the bases of events and records."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final, Generic, TypeVar

from pydantic import BaseModel, ConfigDict

Command = TypeVar("Command")
State = TypeVar("State")
Happened = TypeVar("Happened", bound="Event")


class Record(BaseModel):
    """Base of commands and of the values that events carry: frozen, and no unknown field."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Event(Record):
    """One fact. `stored_as` is its name in the log: a contract, it never follows a rename here.

    When a fact became true is not part of its data: the envelope carries it, and `evolve` is
    handed it, so that no event can disagree with its own envelope.
    """

    stored_as: ClassVar[str]

    law: ClassVar[str] = ""
    """Under which rule it is recorded, where that is not the `LAW` of its module."""


@dataclass(frozen=True, slots=True)
class Found:
    """Marks a field of a command that no request states: what it rests on in other streams.

    `elevator: Annotated[ElevatorFacts | None, FOUND] = None`. The requirements of the command's row
    find it before the decision, so that a rule stays a function of its arguments.
    """


FOUND: Final = Found()


@dataclass(frozen=True, slots=True)
class Decider(Generic[Command, State, Happened]):
    """How one aggregate starts, what it allows, and what it becomes.

    The `datetime` is when the act is true (`occurred_at`, UTC): dated rules are looked up by it.
    An empty sequence from `decide` means that everything the command says is so already.
    """

    initial: State
    decide: Callable[[Command, State, datetime], Sequence[Happened]]
    evolve: Callable[[State, Happened, datetime], State]
