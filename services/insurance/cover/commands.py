"""What is asked of an elevator's cover.

Whoever acts for an insurer names it in `insurer`, and a payer names itself in `payer`: the caller's
scope is compared with them (`named_by`), and the rules compare them with the programme and the
cover. So an insurer does not reach the covers of another on the same elevator.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, TypeAlias

from services.insurance.events.cover import (
    CancellationReason,
    ClaimIncident,
    PaidPart,
    PreventionTechnician,
    VisitHazard,
)
from services.insurance.events.values import (
    DocumentNumber,
    Fen,
    MaintainerGrade,
    PlaceClass,
    PremiumEvidence,
)
from services.insurance.programme.state import ProgrammeCard, as_payer
from services.kernel.decider import FOUND, Record
from services.kernel.subject import NOBODY, Subject
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef


class PublishedGrade(Record):
    """The grade of the elevator's maintainer in a period, as it was published."""

    maintainer: PartyRef
    period: str
    grade: MaintainerGrade
    evidence: PremiumEvidence


class RecordedRescue(Record):
    """A case of the rescue record, as its own stream tells; `evidence` is None where there is none."""

    case_id: str
    elevator_id: str = ""
    is_rescue: bool = False
    happened_on: date | None = None
    evidence: PremiumEvidence | None = None


class PricingFacts(Record):
    """The events that a premium rests on, and what they say beyond the elevator's own facts."""

    age: tuple[PremiumEvidence, ...] = ()
    place: tuple[PremiumEvidence, ...] = ()
    grade: PublishedGrade | None = None
    rescues: tuple[RecordedRescue, ...] = ()


class BindCover(Record):
    """承保, or enrolment 加入统保: the elevator is covered under the programme's terms."""

    cover_id: DocumentNumber
    programme_id: DocumentNumber
    insurer: PartyRef
    payer: PartyRef | None = None  # who acts as payer, if the payer acts
    covers_from: date
    covers_to: date
    quote_id: DocumentNumber | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    programme: Annotated[ProgrammeCard | None, FOUND] = None


class RenewCover(Record):
    """续保: `cover_id` follows the cover `renews`, under its own programme or a later one."""

    cover_id: DocumentNumber
    renews: DocumentNumber
    programme_id: DocumentNumber
    insurer: PartyRef
    payer: PartyRef | None = None
    covers_from: date
    covers_to: date
    quote_id: DocumentNumber | None = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    programme: Annotated[ProgrammeCard | None, FOUND] = None


class CancelCover(Record):
    """退保: `ended_on` is the last day in force; the day before the first: it never was."""

    cover_id: DocumentNumber
    insurer: PartyRef
    ended_on: date
    reason: CancellationReason
    endorsement_number: str
    refund_fen: Fen = 0


class LapseCover(Record):
    """脱保: the period is over, and no renewal followed. Fired by a deadline."""

    cover_id: DocumentNumber


class QuotePremium(Record):
    """报价, under the terms for a cover that begins on `priced_on` (absent: the day of the act)."""

    quote_id: DocumentNumber
    programme_id: DocumentNumber
    insurer: PartyRef
    priced_on: date | None = None
    place_class: PlaceClass | None = None
    rating_period: str | None = None
    rescue_case_ids: tuple[DocumentNumber, ...] = ()
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    programme: Annotated[ProgrammeCard | None, FOUND] = None
    facts: Annotated[PricingFacts | None, FOUND] = None


class AdjustPremium(Record):
    """费率浮动: the premium of a cover is computed anew, under the terms that it was bound by."""

    cover_id: DocumentNumber
    adjustment_number: DocumentNumber
    insurer: PartyRef
    effective_from: date
    reason: str
    place_class: PlaceClass | None = None
    rating_period: str | None = None
    rescue_case_ids: tuple[DocumentNumber, ...] = ()
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    programme: Annotated[ProgrammeCard | None, FOUND] = None
    facts: Annotated[PricingFacts | None, FOUND] = None


class ReportPreventionVisit(Record):
    """事故预防: the insurer's technician looked at the elevator."""

    visit_number: DocumentNumber
    cover_id: DocumentNumber
    insurer: PartyRef
    visited_on: date
    technician: PreventionTechnician
    hazards: tuple[VisitHazard, ...] = ()
    next_steps: str = ""


class UseLimit(Record):
    """Set a part of the limits aside for a payment. No request: paying a claim asks for it."""

    cover_id: str
    claim_id: str
    payment_number: str
    incident: ClaimIncident
    parts: tuple[PaidPart, ...]


class ReleaseClaimLimit(Record):
    """释放预留限额: free what was set aside for a payment that was voided."""

    cover_id: DocumentNumber
    claim_id: DocumentNumber
    payment_number: DocumentNumber
    insurer: PartyRef
    voided: Annotated[bool, FOUND] = False


Binding: TypeAlias = BindCover | RenewCover | CancelCover | LapseCover
Pricing: TypeAlias = QuotePremium | AdjustPremium
Limiting: TypeAlias = UseLimit | ReleaseClaimLimit
Command: TypeAlias = Binding | Pricing | ReportPreventionVisit | Limiting


def named_by(command: Command) -> Subject:
    """The insurer or payer that acts, by its own word; the rules check it against the cover."""
    parties = frozenset(_acting(command))
    return Subject("", "", parties) if parties else NOBODY


def _acting(command: Command) -> Iterator[tuple[str, str]]:
    match command:
        case BindCover() | RenewCover():
            yield "insurer", command.insurer.party_id
            if command.payer is not None:
                yield from as_payer(command.payer)
        case LapseCover() | UseLimit():
            return
        case _:
            yield "insurer", command.insurer.party_id
