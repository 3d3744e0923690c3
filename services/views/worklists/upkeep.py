"""What is kept of an elevator's upkeep to say when its next visits are due: its own domain says it.

Of visits the newest few of each kind are kept: one that is withdrawn later gives way to the one before.
"""

from datetime import date
from functools import cached_property
from typing import Any, Final

from services.kernel.decider import Record
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    GovernorCalibrated,
    MaintenanceSchemeAdopted,
    VisitRecorded,
    VisitWithdrawn,
)
from services.maintenance.events.values import UpkeepDuty, UpkeepVisitKind
from services.maintenance.upkeep.due import DUTY_OF, Due, next_due
from services.maintenance.upkeep.state import Upkeep, vacant_since

KEPT_VISITS: Final = 8
"""Of each kind."""


class Visit(Record):
    """A visit, as far as due dates go by it."""

    number: str
    kind: UpkeepVisitKind
    on: date
    position: int


class Kept(Record):
    """The upkeep of one elevator, as far as due dates go by it; `bound` is where tenures were told."""

    taken: tuple[ElevatorTakenOver, ...] = ()
    handed: tuple[ElevatorHandedOver, ...] = ()
    adopted: tuple[MaintenanceSchemeAdopted, ...] = ()
    visits: tuple[Visit, ...] = ()
    calibrations: tuple[GovernorCalibrated, ...] = ()
    bound: tuple[int, ...] = ()

    def with_fact(self, event: object, position: int) -> "Kept":  # noqa: PLR0911 -- a line a fact
        """With one more fact."""
        match event:
            case ElevatorTakenOver():
                return self._with(taken=(*self.taken, event), bound=(*self.bound, position))
            case ElevatorHandedOver():
                return self._with(handed=(*self.handed, event), bound=(*self.bound, position))
            case MaintenanceSchemeAdopted():
                return self._with(adopted=(*self.adopted, event))
            case VisitRecorded():
                return self._with(visits=self._with_visit(event, position))
            case VisitWithdrawn(visit_number=number):
                left = tuple(one for one in self.visits if one.number != number)
                return self._with(visits=left)
            case GovernorCalibrated():
                kept = (*self.calibrations, event)[-KEPT_VISITS:]
                return self._with(calibrations=kept)
            case _:
                return self

    def _with(self, **changed: Any) -> "Kept":
        """A copy with these changes, and with nothing that was worked out of what it was before."""
        as_before = {name: getattr(self, name) for name in Kept.model_fields}
        return Kept.model_construct(None, **{**as_before, **changed})

    def _with_visit(self, event: VisitRecorded, position: int) -> tuple[Visit, ...]:
        visit = Visit(
            number=event.visit_number, kind=event.kind, on=event.visited_on, position=position
        )
        alike = sorted(
            (visit, *(one for one in self.visits if one.kind is event.kind)),
            key=lambda one: (one.on, one.position),
        )
        others = (one for one in self.visits if one.kind is not event.kind)
        return (*others, *alike[-KEPT_VISITS:])

    @cached_property
    def state(self) -> Upkeep:
        """As the domain takes it."""
        return Upkeep(
            taken=self.taken,
            handed=self.handed,
            adopted=self.adopted,
            visits={one.number: _recorded(one) for one in self.visits},
            calibrations={str(at): one for at, one in enumerate(self.calibrations)},
        )

    @cached_property
    def dues(self) -> tuple[Due, ...]:
        """What is due next of each duty, the nearest first; nothing while nobody has the elevator."""
        if not self.taken:
            return ()
        duties = UpkeepDuty if self.calibrations else DUTY_OF.values()
        found = [next_due(self.state, duty) for duty in duties]
        return tuple(sorted((one for one in found if one), key=lambda one: one.due_on))

    @cached_property
    def vacant_since(self) -> date | None:
        """The first day on which nobody maintains it any more; None: somebody does, or nobody ever did."""
        return vacant_since(self.state) if self.taken else None


def _recorded(visit: Visit) -> VisitRecorded:
    """Only what due dates go by: the rest of the record is not kept, so nothing checks it."""
    known: Any = {"visit_number": visit.number, "kind": visit.kind, "visited_on": visit.on}
    return VisitRecorded.model_construct(None, **known)
