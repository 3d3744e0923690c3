"""The aggregates of this service, as the handler takes them: case, accident, platform, station, person."""

from dataclasses import dataclass
from typing import Final

from services.emergency import accident, case, person, platform, station
from services.emergency.events import (
    EVENTS,
    AccidentHappened,
    CaseHappened,
    PersonHappened,
    PlatformHappened,
    StationHappened,
)
from services.kernel.aggregate import Aggregate
from services.kernel.codec import Catalogue
from services.reference.divisions import Divisions

CATALOGUE: Final = Catalogue(EVENTS)

PersonAggregate = Aggregate[person.Command, person.State, PersonHappened]

PERSONS: Final[PersonAggregate] = Aggregate("person", person.decider, person.nobody_else)


@dataclass(frozen=True, slots=True)
class Emergency:
    """The aggregates, with the division table that their places are checked by."""

    cases: Aggregate[case.Command, case.State, CaseHappened]
    accidents: Aggregate[accident.Command, accident.State, AccidentHappened]
    platforms: Aggregate[platform.Command, platform.State, PlatformHappened]
    stations: Aggregate[station.Command, station.State, StationHappened]

    @classmethod
    def over(cls, divisions: Divisions) -> "Emergency":
        """Cases and accidents concern an elevator where they have one."""
        return cls(
            Aggregate("case", case.decider(divisions), case.subject_of, about=case.concerned),
            Aggregate(
                "accident",
                accident.decider(divisions),
                accident.subject_of,
                about=accident.concerned,
            ),
            Aggregate("platform", platform.decider(divisions), platform.subject_of),
            Aggregate("station", station.decider(divisions), station.subject_of),
        )
