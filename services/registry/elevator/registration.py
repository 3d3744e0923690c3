"""Registration 使用登记、变更登记、移装、延长使用.

Source: Special Equipment Safety Law art. 33, 47; TSG 08.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.elevator import Place
from services.reference.party import PartyRef
from services.registry.elevator import rules
from services.registry.elevator.card import Card, same, with_attached
from services.registry.elevator.findings import (
    check_new,
    check_second,
    check_written,
    irregular,
)
from services.registry.elevator.guards import (
    alive,
    check_design_life,
    check_place,
    recorded,
    unsealed,
)
from services.registry.elevator.phases import (
    Elevator,
    Installed,
    InUse,
    Manufactured,
    Notified,
    Relocating,
    Selected,
    State,
    Stopped,
    SupervisionInspected,
)
from services.registry.events.use import (
    ChangeRegistered,
    DesignLifeExtended,
    ElevatorRelocated,
    Registered,
    UseRegistered,
)
from services.registry.events.values import ChangeKind, Identifier, IdentifierKind, RetirementReason


class RegisterForUse(Record):
    """使用登记: before use, or within 30 days after it began; anew after a relocation."""

    certificate_number: str
    registration_authority: str
    user_unit: PartyRef
    certificate_issued_on: date | None = None
    put_into_use_on: date | None = None
    owner: PartyRef | None = None
    maintainer: PartyRef | None = None
    place: Place | None = None
    safety_department: str | None = None
    documents: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()


class RegisterChange(Record):
    """变更登记 of a modification, another user unit, or use beyond the design life."""

    kind: ChangeKind
    registration_authority: str
    reference: str


class Relocate(Record):
    """移装 to another place."""

    place: Place
    reason: str


class ExtendDesignLife(Record):
    """达到设计使用年限继续使用, after an assessment."""

    extended_until: date
    assessment_reference: str
    assessor: PartyRef | None = None
    measures: tuple[str, ...] = ()


Command: TypeAlias = RegisterForUse | RegisterChange | Relocate | ExtendDesignLife


def decide(
    command: Command, state: State, at: datetime, divisions: Divisions
) -> Sequence[Registered]:
    match command:
        case RegisterForUse():
            return _register(command, unsealed(state), at, divisions)
        case RegisterChange():
            return _register_change(command, alive(state))
        case Relocate():
            return _relocate(command, unsealed(state), at, divisions)
        case ExtendDesignLife():
            return _extend(command, alive(state))
        case _:
            assert_never(command)


def evolve(state: State, event: Registered, at: datetime) -> State:
    elevator = recorded(state)
    card = elevator.card
    match event:
        case UseRegistered():
            return _registered(elevator, event, at)
        case ChangeRegistered(kind=kind):
            card = replace(card, changes_to_register=card.changes_to_register - {kind})
        case ElevatorRelocated(place=place):
            return Elevator(replace(card, place=place), Relocating(at))
        case DesignLifeExtended(extended_until=until):
            changes = card.changes_to_register | {ChangeKind.DESIGN_LIFE}
            card = replace(card, design_life_extended_until=until, changes_to_register=changes)
        case _:
            assert_never(event)
    return replace(elevator, card=card)


def registered_identifiers(event: UseRegistered | RegisterForUse) -> tuple[Identifier, ...]:
    """The certificate and whatever other identifiers the registration gave."""
    certificate = Identifier(
        kind=IdentifierKind.USE_CERTIFICATE,
        value=event.certificate_number,
        valid_from=event.certificate_issued_on,
    )
    return (certificate, *event.identifiers)


def _register(
    command: RegisterForUse, elevator: Elevator, at: datetime, divisions: Divisions
) -> Sequence[Registered]:
    card, phase = elevator.card, elevator.phase
    if isinstance(phase, Selected | Manufactured | Relocating | Notified | Installed):
        raise rules.SupervisionInspectionMissing
    if not isinstance(phase, SupervisionInspected):
        raise rules.AlreadyRegistered
    supervision = card.last_supervision_inspection
    if supervision is None or not supervision.conclusion.is_pass:
        raise rules.SupervisionInspectionMissing
    check_place(command.place, divisions, at, "place")
    check_design_life(card, at)
    certificate, *others = identifiers = registered_identifiers(command)
    check_written(certificate, "certificate_number")
    replaced = _replaced(card, certificate)
    if replaced is None:
        check_second(card.identifiers, certificate, "certificate_number")
    given = card.retired(replaced, legal_day(at), RetirementReason.REPLACED) if replaced else card
    held = with_attached(given.identifiers, certificate, legal_day(at))
    check_new(held, others, "identifiers")
    return [
        UseRegistered(
            **vars(command),
            replaced_certificate=replaced.value if replaced else None,
            irregular=irregular(identifiers, card.parameters.kind_code),
        )
    ]


def _replaced(card: Card, certificate: Identifier) -> Identifier | None:
    """The certificate of the old place, which a relocated elevator gives up for the new one."""
    old = card.certificate
    if not card.registered or old is None or same(old.identifier, certificate):
        return None
    return old.identifier


def _register_change(command: RegisterChange, elevator: Elevator) -> Sequence[Registered]:
    if command.kind not in elevator.card.changes_to_register:
        raise rules.NoChangeToRegister(kind=command.kind)
    return [ChangeRegistered(**vars(command))]


def _relocate(
    command: Relocate, elevator: Elevator, at: datetime, divisions: Divisions
) -> Sequence[Registered]:
    if not isinstance(elevator.phase, InUse | Stopped):
        raise rules.NotServing
    check_place(command.place, divisions, at, "place")
    return [ElevatorRelocated(**vars(command))]


def _extend(command: ExtendDesignLife, elevator: Elevator) -> Sequence[Registered]:
    if not elevator.card.registered:
        raise rules.NotRegistered
    end = elevator.card.design_life_ends_on
    if end is not None and command.extended_until <= end:
        raise rules.NotAnExtension(field="extended_until", ends_on=end)
    return [DesignLifeExtended(**vars(command))]


def _registered(elevator: Elevator, event: UseRegistered, at: datetime) -> Elevator:
    day = legal_day(at)
    card = replace(
        elevator.card,
        registered=True,
        registration_authority=event.registration_authority,
        put_into_use_on=event.put_into_use_on or elevator.card.put_into_use_on or day,
        owner=event.owner or elevator.card.owner,
        maintainer=event.maintainer or elevator.card.maintainer,
        place=event.place or elevator.card.place,
        changes_to_register=frozenset(),
    ).responsible(event.user_unit, at)
    certificate, *_ = identifiers = registered_identifiers(event)
    if card.certificate is not None and not card.holds_now(certificate):
        card = card.retired(card.certificate.identifier, day, RetirementReason.REPLACED)
    for identifier in identifiers:
        card = card.attached(identifier, day)
    return Elevator(card, InUse(at))
