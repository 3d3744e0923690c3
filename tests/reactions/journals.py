"""The databases that the journal's contract is proven for."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from services.kernel.clock import Clock
from services.kernel.durable.database import Database, PostgresDatabase, SqliteDatabase
from services.reactions.journal.journal import Journal
from services.reactions.journal.schema import SCHEMA
from tests.projections.sinks import MISSING, POSTGRES

OpenJournal = Callable[..., Journal]
"""Opens the journal of one test as a process would: (clock, part), under the lease."""


def database(kind: str, folder: Path, schema: str) -> Database:
    """One more connection to the journal of a test."""
    if kind == "postgres":
        return PostgresDatabase(POSTGRES, schema, SCHEMA)
    return SqliteDatabase(folder / "reactions.db", SCHEMA)


@contextmanager
def opened(kind: str, folder: Path) -> Iterator[OpenJournal]:
    """A journal that is gone after the test. Skips where there is no server."""
    schema = f"test_{uuid4().hex[:12]}"
    with ExitStack() as stack:
        if kind == "postgres":
            stack.callback(_dropped, schema, _connected())

        def open_journal(clock: Clock, part: str = "reactions", *, held: bool = True) -> Journal:
            journal = Journal(database(kind, folder, schema), part, clock)
            stack.callback(journal.close)
            if held:
                journal.lease.take()
            return journal

        yield open_journal


def _connected() -> "psycopg.Connection[tuple[object, ...]]":
    try:
        return psycopg.connect(POSTGRES, autocommit=True)
    except psycopg.OperationalError:
        pytest.skip(MISSING)


def _dropped(schema: str, connection: "psycopg.Connection[tuple[object, ...]]") -> None:
    with connection:
        connection.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE'.encode())
