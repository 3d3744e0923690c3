"""A sealing as it is told."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.sealing import LiftingBasis, SealingCause, SealingStep
from services.supervision.sealing.state import State, missing, sealed


class SealingCard(Record):
    """A sealing 封停. `age_days`: for how long it has been incomplete, on the day asked about."""

    sealing_id: str
    elevator_id: str
    order_number: str
    authority: PartyRef
    cause: SealingCause
    reason: str
    hazard_ids: tuple[str, ...]
    sealed_on: date
    report_number: str | None
    report_sent_on: date | None
    proposal_number: str | None
    proposed_on: date | None
    missing: tuple[SealingStep, ...]
    age_days: int | None
    completed_at: datetime | None
    lifted_at: datetime | None
    lifted_on_basis: LiftingBasis | None


def card_of(state: State) -> SealingCard:
    """Raises `SealingUnknown`. The age is left to whoever knows the day."""
    case = sealed(state)
    report, proposal, lifted = case.report, case.proposal, case.lifted
    return SealingCard(
        **dict(case.ordered),
        sealed_on=case.since,
        report_number=report.document_number if report else None,
        report_sent_on=report.sent_on if report else None,
        proposal_number=proposal.document_number if proposal else None,
        proposed_on=proposal.proposed_on if proposal else None,
        missing=missing(case),
        age_days=None,
        completed_at=case.completed_at,
        lifted_at=case.lifted_at,
        lifted_on_basis=lifted.basis if lifted else None,
    )
