"""How far each webhook's delivery is, as the worker writes it down and others look it up."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

import apsw

from services.kernel.clock import from_micros
from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.settings import Settings
from services.kernel.sqlite_file import opened_to_look

FILE: Final = "webhooks.db"
LOOK_SECONDS: Final = 2
"""How long whoever only looks waits for a database."""


class Progress(NamedTuple):
    """Where one webhook's delivery is: everything up to `position` was taken or was not for it.

    `attempts` were made for the message that is next, which is tried again at `next_at`. `replays` and
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


COLUMNS: Final = ("webhook_id", *Progress._fields)
ALL: Final = f"SELECT {', '.join(COLUMNS)} FROM progress"  # noqa: S608


def look(settings: Settings) -> Mapping[str, Progress]:
    """What the worker wrote, as another process sees it; empty where there is nothing yet.

    Raises `DatabaseUnavailable`.
    """
    if settings.webhooks_uri is not None:
        return _in_postgres(settings.webhooks_uri.get_secret_value(), settings.webhooks_schema)
    return _in_file(settings.data_dir / FILE)


def _in_file(path: Path) -> Mapping[str, Progress]:
    if not path.exists():
        return {}
    try:
        db = opened_to_look(path, LOOK_SECONDS * 1_000)
        try:
            return progress_of(db.execute(ALL).fetchall())
        except apsw.SQLError:  # made a moment ago, and its table not yet
            return {}
        finally:
            db.close()
    except apsw.Error as error:
        raise DatabaseUnavailable(str(error)) from error


def _in_postgres(uri: str, schema: str) -> Mapping[str, Progress]:
    import psycopg  # noqa: PLC0415 -- the embedded edition starts without

    options = f"-c search_path={schema}"
    try:
        with psycopg.connect(uri, options=options, connect_timeout=LOOK_SECONDS) as db:
            return progress_of(db.execute(ALL.encode()).fetchall())
    except psycopg.errors.UndefinedTable:
        return {}
    except psycopg.Error as error:
        raise DatabaseUnavailable(str(error)) from error


def progress_of(rows: Sequence[tuple[Any, ...]]) -> Mapping[str, Progress]:
    """By webhook, of rows of `COLUMNS`."""
    return {row[0]: _progress(Progress(*row[1:])) for row in rows}


def _progress(found: Any) -> Progress:
    """As the columns are, but for times, which are microseconds there, and what is no number."""
    times = {"next_at": _moment(found.next_at), "attempted_at": _moment(found.attempted_at)}
    progress: Progress = found._replace(gone=bool(found.gone), **times)
    return progress


def _moment(value: int | None) -> datetime | None:
    return None if value is None else from_micros(value)
