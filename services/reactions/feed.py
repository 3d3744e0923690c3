"""Where a policy's events come from: a port with two adapters.

Embedded, the log's own file, opened for reading; scaled, the inbox that RabbitMQ fills. Either is
read by position, in the order of the log, so a policy that begins again finds everything there.
"""

from collections.abc import Collection
from typing import Protocol

from services.kernel.store import Page


class Feed(Protocol):
    """Reads block: they take well under a millisecond. They raise `StoreError`, `JournalError`."""

    def head(self) -> int:
        """The position of the newest event that is there."""
        ...

    def page(self, after: int, limit: int, types: Collection[str]) -> Page:
        """Up to `limit` events of these types with a position above `after`."""
        ...
