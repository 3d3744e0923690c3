"""What every act asks first: is there such an elevator, does it live, may it be touched."""

from datetime import date, datetime

from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.elevator import Place
from services.registry.elevator import rules
from services.registry.elevator.card import Card
from services.registry.elevator.phases import (
    Deregistered,
    Elevator,
    InUse,
    Manufactured,
    Notified,
    Phase,
    Relocating,
    Scrapped,
    SealedOff,
    Selected,
    Serving,
    Standing,
    State,
    Stopped,
    Unknown,
)


def recorded(state: State) -> Elevator:
    """Raises `ElevatorUnknown`."""
    if isinstance(state, Unknown):
        raise rules.ElevatorUnknown
    return state


def alive(state: State) -> Elevator:
    """Raises `ElevatorUnknown`, `AlreadyScrapped`, `AlreadyDeregistered`."""
    elevator = recorded(state)
    if isinstance(elevator.phase, Scrapped):
        raise rules.AlreadyScrapped(since=elevator.phase.since)
    if isinstance(elevator.phase, Deregistered):
        raise rules.AlreadyDeregistered(since=elevator.phase.since)
    return elevator


def unsealed(state: State) -> Elevator:
    """A living elevator without a seal. Raises `SealedNeedsUnseal` besides."""
    elevator = alive(state)
    if isinstance(elevator.phase, SealedOff):
        raise rules.SealedNeedsUnseal(since=elevator.phase.since)
    return elevator


def beneath(phase: Phase) -> Standing | None:
    """The phase at its place, beneath a seal if there is one; None: it does not stand there."""
    match phase:
        case SealedOff(before=before):
            return before
        case Selected() | Manufactured() | Relocating() | Notified() | Scrapped() | Deregistered():
            return None
        case _:
            return phase


def standing(phase: Phase) -> Standing:
    """As `beneath`; raises `NotInstalled`."""
    found = beneath(phase)
    if found is None:
        raise rules.NotInstalled
    return found


def serving(phase: Phase) -> Serving:
    """In use or stopped, beneath a seal if there is one. Raises `NotInstalled`, `NotServing`."""
    found = standing(phase)
    if not isinstance(found, InUse | Stopped):
        raise rules.NotServing
    return found


def beneath_seal(phase: Phase, changed: Standing) -> Phase:
    """`changed` in the place of the phase that stood there; a seal stays on."""
    if isinstance(phase, SealedOff):
        return SealedOff(phase.since, changed, phase.order)
    return changed


def check_place(place: Place | None, divisions: Divisions, at: datetime, field: str) -> None:
    """Raises `UnknownDivision` unless the division was good on that day; None is no place."""
    if place is None:
        return
    day = legal_day(at)
    division = divisions.at(place.division, day)
    if division is None or not division.is_place:
        raise rules.UnknownDivision(field=f"{field}.division", code=place.division, on=day)


def check_design_life(card: Card, at: datetime) -> None:
    """Raises `DesignLifeEnded` when use would begin beyond the design life."""
    end = card.design_life_ends_on
    if end is not None and legal_day(at) > end:
        raise rules.DesignLifeEnded(ended_on=end)


def passed_after(card: Card, day: date) -> bool:
    """Whether the latest inspection was made after `day` and passed.

    An inspection of the day itself does not count: a date alone cannot say it came after.
    """
    latest = card.last_inspection
    return latest is not None and latest.inspected_on > day and latest.conclusion.is_pass
