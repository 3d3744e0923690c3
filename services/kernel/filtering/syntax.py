"""A filter as a tree, and its canonical text."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias, assert_never


class Comparator(StrEnum):
    """How a field is compared with a value."""

    EQUAL = "="
    UNEQUAL = "!="
    LESS = "<"
    AT_MOST = "<="
    GREATER = ">"
    AT_LEAST = ">="
    HAS = ":"


PRESENT = "*"
"""`field:*`: the field is known."""


@dataclass(frozen=True, slots=True)
class Restriction:
    """One comparison. `at` is where it stands in the text, from 1; it does not count as content."""

    name: str
    comparator: Comparator
    value: str
    quoted: bool = field(default=False, compare=False)
    at: int = field(default=0, compare=False)
    value_at: int = field(default=0, compare=False)

    @property
    def asks_presence(self) -> bool:
        """Whether it asks only that the field is known."""
        return self.comparator is Comparator.HAS and self.value == PRESENT


@dataclass(frozen=True, slots=True)
class Negation:
    """What must not be so."""

    operand: "Filter"


@dataclass(frozen=True, slots=True)
class Conjunction:
    """All of these, at least two."""

    operands: "tuple[Filter, ...]"


@dataclass(frozen=True, slots=True)
class Disjunction:
    """One of these at least, of two or more."""

    operands: "tuple[Filter, ...]"


Filter: TypeAlias = Restriction | Negation | Conjunction | Disjunction


def text_of(tree: Filter) -> str:
    """The canonical text: parsed again it is the same tree."""
    match tree:
        case Restriction(name=name, comparator=Comparator.HAS, value=value):
            return f"{name}:{PRESENT if tree.asks_presence else quoted(value)}"
        case Restriction(name=name, comparator=comparator, value=value):
            return f"{name} {comparator.value} {quoted(value)}"
        case Negation(operand=operand):
            return f"NOT {_inside(operand)}"
        case Conjunction(operands=operands):
            return " AND ".join(map(_inside, operands))
        case Disjunction(operands=operands):
            return " OR ".join(map(_inside, operands))
        case _:
            assert_never(tree)


def quoted(value: str) -> str:
    """The value as a quoted string."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _inside(tree: Filter) -> str:
    text = text_of(tree)
    return text if isinstance(tree, Restriction) else f"({text})"
