"""The erasure of a person 删除个人信息: on record first, then the key in the vault is destroyed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from services.emergency.events.person import PersonHappened, SubjectErased
from services.kernel.decider import Decider, Record
from services.kernel.errors import NotFound
from services.kernel.subject import NOBODY, Subject
from services.reference.party import PartyId


class EraseSubject(Record):
    """删除: everything sealed under this person's key becomes unreadable for ever."""

    person_id: PartyId
    reason: str
    legal_ground: str  # 个人信息保护法第四十七条 …


Command: TypeAlias = EraseSubject


class ErasureUnknown(NotFound):
    """Nothing is on record about an erasure of this person."""

    zh = "没有该人员的删除记录"


@dataclass(frozen=True, slots=True)
class Kept:
    """The person was not erased."""


@dataclass(frozen=True, slots=True)
class Erased:
    """The person was erased, and why."""

    at: datetime
    event: SubjectErased


State: TypeAlias = Kept | Erased


class ErasureCard(Record):
    """The erasure of a person, field for field the proto message `Erasure`."""

    person_id: str
    erased_at: datetime
    reason: str
    legal_ground: str


def decide(
    command: Command,
    state: State,
    at: datetime,  # noqa: ARG001 -- the shape of a decider
) -> Sequence[PersonHappened]:
    """Once; again it is so already, and the key is destroyed once more."""
    if isinstance(state, Erased):
        return []
    return [
        SubjectErased(
            person_id=command.person_id,
            reason=command.reason,
            legal_ground=command.legal_ground,
        )
    ]


def evolve(state: State, event: PersonHappened, at: datetime) -> State:
    return state if isinstance(state, Erased) else Erased(at, event)


def nobody_else(_: State) -> Subject:
    """The erasure concerns neither a place nor a party."""
    return NOBODY


def card_of(state: State) -> ErasureCard:
    """Raises `ErasureUnknown`."""
    if isinstance(state, Kept):
        raise ErasureUnknown(field="person_id")
    return ErasureCard(
        person_id=state.event.person_id,
        erased_at=state.at,
        reason=state.event.reason,
        legal_ground=state.event.legal_ground,
    )


decider: Decider[Command, State, PersonHappened] = Decider(Kept(), decide, evolve)
