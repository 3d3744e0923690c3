"""What an accident is: under investigation, settled, or withdrawn."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from services.emergency.accident.rules import AccidentIsWithdrawn, AccidentUnknown
from services.emergency.events.accident import (
    AccidentClosed,
    AccidentGraded,
    AccidentReported,
    Toll,
)
from services.kernel.subject import NOBODY, Subject


@dataclass(frozen=True, slots=True)
class Unreported:
    """No such accident."""


@dataclass(frozen=True, slots=True)
class AccidentFile:
    """All that is on record of an accident."""

    reported: AccidentReported
    happened_at: datetime
    toll: Toll
    graded: AccidentGraded | None = None


@dataclass(frozen=True, slots=True)
class Investigated:
    """调查处理中."""

    file: AccidentFile


@dataclass(frozen=True, slots=True)
class Settled:
    """结案."""

    file: AccidentFile
    at: datetime
    closing: AccidentClosed


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """撤回: it counts nowhere."""

    file: AccidentFile
    reason: str


Recorded: TypeAlias = Investigated | Settled | Withdrawn
State: TypeAlias = Unreported | Recorded


def subject_of(state: State) -> Subject:
    """Whom a call about the accident concerns; its parties are those of the elevator."""
    if isinstance(state, Unreported):
        return NOBODY
    reported = state.file.reported
    return Subject(reported.elevator_id or "", reported.place.division, frozenset())


def known(state: State) -> Recorded:
    """The accident, which there is; raises `AccidentUnknown`."""
    if isinstance(state, Unreported):
        raise AccidentUnknown(field="accident_id")
    return state


def standing(state: State) -> Investigated | Settled:
    """The accident, which counts; raises `AccidentUnknown`, `AccidentIsWithdrawn`."""
    accident = known(state)
    if isinstance(accident, Withdrawn):
        raise AccidentIsWithdrawn
    return accident
