"""The safety order 特种设备安全监察指令: given, extended, confirmed, or overdue and escalated.

Source: campaign plan of 2015, phases 2 and 3 (责令使用管理和维保单位尽快落实整改). The day by which it is due
belongs to the addressee: the order is overdue from the day after.
"""

from services.supervision.order.card import OrderCard, card_of
from services.supervision.order.commands import Command, OrderRectification
from services.supervision.order.deciding import DECIDER, decide, evolve
from services.supervision.order.state import NoOrder, Order, State, subject_of

__all__ = [
    "DECIDER",
    "Command",
    "NoOrder",
    "Order",
    "OrderCard",
    "OrderRectification",
    "State",
    "card_of",
    "decide",
    "evolve",
    "subject_of",
]
