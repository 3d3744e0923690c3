"""Every contract runs once per sink."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.kernel.projecting.sink import Sink
from tests.projections.sinks import OpenSink, opened


@pytest.fixture(params=["sqlite", "postgres"])
async def open_sink(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[OpenSink]:
    """A sink of every kind, to be opened as often as the test likes."""
    async with opened(request.param, tmp_path) as open_sink:
        yield open_sink


@pytest.fixture
async def sink(open_sink: OpenSink) -> Sink:
    """An open sink of every kind."""
    return await open_sink()
