"""Key supervision 重点督查 of one elevator in one campaign, for one or several of seven reasons.

Its stream is `key-<campaign>-<elevator>`. Every reason is kept with its evidence; one that falls
away leaves the others.
"""

from services.supervision.key.card import KeyElevatorCard, card_of
from services.supervision.key.deciding import DECIDER, Command, State, decide, evolve, key_of

__all__ = [
    "DECIDER",
    "Command",
    "KeyElevatorCard",
    "State",
    "card_of",
    "decide",
    "evolve",
    "key_of",
]
