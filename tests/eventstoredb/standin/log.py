"""The stand-in's log: what may be written, what is left to read, and where each record stands.

The rules are the real server's: its check of an append against the expected version looks for
event ids that are there already only where that version is not the stream's last one.
"""

import asyncio
import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID, uuid4

from services.kernel.clock import Clock, micros

NO_STREAM: Final = -1
ANY: Final = -2
STREAM_EXISTS: Final = -4
DELETED_STREAM: Final = 2**63 - 1
"""`$tb` of a soft-deleted stream: everything ever written to it is truncated."""

MAX_APPEND_BYTES: Final = 2**20
TICKS_PER_MICROSECOND: Final = 10
RECORD_OVERHEAD_BYTES: Final = 112
"""Positions are byte offsets: they grow by the size of a record, not by one."""


class WrongVersion(Exception):
    """The stream is not at the expected version, but at `actual` (-1: no stream)."""

    def __init__(self, actual: int) -> None:
        self.actual = actual
        super().__init__(f"actual version: {actual}")


class StreamDeleted(Exception):
    """The stream has a tombstone, or is soft-deleted where it was expected to exist."""


class AppendTooLarge(Exception):
    """More than `MAX_APPEND_BYTES` in one append."""


class Proposed(NamedTuple):
    """An event as a client sends it."""

    event_id: UUID
    type: str
    content_type: str
    data: bytes
    custom_metadata: bytes


class Record(NamedTuple):
    """An event in the log; `created` counts 100 ns ticks since 1970."""

    position: int
    stream: str
    revision: int
    created: int
    event: Proposed


class Written(NamedTuple):
    """The last revision and position of an append."""

    revision: int
    position: int


