"""An elevator's upkeep decides, and becomes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from services.kernel.decider import Decider
from services.maintenance.events.upkeep import (
    FaultHappened,
    TenureHappened,
    UpkeepHappened,
)
from services.maintenance.upkeep import faults, tenure, visits
from services.maintenance.upkeep.commands import Command, FaultCommand, TenureCommand
from services.maintenance.upkeep.state import State, Unmaintained, known


def decide(command: Command, state: State, at: datetime) -> Sequence[UpkeepHappened]:
    if isinstance(command, TenureCommand):
        return tenure.decide(command, state, at)
    if isinstance(command, FaultCommand):
        return faults.decide(command, state, at)
    return visits.decide(command, state, at)


def evolve(state: State, event: UpkeepHappened, at: datetime) -> State:
    upkeep = known(state)
    if isinstance(event, TenureHappened):
        return tenure.evolve(upkeep, event)
    if isinstance(event, FaultHappened):
        return faults.evolve(upkeep, event, at)
    return visits.evolve(upkeep, event)


DECIDER: Final[Decider[Command, State, UpkeepHappened]] = Decider(Unmaintained(), decide, evolve)
"""The rules of an elevator's upkeep."""
