"""The published language: stored names, and bytes that read back as the fact they were."""

from typing import get_args

import pytest

from services.kernel.codec import Catalogue
from services.kernel.decider import Event
from services.registry.dates import years_after
from services.registry.events import EVENTS, ElevatorHappened
from services.registry.events.elevator import SafetyOfficerAppointed
from services.registry.events.identifier import IdentifierReserved
from tests.registry import facts
from tests.registry.facts import OFFICER, PASSED, failed

FACTS = [value for value in vars(facts).values() if isinstance(value, Event)]


def test_every_elevator_event_is_in_the_catalogue() -> None:
    """Under `registry.<Fact>.v<number>`, each name once."""
    types = Catalogue(EVENTS).types
    for event in get_args(ElevatorHappened):
        assert types[event.stored_as] is event
        assert event.stored_as.split(".")[1] == event.__name__


@pytest.mark.parametrize(
    "event",
    [*FACTS, PASSED, failed(2015, 1, 1), SafetyOfficerAppointed(officer=OFFICER)],
    ids=lambda event: type(event).__name__,
)
def test_a_fact_reads_back_as_it_was_written(event: Event) -> None:
    """Through the bytes of the log."""
    catalogue = Catalogue(EVENTS)
    assert catalogue.decode(*catalogue.encode(event)) == event


def test_nothing_is_stored_that_the_source_did_not_say() -> None:
    """Unstated parameters leave no trace in the bytes."""
    _, data = Catalogue(EVENTS).encode(facts.SELECTED)
    assert b"null" not in data
    assert b"walkway" not in data


def test_an_event_says_everything_in_its_data() -> None:
    """A reservation is two dozen letters."""
    _, data = Catalogue(EVENTS).encode(IdentifierReserved(elevator_id="a" * 26))
    assert data == b'{"elevator_id":"' + b"a" * 26 + b'"}'


def test_a_term_in_years_ends_on_the_same_day() -> None:
    """A leap day ends on the first of March."""
    day = facts.MANUFACTURED.manufactured_on
    assert years_after(day, 2) == day.replace(year=2015)
    leap = day.replace(year=2012, month=2, day=29)
    assert years_after(leap, 1) == leap.replace(year=2013, month=3, day=1)
    assert years_after(leap, 4) == leap.replace(year=2016)
