"""Where a policy's events come from: a port with two adapters.

Embedded, the log's own file, opened for reading; scaled, the inbox that RabbitMQ fills. Either is
read by position, in the order of the log, so a policy that begins again finds everything there.
"""

import math
from collections.abc import Collection
from typing import Protocol

from services.kernel.clock import stopwatch
from services.kernel.store import START, Page


class Feed(Protocol):
    """Reads block: they take well under a millisecond. They raise `StoreError`, `DatabaseError`."""

    def head(self) -> int:
        """The position of the newest event that is there."""
        ...

    def page(self, after: int, limit: int, types: Collection[str]) -> Page:
        """Up to `limit` events of these types with a position above `after`."""
        ...


class Glanced:
    """A feed whose head is asked for once in so many seconds, however many policies look."""

    def __init__(self, feed: Feed, seconds: float) -> None:
        self._feed, self._seconds = feed, seconds
        self._head, self._looked_at = START, -math.inf

    def head(self) -> int:
        now = stopwatch()
        if now - self._looked_at >= self._seconds:
            self._head, self._looked_at = self._feed.head(), now
        return self._head

    def page(self, after: int, limit: int, types: Collection[str]) -> Page:
        return self._feed.page(after, limit, types)
