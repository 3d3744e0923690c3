"""The dispatcher: sends what waits, many keys at once, each key in its order.

Two of it run side by side, one for what is urgent: whatever else waits, and however long a bulk call
takes, a rescue's effects have calls of their own.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, NamedTuple

from services.kernel.clock import Clock
from services.kernel.log import logger
from services.reactions.dispatching.together import Together
from services.reactions.effects import unpacked
from services.reactions.journal.outbox import RUN, Again, Dead, Outbox, Result, Waiting
from services.reactions.policy import Command, Notice, OfFleet

AT_ONCE: Final = 16
"""Keys whose effects are sent at the same time."""


class Send(NamedTuple):
    """What sends each kind of effect."""

    command: Callable[[Waiting, Command], Awaitable[Result]]
    fleet: Callable[[Waiting, OfFleet], Awaitable[Result]]
    notice: Callable[[Waiting, Notice], Awaitable[Result]]


class Dispatcher:
    """Sends the urgent effects of an outbox, or the others."""

    def __init__(
        self,
        outbox: Outbox,
        send: Send,
        clock: Clock,
        *,
        urgent: bool,
        poll_seconds: float,
        at_once: int = AT_ONCE,
    ) -> None:
        self._outbox, self._send, self._clock = outbox, send, clock
        self._urgent, self._poll, self._at_once = urgent, poll_seconds, at_once
        self._active: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._settled = Together(outbox.settle)
        self._free = asyncio.Event()
        self._log = logger("dispatcher")

    async def run(self) -> None:
        """Send what waits, and what comes, until cancelled. Raises `DatabaseError`."""
        try:
            while True:
                self._free.clear()
                self._raise_failures()
                self._begin()
                try:
                    async with asyncio.timeout(self._poll):
                        await self._free.wait()
                except TimeoutError:
                    continue
        finally:
            await self._stopped()

    def _begin(self) -> None:
        """Give every key that is free, and has something to send, a task.

        Not for a single free place: asking what waits costs more than a place for a moment.
        """
        room = self._at_once - len(self._active)
        if room < self._at_once / 2:
            return
        limit = (self._at_once + room) * RUN
        runs: dict[tuple[str, str], list[Waiting]] = {}
        for one in self._outbox.waiting(self._clock.now(), limit, urgent=self._urgent):
            runs.setdefault((one.sending.policy, one.sending.key), []).append(one)
        for key, run in runs.items():
            if key not in self._active and len(self._active) < self._at_once:
                self._active[key] = asyncio.create_task(self._sent(key, run))

    async def _sent(self, key: tuple[str, str], run: Sequence[Waiting]) -> None:
        """Send these in their order, up to one that must wait."""
        try:
            for one in run:
                if one.due_at > self._clock.now():
                    return
                result = await self._one(one)
                await self._settled(result)
                if isinstance(result, Again):
                    return
        finally:
            if not self._active[key].cancelling():
                self._free.set()

    async def _one(self, one: Waiting) -> Result:
        result = await self._what_became_of(one)
        if isinstance(result, Dead):
            cause = one.sending.cause.position
            self._log.error(
                "dead_letter", policy=one.sending.policy, position=cause, error=result.error
            )
        return result

    async def _what_became_of(self, one: Waiting) -> Result:
        match unpacked(one.sending.payload):
            case Command() as command:
                return await self._send.command(one, command)
            case OfFleet() as fleet:
                return await self._send.fleet(one, fleet)
            case Notice() as notice:
                return await self._send.notice(one, notice)

    def _raise_failures(self) -> None:
        ended = {key: task for key, task in self._active.items() if task.done()}
        for key in ended:
            del self._active[key]
        for task in ended.values():
            task.result()

    async def _stopped(self) -> None:
        """What is being sent is sent again next time: its id makes it the same."""
        tasks = [*self._active.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._active.clear()
