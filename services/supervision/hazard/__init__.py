"""The hazard file 一梯一档: filed, assessed, planned, put right or watched or stopped, verified.

Source: campaign plan of 2015, section 3 (逐一评估安全风险，逐一制定整治方案), phases 2 to 4.
"""

from services.supervision.hazard.card import HazardCard, HazardTally, card_of, tally
from services.supervision.hazard.commands import Command, FileHazard
from services.supervision.hazard.deciding import DECIDER, decide, evolve
from services.supervision.hazard.state import HazardFile, State, Unfiled

__all__ = [
    "DECIDER",
    "Command",
    "FileHazard",
    "HazardCard",
    "HazardFile",
    "HazardTally",
    "State",
    "Unfiled",
    "card_of",
    "decide",
    "evolve",
    "tally",
]
