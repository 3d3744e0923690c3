"""How far each webhook's delivery is, in an SQLite file that the worker alone writes."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

import apsw

from services.kernel.clock import from_micros, micros
from services.kernel.sqlite_file import opened, opened_to_look

PROGRESS_FILE: Final = "webhooks.db"

SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS progress (
    webhook_id TEXT PRIMARY KEY, epoch TEXT NOT NULL, replays INTEGER NOT NULL,
    restarts INTEGER NOT NULL, position INTEGER NOT NULL, delivered INTEGER NOT NULL,
    attempts INTEGER NOT NULL, next_at INTEGER, attempted_at INTEGER, gone INTEGER NOT NULL,
    problem TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""


class ProgressUnavailable(Exception):
    """The file of the deliveries cannot be read or written."""


class Progress(NamedTuple):
    """Where one webhook's delivery is: everything up to `position` was taken or was not for it.

    `attempts` were made for the event that is next, which is tried again at `next_at`. `replays` and
    `restarts` are those of the webhook that this progress has followed.
    """

    epoch: str
    replays: int
    restarts: int
    position: int
    delivered: int = 0
    attempts: int = 0
    next_at: datetime | None = None
    attempted_at: datetime | None = None
    gone: bool = False
    problem: str = ""


class ProgressFile:
    """The progress of all webhooks. Writes are on disk when they return: a row, now and then."""

    def __init__(self, path: Path) -> None:
        """Raises `ProgressUnavailable`."""
        with _errors():
            self._db = opened(path, SCHEMA)

    def all(self) -> Mapping[str, Progress]:
        """By webhook. Raises `ProgressUnavailable`."""
        with _errors():
            rows: list[Any] = self._db.execute("SELECT * FROM progress").fetchall()
        return {row[0]: _read(row) for row in rows}

    def save(self, webhook_id: str, progress: Progress) -> None:
        """Raises `ProgressUnavailable`."""
        row = (webhook_id, *map(_written, progress))
        marks = ", ".join("?" * len(row))
        with _errors():
            self._db.execute(f"INSERT OR REPLACE INTO progress VALUES ({marks})", row)  # noqa: S608

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


def progress_in(path: Path) -> Mapping[str, Progress]:
    """What the worker wrote, as another process sees it; empty where there is none yet.

    Raises `ProgressUnavailable`.
    """
    if not path.exists():
        return {}
    with _errors():
        db = opened_to_look(path, busy_milliseconds=1_000)
        try:
            rows: list[Any] = db.execute("SELECT * FROM progress").fetchall()
        except apsw.SQLError:  # made a moment ago, and its table not yet
            rows = []
        finally:
            db.close()
    return {row[0]: _read(row) for row in rows}


def _written(value: Any) -> Any:
    return micros(value) if isinstance(value, datetime) else value


def _read(row: Any) -> Progress:
    found = Progress(*row[1:])  # as the columns are; the last of them are no numbers
    next_at, attempted_at, gone = row[7:10]
    return found._replace(
        next_at=_moment(next_at), attempted_at=_moment(attempted_at), gone=bool(gone)
    )


def _moment(value: int | None) -> datetime | None:
    return None if value is None else from_micros(value)


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        raise ProgressUnavailable(f"the file of the deliveries failed: {error}") from error
