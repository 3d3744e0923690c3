"""The intake 接收: from RabbitMQ into the inbox, in the order of the log, each event once.

A message is acknowledged when it is in the inbox. One that came before its predecessor waits for it;
when the predecessor does not come, the relay is sent back to it: whatever the broker lost or mixed up,
the inbox has no gap.
"""

import asyncio
from typing import Final

from aio_pika.abc import AbstractIncomingMessage

from services.kernel.log import logger
from services.kernel.store import Recorded
from services.reactions.journal.inbox import RELAYED, Inbox
from services.reactions.relaying.broker import Names, declared, in_sessions, session
from services.reactions.relaying.message import Link, unpacked

PREFETCH: Final = 500
GAP_SECONDS: Final = 3.0
"""How long a missing event is waited for."""

PRUNE_SECONDS: Final = 60.0


class Intake:
    """Fills an inbox."""

    def __init__(
        self, inbox: Inbox, uri: str, names: Names, gap_seconds: float = GAP_SECONDS
    ) -> None:
        self._inbox, self._uri, self._names, self._gap = inbox, uri, names, gap_seconds
        self._waiting: dict[int, tuple[Link, AbstractIncomingMessage]] = {}
        self._arrived: asyncio.Queue[AbstractIncomingMessage] = asyncio.Queue()
        self._log = logger("intake")

    async def run(self) -> None:
        """Until cancelled. Raises `DatabaseError`."""
        await in_sessions("intake", self._consume)

    async def prune(self) -> None:
        """Now and then forget what every policy has handled, until cancelled."""
        while True:
            self._inbox.prune()
            await asyncio.sleep(PRUNE_SECONDS)

    async def _consume(self) -> None:
        self._waiting, self._arrived = {}, asyncio.Queue()
        async with session(self._uri) as (channel, ended):
            await channel.set_qos(prefetch_count=PREFETCH)
            _, queue = await declared(channel, self._names)
            await queue.consume(self._arrived.put)
            self._log.info("taking_in", queue=self._names.queue)
            while not ended.done():
                await self._turn()
            ended.result()

    async def _turn(self) -> None:
        """Take in what is there, or send the relay back when the next event does not come."""
        messages: list[AbstractIncomingMessage] = []
        try:
            async with asyncio.timeout(self._gap):
                messages.append(await self._arrived.get())
        except TimeoutError:
            if self._waiting or self._inbox.mark(RELAYED) > self._inbox.head():
                await self._send_back()
            return
        while not self._arrived.empty():
            messages.append(self._arrived.get_nowait())
        await self._take(messages)

    async def _take(self, messages: list[AbstractIncomingMessage]) -> None:
        head, done = self._inbox.head(), list[AbstractIncomingMessage]()
        for one in messages:
            try:
                link = unpacked(one.body)
            except (ValueError, LookupError, TypeError, AttributeError) as error:
                self._log.error("foreign_message", error=str(error), message_id=one.message_id)
                done.append(one)
                continue
            if link.event.position <= head or link.previous in self._waiting:
                done.append(one)  # it is here, or waits already
            else:
                self._waiting[link.previous] = link, one
        chained = self._chained(head)
        if chained:
            self._inbox.arrive([event for event, _ in chained])
        for one in [*done, *(message for _, message in chained)]:
            await one.ack()

    def _chained(self, head: int) -> list[tuple[Recorded, AbstractIncomingMessage]]:
        """What follows without a gap."""
        found: list[tuple[Recorded, AbstractIncomingMessage]] = []
        while (waiting := self._waiting.pop(head, None)) is not None:
            link, message = waiting
            found.append((link.event, message))
            head = link.event.position
        return found

    async def _send_back(self) -> None:
        """What waits is let go of: the relay sends it again, after what is missing."""
        head = self._inbox.head()
        self._log.warning("gap", after=head, waiting=len(self._waiting))
        self._inbox.move(RELAYED, head)
        waiting, self._waiting = self._waiting, {}
        for _, message in waiting.values():
            await message.ack()
