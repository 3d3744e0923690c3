"""The outbox 待发: commands and notices from the commit of their policy until they are done."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from services.kernel.clock import from_micros, micros
from services.kernel.durable.database import Database, insert
from services.kernel.durable.lease import Lease
from services.reactions.effects import Cause, Sending

RUN: Final = 16
"""How many effects of one key are looked at ahead."""

OLDEST: Final = 5_000
"""How many effects are looked at, so that a long outbox costs no more than a short one."""


class Waiting(NamedTuple):
    """An effect to be sent, which was tried `attempts` times and is not to be tried before `due_at`."""

    seq: int
    sending: Sending
    attempts: int
    due_at: datetime


class Sent(NamedTuple):
    """It is done. `note` says so where the receiver had it already."""

    seq: int
    at: datetime
    note: str = ""


class Again(NamedTuple):
    """It did not get through: to be tried again."""

    seq: int
    due_at: datetime
    error: str


class Dead(NamedTuple):
    """It was refused: an operator's matter."""

    seq: int
    error: str


Result = Sent | Again | Dead


class DeadLetter(NamedTuple):
    """An effect that was refused, or did not get through, as an operator is shown it."""

    seq: int
    policy: str
    key: str
    position: int
    payload: str
    error: str


class HandedOver(NamedTuple):
    """A notice that was handed over to one recipient."""

    effect_id: UUID
    recipient: str
    policy: str
    kind: str
    about: str  # JSON
    position: int
    sent_at: datetime


class Outbox:
    """The dispatcher's part of the journal."""

    def __init__(self, db: Database, lease: Lease) -> None:
        self._db, self._lease = db, lease

    def waiting(self, now: datetime, limit: int, *, urgent: bool) -> Sequence[Waiting]:
        """What waits of keys that may be tried by now, the oldest first; of each key the first few.

        Looked for among the oldest: whatever of a key is not among them comes after what is.
        """
        found = self._db.all(_WAITING, (int(urgent), OLDEST, RUN, micros(now), limit))
        return [_waiting(one) for one in found]

    def troubled(self, limit: int) -> Sequence[DeadLetter]:
        """What did not get through so far and is tried again, the oldest first."""
        select = """SELECT seq, policy, key, position, payload, error FROM outbox
            WHERE state = 'waiting' AND attempts > 0 ORDER BY seq LIMIT ?"""
        return [DeadLetter(*one) for one in self._db.all(select, (limit,))]

    def settle(self, results: Iterable[Result]) -> None:
        """Remember what became of these, in one transaction, under the lease.

        It need not last: an effect that is sent again is the same one.
        """
        with self._lease.writing(lasting=False):
            for one in results:
                self._settle(one)

    def add(self, effects: Sequence[Sending]) -> None:
        """Add these, unless they are there, in one transaction."""
        with self._lease.writing(lasting=False):
            put(self._db, effects)

    def hand_over(self, notices: Iterable[HandedOver]) -> None:
        """Remember that these were handed over, each to its recipient, in one transaction."""
        with self._lease.writing():
            for one in notices:
                self._db.run(
                    "INSERT INTO notices VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    (str(one.effect_id), *one[1:6], micros(one.sent_at)),
                )

    def recipients_of(self, effect_id: UUID) -> frozenset[str]:
        """To whom the notice was handed over already."""
        select = "SELECT recipient FROM notices WHERE effect_id = ?"
        return frozenset(one for (one,) in self._db.all(select, (str(effect_id),)))

    def notices(self, limit: int, recipient: str = "") -> Sequence[HandedOver]:
        """The newest notices (to this recipient only)."""
        select = """SELECT effect_id, recipient, policy, kind, about, position, sent_at FROM notices
            WHERE recipient = ? OR ? = '' ORDER BY sent_at DESC, effect_id LIMIT ?"""
        return [
            HandedOver(UUID(effect_id), who, policy, kind, about, position, from_micros(at))
            for effect_id, who, policy, kind, about, position, at in self._db.all(
                select, (recipient, recipient, limit)
            )
        ]

    def dead(self, limit: int) -> Sequence[DeadLetter]:
        """What was refused, the oldest first."""
        select = """SELECT seq, policy, key, position, payload, error FROM outbox
            WHERE state = 'dead' ORDER BY seq LIMIT ?"""
        return [DeadLetter(*one) for one in self._db.all(select, (limit,))]

    def revive(self, seq: int | None = None) -> int:
        """Send what was refused (this one only) once more; how many that is."""
        with self._db.writing():
            revived = self._db.all(
                """UPDATE outbox SET state = 'waiting', attempts = 0, due_at = 0
                    WHERE state = 'dead' AND (seq = ? OR ? = 0) RETURNING seq""",
                (seq or 0, seq or 0),
            )
            return len(revived)

    def prune(self, before: datetime, limit: int) -> int:
        """Forget the first few effects that were sent before then; how many that were.

        Of notices it stays who had them. An effect that comes again nevertheless is sent again, under
        its id: the registry knows the request, and nobody has the notice twice.
        """
        with self._lease.writing(lasting=False):
            pruned = self._db.all(
                """DELETE FROM outbox WHERE seq IN (SELECT seq FROM outbox
                    WHERE state = 'sent' AND sent_at < ? ORDER BY sent_at LIMIT ?) RETURNING seq""",
                (micros(before), limit),
            )
            return len(pruned)

    def _settle(self, result: Result) -> None:
        self._db.run(
            """UPDATE outbox SET state = ?, sent_at = ?, due_at = ?, error = ?,
                attempts = attempts + 1 WHERE seq = ? AND state = 'waiting'""",
            _columns(result),
        )


