"""The journal as a whole: its parts over one connection, under the lease of one process."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from services.kernel.clock import Clock
from services.kernel.durable.database import Database
from services.kernel.durable.lease import Lease
from services.kernel.ids import Ids, RandomIds
from services.reactions.journal.deadlines import Deadlines
from services.reactions.journal.inbox import Inbox
from services.reactions.journal.outbox import Outbox
from services.reactions.journal.tracks import Tracks


class Standing(NamedTuple):
    """How a policy stands: how far it is, and what of it waits, was refused, or is parked."""

    policy: str
    position: int
    waiting: int
    dead: int
    parked: int
    deadlines: int


class Journal:
    """What a process of the reactions holds. `part` names the lease that it works under."""

    def __init__(self, db: Database, part: str, clock: Clock, ids: Ids | None = None) -> None:
        self.db = db
        self.lease = Lease(db, part, clock, ids or RandomIds())
        self.tracks = Tracks(db, self.lease)
        self.outbox = Outbox(db, self.lease)
        self.deadlines = Deadlines(db, self.lease)
        self.inbox = Inbox(db, self.lease)

    def standings(self) -> Sequence[Standing]:
        """How each policy stands, by name."""
        return [Standing(name, *map(int, counts)) for name, *counts in self.db.all(_STANDINGS)]

    def deadlines_due(self, now: datetime) -> int:
        """Deadlines that have passed and have not fired yet."""
        return self.deadlines.count(now)[1]

    def close(self) -> None:
        """Let go of the database; the lease, if it is held, is another's to take when it ends."""
        self.db.close()


_STANDINGS = """
SELECT t.policy, t.position, coalesce(w.n, 0), coalesce(x.n, 0), coalesce(p.n, 0), coalesce(d.n, 0)
FROM tracks AS t
LEFT JOIN (SELECT policy, count(*) AS n FROM outbox WHERE state = 'waiting' GROUP BY policy) AS w
    ON w.policy = t.policy
LEFT JOIN (SELECT policy, count(*) AS n FROM outbox WHERE state = 'dead' GROUP BY policy) AS x
    ON x.policy = t.policy
LEFT JOIN (SELECT policy, count(*) AS n FROM parked GROUP BY policy) AS p ON p.policy = t.policy
LEFT JOIN (SELECT policy, count(*) AS n FROM deadlines WHERE fired_at IS NULL GROUP BY policy) AS d
    ON d.policy = t.policy
ORDER BY t.policy
"""
