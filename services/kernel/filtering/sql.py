"""A filter as the condition of a statement: values are bound, never written into it."""

from collections.abc import Mapping
from typing import NamedTuple, assert_never

from services.kernel.filtering.fields import FieldKind, Fields, value_of
from services.kernel.filtering.matching import lowered
from services.kernel.filtering.syntax import (
    Comparator,
    Conjunction,
    Disjunction,
    Filter,
    Negation,
    Restriction,
)
from services.kernel.projecting.tables import Value


class Condition(NamedTuple):
    """A piece of SQL, and the values of its marks `?`."""

    sql: str
    values: tuple[Value, ...] = ()


def condition(tree: Filter | None, fields: Fields, columns: Mapping[str, Condition]) -> Condition:
    """The condition; `columns` says what stands for a field in the statement.

    It is never unknown: what the row does not say passes no comparison, as in `matching`.
    """
    match tree:
        case None:
            return Condition("1 = 1")
        case Restriction():
            return _restricted(tree, fields, columns[tree.name])
        case Negation(operand=operand):
            inner = condition(operand, fields, columns)
            return Condition(f"NOT {inner.sql}", inner.values)
        case Conjunction(operands=operands):
            return joined("AND", [condition(one, fields, columns) for one in operands])
        case Disjunction(operands=operands):
            return joined("OR", [condition(one, fields, columns) for one in operands])
        case _:
            assert_never(tree)


def joined(word: str, conditions: list[Condition]) -> Condition:
    """These conditions, with AND or OR between them."""
    return Condition(
        f"({f' {word} '.join(one.sql for one in conditions)})",
        tuple(value for one in conditions for value in one.values),
    )


def containing(column: Condition, part: str) -> Condition:
    """The column holds this text somewhere, whatever the case of Latin letters."""
    escaped = lowered(part).replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return Condition(
        f"({column.sql} IS NOT NULL AND lower({column.sql}) LIKE ? ESCAPE '!')",
        (*column.values, *column.values, f"%{escaped}%"),
    )


def beginning(column: Condition, start: str) -> Condition:
    """The column begins with this text."""
    compared = f"({column.sql} IS NOT NULL AND substr({column.sql}, 1, ?) = ?)"
    return Condition(compared, (*column.values, *column.values, len(start), start))


def _restricted(one: Restriction, fields: Fields, column: Condition) -> Condition:
    if one.asks_presence:
        return Condition(f"({column.sql} IS NOT NULL)", column.values)
    kind = fields[one.name].kind
    if one.comparator is Comparator.HAS:
        return (beginning if kind is FieldKind.CODE else containing)(column, one.value)
    value = value_of(one, kind)
    compared = f"({column.sql} IS NOT NULL AND {column.sql} {one.comparator.value} ?)"
    return Condition(compared, (*column.values, *column.values, value))
