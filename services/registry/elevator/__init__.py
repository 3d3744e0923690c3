"""The elevator 电梯: one aggregate, from its selection to its deregistration.

Acts stand by theme: `making`, `legacy`, `inspected`, `registration`,
`use`, `responsibility`, `works`, `marks`, `ending`, each
with its commands, what it decides, and what its events mean. `phases` are the states, `card` what
is known in every state, `rules` the refusals, `reading` what others are shown.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Decider
from services.reference.divisions import Divisions
from services.registry.elevator import (
    ending,
    inspected,
    legacy,
    making,
    marks,
    registration,
    responsibility,
    use,
    works,
)
from services.registry.elevator.card import elevator_id_by, elevator_id_of
from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.marks import claimed, freed, holds
from services.registry.elevator.phases import Deregistered, Elevator, Scrapped, State, Unknown
from services.registry.elevator.reading import ElevatorCard, card_of, named_by, subject_of
from services.registry.events.elevator import (
    Answered,
    ElevatorHappened,
    ElevatorManufactured,
    ElevatorSelected,
    Ended,
    Inspected,
    LegacyElevatorImported,
    Made,
    Marked,
    Registered,
    Used,
    Worked,
)

Command: TypeAlias = (
    making.Command
    | ImportLegacyElevator
    | ConfirmInspection
    | registration.Command
    | use.Command
    | responsibility.Command
    | works.Command
    | marks.Command
    | ending.Command
)

FirstFact: TypeAlias = ElevatorSelected | ElevatorManufactured | LegacyElevatorImported

__all__ = [
    "Command",
    "ElevatorCard",
    "State",
    "card_of",
    "claimed",
    "decider",
    "elevator_id_by",
    "elevator_id_of",
    "freed",
    "holds",
    "named_by",
    "subject_of",
]


def decider(divisions: Divisions) -> Decider[Command, State, ElevatorHappened]:
    """The rules of an elevator, with the division table 行政区划 that its places are checked by."""

    def decide(command: Command, state: State, at: datetime) -> Sequence[ElevatorHappened]:
        events: Sequence[ElevatorHappened]
        if isinstance(command, making.Command):
            events = making.decide(command, state, at, divisions)
        elif isinstance(command, ImportLegacyElevator):
            events = legacy.decide(command, state, at, divisions)
        elif isinstance(command, ConfirmInspection):
            events = inspected.decide(command, state, at)
        elif isinstance(command, registration.Command):
            events = registration.decide(command, state, at, divisions)
        elif isinstance(command, use.Command):
            events = use.decide(command, state, at)
        elif isinstance(command, responsibility.Command):
            events = responsibility.decide(command, state)
        elif isinstance(command, works.Command):
            events = works.decide(command, state)
        elif isinstance(command, marks.Command):
            events = marks.decide(command, state)
        elif isinstance(command, ending.Command):
            events = ending.decide(command, state, at, divisions)
        else:
            assert_never(command)
        return events

    return Decider(Unknown(), decide, evolve)


def evolve(state: State, event: ElevatorHappened, at: datetime) -> State:
    """What the elevator is after this fact. Total: it refuses nothing.

    Facts come late, so what was true on an earlier day folds only some of them. One that lacks the
    facts it rests on changes what it can: before the first fact nothing, after the end the card.
    """
    if isinstance(state, Unknown):
        return _evolve(state, event, at) if isinstance(event, FirstFact) else state
    after = _evolve(state, event, at)
    final = isinstance(state.phase, Scrapped | Deregistered) and not isinstance(event, Ended)
    return replace(after, phase=state.phase) if final and isinstance(after, Elevator) else after


def _evolve(state: State, event: ElevatorHappened, at: datetime) -> State:
    after: State
    if isinstance(event, Made):
        after = making.evolve(state, event, at)
    elif isinstance(event, LegacyElevatorImported):
        after = legacy.evolve(event, at)
    elif isinstance(event, Inspected):
        after = inspected.evolve(state, event, at)
    elif isinstance(event, Registered):
        after = registration.evolve(state, event, at)
    elif isinstance(event, Used):
        after = use.evolve(state, event, at)
    elif isinstance(event, Answered):
        after = responsibility.evolve(state, event, at)
    elif isinstance(event, Worked):
        after = works.evolve(state, event, at)
    elif isinstance(event, Marked):
        after = marks.evolve(state, event, at)
    elif isinstance(event, Ended):
        after = ending.evolve(state, event, at)
    else:
        assert_never(event)
    return after
