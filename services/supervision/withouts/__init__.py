"""The three withouts 三无 of one elevator: three flags, and three settlements that end the case.

Source: campaign plan of 2015, section 3 and phase 4 (重点要落实电梯使用管理责任单位、落实维保单位、落实住宅专项维修资金
的筹措). Each settlement is verified against the register, the maintainer's own stream, the fund's.
"""

from services.supervision.withouts.card import WithoutsCard, card_of
from services.supervision.withouts.commands import Command, FundFact
from services.supervision.withouts.deciding import DECIDER, decide, evolve
from services.supervision.withouts.state import State, Withouts

__all__ = [
    "DECIDER",
    "Command",
    "FundFact",
    "State",
    "Withouts",
    "WithoutsCard",
    "card_of",
    "decide",
    "evolve",
]
