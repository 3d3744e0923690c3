"""Writes that come close together run in a row.

Between two calls, gRPC runs: taken one by one, as they come, each call finds the processor's caches
full of something else, and each appends to the log by itself. So while many calls are under way, the
next ones are held back until they are most of them, and then run back to back. They share what is in
the caches, the hand-over to the log's writer, the commit, and its sync to disk.

On a server that is not busy nobody is held, and reads never are. Who is held waits for calls that are about to end, as its
commit would have to.
"""

import asyncio
from typing import Final

BUSY: Final = 8
"""Calls under way from which on one more is held back."""

MOST: Final = 0.8
"""Held calls go when they are this part of all that are under way."""

LONGEST_SECONDS: Final = 0.010
"""How long a call is held at most, if those under way take long."""


class Together:
    """The calls under way on one event loop, and those of them that are held back."""

    def __init__(self) -> None:
        self._running = 0
        self._held: list[asyncio.Future[None]] = []
        self._timer: asyncio.TimerHandle | None = None

    def begin(self) -> "asyncio.Future[None] | None":
        """A call begins, and is to `end` in any case. What it has to wait for first, if anything."""
        self._running += 1
        if self._running < BUSY:
            return None
        loop = asyncio.get_running_loop()
        if self._timer is None:
            self._timer = loop.call_later(LONGEST_SECONDS, self._release)
        released = loop.create_future()
        self._held.append(released)
        self._release_most()
        return released

    def end(self) -> None:
        """A call is over."""
        self._running -= 1
        if self._held:
            self._release_most()

    def _release_most(self) -> None:
        if len(self._held) >= MOST * self._running:
            self._release()

    def _release(self) -> None:
        """Waking all in one turn of the loop makes them run in a row, in their order."""
        held, self._held = self._held, []
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for released in held:
            if not released.done():  # a caller may have gone away meanwhile
                released.set_result(None)
