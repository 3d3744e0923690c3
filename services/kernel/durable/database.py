"""The little that is asked of a database, whichever it is. Statements mark values with `?`.

A schema is statements that end in `;`, in SQLite's words: `{serial}` stands for a key that counts by itself.

Calls block: whoever makes them has nothing better to do, and a statement takes well under a
millisecond.
"""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

import apsw
import psycopg

from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.secretfile import touch_private
from services.kernel.sqlite_file import opened

BUSY_MILLISECONDS: Final = 10_000
"""How long a statement waits for another process that writes the same file."""

CHECKPOINT_PAGES: Final = 4_000
"""So many pages (16 MiB) of commits are gathered before they go into the file itself, which waits for
the disk; many of them are the same pages again."""

Values = Sequence[Any]


class Database(Protocol):
    """One connection. Every method raises `DatabaseUnavailable`."""

    def all(self, statement: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """The rows of a statement."""
        ...

    def run(self, statement: str, values: Values = ()) -> None:
        """A statement that has no answer. Within `writing` it may fail at the end of the block."""
        ...

    def writing(self, *, lasting: bool = True) -> AbstractContextManager[None]:
        """One transaction; no other one writes meanwhile what this one has read `FOR UPDATE`.

        What need not be `lasting` may be gone when the machine loses its power, and with it whatever
        was written after it and need not last either; what must last takes all before it along. A
        process that dies takes nothing.
        """
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


ROWS_AT_ONCE: Final = 500


def insert(db: Database, statement: str, rows: Sequence[Values]) -> None:
    """Insert all of these, many with one statement; `{}` in it stands for their places."""
    for first in range(0, len(rows), ROWS_AT_ONCE):
        some = rows[first : first + ROWS_AT_ONCE]
        row = f"({', '.join('?' * len(some[0]))})"
        values = [value for one in some for value in one]
        db.run(statement.format(", ".join([row] * len(some))), values)


class SqliteDatabase:
    """A file. A commit that must last is on disk (`synchronous=FULL`) when it returns."""

    def __init__(self, path: Path, schema: str) -> None:
        """Makes the file and its tables where they are not there."""
        with _sqlite_errors():
            if not path.exists():
                touch_private(path)
            made = schema.format(serial="INTEGER PRIMARY KEY AUTOINCREMENT")
            at_once = f"BEGIN IMMEDIATE; {made}; COMMIT"  # several processes begin together
            self._db = opened(path, at_once, busy_milliseconds=BUSY_MILLISECONDS)
            self._db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")

    def all(self, statement: str, values: Values = ()) -> list[tuple[Any, ...]]:
        with _sqlite_errors():
            found: list[tuple[Any, ...]] = self._db.execute(_plain(statement), values).fetchall()
            return found

    def run(self, statement: str, values: Values = ()) -> None:
        with _sqlite_errors():
            self._db.execute(_plain(statement), values)

    @contextmanager
    def writing(self, *, lasting: bool = True) -> Iterator[None]:
        with _sqlite_errors():
            self._db.execute(f"PRAGMA synchronous={'FULL' if lasting else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def close(self) -> None:
        self._db.close()


class PostgresDatabase:
    """A schema of a PostgreSQL database, over one connection that is made anew when it broke."""

    def __init__(self, uri: str, name: str, schema: str) -> None:
        """Connects, and makes the schema of this name and its tables where they are not there."""
        self._uri, self._name = uri, name
        self._db: psycopg.Connection[tuple[Any, ...]] | None = None
        with self.writing():
            self.run("SELECT pg_advisory_xact_lock(hashtext(?))", (name,))
            for statement in schema.format(serial="bigserial PRIMARY KEY").split(";"):
                if statement.strip():
                    self.run(statement.replace("BLOB", "bytea"))

    def all(self, statement: str, values: Values = ()) -> list[tuple[Any, ...]]:
        with self._errors():
            return self._connected().execute(_marked(statement), values).fetchall()

    def run(self, statement: str, values: Values = ()) -> None:
        with self._errors():
            self._connected().execute(_marked(statement), values)

    @contextmanager
    def writing(self, *, lasting: bool = True) -> Iterator[None]:
        with self._errors():
            database = self._connected()
            with database.pipeline(), database.transaction():
                if not lasting:
                    self.run("SET LOCAL synchronous_commit TO off")
                yield

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def _connected(self) -> "psycopg.Connection[tuple[Any, ...]]":
        if self._db is None or self._db.closed:
            self._db = psycopg.connect(self._uri, autocommit=True)
            with self._db.transaction():  # of several that begin at once one makes it
                self._db.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", (self._name,))
                self._db.execute(f'CREATE SCHEMA IF NOT EXISTS "{self._name}"'.encode())
            self._db.execute(f'SET search_path TO "{self._name}"'.encode())
        return self._db

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            if isinstance(error, psycopg.OperationalError):
                self.close()
            raise DatabaseUnavailable(str(error)) from error


@contextmanager
def _sqlite_errors() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        raise DatabaseUnavailable(str(error)) from error


def _plain(statement: str) -> str:
    """SQLite locks the whole file for a transaction: it has no rows to lock."""
    return statement.replace(" FOR UPDATE", "")


def _marked(statement: str) -> bytes:
    return statement.replace("%", "%%").replace("?", "%s").encode()
