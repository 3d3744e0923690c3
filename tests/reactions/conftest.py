"""Where reactions are tested: every journal, a log that the test writes, a registry on its own clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.people import registered_parties
from tests.e2e.registry import on, settings_in
from tests.insurance.world import insurers
from tests.reactions.journals import OpenJournal, opened
from tests.reactions.stage import licensed
from tests.reactions.timed import SetClock, TimedRegistry
from tests.reactions.toys import MemoryFeed, TurnedClock


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimedRegistry]:
    """A server in this process, where it is the morning of 12 May 2025."""
    folder, clock = tmp_path_factory.mktemp("reactions"), SetClock(on(2025, 5, 12, 9))
    running = TimedRegistry(settings_in(folder), clock)
    with running.serving():
        registered_parties(running)
        insurers(running)
        licensed(running)
        yield running


@pytest.fixture(params=["sqlite", "postgres"])
def open_journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenJournal]:
    """A journal of every kind, to be opened as often as the test likes."""
    with opened(request.param, tmp_path) as open_journal:
        yield open_journal


@pytest.fixture
def clock() -> TurnedClock:
    """A clock that the test turns."""
    return TurnedClock()


@pytest.fixture
def feed() -> MemoryFeed:
    """An empty log."""
    return MemoryFeed()
