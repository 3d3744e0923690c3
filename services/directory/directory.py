"""One directory over one log, for all the services of a process."""

from datetime import datetime
from typing import Any, Final
from weakref import WeakValueDictionary

from typing_extensions import override

from services.directory.bonds import Bonds
from services.directory.elevators import Elevators
from services.directory.parties import Parties
from services.directory.published import Fact, Happening, facts_of, happening
from services.kernel.clock import Clock
from services.kernel.codec import Catalogue
from services.kernel.folds import Folds
from services.kernel.store import EventStore
from services.kernel.subject import Subject, Surroundings
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.registry.events import EVENTS as REGISTRY
from services.wiring import Plant

CATALOGUE: Final = Catalogue(REGISTRY)
"""The events that the directory reads."""


class Directory(Surroundings):
    """What is known elsewhere: of elevators, of parties, and of who is bound to an elevator."""

    def __init__(
        self, store: EventStore, divisions: Divisions, clock: Clock, cache_entries: int
    ) -> None:
        folds = Folds(store, CATALOGUE, cache_entries)
        self._store, self._clock = store, clock
        self.bonds = Bonds(store)
        self.elevators = Elevators(folds, divisions)
        self.parties = Parties(folds, divisions)

    @override
    async def elevator(self, elevator_id: str) -> Subject:
        return await self.elevators.subject(elevator_id)

    @override
    async def related(self, subject: Subject) -> Subject:
        elevator_id, today = subject.elevator_id, legal_day(self._clock.now())
        maintainer = await self.bonds.maintainer(elevator_id, today)
        insurers = await self.bonds.insurers(elevator_id, today)
        agency = await self.bonds.agency(elevator_id)
        bound = {("insurer", one) for one in insurers}
        bound |= {("maintainer", maintainer.party_id)} if maintainer else set()
        bound |= {("inspection_body", agency)} if agency else set()
        return subject._replace(parties=subject.parties | bound)

    async def fact(self, stream: str, *types: str) -> Fact | None:
        """The newest fact of another service's stream under one of these stored names."""
        facts = await facts_of(self._store, stream, *types)
        return facts[-1] if facts else None

    async def happening(self, stream: str) -> Happening | None:
        """What a stream of another service (`case-…`, `accident-…`) began with."""
        return await happening(self._store, stream)

    async def keyed_elevator(self, key: str, command: Any, _at: datetime) -> Any:
        """Requirement: the elevator whose id is the key, filled into `command.elevator`."""
        return command.model_copy(update={"elevator": await self.elevators.facts(key)})

    async def named_elevator(self, _key: str, command: Any, _at: datetime) -> Any:
        """Requirement: the elevator named by `command.elevator_id`, filled into `.elevator`.

        Nothing is filled in where the command may leave it open and does.
        """
        if not command.elevator_id:
            return command
        facts = await self.elevators.facts(command.elevator_id)
        return command.model_copy(update={"elevator": facts})


def directory_over(plant: Plant) -> Directory:
    """The directory of what services are built from: one for all that are built from the same log."""
    found = _OVER.get(id(plant.store))
    if found is None:
        entries = plant.settings.state_cache_entries
        found = Directory(plant.store, plant.divisions, plant.clock, entries)
        _OVER[id(plant.store)] = found
    return found


_OVER: Final[WeakValueDictionary[int, Directory]] = WeakValueDictionary()
"""By the log's identity, which is its own for as long as the directory that holds it is there."""
