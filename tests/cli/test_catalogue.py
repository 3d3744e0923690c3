"""The generated pages: what they take from the code."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

from services.cli import catalogue, reference_tables
from services.cli.shapes import named
from services.kernel.settings import Settings
from services.reference.elevator import Place, PlaceType
from services.reference.party import PartyRef


@pytest.mark.parametrize(
    ("annotation", "written"),
    [
        (str, "str"),
        (Annotated[int, Field(ge=0)], "int"),
        (tuple[str, ...], "str*"),
        (PartyRef | None, "[PartyRef](#partyref)"),
        (tuple[PlaceType, ...], "[PlaceType](#placetype)*"),
        (Mapping[str, int], "str → int"),
        (int | float, "int or float"),
    ],
)
def test_types_are_written_for_readers(annotation: object, written: str) -> None:
    """A type in the catalogue reads as a word, a link to its values, or any number of them."""
    assert named(annotation) == written


def test_what_may_be_absent_says_so() -> None:
    """A field without a default is always there; one with a default may be left out."""
    fields = Place.model_fields
    assert catalogue._shape(fields["building"]) == "str, may be absent"
    assert catalogue._shape(fields["division"]) == "str"


def test_only_what_is_marked_is_replaced() -> None:
    """Text around the marks stays; a mark of an unknown table is a fault, not an empty table."""
    page = "before\n<!-- table: rpcs -->\nold\n<!-- end -->\nafter"
    written = catalogue.with_tables(page, {"rpcs": "new"})
    assert written == "before\n<!-- table: rpcs -->\nnew\n<!-- end -->\nafter"
    with pytest.raises(KeyError):
        catalogue.with_tables(page, {})


def test_every_setting_and_every_rpc_has_a_row() -> None:
    """The tables are whole: nothing that can be set or called is missing."""
    settings, rpcs = reference_tables.settings(), reference_tables.rpcs()
    assert all(f"`ELEVATORS_{name.upper()}`" in settings for name in Settings.model_fields)
    services = reference_tables.service_descriptors()
    assert {service.name for service in services} >= {"ElevatorService", "PartyService"}
    assert all(f"`{method.name}`" in rpcs for service in services for method in service.methods)


def test_no_rpc_is_open_to_nobody() -> None:
    """An rpc without its access option can be called by nobody: the option was forgotten."""
    assert "| nobody |" not in reference_tables.rpcs()


def test_secrets_are_named_as_such() -> None:
    """Whoever reads the table of settings sees which of them are secrets."""
    lines = reference_tables.settings().splitlines()
    secret = [line for line in lines if "VAULT_MASTER_KEY" in line or "EVENTSTOREDB_URI" in line]
    assert len(secret) == 2
    assert all("Secret: never logged or shown" in line for line in secret)


def test_main_writes_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`make docs` fills the marks and says which pages it wrote."""
    for name in ("api.md", "feed.md", "operations.md", "reactions.md"):
        (tmp_path / name).write_text("<!-- table: settings -->\n<!-- end -->\n")
    monkeypatch.setattr(catalogue, "DOCS", tmp_path)
    assert catalogue.main() == 0
    assert "ELEVATORS_PORT" in (tmp_path / "api.md").read_text()
    assert "registry.ElevatorSelected.v1" in (tmp_path / "events.md").read_text()
    assert len(capsys.readouterr().out.splitlines()) == 5


def test_every_value_has_a_heading_of_its_own() -> None:
    """Of two values with one name, a link would lead to either."""
    headings = [line for line in catalogue.events_page().splitlines() if line.startswith("### ")]
    assert [one for one, count in Counter(headings).items() if count > 1] == []
