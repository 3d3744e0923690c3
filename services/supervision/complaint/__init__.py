"""Complaints and tips 投诉举报: one case for whatever channel it came by, verified and answered.

Source: campaign plan of 2015, section 5 (2) (畅通群众投诉举报的渠道); mechanism plan, section 3 (3).
"""

from services.supervision.complaint.card import ComplaintCard, card_of
from services.supervision.complaint.commands import Command, ReceiveComplaint, RevealComplainant
from services.supervision.complaint.deciding import decide, decider, evolve
from services.supervision.complaint.state import (
    Complaint,
    NoComplaint,
    State,
    named_by,
    received,
    subject_of,
)

__all__ = [
    "Command",
    "Complaint",
    "ComplaintCard",
    "NoComplaint",
    "ReceiveComplaint",
    "RevealComplainant",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "named_by",
    "received",
    "subject_of",
]
