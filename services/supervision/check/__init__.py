"""An on-site check 现场监督检查 of some elevators by a joint team.

Its stream is `check-<number>`. Whatever the team recommends, orders and hazard files follow from it
elsewhere.
"""

from services.supervision.check.card import OnSiteCheckCard, card_of
from services.supervision.check.commands import Command
from services.supervision.check.deciding import decide, decider, evolve
from services.supervision.check.state import State, key_of, named_by, subject_of

__all__ = [
    "Command",
    "OnSiteCheckCard",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "key_of",
    "named_by",
    "subject_of",
]
