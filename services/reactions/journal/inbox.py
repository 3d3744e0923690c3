"""The inbox 收件: events that came over RabbitMQ, each once and in the order of the log."""

from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from services.kernel.clock import from_micros, micros
from services.kernel.durable.database import Database, insert
from services.kernel.durable.lease import Lease
from services.kernel.store import START, Page, Recorded

ARRIVED: Final = "arrived"
"""Up to which position everything is, or was, in the inbox."""

RELAYED: Final = "relayed"
"""Up to which position the relay has published; the intake sets it back where something is missing."""


class Inbox:
    """The intake's part of the journal, and the feed of the policies in the scaled edition."""

    def __init__(self, db: Database, lease: Lease) -> None:
        self._db, self._lease = db, lease

    def head(self) -> int:
        """Up to which position everything has arrived."""
        return self.mark(ARRIVED)

    def mark(self, name: str) -> int:
        """A position that was remembered under this name."""
        found = self._db.all("SELECT position FROM marks WHERE name = ?", (name,))
        return int(found[0][0]) if found else START

    def move(self, name: str, position: int) -> None:
        """Remember a position under this name, under the lease."""
        with self._lease.writing():
            self._move(name, position)

    def advance(self, name: str, before: int, position: int) -> None:
        """Move a mark on from `before`, under the lease; not where somebody has set it back."""
        with self._lease.writing():
            if self.mark(name) == before:
                self._move(name, position)

    def arrive(self, events: Sequence[Recorded]) -> None:
        """Take these in, in one transaction: the next ones of the log."""
        with self._lease.writing():
            insert(
                self._db,
                "INSERT INTO inbox VALUES {} ON CONFLICT DO NOTHING",
                [
                    (*one[:3], str(one.event_id), one.type, micros(one.recorded_at), *one[6:])
                    for one in events
                ],
            )
            self._move(ARRIVED, events[-1].position)

    def page(self, after: int, limit: int, types: Collection[str]) -> Page:
        """As `EventStore.read_all`."""
        head = self.head()
        select = f"""SELECT position, stream, version, event_id, type, recorded_at, data, meta
            FROM inbox WHERE position > ? AND position <= ? AND type IN ({_marks(types)})
            ORDER BY position LIMIT ?"""  # noqa: S608 -- question marks
        found = self._db.all(select, (after, head, *sorted(types), limit))
        events = [_recorded(*one) for one in found]
        position = events[-1].position if len(events) == limit else max(head, after)
        return Page(events, position, at_end=position >= head)

    def prune(self) -> None:
        """Forget what every policy has handled and none has parked."""
        with self._lease.writing(lasting=False):
            self._db.run(
                """DELETE FROM inbox WHERE position <= (SELECT coalesce(min(position), 0) FROM tracks)
                    AND position NOT IN (SELECT position FROM parked)"""
            )

    def _move(self, name: str, position: int) -> None:
        self._db.run(
            """INSERT INTO marks VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET position = excluded.position""",
            (name, position),
        )


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))


def _recorded(
    position: int, stream: str, version: int, event_id: str, type_: str, at: int, *rest: Any
) -> Recorded:
    data, meta = (bytes(one) for one in rest)
    identity = UUID(event_id)
    return Recorded(position, stream, version, identity, type_, from_micros(at), data, meta)
