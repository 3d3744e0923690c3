"""From selection to installation 选型、制造、施工告知、安装.

Source: Special Equipment Safety Law art. 21-23; TSG 08; campaign plan of 2015 (选型配置).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.elevator import Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.elevator import rules
from services.registry.elevator.card import UNSTATED, Card, merged
from services.registry.elevator.catalogue import check_kind
from services.registry.elevator.findings import check_second, check_written, irregular
from services.registry.elevator.guards import alive, check_place, recorded, serving
from services.registry.elevator.phases import (
    Elevator,
    Installed,
    Manufactured,
    Notified,
    Relocating,
    Selected,
    State,
    Unknown,
)
from services.registry.events.making import (
    ConstructionNotified,
    ElevatorManufactured,
    ElevatorSelected,
    InstallationRecorded,
    Made,
)
from services.registry.events.values import ConstructionKind, Identifier, IdentifierKind, SiteFit


class RecordSelection(Record):
    """选型采购: a buyer ordered this elevator for this place."""

    maker: PartyRef
    serial_number: str
    place: Place
    parameters: TechnicalParameters | None = None
    purchaser: PartyRef | None = None
    site_fit: SiteFit | None = None


class RecordManufacture(Record):
    """制造出厂; also the first fact about an elevator whose selection nobody recorded."""

    maker: PartyRef
    serial_number: str
    manufactured_on: date
    product_certificate_number: str
    model_certificate_number: str | None = None
    equipment_code: str | None = None
    parameters: TechnicalParameters | None = None


class NotifyConstruction(Record):
    """施工告知, before installation, relocation, modification or major repair begins."""

    kind: ConstructionKind
    notification_number: str
    contractor: PartyRef
    licence_number: str | None = None
    place: Place | None = None
    planned_start_on: date | None = None
    planned_end_on: date | None = None


class RecordInstallation(Record):
    """安装完成, also of a relocated elevator at its new place."""

    installer: PartyRef
    self_inspection_report: str
    completed_on: date | None = None


Command: TypeAlias = RecordSelection | RecordManufacture | NotifyConstruction | RecordInstallation


def decide(command: Command, state: State, at: datetime, divisions: Divisions) -> Sequence[Made]:
    events: Sequence[Made]
    match command:
        case RecordSelection():
            events = _select(command, state, at, divisions)
        case RecordManufacture():
            events = _manufacture(command, state)
        case NotifyConstruction():
            events = _notify(command, alive(state), at, divisions)
        case RecordInstallation():
            events = _install(command, alive(state))
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: Made, at: datetime) -> State:
    after: State
    match event:
        case ElevatorSelected():
            after = _selected(event, at)
        case ElevatorManufactured():
            after = _manufactured(state, event, at)
        case ConstructionNotified():
            after = _notified(recorded(state), event, at)
        case InstallationRecorded():
            after = _installed(recorded(state), event, at)
        case _:
            assert_never(event)
    return after


def equipment_code(event: ElevatorManufactured | RecordManufacture) -> tuple[Identifier, ...]:
    """The equipment code 设备代码 that the maker gave, if it gave one."""
    if event.equipment_code is None:
        return ()
    return (Identifier(kind=IdentifierKind.EQUIPMENT_CODE, value=event.equipment_code),)


def _select(
    command: RecordSelection, state: State, at: datetime, divisions: Divisions
) -> Sequence[Made]:
    if not isinstance(state, Unknown):
        raise rules.ElevatorAlreadyRecorded(elevator_id=state.card.elevator_id)
    check_place(command.place, divisions, at, "place")
    check_kind(command.parameters, "parameters")
    return [ElevatorSelected(**vars(command))]


def _manufacture(command: RecordManufacture, state: State) -> Sequence[Made]:
    if not (isinstance(state, Unknown) or isinstance(state.phase, Selected)):
        raise rules.ElevatorAlreadyRecorded(elevator_id=state.card.elevator_id)
    check_kind(command.parameters, "parameters")
    codes = equipment_code(command)
    for code in codes:
        check_written(code, "equipment_code")
        if isinstance(state, Elevator):
            check_second(state.card.identifiers, code, "equipment_code")
    kind_code = command.parameters.kind_code if command.parameters else None
    return [ElevatorManufactured(**vars(command), irregular=irregular(codes, kind_code))]


def _notify(
    command: NotifyConstruction, elevator: Elevator, at: datetime, divisions: Divisions
) -> Sequence[Made]:
    match command.kind:
        case ConstructionKind.INSTALLATION:
            if not isinstance(elevator.phase, Manufactured | Notified):
                raise rules.NotManufactured
        case ConstructionKind.RELOCATION:
            if not isinstance(elevator.phase, Relocating | Notified):
                raise rules.NotRelocating
        case ConstructionKind.MODIFICATION | ConstructionKind.MAJOR_REPAIR:
            serving(elevator.phase)
        case _:
            assert_never(command.kind)
    if command.place is None and elevator.card.place is None:
        raise rules.PlaceMissing(field="place")
    check_place(command.place, divisions, at, "place")
    return [ConstructionNotified(**vars(command))]


def _install(command: RecordInstallation, elevator: Elevator) -> Sequence[Made]:
    match elevator.phase:
        case Notified():
            return [InstallationRecorded(**vars(command))]
        case Selected() | Manufactured() | Relocating():
            raise rules.ConstructionNotNotified
        case _:
            raise rules.AlreadyInstalled


def _selected(event: ElevatorSelected, at: datetime) -> Elevator:
    card = Card(
        maker=event.maker,
        serial_number=event.serial_number,
        place=event.place,
        parameters=merged(UNSTATED, event.parameters),
        owner=event.purchaser,
        site_fit=event.site_fit,
    )
    return Elevator(card, Selected(at))


def _manufactured(state: State, event: ElevatorManufactured, at: datetime) -> Elevator:
    card = state.card if isinstance(state, Elevator) else Card(event.maker, event.serial_number)
    card = replace(
        card,
        manufactured_on=event.manufactured_on,
        parameters=merged(card.parameters, event.parameters),
    )
    for code in equipment_code(event):
        card = card.attached(code, event.manufactured_on)
    return Elevator(card, Manufactured(at))


def _notified(elevator: Elevator, event: ConstructionNotified, at: datetime) -> Elevator:
    card = replace(elevator.card, place=event.place or elevator.card.place)
    if event.kind in {ConstructionKind.INSTALLATION, ConstructionKind.RELOCATION}:
        return Elevator(replace(card, installer=event.contractor), Notified(at, legal_day(at)))
    others = tuple(notice for notice in card.notices if notice.kind is not event.kind)
    return replace(elevator, card=replace(card, notices=(*others, event)))


def _installed(elevator: Elevator, event: InstallationRecorded, at: datetime) -> Elevator:
    began = elevator.phase.began if isinstance(elevator.phase, Notified) else None
    return Elevator(replace(elevator.card, installer=event.installer), Installed(at, began))
