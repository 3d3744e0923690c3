"""The tables as their one writer sees them: many appends in one commit, in one SQLite call.

Every SQLite call gives up the interpreter lock and has to win it back from a busy event loop; on a
loaded machine that was measured to take milliseconds. So a whole group is one statement, which is
its own transaction (see `_INCOMING`), after one look-up for all streams that are not remembered.
The common case is written first and asked about later: only when an expected version is not met, or
an event id is refused, are the appends looked at one by one.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple
from uuid import UUID

import apsw
import orjson

from services.kernel.clock import Clock, from_micros, micros
from services.kernel.errors import EventIdTaken
from services.kernel.store import Appended
from services.kernel.stores.sqlite_draft import Append, Draft, Outcome, StreamHead

REMEMBERED_STREAMS = 65_536
"""Streams whose version is kept in memory, the latest written to."""

PROBE_BYTES = 16
"""What a probe of a log that works writes."""


class SqliteLog:
    """Writes events. For one thread, on the only connection that writes."""

    def __init__(self, connection: apsw.Connection, clock: Clock) -> None:
        self._db = connection
        self._clock = clock
        self._heads: dict[str, StreamHead] = {}  # committed only; the latest written to come last
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(_INCOMING)
        self._end = self._read_end()
        self._certain = True

    @property
    def position(self) -> int:
        """Of the newest committed event, as far as is known."""
        return self._end.position

    def write(self, appends: Sequence[Append]) -> list[Outcome]:
        """Commit what can be written of `appends`; each outcome is its own append's alone.

        Raises `apsw.Error` when nothing at all was written, for want of space or otherwise.
        """
        try:
            return self._write_together(appends)
        except _OF_ONE_APPEND:
            return self._write_one_by_one(appends)

    def probe(self, size: int) -> None:
        """Commit `size` bytes that nobody reads, and give up their space again."""
        self._db.execute(_PROBE, (size,))
        if size > PROBE_BYTES:
            self._db.execute(_PROBE, (PROBE_BYTES,))

    def _write_together(self, appends: Sequence[Append]) -> list[Outcome]:
        with self._uncertain():
            draft = self._draft(appends)
            outcomes = [draft.add(append) for append in appends]
            self._insert(draft)
        self._adopt(draft)
        self._judge_refused(appends, outcomes)
        return outcomes

    def _write_one_by_one(self, appends: Sequence[Append]) -> list[Outcome]:
        outcomes: list[Outcome] = []
        with self._uncertain(), self._db:
            draft = self._draft(appends)
            for append in appends:
                attempt = draft.branch()
                try:
                    with self._db:  # a savepoint: what fails in it leaves its neighbours alone
                        outcomes.append(self._write_alone(append, attempt))
                    draft = attempt
                except _OF_ONE_APPEND as error:
                    outcomes.append(ValueError(f"{append.stream}: not an event: {error}"))
        self._adopt(draft)
        return outcomes

    def _write_alone(self, append: Append, draft: Draft) -> Outcome:
        stored = self._stored([append])
        if stored or _repeats_an_id(append):
            return self._judge(append, stored)
        outcome = draft.add(append)
        self._insert(draft)
        return outcome

    def _judge_refused(self, appends: Sequence[Append], outcomes: list[Outcome]) -> None:
        """A version that is not met may be an append that was written before: then say so."""
        refused = [
            number for number, outcome in enumerate(outcomes) if not isinstance(outcome, Appended)
        ]
        if not refused:
            return
        stored = self._stored([appends[number] for number in refused])
        for number in refused:
            append = appends[number]
            if _repeats_an_id(append) or any(event.event_id in stored for event in append.events):
                outcomes[number] = self._judge(append, stored)

    def _judge(self, append: Append, stored: dict[UUID, "_Stored"]) -> Outcome:
        """The first answer again, if `stored` says that this very append was written."""
        found = [stored[event.event_id] for event in append.events if event.event_id in stored]
        same = len(found) == len(append.events) and all(
            event.stream == append.stream and event.version == found[0].version + offset
            for offset, event in enumerate(found)
        )
        if not same:
            return EventIdTaken(f"{append.stream}: an event id is stored for another fact")
        last = found[-1]
        return Appended(last.position, last.version, from_micros(last.recorded_at), replayed=True)

    def _stored(self, appends: Sequence[Append]) -> dict[UUID, "_Stored"]:
        ids = [event.event_id.hex for append in appends for event in append.events]
        rows = self._db.execute(_STORED, (orjson.dumps(ids).decode(),))
        return {UUID(bytes=row[0]): _Stored(*row[1:]) for row in rows}

    def _draft(self, appends: Sequence[Append]) -> Draft:
        if not self._certain:
            self._end = self._read_end()
            self._certain = True
        now = max(micros(self._clock.now()), self._end.recorded_at)
        end = self._end
        heads = self._heads_of({append.stream for append in appends})
        return Draft(end.position, end.streams, now, dict(end.types), heads)

    def _heads_of(self, names: set[str]) -> dict[str, StreamHead]:
        """The heads of those streams that exist."""
        heads = {name: self._heads[name] for name in names if name in self._heads}
        unknown = names - heads.keys()
        if unknown:
            found = self._db.execute(_HEADS, (orjson.dumps(list(unknown)).decode(),)).get
            heads.update(
                {name: StreamHead(id_, version) for name, id_, version in orjson.loads(found)}
            )
        return heads

    def _read_end(self) -> Draft:
        types = {name: id_ for id_, name in self._db.execute("SELECT id, name FROM types")}
        position, recorded_at, streams = self._db.execute(_END).fetchone() or (0, 0, 0)
        return Draft(position, streams, recorded_at, types)

    def _insert(self, draft: Draft) -> None:
        if draft.rows:
            self._db.execute(
                "INSERT INTO incoming VALUES (?, ?, ?, ?, ?, ?)",
                (
                    draft.position - len(draft.rows),
                    draft.recorded_at,
                    orjson.dumps(draft.new_streams).decode(),
                    orjson.dumps(draft.new_types).decode(),
                    orjson.dumps(draft.rows).decode(),
                    b"".join(draft.payload),
                ),
            )

    def _adopt(self, draft: Draft) -> None:
        """After the commit: what the draft assumed is what the log is."""
        self._end = draft.branch()
        self._end.heads.clear()
        for name, head in draft.heads.items():
            self._heads.pop(name, None)
            self._heads[name] = head
        while len(self._heads) > REMEMBERED_STREAMS:
            del self._heads[next(iter(self._heads))]

    @contextmanager
    def _uncertain(self) -> Iterator[None]:
        """Whether a commit that failed took place, only the file can tell: it is read again."""
        try:
            yield
        except BaseException:
            self._certain = False
            self._heads.clear()
            raise


class _Stored(NamedTuple):
    stream: str
    version: int
    position: int
    recorded_at: int


def _repeats_an_id(append: Append) -> bool:
    return len({event.event_id for event in append.events}) < len(append.events)


_OF_ONE_APPEND = (apsw.ConstraintError, apsw.TooBigError, TypeError, ValueError)
"""Errors that one append of a group has brought in; its neighbours are sound."""

_INCOMING = """
CREATE TEMP VIEW incoming AS
    SELECT NULL AS after, NULL AS at, NULL AS streams, NULL AS types, NULL AS rows, NULL AS payload;
