"""A workplace with a running registry, for pages whose blocks are run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.blocks import Workplace


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    """As after `make setup`: the files, the programs, nothing running."""
    return Workplace.make(tmp_path)


@pytest.fixture
def running(workplace: Workplace) -> Iterator[Workplace]:
    """A workplace whose registry serves."""
    with workplace.registry():
        yield workplace
