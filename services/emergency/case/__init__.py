"""A hotline case 工单: one call or alarm, from 报警 to 办结.

Acts stand by theme: `opening`, `rescue`, `alerts`, `ending` with `correcting`, `people`, each with its
commands, what it decides, and what its events mean. `state` is what a case is, `guards` the order of
its times, `clocks` what is due, `card` what others are shown.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias, assert_never

from services.emergency.case import alerts, ending, opening, people, rescue
from services.emergency.case.card import CaseCard, card_of
from services.emergency.case.clocks import Clocks, clocks
from services.emergency.case.correcting import CorrectCase
from services.emergency.case.guards import check_consistent
from services.emergency.case.rescue import RecordRelease
from services.emergency.case.state import (
    CaseFacts,
    State,
    Unopened,
    facts_of,
    subject_of,
)
from services.emergency.events.case import Alerted, CaseHappened, Ended, Named, Opened, Rescued
from services.kernel.decider import Decider
from services.reference.divisions import Divisions

Command: TypeAlias = (
    opening.Command | rescue.Command | alerts.Command | ending.Command | people.Command
)

__all__ = [
    "CaseCard",
    "CaseFacts",
    "Clocks",
    "Command",
    "State",
    "Unopened",
    "card_of",
    "clocks",
    "concerned",
    "decider",
    "evolve",
    "facts_of",
    "subject_of",
]


def decider(divisions: Divisions) -> Decider[Command, State, CaseHappened]:
    """The rules of a case, with the division table 行政区划 that its places are checked by."""

    def decide(command: Command, state: State, at: datetime) -> Sequence[CaseHappened]:
        events = _decided(command, state, at, divisions)
        after = _after(state, events, at)
        if isinstance(command, RecordRelease | CorrectCase) and not isinstance(after, Unopened):
            check_consistent(after)
            return [*events, *alerts.proposal_due(after.file, at)]
        if events:
            check_consistent(after)
        return events

    return Decider(Unopened(), decide, evolve)


def evolve(state: State, event: CaseHappened, at: datetime) -> State:
    """What the case is after this fact. Total: before the first fact nothing is changed."""
    if isinstance(event, Opened):
        return opening.evolve(state, event, at)
    if isinstance(event, Rescued):
        return rescue.evolve(state, event, at)
    if isinstance(event, Alerted):
        return alerts.evolve(state, event, at)
    if isinstance(event, Ended):
        return ending.evolve(state, event, at)
    if isinstance(event, Named):
        return people.evolve(state, event, at)
    assert_never(event)


def concerned(_key: str, command: object, state: State) -> str:
    """The elevator that a call about the case concerns; "" while nobody knows which one it is."""
    if not isinstance(state, Unopened):
        return state.file.elevator_id
    named: str | None = getattr(command, "elevator_id", None)
    return named or ""


def _decided(
    command: Command, state: State, at: datetime, divisions: Divisions
) -> Sequence[CaseHappened]:
    if isinstance(command, opening.Command):
        return opening.decide(command, state, at, divisions)
    if isinstance(command, rescue.Command):
        return rescue.decide(command, state, at)
    if isinstance(command, alerts.Command):
        return alerts.decide(command, state, at)
    if isinstance(command, ending.Command):
        return ending.decide(command, state, at)
    if isinstance(command, people.Command):
        return people.decide(command, state)
    assert_never(command)


def _after(state: State, events: Sequence[CaseHappened], at: datetime) -> State:
    for event in events:
        state = evolve(state, event, at)
    return state
