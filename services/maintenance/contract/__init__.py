"""The maintenance contract 维保合同: one stream for each, named by its number.

Signed by a user unit and a licensed maintainer for a term and a list of elevators. It says who may
take an elevator over; who has it on a day is told by the elevator's upkeep.
"""

from services.maintenance.contract.card import ContractCard, card_of
from services.maintenance.contract.commands import Command, Hold
from services.maintenance.contract.deciding import DECIDER
from services.maintenance.contract.state import (
    ContractFacts,
    State,
    facts_for,
    last_on,
    named_by,
    subject_of,
)

__all__ = [
    "DECIDER",
    "Command",
    "ContractCard",
    "ContractFacts",
    "Hold",
    "State",
    "card_of",
    "facts_for",
    "last_on",
    "named_by",
    "subject_of",
]
