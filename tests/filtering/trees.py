"""Random filters, and a naive answer to them that shares no code with the real ones."""

from collections.abc import Mapping
from typing import Final, assert_never

from hypothesis import strategies as st

from services.kernel.filtering.fields import Field, FieldKind
from services.kernel.filtering.syntax import (
    Comparator,
    Conjunction,
    Disjunction,
    Filter,
    Negation,
    Restriction,
)

PHASES: Final = frozenset({"in_use", "stopped", "sealed"})
FIELDS: Final = {
    "phase": Field(FieldKind.WORD, PHASES),
    "division": Field(FieldKind.TEXT),
    "address": Field(FieldKind.PROSE),
    "put_into_use_on": Field(FieldKind.DAY),
    "stops": Field(FieldKind.NUMBER),
    "type": Field(FieldKind.CODE, frozenset({"a.b", "a.bc", "d_%"})),
    "time": Field(FieldKind.MOMENT),
}
ORDERED: Final = [one for one in Comparator if one is not Comparator.HAS]

MOMENTS: Final = {
    "08:00:00+08:00": 0,
    "00:00:00Z": 0,
    "00:00:00.000001Z": 1,
    "00:00:00+00:01": -60_000_000,
}
"""Times of day, and how many microseconds each is behind midnight in Greenwich."""
MIDNIGHT: Final = 1_425_168_000_000_000

words = st.text(alphabet="aAbZz%_!*\\'\" 莲花8号()=:", max_size=4)
days = st.sampled_from(["2003-07-01", "2014-03-01", "2014-03-02", "2026-01-01"])
values: Mapping[str, st.SearchStrategy[str]] = {
    "phase": st.sampled_from(sorted(PHASES)),
    "division": st.sampled_from(["35", "350203", "350206", "44"]),
    "address": words,
    "put_into_use_on": days,
    "stops": st.integers(-3, 30).map(str),
    "type": st.sampled_from(["a.b", "a.bc", "d_%"]),
    "time": st.sampled_from([f"2015-03-01T{hour}" for hour in MOMENTS]),
}
comparators: Mapping[str, st.SearchStrategy[Comparator]] = {
    "phase": st.sampled_from([Comparator.EQUAL, Comparator.UNEQUAL]),
    "division": st.sampled_from(ORDERED),
    "address": st.sampled_from(list(Comparator)),
    "put_into_use_on": st.sampled_from(ORDERED),
    "stops": st.sampled_from(ORDERED),
    "type": st.sampled_from([Comparator.EQUAL, Comparator.UNEQUAL, Comparator.HAS]),
    "time": st.sampled_from(ORDERED),
}


@st.composite
def restrictions(draw: st.DrawFn) -> Restriction:
    """One comparison that the fields allow."""
    name = draw(st.sampled_from(sorted(FIELDS)))
    if draw(st.integers(0, 5)) == 0:
        return Restriction(name, Comparator.HAS, "*")
    return Restriction(name, draw(comparators[name]), draw(values[name]))


def _inner(trees: st.SearchStrategy[Filter]) -> st.SearchStrategy[Filter]:
    several = st.lists(trees, min_size=2, max_size=3).map(tuple)
    return trees.map(Negation) | several.map(Conjunction) | several.map(Disjunction)


trees: st.SearchStrategy[Filter] = st.recursive(restrictions(), _inner, max_leaves=8)

rows = st.fixed_dictionaries(
    {
        "phase": st.none() | values["phase"],
        "division": st.none() | values["division"],
        "address": st.none() | words,
        "put_into_use_on": st.none() | days,
        "stops": st.none() | st.integers(-3, 30),
        "type": st.none() | st.sampled_from(["a.b", "a.bc", "a.bcd", "d_%", "d__", "D_%"]),
        "time": st.none() | st.sampled_from([MIDNIGHT, MIDNIGHT + 1, MIDNIGHT - 60_000_000]),
    }
)

Row = Mapping[str, str | int | None]


def naive(tree: Filter, row: Row) -> bool:
    """Whether the row passes, spelled out."""
    match tree:
        case Negation(operand=operand):
            return not naive(operand, row)
        case Conjunction(operands=operands):
            return False not in [naive(one, row) for one in operands]
        case Disjunction(operands=operands):
            return True in [naive(one, row) for one in operands]
        case Restriction(name=name, comparator=comparator, value=value):
            return _naive(name, row[name], comparator.value, value)
        case _:
            assert_never(tree)


def _naive(name: str, found: str | int | None, comparator: str, value: str) -> bool:
    if found is None:
        return False
    if comparator == ":" and name == "type":
        return value == "*" or str(found)[: len(value)] == value
    if comparator == ":":
        return value == "*" or value.casefold() in str(found).casefold()
    other: str | int = value
    if name == "time":
        other = MIDNIGHT + MOMENTS[value.partition("T")[2]]
    elif isinstance(found, int):
        other = int(value)
    order = (found > other) - (found < other)  # type: ignore[operator]
    return {
        "=": order == 0,
        "!=": order != 0,
        "<": order < 0,
        "<=": order <= 0,
        ">": order > 0,
        ">=": order >= 0,
    }[comparator]
