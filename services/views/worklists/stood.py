"""How an elevator stands after a fact of the registry, of inspection, upkeep or cover."""

from collections.abc import Sequence
from typing import Any, Final, get_args

from services.inspection.events.examinations import (
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
    Moved,
    Reported,
)
from services.insurance.events.cover import CoverBound, CoverCancelled, CoverLapsed, CoverRenewed
from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    GovernorCalibrated,
    MaintenanceSchemeAdopted,
    VisitRecorded,
    VisitWithdrawn,
)
from services.reference.dated import legal_day
from services.views.lifecycle.story import REGISTRY, Step
from services.views.worklists.standing import Covered, Scheduled, Standing, registered_by

_INSPECTED: Final = (
    *get_args(Reported),
    *get_args(Moved),
    InspectionCorrected,
    InspectionDueDateSet,
    InspectionMoveWithdrawn,
)
_HELD: Final = (ElevatorTakenOver, ElevatorHandedOver, MaintenanceSchemeAdopted)
_COVERED: Final = (CoverBound, CoverRenewed, CoverCancelled, CoverLapsed)
_DONE: Final = (VisitRecorded, VisitWithdrawn, GovernorCalibrated)

STANDING: Final = REGISTRY | {one.stored_as for one in (*_INSPECTED, *_HELD, *_COVERED)}
"""Facts that change how an elevator stands."""

ROUNDS_MADE: Final = frozenset(one.stored_as for one in _DONE)
"""Facts that change the rounds of an elevator, and nothing else of it."""


def stood(standing: Standing, told: Told, steps: Sequence[Step]) -> Standing:
    """How it stands now; `steps` are those by the registry, with this fact, if it is the registry's."""
    event: Any = told.event
    match event:
        case CoverBound() | CoverRenewed():
            cover = Covered(
                insurer=event.insurer.party_id,
                programme=event.programme_id,
                begins=event.covers_from,
                ends=event.covers_to,
                premium_fen=event.premium_fen,
                position=told.position,
            )
            return standing.model_copy(
                update={"covers": {**standing.covers, event.cover_id: cover}}
            )
        case CoverCancelled(cover_id=cover_id) | CoverLapsed(cover_id=cover_id):
            return _ended(standing, cover_id, event, told.position)
        case _ if told.type in REGISTRY:
            found = registered_by(steps)
            if found == standing.registered:
                return standing
            return standing.model_copy(update={"registered": found})
        case _ if isinstance(event, _INSPECTED):
            day = getattr(event, "inspected_on", None) or legal_day(told.occurred_at)
            scheduled = Scheduled(due=event.due, since=day, position=told.position)
            return standing.model_copy(update={"scheduled": scheduled})
        case _:
            held = standing.held.with_fact(event, told.position)
            return standing.model_copy(update={"held": held})


def _ended(
    standing: Standing, cover_id: str, event: CoverCancelled | CoverLapsed, position: int
) -> Standing:
    cover = standing.covers.get(cover_id)
    if cover is None:
        return standing
    ended = cover.model_copy(update={"ends": event.ended_on, "position": position})
    return standing.model_copy(update={"covers": {**standing.covers, cover_id: ended}})
