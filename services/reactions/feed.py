"""Where a policy's events come from: a port with two adapters, and what all policies share of it.

Embedded, the log's own file, opened for reading; scaled, the inbox that RabbitMQ fills. Either is
read by position, in the order of the log, so a policy that begins again finds everything there.
"""

import math
from bisect import bisect_right
from collections.abc import Collection, Sequence
from operator import attrgetter
from typing import Final, NamedTuple, Protocol
from uuid import UUID

from services.kernel.clock import stopwatch
from services.kernel.codec import Catalogue
from services.kernel.projecting.seeing import Seen, seen
from services.kernel.store import START, Page

READ_AT_ONCE: Final = 256
MOST_HELD: Final = 2_000
"""Events that are held for policies that are a little behind the first."""


class Feed(Protocol):
    """Reads block: they take well under a millisecond. They raise `StoreError`, `DatabaseError`."""

    def head(self) -> int:
        """The position of the newest event that is there."""
        ...

    def page(self, after: int, limit: int, types: Collection[str]) -> Page:
        """Up to `limit` events of these types with a position above `after`."""
        ...


class Heard(NamedTuple):
    """An event as policies are told of it, and its id, which the ids of effects follow from."""

    position: int
    type: str
    event_id: UUID
    seen: Seen


class Passage(NamedTuple):
    """What was heard, in order, and up to which position that is everything."""

    events: Sequence[Heard]
    position: int


class Shared:
    """A feed that many policies follow: what is new is asked for, read and decoded once for all.

    Its head is asked for once in so many seconds, and the newest events are held. A policy that is
    further behind reads for itself.
    """

    def __init__(
        self, feed: Feed, catalogue: Catalogue, types: Collection[str], seconds: float
    ) -> None:
        """`types`: what any of the policies follows."""
        self._feed, self._catalogue, self._types = feed, catalogue, frozenset(types)
        self._seconds = seconds
        self._head, self._looked_at = START, -math.inf
        self._held: list[Heard] = []
        self._after = self._up_to = START  # behind which position, up to which, they are held

    def head(self) -> int:
        """The position of the newest event that was there when somebody looked. Raises as `Feed`."""
        now = stopwatch()
        if now - self._looked_at >= self._seconds:
            self._head, self._looked_at = self._feed.head(), now
        return self._head

    def passage(self, after: int, limit: int, types: Collection[str]) -> Passage:
        """Up to `limit` events of these types with a position above `after`. Raises as `Feed`."""
        if after < self._after:
            page = self._feed.page(after, limit, types)
            return Passage(self._heard(page), page.position)
        if after >= self._up_to:
            self._read_on(after)
        first = bisect_right(self._held, after, key=attrgetter("position"))
        found = [one for one in self._held[first:] if one.type in types][:limit]
        return Passage(found, found[-1].position if len(found) == limit else self._up_to)

    def _read_on(self, after: int) -> None:
        """Hold what comes behind `after`, too."""
        page = self._feed.page(after, READ_AT_ONCE, self._types)
        if after > self._up_to:  # nobody has read what is in between
            self._held, self._after = [], after
        self._held += self._heard(page)
        self._up_to = page.position
        over = len(self._held) - MOST_HELD
        if over > 0:
            self._after = self._held[over - 1].position
            del self._held[:over]

    def _heard(self, page: Page) -> list[Heard]:
        return [
            Heard(one.position, one.type, one.event_id, seen(self._catalogue, one))
            for one in page.events
        ]
