"""The upkeep 维护保养 of one elevator: one stream for each, named by the elevator.

Who maintained it and when (at most one on any day), visits and what falls due, faults, help from the
maker. `tenure`, `visits` and `faults` hold what is decided of each; `due` the deadlines.
"""

from services.maintenance.upkeep.card import (
    PublicUpkeepCard,
    UpkeepCard,
    card_of,
    public_card_of,
)
from services.maintenance.upkeep.commands import Command
from services.maintenance.upkeep.deciding import DECIDER
from services.maintenance.upkeep.due import Due, next_due
from services.maintenance.upkeep.state import (
    State,
    maintainer_on,
    named_by,
    subject_of,
    tenures,
    vacant_since,
)

__all__ = [
    "DECIDER",
    "Command",
    "Due",
    "PublicUpkeepCard",
    "State",
    "UpkeepCard",
    "card_of",
    "maintainer_on",
    "named_by",
    "next_due",
    "public_card_of",
    "subject_of",
    "tenures",
    "vacant_since",
]
