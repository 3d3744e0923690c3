"""Waiting for the log to grow, without ever missing that it did."""

import asyncio

from services.kernel.errors import StoreError, StoreUnavailable


class Head:
    """The newest position this process knows of. Belongs to one event loop."""

    def __init__(self, position: int) -> None:
        self.position = position
        self._closed = False
        self._waiting: set[asyncio.Future[None]] = set()

    def move(self, position: int) -> None:
        """The log has grown to `position`; whoever waits looks again."""
        if position > self.position:
            self.position = position
            self._wake()

    def fail(self, error: StoreError) -> None:
        """Whoever waits now is told `error` instead of a move."""
        for moved in self._waiting:
            if not moved.done():
                moved.set_exception(error)

    def close(self) -> None:
        """Nothing will ever move again: every wait, present or future, raises."""
        self._closed = True
        self._wake()

    async def beyond(self, position: int) -> None:
        """Return once the head is greater than `position`.

        Position and wait are looked at in one step of the loop, so no move falls between them.
        Raises `StoreUnavailable` when the store is closed first, or what `fail` was given.
        """
        while self.position <= position:
            if self._closed:
                raise StoreUnavailable("the event log is closed")
            await self._next_move()

    async def _next_move(self) -> None:
        moved = asyncio.get_running_loop().create_future()
        self._waiting.add(moved)
        try:
            await moved
        finally:
            self._waiting.discard(moved)

    def _wake(self) -> None:
        for moved in self._waiting:
            if not moved.done():
                moved.set_result(None)
