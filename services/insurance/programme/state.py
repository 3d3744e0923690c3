"""What a programme is: its parties, its versions, whether it is closed; and pure questions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from services.insurance.events.values import ProgrammeVersion
from services.insurance.programme.rules import ProgrammeUnknown
from services.kernel.decider import Record
from services.kernel.subject import NOBODY, Subject
from services.reference.party import PartyRef

INSURED_ROLES: Final = ("user_unit", "maintainer", "manufacturer", "installer", "inspection_body")
"""The roles in which an insured party calls."""

PAYER_ROLES: Final = (*INSURED_ROLES, "department")
"""The roles in which a payer calls: an insured party pays, or a department 政府统保."""


class ProgrammeCard(Record):
    """A programme 统保项目 as it is told, and as covers rest on it."""

    programme_id: str
    title: str
    division: str
    insurer: PartyRef
    payer: PartyRef
    insured_parties: tuple[PartyRef, ...]
    versions: tuple[ProgrammeVersion, ...]
    closed_on: date | None = None
    closing_reason: str | None = None

    def version_on(self, day: date) -> ProgrammeVersion:
        """The version whose terms a cover gets that begins on that day."""
        effective = [one for one in self.versions if one.effective_from <= day]
        return effective[-1] if effective else self.versions[0]

    def version(self, number: int) -> ProgrammeVersion | None:
        """The version of this number; None: there is none."""
        return next((one for one in self.versions if one.version == number), None)

    def is_closed(self, day: date) -> bool:
        """Whether nothing is enrolled any more on that day."""
        return self.closed_on is not None and day >= self.closed_on


@dataclass(frozen=True, slots=True)
class Unopened:
    """Nothing is known of the programme."""


@dataclass(frozen=True, slots=True)
class Open:
    """A programme that elevators are enrolled in."""

    card: ProgrammeCard


@dataclass(frozen=True, slots=True)
class Closed:
    """A programme that was closed; its covers run to their end."""

    card: ProgrammeCard


State: TypeAlias = Unopened | Open | Closed


def card_of(state: State) -> ProgrammeCard:
    """The card. Raises `ProgrammeUnknown`."""
    if isinstance(state, Unopened):
        raise ProgrammeUnknown(field="programme_id")
    return state.card


def subject_of(state: State) -> Subject:
    """Whom a programme concerns: the place it is for, its insurer, payer and insured parties."""
    if isinstance(state, Unopened):
        return NOBODY
    card = state.card
    parties = {("insurer", card.insurer.party_id), *as_payer(card.payer)}
    for one in card.insured_parties:
        parties |= {(role, one.party_id) for role in INSURED_ROLES}
    return Subject("", card.division, frozenset(parties))


def as_payer(party: PartyRef) -> Iterator[tuple[str, str]]:
    """The payer in every role that it may call in."""
    for role in PAYER_ROLES:
        yield role, party.party_id
