"""What inspection says has happened: its published language, one module per theme."""

from itertools import chain
from typing import Final, TypeAlias, get_args

from services.inspection.events.agency import AgencyHappened
from services.inspection.events.assessments import Assessed, Supported
from services.inspection.events.examinations import Chosen, InspectionCorrected, Reported, Scheduled
from services.inspection.events.oversight import ModelHappened, SampleHappened, StandardHappened
from services.kernel.decider import Event

InspectionHappened: TypeAlias = (
    Chosen | Reported | InspectionCorrected | Scheduled | Assessed | Supported
)

EVENTS: Final[tuple[type[Event], ...]] = tuple(
    chain(
        get_args(InspectionHappened),
        get_args(AgencyHappened),
        get_args(ModelHappened),
        get_args(SampleHappened),
        get_args(StandardHappened),
    )
)
"""Every event of this service."""

__all__ = [
    "EVENTS",
    "AgencyHappened",
    "InspectionHappened",
    "ModelHappened",
    "SampleHappened",
    "StandardHappened",
]
