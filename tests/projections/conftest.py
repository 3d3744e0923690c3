"""Every contract runs once per sink."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.kernel.projecting.asking import Views
from services.kernel.projecting.sink import Sink
from tests.projections.sinks import OpenSink, opened, opened_in, views_in


@pytest.fixture(params=["sqlite", "postgres"])
async def open_sink(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[OpenSink]:
    """A sink of every kind, to be opened as often as the test likes."""
    async with opened(request.param, tmp_path) as open_sink:
        yield open_sink


@pytest.fixture
async def sink(open_sink: OpenSink) -> Sink:
    """An open sink of every kind."""
    return await open_sink()


@pytest.fixture(params=["sqlite", "postgres"])
async def place(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[tuple[Sink, Views]]:
    """A sink of every kind, and views that ask it."""
    schema = f"test_asking_{tmp_path.name[-8:].lower()}".replace("-", "_")
    async with opened_in(request.param, tmp_path, schema) as open_sink:
        views = views_in(request.param, tmp_path, schema)
        yield await open_sink(), views
        await views.close()
