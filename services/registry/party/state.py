"""What a party is and was: names, seat, licences, branches, lists, credit; and pure questions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from services.kernel.subject import Subject
from services.reference.dated import legal_day
from services.reference.licences import WORKS, LicenceItem, SubItem, Work
from services.reference.party import PartyKind, PartyRef
from services.registry.events.party import (
    BranchOpened,
    CreditEntryRecorded,
    LicenceConditionAssessed,
    LicenceEnd,
    LicenceScope,
    PartEntry,
    PriceEntry,
)

V = TypeVar("V")
Entry = TypeVar("Entry", PriceEntry, PartEntry)


class Since(NamedTuple, Generic[V]):
    """A value and the moment from which it was true."""

    value: V
    at: datetime


class LicenceStatus(StrEnum):
    """How a licence stands on a day; a question, never stored."""

    PENDING = "pending"  # 尚未生效
    VALID = "valid"  # 有效
    EXPIRED = "expired"  # 过期
    REVOKED = "revoked"  # 吊销、撤销、注销、取消
    MERGED = "merged"  # 已合并


class Term(NamedTuple):
    """The last day of a licence, as it was known from `since` on."""

    since: date
    valid_to: date


class Ending(NamedTuple):
    """The first day without the licence, and why: revoked on a ground, or merged into another."""

    on: date
    ground: LicenceEnd | None = None
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence with its whole history: renewals as terms, the end, the licences it follows."""

    number: str
    item: LicenceItem
    scopes: tuple[LicenceScope, ...]
    granted_by: PartyRef
    granted_on: date
    valid_from: date
    terms: tuple[Term, ...]
    rule_version: str
    follows: tuple[str, ...] = ()
    ending: Ending | None = None
    assessments: tuple[Since[LicenceConditionAssessed], ...] = ()

    def valid_to(self, on: date) -> date:
        """The last day as it was known on that day."""
        known = [term.valid_to for term in self.terms if term.since <= on]
        return known[-1] if known else self.terms[0].valid_to

    def status(self, on: date) -> LicenceStatus:
        if self.ending is not None and on >= self.ending.on:
            return LicenceStatus.MERGED if self.ending.into else LicenceStatus.REVOKED
        if on < self.valid_from:
            return LicenceStatus.PENDING
        return LicenceStatus.EXPIRED if on > self.valid_to(on) else LicenceStatus.VALID


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch 网点 and when it was open."""

    opened: BranchOpened
    opened_on: date
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Published(Generic[Entry]):
    """The list that was published last."""

    version: int
    effective_from: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Unregistered:
    """Nothing is known of the party."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A party in the registry. `names` and `seats` are in the order of time, the last one holds."""

    party_id: str
    kinds: frozenset[PartyKind]
    names: tuple[Since[str], ...]
    seats: tuple[Since[str], ...]
    licences: Mapping[str, Licence] = field(default_factory=dict)
    branches: Mapping[str, Branch] = field(default_factory=dict)
    price_list: Published[PriceEntry] | None = None
    parts_list: Published[PartEntry] | None = None
    credit: Mapping[str, Since[CreditEntryRecorded]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.names[-1].value

    @property
    def division(self) -> str:
        """The division of the seat; empty for a party abroad."""
        return self.seats[-1].value


State: TypeAlias = Unregistered | Registered


def subject_of(state: State) -> Subject:
    """Whom a call about this party concerns: its seat, and itself in each of its roles."""
    match state:
        case Unregistered():
            return Subject("", "", frozenset())
        case Registered(party_id=party_id, kinds=kinds):
            parties = frozenset((kind.value, party_id) for kind in kinds)
            return Subject("", state.division, parties)


def true_at(timeline: tuple[Since[V], ...], at: datetime) -> V | None:
    """What was true at that moment; None before the first."""
    known = [since.value for since in timeline if since.at <= at]
    return known[-1] if known else None


def inserted(timeline: tuple[Since[V], ...], value: V, at: datetime) -> tuple[Since[V], ...]:
    """The timeline with one value more: facts may come late, so in the order of truth."""
    return tuple(sorted((*timeline, Since(value, at)), key=lambda since: since.at))


def name_on(state: State, on: date) -> str | None:
    """What the party was called at the end of that day in China."""
    if isinstance(state, Unregistered):
        return None
    known = [since.value for since in state.names if legal_day(since.at) <= on]
    return known[-1] if known else None


def licences_of(state: State) -> tuple[Licence, ...]:
    """Every licence the party ever had, the oldest first."""
    if isinstance(state, Unregistered):
        return ()
    return tuple(sorted(state.licences.values(), key=lambda one: (one.valid_from, one.number)))


def licence_valid(state: State, item: LicenceItem, on: date) -> bool:
    """Whether the party held a valid licence of this item on that day."""
    return any(
        licence.item is item and licence.status(on) is LicenceStatus.VALID
        for licence in licences_of(state)
    )


def licensed_for(state: State, work: Work, on: date, sub_item: SubItem | None = None) -> bool:
    """Whether some valid licence permitted this work that day, on this kind of lift if asked."""
    return any(
        work in WORKS[licence.item]
        and licence.status(on) is LicenceStatus.VALID
        and (sub_item is None or any(scope.sub_item is sub_item for scope in licence.scopes))
        for licence in licences_of(state)
    )
