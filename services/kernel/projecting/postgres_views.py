"""Asking views in PostgreSQL, over a pool of connections."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import AsyncConnection
from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from services.kernel.projecting.asking import LIVE, away, found, resolved
from services.kernel.projecting.sink import Generation
from services.kernel.projecting.tables import Value


@dataclass(slots=True)
class _Look:
    db: "AsyncConnection[Any]"
    generation: Generation
    position: int

    async def rows(
        self, statement: str, values: Sequence[Value] = ()
    ) -> Sequence[Mapping[str, Any]]:
        try:
            async with self.db.cursor(row_factory=dict_row) as cursor:
                asked = resolved(statement, self.generation, "%s").encode()
                await cursor.execute(asked, tuple(values))
                return await cursor.fetchall()
        except psycopg.Error as error:
            raise away(error) from error


class PostgresViews:
    """`Views` over the schema that a projector writes."""

    def __init__(self, uri: str, schema: str = "views", *, most: int = 8) -> None:
        """Connections are made when they are needed; a server that is away is away then."""
        self._pool: AsyncConnectionPool[AsyncConnection[Any]] = AsyncConnectionPool(
            uri,
            min_size=0,
            max_size=most,
            timeout=5.0,
            open=False,
            kwargs={"options": f"-c search_path={schema}", "autocommit": True},
        )

    @asynccontextmanager
    async def look(self, projection: str) -> AsyncIterator[_Look]:
        try:
            await self._pool.open()  # does nothing but for the first time
            db = await self._pool.getconn()
        except (psycopg.Error, PoolTimeout) as error:
            raise away(error) from error
        try:
            await _begin(db)
            generation, position = await self._live(db, projection)
            yield _Look(db, generation, position)
        finally:
            await db.rollback()
            await self._pool.putconn(db)

    async def close(self) -> None:
        await self._pool.close()

    async def _live(self, db: "AsyncConnection[Any]", projection: str) -> tuple[Generation, int]:
        try:
            cursor = await db.execute(LIVE.format("%s").encode(), (projection,))
            rows = await cursor.fetchall()
        except psycopg.Error as error:
            raise away(error) from error
        return found(projection, rows)


async def _begin(db: "AsyncConnection[Any]") -> None:
    """Everything in the transaction is of one moment."""
    try:
        await db.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    except psycopg.Error as error:
        raise away(error) from error
