"""What the tests of the command line share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.registry import Registry, serving

DATA = Path(__file__).parent / "data"


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def address(registry: Registry) -> Iterator[str]:
    with serving(registry) as found:
        yield found


@pytest.fixture
def old_register() -> Path:
    """A register of 42 lines with every kind of dirt."""
    return DATA / "old-register.csv"


@pytest.fixture
def old_mapping() -> Path:
    return DATA / "old-register.toml"
