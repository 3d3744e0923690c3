"""What a claim is: filed, assessed, paid in part or in full, rejected, withdrawn; and its recourse.

The phase follows from the facts, in whatever order they come.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from services.insurance.claim.rules import ClaimUnknown
from services.insurance.cover.limits import sum_of
from services.insurance.events.claim import (
    ClaimAssessed,
    ClaimFiled,
    ClaimPaid,
    ClaimRejected,
    ClaimWithdrawn,
    RecourseClosed,
    RecourseOpened,
)
from services.insurance.programme.state import as_payer
from services.kernel.subject import NOBODY, Subject


@dataclass(frozen=True, slots=True)
class Filed:
    """已报案: nothing is known yet of what is to be paid."""


@dataclass(frozen=True, slots=True)
class Assessed:
    """已核定: known, and nothing paid yet."""

    assessed_fen: int


@dataclass(frozen=True, slots=True)
class PartlyPaid:
    """部分赔付."""

    assessed_fen: int
    paid_fen: int


@dataclass(frozen=True, slots=True)
class Settled:
    """已赔付: all that was awarded."""

    paid_fen: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """已拒赔."""

    reason: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """已撤回."""

    reason: str


ClaimPhase: TypeAlias = Filed | Assessed | PartlyPaid | Settled | Rejected | Withdrawn


@dataclass(frozen=True, slots=True)
class Unfiled:
    """Nobody claimed under this number."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim and all that was said of it."""

    filed: ClaimFiled
    assessment: ClaimAssessed | None = None
    payments: Mapping[str, ClaimPaid] = field(default_factory=dict)
    voided: frozenset[str] = frozenset()
    ended: ClaimRejected | ClaimWithdrawn | None = None
    recourses: Mapping[str, RecourseOpened] = field(default_factory=dict)
    recovered: Mapping[str, RecourseClosed] = field(default_factory=dict)

    @property
    def paid_fen(self) -> int:
        return sum(one.paid_fen for one in self.payments.values())

    def paid_to(self, person_id: str | None) -> int:
        """What was paid for this person, in fen; None: for property."""
        parts = (part for one in self.payments.values() for part in one.parts)
        return sum_of(part for part in parts if part.person_id == person_id)

    @property
    def awards(self) -> Mapping[str | None, int]:
        """What was awarded by person, in fen; None: for property."""
        if self.assessment is None:
            return {}
        return awards_of(self.assessment)

    @property
    def phase(self) -> ClaimPhase:
        paid, assessed = self.paid_fen, self.assessment.assessed_fen if self.assessment else 0
        if paid:
            return Settled(paid) if paid >= assessed else PartlyPaid(assessed, paid)
        match self.ended:
            case ClaimRejected(reason=reason):
                return Rejected(reason)
            case ClaimWithdrawn(reason=reason):
                return Withdrawn(reason)
            case None:
                return Assessed(assessed) if self.assessment else Filed()


State: TypeAlias = Unfiled | Claim


def awards_of(assessment: ClaimAssessed) -> Mapping[str | None, int]:
    """What an assessment awards by person, in fen; None: for property."""
    awards: dict[str | None, int] = {one.person_id: one.amount_fen for one in assessment.awards}
    return awards | {None: assessment.property_fen}


def filed(state: State) -> Claim:
    """The claim. Raises `ClaimUnknown`."""
    if isinstance(state, Unfiled):
        raise ClaimUnknown(field="claim_id")
    return state


def subject_of(state: State) -> Subject:
    """Whom a claim concerns besides the elevator's own parties: insurer, payer, claimant.

    Place and elevator are kept, for the acts that only these may do.
    """
    if isinstance(state, Unfiled):
        return NOBODY
    claim = state.filed
    parties = {("insurer", claim.insurer.party_id), *as_payer(claim.payer)}
    if claim.claimant is not None:
        parties |= set(as_payer(claim.claimant))
    return Subject(claim.elevator_id, claim.division, frozenset(parties))
