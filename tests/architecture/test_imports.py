"""Who may import whom: the contracts of pyproject.toml, and purity where rules are decided."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import (
    ROOT,
    SERVICES,
    Module,
    aggregates,
    modules,
    parsed,
    service_folders,
    unit_of,
)

PURE = frozenset(
    {
        "__future__", "abc", "bisect", "collections", "dataclasses", "datetime", "decimal", "enum",
        "functools", "hashlib", "itertools", "math", "operator", "pydantic", "re", "string", "types", "typing",
        "typing_extensions", "unicodedata", "uuid",
    }
)  # fmt: skip
"""What a rule may be written with; everything else would let the world in."""

PURE_KERNEL = frozenset(
    f"services.kernel.{name}"
    for name in (
        "codec",
        "decider",
        "errors",
        "ids.derived_uuid",
        "ids.opaque_key",
        "sealed",
        "subject",
    )
)

IMPURE_NAMES = frozenset(
    {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "datetime.datetime.now"}
)
IMPURE_IMPORTS = frozenset(
    {"time", "random", "secrets", "uuid.uuid1", "uuid.uuid4", "os.urandom", "os.getrandom"}
)
KEEPS_TIME_OR_CHANCE = {
    "services.kernel.clock": "the clock",
    "services.kernel.ids": "the source of fresh ids",
    "services.kernel.vault": "draws the keys and nonces that personal data is sealed with",
}


def test_the_import_contracts_hold() -> None:
    """Layers, purity of the domain, and who may choose a store: import-linter finds no breach."""
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"], check=False, cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_domain_modules_import_nothing_impure() -> None:
    """A rule sees its arguments: no protocol, no store, no file, no log.

    The domain of a service is its events, its aggregates, and whatever of the service they import.
    """
    domain = [module for folder in service_folders() for module in domain_of(folder)]
    assert len(domain) > 5
    faults = [f"{m.where}:{line}: {name}" for m in domain for name, line in impurities(m)]
    assert faults == []


def test_an_impure_import_is_noticed(tmp_path: Path) -> None:
    """The rule above can fail: it finds a protocol, a store and a clock."""
    source = "import grpc\nfrom services.kernel.stores.sqlite import x\nfrom datetime import UTC\n"
    (tmp_path / "rule.py").write_text(source)
    found = [name for name, _ in impurities(parsed(tmp_path / "rule.py"))]
    assert found == ["grpc", "services.kernel.stores.sqlite.x"]


def test_only_the_kernel_asks_for_time_or_chance() -> None:
    """Clock and ids are ports: nobody else reads the time or draws at random."""
    others = [module for module in modules() if module.name not in KEEPS_TIME_OR_CHANCE]
    faults = [f"{m.where}:{line}: {name}" for m in others for name, line in time_or_chance(m)]
    assert faults == []


@pytest.mark.parametrize(
    "source",
    [
        "import time",
        "from time import monotonic",
        "from uuid import uuid4",
        "import random as r",
        "from datetime import datetime\nx = datetime.now()",
        "import datetime\nx = datetime.date.today()",
        "import uuid\nx = uuid.uuid4()",
        "import os\nx = os.urandom(8)",
    ],
)
def test_every_way_to_time_or_chance_is_noticed(source: str, tmp_path: Path) -> None:
    """The rule above can fail, in each of the ways it names."""
    (tmp_path / "rule.py").write_text(source)
    assert list(time_or_chance(parsed(tmp_path / "rule.py")))


def domain_of(folder: Path) -> list[Module]:
    """The pure part of the service in `folder`, by name."""
    inside = {module.name: module for module in modules() if folder in module.path.parents}
    units = {"events", *aggregates(folder)}
    waiting = [m for m in inside.values() if unit_of(m, folder) in units]
    found: dict[str, Module] = {}
    while waiting:
        module = waiting.pop()
        if module.name not in found:
            found[module.name] = module
            names = (name for name, _ in module.imports())
            waiting += [inside[one] for name in names for one in owners(name) if one in inside]
    return [found[name] for name in sorted(found)]


def owners(name: str) -> tuple[str, str]:
    """The modules that an imported name may be, or lie in."""
    return name, name.rpartition(".")[0]


def impurities(module: Module) -> list[tuple[str, int]]:
    """The imports that a rule must not have."""
    return [(name, line) for name, line in module.imports() if not is_pure(name)]


def is_pure(name: str) -> bool:
    """Whether a domain module may import `name`."""
    if not name.startswith("services."):
        return name.split(".", maxsplit=1)[0] in PURE
    package = name.split(".")[1]
    if package == "kernel":
        return any(f"{name}.".startswith(f"{one}.") for one in PURE_KERNEL)
    return package in {"reference", *(folder.name for folder in service_folders())}


def time_or_chance(module: Module) -> list[tuple[str, int]]:
    """Where the module asks for the time or draws at random."""
    imported = [
        (name, line)
        for name, line in module.imports()
        if name.split(".")[0] in IMPURE_IMPORTS or name in IMPURE_IMPORTS
    ]
    return imported + [(name, line) for name, line in module.attributes() if ends_impure(name)]


def ends_impure(name: str) -> bool:
    """Whether the dotted name ends in one of the forbidden calls."""
    return any(
        f".{name}".endswith(f".{one}") for one in IMPURE_NAMES | IMPURE_IMPORTS if "." in one
    )


def test_the_service_folders_are_found() -> None:
    """The rules of this file judge something: the registry is among the services."""
    assert SERVICES / "registry" in service_folders()
