"""Listed supervision 挂牌督办: a case in public view until every closing condition is met.

Source: campaign plan of 2015, section 3 (通报地方政府，联合有关部门，挂牌督办) and phase 4.
"""

from services.supervision.listing.card import ListingCard, card_of
from services.supervision.listing.commands import Command, ListForSupervision
from services.supervision.listing.deciding import DECIDER, decide, evolve
from services.supervision.listing.state import Listing, State, Unlisted, subject_of

__all__ = [
    "DECIDER",
    "Command",
    "ListForSupervision",
    "Listing",
    "ListingCard",
    "State",
    "Unlisted",
    "card_of",
    "decide",
    "evolve",
    "subject_of",
]
