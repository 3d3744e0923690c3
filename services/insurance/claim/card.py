"""What others are shown of a claim."""

from enum import StrEnum
from typing import Final

from services.insurance.claim.state import (
    Assessed,
    Claim,
    ClaimPhase,
    Filed,
    PartlyPaid,
    Rejected,
    Settled,
    State,
    Withdrawn,
    filed,
)
from services.insurance.events.claim import ClaimAward, RecourseOutcome
from services.insurance.events.cover import ClaimIncident, IncidentKind, PaidPart
from services.insurance.events.values import Fen, LiabilityLimits
from services.kernel.decider import Record
from services.reference.party import PartyRef


class ClaimStatus(StrEnum):
    """The phases of a claim, as the outside names them."""

    FILED = "filed"  # 已报案
    ASSESSED = "assessed"  # 已核定
    PARTLY_PAID = "partly_paid"  # 部分赔付
    SETTLED = "settled"  # 已赔付
    REJECTED = "rejected"  # 已拒赔
    WITHDRAWN = "withdrawn"  # 已撤回


class ClaimPaymentCard(Record):
    """One payment."""

    payment_number: str
    parts: tuple[PaidPart, ...]
    paid_fen: Fen


class RecourseCard(Record):
    """One recourse 追偿; no outcome: it is open."""

    recourse_number: str
    against: PartyRef
    amount_fen: Fen
    ground: str
    outcome: RecourseOutcome | None = None
    recovered_fen: Fen = 0


class ClaimCard(Record):
    """A claim. Who a claiming person is stays sealed; `claimant_person_id` is opaque."""

    claim_id: str
    elevator_id: str
    cover_id: str
    programme_id: str
    insurer: PartyRef
    payer: PartyRef
    limits: LiabilityLimits
    incident_kind: IncidentKind
    incident: ClaimIncident
    claimant: PartyRef | None = None
    claimant_person_id: str | None = None
    claimed_fen: Fen
    injured_persons: int
    description: str
    status: ClaimStatus
    ended_reason: str | None = None
    awards: tuple[ClaimAward, ...] = ()
    property_fen: Fen = 0
    assessed_fen: Fen = 0
    paid_fen: Fen = 0
    payments: tuple[ClaimPaymentCard, ...] = ()
    voided_payments: tuple[str, ...] = ()
    recourses: tuple[RecourseCard, ...] = ()


STATUS: Final[dict[type[ClaimPhase], ClaimStatus]] = {
    Filed: ClaimStatus.FILED,
    Assessed: ClaimStatus.ASSESSED,
    PartlyPaid: ClaimStatus.PARTLY_PAID,
    Settled: ClaimStatus.SETTLED,
    Rejected: ClaimStatus.REJECTED,
    Withdrawn: ClaimStatus.WITHDRAWN,
}
"""The name of each phase."""

_AS_FILED: Final = (
    "claim_id",
    "elevator_id",
    "cover_id",
    "programme_id",
    "insurer",
    "payer",
    "limits",
    "incident_kind",
    "incident",
    "claimant",
    "claimed_fen",
    "injured_persons",
    "description",
)


def card_of(state: State) -> ClaimCard:
    """The card. Raises `ClaimUnknown`."""
    claim = filed(state)
    phase, assessment, person = claim.phase, claim.assessment, claim.filed.claimant_person
    return ClaimCard(
        **{name: getattr(claim.filed, name) for name in _AS_FILED},
        claimant_person_id=person.person_id if person else None,
        status=STATUS[type(phase)],
        ended_reason=phase.reason if isinstance(phase, Rejected | Withdrawn) else None,
        awards=assessment.awards if assessment else (),
        property_fen=assessment.property_fen if assessment else 0,
        assessed_fen=assessment.assessed_fen if assessment else 0,
        paid_fen=claim.paid_fen,
        payments=tuple(
            ClaimPaymentCard(
                payment_number=one.payment_number, parts=one.parts, paid_fen=one.paid_fen
            )
            for one in claim.payments.values()
        ),
        voided_payments=tuple(sorted(claim.voided)),
        recourses=_recourses(claim),
    )


def _recourses(claim: Claim) -> tuple[RecourseCard, ...]:
    cards = []
    for number, opened in claim.recourses.items():
        closed = claim.recovered.get(number)
        end = {"outcome": closed.outcome, "recovered_fen": closed.recovered_fen} if closed else {}
        cards.append(RecourseCard(**dict(opened) | end))
    return tuple(cards)
