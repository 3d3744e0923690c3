"""A campaign 大会战: launched, carried through five phases, closed.

Its stream holds what the campaign itself is, some dozens of facts in its year. What a thousand
command posts and every division do for it stands in streams of their own (`command_post`,
`activity`, `report`, `form`), so that it never grows with the nation.
"""

from services.supervision.campaign.card import CampaignCard, card_of
from services.supervision.campaign.commands import Command
from services.supervision.campaign.deciding import decide, decider, evolve, launched, named_by
from services.supervision.campaign.facts import CampaignFacts, CampaignStatus, standing_campaign
from services.supervision.campaign.state import Launched, NotLaunched, State, subject_of

__all__ = [
    "CampaignCard",
    "CampaignFacts",
    "CampaignStatus",
    "Command",
    "Launched",
    "NotLaunched",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "launched",
    "named_by",
    "standing_campaign",
    "subject_of",
]
