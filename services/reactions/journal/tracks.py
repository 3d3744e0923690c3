"""How far each policy is, what it remembers, and what it could not handle."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import orjson

from services.kernel.clock import from_micros, micros
from services.kernel.durable.database import Database, insert
from services.kernel.durable.lease import Lease
from services.reactions.effects import Due, Kept, Lifted, Sending
from services.reactions.journal import deadlines, outbox
from services.reactions.policy import Json


class Parked(NamedTuple):
    """An event that was not handled: it failed, or waits behind one of its key (reason "")."""

    policy: str
    position: int
    key: str
    reason: str
    parked_at: datetime
    replay: bool = False


@dataclass(slots=True)
class Step:
    """What a policy did with some events: committed as a whole, or not at all."""

    policy: str
    position: int = 0  # everything up to here is handled, or parked
    handled: list[int] = field(default_factory=list)  # also these, further on
    kept: list[Kept] = field(default_factory=list)
    memories: dict[str, Json] = field(default_factory=dict)
    parked: list[Parked] = field(default_factory=list)
    settled: list[int] = field(default_factory=list)  # parked once, handled now

    @property
    def is_empty(self) -> bool:
        """Whether it says no more than how far the policy is."""
        return not (self.handled or self.kept or self.memories or self.parked or self.settled)


class Tracks:
    """The policies' part of the journal."""

    def __init__(self, db: Database, lease: Lease) -> None:
        self._db, self._lease = db, lease

    def began(self, policy: str, start: int) -> int:
        """How far the policy is; one that was never here is at `start` from now on."""
        with self._lease.writing():
            self._db.run(
                "INSERT INTO tracks VALUES (?, ?) ON CONFLICT (policy) DO NOTHING", (policy, start)
            )
            return self.position(policy)

    def position(self, policy: str) -> int:
        """Up to which position it has handled, or parked, everything."""
        ((position,),) = self._db.all("SELECT position FROM tracks WHERE policy = ?", (policy,))
        return int(position)

    def handled_beyond(self, policy: str) -> frozenset[int]:
        """Positions further on that it has handled or parked."""
        select = """SELECT position FROM processed WHERE policy = ?
            UNION SELECT position FROM parked WHERE policy = ?"""
        return frozenset(int(one) for (one,) in self._db.all(select, (policy, policy)))

    def memories(self, policy: str, keys: Collection[str]) -> dict[str, Json]:
        """What it remembers, by key; nothing, of a key that it remembers nothing for."""
        marks = ", ".join("?" * len(keys))
        select = f"SELECT key, memory FROM memories WHERE policy = ? AND key IN ({marks})"  # noqa: S608 -- question marks
        found = self._db.all(select, (policy, *keys)) if keys else ()
        return {key: orjson.loads(memory) for key, memory in found}

    def parked(self, policy: str | None = None) -> Sequence[Parked]:
        """What it has parked, or everybody has, in the order of the log."""
        select = """SELECT policy, position, key, reason, parked_at, replay FROM parked
            WHERE policy = ? OR ? = '' ORDER BY policy, position"""
        return [
            Parked(name, position, key, reason, from_micros(at), bool(replay))
            for name, position, key, reason, at, replay in self._db.all(
                select, (policy or "", policy or "")
            )
        ]

    def commit(self, *steps: Step) -> None:
        """All of these steps, in one transaction, under the lease. Raises `DatabaseError`.

        It need not last: lost, it is done again with the same effects. Whoever sends one of them writes
        that down behind it, and takes it along.
        """
        with self._lease.writing(lasting=False):
            self._move(steps)
            self._remember(steps)
            for step in steps:
                self._park(step)
            keep(self._db, [one for step in steps for one in step.kept])

    def replay(self, policy: str, key: str | None) -> int:
        """Ask for what is parked (of this key only) to be handled again; how many that is."""
        with self._db.writing():
            asked = self._db.all(
                """UPDATE parked SET replay = 1 WHERE policy = ? AND (key = ? OR ? = '')
                    RETURNING position""",
                (policy, key or "", key or ""),
            )
            return len(asked)

    def _move(self, steps: Sequence[Step]) -> None:
        """How far they are; marks of events further on stay until the position has passed them."""
        moved = [(step.policy, step.position) for step in steps]
        insert(
            self._db,
            """INSERT INTO tracks VALUES {}
                ON CONFLICT (policy) DO UPDATE SET position = excluded.position""",
            moved,
        )
        beyond = [
            (step.policy, position)
            for step in steps
            for position in step.handled
            if position > step.position
        ]
        insert(self._db, "INSERT INTO processed VALUES {} ON CONFLICT DO NOTHING", beyond)
        self._db.run(
            """DELETE FROM processed WHERE position <= (
                SELECT position FROM tracks WHERE tracks.policy = processed.policy)"""
        )

    def _remember(self, steps: Sequence[Step]) -> None:
        changed = [(one.policy, *item) for one in steps for item in one.memories.items()]
        for policy, key, memory in changed:
            if not memory:
                self._db.run("DELETE FROM memories WHERE policy = ? AND key = ?", (policy, key))
        insert(
            self._db,
            """INSERT INTO memories VALUES {}
                ON CONFLICT (policy, key) DO UPDATE SET memory = excluded.memory""",
            [(policy, key, orjson.dumps(kept).decode()) for policy, key, kept in changed if kept],
        )

    def _park(self, step: Step) -> None:
        for position in step.settled:
            self._db.run(
                "DELETE FROM parked WHERE policy = ? AND position = ?", (step.policy, position)
            )
        for one in step.parked:
            self._db.run(
                """INSERT INTO parked VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (policy, position)
                    DO UPDATE SET reason = excluded.reason, replay = 0""",
                (one.policy, one.position, one.key, one.reason, micros(one.parked_at)),
            )


def keep(db: Database, effects: Sequence[Kept]) -> None:
    """Keep these effects, in this order, within the transaction."""
    outbox.put(db, [one for one in effects if isinstance(one, Sending)])
    for one in effects:
        match one:
            case Due():
                deadlines.put(db, one)
            case Lifted():
                deadlines.lift(db, one)
