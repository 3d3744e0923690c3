"""A party 单位: who makes, installs, maintains, uses, inspects and insures elevators.

Its stream is named by its party id. Names and seats keep their history (更名); licences keep theirs
through renewal, the merge of 2019 (取消合并许可) and revocation.
"""

from services.registry.party.card import (
    LicenceCard,
    PartyCard,
    card_of,
    licence_cards,
)
from services.registry.party.commands import Command
from services.registry.party.deciding import decide, decider, evolve
from services.registry.party.state import (
    Licence,
    LicenceStatus,
    Registered,
    State,
    Unregistered,
    licence_valid,
    licences_of,
    licensed_for,
    name_on,
    subject_of,
)

__all__ = [
    "Command",
    "Licence",
    "LicenceCard",
    "LicenceStatus",
    "PartyCard",
    "Registered",
    "State",
    "Unregistered",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "licence_cards",
    "licence_valid",
    "licences_of",
    "licensed_for",
    "name_on",
    "subject_of",
]
