"""The event log's file: its tables, how it is opened, and what its errors mean."""

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from uuid import UUID

import apsw

from services.kernel.errors import StoreError, StoreFull, StoreUnavailable
from services.kernel.ids import RandomIds

VERSION: Final = 1
"""Of the tables below. A file with another version is refused, never guessed at."""

PAGE_BYTES: Final = 8192  # events of some 500 bytes fill a page to 96 %; 4096 wastes twice as much

TABLES: Final = """
CREATE TABLE properties(name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE streams(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE types(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE events(
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    version INTEGER NOT NULL,
    type INTEGER NOT NULL,
    event_id BLOB NOT NULL,
    recorded_at INTEGER NOT NULL,
    data BLOB NOT NULL,
    meta BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_by_stream ON events(stream, version);
CREATE UNIQUE INDEX events_by_id ON events(event_id);
"""
"""`recorded_at` is in microseconds since 1970, `event_id` the 16 bytes of the UUID."""


class WriteLock:
    """The right to write one log, held by one process at a time and let go of when it dies.

    SQLite would let two processes take turns. The log has one writer, because only that one knows
    every stream's version without asking, and because no one else may checkpoint.
    """

    def __init__(self, path: Path) -> None:
        """Raises `StoreUnavailable` when another store holds the lock of this log."""
        lock = path.with_name(f"{path.name}.lock")
        self._file = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(self._file, 20).decode(errors="replace").strip() or "unknown"
            os.close(self._file)
            raise StoreUnavailable(
                f"{path} is open for writing already, by process {holder}"
            ) from None
        os.ftruncate(self._file, 0)
        os.write(self._file, b"%d\n" % os.getpid())

    def release(self) -> None:
        """The lock file stays: to remove it would let two processes lock two files."""
        os.close(self._file)


def open_writer(path: Path) -> apsw.Connection:
    """The one connection that writes, on a file that exists from now on. Hold the `WriteLock`.

    Commits are synced (`synchronous=FULL`); checkpoints are left to the caller.
    """
    _create_file(path)
    with opening(path):
        connection = apsw.Connection(os.fspath(path), flags=apsw.SQLITE_OPEN_READWRITE)
    with opening(path, connection):
        connection.set_busy_timeout(2_000)
        fresh = connection.execute("SELECT count(*) FROM sqlite_schema").get == 0
        if not fresh:
            _ensure_version(connection)  # before anything is changed in a file that is not ours
        connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -65536")  # 64 MB: event ids land anywhere
        connection.execute("PRAGMA journal_size_limit = 67108864")
        connection.wal_autocheckpoint(0)
        if fresh:
            _create_tables(connection)
    return connection


def open_reader(path: Path) -> apsw.Connection:
    """A connection that only reads, and never checkpoints. Raises `StoreUnavailable`."""
    if not path.exists():
        raise StoreUnavailable(f"there is no event log at {path}")
    with opening(path):
        connection = apsw.Connection(os.fspath(path), flags=apsw.SQLITE_OPEN_READONLY)
    with opening(path, connection):
        connection.set_busy_timeout(1_000)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        _ensure_version(connection)
    return connection


def epoch_of(connection: apsw.Connection) -> UUID:
    """The id drawn when the log was made: positions mean nothing in another epoch."""
    value = connection.execute("SELECT value FROM properties WHERE name = 'epoch'").get
    return UUID(bytes=value)


@contextmanager
def opening(path: Path, connection: apsw.Connection | None = None) -> Iterator[None]:
    """What fails here fails as a `StoreError` that names the file; `connection` is closed then."""
    try:
        yield
    except (apsw.Error, StoreError) as error:
        failure = error if isinstance(error, StoreError) else store_error(error, connection)
        if connection is not None:
            connection.close(force=True)
        raise type(failure)(f"{path}: {failure}") from error


@contextmanager
def store_errors(connection: apsw.Connection) -> Iterator[None]:
    """Errors of SQLite inside the block leave it as a `StoreError`."""
    try:
        yield
    except apsw.Error as error:
        raise store_error(error, connection) from error


def store_error(error: apsw.Error, connection: apsw.Connection | None = None) -> StoreError:
    """`StoreFull` where a write found no space, and so wrote nothing; else `StoreUnavailable`.

    A failed sync is never `StoreFull`: what it was to make durable may be there after a crash.
    """
    if isinstance(error, apsw.FullError):
        return StoreFull(f"no space left for the event log: {error}")
    result = getattr(error, "extendedresult", None)  # documented, missing in the type stubs
    if result == apsw.SQLITE_IOERR_WRITE and connection is not None:
        number = connection.system_errno
        if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            return StoreFull(f"no space left for the event log: {os.strerror(number)}")
    return StoreUnavailable(f"the event log failed: {error}")


def _create_file(path: Path) -> None:
    """An empty file that only its owner may read, and its name on disk, unless it is there.

    It must not be opened if it exists: closing a second descriptor drops SQLite's own locks.
    """
    if path.exists():
        return
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _create_tables(connection: apsw.Connection) -> None:
    with connection:
        connection.execute(TABLES)
        connection.execute(
            "INSERT INTO properties VALUES ('version', ?), ('epoch', ?), ('probe', x'')",
            (VERSION, RandomIds().fresh().bytes),
        )


def _ensure_version(connection: apsw.Connection) -> None:
    try:
        found = connection.execute("SELECT value FROM properties WHERE name = 'version'").get
    except apsw.SQLError:
        found = None
    if found is None:
        raise StoreUnavailable("this is not an event log")
    if found != VERSION:
        raise StoreUnavailable(f"log format {found} is not {VERSION}, which this program knows")
