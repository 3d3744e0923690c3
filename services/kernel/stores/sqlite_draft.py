"""What a commit to the SQLite log is going to write, worked out before SQLite is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, TypeAlias

from services.kernel.clock import from_micros
from services.kernel.errors import StoreError, WrongExpectedVersion
from services.kernel.store import NO_STREAM, Appended, NewEvent


class Append(NamedTuple):
    """One append, as the port takes it."""

    stream: str
    expected: int
    events: Sequence[NewEvent]


Outcome: TypeAlias = Appended | StoreError | ValueError
"""What becomes of one append: its answer, or the error to raise."""


class StreamHead(NamedTuple):
    """A stream that exists, and the version of its last event."""

    stream_id: int
    version: int


@dataclass(slots=True)
class Draft:
    """Rows on their way in, and the ends of the log as they are once the rows are in.

    `rows` and `payload` are what `sqlite_log` inserts: for each event its stream, version, type,
    offset in the payload, bytes of data and bytes of meta; there its 16-byte id, data and meta.
    """

    position: int
    streams: int  # the greatest id
    recorded_at: int
    types: dict[str, int]
    heads: dict[str, StreamHead] = field(default_factory=dict)
    new_streams: list[tuple[int, str]] = field(default_factory=list)
    new_types: list[tuple[int, str]] = field(default_factory=list)
    rows: list[tuple[int, ...]] = field(default_factory=list)
    payload: list[bytes] = field(default_factory=list)
    payload_size: int = 0
    recorded: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.recorded = from_micros(self.recorded_at)

    def branch(self) -> "Draft":
        """The same ends and no rows."""
        return Draft(
            self.position, self.streams, self.recorded_at, dict(self.types), dict(self.heads)
        )

    def add(self, append: Append) -> Outcome:
        """Draft the rows of `append`, if its stream is at the expected version."""
        head = self.heads.get(append.stream)
        actual = NO_STREAM if head is None else head.version
        if actual != append.expected:
            return WrongExpectedVersion(append.stream, append.expected, actual)
        stream_id = self._new_stream(append.stream) if head is None else head.stream_id
        rows, version, offset = self.rows, actual, self.payload_size
        for event_id, type_, data, meta in append.events:
            version += 1
            type_id = self.types.get(type_) or self._new_type(type_)
            rows.append((stream_id, version, type_id, offset, len(data), len(meta)))
            self.payload += (event_id.bytes, data, meta)
            offset += 16 + len(data) + len(meta)
        self.payload_size = offset
        self.position += len(append.events)
        self.heads[append.stream] = StreamHead(stream_id, version)
        return Appended(self.position, version, self.recorded)

    def _new_stream(self, name: str) -> int:
        self.streams += 1
        self.new_streams.append((self.streams, name))
        return self.streams

    def _new_type(self, name: str) -> int:
        self.types[name] = id_ = max(self.types.values(), default=0) + 1
        self.new_types.append((id_, name))
        return id_