CREATE TEMP TRIGGER take_in INSTEAD OF INSERT ON incoming BEGIN
    INSERT INTO streams SELECT value ->> 0, value ->> 1 FROM json_each(NEW.streams);
    INSERT INTO types SELECT value ->> 0, value ->> 1 FROM json_each(NEW.types);
    INSERT INTO events
        SELECT NEW.after + 1 + key, value ->> 0, value ->> 1, value ->> 2,
            substr(NEW.payload, 1 + (value ->> 3), 16),
            NEW.at,
            substr(NEW.payload, 17 + (value ->> 3), value ->> 4),
            substr(NEW.payload, 17 + (value ->> 3) + (value ->> 4), value ->> 5)
        FROM json_each(NEW.rows);
END;
"""
"""One row inserted into `incoming` is a whole group, and its own transaction.

`streams` and `types` are the new ones, as JSON [[id, name]]. `rows` has, for each event, [stream,
version, type, offset, bytes of data, bytes of meta]; at its offset, `payload` has the 16 bytes of
the event id, then data, then meta.
"""

_END = """
SELECT position, recorded_at, (SELECT max(id) FROM streams)
FROM events ORDER BY position DESC LIMIT 1
"""

# One row for all streams: each row would be one more fight for the interpreter lock.
_HEADS = """
SELECT json_group_array(json_array(
    streams.name, streams.id, (SELECT max(version) FROM events WHERE stream = streams.id)
))
FROM json_each(?) AS wanted CROSS JOIN streams ON streams.name = wanted.value
"""

_STORED = """
SELECT event_id, streams.name, version, position, recorded_at
FROM events JOIN streams ON streams.id = stream
WHERE event_id IN (SELECT unhex(value) FROM json_each(?))
"""

# Random: SQLite leaves the disk alone when a value is what it was.
_PROBE = "UPDATE properties SET value = randomblob(?) WHERE name = 'probe'"
