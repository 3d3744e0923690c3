"""docs/filters.md: its examples find what it says, its faults are told, its fields are all there are."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import pytest

from services.kernel.filtering.fields import read
from services.kernel.filtering.matching import matches
from services.kernel.filtering.parsing import FilterInvalid
from services.views.lifecycle.found import FIELDS
from tests.architecture.tree import ROOT

PAGE: Final = (ROOT / "docs" / "filters.md").read_text(encoding="utf-8")
ELEVATORS: Final[Mapping[str, Mapping[str, str]]] = {
    "A": {
        "phase": "in_use",
        "division": "350203",
        "address": "莲花二村 8 号楼, Block B",
        "put_into_use_on": "2003-07-01",
        "maintainer_id": "uscc:A",
    },
    "B": {
        "phase": "sealed",
        "division": "350102",
        "address": "五四路 1 号",
        "put_into_use_on": "2014-03-01",
        "model": "GPS-III",
    },
    "C": {"phase": "manufactured"},
}


def table(head: str) -> list[Sequence[str]]:
    """The rows of the table whose first column is called so."""
    _, found, rest = PAGE.partition(f"| {head} |")
    assert found, head
    lines = rest.split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize(("text", "finds"), table("filter"))
def test_an_example_finds_what_the_page_says(text: str, finds: str) -> None:
    """Of the three elevators that the page describes."""
    tree = read(text.strip("`"), FIELDS)
    found = [name for name, one in ELEVATORS.items() if matches(tree, FIELDS, one.get)]
    assert found == finds.split()


@pytest.mark.parametrize(("text", "position", "fault"), table("wrong"))
def test_a_fault_is_told_as_the_page_says(text: str, position: str, fault: str) -> None:
    """With its place and what was expected."""
    with pytest.raises(FilterInvalid) as refused:
        read(text.strip("`"), FIELDS)
    assert refused.value.facts["position"] == position
    assert fault in refused.value.facts["fault"]


def test_every_field_is_on_the_page() -> None:
    """With its kind, and no other."""
    told = {name.strip("`"): kind for name, kind, _ in table("field")}
    assert told == {name: field.kind.name.lower() for name, field in FIELDS.items()}


def test_the_grammar_names_every_comparator() -> None:
    """As the parser knows them."""
    line = re.search(r"comparator  = (.*)", PAGE)
    assert line is not None
    assert re.findall(r'"([^"]+)"', line[1]) == ["=", "!=", "<", "<=", ">", ">=", ":"]
