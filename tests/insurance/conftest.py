"""A registry for each file of end-to-end tests of insurance, with insurers besides the parties."""

from collections.abc import Iterator

import pytest

from tests.e2e.people import registered_parties
from tests.e2e.registry import Registry, settings_in
from tests.insurance.world import insurers


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server in this process; its parties are registered, two of them as insurers."""
    with Registry(settings_in(tmp_path_factory.mktemp("insurance"))).serving() as running:
        registered_parties(running)
        insurers(running)
        yield running
