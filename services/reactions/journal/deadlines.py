"""Deadlines 期限: kept until they pass or are lifted. Passing, each fires once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from services.kernel.clock import from_micros, micros
from services.kernel.durable.database import Database
from services.kernel.durable.lease import Lease
from services.reactions.effects import Cause, Due, Lifted, fired
from services.reactions.journal import outbox

LATE: Final = timedelta(minutes=1)
"""A deadline that fires so long after it was due is marked late: the reactions were down."""


class Deadlines:
    """The deadline worker's part of the journal."""

    def __init__(self, db: Database, lease: Lease) -> None:
        self._db, self._lease = db, lease

    def fire(self, now: datetime, limit: int) -> int:
        """Fire what is due, the urgent first, in one transaction; how many that were.

        It need not last: fired again, a deadline has the same effects.
        """
        if not self._due(now, 1):
            return 0
        with self._lease.writing(lasting=False):
            due = self._due(now, limit, " FOR UPDATE")
            for one in due:
                self._fire(one, now)
            return len(due)

    def count(self, now: datetime) -> tuple[int, int]:
        """How many are kept, and how many of them are due."""
        kept = "SELECT count(*) FROM deadlines WHERE fired_at IS NULL"
        due = f"{kept} AND urgent = ? AND due_at <= ?"
        asked = [(kept, ()), *((due, (urgent, micros(now))) for urgent in (0, 1))]
        counts = [int(self._db.all(*one)[0][0]) for one in asked]
        return counts[0], sum(counts[1:])

    def prune(self, before: datetime, limit: int) -> int:
        """Forget the first few that fired before then; how many that were.

        One of these that a policy sets anew at this moment stays.
        """
        with self._lease.writing(lasting=False):
            pruned = self._db.all(
                """DELETE FROM deadlines WHERE fired_at < ? AND (policy, name) IN (
                    SELECT policy, name FROM deadlines WHERE fired_at < ? ORDER BY fired_at LIMIT ?)
                    RETURNING name""",
                (micros(before), micros(before), limit),
            )
            return len(pruned)

    def _due(self, now: datetime, limit: int, lock: str = "") -> Sequence[Due]:
        select = f"""SELECT policy, key, urgent, name, due_at, effects, event_id, correlation_id,
                position FROM deadlines WHERE fired_at IS NULL AND urgent = ? AND due_at <= ?
            ORDER BY due_at, policy, name LIMIT ?{lock}"""  # noqa: S608 -- own constant
        urgent = self._db.all(select, (1, micros(now), limit))
        others = self._db.all(select, (0, micros(now), limit - len(urgent)))
        return [_due(one) for one in (*urgent, *others)]

    def _fire(self, due: Due, now: datetime) -> None:
        late = now - due.due_at > LATE
        self._db.run(
            "UPDATE deadlines SET fired_at = ?, late = ? WHERE policy = ? AND name = ?",
            (micros(now), int(late), due.policy, due.name),
        )
        outbox.put(self._db, fired(due, late=late))


def put(db: Database, one: Due) -> None:
    """Keep the deadline in the place of another of its name; within a transaction.

    One that fired stays so when it is set again for the same moment.
    """
    db.run(
        """INSERT INTO deadlines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)
            ON CONFLICT (policy, name) DO UPDATE SET key = excluded.key, urgent = excluded.urgent,
                effects = excluded.effects, event_id = excluded.event_id,
                correlation_id = excluded.correlation_id, position = excluded.position,
                fired_at = CASE WHEN deadlines.due_at = excluded.due_at
                    THEN deadlines.fired_at ELSE NULL END,
                late = NULL, due_at = excluded.due_at""",
        (
            one.policy,
            one.name,
            one.key,
            int(one.urgent),
            micros(one.due_at),
            one.then,
            str(one.cause.event_id),
            str(one.cause.correlation_id),
            one.cause.position,
        ),
    )


def lift(db: Database, one: Lifted) -> None:
    """Forget the deadline, unless it has fired; within a transaction."""
    db.run(
        "DELETE FROM deadlines WHERE policy = ? AND name = ? AND fired_at IS NULL",
        (one.policy, one.name),
    )


def _due(row: tuple[Any, ...]) -> Due:
    policy, key, urgent, name, due_at, then, event_id, correlation_id, position = row
    cause = Cause(UUID(event_id), UUID(correlation_id), position)
    return Due(policy, key, bool(urgent), name, from_micros(due_at), then, cause)
