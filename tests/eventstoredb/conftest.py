"""A stand-in of the test's own, and unmodified clients on it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest
from esdbclient import AsyncEventStoreDBClient, EventStoreDBClient

from services.kernel.clock import SystemClock
from tests.eventstoredb.standin import StandIn
from tests.eventstoredb.standin.tls import KeyPair, self_signed

Result = TypeVar("Result")


@pytest.fixture
async def server() -> AsyncIterator[StandIn]:
    """A server with an empty log."""
    async with StandIn() as server:
        yield server


@pytest.fixture
async def client(server: StandIn) -> AsyncIterator[AsyncEventStoreDBClient]:
    """The asyncio client: what the adapter uses. Its appends are BatchAppend calls."""
    async with connected(server.uri) as client:
        yield client


@pytest.fixture(scope="session")
def key_pair() -> KeyPair:
    return self_signed(SystemClock())


@asynccontextmanager
async def connected(
    uri: str, root_certificates: bytes | None = None
) -> AsyncIterator[AsyncEventStoreDBClient]:
    """An asyncio client that is closed at the end of the block."""
    client = AsyncEventStoreDBClient(uri, root_certificates=root_certificates)
    await client.connect()
    async with client:
        yield client


async def with_sync_client(uri: str, use: Callable[[EventStoreDBClient], Result]) -> Result:
    """What `use` returns, run in a thread: the server needs this one's event loop."""

    def run() -> Result:
        with EventStoreDBClient(uri) as client:
            return use(client)

    return await asyncio.to_thread(run)
