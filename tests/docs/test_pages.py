"""The pages of docs/: generated parts are up to date, links lead somewhere."""

import re
from pathlib import Path

import pytest

from services.cli import catalogue
from tests.architecture.tree import ROOT

PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "deploy").rglob("*.md")]
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
DECISIONS = sorted((ROOT / "docs" / "adr").glob("*.md"))
PARTS = ("## Context", "## Decision", "## Consequences", "## Rejected")


def name_of(path: Path) -> str:
    """A page as it is spoken of."""
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", sorted(catalogue.pages()), ids=name_of)
def test_generated_parts_are_up_to_date(page: Path) -> None:
    """What the page says is what the code does; if not: `make docs`."""
    assert page.read_text(encoding="utf-8") == catalogue.pages()[page]


def test_tables_are_filled() -> None:
    """The marks in the pages are found: no table is empty."""
    for page, text in catalogue.pages().items():
        assert "-->\n\n<!-- end -->" not in text, page
    assert "ELEVATORS_DATA_DIR" in (ROOT / "docs" / "operations.md").read_text()
    assert "elevators.registry.v1" in (ROOT / "docs" / "api.md").read_text()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_within_the_repository_lead_somewhere(page: Path) -> None:
    """Every relative link names a file that is there, and a heading that it has."""
    text = page.read_text(encoding="utf-8")
    for link in LINK.findall(text):
        if "://" in link:
            continue
        file, _, anchor = link.partition("#")
        target = page if not file else (page.parent / file).resolve()
        assert target.exists(), f"{name_of(page)}: {link}"
        if anchor:
            assert anchor in anchors(target), f"{name_of(page)}: {link}"


@pytest.mark.parametrize("record", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_has_its_parts(record: Path) -> None:
    """Context, decision, consequences, rejected options, a date and a status: see 0001."""
    text = record.read_text(encoding="utf-8")
    number = int(record.name[:4])
    assert text.startswith(f"# {number}. ")
    assert re.search(r"^Date: \d{4}-\d\d-\d\d\. Status: ", text, re.MULTILINE)
    places = [text.find(f"\n{part}\n") for part in PARTS]
    assert -1 not in places
    assert places == sorted(places)


def test_decisions_are_numbered_without_gaps() -> None:
    """0001, 0002, …: nothing was taken away."""
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_the_changelog_is_kept() -> None:
    """Keep a Changelog: an Unreleased part on top."""
    headings = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == "[Unreleased]"


def anchors(page: Path) -> set[str]:
    """The headings of a page as they are linked to."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
