"""Reading the event log's file. One reader belongs to one thread at a time."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

import orjson

from services.kernel.clock import from_micros
from services.kernel.errors import StreamNotFound
from services.kernel.store import START, Page, Recorded
from services.kernel.stores.sqlite_schema import epoch_of, open_reader, store_errors

SCAN_EVENTS = 16_384
"""How far one page looks for the types it is asked for before it reports where it got to."""


Row: TypeAlias = tuple[Any, ...]


class SqliteReader:
    """A read-only connection. Every method raises `StoreUnavailable` when the file fails."""

    def __init__(self, path: Path) -> None:
        self._db = open_reader(path)
        self._type_names: dict[int, str] = {}

    def stream(self, stream: str, from_version: int, limit: int) -> Sequence[Recorded]:
        """Up to `limit` events of one stream. Raises `StreamNotFound`."""
        with store_errors(self._db):
            rows = self._db.execute(_STREAM, (from_version, stream, limit)).fetchall()
            if not rows and (limit or self._db.execute(_STREAM_ID, (stream,)).get is None):
                raise StreamNotFound(stream)
            if rows and rows[0][0] is None:  # the stream is there, and nothing in it from there on
                return []
            return self._recorded(rows)

    def heads(self, streams: Collection[str]) -> dict[str, int]:
        """The newest version of each stream that is there."""
        with store_errors(self._db):
            names = orjson.dumps(list(streams)).decode()
            heads: list[Row] = self._db.execute(_HEADS, (names,)).fetchall()
            return dict(heads)

    def page(self, after: int, limit: int, types: Collection[str] | None = None) -> Page:
        """Up to `limit` events after `after`, from the next `SCAN_EVENTS` positions.

        The head is read first and bounds what follows: rows above it may be there by then, but
        are not at the end that the page speaks of.
        """
        with store_errors(self._db):
            head = self._head()
            last = min(head, after + SCAN_EVENTS)
            rows = self._scan(after, last, limit, types) if after < last else []
            if len(rows) == limit:
                last = rows[-1][0] if rows else after
            position = max(last, after)
            return Page(self._recorded(rows), position, at_end=position >= head)

    def head(self) -> int:
        with store_errors(self._db):
            return self._head()

    def changes(self) -> int:
        """A number that is another one after every commit of another connection."""
        with store_errors(self._db):
            return int(self._db.pragma("data_version"))

    def epoch(self) -> UUID:
        with store_errors(self._db):
            return epoch_of(self._db)

    def findings(self) -> list[str]:
        """What is wrong with the log, in words; nothing, for a sound one. Reads all of it."""
        with store_errors(self._db):
            damage = [row[0] for row in self._db.execute("PRAGMA integrity_check")]
            if damage != ["ok"]:
                return [f"damaged file: {line}" for line in damage]
            return [line for query in _GAPS for (line,) in self._db.execute(query)]

    def close(self) -> None:
        self._db.close()

    def _head(self) -> int:
        return int(self._db.execute("SELECT max(position) FROM events").get or START)

    def _scan(self, after: int, last: int, limit: int, types: Collection[str] | None) -> list[Row]:
        if types is None:
            return self._db.execute(_ALL, (after, last, limit)).fetchall()
        wanted = self._type_ids(types)
        if not wanted:
            return []
        return self._db.execute(
            _OF_TYPES, (after, last, orjson.dumps(wanted).decode(), limit)
        ).fetchall()

    def _type_ids(self, names: Collection[str]) -> list[int]:
        """Called after the head was read: a type that is unknown now is in no event up to it."""
        if not set(names) <= set(self._type_names.values()):
            self._learn_types()
        return [id_ for id_, name in self._type_names.items() if name in names]

    def _recorded(self, rows: Sequence[Row]) -> list[Recorded]:
        if any(row[4] not in self._type_names for row in rows):
            self._learn_types()
        names = self._type_names
        return [
            Recorded(
                position,
                stream,
                version,
                UUID(bytes=id_),
                names[type_],
                from_micros(at),
                data,
                meta,
            )
            for position, stream, version, id_, type_, at, data, meta in rows
        ]

    def _learn_types(self) -> None:
        rows: list[Row] = self._db.execute("SELECT id, name FROM types").fetchall()
        self._type_names = dict(rows)


_COLUMNS = "position, streams.name, version, event_id, type, recorded_at, data, meta"

_STREAM = f"""
SELECT {_COLUMNS} FROM streams LEFT JOIN events ON events.stream = streams.id AND version >= ?
WHERE streams.name = ? ORDER BY version LIMIT ?
"""  # noqa: S608 -- own constants, here and below

_STREAM_ID = "SELECT id FROM streams WHERE name = ?"

_HEADS = """
SELECT name, (SELECT max(version) FROM events WHERE stream = streams.id)
FROM json_each(?) CROSS JOIN streams ON streams.name = value
"""

_ALL = f"""
SELECT {_COLUMNS} FROM events CROSS JOIN streams ON streams.id = events.stream
WHERE position > ? AND position <= ? ORDER BY position LIMIT ?
"""  # noqa: S608

_OF_TYPES = f"""
SELECT {_COLUMNS} FROM events CROSS JOIN streams ON streams.id = events.stream
WHERE position > ? AND position <= ? AND +type IN (SELECT value FROM json_each(?))
ORDER BY position LIMIT ?
"""  # noqa: S608

_GAPS = (
    """
    SELECT 'positions have a gap: ' || count(*) || ' events up to position ' || max(position)
    FROM events HAVING count(*) <> coalesce(max(position), 0) OR min(position) < 1
    """,
    """
    SELECT 'stream ' || coalesce(streams.name, stream) || ' has a gap: ' || count(*)
        || ' events up to version ' || max(version)
    FROM events LEFT JOIN streams ON streams.id = stream
    GROUP BY stream HAVING count(*) <> max(version) + 1 OR min(version) <> 0
    """,
    """
    SELECT 'the event at position ' || position || ' is of no known stream or type' FROM events
    WHERE stream NOT IN (SELECT id FROM streams) OR type NOT IN (SELECT id FROM types)
    """,
    """
    SELECT 'stream ' || name || ' has no event' FROM streams
    WHERE id NOT IN (SELECT stream FROM events)
    """,
    """
    SELECT 'time runs backwards at position ' || later.position
    FROM events AS later JOIN events AS earlier ON earlier.position = later.position - 1
    WHERE later.recorded_at < earlier.recorded_at
    """,
)
"""Each selects one line per finding."""
