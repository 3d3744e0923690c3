"""What the tests of the kernel share."""

import logging
from collections.abc import Iterator

import hypothesis
import pytest
import structlog

# A slow machine is no fault of the code, and the same run gives the same answer.
hypothesis.settings.register_profile("kernel", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("kernel")


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    """Put back what other tests expect of the process's logs."""
    root = logging.root
    before, level = list(root.handlers), root.level
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = before
    root.setLevel(level)
    structlog.reset_defaults()
