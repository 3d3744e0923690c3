"""The source tree as data: what the tests of this folder judge."""

import ast
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ROOT / "services"
NOT_SERVICES = frozenset(
    {"kernel", "reference", "directory", "views", "reactions", "feed", "portal", "cli", "pb"}
)
"""Packages under services/ that are not one of the six domain services."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One module of ours: where it is, its text and its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """As it is imported: `services.kernel.clock`."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def where(self) -> str:
        """As it is spoken of: `services/kernel/clock.py`."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def functions(self) -> Iterator[Function]:
        """Every function and method, nested ones too."""
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                yield node

    def imports(self) -> Iterator[tuple[str, int]]:
        """Everything that is imported, as dotted names (`from a import b` is a.b), with its line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)

    def attributes(self) -> Iterator[tuple[str, int]]:
        """Every dotted name in the code (`datetime.now`), with its line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                yield ast.unparse(node), node.lineno


@cache
def modules() -> tuple[Module, ...]:
    """All modules under services/ but the generated ones."""
    paths = sorted(path for path in SERVICES.rglob("*.py") if SERVICES / "pb" not in path.parents)
    return tuple(parsed(path) for path in paths)


def parsed(path: Path) -> Module:
    """The module at `path`."""
    text = path.read_text(encoding="utf-8")
    return Module(path, text, ast.parse(text, path))


def service_folders() -> list[Path]:
    """The folders of the domain services, by name."""
    return sorted(
        path
        for path in SERVICES.iterdir()
        if path.is_dir() and not path.name.startswith("__") and path.name not in NOT_SERVICES
    )


def unit_of(module: Module, folder: Path) -> str:
    """What of the service in `folder` the module belongs to: a module's name, or a folder's."""
    return module.path.relative_to(folder).with_suffix("").parts[0]


def aggregates(folder: Path) -> list[str]:
    """The aggregates of a service: its modules or folders that define `evolve`."""
    inside = (module for module in modules() if folder in module.path.parents)
    found = (m for m in inside if any(f.name in {"evolve", "_evolve"} for f in m.functions()))
    return sorted({unit_of(module, folder) for module in found})


@cache
def committed() -> tuple[Path, ...]:
    """Every file that is in the repository, or would be with `git add --all`."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git repository here: run this in a clone, with git installed")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    paths = (ROOT / name for name in sorted(set(listed.split("\0"))) if name)
    return tuple(path for path in paths if path.is_file())


def texts() -> Iterator[tuple[str, str]]:
    """The committed text files: path from the root, content."""
    for path in committed():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
