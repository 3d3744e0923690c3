"""One writer: appends and deletions take effect one after the other, in the order they came.

Here also is what a test can do to it.
"""

import asyncio
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


class DiskFull(Exception):
    """No write is possible, until there is space again."""


class AnswerLost(Exception):
    """The write took effect, and its writer will not hear of it."""


class Writer:
    """The right to change the log, and the faults of the disk behind it."""

    def __init__(self) -> None:
        self.disk_full = False
        self.lose_answers = False
        self.arrivals = 0
        """How many writes have come, in the log or not."""
        self._turn = asyncio.Lock()  # first come, first served
        self._released = asyncio.Event()
        self._released.set()

    def hold_commits(self) -> None:
        """From now on writes arrive, and wait."""
        self._released.clear()

    def release_commits(self) -> None:
        self._released.set()

    async def settled(self) -> None:
        """Return when every write that has come so far is in the log, or refused."""
        async with self._turn:
            await self._released.wait()

    async def commit(self, write: Callable[[], Result], timeout_seconds: float) -> Result:
        """What `write` returns. Raises what it raises, `DiskFull`, `AnswerLost`, `TimeoutError`.

        A write that outlives its deadline still takes effect, as it would in a real server's queue.
        """
        if timeout_seconds <= 0:
            raise TimeoutError
        pending = asyncio.ensure_future(self._in_turn(write))
        pending.add_done_callback(_retrieve)
        return await asyncio.wait_for(asyncio.shield(pending), timeout_seconds)

    async def _in_turn(self, write: Callable[[], Result]) -> Result:
        self.arrivals += 1
        async with self._turn:
            await self._released.wait()
            if self.disk_full:
                raise DiskFull
            result = write()
        if self.lose_answers:
            raise AnswerLost
        return result


def _retrieve(pending: "asyncio.Future[Result]") -> None:
    """Nobody may be left to ask for the outcome: that is no error of the event loop."""
    if not pending.cancelled():
        pending.exception()
