"""Views in an SQLite file of their own. One sink at a time writes it; readers open it read-only."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import apsw
import orjson

from services.kernel.clock import from_micros, micros
from services.kernel.projecting import bigrams, sql
from services.kernel.projecting.projection import Projection
from services.kernel.projecting.sink import (
    CheckpointMoved,
    Commit,
    Generation,
    Parked,
    SinkUnavailable,
)
from services.kernel.projecting.tables import Key, Kind, Row, Table
from services.kernel.sqlite_file import opened
from services.kernel.store import START

KINDS: Final = {Kind.TEXT: "TEXT", Kind.INTEGER: "INTEGER", Kind.REAL: "REAL"}

CHECKPOINT_PAGES: Final = 4_000
"""Pages written before they go from the journal into the file, and both to the disk: a commit that changes
sums touches hundreds, most of them those that the one before it changed."""

SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS generations (
    projection TEXT NOT NULL, number INTEGER NOT NULL, version INTEGER NOT NULL,
    position INTEGER NOT NULL, live INTEGER NOT NULL, tables TEXT NOT NULL,
    PRIMARY KEY (projection, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS parked (
    projection TEXT NOT NULL, number INTEGER NOT NULL, position INTEGER NOT NULL,
    lane TEXT NOT NULL, reason TEXT NOT NULL, parked_at INTEGER NOT NULL,
    PRIMARY KEY (projection, number, position)) WITHOUT ROWID;
"""


