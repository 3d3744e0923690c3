"""docs/filters.md: its examples find what it says, its faults are told, its fields are all there are."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import pytest

from services.feed.attributes import FIELDS as ATTRIBUTES
from services.feed.filtering import Filter
from services.feed.item import Item
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.filtering.fields import Fields, read
from services.kernel.filtering.matching import matches
from services.kernel.filtering.parsing import FilterInvalid
from services.kernel.store import Recorded
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


def event(name: str, hours: int, month: int, elevator_id: str = "", division: str = "") -> Item:
    """An event that is true since 8:00 in Beijing of the first of a month, and known hours later."""
    at = datetime.fromisoformat(f"2015-{month:02}-01T08:00:00+08:00")
    meta = Meta(at, Actor("system", "t"), UUID(int=1), elevator_id=elevator_id, division=division)
    known = at + timedelta(hours=hours)
    facts = Recorded(
        month, f"of-{elevator_id}", 0, UUID(int=month), name, known, b"{}", encode_meta(meta)
    )
    return Item(facts)


EVENTS: Final[Mapping[str, Item]] = {
    "A": event("registry.UseRegistered.v1", 24, 3, elevator_id="e1", division="350203"),
    "B": event("insurance.CoverBound.v1", 0, 4, elevator_id="e2", division="440106"),
    "C": event("registry.PartyRegistered.v1", 0, 5),
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


@pytest.mark.parametrize(("text", "finds"), table("expression"))
def test_an_expression_finds_what_the_page_says(text: str, finds: str) -> None:
    """Of the three events that the page describes."""
    assert read(text.strip("`"), ATTRIBUTES) is not None
    wanted = Filter(expression=text.strip("`")).wanted()
    assert [name for name, one in EVENTS.items() if one.fits(wanted)] == finds.split()


WRONG: Final = [
    *((FIELDS, *row) for row in table("wrong")),
    *((ATTRIBUTES, *row) for row in table("wrong expression")),
]


@pytest.mark.parametrize(("fields", "text", "position", "fault"), WRONG)
def test_a_fault_is_told_as_the_page_says(
    fields: Fields, text: str, position: str, fault: str
) -> None:
    """With its place and what was expected."""
    with pytest.raises(FilterInvalid) as refused:
        read(text.strip("`"), fields)
    assert refused.value.facts["position"] == position
    assert fault in refused.value.facts["fault"]


def test_every_field_is_on_the_page() -> None:
    """With its kind, and no other."""
    for head, fields in (("field", FIELDS), ("attribute", ATTRIBUTES)):
        told = {name.strip("`"): kind for name, kind, _ in table(head)}
        assert told == {name: field.kind.name.lower() for name, field in fields.items()}


def test_the_grammar_names_every_comparator() -> None:
    """As the parser knows them."""
    line = re.search(r"comparator  = (.*)", PAGE)
    assert line is not None
    assert re.findall(r'"([^"]+)"', line[1]) == ["=", "!=", "<", "<=", ">", ">=", ":"]
