"""Whether one thing passes a filter. What is not known passes no comparison, `!=` neither."""

import operator
from collections.abc import Callable, Collection
from typing import Any, Final, TypeAlias, assert_never

from services.kernel.filtering.fields import FieldKind, Fields, value_of
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

Matcher: TypeAlias = Callable[[Known], bool]
"""A filter that is ready to be asked about many things."""

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
    return tree is None or matcher(tree, fields)(known)


def matcher(tree: Filter, fields: Fields) -> Matcher:
    """The filter with every value read: to ask it reads nothing again."""
    match tree:
        case Restriction():
            return _restricted(tree, fields)
        case Negation(operand=operand):
            inner = matcher(operand, fields)
            return lambda known: not inner(known)
        case Conjunction(operands=operands):
            every = [matcher(one, fields) for one in operands]
            return lambda known: all(one(known) for one in every)
        case Disjunction(operands=operands):
            some = [matcher(one, fields) for one in operands]
            return lambda known: any(one(known) for one in some)
        case _:
            assert_never(tree)


def narrowed(tree: Filter, fields: Fields, settled: Collection[str], known: Known) -> Filter | bool:
    """What is left to be asked of a thing of which the `settled` fields are known; a bool: nothing."""
    match tree:
        case Restriction(name=name):
            return matches(tree, fields, known) if name in settled else tree
        case Negation(operand=operand):
            inner = narrowed(operand, fields, settled, known)
            return not inner if isinstance(inner, bool) else Negation(inner)
        case Conjunction(operands=operands):
            return _left(operands, fields, settled, known, Conjunction, decisive=False)
        case Disjunction(operands=operands):
            return _left(operands, fields, settled, known, Disjunction, decisive=True)
        case _:
            assert_never(tree)


def _left(
    operands: tuple[Filter, ...],
    fields: Fields,
    settled: Collection[str],
    known: Known,
    joined: type[Conjunction | Disjunction],
    *,
    decisive: bool,
) -> Filter | bool:
    """Of several: what decides all of them, or those that are open."""
    found = [narrowed(one, fields, settled, known) for one in operands]
    if decisive in found:
        return decisive
    left = tuple(one for one in found if not isinstance(one, bool))
    if len(left) < 2:
        return left[0] if left else not decisive
    return joined(left)


def holds_part(text: str, part: str) -> bool:
    """Whether `part` is somewhere in `text`, whatever the case of Latin letters."""
    return lowered(part) in lowered(text)


def lowered(text: str) -> str:
    """Without capitals among the letters A to Z; other letters stay: databases differ about them."""
    return text.translate(_LOWER)


_LOWER: Final = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _restricted(one: Restriction, fields: Fields) -> Matcher:
    name, kind = one.name, fields[one.name].kind
    if one.asks_presence:
        return lambda known: known(name) is not None
    value: Any = value_of(one, kind)
    compared = _comparison(one.comparator, kind)

    def passes(known: Known) -> bool:
        found = known(name)
        return found is not None and compared(found, value)

    return passes


def _comparison(comparator: Comparator, kind: FieldKind) -> Callable[[Any, Any], bool]:
    if comparator is not Comparator.HAS:
        return _COMPARED[comparator]
    return str.startswith if kind is FieldKind.CODE else holds_part
