"""Asking views in an SQLite file, beside the event loop and on connections that only read."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import apsw

from services.kernel.projecting import bigrams
from services.kernel.projecting.asking import LIVE, away, found, resolved
from services.kernel.projecting.sink import Generation
from services.kernel.projecting.tables import Value
from services.kernel.sqlite_file import opened_to_look

MOST_CONNECTIONS: Final = 8
"""Connections that are kept for the next question; more are made when more are asked at once."""


@dataclass(slots=True)
class _Look:
    db: apsw.Connection
    generation: Generation
    position: int

    async def rows(
        self, statement: str, values: Sequence[Value] = ()
    ) -> Sequence[Mapping[str, Any]]:
        asking = asyncio.get_running_loop().run_in_executor(READERS, self._rows, statement, values)
        try:
            return await asyncio.shield(asking)
        except asyncio.CancelledError:
            self.db.interrupt()  # nobody waits for it any more, and the connection is needed
            await asyncio.wait([asking])
            raise

    def _rows(self, statement: str, values: Sequence[Value]) -> Sequence[Mapping[str, Any]]:
        try:
            cursor = self.db.execute(resolved(statement, self.generation), tuple(values))
            names = [name for name, _ in cursor.get_description()]
            return [dict(zip(names, row, strict=True)) for row in cursor]
        except apsw.ExecutionCompleteError:  # nothing was found, so there is nothing to describe
            return []
        except apsw.Error as error:
            raise away(error) from error


READERS: Final = ThreadPoolExecutor(4, thread_name_prefix="views")
"""Where questions are answered: one that takes long must not hold up the loop, which has calls to
answer. SQLite gives up the interpreter while it works."""


class SqliteViews:
    """`Views` over a file that a projector writes."""

    def __init__(self, path: Path) -> None:
        """The file need not be there yet."""
        self._path = path
        self._free: list[apsw.Connection] = []

    @asynccontextmanager
    async def look(self, projection: str) -> AsyncIterator[_Look]:
        db = self._connection()
        try:
            db.execute("BEGIN")
            live = db.execute(LIVE.format("?"), (projection,)).fetchall()
        except apsw.Error as error:
            db.close()
            raise away(error) from error
        try:
            yield _Look(db, *found(projection, live))
        finally:
            db.execute("ROLLBACK")
            self._keep(db)

    async def close(self) -> None:
        while self._free:
            self._free.pop().close()

    def _connection(self) -> apsw.Connection:
        if self._free:
            return self._free.pop()
        try:
            db = opened_to_look(self._path)
            bigrams.known_to(db)
        except apsw.Error as error:
            raise away(f"{self._path}: {error}") from error
        return db

    def _keep(self, db: apsw.Connection) -> None:
        if len(self._free) < MOST_CONNECTIONS:
            self._free.append(db)
        else:
            db.close()
