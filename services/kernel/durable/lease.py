"""The lease 租约: of a part of the registry, one instance is at work.

A term is a number that rises with every new holder. Each commit asks in its own transaction whether
its term is still the last one: an instance that was cut off, or slept, cannot commit any more once
another has taken over. When the lease ends is only about how soon that one may.
"""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

from services.kernel.clock import Clock, micros
from services.kernel.durable.database import Database
from services.kernel.durable.errors import DatabaseError
from services.kernel.ids import Ids

LEASE: Final = timedelta(seconds=10)

SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS leases (
    name TEXT PRIMARY KEY, holder TEXT NOT NULL, term BIGINT NOT NULL, ends_at BIGINT NOT NULL);
"""


class LeaseLost(DatabaseError):
    """Another instance has taken over: this one must stop."""


class LeaseHeld(DatabaseError):
    """Another instance is at work."""


class Lease:
    """One instance's hold on a part (`name`), among all that share a database."""

    def __init__(self, db: Database, name: str, clock: Clock, ids: Ids) -> None:
        self._db, self._name, self._clock = db, name, clock
        self.holder = f"{socket.gethostname()}/{os.getpid()}/{ids.fresh()}"
        self.term = 0

    def take(self) -> None:
        """Hold it from now on, for a new term. Raises `LeaseHeld` while another instance does."""
        now = micros(self._clock.now())
        with self._db.writing():
            found = self._db.all(
                "SELECT holder, term, ends_at FROM leases WHERE name = ? FOR UPDATE", (self._name,)
            )
            holder, term, ends_at = found[0] if found else ("", 0, 0)
            if ends_at > now and not _is_dead(holder):
                raise LeaseHeld(f"{self._name}: held by {holder}")
            self._db.run(
                """INSERT INTO leases VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
                    holder = excluded.holder, term = excluded.term, ends_at = excluded.ends_at""",
                (self._name, self.holder, term + 1, self._ends_at()),
            )
        self.term = term + 1

    def renew(self) -> None:
        """Hold it for longer. Raises `LeaseLost`."""
        with self.writing():
            self._db.run(
                "UPDATE leases SET ends_at = ? WHERE name = ?", (self._ends_at(), self._name)
            )

    def release(self) -> None:
        """Let the next one begin at once."""
        self._db.run(
            "UPDATE leases SET ends_at = 0 WHERE name = ? AND term = ?", (self._name, self.term)
        )

    def ensure(self) -> None:
        """It is still held. Raises `LeaseLost`."""
        self._ensure("SELECT term FROM leases WHERE name = ?")

    @contextmanager
    def writing(self, *, lasting: bool = True) -> Iterator[None]:
        """A transaction that is only committed under this lease. Raises `LeaseLost`."""
        with self._db.writing(lasting=lasting):
            self._ensure("SELECT term FROM leases WHERE name = ? FOR UPDATE")
            yield

    def _ensure(self, select: str) -> None:
        if self._db.all(select, (self._name,)) != [(self.term,)]:
            raise LeaseLost(f"{self._name}: term {self.term} is over")

    def _ends_at(self) -> int:
        return micros(self._clock.now() + LEASE)


def _is_dead(holder: str) -> bool:
    """Whether the holder was a process of this machine that is no more.

    A mistake here is no harm: its term is over then, and it can commit nothing.
    """
    host, _, rest = holder.partition("/")
    if host != socket.gethostname():
        return False
    process = int(rest.partition("/")[0])
    if process == os.getpid():  # an earlier instance in this process, or in a container like it
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
