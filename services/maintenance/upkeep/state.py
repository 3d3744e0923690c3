"""What is known of an elevator's upkeep, and who maintains it on a day.

Take-overs and hand-overs are kept as they were told; tenures follow from them in whatever order they
came: a take-over lasts until the first hand-over under its contract that is not before it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.maintenance.contract.state import scheme_on
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    FaultClosed,
    FaultReported,
    GovernorCalibrated,
    MaintenanceOverdueMarked,
    MaintenanceSchemeAdopted,
    TechnicalSupportRecorded,
    VisitRecorded,
    VisitWithdrawn,
)
from services.maintenance.events.values import MaintenanceScheme, UpkeepDuty, VisitConfirmation
from services.maintenance.upkeep.commands import Command, TakeOver
from services.maintenance.upkeep.rules import UpkeepNotRecorded
from services.reference.party import PartyRef


@dataclass(frozen=True, slots=True)
class Tenure:
    """A maintainer's time with the elevator, both days included; `ended_on` None: it goes on."""

    contract_id: str
    maintainer: PartyRef
    from_on: date
    ended_on: date | None
    schemes: tuple[MaintenanceScheme, ...]

    def on(self, day: date) -> bool:
        return self.from_on <= day and (self.ended_on is None or day <= self.ended_on)

    def scheme_on(self, day: date) -> MaintenanceScheme:
        """The scheme of that day; before the first, the first."""
        return scheme_on(self.schemes, day)


class Reported(NamedTuple):
    """A fault, and since when."""

    fact: FaultReported
    at: datetime


class Closed(NamedTuple):
    """How a fault ended, and when."""

    fact: FaultClosed
    at: datetime


@dataclass(frozen=True, slots=True)
class Unmaintained:
    """Nothing is known."""


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Everything that is known of the elevator's upkeep.

    What a fact adds to a visit or fault stands beside it: it may be true before that was told.
    `closed` holds None for a fault that was opened again.
    """

    taken: tuple[ElevatorTakenOver, ...] = ()
    handed: tuple[ElevatorHandedOver, ...] = ()
    adopted: tuple[MaintenanceSchemeAdopted, ...] = ()
    visits: Mapping[str, VisitRecorded] = field(default_factory=dict)
    confirmed: Mapping[str, VisitConfirmation] = field(default_factory=dict)
    withdrawn: Mapping[str, VisitWithdrawn] = field(default_factory=dict)
    calibrations: Mapping[str, GovernorCalibrated] = field(default_factory=dict)
    overdue: Mapping[tuple[UpkeepDuty, date], MaintenanceOverdueMarked] = field(
        default_factory=dict
    )
    faults: Mapping[str, Reported] = field(default_factory=dict)
    closed: Mapping[str, Closed | None] = field(default_factory=dict)
    support: Mapping[str, TechnicalSupportRecorded] = field(default_factory=dict)

    @property
    def valid_visits(self) -> Sequence[VisitRecorded]:
        """The visits that were not withdrawn, in the order of their days."""
        valid = [one for one in self.visits.values() if one.visit_number not in self.withdrawn]
        return sorted(valid, key=lambda one: one.visited_on)


State: TypeAlias = Unmaintained | Upkeep


def known(state: State) -> Upkeep:
    """What is known, be it nothing."""
    return Upkeep() if isinstance(state, Unmaintained) else state


def recorded(state: State) -> Upkeep:
    """What is known; raises `UpkeepNotRecorded`."""
    if isinstance(state, Unmaintained):
        raise UpkeepNotRecorded
    return state


def tenures(state: State) -> Sequence[Tenure]:
    """Every tenure, in the order in which they began."""
    if isinstance(state, Unmaintained):
        return ()
    ordered = sorted(state.taken, key=lambda one: one.from_on)
    return [_tenure(state, one) for one in ordered]


def _tenure(upkeep: Upkeep, taken: ElevatorTakenOver) -> Tenure:
    ends = [
        one.ended_on
        for one in upkeep.handed
        if one.contract_id == taken.contract_id and one.ended_on >= taken.from_on
    ]
    schemes = {
        one.scheme.starts_on: one.scheme
        for one in upkeep.adopted
        if one.contract_id == taken.contract_id
    }
    schemes.setdefault(taken.scheme.starts_on, taken.scheme)
    return Tenure(
        taken.contract_id,
        taken.maintainer,
        taken.from_on,
        min(ends, default=None),
        tuple(schemes[day] for day in sorted(schemes)),
    )


def tenure_on(state: State, day: date) -> Tenure | None:
    """The one tenure of that day; None: nobody maintains the elevator."""
    return next((one for one in tenures(state) if one.on(day)), None)


def maintainer_on(state: State, day: date) -> PartyRef | None:
    """维保单位 of that day; None: nobody."""
    tenure = tenure_on(state, day)
    return tenure.maintainer if tenure is not None else None


def vacant_since(state: State) -> date | None:
    """The first day without a maintainer since somebody last had the elevator; None: one has it."""
    ended = [one.ended_on for one in tenures(state)]
    last = max((day for day in ended if day is not None), default=None)
    return None if last is None or None in ended else last + timedelta(days=1)


def subject_of(state: State) -> Subject:
    """Whoever maintains the elevator, or did: it may tell late what it had done.

    Where the elevator stands and whose it is, its own stream says.
    """
    if isinstance(state, Unmaintained):
        return NOBODY
    parties = {("maintainer", one.maintainer.party_id) for one in state.taken}
    return Subject("", "", frozenset(parties))


def named_by(command: Command) -> Subject:
    """Who takes over acts: it is on no card before."""
    if isinstance(command, TakeOver):
        return Subject("", "", frozenset({("maintainer", command.maintainer.party_id)}))
    return NOBODY
