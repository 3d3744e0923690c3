"""Any filter: printed and read again it is the same, and three ways to answer it agree."""

import apsw
from hypothesis import given, settings
from hypothesis import strategies as st

from services.kernel.filtering.fields import read, restrictions
from services.kernel.filtering.matching import matches, narrowed
from services.kernel.filtering.parsing import FilterInvalid, parse
from services.kernel.filtering.sql import Condition, condition
from services.kernel.filtering.syntax import Filter, text_of
from tests.filtering.trees import FIELDS, Row, naive, rows, trees

COLUMNS = {name: Condition(f"t.{name}") for name in FIELDS}
KINDS = "phase TEXT, division TEXT, address TEXT, put_into_use_on TEXT, stops INTEGER, type TEXT, time INTEGER"


@settings(max_examples=100, deadline=None)
@given(trees)
def test_a_filter_that_is_printed_and_read_is_the_same(tree: Filter) -> None:
    """Strings with quotes, backslashes and everything else survive."""
    assert read(text_of(tree), FIELDS) == tree


@settings(max_examples=80, deadline=None)
@given(trees, st.lists(rows, min_size=1, max_size=5))
def test_the_database_and_the_program_agree(tree: Filter, found: list[Row]) -> None:
    """Both with an answer that is spelled out in the test."""
    asked = condition(tree, FIELDS, COLUMNS)
    with apsw.Connection(":memory:") as db:
        db.execute(f"CREATE TABLE t (n INTEGER, {KINDS})")
        for number, row in enumerate(found):
            marks = (number, *(row[name] for name in FIELDS))
            db.execute(f"INSERT INTO t VALUES ({', '.join('?' * 8)})", marks)  # noqa: S608 -- marks
        statement = f"SELECT n FROM t WHERE {asked.sql}"  # noqa: S608 -- what is being tested
        passed = {int(n) for (n,) in db.execute(statement, asked.values)}
    expected = {number for number, row in enumerate(found) if naive(tree, row)}
    assert passed == expected
    assert {n for n, row in enumerate(found) if matches(tree, FIELDS, row.get)} == expected


@settings(max_examples=80, deadline=None)
@given(trees, rows, st.sets(st.sampled_from(sorted(FIELDS))))
def test_a_filter_is_narrowed_by_what_is_settled(tree: Filter, row: Row, settled: set[str]) -> None:
    """What is left asks no settled field, and answers as the whole does."""
    left = narrowed(tree, FIELDS, settled, row.get)
    if isinstance(left, bool):
        assert left is naive(tree, row)
    else:
        assert not settled & {one.name for one in restrictions(left)}
        assert naive(left, row) is naive(tree, row)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab_= !<>:()\"'\\ANDORT*,1莲", max_size=24))
def test_any_text_is_read_or_refused_with_its_place(text: str) -> None:
    """Nothing else can happen; the place lies in the text or right behind it."""
    place = place_of_fault(text)
    assert place is None or 1 <= place <= len(text) + 1
    if place is None:
        assert place_of_fault(f"{text} )") is not None


def place_of_fault(text: str) -> int | None:
    """Where the text cannot be read; None: it can."""
    try:
        parse(text)
    except FilterInvalid as refused:
        return int(refused.facts["position"])
    return None