class Log:
    """Every record in one order. Belongs to one event loop; nothing in it ever waits."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.records: list[Record] = []
        self.grown = asyncio.Event()
        """Set, and replaced, whenever the log grows: take it before looking, wait for it after."""
        self._streams: defaultdict[str, list[Record]] = defaultdict(list)
        self._by_id: dict[UUID, Record] = {}
        self._tombstones: set[str] = set()
        self._end = 0
        self._store("$epoch-information", [system_event("$epoch-information", {"epochNumber": 0})])
        self._set_metadata("$stats-127.0.0.1:2113", {"$maxAge": 86_400})

    def append(self, stream: str, expected: int, events: Sequence[Proposed]) -> Written:
        """Raises `WrongVersion`, `StreamDeleted`, `AppendTooLarge`; repeated ids change nothing."""
        if sum(len(event.data) + len(event.custom_metadata) for event in events) > MAX_APPEND_BYTES:
            raise AppendTooLarge
        repeated = self._check(stream, expected, [event.event_id for event in events])
        if repeated is not None:
            return Written(repeated.revision, repeated.position)
        recreated = self._is_soft_deleted(stream)
        owner = stream.removeprefix("$$") if stream.startswith("$$") else None
        undeleted = owner is not None and self._is_soft_deleted(owner)
        first = self.last_revision(stream) + 1
        written = self._store(stream, events)
        if recreated:
            self._set_metadata(stream, {**self.metadata(stream), "$tb": first})
        if owner is not None and undeleted:
            truncated = {**self.metadata(owner), "$tb": self.last_revision(owner) + 1}
            self._set_metadata(owner, truncated)
        return written

    def soft_delete(self, stream: str, expected: int) -> int:
        """The position of the metadata that truncates the whole stream."""
        self._check(stream, expected, [uuid4()])
        if self.last_revision(stream) < 0:
            raise WrongVersion(NO_STREAM)
        return self._set_metadata(stream, {"$tb": DELETED_STREAM}).position

    def tombstone(self, stream: str, expected: int) -> int:
        """The position of the tombstone; nobody ever reads or writes the stream again."""
        self._check(stream, expected, [uuid4()])
        position = self._store(stream, [system_event("$streamDeleted", {})]).position
        self._tombstones.add(stream)
        return position

    def visible(self, stream: str) -> Sequence[Record] | None:
        """What truncation leaves of a stream, None for no stream. Raises `StreamDeleted`."""
        self.ensure_not_tombstoned(stream)
        if stream not in self._streams or self._is_soft_deleted(stream):
            return None
        metadata, records = self.metadata(stream), self._streams[stream]
        first = max(metadata.get("$tb", 0), len(records) - metadata.get("$maxCount", len(records)))
        oldest = 0
        if (seconds := metadata.get("$maxAge")) is not None:
            oldest = self._ticks(before=timedelta(seconds=seconds))
        return [record for record in records[first:] if record.created >= oldest]

    def ensure_not_tombstoned(self, stream: str) -> None:
        """Raises `StreamDeleted`, also for the metadata of a stream with a tombstone."""
        if stream.removeprefix("$$") in self._tombstones or stream in self._tombstones:
            raise StreamDeleted(stream)

    def metadata(self, stream: str) -> dict[str, Any]:
        """The newest metadata of a stream. Of metadata itself only the newest is kept."""
        if stream.startswith("$$"):
            return {"$maxCount": 1}
        records = self._streams.get(f"$${stream}")
        if not records:
            return {}
        try:
            loaded = json.loads(records[-1].event.data)
        except ValueError:
            return {}
        return loaded if isinstance(loaded, dict) else {}

    def last_revision(self, stream: str) -> int:
        return len(self._streams.get(stream, ())) - 1

    def index_at(self, position: int) -> int:
        """The index in `records` of the first record at or behind `position`."""
        return bisect_left(self.records, position, key=_position)

    def _check(self, stream: str, expected: int, ids: Sequence[UUID]) -> Record | None:
        """The last record of an append that was made before; None where it is to be made now."""
        if stream in self._tombstones:
            raise StreamDeleted(stream)
        last = self.last_revision(stream)
        if expected == STREAM_EXISTS:
            self._ensure_exists(stream)
        if expected in (ANY, STREAM_EXISTS):
            return self._repeated(last, ids, lambda event_id, _: self._in_stream(stream, event_id))
        if expected > last:
            raise WrongVersion(last)
        if expected == last:
            return None
        records = self._streams[stream]
        repeated = self._repeated(
            last, ids, lambda event_id, offset: _is(records, expected + 1 + offset, event_id)
        )
        if repeated is None and not (expected == NO_STREAM and self._is_soft_deleted(stream)):
            raise WrongVersion(last)
        return repeated

    def _repeated(
        self, last: int, ids: Sequence[UUID], find: Callable[[UUID, int], Record | None]
    ) -> Record | None:
        """The record of the last id if all are found, None if the first is not."""
        found = [find(event_id, offset) for offset, event_id in enumerate(ids)]
        if not found or found[0] is None:
            return None
        if None in found:
            raise WrongVersion(last)
        return found[-1]

    def _in_stream(self, stream: str, event_id: UUID) -> Record | None:
        record = self._by_id.get(event_id)
        return record if record is not None and record.stream == stream else None

    def _ensure_exists(self, stream: str) -> None:
        if self._is_soft_deleted(stream):
            raise StreamDeleted(stream)
        if self.last_revision(stream) < 0 and self.last_revision(f"$${stream}") < 0:
            raise WrongVersion(NO_STREAM)

    def _is_soft_deleted(self, stream: str) -> bool:
        return bool(self.metadata(stream).get("$tb") == DELETED_STREAM)

    def _set_metadata(self, stream: str, metadata: dict[str, Any]) -> Written:
        return self._store(f"$${stream}", [system_event("$metadata", metadata)])

    def _store(self, stream: str, events: Sequence[Proposed]) -> Written:
        records, created = self._streams[stream], self._ticks()
        position = self._end
        for event in events:
            position = self._end
            record = Record(position, stream, len(records), created, event)
            self.records.append(record)
            records.append(record)
            self._by_id[event.event_id] = record
            self._end += RECORD_OVERHEAD_BYTES + len(event.data) + len(event.custom_metadata)
        self.grown.set()
        self.grown = asyncio.Event()
        return Written(len(records) - 1, position)

    def _ticks(self, before: timedelta = timedelta()) -> int:
        return micros(self._clock.now() - before) * TICKS_PER_MICROSECOND


def system_event(type_: str, data: dict[str, Any]) -> Proposed:
    """An event that the server writes of its own accord."""
    return Proposed(uuid4(), type_, "application/json", json.dumps(data).encode(), b"")


def _is(records: Sequence[Record], revision: int, event_id: UUID) -> Record | None:
    if revision >= len(records) or records[revision].event.event_id != event_id:
        return None
    return records[revision]


def _position(record: Record) -> int:
    return record.position
