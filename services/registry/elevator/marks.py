"""What an elevator is found by, and what is connected to it 识别码、物联网.

An identifier is reserved on its own stream before it is attached here; `claimed`, `freed` and
`holds` tell the reservation process what the facts of an elevator mean for those streams.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Event, Record
from services.reference.dated import legal_day
from services.registry.elevator import rules
from services.registry.elevator.card import Card, same
from services.registry.elevator.findings import check_second, check_written, irregular
from services.registry.elevator.guards import alive, recorded
from services.registry.elevator.making import equipment_code
from services.registry.elevator.phases import State, Unknown
from services.registry.elevator.registration import registered_identifiers
from services.registry.events.making import ElevatorManufactured, LegacyElevatorImported
from services.registry.events.marks import (
    DeviceConnected,
    DeviceDisconnected,
    IdentifierAttached,
    IdentifierClaimVoided,
    IdentifierRetired,
    Marked,
)
from services.registry.events.use import UseRegistered
from services.registry.events.values import (
    Identifier,
    IdentifierKind,
    IdentifierRef,
    RetirementReason,
)
from services.registry.identifier import frees, is_unique


class AttachIdentifier(Record):
    """The elevator gets an identifier, good from `identifier.valid_from` or from that day.

    Its first certificate 使用登记证 comes with the registration, never without it.
    """

    identifier: Identifier


class RetireIdentifier(Record):
    """An identifier is no longer good; the elevator is still found by it."""

    identifier: IdentifierRef
    reason: RetirementReason


class VoidIdentifierClaim(Record):
    """The registry's own: a reservation that no fact followed is to be void.

    Possible before the first fact too. It writes an event every time: the new version makes a
    claimant that is still under way lose.
    """

    identifier: IdentifierRef


class ConnectDevice(Record):
    """物联网终端接入."""

    device_id: str
    platform: str
    protocol: str | None = None


class DisconnectDevice(Record):
    """物联网终端断开."""

    device_id: str
    reason: str


Command: TypeAlias = (
    AttachIdentifier | RetireIdentifier | VoidIdentifierClaim | ConnectDevice | DisconnectDevice
)


def decide(command: Command, state: State) -> Sequence[Marked]:
    events: Sequence[Marked]
    match command:
        case AttachIdentifier():
            events = _attach(command, alive(state).card)
        case RetireIdentifier():
            events = _retire(command, recorded(state).card)
        case VoidIdentifierClaim(identifier=identifier):
            if holds(state, identifier):
                raise rules.IdentifierHeld(kind=identifier.kind, value=identifier.value)
            events = [IdentifierClaimVoided(identifier=identifier)]
        case ConnectDevice():
            events = _connect(command, alive(state).card)
        case DisconnectDevice():
            events = _disconnect(command, alive(state).card)
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: Marked, at: datetime) -> State:
    if isinstance(event, IdentifierClaimVoided):
        return state
    elevator = recorded(state)
    card, day = elevator.card, legal_day(at)
    match event:
        case IdentifierAttached(identifier=identifier):
            card = card.attached(identifier, day)
        case IdentifierRetired(identifier=ref, reason=reason):
            card = card.retired(ref, day, reason)
        case DeviceConnected():
            card = replace(card, devices=(*card.devices, event))
        case DeviceDisconnected(device_id=device_id):
            left = tuple(device for device in card.devices if device.device_id != device_id)
            card = replace(card, devices=left)
        case _:
            assert_never(event)
    return replace(elevator, card=card)


def claimed(events: Iterable[Event]) -> Sequence[Identifier]:
    """The unique identifiers that these facts give to their elevator."""
    return [one for event in events for one in _carried(event) if is_unique(one.kind)]


def freed(events: Iterable[Event]) -> tuple[IdentifierRef, ...]:
    """The unique identifiers that another elevator may have after these facts."""
    return tuple(
        event.identifier
        for event in events
        if isinstance(event, IdentifierRetired)
        and is_unique(event.identifier.kind)
        and frees(event.identifier.kind, event.reason)
    )


def holds(state: State, identifier: IdentifierRef) -> bool:
    """Whether the identifier is the elevator's: current, or retired and never to be reused."""
    if isinstance(state, Unknown):
        return False
    return any(
        same(held.identifier, identifier)
        and (held.ended is None or not frees(held.identifier.kind, held.ended))
        for held in state.card.identifiers
    )


def _carried(event: Event) -> Iterator[Identifier]:
    match event:
        case ElevatorManufactured():
            yield from equipment_code(event)
        case LegacyElevatorImported():
            yield from event.elevator.identifiers
        case UseRegistered():
            yield from registered_identifiers(event)
        case IdentifierAttached():
            yield event.identifier
        case _:
            return


def _attach(command: AttachIdentifier, card: Card) -> Sequence[Marked]:
    identifier = command.identifier
    check_written(identifier, "identifier")
    if card.holds_now(identifier):
        return []
    check_second(card.identifiers, identifier, "identifier")
    if identifier.kind is IdentifierKind.USE_CERTIFICATE and not (card.registered or card.legacy):
        raise rules.NotRegistered(field="identifier.kind")
    findings = irregular([identifier], card.parameters.kind_code)
    return [IdentifierAttached(identifier=identifier, irregular=findings)]


def _retire(command: RetireIdentifier, card: Card) -> Sequence[Marked]:
    if not card.holds_now(command.identifier):
        raise rules.IdentifierNotHeld(field="identifier.value", kind=command.identifier.kind)
    return [IdentifierRetired(**vars(command))]


def _connect(command: ConnectDevice, card: Card) -> Sequence[Marked]:
    connected = DeviceConnected(**vars(command))
    if connected in card.devices:
        return []
    if any(device.device_id == command.device_id for device in card.devices):
        raise rules.DeviceTaken(field="device_id")
    return [connected]


def _disconnect(command: DisconnectDevice, card: Card) -> Sequence[Marked]:
    if all(device.device_id != command.device_id for device in card.devices):
        raise rules.DeviceNotConnected(field="device_id")
    return [DeviceDisconnected(**vars(command))]
