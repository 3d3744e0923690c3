"""Identifiers 编号: what makes one unique, and the reservation that guarantees it.

Every identifier that must be unique has a stream of its own, `identifier-<kind>-<value>`, which
names its holder. An elevator reserves first and records the fact after, so of two elevators that
claim one certificate exactly one gets it: the store decides, on the reservation's stream.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Final, TypeAlias, assert_never

from services.kernel.decider import Decider, Record
from services.kernel.errors import AlreadyExists, Refused
from services.registry.events.identifier import (
    IdentifierHappened,
    IdentifierReassigned,
    IdentifierReleased,
    IdentifierReserved,
)
from services.registry.events.values import IdentifierKind, RetirementReason

NOT_UNIQUE: Final = frozenset({IdentifierKind.UNIT_INTERNAL_NUMBER})
KEYED_BY_ISSUER: Final = frozenset({IdentifierKind.RESCUE_CODE, IdentifierKind.SUPERVISION_ID})
REUSABLE: Final = frozenset({IdentifierKind.RESCUE_CODE})
"""Kinds that may go to another elevator after they were retired; all others never do."""


def is_unique(kind: IdentifierKind) -> bool:
    """Whether only one elevator at a time can have an identifier of this kind."""
    return kind not in NOT_UNIQUE


def reservation_key(kind: IdentifierKind, value: str, issuer: str | None) -> str | None:
    """`<kind>-<value>`, what follows `identifier-` in the stream's name; None: not unique."""
    return identity(kind, value, issuer) if is_unique(kind) else None


def identity(kind: IdentifierKind, value: str, issuer: str | None) -> str:
    """One text for all ways to write an identifier: full-width forms, case, spaces."""
    plain = normal(value)
    if kind in KEYED_BY_ISSUER:
        plain = f"{normal(issuer or '')}:{plain}"
    return f"{kind}-{plain}"


@lru_cache(maxsize=4_096)  # one act looks at the same number half a dozen times
def normal(text: str) -> str:
    """`梯11闽e3622（16） ` → `梯11闽E3622(16)`."""
    return _SPACE.sub("", unicodedata.normalize("NFKC", text)).upper()


def frees(kind: IdentifierKind, reason: RetirementReason) -> bool:
    """Whether a retired identifier may go to another: it is reusable, or never was this one's."""
    return kind in REUSABLE or reason is RetirementReason.RECORDED_IN_ERROR


class ReserveIdentifier(Record):
    """An elevator wants the identifier, perhaps again."""

    elevator_id: str


class ReleaseIdentifier(Record):
    """An elevator gives the identifier up, or its claim was voided."""

    elevator_id: str


class ReassignIdentifier(Record):
    """The identifier was recorded against the wrong elevator, or its claimant never came."""

    from_elevator_id: str
    to_elevator_id: str


Command: TypeAlias = ReserveIdentifier | ReleaseIdentifier | ReassignIdentifier


class IdentifierTaken(AlreadyExists):
    """Another elevator holds this identifier."""

    zh = "该编号已属于另一台电梯"


class NotTheHolder(Refused):
    """The identifier is not this elevator's to give."""

    zh = "该编号不属于该电梯"


@dataclass(frozen=True, slots=True)
class Holding:
    """Who had the identifier, and when."""

    elevator_id: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reservation:
    """The identifier's holder now, since when, and all that held it before, oldest first."""

    holder: Holding | None = None
    past: tuple[Holding, ...] = ()


def decide(
    command: Command,
    state: Reservation,
    at: datetime,  # noqa: ARG001 -- the shape of a decider
) -> Sequence[IdentifierHappened]:
    match command:
        case ReserveIdentifier():
            return _reserve(command, state)
        case ReleaseIdentifier(elevator_id=elevator_id):
            _held_by(elevator_id, state)
            return [IdentifierReleased(elevator_id=elevator_id)]
        case ReassignIdentifier(from_elevator_id=from_id, to_elevator_id=to_id):
            _held_by(from_id, state)
            return [IdentifierReassigned(from_elevator_id=from_id, to_elevator_id=to_id)]
        case _:
            assert_never(command)


def evolve(state: Reservation, event: IdentifierHappened, at: datetime) -> Reservation:
    match event:
        case IdentifierReserved(elevator_id=elevator_id):
            return _given(state, elevator_id, at)
        case IdentifierReleased():
            return _taken_back(state, at)
        case IdentifierReassigned(to_elevator_id=elevator_id):
            return _given(_taken_back(state, at), elevator_id, at)
        case _:
            assert_never(event)


decider: Decider[Command, Reservation, IdentifierHappened] = Decider(Reservation(), decide, evolve)

_SPACE: Final = re.compile(r"\s+")


def _reserve(command: ReserveIdentifier, state: Reservation) -> Sequence[IdentifierHappened]:
    """Reserving again what one holds is a new event every time.

    The version must move: whoever found the reservation dangling and means to release or reassign
    it on the version it read must lose against the claimant that came back.
    """
    if state.holder is not None and state.holder.elevator_id != command.elevator_id:
        raise IdentifierTaken(holder=state.holder.elevator_id)
    return [IdentifierReserved(elevator_id=command.elevator_id)]


def _held_by(elevator_id: str, state: Reservation) -> None:
    if state.holder is None or state.holder.elevator_id != elevator_id:
        raise NotTheHolder(elevator_id=elevator_id)


def _given(state: Reservation, elevator_id: str, at: datetime) -> Reservation:
    if state.holder is not None:  # the same elevator came back
        return state
    return replace(state, holder=Holding(elevator_id, at))


def _taken_back(state: Reservation, at: datetime) -> Reservation:
    if state.holder is None:
        return state
    return Reservation(None, (*state.past, replace(state.holder, until=at)))
