"""The end of an elevator, and the mending of its record 报废、注销、更正.

Source: Special Equipment Safety Law art. 48; TSG 08 (报废、注销, the owner's written authorisation).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from services.kernel.decider import Record
from services.reference.divisions import Divisions
from services.reference.elevator import Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.elevator import rules
from services.registry.elevator.card import Card, merged
from services.registry.elevator.catalogue import check_kind
from services.registry.elevator.guards import alive, check_place, recorded
from services.registry.elevator.phases import (
    Deregistered,
    Elevator,
    Scrapped,
    SealedOff,
    Selected,
    State,
)
from services.registry.events.ending import (
    ElevatorDeregistered,
    ElevatorScrapped,
    Ended,
    RecordCorrected,
)
from services.registry.events.values import DeregistrationGround


class Scrap(Record):
    """报废, also of a sealed elevator: nothing is put back into use by it."""

    reason: str
    requested_by: PartyRef
    owner_authorisation: str | None = None
    certificate_returned: bool = False


class Deregister(Record):
    """注销: after the scrapping, or because the elevator leaves the country or the regime."""

    ground: DeregistrationGround
    reference: str
    destination: str | None = None


class CorrectRecord(Record):
    """更正: what is given replaces what was recorded wrongly; nothing is removed.

    Maker and serial number are the elevator's identity and cannot be corrected; technical
    parameters are corrected one by one.
    """

    reason: str
    evidence: str
    place: Place | None = None
    parameters: TechnicalParameters | None = None
    manufactured_on: date | None = None
    put_into_use_on: date | None = None
    user_unit: PartyRef | None = None
    owner: PartyRef | None = None
    installer: PartyRef | None = None


Command: TypeAlias = Scrap | Deregister | CorrectRecord


def decide(command: Command, state: State, at: datetime, divisions: Divisions) -> Sequence[Ended]:
    match command:
        case Scrap():
            return _scrap(command, alive(state))
        case Deregister():
            return _deregister(command, recorded(state))
        case CorrectRecord():
            return _correct(command, recorded(state), at, divisions)
        case _:
            assert_never(command)


def evolve(state: State, event: Ended, at: datetime) -> State:
    elevator = recorded(state)
    match event:
        case ElevatorScrapped():
            return replace(elevator, phase=Scrapped(at))
        case ElevatorDeregistered(ground=ground):
            return replace(elevator, phase=Deregistered(at, ground))
        case RecordCorrected():
            return replace(elevator, card=_corrected(elevator.card, event, at))
        case _:
            assert_never(event)


def _scrap(command: Scrap, elevator: Elevator) -> Sequence[Ended]:
    if isinstance(elevator.phase, Selected):
        raise rules.NotBuilt
    owner = elevator.card.owner
    by_owner = owner is not None and owner.party_id == command.requested_by.party_id
    if not by_owner and not command.owner_authorisation:
        raise rules.OwnerAuthorisationMissing(field="owner_authorisation")
    return [ElevatorScrapped(**vars(command))]


def _deregister(command: Deregister, elevator: Elevator) -> Sequence[Ended]:
    if isinstance(elevator.phase, Deregistered):
        raise rules.AlreadyDeregistered(since=elevator.phase.since)
    scrapped = isinstance(elevator.phase, Scrapped)
    if command.ground is DeregistrationGround.SCRAPPED:
        if not scrapped:
            raise rules.NotScrapped
        return [ElevatorDeregistered(**vars(command))]
    if scrapped:
        raise rules.GroundNotTrue
    if isinstance(elevator.phase, SealedOff):
        raise rules.SealedNeedsUnseal(since=elevator.phase.since)
    if not command.destination:
        raise rules.DestinationMissing(field="destination")
    return [ElevatorDeregistered(**vars(command))]


def _correct(
    command: CorrectRecord, elevator: Elevator, at: datetime, divisions: Divisions
) -> Sequence[Ended]:
    if not command.model_dump(exclude={"reason", "evidence"}, exclude_none=True):
        raise rules.NothingToCorrect
    check_place(command.place, divisions, at, "place")
    check_kind(command.parameters, "parameters")
    correction = RecordCorrected(**vars(command))
    if _corrected(elevator.card, correction, at) == elevator.card:
        return []
    return [correction]


def _corrected(card: Card, event: RecordCorrected, at: datetime) -> Card:
    corrected = replace(
        card,
        place=event.place or card.place,
        parameters=merged(card.parameters, event.parameters),
        manufactured_on=event.manufactured_on or card.manufactured_on,
        put_into_use_on=event.put_into_use_on or card.put_into_use_on,
        owner=event.owner or card.owner,
        installer=event.installer or card.installer,
    )
    return corrected.responsible(event.user_unit, at) if event.user_unit else corrected
