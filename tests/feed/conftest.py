"""A registry for each file of tests of the feed, with insurers besides the parties."""

from collections.abc import Iterator

import pytest

from tests.e2e.people import registered_parties
from tests.e2e.registry import Registry, settings_in
from tests.insurance.world import insurers


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server in this process that soon tells its subscribers how far it looked."""
    folder = tmp_path_factory.mktemp("feed")
    soon = {"feed_keep_alive_seconds": 0.3, "feed_checkpoint_seconds": 0.05}
    with Registry(settings_in(folder, **soon)).serving() as running:
        registered_parties(running)
        insurers(running)
        yield running
