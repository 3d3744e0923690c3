"""What the worker keeps: how far each webhook's delivery is, and which ends of scopes were told.

A file, or a schema of PostgreSQL. Whoever writes does so under the lease of the one worker.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from services.feed.delivery.progress import ALL, COLUMNS, FILE, Progress, progress_of
from services.feed.scope import Ended
from services.kernel.clock import Clock, micros
from services.kernel.durable.database import Database, PostgresDatabase, SqliteDatabase
from services.kernel.durable.lease import SCHEMA as LEASES
from services.kernel.durable.lease import Lease
from services.kernel.ids import Ids
from services.kernel.settings import Settings

PART: Final = "webhooks"
SCHEMA: Final = f"""{LEASES}
CREATE TABLE IF NOT EXISTS progress (
    webhook_id TEXT PRIMARY KEY, epoch TEXT NOT NULL, replays BIGINT NOT NULL,
    restarts BIGINT NOT NULL, position BIGINT NOT NULL, delivered BIGINT NOT NULL,
    attempts BIGINT NOT NULL, next_at BIGINT, attempted_at BIGINT, gone BIGINT NOT NULL,
    problem TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS ends (
    webhook_id TEXT NOT NULL, elevator_id TEXT NOT NULL, reason TEXT NOT NULL,
    last_day TEXT NOT NULL, epoch TEXT NOT NULL, replays BIGINT NOT NULL,
    PRIMARY KEY (webhook_id, elevator_id, reason, last_day));
"""


_PUT: Final = f"""INSERT INTO progress ({", ".join(COLUMNS)}) VALUES ({", ".join("?" * len(COLUMNS))})
    ON CONFLICT (webhook_id) DO UPDATE SET {", ".join(f"{one} = excluded.{one}" for one in COLUMNS[1:])}"""  # noqa: S608


class Book:
    """The progress of all webhooks. Writes are on disk when they return: a row, now and then.

    Every method raises `DatabaseUnavailable`, and what writes `LeaseLost`.
    """

    def __init__(self, db: Database, clock: Clock, ids: Ids) -> None:
        self._db = db
        self.lease = Lease(db, PART, clock, ids)

    def all(self) -> Mapping[str, Progress]:
        """By webhook."""
        return progress_of(self._db.all(ALL))

    def save(self, webhook_id: str, progress: Progress, told: Ended | None = None) -> None:
        """The progress, and the end that was told with it: both or neither."""
        with self.lease.writing():
            self._db.run(_PUT, (webhook_id, *map(_written, progress)))
            if told is not None:
                self._db.run(
                    """INSERT INTO ends VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (webhook_id, elevator_id, reason, last_day) DO UPDATE
                        SET epoch = excluded.epoch, replays = excluded.replays""",
                    _end(webhook_id, progress, told),
                )

    def was_told(self, webhook_id: str, progress: Progress, ended: Ended) -> bool:
        """Whether the webhook was told of this end, since it was last asked to be sent all again."""
        select = """SELECT 1 FROM ends WHERE webhook_id = ? AND elevator_id = ? AND reason = ?
            AND last_day = ? AND epoch = ? AND replays = ?"""
        return bool(self._db.all(select, _end(webhook_id, progress, ended)))

    def close(self) -> None:
        """Let go of it."""
        self._db.close()


def open_book(settings: Settings, clock: Clock, ids: Ids) -> Book:
    """Where the worker of these settings keeps its book. Raises `DatabaseUnavailable`."""
    if settings.webhooks_uri is not None:
        uri = settings.webhooks_uri.get_secret_value()
        return Book(PostgresDatabase(uri, settings.webhooks_schema, SCHEMA), clock, ids)
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Book(SqliteDatabase(settings.data_dir / FILE, SCHEMA), clock, ids)


def _end(webhook_id: str, progress: Progress, ended: Ended) -> tuple[Any, ...]:
    day = ended.last_day.isoformat()
    return webhook_id, ended.elevator_id, ended.reason, day, progress.epoch, progress.replays


def _written(value: Any) -> Any:
    match value:
        case datetime():
            return micros(value)
        case bool():
            return int(value)
        case _:
            return value
