"""A registry for each file of end-to-end tests, with agencies that are approved."""

from collections.abc import Iterator

import pytest

from tests.e2e.people import registered_parties
from tests.e2e.registry import Registry, settings_in
from tests.inspection.people import agencies


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server in this process; its parties are registered, its agencies approved."""
    with Registry(settings_in(tmp_path_factory.mktemp("inspection"))).serving() as running:
        registered_parties(running)
        agencies(running)
        yield running
