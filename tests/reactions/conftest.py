"""A registry on its own clock for each file of scenes."""

from collections.abc import Iterator

import pytest

from tests.e2e.people import registered_parties
from tests.e2e.registry import on, settings_in
from tests.insurance.world import insurers
from tests.reactions.stage import licensed
from tests.reactions.timed import SetClock, TimedRegistry


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
