"""Sealing 封停: complete only with the order, the written report and the proposal to list.

Source: campaign plan of 2015, phase 4 (依法予以封停，同时书面报告当地政府，提请作为重大隐患挂牌督办).
"""

from services.supervision.sealing.card import SealingCard, card_of
from services.supervision.sealing.commands import Command
from services.supervision.sealing.deciding import DECIDER, decide, evolve
from services.supervision.sealing.state import SealingCase, State, Unsealed, age_days, missing

__all__ = [
    "DECIDER",
    "Command",
    "SealingCard",
    "SealingCase",
    "State",
    "Unsealed",
    "age_days",
    "card_of",
    "decide",
    "evolve",
    "missing",
]
