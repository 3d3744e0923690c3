"""The relay 转发: the log to RabbitMQ, each event at least once.

Published `mandatory` and with confirms: RabbitMQ confirms even what no queue is bound for, so a return
is a failure. The mark of how far it is moves behind the confirms; the intake may set it back.
"""

import asyncio
from collections.abc import Sequence
from typing import Final

import aio_pika
from aio_pika.abc import AbstractExchange

from services.kernel.log import logger
from services.kernel.store import START, EventStore, Recorded
from services.reactions.journal.inbox import RELAYED, Inbox
from services.reactions.relaying.broker import Names, declared, in_sessions, session
from services.reactions.relaying.message import Link, packed

PAGE_EVENTS: Final = 200
PUBLISH_SECONDS: Final = 30.0


class Relay:
    """Publishes what the inbox has not seen."""

    def __init__(
        self, store: EventStore, inbox: Inbox, uri: str, names: Names, poll_seconds: float
    ) -> None:
        self._store, self._inbox, self._poll = store, inbox, poll_seconds
        self._uri, self._names = uri, names
        self._scanned = (START, START)  # from which mark, and how far beyond it

    async def run(self) -> None:
        """Until cancelled. Raises `StoreError`, `DatabaseError`."""
        await in_sessions("relay", self._publish)

    async def _publish(self) -> None:
        async with session(self._uri) as (channel, ended):
            exchange, _ = await declared(channel, self._names)
            logger("relay").info("relaying", exchange=self._names.exchange)
            while not ended.done():
                if not await self._page(exchange):
                    await asyncio.wait([ended], timeout=self._poll)
            ended.result()

    async def _page(self, exchange: AbstractExchange) -> bool:
        """Publish what comes next; whether there was anything.

        The mark names an event that was published: what the log keeps for itself moves only the scan.
        """
        after = self._inbox.mark(RELAYED)
        marked, scanned = self._scanned
        page = await self._store.read_all(scanned if marked == after else after, PAGE_EVENTS)
        if not page.events:
            self._scanned = after, page.position
            return not page.at_end
        async with asyncio.timeout(PUBLISH_SECONDS):
            await asyncio.gather(*(self._one(exchange, link) for link in links(after, page.events)))
        self._inbox.advance(RELAYED, after, page.events[-1].position)
        return True

    async def _one(self, exchange: AbstractExchange, link: Link) -> None:
        event = link.event
        message = aio_pika.Message(
            packed(link),
            content_type="application/json",
            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
            message_id=str(event.event_id),
            type=event.type,
        )
        await exchange.publish(message, routing_key=event.type, mandatory=True)


def links(after: int, events: Sequence[Recorded]) -> Sequence[Link]:
    """Each event with the position before it."""
    before = [after, *(one.position for one in events)]
    return [Link(previous, one) for previous, one in zip(before, events, strict=False)]
