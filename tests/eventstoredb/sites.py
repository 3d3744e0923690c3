"""Where the contracts meet EventStoreDB: the stand-in always, a real server when one is named."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import pytest

from services.kernel.store import EventStore
from services.kernel.stores.eventstoredb import EventStoreDB
from tests.environment import REAL_SERVER_VARIABLE, URI_VARIABLE
from tests.eventstoredb.standin import StandIn

_NO_ID_INDEX: Final = "the server has no index of event ids: it knows one only within its stream"

LACKS: Final = {
    "test_an_id_of_another_stream_is_taken": _NO_ID_INDEX,
    "test_a_taken_id_fails_only_its_own_append": _NO_ID_INDEX,
}

Open = Callable[[], Awaitable[EventStore]]


@asynccontextmanager
async def standin_site(_folder: Path) -> AsyncIterator[Open]:
    """A server of the test's own, with an empty log."""
    async with StandIn() as server:
        yield _opening(server.uri)


@asynccontextmanager
async def real_site(_folder: Path) -> AsyncIterator[Open]:
    """The server that the environment names, with whatever is in its log."""
    if REAL_SERVER_VARIABLE not in os.environ:
        pytest.skip(
            f"no real EventStoreDB: set {URI_VARIABLE}, such as esdb://localhost:2113?Tls=false"
        )
    yield _opening(os.environ[REAL_SERVER_VARIABLE])


def _opening(uri: str) -> Open:
    async def open_store() -> EventStore:
        return EventStoreDB(uri)

    return open_store
