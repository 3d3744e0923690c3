"""Finding text by a part of it: an index of pairs of neighbouring letters, in either database.

Chinese is written without blanks, and people look for two or three characters of an address: words
and triples find nothing there. So the index of a table's `searched` column is made of every pair of
letters that follow one another. Whatever holds a part holds the pairs of the part; whether it holds
the part itself, a statement asks besides.

SQLite keeps the pairs in a table of FTS5 that triggers write, in the transaction of the row;
PostgreSQL in a GIN index over a function of ours, so neither an extension nor a locale is needed.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

import apsw

from services.kernel.filtering.matching import lowered
from services.kernel.projecting.sink import Generation
from services.kernel.projecting.sql import physical
from services.kernel.projecting.tables import Table

SHORTEST: Final = 2
"""Letters that a part must have to be found by the index."""

SUFFIX: Final = "_search"

POSTGRES: Final = """
CREATE OR REPLACE FUNCTION bigrams(words text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
    SELECT coalesce(array_agg(DISTINCT substr(l, n, 2)), '{}')
    FROM (SELECT lower(words COLLATE "C") AS l) AS w, generate_series(1, length(l) - 1) AS n
$$;
"""


def bigrams(words: Any) -> str:
    """Every pair of letters, in order and one word each: as FTS5 reads it, whatever the letters are.

    Nothing of what is no text.
    """
    letters = [f"{ord(letter):06x}" for letter in lowered(words or "")]
    return " ".join(map("".join, pairwise(letters)))


_pairs: Final[Any] = bigrams  # as SQLite calls it: with values of any kind


def known_to(db: apsw.Connection) -> None:
    """The connection can write and ask tables with a `searched` column from now on."""
    db.create_scalar_function("bigrams", _pairs, 1, deterministic=True)


def in_sqlite(generation: Generation, table: Table) -> Iterator[str]:
    """The statements that make the index; the table has a column `_row` that numbers its rows."""
    name, index = physical(generation, table), _index(generation, table.name)
    put = f'INSERT INTO {index}(rowid, pairs) VALUES (new._row, bigrams(new."{table.searched}"))'  # noqa: S608
    take = f"DELETE FROM {index} WHERE rowid = old._row"  # noqa: S608
    differs = f'new."{table.searched}" IS NOT old."{table.searched}"'
    yield f"""CREATE VIRTUAL TABLE {index} USING fts5(
        pairs, content='', contentless_delete=1, tokenize='ascii')"""
    for when, done in (
        ("INSERT", put),
        (f'UPDATE OF "{table.searched}"', f"{take}; {put}"),
        ("DELETE", take),
    ):
        only = f" WHEN {differs}" if when.startswith("UPDATE") else ""
        trigger = f'"{index.strip(chr(34))}_{when[:6].lower()}"'
        yield f"CREATE TRIGGER {trigger} AFTER {when} ON {name}{only} BEGIN {done}; END"


def in_postgres(generation: Generation, table: Table) -> str:
    """The statement that makes the index."""
    return f'CREATE INDEX ON {physical(generation, table)} USING gin (bigrams("{table.searched}"))'


def holding(generation: Generation, table: str, column: str, *, postgres: bool) -> str:
    """The rows of a table whose column holds the pairs of the value of the one mark `?`, as a source."""
    name = f'"{generation.projection}_{generation.number}_{table}"'
    if postgres:
        return f'(SELECT t.* FROM {name} AS t WHERE bigrams(t."{column}") @> bigrams(?))'  # noqa: S608
    index = _index(generation, table)
    return f"""(SELECT t.* FROM {index} AS i CROSS JOIN {name} AS t ON t._row = i.rowid
        WHERE i.pairs MATCH '"' || bigrams(?) || '"')"""  # noqa: S608


def _index(generation: Generation, table: str) -> str:
    return f'"{generation.projection}_{generation.number}_{table}{SUFFIX}"'
