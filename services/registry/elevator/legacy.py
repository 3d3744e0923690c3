"""The import of existing stock 存量导入: an old register's word, marked as such.

What the life-cycle demands of a new elevator cannot be asked of one that ran before the registry
began: it may start in any phase, and its card says for ever that it did.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.registry.elevator import rules
from services.registry.elevator.card import UNSTATED, Card, Responsibility, held_from
from services.registry.elevator.catalogue import check_kind
from services.registry.elevator.findings import check_new, irregular
from services.registry.elevator.guards import check_place
from services.registry.elevator.phases import (
    Deregistered,
    Elevator,
    Installed,
    InUse,
    Notified,
    Phase,
    Scrapped,
    SealedOff,
    State,
    Stopped,
    Unknown,
)
from services.registry.events.making import LegacyElevatorImported
from services.registry.events.values import (
    InspectionKind,
    LegacyElevator,
    LegacyPhase,
)

_REGISTERED = frozenset({LegacyPhase.IN_USE, LegacyPhase.STOPPED, LegacyPhase.SEALED})


class ImportLegacyElevator(Record):
    """One row of an old register becomes an elevator's first fact."""

    elevator: LegacyElevator


def decide(
    command: ImportLegacyElevator, state: State, at: datetime, divisions: Divisions
) -> Sequence[LegacyElevatorImported]:
    """The same row again says nothing new; another row about the same machine is refused."""
    elevator = command.elevator
    check_place(elevator.place, divisions, at, "elevator.place")
    check_kind(elevator.parameters, "elevator.parameters")
    check_new((), elevator.identifiers, "elevator.identifiers")
    kind_code = elevator.parameters.kind_code if elevator.parameters else None
    imported = LegacyElevatorImported(
        elevator=elevator, irregular=irregular(elevator.identifiers, kind_code)
    )
    if isinstance(state, Unknown):
        return [imported]
    if state.card.legacy is not None and state.card.legacy.elevator == elevator:
        return []
    raise rules.ElevatorAlreadyRecorded(elevator_id=state.card.elevator_id)


def evolve(event: LegacyElevatorImported, at: datetime) -> State:
    row = event.elevator
    inspection, user_unit = row.last_inspection, row.user_unit
    supervised = inspection if _is_supervision(row) else None
    card = Card(
        maker=row.maker,
        serial_number=row.serial_number,
        place=row.place,
        parameters=row.parameters or UNSTATED,
        manufactured_on=row.manufactured_on,
        put_into_use_on=row.put_into_use_on,
        registered=row.phase in _REGISTERED,
        user_unit=user_unit,
        first_responsible=() if user_unit is None else (Responsibility(user_unit, at),),
        owner=row.owner,
        installer=row.installer,
        maintainer=row.maintainer,
        responsible_unit=row.responsible_unit,
        last_inspection=inspection,
        last_supervision_inspection=supervised,
        legacy=event,
        identifiers=held_from(row.identifiers, legal_day(at)),
    )
    return Elevator(card, _phase(row.phase, at))


def _is_supervision(row: LegacyElevator) -> bool:
    inspection = row.last_inspection
    return inspection is not None and inspection.kind is InspectionKind.SUPERVISION


def _phase(phase: LegacyPhase, at: datetime) -> Phase:
    """When a work began, or by whose order a seal was set, the old register did not say."""
    found: Phase
    match phase:
        case LegacyPhase.UNDER_CONSTRUCTION:
            found = Notified(at, None)
        case LegacyPhase.INSTALLED:
            found = Installed(at, None)
        case LegacyPhase.IN_USE:
            found = InUse(at)
        case LegacyPhase.STOPPED:
            found = Stopped(at)
        case LegacyPhase.SEALED:
            found = SealedOff(at, InUse(at), None)
        case LegacyPhase.SCRAPPED:
            found = Scrapped(at)
        case LegacyPhase.DEREGISTERED:
            found = Deregistered(at, None)
        case _:
            assert_never(phase)
    return found