class SqliteSink:
    """A `Sink` over one connection. The projector's own process: nobody waits for its loop."""

    def __init__(self, path: Path) -> None:
        """Raises `SinkUnavailable`."""
        with _errors():
            self._db = opened(path, SCHEMA, synchronous="NORMAL")
            self._db.execute("PRAGMA cache_size = -262144")
            self._db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
            bigrams.known_to(self._db)

    async def live(self, projection: str) -> Generation | None:
        found = self._all(f"{_GENERATION} WHERE projection = ? AND live", (projection,))
        return Generation(*found[0]) if found else None

    async def generations(self, projection: str) -> Sequence[Generation]:
        found = self._all(f"{_GENERATION} WHERE projection = ? ORDER BY number", (projection,))
        return [Generation(*one) for one in found]

    async def views(self) -> Sequence[str]:
        return [name for (name,) in self._all(VIEWS, ())]

    async def create(self, projection: Projection) -> Generation:
        with _errors(), self._db:
            number = self._db.execute(_NEXT, (projection.name,)).get
            generation = Generation(projection.name, number, projection.version)
            made = [name for one in projection.tables for name in _made_for(one)]
            names = orjson.dumps(made).decode()
            self._db.execute(
                "INSERT INTO generations VALUES (?, ?, ?, ?, 0, ?)", (*generation, START, names)
            )
            for table in projection.tables:
                for statement in statements(generation, table):
                    self._db.execute(statement)
        return generation

    async def promote(self, generation: Generation) -> None:
        with _errors(), self._db:
            self._db.execute(
                "UPDATE generations SET live = (number = ?) WHERE projection = ?",
                (generation.number, generation.projection),
            )
            others = f"{_GENERATION} WHERE projection = ? AND NOT live"
            for one in self._all(others, (generation.projection,)):
                self._drop(Generation(*one))

    async def drop(self, generation: Generation) -> None:
        with _errors(), self._db:
            self._drop(generation)

    async def forget(self, projection: str) -> None:
        with _errors(), self._db:
            for one in self._all(f"{_GENERATION} WHERE projection = ?", (projection,)):
                self._drop(Generation(*one))

    async def checkpoint(self, generation: Generation) -> int:
        ((position,),) = self._all(
            "SELECT position FROM generations WHERE projection = ? AND number = ?", generation[:2]
        )
        return int(position)

    async def rows(
        self, generation: Generation, table: Table, keys: Collection[Key]
    ) -> Mapping[Key, Row]:
        joined = " AND ".join(f't."{name}" = j.value ->> {at}' for at, name in enumerate(table.key))
        select = f"""SELECT {sql.listed(list(table.columns), "t.")} FROM json_each(?) AS j
            JOIN {sql.physical(generation, table)} AS t ON {joined}"""  # noqa: S608
        found = self._all(select, (orjson.dumps(list(keys)).decode(),))
        rows = (dict(zip(table.columns, one, strict=True)) for one in found)
        return {table.key_of(row): row for row in rows}

    async def parked(self, generation: Generation) -> Sequence[Parked]:
        select = """SELECT position, lane, reason, parked_at FROM parked
            WHERE projection = ? AND number = ? ORDER BY position"""
        return [
            Parked(position, lane, reason, from_micros(at))
            for position, lane, reason, at in self._all(select, generation[:2])
        ]

    async def commit(self, commits: Sequence[Commit]) -> None:
        with _errors(), self._db:
            for one in commits:
                self._commit(one)

    async def differences(self, one: Generation, other: Generation, table: Table) -> int:
        return int(self._all(sql.difference(one, other, table), ())[0][0])

    async def close(self) -> None:
        self._db.close()

    def _commit(self, one: Commit) -> None:
        self._db.execute(
            """UPDATE generations SET position = ?
                WHERE projection = ? AND number = ? AND position = ?""",
            (one.position, *one.generation[:2], one.after),
        )
        if self._db.changes() != 1:
            raise CheckpointMoved(f"{one.generation}: not at {one.after}")
        for table, rows in one.changed.items():
            there = (table.values_of(row) for row in rows.values() if row is not None)
            self._insert(one.generation, table, list(table.columns), there)
            self._remove(one.generation, table, [key for key, row in rows.items() if row is None])
        for table, sums in one.added.items():
            added = ((*key, *map(of.__getitem__, table.sums)) for key, of in sums.items())
            self._insert(one.generation, table, [*table.key, *table.sums], added)
        own = one.generation[:2]
        self._db.executemany(
            "DELETE FROM parked WHERE projection = ? AND number = ? AND position = ?",
            [(*own, position) for position in one.settled],
        )
        self._db.executemany(
            "INSERT INTO parked VALUES (?, ?, ?, ?, ?, ?)",
            [(*own, p.position, p.lane, p.reason, micros(p.parked_at)) for p in one.parked],
        )

    def _insert(
        self,
        generation: Generation,
        table: Table,
        columns: list[str],
        rows: Iterable[tuple[Any, ...]],
    ) -> None:
        marks = ", ".join("?" * len(columns))
        insert = f"""INSERT INTO {sql.physical(generation, table)} ({sql.listed(columns)})
            VALUES ({marks}) {sql.on_conflict(generation, table)}"""  # noqa: S608
        self._db.executemany(insert, rows)

    def _remove(self, generation: Generation, table: Table, keys: Sequence[Key]) -> None:
        where = " AND ".join(f'"{name}" = ?' for name in table.key)
        delete = f"DELETE FROM {sql.physical(generation, table)} WHERE {where}"  # noqa: S608
        self._db.executemany(delete, keys)

    def _drop(self, generation: Generation) -> None:
        own = generation[:2]
        names = self._db.execute(f"{_TABLES} WHERE projection = ? AND number = ?", own).get
        for name in orjson.loads(names):
            self._db.execute(f'DROP TABLE "{generation.projection}_{generation.number}_{name}"')
        for kept in ("generations", "parked"):
            self._db.execute(f"DELETE FROM {kept} WHERE projection = ? AND number = ?", own)  # noqa: S608

    def _all(self, statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        with _errors():
            found: list[tuple[Any, ...]] = self._db.execute(statement, tuple(values)).fetchall()
            return found


VIEWS: Final = "SELECT DISTINCT projection FROM generations ORDER BY projection"
_GENERATION: Final = "SELECT projection, number, version FROM generations"
_TABLES: Final = "SELECT tables FROM generations"
_NEXT: Final = "SELECT coalesce(max(number), 0) + 1 FROM generations WHERE projection = ?"


def statements(generation: Generation, table: Table) -> Iterator[str]:
    """What makes a table, its indexes, and what it is searched by."""
    create, *indexes = sql.create_table(generation, table, KINDS)
    if table.searched:  # its rows have numbers that last: the index names them by these
        yield create.replace("PRIMARY KEY (", "_row INTEGER PRIMARY KEY, UNIQUE (")
        yield from bigrams.in_sqlite(generation, table)
    else:
        yield create + (" WITHOUT ROWID" if table.sums else "")
    for statement in indexes:
        yield _with_index_name(statement, generation, table)


def _made_for(table: Table) -> Sequence[str]:
    """The tables that are there for one."""
    return (table.name, table.name + bigrams.SUFFIX) if table.searched else (table.name,)


def _with_index_name(statement: str, generation: Generation, table: Table) -> str:
    """SQLite's indexes need a name of their own, derived from what they are on."""
    columns = statement.rpartition("(")[2].rstrip(")").replace('"', "").replace(", ", "_")
    name = f"{generation.projection}_{generation.number}_{table.name}_by_{columns}"
    return statement.replace("CREATE INDEX ON", f'CREATE INDEX "{name}" ON', 1)


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        raise SinkUnavailable(str(error)) from error