_WAITING: Final = """
SELECT o.seq, effect_id, o.policy, o.key, urgent, payload, event_id, correlation_id, position, late,
    attempts, o.due_at
FROM (
    SELECT seq, row_number() OVER of_key AS place, first_value(due_at) OVER of_key AS key_due_at
    FROM (SELECT seq, policy, key, due_at FROM outbox WHERE state = 'waiting' AND urgent = ?
        ORDER BY seq LIMIT ?) AS oldest
    WINDOW of_key AS (PARTITION BY policy, key ORDER BY seq)) AS placed
JOIN outbox AS o ON o.seq = placed.seq
WHERE place <= ? AND key_due_at <= ? ORDER BY o.seq LIMIT ?
"""


def put(db: Database, effects: Sequence[Sending]) -> None:
    """Add these in their order, unless they are there; within a transaction."""
    insert(
        db,
        """INSERT INTO outbox (effect_id, policy, key, urgent, payload, event_id, correlation_id,
            position, late) VALUES {} ON CONFLICT (effect_id) DO NOTHING""",
        [
            (
                str(one.effect_id),
                one.policy,
                one.key,
                int(one.urgent),
                one.payload,
                str(one.cause.event_id),
                str(one.cause.correlation_id),
                one.cause.position,
                int(one.late),
            )
            for one in effects
        ],
    )


def _columns(result: Result) -> tuple[Any, ...]:
    match result:
        case Sent(seq=seq, at=at, note=note):
            return "sent", micros(at), 0, note, seq
        case Again(seq=seq, due_at=due_at, error=error):
            return "waiting", None, micros(due_at), error, seq
        case Dead(seq=seq, error=error):
            return "dead", None, 0, error, seq


def _waiting(row: tuple[Any, ...]) -> Waiting:
    seq, effect_id, policy, key, urgent, payload, event_id, correlation_id, *rest = row
    position, late, attempts, due_at = rest
    cause = Cause(UUID(event_id), UUID(correlation_id), position)
    sending = Sending(UUID(effect_id), policy, key, bool(urgent), payload, cause, bool(late))
    return Waiting(seq, sending, attempts, from_micros(due_at))
