"""What this service says has happened: its published language, one module per theme."""

from itertools import chain
from typing import Final, get_args

from services.emergency.events.accident import AccidentHappened
from services.emergency.events.case import CaseHappened
from services.emergency.events.person import PersonHappened, SubjectErased
from services.emergency.events.platform import PlatformHappened, StationHappened
from services.kernel.decider import Event

EVENTS: Final[tuple[type[Event], ...]] = (
    *chain(
        get_args(CaseHappened),
        get_args(AccidentHappened),
        get_args(PlatformHappened),
        get_args(StationHappened),
    ),
    SubjectErased,
)
"""Every event of this service."""

__all__ = [
    "EVENTS",
    "AccidentHappened",
    "CaseHappened",
    "PersonHappened",
    "PlatformHappened",
    "StationHappened",
]
