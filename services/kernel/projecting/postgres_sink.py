"""Views in PostgreSQL. Rows go in as arrays, one statement a table, whatever their number."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

import psycopg
from psycopg import AsyncConnection

from services.kernel.projecting import bigrams, sql
from services.kernel.projecting.projection import Projection
from services.kernel.projecting.sink import (
    CheckpointMoved,
    Commit,
    Generation,
    Parked,
    SinkUnavailable,
)
from services.kernel.projecting.sqlite_sink import VIEWS
from services.kernel.projecting.tables import Key, Kind, Row, Table
from services.kernel.store import START

KINDS: Final = {
    Kind.TEXT: 'text COLLATE "C"',
    Kind.INTEGER: "bigint",
    Kind.REAL: "double precision",
}
ARRAYS: Final = {Kind.TEXT: "text[]", Kind.INTEGER: "bigint[]", Kind.REAL: "double precision[]"}

SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS generations (
    projection text NOT NULL, number bigint NOT NULL, version bigint NOT NULL,
    position bigint NOT NULL, live boolean NOT NULL, tables text[] NOT NULL,
    PRIMARY KEY (projection, number));
CREATE TABLE IF NOT EXISTS parked (
    projection text NOT NULL, number bigint NOT NULL, position bigint NOT NULL,
    lane text NOT NULL, reason text NOT NULL, parked_at timestamptz NOT NULL,
    PRIMARY KEY (projection, number, position));
"""


