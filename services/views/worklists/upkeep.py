"""What is kept of an elevator's upkeep to say when its next visits are due: its own domain says it.

Who has the elevator changes seldom, and is kept in its sheet. Its rounds come every few days, and have
a row of their own: a visit touches nothing else. Of visits the newest few of each kind are kept: one
that is withdrawn later gives way to the one before.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from operator import attrgetter
from typing import Any, Final, NamedTuple

import orjson

from services.kernel.decider import Record
from services.kernel.projecting.states import State
from services.kernel.projecting.tables import Key, Kind, Row, Table
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    GovernorCalibrated,
    MaintenanceSchemeAdopted,
    VisitRecorded,
    VisitWithdrawn,
)
from services.maintenance.events.values import UpkeepDuty, UpkeepVisitKind
from services.maintenance.upkeep.due import DUTY_OF, Due, calibration_due, visit_due, visits_due
from services.maintenance.upkeep.state import Tenure, Upkeep, tenures, vacant_since

KEPT_VISITS: Final = 4
"""Of each kind."""


class Visit(NamedTuple):
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

    @cached_property
    def lasting(self) -> Tenure | None:
        """The tenure that no end is known of; None: there is none."""
        return self.tenure_on(date.max)

    @property
    def begun(self) -> date:
        """When the last tenure began. Raises `ValueError` where nobody ever had it."""
        return max(one.from_on for one in self.taken)

    def tenure_on(self, day: date) -> Tenure | None:
        """The one tenure of that day; None: nobody maintains the elevator."""
        return next((one for one in self.tenures if one.on(day)), None)

    def with_fact(self, event: object, position: int) -> "Held":
        """With one more fact."""
        told = (*self.told, position)
        match event:
            case ElevatorTakenOver():
                return self._with(taken=(*self.taken, event), told=told)
            case ElevatorHandedOver():
                return self._with(handed=(*self.handed, event), told=told)
            case MaintenanceSchemeAdopted():
                return self._with(adopted=(*self.adopted, event))
            case _:
                return self

    def _with(self, **fields: Any) -> "Held":
        """A copy with these fields, and with nothing that was worked out of what it was before."""
        as_before = {name: getattr(self, name) for name in Held.model_fields}
        return Held.model_construct(None, **{**as_before, **fields})

    @cached_property
    def vacant_since(self) -> date | None:
        """The first day on which nobody maintains it any more; None: somebody does, or nobody ever did."""
        return vacant_since(self.state) if self.taken else None


@dataclass(frozen=True, slots=True)
class Rounds:
    """The newest visits and calibrations of one elevator."""

    visits: tuple[Visit, ...] = ()
    calibrations: tuple[GovernorCalibrated, ...] = ()

    def with_fact(self, event: object, position: int) -> "Rounds":
        """With one more fact."""
        match event:
            case VisitRecorded():
                return Rounds(self._with_visit(event, position), self.calibrations)
            case VisitWithdrawn(visit_number=number):
                left = tuple(one for one in self.visits if one.number != number)
                return Rounds(left, self.calibrations)
            case GovernorCalibrated():
                kept = (*self.calibrations, event)[-KEPT_VISITS:]
                return Rounds(self.visits, kept)
            case _:
                return self

    def _with_visit(self, event: VisitRecorded, position: int) -> tuple[Visit, ...]:
        visit = Visit(event.visit_number, event.kind, event.visited_on, position)
        alike = [one for one in self.visits if one.kind is event.kind]
        others = [one for one in self.visits if one.kind is not event.kind]
        alike.append(visit)
        if len(alike) > 1 and alike[-2].on > visit.on:  # it was told late
            alike.sort(key=_order)
        return (*others, *alike[-KEPT_VISITS:])

    @property
    def newest(self) -> Visit | None:
        """The last visit; None: none is known."""
        return max(self.visits, key=_order, default=None)

    def dues(self, held: Held) -> Sequence[Due]:
        """What is due next of each duty, the nearest first; nothing while nobody has the elevator."""
        tenure = held.lasting
        if tenure is None:
            return ()
        by = tenure.maintainer
        due = visits_due(tenure, [(one.kind, one.on) for one in self.visits])
        found = [Due(duty, due[duty], by) for duty in DUTY_OF.values()]
        calibrated = calibration_due(self.calibrations, tenure, date.max)
        if calibrated is not None:
            found.append(Due(UpkeepDuty.GOVERNOR_CALIBRATION, calibrated, by))
        return sorted(found, key=_DUE_ON)

    def due_before(self, held: Held, day: date) -> date | None:
        """When the next visit of any kind was due, by the visits before this day."""
        before = day - timedelta(days=1)
        tenure = held.tenure_on(before)
        if tenure is None:
            return None
        done = [(one.kind, one.on) for one in self.visits if one.on <= before]
        return visit_due(tenure, done, UpkeepDuty.HALF_MONTH)


ROUNDS: Final = Table("rounds", {"sheet_id": Kind.TEXT, "data": Kind.TEXT}, key=("sheet_id",))


def _row(key: Key, rounds: Rounds) -> Row:
    visits = [tuple(one) for one in rounds.visits]
    calibrations = [one.model_dump_json() for one in rounds.calibrations]
    return {"sheet_id": key[0], "data": orjson.dumps((visits, calibrations)).decode()}


def _read(row: Row) -> Rounds:
    visits, calibrations = orjson.loads(str(row["data"]))
    return Rounds(
        tuple(
            Visit(number, UpkeepVisitKind(kind), date.fromisoformat(on), position)
            for number, kind, on, position in visits
        ),
        tuple(GovernorCalibrated.model_validate_json(one) for one in calibrations),
    )


ROUND: Final = State(ROUNDS, _read, _row)
NO_ROUNDS: Final = Rounds()
_DUE_ON: Final = attrgetter("due_on")
_order: Final = attrgetter("on", "position")
