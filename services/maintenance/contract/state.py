"""What a maintenance contract is, and pure questions about it.

unsigned → in force → expired or terminated
                    → voided
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from services.kernel.decider import Record
from services.kernel.subject import NOBODY, Subject
from services.maintenance.contract.commands import Command, SignContract
from services.maintenance.contract.rules import ContractNotInForce, ContractUnknown
from services.maintenance.events.contract import SubcontractingReported
from services.maintenance.events.values import (
    ContractScope,
    ContractTerminationGround,
    MaintainerKind,
    MaintenanceScheme,
)
from services.reference.party import PartyRef

DIVISION_LEVELS: Final = (6, 4, 2)
"""Digits of a county, a prefecture, a province in a GB/T 2260 code."""


@dataclass(frozen=True, slots=True)
class Listing:
    """An elevator of the contract, from a day to a day, both included; None: to its end."""

    elevator_id: str
    division: str
    from_on: date
    to_on: date | None = None

    def on(self, day: date) -> bool:
        return self.from_on <= day and (self.to_on is None or day <= self.to_on)


@dataclass(frozen=True, slots=True)
class Reported:
    """A report of sub-contracting, and why it did not hold if it did not."""

    report: SubcontractingReported
    refuted: str | None = None


@dataclass(frozen=True, slots=True)
class Contract:
    """What the parties agreed, by now. `schemes` are in the order in which they begin."""

    contract_id: str
    maintainer: PartyRef
    maintainer_kind: MaintainerKind
    client: PartyRef
    scope: ContractScope
    schemes: tuple[MaintenanceScheme, ...]
    price_fen: int
    starts_on: date
    ends_on: date
    listings: tuple[Listing, ...]
    division: str
    signed_on: date
    authorised_by: PartyRef | None = None
    authorisation_number: str | None = None
    reports: Mapping[str, Reported] = field(default_factory=dict)

    def lists(self, elevator_id: str, day: date) -> bool:
        """Whether the elevator is on the contract's list that day."""
        return elevator_id in self.listed_on(day)

    @property
    def listed(self) -> tuple[Listing, ...]:
        """The elevators that it was not agreed to take from the contract."""
        return tuple(one for one in self.listings if one.to_on is None)

    def listed_on(self, day: date) -> tuple[str, ...]:
        """The elevators on the list that day."""
        return tuple(one.elevator_id for one in self.listings if one.on(day))


@dataclass(frozen=True, slots=True)
class Unsigned:
    """Nothing is known of a contract of this number."""


@dataclass(frozen=True, slots=True)
class InForce:
    """有效: signed, and neither ended nor void."""

    contract: Contract


@dataclass(frozen=True, slots=True)
class Expired:
    """到期终止."""

    contract: Contract
    last_on: date


@dataclass(frozen=True, slots=True)
class Terminated:
    """提前解除; `last_on` is its last day."""

    contract: Contract
    last_on: date
    ground: ContractTerminationGround


@dataclass(frozen=True, slots=True)
class Voided:
    """作废: it never held."""

    contract: Contract


Recorded: TypeAlias = InForce | Expired | Terminated | Voided
State: TypeAlias = Unsigned | Recorded


class ContractPhase(StrEnum):
    """How a contract stands."""

    IN_FORCE = "in_force"  # 有效
    EXPIRED = "expired"  # 到期终止
    TERMINATED = "terminated"  # 提前解除
    VOIDED = "voided"  # 作废


PHASES: Final[Mapping[type[Recorded], ContractPhase]] = {
    InForce: ContractPhase.IN_FORCE,
    Expired: ContractPhase.EXPIRED,
    Terminated: ContractPhase.TERMINATED,
    Voided: ContractPhase.VOIDED,
}


class ContractFacts(Record):
    """What the upkeep of one elevator rests on: its contract, as it is by now.

    `last_on` is None of a contract that never held. `listed` are the days on the list; an open
    end is the contract's own.
    """

    contract_id: str
    maintainer: PartyRef
    last_on: date | None
    schemes: tuple[MaintenanceScheme, ...]
    listed: tuple[tuple[date, date], ...]

    def covers(self, first: date, last: date) -> bool:
        """Whether the contract holds for the elevator on all days from the first to the last."""
        return any(begins <= first and last <= ends for begins, ends in self.listed)


def scheme_on(schemes: Sequence[MaintenanceScheme], day: date) -> MaintenanceScheme:
    """Of schemes in the order in which they begin, that of the day; before the first, the first."""
    return next((one for one in reversed(schemes) if one.starts_on <= day), schemes[0])


def facts_for(state: State, elevator_id: str) -> ContractFacts | None:
    """The contract as the elevator's upkeep sees it; None: there is none."""
    if isinstance(state, Unsigned):
        return None
    contract, last = state.contract, last_on(state)
    listed = [] if last is None else _days(contract, elevator_id, last)
    return ContractFacts(
        contract_id=contract.contract_id,
        maintainer=contract.maintainer,
        last_on=last,
        schemes=contract.schemes,
        listed=tuple(listed),
    )


def _days(contract: Contract, elevator_id: str, last: date) -> list[tuple[date, date]]:
    mine = (one for one in contract.listings if one.elevator_id == elevator_id)
    return [(one.from_on, last if one.to_on is None else min(one.to_on, last)) for one in mine]


def last_on(state: Recorded) -> date | None:
    """The last day of the contract, as far as is known; None: it never held."""
    match state:
        case InForce(contract=contract):
            return contract.ends_on
        case Expired(last_on=day) | Terminated(last_on=day):
            return day
        case Voided():
            return None


def expires_on(state: State) -> date | None:
    """The first day on which `ExpireContract` may be asked; None: it has ended otherwise."""
    return state.contract.ends_on + timedelta(days=1) if isinstance(state, InForce) else None


def recorded(state: State) -> Recorded:
    """The contract, whatever became of it; raises `ContractUnknown`."""
    if isinstance(state, Unsigned):
        raise ContractUnknown
    return state


def in_force(state: State) -> Contract:
    """The contract, which is in force; raises `ContractUnknown`, `ContractNotInForce`."""
    found = recorded(state)
    if not isinstance(found, InForce):
        raise ContractNotInForce(phase=PHASES[type(found)])
    return found.contract


def division_of_all(codes: Iterable[str]) -> str:
    """The smallest division that holds all of these, as six digits; "" if only the nation does."""
    known = set(codes)
    for digits in DIVISION_LEVELS:
        prefixes = {code[:digits] for code in known}
        if len(prefixes) == 1:
            return prefixes.pop().ljust(6, "0") if all(known) else ""
    return ""


def subject_of(state: State) -> Subject:
    """Whom a contract concerns: where its elevators stand, its maintainer and its client."""
    if isinstance(state, Unsigned):
        return NOBODY
    return _subject(state.contract.division, state.contract.maintainer, state.contract.client)


def named_by(command: Command) -> Subject:
    """The two who sign act; nobody else does by being named."""
    if isinstance(command, SignContract):
        return _subject("", command.maintainer, command.client)
    return NOBODY


def _subject(division: str, maintainer: PartyRef, client: PartyRef) -> Subject:
    parties = {("maintainer", maintainer.party_id), ("user_unit", client.party_id)}
    return Subject("", division, frozenset(parties))
