"""The contracts in protos/: buf's STANDARD lint, nothing broken since the last release, and
services/pb is what they generate. Everything is generated anew into a scratch folder.
"""

import filecmp
import importlib.util
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import descriptor_pb2

from services.cli.reference_tables import service_descriptors
from tests.architecture.tree import ROOT, SERVICES

RELEASED = ROOT / "protos" / "released.binpb.gz"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `pb`, the code, and `protos.binpb`, the image with imports and comments."""
    folder = tmp_path_factory.mktemp("generated")
    spec = importlib.util.spec_from_file_location("generate", ROOT / "protos" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    program: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    program.TARGET, program.IMAGE = folder / "pb", folder / "protos.binpb"
    program.main()
    return folder


@pytest.fixture
def image(generated: Path) -> Path:
    """All protos as one image."""
    return generated / "protos.binpb"


def test_the_generated_code_is_up_to_date(generated: Path) -> None:
    """services/pb is what protos/ generates, byte for byte; if not: `make protos`."""
    fresh, kept = files(generated / "pb"), files(SERVICES / "pb")
    assert kept == fresh
    _, different, unreadable = filecmp.cmpfiles(
        generated / "pb", SERVICES / "pb", fresh, shallow=False
    )
    assert different + unreadable == []


def test_protos_pass_the_standard_lint(image: Path) -> None:
    """Names, packages and files are as every user of gRPC expects them."""
    assert buf("lint", image) == ""


def test_nothing_released_is_broken(image: Path) -> None:
    """Whoever generated code from the last release can go on using it."""
    assert buf("breaking", image, "--against", RELEASED) == ""


def test_a_removed_field_is_noticed(image: Path, tmp_path: Path) -> None:
    """The comparison above can fail: a field that was released cannot go."""
    files = descriptor_pb2.FileDescriptorSet.FromString(image.read_bytes())
    receipt = next(
        message
        for file in files.file
        for message in file.message_type
        if message.name == "WriteReceipt"
    )
    del receipt.field[-1]
    less = tmp_path / "less.binpb"
    less.write_bytes(files.SerializeToString())
    assert "WriteReceipt" in buf("breaking", less, "--against", image)


def test_a_badly_named_field_is_noticed(image: Path, tmp_path: Path) -> None:
    """The lint above can fail, and it judges our own files only."""
    files = descriptor_pb2.FileDescriptorSet.FromString(image.read_bytes())
    for file in files.file:
        for message in file.message_type:
            if message.name in {"WriteReceipt", "Date"}:  # ours, and one of google.type
                message.field[0].name = "BadName"
    bad = tmp_path / "bad.binpb"
    bad.write_bytes(files.SerializeToString())
    found = buf("lint", bad)
    assert "BadName" in found
    assert all(line.startswith("elevators/") for line in found.splitlines())


def files(folder: Path) -> list[str]:
    """The source files in `folder`, as paths in it."""
    return sorted(
        p.relative_to(folder).as_posix() for p in folder.rglob("*.py*") if p.suffix != ".pyc"
    )


def buf(*arguments: str | Path) -> str:
    """What buf found; it works offline, on the committed buf.yaml."""
    program = Path(sys.executable).with_name("buf")
    command = [program, *arguments, "--config", ROOT / "buf.yaml"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode in {0, 100}, done.stderr  # 100: it found something
    return done.stdout


def test_rpc_names_are_unique() -> None:
    """Over all services: the command line and the tests call an rpc by its own name."""
    names = Counter(one.name for service in service_descriptors() for one in service.methods)
    assert [name for name, count in names.items() if count > 1] == []
