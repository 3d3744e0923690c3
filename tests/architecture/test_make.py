"""The Makefile: every target explains itself, and the way to an interpreter is forgiving."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

TEXT = (ROOT / "Makefile").read_text()
EXPECTED = frozenset(
    [
        "help",
        "setup",
        "run",
        "test",
        "test-all",
        "check",
        "fmt",
        "lint",
        "types",
        "imports",
        "protos",
        "protos-check",
        "buf",
        "lock",
        "bench",
        "clean",
    ]
)


def phony() -> set[str]:
    """The targets that are commands."""
    joined = TEXT.replace("\\\n", " ")
    return set(" ".join(re.findall(r"^\.PHONY:(.*)$", joined, re.MULTILINE)).split())


def explained() -> set[str]:
    """The targets that `make help` lists."""
    return set(re.findall(r"^([a-z-]+):.*?## \S", TEXT, re.MULTILINE))


def test_the_everyday_commands_are_there() -> None:
    """What other documents and CI call, exists."""
    assert phony() >= EXPECTED


def test_every_command_is_explained() -> None:
    """`make help` leaves nothing out and lists nothing that is not a command."""
    assert explained() == phony()


def test_help_is_what_make_says_by_itself() -> None:
    """`make` alone changes nothing: it lists."""
    shown = subprocess.run(["make"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert all(f"make {target}" in shown for target in phony())


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder with the Makefile and the locks, and a `bin` that is the whole PATH."""
    for name in ("Makefile", "requirements.lock", "requirements-dev.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "bin").mkdir()
    for tool in ("rm", "sh"):
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool) or tool)
    return tmp_path


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`make` with nothing but `folder/bin` to find programs in."""
    program = shutil.which("make") or "make"
    environment = {"PATH": str(folder / "bin"), "HOME": os.environ.get("HOME", "")}
    return subprocess.run(
        [program, *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        check=False,
        capture_output=True,
        text=True,
    )


def interpreter(folder: Path, name: str, *, able: bool) -> None:
    """A stand-in for an interpreter: it passes the check of its version or not, and makes no venv."""
    program = folder / "bin" / name
    program.write_text(f'#!/bin/sh\n[ "$1" = -c ] && exit {0 if able else 127}\nexit 3\n')
    program.chmod(0o755)


def test_without_python_the_message_says_what_is_needed(bare: Path) -> None:
    """No traceback, no "command not found": which versions, and how to name one."""
    done = make(bare, "run")
    assert done.returncode != 0
    assert "Python 3.11, 3.12 or 3.13 with its venv module is needed" in done.stderr
    assert "PYTHON3=" in done.stderr


def test_an_unable_interpreter_is_passed_over(bare: Path) -> None:
    """A shim for a version that is not installed does not end the search."""
    interpreter(bare, "python3.11", able=False)
    interpreter(bare, "python3.12", able=True)
    assert "with python3.12" in make(bare, "run").stdout


def test_a_named_interpreter_comes_first(bare: Path) -> None:
    """`make PYTHON3=…` wins over what is found."""
    interpreter(bare, "python3.11", able=True)
    interpreter(bare, "mine", able=True)
    assert "with mine" in make(bare, "run", "PYTHON3=mine").stdout


def test_a_failed_start_leaves_no_stamp(bare: Path) -> None:
    """An environment that could not be made is made again the next time."""
    interpreter(bare, "python3.11", able=True)
    assert make(bare, "run").returncode != 0
    assert not list(bare.glob(".venv/.*"))


def test_ci_runs_the_readme_s_test_command_first() -> None:
    """`.ci/run` is `make test` and then the rest of `make check`, each once."""
    script = ROOT / ".ci" / "run"
    commands = [line for line in script.read_text().splitlines() if line.startswith("make ")]
    assert commands == ["make test", "make static"]
    assert re.search(r"^check: test static\b", TEXT, re.MULTILINE)
    assert os.access(script, os.X_OK)
    assert "make test" in (ROOT / "README.md").read_text()
