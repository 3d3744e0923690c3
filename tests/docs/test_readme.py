"""The README runs: a newcomer's path, block by block, against a registry of its own.

Stands in for what is not run here: `make run` is `elevators up` (the recipe is compared), started on a
free port in a folder of its own; `make test` is this run.
"""

import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT
from tests.docs.blocks import LANGUAGES, Workplace, blocks, script

README = ROOT / "README.md"
RUNNABLE = [README, ROOT / "docs" / "operations.md", ROOT / "docs" / "feed.md"]


def test_the_readme_runs(running: Workplace) -> None:
    """Every command and every program of the README does what it says, in the order it says it."""
    output = running.run(script(README, running.folder))
    assert "registry.ElevatorSelected.v1" in output


def test_the_operations_page_runs(running: Workplace, tmp_path: Path) -> None:
    """The back-up it describes is taken while the registry runs, and is a whole event log."""
    (tmp_path / "backup").mkdir()
    running.environment["BACKUP"] = str(tmp_path / "backup")
    running.run(script(RUNNABLE[1], running.folder))
    checked = running.run('apsw "$BACKUP/events.db" "PRAGMA integrity_check"')
    assert checked.strip() == "ok"


def test_the_feed_page_runs(running: Workplace) -> None:
    """What its filter asks for is told, and what is wrong with another is said."""
    output = running.run(script(RUNNABLE[2], running.folder))
    assert "elevators.registry.ElevatorSelected.v1" in output
    assert "division:3501 asks for all that begin so" in output


def test_ctrl_c_ends_it_quietly(workplace: Workplace) -> None:
    """The registry that `make run` starts drains on Ctrl-C, without a traceback."""
    with workplace.registry() as process:
        pass
    assert process.returncode == 0
    assert "Traceback" not in workplace.log


def test_make_run_is_elevators_up() -> None:
    """What stands in for `make run` here is what its recipe runs."""
    recipe = re.search(
        r"^run:.*\n\t@exec \$\(BIN\)/(.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE
    )
    assert recipe is not None
    assert recipe[1] == "elevators up $(ARGS)"


@pytest.mark.parametrize("page", RUNNABLE, ids=lambda page: page.stem)
def test_every_block_is_run_or_says_why_not(page: Path) -> None:
    """Each block has a language that is known, and each `sh` or `python` block runs, or has a reason."""
    fences = re.findall(r"^```", page.read_text(encoding="utf-8"), re.MULTILINE)
    found = blocks(page)
    assert len(fences) == 2 * len(found)
    assert {block.language for block in found} <= LANGUAGES
    assert any(block.language == "sh" and block.reason is None for block in found)
