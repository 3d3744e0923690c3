"""A registry for each file of end-to-end tests of maintenance."""

from collections.abc import Iterator

import pytest

from tests.e2e.registry import Registry
from tests.maintenance.telling import running


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server in this process; its parties are registered and licensed."""
    with running(tmp_path_factory.mktemp("maintenance")) as serving:
        yield serving
