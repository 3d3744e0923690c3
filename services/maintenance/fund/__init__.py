"""The housing maintenance fund 住宅专项维修资金: one stream for each file, about one elevator.

How the fund stands, who decided that it may be used and by which path, what was paid out of it and
beside it, what of that was public, and how it is filled again.
"""

from services.maintenance.fund.card import FundCard, card_of
from services.maintenance.fund.commands import Command
from services.maintenance.fund.deciding import DECIDER
from services.maintenance.fund.state import State, elevator_of, subject_of

__all__ = [
    "DECIDER",
    "Command",
    "FundCard",
    "State",
    "card_of",
    "elevator_of",
    "subject_of",
]
