"""What others are shown of an elevator: its card, and whom it concerns."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from services.kernel.decider import Record
from services.kernel.subject import NOBODY, Subject
from services.reference.elevator import PhaseName, Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.elevator.card import Card, Held, as_contractor, elevator_id_of
from services.registry.elevator.findings import irregular
from services.registry.elevator.guards import recorded
from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.making import (
    NotifyConstruction,
    RecordInstallation,
    RecordManufacture,
    RecordSelection,
)
from services.registry.elevator.phases import PHASE_NAMES, SealedOff, State, Unknown
from services.registry.elevator.works import StartMajorRepair, StartModification
from services.registry.events.values import (
    ChangeKind,
    FundingLine,
    Identifier,
    Inspection,
    RenewalKind,
    RetirementReason,
    SealingGround,
    SiteFit,
)


class IdentifierValidity(Record):
    """An identifier and the days it was good for; a retired one says why it ended."""

    identifier: Identifier
    valid_from: date
    valid_to: date | None = None
    ended: RetirementReason | None = None


class FirstResponsibility(Record):
    """A link of the chain of first responsibility 首负责任, good until the next link."""

    party: PartyRef
    since: datetime


class SealOnCard(Record):
    """The seal on an elevator 封停. The order is not known for an imported seal."""

    phase_beneath: PhaseName
    ground: SealingGround | None = None
    order_number: str | None = None
    authority: PartyRef | None = None


class OpenRenewal(Record):
    """A renewal 更新改造 under way."""

    kind: RenewalKind
    funding: tuple[FundingLine, ...] = ()


class ConnectedDevice(Record):
    """A monitoring device 物联网终端 that reports for the elevator."""

    device_id: str
    platform: str
    protocol: str | None = None


class ElevatorCard(Record):
    """The record card 电梯档案 as it is read; field for field the proto message `Elevator`.

    No personal data: of the safety officer it says whether there is one. Nothing on it depends on
    the day it is read: whoever asks what is overdue compares its dates with a day.
    """

    elevator_id: str
    phase: PhaseName
    phase_since: datetime
    maker: PartyRef
    serial_number: str
    place: Place | None = None
    parameters: TechnicalParameters
    site_fit: SiteFit | None = None
    manufactured_on: date | None = None
    put_into_use_on: date | None = None
    design_life_ends_on: date | None = None
    registered: bool
    registration_authority: str | None = None
    user_unit: PartyRef | None = None
    owner: PartyRef | None = None
    installer: PartyRef | None = None
    contractor: PartyRef | None = None
    maintainer: PartyRef | None = None
    responsible_unit: PartyRef | None = None
    industry_supervisor: PartyRef | None = None
    safety_officer_appointed: bool
    first_responsible: tuple[FirstResponsibility, ...] = ()
    identifiers: tuple[IdentifierValidity, ...] = ()
    irregular: tuple[str, ...] = ()
    last_inspection: Inspection | None = None
    last_supervision_inspection: Inspection | None = None
    changes_to_register: tuple[ChangeKind, ...] = ()
    seal: SealOnCard | None = None
    renewal: OpenRenewal | None = None
    devices: tuple[ConnectedDevice, ...] = ()
    legacy: bool
    source_register: str | None = None
    raw_status: str | None = None


def card_of(state: State) -> ElevatorCard:
    """Raises `ElevatorUnknown`."""
    elevator = recorded(state)
    card, phase = elevator.card, elevator.phase
    legacy = card.legacy.elevator if card.legacy else None
    return ElevatorCard(
        **{name: getattr(card, name) for name in _AS_THEY_ARE},
        elevator_id=card.elevator_id,
        phase=PHASE_NAMES[type(phase)],
        phase_since=phase.since,
        design_life_ends_on=card.design_life_ends_on,
        safety_officer_appointed=card.safety_officer is not None,
        first_responsible=tuple(
            FirstResponsibility(party=link.party, since=link.since)
            for link in card.first_responsible
        ),
        identifiers=tuple(_validity(held) for held in card.identifiers),
        irregular=_irregular(card),
        changes_to_register=tuple(sorted(card.changes_to_register)),
        seal=_seal(phase) if isinstance(phase, SealedOff) else None,
        renewal=OpenRenewal(kind=card.renewal.kind, funding=card.renewal.funding)
        if card.renewal
        else None,
        devices=tuple(ConnectedDevice(**dict(device)) for device in card.devices),
        legacy=legacy is not None,
        source_register=legacy.source_register if legacy else None,
        raw_status=legacy.raw_status if legacy else None,
    )


def subject_of(state: State) -> Subject:
    """Whom the elevator concerns; nobody, as long as no fact about it is recorded."""
    return NOBODY if isinstance(state, Unknown) else state.card.subject


def named_by(command: Record) -> Subject:
    """Whom a command itself names: of a first fact the machine, its place, maker and buyer; of a
    work or an inspection the party that does it.

    A party is not on the card before its own first act, so a caller's scope is compared with these
    too. Parties that a command only hands the elevator to are not among them: else anyone could
    make itself a user unit.
    """
    match command:
        case RecordSelection(maker=maker, place=place, purchaser=purchaser):
            parties = {("manufacturer", maker.party_id)}
            if purchaser is not None:
                parties.add(("user_unit", purchaser.party_id))
            elevator_id = elevator_id_of(maker, command.serial_number)
            return Subject(elevator_id, place.division, frozenset(parties))
        case RecordManufacture(maker=maker, serial_number=serial):
            parties = {("manufacturer", maker.party_id)}
            return Subject(elevator_id_of(maker, serial), "", frozenset(parties))
        case ImportLegacyElevator(elevator=row):
            elevator_id = elevator_id_of(row.maker, row.serial_number)
            return Subject(elevator_id, row.place.division, frozenset())
        case _:
            acting = frozenset(_acting(command))
            return Subject("", "", acting) if acting else NOBODY


_AS_THEY_ARE: Final = (
    "maker",
    "serial_number",
    "place",
    "parameters",
    "site_fit",
    "manufactured_on",
    "put_into_use_on",
    "registered",
    "registration_authority",
    "user_unit",
    "owner",
    "installer",
    "contractor",
    "maintainer",
    "responsible_unit",
    "industry_supervisor",
    "last_inspection",
    "last_supervision_inspection",
)


def _acting(command: Record) -> Iterator[tuple[str, str]]:
    match command:
        case NotifyConstruction(contractor=party) | StartModification(contractor=party):
            yield from as_contractor(party)
        case StartMajorRepair(contractor=party) | RecordInstallation(installer=party):
            yield from as_contractor(party)
        case ConfirmInspection(agency=party):
            yield "inspection_body", party.party_id
        case _:
            return


def _validity(held: Held) -> IdentifierValidity:
    return IdentifierValidity(
        identifier=held.identifier,
        valid_from=held.valid_from,
        valid_to=held.valid_to,
        ended=held.ended,
    )


def _irregular(card: Card) -> tuple[str, ...]:
    current = (held.identifier for held in card.identifiers if held.is_current)
    return irregular(current, card.parameters.kind_code)


def _seal(phase: SealedOff) -> SealOnCard:
    order = phase.order
    return SealOnCard(
        phase_beneath=PHASE_NAMES[type(phase.before)],
        ground=order.ground if order else None,
        order_number=order.order_number if order else None,
        authority=order.authority if order else None,
    )
