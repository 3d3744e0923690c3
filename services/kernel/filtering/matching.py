"""Whether one thing passes a filter. What is not known passes no comparison, `!=` neither."""

import operator
from collections.abc import Callable
from typing import Any, Final, TypeAlias, assert_never

from services.kernel.filtering.fields import Fields, value_of
from services.kernel.filtering.syntax import (
    Comparator,
    Conjunction,
    Disjunction,
    Filter,
    Negation,
    Restriction,
)

Known: TypeAlias = Callable[[str], str | int | None]
"""The value of a field of the thing; None: not known."""

_COMPARED: Final[dict[Comparator, Callable[[Any, Any], bool]]] = {
    Comparator.EQUAL: operator.eq,
    Comparator.UNEQUAL: operator.ne,
    Comparator.LESS: operator.lt,
    Comparator.AT_MOST: operator.le,
    Comparator.GREATER: operator.gt,
    Comparator.AT_LEAST: operator.ge,
}


def matches(tree: Filter | None, fields: Fields, known: Known) -> bool:
    """Whether the thing passes; without a condition everything does."""
    match tree:
        case None:
            return True
        case Restriction():
            return _restricted(tree, fields, known)
        case Negation(operand=operand):
            return not matches(operand, fields, known)
        case Conjunction(operands=operands):
            return all(matches(one, fields, known) for one in operands)
        case Disjunction(operands=operands):
            return any(matches(one, fields, known) for one in operands)
        case _:
            assert_never(tree)


def holds_part(text: str, part: str) -> bool:
    """Whether `part` is somewhere in `text`, whatever the case of Latin letters."""
    return lowered(part) in lowered(text)


def lowered(text: str) -> str:
    """Without capitals among the letters A to Z; other letters stay: databases differ about them."""
    return text.translate(_LOWER)


_LOWER: Final = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _restricted(one: Restriction, fields: Fields, known: Known) -> bool:
    found, kind = known(one.name), fields[one.name].kind
    if found is None:
        return False
    if one.asks_presence:
        return True
    if one.comparator is Comparator.HAS:
        return holds_part(str(found), one.value)
    return _COMPARED[one.comparator](found, value_of(one, kind))
