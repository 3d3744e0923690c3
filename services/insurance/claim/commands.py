"""What is asked of a claim."""

from typing import Annotated, TypeAlias

from pydantic import Field

from services.insurance.cover.state import CoverFacts
from services.insurance.events.claim import ClaimantPerson, ClaimAward, RecourseOutcome
from services.insurance.events.cover import ClaimIncident, IncidentKind, PaidPart
from services.insurance.events.values import DocumentNumber, Fen, SomeFen
from services.insurance.programme.state import as_payer
from services.kernel.decider import FOUND, Record
from services.kernel.subject import NOBODY, Subject
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef


class FileClaim(Record):
    """报案、索赔, for an accident or a rescue case within the period of a cover.

    `insurer` is the cover's; `payer` is named where the payer files. The claimant is a party or a
    person, whose name is sealed.
    """

    claim_id: DocumentNumber
    elevator_id: str
    cover_id: DocumentNumber
    insurer: PartyRef
    payer: PartyRef | None = None
    incident_kind: IncidentKind
    incident_id: DocumentNumber
    claimant: PartyRef | None = None
    claimant_person: ClaimantPerson | None = None
    claimed_fen: Fen = 0
    injured_persons: Annotated[int, Field(ge=0, le=10_000)] = 0
    description: str = ""
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    cover: Annotated[CoverFacts | None, FOUND] = None
    incident: Annotated[ClaimIncident | None, FOUND] = None


class AssessClaim(Record):
    """定损、核赔: what each injured person gets, and what is paid for property."""

    assessment_number: str
    awards: tuple[ClaimAward, ...] = ()
    property_fen: Fen = 0


class PayClaim(Record):
    """赔付: of what was awarded, some or all. It does not wait for fault 先赔付后追责."""

    payment_number: DocumentNumber
    parts: Annotated[tuple[PaidPart, ...], Field(min_length=1)]


class VoidClaimPayment(Record):
    """作废付款: nothing was paid under this number, and nothing will be."""

    payment_number: DocumentNumber
    reason: str


class RejectClaim(Record):
    """拒赔."""

    reason: str
    document_number: str


class WithdrawClaim(Record):
    """撤回索赔."""

    reason: str


class ReopenClaim(Record):
    """重新受理 of a claim that was rejected or withdrawn."""

    reason: str
    document_number: str


class OpenRecourse(Record):
    """追偿 against whoever is at fault, of what was paid."""

    recourse_number: DocumentNumber
    against: PartyRef
    amount_fen: SomeFen
    ground: str


class CloseRecourse(Record):
    """追偿结束, and what came back."""

    recourse_number: DocumentNumber
    outcome: RecourseOutcome
    recovered_fen: Fen = 0


Command: TypeAlias = (
    FileClaim
    | AssessClaim
    | PayClaim
    | VoidClaimPayment
    | RejectClaim
    | WithdrawClaim
    | ReopenClaim
    | OpenRecourse
    | CloseRecourse
)


def named_by(command: Command) -> Subject:
    """Who files: the cover's insurer or payer, by its own word; the rules check it."""
    if not isinstance(command, FileClaim):
        return NOBODY
    parties = {("insurer", command.insurer.party_id)}
    if command.payer is not None:
        parties |= set(as_payer(command.payer))
    return Subject("", "", frozenset(parties))
