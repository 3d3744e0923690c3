"""Disclosure 公示: what the public is told, corrected and retracted by new facts, never deleted.

Source: campaign plan of 2015, phase 4 and section 5 (4); mechanism plan, section 3 (3).
"""

from services.supervision.disclosure.card import DisclosureCard, card_of
from services.supervision.disclosure.commands import Command
from services.supervision.disclosure.deciding import decide, decider, evolve
from services.supervision.disclosure.state import (
    Disclosure,
    NoDisclosure,
    State,
    named_by,
    subject_of,
)

__all__ = [
    "Command",
    "Disclosure",
    "DisclosureCard",
    "NoDisclosure",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "named_by",
    "subject_of",
]
