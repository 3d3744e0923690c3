"""A party as it is shown: records that have the fields of the messages of `PartyService`."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.reference.dated import legal_day
from services.reference.licences import LicenceItem, Work
from services.reference.party import PartyKind, PartyRef
from services.registry.events.party import (
    BranchMode,
    CreditKind,
    LicenceCondition,
    LicenceEnd,
    LicenceScope,
    PartEntry,
    PriceEntry,
)
from services.registry.party.rules import PartyNotRegistered
from services.registry.party.state import (
    Branch,
    Licence,
    LicenceStatus,
    Registered,
    State,
    Unregistered,
    licences_of,
)


class NamePeriod(Record):
    """A name and since when the party bore it; until the next one."""

    name: str
    since: datetime


class SeatPeriod(Record):
    """A seat 住所 and since when the party had it; until the next one."""

    division: str
    since: datetime


class BranchCard(Record):
    """A branch 网点 and its days; `closed_on` is None while it is open."""

    branch_number: str
    name: str
    division: str
    mode: BranchMode
    works: tuple[Work, ...]
    branch_party_id: str | None
    opened_on: date
    closed_on: date | None


class PriceListCard(Record):
    """The price list published last."""

    version: int
    effective_from: date
    entries: tuple[PriceEntry, ...]


class PartsListCard(Record):
    """The parts list 零部件清单 published last."""

    version: int
    effective_from: date
    entries: tuple[PartEntry, ...]


class CreditEntryCard(Record):
    """An entry in the credit record 诚信 and when it was true."""

    entry_number: str
    kind: CreditKind
    weight: int
    evidence: str
    source: PartyRef
    occurred_at: datetime


class PartyCard(Record):
    """Everything but the licences, which have a list of their own."""

    party_id: str
    name: str
    kinds: tuple[PartyKind, ...]
    division: str
    names: tuple[NamePeriod, ...]
    seats: tuple[SeatPeriod, ...]
    branches: tuple[BranchCard, ...]
    price_list: PriceListCard | None
    parts_list: PartsListCard | None
    credit_entries: tuple[CreditEntryCard, ...]


class ConditionCard(Record):
    """Whether a licence condition was met when somebody looked."""

    condition: LicenceCondition
    met: bool
    evidence: str
    assessed_by: PartyRef
    occurred_at: datetime


class LicenceCard(Record):
    """A licence as it stood on the day asked for; what happened later is not in it."""

    number: str
    item: LicenceItem
    scopes: tuple[LicenceScope, ...]
    granted_by: PartyRef
    valid_from: date
    valid_to: date
    status: LicenceStatus
    ended_on: date | None
    end_ground: LicenceEnd | None
    merged_into: str
    follows: tuple[str, ...]
    conditions: tuple[ConditionCard, ...]
    rule_version: str


def card_of(state: State) -> PartyCard:
    """The party of today. Raises `PartyNotRegistered`."""
    if isinstance(state, Unregistered):
        raise PartyNotRegistered(field="party_id")
    prices, parts = state.price_list, state.parts_list
    return PartyCard(
        party_id=state.party_id,
        name=state.name,
        kinds=tuple(sorted(state.kinds)),
        division=state.division,
        names=tuple(NamePeriod(name=name, since=at) for name, at in state.names),
        seats=tuple(SeatPeriod(division=seat, since=at) for seat, at in state.seats),
        branches=tuple(_branch(branch) for branch in state.branches.values()),
        price_list=prices
        and PriceListCard(
            version=prices.version, effective_from=prices.effective_from, entries=prices.entries
        ),
        parts_list=parts
        and PartsListCard(
            version=parts.version, effective_from=parts.effective_from, entries=parts.entries
        ),
        credit_entries=_credit(state),
    )


def licence_cards(
    state: State, as_of: date, *, in_force_only: bool = False
) -> tuple[LicenceCard, ...]:
    """The licences known on that day, as they stood then, the oldest first.

    Raises `PartyNotRegistered`.
    """
    if isinstance(state, Unregistered):
        raise PartyNotRegistered(field="party_id")
    known = (one for one in licences_of(state) if min(one.granted_on, one.valid_from) <= as_of)
    cards = (_licence(one, as_of) for one in known)
    return tuple(card for card in cards if not in_force_only or card.status is LicenceStatus.VALID)


def _licence(licence: Licence, as_of: date) -> LicenceCard:
    ending = licence.ending if licence.ending is not None and licence.ending.on <= as_of else None
    return LicenceCard(
        number=licence.number,
        item=licence.item,
        scopes=licence.scopes,
        granted_by=licence.granted_by,
        valid_from=licence.valid_from,
        valid_to=licence.valid_to(as_of),
        status=licence.status(as_of),
        ended_on=ending.on if ending else None,
        end_ground=ending.ground if ending else None,
        merged_into=(ending.into or "") if ending else "",
        follows=licence.follows,
        conditions=tuple(
            ConditionCard(**event.model_dump(exclude={"number"}), occurred_at=at)
            for event, at in licence.assessments
            if legal_day(at) <= as_of
        ),
        rule_version=licence.rule_version,
    )


def _branch(branch: Branch) -> BranchCard:
    return BranchCard(
        **dict(branch.opened),
        opened_on=branch.opened_on,
        closed_on=branch.closed_on,
    )


def _credit(party: Registered) -> tuple[CreditEntryCard, ...]:
    return tuple(
        CreditEntryCard(**dict(event), occurred_at=at) for event, at in party.credit.values()
    )
