"""What the insurance says has happened: its published language, one module per theme."""

from itertools import chain
from typing import Final, get_args

from services.insurance.events.claim import ClaimHappened
from services.insurance.events.cover import CoverHappened
from services.insurance.events.programme import ProgrammeHappened
from services.kernel.decider import Event

EVENTS: Final[tuple[type[Event], ...]] = tuple(
    chain(get_args(ProgrammeHappened), get_args(CoverHappened), get_args(ClaimHappened))
)
"""Every event of this service."""

__all__ = ["EVENTS", "ClaimHappened", "CoverHappened", "ProgrammeHappened"]
