"""The inspections of one elevator 检验检测: its stream is named by the elevator's id.

Acts stand by theme: `choosing`, `recording` (with `reports`), `correcting`, `scheduling`,
`assessing`, `supporting`, each with its commands, what it decides, and what its events mean.
`state` is what is known, `rules` the refusals, `card` what others are shown.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, TypeAlias, assert_never

from services.inspection.events import InspectionHappened
from services.inspection.events.assessments import Assessed, Supported
from services.inspection.events.examinations import (
    Chosen,
    InspectionCorrected,
    Reported,
    Scheduled,
)
from services.inspection.inspections import (
    assessing,
    choosing,
    correcting,
    recording,
    scheduling,
    supporting,
)
from services.inspection.inspections.correcting import CorrectInspection
from services.inspection.inspections.state import Inspections, subject_of
from services.kernel.decider import Decider

Command: TypeAlias = (
    choosing.Command
    | recording.Command
    | CorrectInspection
    | scheduling.Command
    | assessing.Command
    | supporting.Command
)

__all__ = ["Command", "Inspections", "decide", "decider", "evolve", "subject_of"]


def decide(command: Command, state: Inspections, at: datetime) -> Sequence[InspectionHappened]:
    events: Sequence[InspectionHappened]
    if isinstance(command, choosing.Command):
        events = choosing.decide(command, state, at)
    elif isinstance(command, recording.Command):
        events = recording.decide(command, state, at)
    elif isinstance(command, CorrectInspection):
        events = correcting.decide(command, state, at)
    elif isinstance(command, scheduling.Command):
        events = scheduling.decide(command, state, at)
    elif isinstance(command, assessing.Command):
        events = assessing.decide(command, state, at)
    elif isinstance(command, supporting.Command):
        events = supporting.decide(command, state, at)
    else:
        assert_never(command)
    return events


def evolve(state: Inspections, event: InspectionHappened, at: datetime) -> Inspections:
    """What is known after this fact. Total: facts are kept, and put together when asked."""
    state, after = state.seen(at), state
    if isinstance(event, Chosen):
        after = choosing.evolve(state, event, at)
    elif isinstance(event, Reported):
        after = recording.evolve(state, event, at)
    elif isinstance(event, InspectionCorrected):
        after = correcting.evolve(state, event, at)
    elif isinstance(event, Scheduled):
        after = scheduling.evolve(state, event, at)
    elif isinstance(event, Assessed):
        after = assessing.evolve(state, event, at)
    elif isinstance(event, Supported):
        after = supporting.evolve(state, event, at)
    else:
        assert_never(event)
    return after


decider: Final[Decider[Command, Inspections, InspectionHappened]] = Decider(
    Inspections(), decide, evolve
)
