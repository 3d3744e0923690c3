"""Cursors 游标 that the server keeps for its subscribers, in an SQLite file of their own.

They are no facts: which partner has read how far is nobody's law, and a commit a second would fill the log.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

import apsw

from services.kernel.clock import from_micros, micros
from services.kernel.errors import Kind, Refused
from services.kernel.sqlite_file import opened

CURSORS_FILE: Final = "cursors.db"

SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS cursors (
    scope TEXT NOT NULL, name TEXT NOT NULL, token TEXT NOT NULL, committed_at INTEGER NOT NULL,
    PRIMARY KEY (scope, name)) STRICT, WITHOUT ROWID;
"""

MOST_CURSORS: Final = 1_000
"""Of one scope."""

T = TypeVar("T")


class FeedCursorsUnavailable(Refused):
    """The cursors cannot be read or written now: try again, or keep the token yourself."""

    kind = Kind.UNAVAILABLE
    zh = "游标存储暂不可用，请重试或自行保存令牌"


class FeedCursorsExhausted(Refused):
    """This caller has too many cursors: delete those that nobody uses."""

    kind = Kind.EXHAUSTED
    zh = "游标数量超出上限，请删除不再使用的游标"


class Cursor(NamedTuple):
    """What was committed, and when."""

    token: str
    committed_at: datetime


class Cursors:
    """The cursors of all scopes. Opened when first used; a commit is on disk when it returns."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db: apsw.Connection | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="feed-cursors")

    async def commit(self, scope: str, name: str, cursor: Cursor) -> None:
        """Raises `FeedCursorsUnavailable`, `FeedCursorsExhausted`."""
        await self._run(lambda db: _commit(db, scope, name, cursor))

    async def find(self, scope: str, name: str) -> Cursor | None:
        """Raises `FeedCursorsUnavailable`."""
        query = "SELECT token, committed_at FROM cursors WHERE scope = ? AND name = ?"
        rows: list[Any] = await self._run(lambda db: db.execute(query, (scope, name)).fetchall())
        return Cursor(rows[0][0], from_micros(rows[0][1])) if rows else None

    async def delete(self, scope: str, name: str) -> None:
        """Raises `FeedCursorsUnavailable`."""
        query = "DELETE FROM cursors WHERE scope = ? AND name = ?"
        await self._run(lambda db: db.execute(query, (scope, name)).fetchall())

    async def _run(self, work: Callable[[apsw.Connection], T]) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._do, work)

    def _do(self, work: Callable[[apsw.Connection], T]) -> T:
        try:
            if self._db is None:
                self._db = opened(self._path, SCHEMA)
            return work(self._db)
        except apsw.Error as error:
            raise FeedCursorsUnavailable from error


def _commit(db: apsw.Connection, scope: str, name: str, cursor: Cursor) -> None:
    others = "SELECT count(*) FROM cursors WHERE scope = ? AND name <> ?"
    if db.execute(others, (scope, name)).get >= MOST_CURSORS:
        raise FeedCursorsExhausted(limit=MOST_CURSORS)
    row = (scope, name, cursor.token, micros(cursor.committed_at))
    db.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?, ?, ?)", row)
