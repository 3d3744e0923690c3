"""The registry's aggregates, as the handler takes them: elevator, party, identifier."""

from dataclasses import dataclass

from services.kernel.aggregate import Aggregate
from services.kernel.clock import Clock
from services.kernel.codec import Catalogue
from services.kernel.handle import Handler
from services.kernel.ids import Ids
from services.kernel.subject import NOBODY
from services.reference.divisions import Divisions
from services.registry import elevator, identifier, party
from services.registry.events import (
    EVENTS,
    ElevatorHappened,
    IdentifierHappened,
    PartyHappened,
)
from services.registry.reservations import Reservations

ElevatorAggregate = Aggregate[elevator.Command, elevator.State, ElevatorHappened]
PartyAggregate = Aggregate[party.Command, party.State, PartyHappened]
IdentifierAggregate = Aggregate[identifier.Command, identifier.Reservation, IdentifierHappened]

IDENTIFIERS: IdentifierAggregate = Aggregate("identifier", identifier.decider, lambda _: NOBODY)

CATALOGUE = Catalogue(EVENTS)


@dataclass(frozen=True, slots=True)
class Registry:
    """The aggregates of one running registry, and what handles them."""

    handler: Handler
    elevators: ElevatorAggregate
    parties: PartyAggregate
    identifiers: IdentifierAggregate
    clock: Clock

    @classmethod
    def over(cls, handler: Handler, divisions: Divisions, clock: Clock, ids: Ids) -> "Registry":
        """Elevators reserve their identifiers before they record them."""
        rules = elevator.decider(divisions)
        bare = Aggregate("elevator", rules, elevator.subject_of)
        reservations = Reservations(handler, bare, IDENTIFIERS, clock, ids)
        elevators = Aggregate(
            "elevator", rules, elevator.subject_of, elevator.named_by, reservations.reserve
        )
        parties = Aggregate("party", party.decider(divisions), party.subject_of)
        return cls(handler, elevators, parties, IDENTIFIERS, clock)
