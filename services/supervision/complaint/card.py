"""A complaint as it is told: who complained is not part of it."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.complaint.state import ComplaintStatus, State, received
from services.supervision.events.complaint import (
    ComplaintChannel,
    ComplaintRefuted,
    ComplaintVerified,
)
from services.supervision.events.hazard import SeriousHazardCode


class ComplaintCard(Record):
    """A complaint or tip 投诉举报. `complainant_known`: whether somebody can be answered."""

    complaint_id: str
    channel: ComplaintChannel
    content: str
    elevator_id: str | None
    division: str | None
    place: str | None
    community_body: PartyRef | None
    complainant_known: bool
    received_at: datetime
    status: ComplaintStatus
    finding: str | None
    judged_by: PartyRef | None
    verified_on: date | None
    serious_code: SeriousHazardCode | None
    merged_into: str | None
    feedback: str | None
    answered_on: date | None
    satisfied: bool | None


def card_of(state: State) -> ComplaintCard:
    """Raises `ComplaintUnknown`."""
    one = received(state)
    told = one.received.model_dump(exclude={"complainant", "community_body"})
    closed = one.closed
    verified = one.finding if isinstance(one.finding, ComplaintVerified) else None
    refuted = one.finding if isinstance(one.finding, ComplaintRefuted) else None
    return ComplaintCard(
        **told | {"elevator_id": one.elevator_id},
        community_body=one.received.community_body,
        complainant_known=one.received.complainant is not None,
        received_at=one.received_at,
        status=one.status,
        finding=one.finding.finding if one.finding else None,
        judged_by=verified.verified_by if verified else refuted.refuted_by if refuted else None,
        verified_on=verified.verified_on if verified else None,
        serious_code=verified.serious_code if verified else None,
        merged_into=one.merged_into,
        feedback=closed.feedback if closed else None,
        answered_on=closed.answered_on if closed else None,
        satisfied=closed.satisfied if closed else None,
    )
