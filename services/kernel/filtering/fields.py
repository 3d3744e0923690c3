"""Which fields a filter may name, and how each is compared. A tree that passes has an answer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from typing import Final, TypeAlias

from services.kernel.clock import micros
from services.kernel.filtering.parsing import FilterInvalid, parse
from services.kernel.filtering.syntax import (
    Comparator,
    Conjunction,
    Disjunction,
    Filter,
    Negation,
    Restriction,
)


class FieldKind(Enum):
    """What a field holds, and so how it is compared."""

    WORD = auto()  # one of a few: equal or not
    TEXT = auto()  # by the order of code points
    PROSE = auto()  # likewise, and `:` finds a part of it, whatever the case of Latin letters
    CODE = auto()  # of a hierarchy: equal or not, and `:` asks for all that begin so
    DAY = auto()  # 2015-03-01
    MOMENT = auto()  # "2015-03-01T08:00:00+08:00"
    NUMBER = auto()  # whole


@dataclass(frozen=True, slots=True)
class Field:
    """A field; `words` are all that one of kind WORD can be, and one of kind CODE where there are any.

    `whole` is how many characters a whole code has: to ask whether it equals a shorter one is a mistake.
    """

    kind: FieldKind
    words: frozenset[str] = frozenset()
    whole: int = 0


Fields: TypeAlias = Mapping[str, Field]

_EQUALITY: Final = frozenset({Comparator.EQUAL, Comparator.UNEQUAL})
_ORDER: Final = frozenset(Comparator) - {Comparator.HAS}
_ALLOWED: Final = {
    FieldKind.WORD: _EQUALITY,
    FieldKind.TEXT: _ORDER,
    FieldKind.PROSE: frozenset(Comparator),
    FieldKind.CODE: _EQUALITY | {Comparator.HAS},
    FieldKind.DAY: _ORDER,
    FieldKind.MOMENT: _ORDER,
    FieldKind.NUMBER: _ORDER,
}


def read(text: str, fields: Fields, field: str = "filter") -> Filter | None:
    """The tree of a filter over these fields; None: no condition. Raises `FilterInvalid`."""
    tree = parse(text, field)
    if tree is not None:
        for one in restrictions(tree):
            _check(one, fields, field)
    return tree


def restrictions(tree: Filter) -> Iterator[Restriction]:
    """Every comparison in the tree, from left to right."""
    match tree:
        case Restriction():
            yield tree
        case Negation(operand=operand):
            yield from restrictions(operand)
        case Conjunction(operands=operands) | Disjunction(operands=operands):
            for operand in operands:
                yield from restrictions(operand)


def value_of(one: Restriction, kind: FieldKind) -> str | int:
    """The value as it is compared; of a checked comparison."""
    match kind:
        case FieldKind.NUMBER:
            return int(one.value)
        case FieldKind.MOMENT:
            return micros(datetime.fromisoformat(one.value))
        case _:
            return one.value


def _check(one: Restriction, fields: Fields, name: str) -> None:
    known = fields.get(one.name)
    if known is None:
        listed = ", ".join(sorted(fields))
        raise FilterInvalid(one.at, f"no field {one.name}; fields are {listed}", name)
    if one.asks_presence:
        return
    if one.comparator not in _ALLOWED[known.kind]:
        raise FilterInvalid(one.at, f"{one.name} is not compared by {one.comparator.value}", name)
    if (fault := _fault(one, known)) is not None:
        raise FilterInvalid(one.value_at, f"{one.name}: {fault}", name)


def _fault(one: Restriction, field: Field) -> str | None:
    value = one.value
    match field.kind:
        case FieldKind.WORD if value not in field.words:
            return f"{value!r} is none of {', '.join(sorted(field.words))}"
        case FieldKind.CODE if (fault := _fault_of_code(one, field)) is not None:
            return fault
        case FieldKind.DAY if not _is_day(value):
            return f"{value!r} is no day; write 2015-03-01"
        case FieldKind.MOMENT if not _is_moment(value):
            return f'{value!r} is no moment; write "2015-03-01T08:00:00+08:00"'
        case FieldKind.NUMBER if not _is_number(value):
            return f"{value!r} is no whole number"
        case _:
            return "a value holds no NUL" if "\x00" in value else None


def _fault_of_code(one: Restriction, field: Field) -> str | None:
    value = one.value
    if one.comparator is Comparator.HAS:
        fits = not field.words or any(word.startswith(value) for word in field.words)
        return None if fits else f"none begins with {value!r}"
    if field.words and value not in field.words:
        return f"there is no {value!r}; {one.name}:{value} asks for all that begin so"
    if len(value) < field.whole:
        return f"{value!r} is not whole; {one.name}:{value} asks for all that begin so"
    return None


def _is_moment(value: str) -> bool:
    """With its offset: a time of day without one is another moment everywhere."""
    try:
        return "T" in value and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_number(value: str) -> bool:
    digits = value.removeprefix("-")
    return digits.isascii() and digits.isdecimal() and len(digits) <= 18
