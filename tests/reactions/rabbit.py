"""A RabbitMQ for the tests: names of one's own, and a way to it that can be cut."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import urlsplit
from uuid import uuid4

import aio_pika
import pytest

from services.reactions.relaying.broker import Names

RABBITMQ: Final = os.environ.get("ELEVATORS_TEST_RABBITMQ", "amqp://guest:guest@127.0.0.1:5672/")
MISSING: Final = (
    f"no RabbitMQ at {RABBITMQ}: start one there, or set ELEVATORS_TEST_RABBITMQ to its URI"
)


@asynccontextmanager
async def prefix() -> AsyncIterator[str]:
    """A prefix of one's own; what bears it is gone after the test. Skips where there is no broker."""
    one = f"test-{uuid4().hex[:12]}"
    try:
        connection = await aio_pika.connect(RABBITMQ, timeout=5)
    except (OSError, aio_pika.exceptions.AMQPError):
        pytest.skip(MISSING)
    async with connection:
        yield one
        channel, names = await connection.channel(), Names.of(one)
        await channel.queue_delete(names.queue)
        await channel.exchange_delete(names.exchange)


class Proxy:
    """The way to the broker: `cut` ends every connection, and lets none through until `mend`."""

    def __init__(self) -> None:
        self._target = urlsplit(RABBITMQ)
        self._writers: set[asyncio.StreamWriter] = set()
        self._is_cut = False
        self._server: asyncio.Server | None = None

    @property
    def uri(self) -> str:
        """Where to connect to."""
        assert self._server is not None
        port = self._server.sockets[0].getsockname()[1]
        user = f"{self._target.username}:{self._target.password}"
        return f"amqp://{user}@127.0.0.1:{port}{self._target.path}"

    def cut(self) -> None:
        """Nothing goes through from now on."""
        self._is_cut = True
        for one in self._writers:
            one.transport.abort()

    def mend(self) -> None:
        """New connections go through."""
        self._is_cut = False

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Proxy"]:
        """Listens inside the block."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        try:
            yield self
        finally:
            self.cut()
            self._server.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        if self._is_cut:
            writer.transport.abort()
            return
        target = self._target
        other = await asyncio.open_connection(target.hostname, target.port or 5672)
        self._writers.add(other[1])
        await asyncio.gather(_piped(reader, other[1]), _piped(other[0], writer))


async def _piped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.transport.abort()
