"""The end of the log, read once for all subscribers, who otherwise read the log by themselves.

A subscriber is nothing but a position. As long as it is within what the tail holds, the items are
shared: each event is decoded, judged and packed once. Who falls behind leaves nothing behind: it reads
pages of the log at its own pace until it has caught up. So a slow subscriber costs memory nowhere, and
slows neither the log nor its neighbours.
"""

import asyncio
import contextlib
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from services.feed.item import Item
from services.feed.known import Known
from services.feed.token import MARK_CHARACTERS
from services.kernel.errors import StoreError
from services.kernel.store import EventStore, Page

HELD_ITEMS: Final = 4_096
"""Events at the end of the log that are kept in memory; at most twice as many."""

PAGE_EVENTS: Final = 256
"""What one subscriber that is behind reads at once."""


GATHER_SECONDS: Final = 0.1
"""How soon subscribers are woken again: waking hundreds costs more than telling each a few events at once."""


class Batch(NamedTuple):
    """Items in order, and how far the log was looked at to find them."""

    items: Sequence[Item]
    position: int
    mark: str


class Tail:
    """Follows the log from where it ends when the first subscriber comes. One event loop's."""

    def __init__(self, store: EventStore, known: Known) -> None:
        self._store, self._known = store, known
        self._items: list[Item] = []
        self._floor = self._position = -1
        self._following: asyncio.Task[None] | None = None
        self._listeners: set[Callable[[], None]] = set()
        self._error: StoreError | None = None
        self._told_at = 0.0
        self._telling: asyncio.TimerHandle | None = None

    async def begin(self) -> None:
        """Follow from now on, unless that is so already. Raises the log's errors."""
        if self._following is not None and not self._following.done():
            return
        self._floor = self._position = await self._store.head()
        self._items, self._error = [], None
        self._following = asyncio.create_task(self._follow(self._position), name="feed-tail")

    async def end(self) -> None:
        """Follow no more."""
        if self._telling is not None:
            self._telling.cancel()
            self._telling = None
        if self._following is not None:
            self._following.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._following

    def ensure(self) -> None:
        """Raises the error that the log could not be followed for, if there was one."""
        if self._error is not None:
            raise self._error

    def listen(self, moved: Callable[[], None]) -> None:
        """`moved` is called whenever the log has grown, or cannot be read any more."""
        self._listeners.add(moved)

    def leave(self, moved: Callable[[], None]) -> None:
        """The inverse of `listen`."""
        self._listeners.discard(moved)

    async def after(self, position: int) -> Batch | None:
        """What follows `position`; None: nothing yet. Raises the log's errors."""
        self.ensure()
        if position >= self._position:
            return None
        if position >= self._floor:
            return self._shared(position)
        return self._batch(await self._store.read_all(position, PAGE_EVENTS))

    def _shared(self, position: int) -> Batch:
        start = bisect_right(self._items, position, key=_position)
        items = self._items[start : start + PAGE_EVENTS]
        if start + PAGE_EVENTS < len(self._items):
            return Batch(items, items[-1].position, mark_of(items[-1]))
        return _looked_at(items, self._position)

    async def _follow(self, position: int) -> None:
        try:
            async for page in self._store.subscribe_all(position):
                self._take(page)
        except StoreError as error:
            self._error = error
            self._tell()

    def _take(self, page: Page) -> None:
        batch = self._batch(page)
        self._items += batch.items
        self._position = page.position
        if len(self._items) > 2 * HELD_ITEMS:
            self._floor = self._items[-HELD_ITEMS - 1].position
            del self._items[:-HELD_ITEMS]
        self._tell_soon()

    def _batch(self, page: Page) -> Batch:
        for one in page.events:
            self._known.saw(one.stream, one.version)
        return _looked_at([Item(one) for one in page.events], page.position)

    def _tell_soon(self) -> None:
        """At once after a pause; else together with what comes meanwhile."""
        if self._telling is None:
            loop = asyncio.get_running_loop()
            wait = self._told_at + GATHER_SECONDS - loop.time()
            self._telling = loop.call_later(max(wait, 0.0), self._tell)

    def _tell(self) -> None:
        self._telling, self._told_at = None, asyncio.get_running_loop().time()
        for moved in list(self._listeners):
            moved()


def mark_of(item: Item) -> str:
    """What tells the event at a position from another one at the same position of another log."""
    return item.recorded.event_id.hex[:MARK_CHARACTERS]


def _looked_at(items: Sequence[Item], position: int) -> Batch:
    exact = items and items[-1].position == position
    return Batch(items, position, mark_of(items[-1]) if exact else "")


def _position(item: Item) -> int:
    return item.position
