"""The statements that SQLite and PostgreSQL share. Names are checked by `Table`, values are bound."""

from collections.abc import Iterator, Mapping

from services.kernel.projecting.sink import Generation
from services.kernel.projecting.tables import Kind, Table


def physical(generation: Generation, table: Table) -> str:
    """The name of a table of this generation, quoted."""
    return f'"{generation.projection}_{generation.number}_{table.name}"'


def listed(names: tuple[str, ...] | list[str], prefix: str = "") -> str:
    """`a, b, c`, each quoted."""
    return ", ".join(f'{prefix}"{name}"' for name in names)


def create_table(generation: Generation, table: Table, kinds: Mapping[Kind, str]) -> Iterator[str]:
    """The statements that make a table and its indexes; `kinds` are the database's types."""
    columns = ", ".join(
        f'"{name}" {kinds[kind]}{" NOT NULL" if name in table.key else ""}'
        for name, kind in table.columns.items()
    )
    name = physical(generation, table)
    yield f"CREATE TABLE {name} ({columns}, PRIMARY KEY ({listed(table.key)}))"
    for index in table.indexes:
        yield f"CREATE INDEX ON {name} ({listed(index)})"


def on_conflict(generation: Generation, table: Table) -> str:
    """What happens to a row that is there: it is replaced, or added to."""
    name = physical(generation, table)
    others = [one for one in table.columns if one not in table.key]
    if not others:
        return f"ON CONFLICT ({listed(table.key)}) DO NOTHING"
    assigned = ", ".join(
        f'"{one}" = {name}."{one}" + excluded."{one}"'
        if one in table.sums
        else f'"{one}" = excluded."{one}"'
        for one in others
    )
    return f"ON CONFLICT ({listed(table.key)}) DO UPDATE SET {assigned}"


def difference(one: Generation, other: Generation, table: Table) -> str:
    """Counts the rows that only one of two generations has.

    A row whose sums are all nothing is as good as none: whether it is there depends on how the
    events fell into batches.
    """
    columns = listed(list(table.columns))
    nothing = " AND ".join(f'"{name}" = 0' for name in table.sums)
    counted = f" WHERE NOT ({nothing})" if nothing else ""
    first, second = physical(one, table), physical(other, table)
    only = "SELECT {columns} FROM {a}{counted} EXCEPT SELECT {columns} FROM {b}{counted}"
    left = only.format(columns=columns, a=first, b=second, counted=counted)
    right = only.format(columns=columns, a=second, b=first, counted=counted)
    return f"SELECT (SELECT count(*) FROM ({left}) AS l) + (SELECT count(*) FROM ({right}) AS r)"  # noqa: S608
