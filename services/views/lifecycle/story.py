"""The story of one elevator: its facts, and the states they amount to in the order of truth."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, TypeAlias, get_args

import orjson

from services.kernel.clock import from_micros, micros
from services.kernel.projecting.projection import Told
from services.kernel.sealed import Sealed
from services.reference.dated import legal_day
from services.registry import elevator
from services.registry.elevator.phases import Elevator, Unknown
from services.registry.events.elevator import (
    ElevatorHappened,
    SafetyOfficerAppointed,
    SafetyOfficerRevealed,
)
from services.views.language import decoded

SEALED: Final = {SafetyOfficerAppointed.stored_as, SafetyOfficerRevealed.stored_as}
"""Facts with sealed data: no row that elevators are searched by rests on them."""

REGISTRY: Final = frozenset(one.stored_as for one in get_args(ElevatorHappened)) - SEALED
"""What the rows of an elevator follow from, of what the registry says."""


@dataclass(frozen=True)
class Fact:
    """One event, as a row of the view keeps it; both clocks in microseconds."""

    occurred_at: int
    position: int
    recorded_at: int
    type: str
    data: str  # JSON
    stream: str

    @classmethod
    def of(cls, told: Told) -> "Fact":
        """The fact that was told just now; it need not be decoded again."""
        clocks = (micros(told.occurred_at), told.position, micros(told.recorded_at))
        fact = cls(*clocks, told.type, told.data.decode(), told.stream)
        fact.__dict__["event"] = told.event
        return fact

    @cached_property
    def event(self) -> Any:
        """As an object of its class, what was sealed being empty. Raises what the codec raises."""
        data = self.data.replace(_LEFT_OUT, _EMPTY) if _LEFT_OUT in self.data else self.data
        return decoded(self.type, data)

    @cached_property
    def told(self) -> Any:
        """As it lies in the log."""
        return orjson.loads(self.data)

    @property
    def at(self) -> datetime:
        """When it was true."""
        return from_micros(self.occurred_at)

    @property
    def day(self) -> date:
        """The day in China on which it became true."""
        return legal_day(self.at)


_LEFT_OUT: Final = '"[sealed]"'
_EMPTY: Final = Sealed(person_id="", box="").model_dump_json()


def packed(story: Sequence[Fact]) -> str:
    """The facts as one JSON text."""
    rows = [(f.occurred_at, f.position, f.recorded_at, f.type, f.data, f.stream) for f in story]
    return orjson.dumps(rows).decode()


def unpacked(text: str) -> list[Fact]:
    """The inverse of `packed`."""
    return [Fact(*one) for one in orjson.loads(text)]


Step: TypeAlias = tuple[Fact, date, Elevator]
"""A fact of the registry, the day from which it counts, and what follows from it."""


def states(story: Sequence[Fact]) -> Iterator[Step]:
    """What the registry's facts amount to, fact by fact.

    The first fact first, whatever its date, then as they became true: as the registry folds its own
    stream. What is said of a day before the first fact counts from the first fact on.
    """
    own = [fact for fact in story if fact.type in REGISTRY]
    state: elevator.State = Unknown()
    begun: date | None = None
    for fact in [*own[:1], *in_order(own[1:])]:
        state = elevator.evolve(state, fact.event, fact.at)
        if isinstance(state, Elevator):
            begun = begun or fact.day
            yield fact, max(begun, fact.day), state


def in_order(facts: Sequence[Fact]) -> list[Fact]:
    """As they became true; of what became true at one moment, as it became known."""
    return sorted(facts, key=lambda fact: (fact.occurred_at, fact.position))
