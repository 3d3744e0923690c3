"""The decider of a party: what may happen to it, and what it becomes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.divisions import Divisions
from services.reference.party import PartyIdKind, PartyKind
from services.registry.events.party import (
    BranchClosed,
    BranchOpened,
    CreditEntryRecorded,
    LicenceConditionAssessed,
    LicenceGranted,
    LicenceRenewed,
    LicenceRevoked,
    LicencesMerged,
    PartsListPublished,
    PartyHappened,
    PartyKindsAdded,
    PartyMoved,
    PartyRegistered,
    PartyRenamed,
    PriceListPublished,
)
from services.registry.party import licensing, publishing
from services.registry.party.commands import (
    AddPartyKinds,
    AssessLicenceCondition,
    CloseBranch,
    Command,
    GrantLicence,
    MergeLicences,
    MoveParty,
    OpenBranch,
    PublishPartsList,
    PublishPriceList,
    RecordCreditEntry,
    RegisterParty,
    RenameParty,
    RenewLicence,
    RevokeLicence,
)
from services.registry.party.rules import (
    KindDoesNotFitId,
    KindMissing,
    PartyAlreadyRegistered,
    PartyNotRegistered,
    PersonIsNoParty,
)
from services.registry.party.seat import check_seat
from services.registry.party.state import (
    Registered,
    Since,
    State,
    Unregistered,
    inserted,
    true_at,
)


def decider(divisions: Divisions) -> Decider[Command, State, PartyHappened]:
    """The rules of a party, with the division table that its seats are checked against."""
    return Decider(Unregistered(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[PartyHappened]:
    if isinstance(command, RegisterParty):
        return _register(divisions, command, state, at)
    party = _registered(state)
    match command:
        case RenameParty():
            return _rename(command, party, at)
        case AddPartyKinds(kinds=kinds):
            return _add_kinds(kinds, party)
        case MoveParty(division=division):
            return _move(divisions, division, party, at)
        case (
            GrantLicence()
            | RenewLicence()
            | MergeLicences()
            | RevokeLicence()
            | AssessLicenceCondition()
        ):
            return licensing.decide(command, party, at)
        case (
            OpenBranch()
            | CloseBranch()
            | PublishPriceList()
            | PublishPartsList()
            | RecordCreditEntry()
        ):
            return publishing.decide(divisions, command, party, at)
        case _:
            assert_never(command)


def evolve(state: State, event: PartyHappened, at: datetime) -> State:
    if isinstance(event, PartyRegistered):
        names, seats = (Since(event.name, at),), (Since(event.division, at),)
        return Registered(event.party_id, frozenset(event.kinds), names, seats)
    party = _registered(state)
    match event:
        case PartyRenamed(name=name):
            return replace(party, names=inserted(party.names, name, at))
        case PartyKindsAdded(kinds=kinds):
            return replace(party, kinds=party.kinds | set(kinds))
        case PartyMoved(division=division):
            return replace(party, seats=inserted(party.seats, division, at))
        case (
            LicenceGranted()
            | LicenceRenewed()
            | LicencesMerged()
            | LicenceRevoked()
            | LicenceConditionAssessed()
        ):
            return licensing.evolve(party, event, at)
        case (
            BranchOpened()
            | BranchClosed()
            | PriceListPublished()
            | PartsListPublished()
            | CreditEntryRecorded()
        ):
            return publishing.evolve(party, event, at)
        case _:
            assert_never(event)


def _register(
    divisions: Divisions, command: RegisterParty, state: State, at: datetime
) -> Sequence[PartyHappened]:
    if isinstance(state, Registered):
        raise PartyAlreadyRegistered(field="party_id", party_id=command.party_id)
    id_kind = command.party_id.partition(":")[0]
    if id_kind == PartyIdKind.PERSON:
        raise PersonIsNoParty(field="party_id")
    _check_kinds(command.party_id, command.kinds)
    if command.division or id_kind != PartyIdKind.FOREIGN:
        check_seat(divisions, command.division, at)
    kinds = tuple(sorted(set(command.kinds)))
    return [PartyRegistered(**vars(command) | {"kinds": kinds})]


def _rename(command: RenameParty, party: Registered, at: datetime) -> Sequence[PartyHappened]:
    former = true_at(party.names, at) or party.names[0].value
    if command.name == former:
        return []
    return [PartyRenamed(**vars(command), former_name=former)]


def _add_kinds(kinds: tuple[PartyKind, ...], party: Registered) -> Sequence[PartyHappened]:
    _check_kinds(party.party_id, kinds)
    new = tuple(sorted(set(kinds) - party.kinds))
    return [PartyKindsAdded(kinds=new)] if new else []


def _move(
    divisions: Divisions, division: str, party: Registered, at: datetime
) -> Sequence[PartyHappened]:
    check_seat(divisions, division, at)
    former = true_at(party.seats, at)
    if division == former:
        return []
    return [PartyMoved(division=division, former_division=former or party.seats[0].value)]


_COMMITTEE_KINDS = frozenset({PartyKind.OWNERS_COMMITTEE, PartyKind.OWNER, PartyKind.USER_UNIT})


def _check_kinds(party_id: str, kinds: tuple[PartyKind, ...]) -> None:
    if not kinds:
        raise KindMissing(field="kinds")
    if party_id.startswith("committee:") and not _COMMITTEE_KINDS.issuperset(kinds):
        raise KindDoesNotFitId(field="kinds", party_id=party_id)


def _registered(state: State) -> Registered:
    if isinstance(state, Unregistered):
        raise PartyNotRegistered(field="party_id")
    return state
