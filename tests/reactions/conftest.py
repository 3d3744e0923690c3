"""Every contract of the journal runs once per database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reactions.journals import OpenJournal, opened
from tests.reactions.toys import MemoryFeed, TurnedClock


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
