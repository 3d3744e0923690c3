"""docs/import says what the program does."""

from pathlib import Path

import pytest
from pydantic import BaseModel

from services.cli.importing.mapping import (
    FieldRule,
    IdentifierRule,
    Mapping,
    RejectRule,
    Source,
    load,
)
from services.cli.importing.units import UNITS
from services.reference.divisions import Divisions

FOLDER = Path(__file__).parents[2] / "docs" / "import"
README = (FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("part", [Mapping, Source, FieldRule, IdentifierRule, RejectRule])
def test_every_key_of_a_mapping_is_explained(part: type[BaseModel]) -> None:
    """A key that the README does not name is a key that nobody finds."""
    keys = [field.alias or name for name, field in part.model_fields.items()]
    assert [key for key in keys if key not in README] == []


def test_every_unit_is_listed() -> None:
    """The units stand in the README as they are written."""
    listed = next(line for line in README.splitlines() if line.startswith("| `unit`"))
    assert set(UNITS) <= set(listed.replace(".", " ").split())


def test_the_worked_example_is_a_good_mapping_of_real_divisions() -> None:
    """Every borough of the mapping is a place in the table beside it."""
    divisions = Divisions.load(FOLDER / "nyc-divisions.csv")
    boroughs = load(FOLDER / "nyc-elevators.toml").codes["borough"].values()
    assert all(divisions._by_code[str(code)][0].is_place for code in boroughs)
