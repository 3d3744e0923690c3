"""What one division does for a campaign: platform plans, briefings, coordination, policy, tours, publicity.

Its stream is `activity-<campaign>-<division>`: some dozens of entries a year each, instead of a
hundred thousand in the stream of the campaign.
"""

from services.supervision.activity.card import ActivitiesCard, card_of
from services.supervision.activity.commands import Command, key_of, named_by
from services.supervision.activity.deciding import decide, decider, evolve
from services.supervision.activity.state import State, subject_of

__all__ = [
    "ActivitiesCard",
    "Command",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "key_of",
    "named_by",
    "subject_of",
]
