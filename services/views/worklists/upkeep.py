"""What is kept of an elevator's upkeep to say when its next visits are due: its own domain says it.

Of visits the newest few of each kind are kept: one that is withdrawn later gives way to the one before.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final, TypeVar, cast

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
from services.maintenance.upkeep.due import DUTY_OF, Done, Due, calibration_due, visit_due
from services.maintenance.upkeep.state import Tenure, Upkeep, tenures, vacant_since

KEPT_VISITS: Final = 4
"""Of each kind."""


class Visit(Record):
    """A visit, as far as due dates go by it."""

    number: str
    kind: UpkeepVisitKind
    on: date
    position: int


class Held(Record):
    """Who had the elevator when, by which scheme; `told` is where tenures were told.

    Visits leave it as it is, so what follows from it is worked out once for all of them.
    """

    taken: tuple[ElevatorTakenOver, ...] = ()
    handed: tuple[ElevatorHandedOver, ...] = ()
    adopted: tuple[MaintenanceSchemeAdopted, ...] = ()
    told: tuple[int, ...] = ()

    @cached_property
    def state(self) -> Upkeep:
        """As the domain takes it."""
        return Upkeep(taken=self.taken, handed=self.handed, adopted=self.adopted)

    @cached_property
    def tenures(self) -> Sequence[Tenure]:
        """Every tenure, in the order in which they began."""
        return tenures(self.state)

    def tenure_on(self, day: date) -> Tenure | None:
        """The one tenure of that day; None: nobody maintains the elevator."""
        return next((one for one in self.tenures if one.on(day)), None)

    @cached_property
    def vacant_since(self) -> date | None:
        """The first day on which nobody maintains it any more; None: somebody does, or nobody ever did."""
        return vacant_since(self.state) if self.taken else None


class Kept(Record):
    """The upkeep of one elevator, as far as due dates go by it."""

    held: Held = Held()
    visits: tuple[Visit, ...] = ()
    calibrations: tuple[GovernorCalibrated, ...] = ()

    def with_fact(self, event: object, position: int) -> "Kept":  # noqa: PLR0911 -- a line a fact
        """With one more fact."""
        held = self.held
        match event:
            case ElevatorTakenOver():
                told = (*held.told, position)
                return self._with(held=_changed(held, taken=(*held.taken, event), told=told))
            case ElevatorHandedOver():
                told = (*held.told, position)
                return self._with(held=_changed(held, handed=(*held.handed, event), told=told))
            case MaintenanceSchemeAdopted():
                return self._with(held=_changed(held, adopted=(*held.adopted, event)))
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
        return _changed(self, **changed)

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
    def dues(self) -> tuple[Due, ...]:
        """What is due next of each duty, the nearest first; nothing while nobody has the elevator."""
        tenure = self.held.tenure_on(date.max)
        if tenure is None:
            return ()
        done, by = self.done, tenure.maintainer
        found = [Due(duty, visit_due(tenure, done, duty), by) for duty in DUTY_OF.values()]
        calibrated = calibration_due(self.calibrations, tenure, date.max)
        if calibrated is not None:
            found.append(Due(UpkeepDuty.GOVERNOR_CALIBRATION, calibrated, by))
        return tuple(sorted(found, key=lambda one: one.due_on))

    def due_before(self, day: date) -> date | None:
        """When the next visit of any kind was due, by the visits before this day."""
        before = day - timedelta(days=1)
        tenure = self.held.tenure_on(before)
        if tenure is None:
            return None
        done = [one for one in self.done if one[1] <= before]
        return visit_due(tenure, done, UpkeepDuty.HALF_MONTH)

    @property
    def done(self) -> Done:
        """The visits, as due dates go by them."""
        return [(one.kind, one.on) for one in self.visits]


T = TypeVar("T", bound=Record)


def _changed(one: T, **fields: Any) -> T:
    """A copy with these fields, and with nothing that was worked out of what it was before."""
    kind: Any = type(one)
    as_before = {name: getattr(one, name) for name in kind.model_fields}
    return cast("T", kind.model_construct(None, **{**as_before, **fields}))
