"""A registry for each file of tests, as the end-to-end tests have it."""

from collections.abc import Iterator

import pytest

from tests.e2e.people import registered_parties
from tests.e2e.registry import Registry, settings_in


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server in this process; its parties are registered and licensed."""
    with Registry(settings_in(tmp_path_factory.mktemp("supervision"))).serving() as running:
        registered_parties(running)
        yield running