class PostgresSink:
    """A `Sink` over one connection, in one schema of a database."""

    def __init__(self, connection: "AsyncConnection[tuple[Any, ...]]") -> None:
        """See `open`."""
        self._db = connection

    @classmethod
    async def open(cls, uri: str, schema: str = "views") -> "PostgresSink":
        """Connects, and makes the schema where it is not there. Raises `SinkUnavailable`."""
        async with _errors():
            connection = await AsyncConnection.connect(uri, autocommit=True)
            sink = cls(connection)
            async with connection.transaction():
                await sink._run("SELECT pg_advisory_xact_lock(hashtext(%s))", (schema,))
                await sink._run(f'CREATE SCHEMA IF NOT EXISTS "{schema}"')
                await sink._run(f'SET search_path TO "{schema}"')
                await sink._run(SCHEMA + bigrams.POSTGRES)
            await sink._run(f'SET search_path TO "{schema}"')
            return sink

    async def live(self, projection: str) -> Generation | None:
        found = await self._all(f"{_GENERATION} WHERE projection = %s AND live", (projection,))
        return Generation(*found[0]) if found else None

    async def generations(self, projection: str) -> Sequence[Generation]:
        select = f"{_GENERATION} WHERE projection = %s ORDER BY number"
        return [Generation(*one) for one in await self._all(select, (projection,))]

    async def views(self) -> Sequence[str]:
        return [name for (name,) in await self._all(VIEWS, ())]

    async def create(self, projection: Projection) -> Generation:
        names = [one.name for one in projection.tables]
        async with _errors(), self._db.transaction():
            ((number,),) = await self._all(_NEXT, (projection.name,))
            generation = Generation(projection.name, number, projection.version)
            insert = "INSERT INTO generations VALUES (%s, %s, %s, %s, false, %s)"
            await self._run(insert, (*generation, START, names))
            for table in projection.tables:
                for statement in sql.create_table(generation, table, KINDS):
                    await self._run(statement)
                if table.searched:
                    await self._run(bigrams.in_postgres(generation, table))
        return generation

    async def promote(self, generation: Generation) -> None:
        async with _errors(), self._db.transaction():
            await self._run(
                "UPDATE generations SET live = (number = %s) WHERE projection = %s",
                (generation.number, generation.projection),
            )
            others = f"{_GENERATION} WHERE projection = %s AND NOT live"
            for one in await self._all(others, (generation.projection,)):
                await self._drop(Generation(*one))

    async def drop(self, generation: Generation) -> None:
        async with _errors(), self._db.transaction():
            await self._drop(generation)

    async def forget(self, projection: str) -> None:
        async with _errors(), self._db.transaction():
            for one in await self._all(f"{_GENERATION} WHERE projection = %s", (projection,)):
                await self._drop(Generation(*one))

    async def checkpoint(self, generation: Generation) -> int:
        ((position,),) = await self._all(
            "SELECT position FROM generations WHERE projection = %s AND number = %s", generation[:2]
        )
        return int(position)

    async def rows(
        self, generation: Generation, table: Table, keys: Collection[Key]
    ) -> Mapping[Key, Row]:
        select = f"""SELECT {sql.listed(list(table.columns), "t.")}
            FROM {_unnested(table, table.key)} AS k ({sql.listed(table.key)})
            JOIN {sql.physical(generation, table)} AS t USING ({sql.listed(table.key)})"""  # noqa: S608
        found = await self._all(select, _columns(list(keys), len(table.key)))
        rows = (dict(zip(table.columns, one, strict=True)) for one in found)
        return {table.key_of(row): row for row in rows}

    async def parked(self, generation: Generation) -> Sequence[Parked]:
        select = """SELECT position, lane, reason, parked_at FROM parked
            WHERE projection = %s AND number = %s ORDER BY position"""
        return [Parked(*one) for one in await self._all(select, generation[:2])]

    async def commit(self, commits: Sequence[Commit]) -> None:
        async with _errors(), self._db.transaction():
            for one in commits:
                await self._commit(one)

    async def differences(self, one: Generation, other: Generation, table: Table) -> int:
        ((count,),) = await self._all(sql.difference(one, other, table), ())
        return int(count)

    async def close(self) -> None:
        await self._db.close()

    async def _commit(self, one: Commit) -> None:
        moved = await self._run(
            """UPDATE generations SET position = %s
                WHERE projection = %s AND number = %s AND position = %s""",
            (one.position, *one.generation[:2], one.after),
        )
        if moved != 1:
            raise CheckpointMoved(f"{one.generation}: not at {one.after}")
        for table, rows in one.changed.items():
            there = [table.values_of(row) for row in rows.values() if row is not None]
            await self._insert(one.generation, table, tuple(table.columns), there)
            gone = [key for key, row in rows.items() if row is None]
            await self._remove(one.generation, table, gone)
        for table, sums in one.added.items():
            added = [(*key, *map(of.__getitem__, table.sums)) for key, of in sums.items()]
            await self._insert(one.generation, table, (*table.key, *table.sums), added)
        await self._park(one)

    async def _park(self, one: Commit) -> None:
        if one.settled:
            await self._run(
                "DELETE FROM parked WHERE projection = %s AND number = %s AND position = ANY(%s)",
                (*one.generation[:2], list(one.settled)),
            )
        if one.parked:
            columns = zip(*one.parked, strict=True)
            await self._run(
                """INSERT INTO parked SELECT %s, %s, * FROM
                    unnest(%s::bigint[], %s::text[], %s::text[], %s::timestamptz[])""",
                (*one.generation[:2], *(list(column) for column in columns)),
            )

    async def _insert(
        self,
        generation: Generation,
        table: Table,
        names: tuple[str, ...],
        rows: Sequence[tuple[Any, ...]],
    ) -> None:
        if not rows:
            return
        insert = f"""INSERT INTO {sql.physical(generation, table)} ({sql.listed(names)})
            SELECT * FROM {_unnested(table, names)} {sql.on_conflict(generation, table)}"""  # noqa: S608
        await self._run(insert, _columns(rows, len(names)))

    async def _remove(self, generation: Generation, table: Table, keys: Sequence[Key]) -> None:
        if not keys:
            return
        where = " AND ".join(f't."{name}" = k."{name}"' for name in table.key)
        delete = f"""DELETE FROM {sql.physical(generation, table)} AS t
            USING {_unnested(table, table.key)} AS k ({sql.listed(table.key)}) WHERE {where}"""  # noqa: S608
        await self._run(delete, _columns(keys, len(table.key)))

    async def _drop(self, generation: Generation) -> None:
        own = generation[:2]
        tables = "SELECT tables FROM generations WHERE projection = %s AND number = %s"
        ((names,),) = await self._all(tables, own)
        for name in names:
            await self._run(f'DROP TABLE "{generation.projection}_{generation.number}_{name}"')
        for kept in ("generations", "parked"):
            await self._run(f"DELETE FROM {kept} WHERE projection = %s AND number = %s", own)  # noqa: S608

    async def _run(self, statement: str, values: Sequence[Any] | None = None) -> int:
        """Rows that were changed. Statements are built from checked names only."""
        cursor = await self._db.execute(statement.encode(), values)
        return cursor.rowcount

    async def _all(self, statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        async with _errors():
            cursor = await self._db.execute(statement.encode(), values)
            return await cursor.fetchall()


_GENERATION: Final = "SELECT projection, number, version FROM generations"
_NEXT: Final = "SELECT coalesce(max(number), 0) + 1 FROM generations WHERE projection = %s"


def _unnested(table: Table, names: tuple[str, ...]) -> str:
    return f"unnest({', '.join(f'%s::{ARRAYS[table.columns[name]]}' for name in names)})"


def _columns(rows: Sequence[Sequence[Any]], width: int) -> list[list[Any]]:
    """Rows turned on their side: an array a column."""
    return [[row[at] for row in rows] for at in range(width)]


@asynccontextmanager
async def _errors() -> AsyncIterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise SinkUnavailable(str(error)) from error
