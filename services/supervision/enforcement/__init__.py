"""The roles in which whoever is accused sees the case."""

from services.supervision.enforcement.card import EnforcementCard, card_of
from services.supervision.enforcement.commands import Command
from services.supervision.enforcement.deciding import decide, decider, evolve
from services.supervision.enforcement.state import (
    EnforcementCase,
    NoEnforcementCase,
    State,
    named_by,
    subject_of,
)

__all__ = [
    "Command",
    "EnforcementCard",
    "EnforcementCase",
    "NoEnforcementCase",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "named_by",
    "subject_of",
]
