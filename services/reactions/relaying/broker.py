"""RabbitMQ, as relay and intake use it: one connection for a session, and another after it broke.

A session is begun anew as a whole: what a client library restores by itself after an outage is hard
to know, and everything that matters is in the journal.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

import aio_pika
from aio_pika.abc import AbstractChannel, AbstractExchange, AbstractQueue
from aio_pika.exceptions import AMQPError, ChannelInvalidStateError
from pamqp.common import FieldTable

from services.kernel.log import logger

BACK_OFF_SECONDS: Final = 0.5
CONNECT_SECONDS: Final = 10.0
HEARTBEAT_SECONDS: Final = 10

BROKEN: Final = (AMQPError, ChannelInvalidStateError, OSError, TimeoutError)
"""How a session ends that the broker or the way to it ended."""


class Names(NamedTuple):
    """What the parts in RabbitMQ are called."""

    exchange: str
    queue: str

    @classmethod
    def of(cls, prefix: str) -> "Names":
        """As every deployment has them, behind its own prefix."""
        return cls(f"{prefix}.events", f"{prefix}.reactions")


class SessionEnded(Exception):
    """The broker closed the connection."""


@asynccontextmanager
async def session(uri: str) -> AsyncIterator[tuple[AbstractChannel, "asyncio.Future[None]"]]:
    """A channel with confirms, and what fails when the connection ends. Raises `BROKEN`."""
    connection = await aio_pika.connect(uri, timeout=CONNECT_SECONDS, heartbeat=HEARTBEAT_SECONDS)
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def end(*_: object) -> None:
        if not ended.done():
            ended.set_exception(SessionEnded("the connection was closed"))

    connection.close_callbacks.add(end)
    try:
        channel = await connection.channel(publisher_confirms=True, on_return_raises=True)
        channel.close_callbacks.add(end)
        yield channel, ended
    finally:
        connection.close_callbacks.discard(end)
        end()
        ended.exception()  # somebody has looked
        await connection.close()


async def declared(
    channel: AbstractChannel, names: Names
) -> tuple[AbstractExchange, AbstractQueue]:
    """The exchange, and the intake's queue bound to all of it: durable, one consumer at a time."""
    exchange = await channel.declare_exchange(
        names.exchange, aio_pika.ExchangeType.TOPIC, durable=True
    )
    arguments: FieldTable = {"x-queue-type": "quorum", "x-single-active-consumer": True}
    queue = await channel.declare_queue(names.queue, durable=True, arguments=arguments)
    await queue.bind(exchange, "#")
    return exchange, queue


async def in_sessions(name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Do the work in one session after another, until cancelled or it fails for another reason."""
    while True:
        task = asyncio.ensure_future(work())
        try:
            await asyncio.wait([task])
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        if task.cancelled():  # the client library cancels what waits on a broken connection
            logger(name).warning("broker_unavailable", error="cancelled")
        else:
            error = task.exception()
            if not isinstance(error, (*BROKEN, SessionEnded)):
                task.result()
                return
            logger(name).warning("broker_unavailable", error=f"{type(error).__name__}: {error}")
        await asyncio.sleep(BACK_OFF_SECONDS)
