"""One elevator that a maker's report speaks of: who was told and knows, what proved true, what followed.

Source: campaign plan of 2015, phase 2: tell the user unit in time, report to the authority; what is
reported is looked at, and ordered to be rectified once it proves true. Its stream is named by the
report and the elevator.
"""

from services.supervision.affected.card import AffectedElevatorCard, card_of
from services.supervision.affected.commands import Command, RecordAffected, key_of
from services.supervision.affected.deciding import DECIDER, decide, evolve
from services.supervision.affected.state import AffectedElevator, NotAffected, State

__all__ = [
    "DECIDER",
    "AffectedElevator",
    "AffectedElevatorCard",
    "Command",
    "NotAffected",
    "RecordAffected",
    "State",
    "card_of",
    "decide",
    "evolve",
    "key_of",
]
