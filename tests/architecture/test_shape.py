"""The shape of the code: small files, small functions, honest names, every public thing explained.

One service, one shape, so that whoever has read one has read all six:

    services/<name>/__init__.py       what it decides, for whom, under which rule
    services/<name>/events            its published language (a module, or a folder of modules)
    services/<name>/<aggregate>       one aggregate: commands, state, decide, evolve (likewise)
    services/<name>/servicer.py       the table rpc -> command, and the reads
    services/<name>/__main__.py       python -m services.<name>
"""

import ast
import re
import statistics
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.tree import (
    ROOT,
    Function,
    Module,
    aggregates,
    modules,
    parsed,
    service_folders,
)

LONGEST_FILE = 300
LONGEST_FUNCTION = 50
EXPECTED_MEDIAN, EXPECTED_P90 = 150, 280
"""Lines of a module: the middle one, and the one that nine of ten are shorter than."""

LONG_FILES: dict[str, str] = {}
"""Files that may be longer, each with the reason why it reads better whole."""

LONG_FUNCTIONS: dict[str, str] = {}
"""Likewise for functions, as `module:function`."""

EMPTY_NAMES = re.compile(r"Manager|Helper|Utils?(?![a-z])|(^|_)(helpers?|utils?|misc|common)(_|$)")
EMPTY_NAMES_EXAMPLES = ("EventManager", "utils", "date_utils", "helper", "ImportHelper")


def test_files_are_short() -> None:
    """A file fits into a head: 300 lines, or a reason why not."""
    long = {m.where: m.lines for m in modules() if m.lines > LONGEST_FILE}
    assert {where: n for where, n in long.items() if where not in LONG_FILES} == {}
    assert set(LONG_FILES) <= set(long), "an exception that nobody needs any more"


def test_functions_are_short() -> None:
    """A function fits onto a screen: 50 lines, or a reason why not."""
    long = {
        f"{m.name}:{f.name}": n
        for m in modules()
        for f in m.functions()
        if (n := length(f)) > LONGEST_FUNCTION
    }
    assert {name: n for name, n in long.items() if name not in LONG_FUNCTIONS} == {}
    assert set(LONG_FUNCTIONS) <= set(long), "an exception that nobody needs any more"


def test_most_files_are_much_shorter(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """The limit is not the habit: the middle module and nine of ten stay well below it."""
    sizes = sorted(m.lines for m in modules() if m.lines > 1)
    median, p90 = statistics.median(sizes), statistics.quantiles(sizes, n=10)[-1]
    record_testsuite_property(
        "module_lines", f"median {median:g}, p90 {p90:g}, longest {sizes[-1]}"
    )
    assert median <= EXPECTED_MEDIAN
    assert p90 <= EXPECTED_P90


def test_the_middle_function_is_a_few_lines() -> None:
    """Functions do one thing: half of them in at most six lines."""
    sizes = [length(function) for module in modules() for function in module.functions()]
    assert statistics.median(sizes) <= 6


def test_every_public_thing_is_explained() -> None:
    """Modules, public classes and public functions say in a docstring what is true of them.

    `decide` and `evolve` are explained once, in `kernel.decider`: they mean the same everywhere.
    """
    faults = [fault for module in modules() for fault in unexplained(module)]
    assert faults == []


def test_every_test_says_what_is_true() -> None:
    """Each test has a sentence: read them, and the system is described."""
    silent = [
        f"{module.where}:{function.lineno}: {function.name}"
        for module in map(parsed, sorted((ROOT / "tests").rglob("test_*.py")))
        for function in module.functions()
        if function.name.startswith("test_") and not ast.get_docstring(function)
    ]
    assert silent == []


def test_every_package_is_one() -> None:
    """A folder of modules has an __init__.py: without it, it would be missing from the image."""
    folders = {module.path.parent for module in modules()}
    assert [path for path in sorted(folders) if not (path / "__init__.py").is_file()] == []


def test_names_say_something() -> None:
    """No name that would fit any class: what a thing manages or helps is its name."""
    faults = [
        f"{m.where}: {name}" for m in modules() for name in defined(m) if EMPTY_NAMES.search(name)
    ]
    assert faults == []


@pytest.mark.parametrize("name", EMPTY_NAMES_EXAMPLES)
def test_empty_names_are_noticed(name: str) -> None:
    """The rule above can fail."""
    assert EMPTY_NAMES.search(name)


@pytest.mark.parametrize("folder", service_folders(), ids=lambda folder: folder.name)
def test_a_service_has_the_one_shape(folder: Path) -> None:
    """Purpose, events, at least one aggregate, servicer, start: as this module's docstring says."""
    for fixed in ("__init__.py", "servicer.py", "__main__.py"):
        assert (folder / fixed).is_file(), f"{folder.name} has no {fixed}"
    assert (folder / "events.py").is_file() or (folder / "events" / "__init__.py").is_file()
    assert aggregates(folder), f"{folder.name} has no module with decide and evolve"


def length(function: Function) -> int:
    """Lines of what a function does: neither its signature nor its docstring count."""
    work = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (function.end_lineno or 0) - work[0].lineno + 1 if work else 0


def unexplained(module: Module) -> list[str]:
    """Public things of the module that have no docstring."""
    faults = [] if ast.get_docstring(module.tree) else [f"{module.where}: the module"]
    public = (
        node
        for node in module.tree.body
        if isinstance(node, ast.ClassDef | Function)
        and not node.name.startswith("_")
        and node.name not in {"decide", "evolve"}
    )
    return faults + [
        f"{module.where}:{node.lineno}: {node.name}"
        for node in public
        if not ast.get_docstring(node)
    ]


def defined(module: Module) -> list[str]:
    """The module's own name, and its classes and functions."""
    nodes = (n for n in ast.walk(module.tree) if isinstance(n, ast.ClassDef | Function))
    return [module.path.stem, *(node.name for node in nodes)]
