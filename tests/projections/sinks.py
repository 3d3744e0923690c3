"""The sinks that the contracts are proven for: SQLite in a file, PostgreSQL where one is reachable."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import psycopg
import pytest

from services.kernel.projecting.asking import Views
from services.kernel.projecting.postgres_sink import PostgresSink
from services.kernel.projecting.postgres_views import PostgresViews
from services.kernel.projecting.sink import Sink
from services.kernel.projecting.sqlite_sink import SqliteSink
from services.kernel.projecting.sqlite_views import SqliteViews

POSTGRES: Final = os.environ.get(
    "ELEVATORS_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/test?connect_timeout=2"
)
MISSING: Final = (
    f"no PostgreSQL at {POSTGRES}: start one there, or set ELEVATORS_TEST_POSTGRES to its URI"
)
OpenSink = Callable[[], Awaitable[Sink]]
"""Opens the sink of one test; called again it opens the same tables a second time."""


@asynccontextmanager
async def opened(kind: str, folder: Path) -> AsyncIterator[OpenSink]:
    """A place for views of its own."""
    async with opened_in(kind, folder, f"test_{uuid4().hex[:12]}") as open_sink:
        yield open_sink


@asynccontextmanager
async def opened_in(kind: str, folder: Path, schema: str) -> AsyncIterator[OpenSink]:
    """A place for views that is gone after the test. Skips where there is no server."""
    async with AsyncExitStack() as stack:
        if kind == "postgres":
            stack.push_async_callback(_dropped, schema, await _connected())

        async def open_sink() -> Sink:
            sink: Sink
            if kind == "postgres":
                sink = await PostgresSink.open(POSTGRES, schema)
            else:
                sink = SqliteSink(folder / "views.db")
            stack.push_async_callback(sink.close)
            return sink

        yield open_sink


def views_in(kind: str, folder: Path, schema: str) -> Views:
    """Views that ask the sink which was opened in this place."""
    return (
        PostgresViews(POSTGRES, schema) if kind == "postgres" else SqliteViews(folder / "views.db")
    )


async def _connected() -> "psycopg.AsyncConnection[Any]":
    try:
        return await psycopg.AsyncConnection.connect(POSTGRES, autocommit=True)
    except psycopg.OperationalError:
        pytest.skip(MISSING)


async def _dropped(schema: str, connection: "psycopg.AsyncConnection[Any]") -> None:
    async with connection:
        await connection.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE'.encode())
