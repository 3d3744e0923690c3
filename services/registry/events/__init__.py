"""What the registry says has happened: its published language, one module per theme."""

from itertools import chain
from typing import Final, get_args

from services.kernel.decider import Event
from services.registry.events.elevator import ElevatorHappened
from services.registry.events.identifier import IdentifierHappened
from services.registry.events.party import PartyHappened

EVENTS: Final[tuple[type[Event], ...]] = tuple(
    chain(get_args(ElevatorHappened), get_args(IdentifierHappened), get_args(PartyHappened))
)
"""Every event of this service."""

__all__ = ["EVENTS", "ElevatorHappened", "IdentifierHappened", "PartyHappened"]
