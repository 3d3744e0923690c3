"""The filter language: what it means, and what it says to what it cannot read."""

import pytest

from services.kernel.filtering.fields import read
from services.kernel.filtering.matching import matches
from services.kernel.filtering.parsing import DEEPEST, MOST_RESTRICTIONS, FilterInvalid, parse
from services.kernel.filtering.sql import Condition, condition
from services.kernel.filtering.syntax import (
    Comparator,
    Conjunction,
    Disjunction,
    Filter,
    Restriction,
    text_of,
)
from tests.filtering.trees import FIELDS

ROW = {
    "phase": "in_use",
    "division": "350203",
    "address": "莲花二村 8 号楼 Block B",
    "put_into_use_on": "2014-03-01",
    "stops": None,
    "type": "a.bc",
    "time": 1_425_168_000_000_000,  # 2015-03-01 in Greenwich
}


def equal(name: str, value: str) -> Restriction:
    return Restriction(name, Comparator.EQUAL, value)


def test_or_binds_tighter_than_and() -> None:
    """As AIP-160 has it, unlike most languages; parentheses say otherwise."""
    a, b, c = equal("a", "1"), equal("b", "2"), equal("c", "3")
    expected: Filter = Conjunction((a, Disjunction((b, c))))
    assert parse("a = 1 AND b = 2 OR c = 3") == expected
    assert parse("(a=1 AND b=2) OR c='3'") == Disjunction((Conjunction((a, b)), c))
    assert text_of(expected) == 'a = "1" AND (b = "2" OR c = "3")'


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_without_a_condition_everything_passes(text: str) -> None:
    """An empty filter is none."""
    tree = read(text, FIELDS)
    assert tree is None
    assert matches(tree, FIELDS, ROW.get)
    assert condition(tree, FIELDS, {}).sql == "1 = 1"


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("phase = in_use AND division = 350203", True),
        ("phase != in_use", False),
        ("NOT phase = stopped", True),
        ("put_into_use_on < 2014-03-01 OR division >= 350000", True),
        ("put_into_use_on <= 2014-03-01", True),
        ("address:莲花", True),
        ('address:"block b"', True),
        ('address:"%"', False),
        ("stops = 18", False),
        ("stops != 18", False),
        ("NOT stops = 18", True),
        ("stops:*", False),
        ("address:* AND NOT stops:*", True),
        ("type:a.b", True),
        ("type = a.b", False),
        ("type:a AND NOT type:d", True),
        ('time = "2015-03-01T08:00:00+08:00"', True),
        ('time > "2015-03-01T00:00:00Z"', False),
    ],
)
def test_what_a_filter_means(text: str, *, passes: bool) -> None:
    """What is not known passes no comparison, `!=` neither; NOT turns any answer round."""
    assert matches(read(text, FIELDS), FIELDS, ROW.get) is passes


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("phase =", 8, "a value expected, not the end"),
        ("= in_use", 1, "the name of a field expected"),
        ("phase in_use", 7, "one of = != < <= > >= : expected after phase"),
        ("phase = in_use division = 35", 16, "AND or OR expected before 'division'"),
        ("(phase = in_use", 16, "')' expected for the '(' at 1"),
        ("phase = in_use)", 15, "AND or OR expected before ')'"),
        ('phase = "in_use', 9, "the string does not end"),
        ("phase = in_use, 1", 15, "',' has no meaning here"),
        ("phase = AND", 9, "a value expected, not 'AND'"),
        ("NOT", 4, "the name of a field expected, not the end"),
        ("Phase = in_use", 1, "'Phase' is not written as a field"),
        ("colour = red", 1, "no field colour; fields are address, division"),
        ("phase = broken", 9, "'broken' is none of in_use, sealed, stopped"),
        ("phase < in_use", 1, "phase is not compared by <"),
        ("division:35", 1, "division is not compared by :"),
        ("put_into_use_on > 2014-2-30", 19, "is no day; write 2015-03-01"),
        ("put_into_use_on > 20140301", 19, "is no day"),
        ("stops > many", 9, "is no whole number"),
        ("type:b", 6, "none begins with 'b'"),
        ("type = a", 8, "there is no 'a'; type:a asks for all that begin so"),
        ("type < a.b", 1, "type is not compared by <"),
        ("time > 2015-03-01", 8, "is no moment"),
        ('time > "2015-03-01T00:00:00"', 8, "is no moment"),
        ('address:"*"', 9, "to ask for a star is not possible"),
        ('address = "\x00"', 11, "a value holds no NUL"),
    ],
)
def test_a_fault_is_named_with_its_place(text: str, position: int, said: str) -> None:
    """Places count from 1; the words say what was expected."""
    with pytest.raises(FilterInvalid) as refused:
        read(text, FIELDS)
    assert refused.value.facts["position"] == str(position)
    assert said in refused.value.facts["fault"]


def test_a_filter_is_neither_endless_nor_bottomless() -> None:
    """Text that would exhaust whoever reads it is refused."""
    deep, wide = "(" * DEEPEST, " AND ".join(["stops = 1"] * MOST_RESTRICTIONS)
    assert parse(f"{deep}stops = 1{')' * DEEPEST}") is not None
    assert parse(wide) is not None
    for text in (f"({deep}stops = 1{')' * DEEPEST})", f"{wide} AND stops = 2", "NOT " * 5_000):
        with pytest.raises(FilterInvalid):
            parse(text)


def test_values_are_bound_and_never_written() -> None:
    """Whatever a value says, it is a value."""
    evil = "x'; DROP TABLE cards; --"
    asked = condition(
        read(f'address = "{evil}"', FIELDS), FIELDS, {"address": Condition("c.address")}
    )
    assert asked == Condition("(c.address IS NOT NULL AND c.address = ?)", (evil,))
