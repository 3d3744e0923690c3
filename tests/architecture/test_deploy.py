"""deploy/ without an engine: the files parse, name what is there, and start what would start."""

import importlib.util
import json
import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from services.kernel.settings import PREFIX, load
from tests.architecture.tree import ROOT

DEPLOY = ROOT / "deploy"
COMPOSE = [DEPLOY / "compose.yaml", DEPLOY / "compose.tls.yaml"]
"""The embedded edition's; the scaled one's is in test_deploy_scaled."""


class Step(NamedTuple):
    """One instruction of a Dockerfile."""

    word: str
    rest: str


def steps() -> list[Step]:
    """The Dockerfile's instructions, continued lines joined, comments left out."""
    lines = (DEPLOY / "Dockerfile").read_text().splitlines()
    text = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    joined = re.sub(r"\\\n\s*", "", text)
    return [Step(*line.split(maxsplit=1)) for line in joined.splitlines() if line.strip()]


def the(word: str) -> str:
    """The last instruction of this name: the one that counts in the final stage."""
    return [step.rest for step in steps() if step.word == word][-1]


def service(path: Path) -> Any:
    """The one service of a compose file."""
    return yaml.safe_load(path.read_text())["services"]["registry"]


def environment() -> dict[str, str]:
    """The variables of the final stage."""
    return dict(re.findall(r"(\w+)=(\S+)", the("ENV")))


def test_everything_that_is_copied_is_there() -> None:
    """Each COPY from the build context finds its source, and .dockerignore lets it through."""
    rules = (ROOT / ".dockerignore").read_text().splitlines()
    allowed = [rule[1:] for rule in rules if rule.startswith("!")]
    copied = [step.rest.split()[:-1] for step in steps() if step.word == "COPY"]
    sources = [one for words in copied if not words[0].startswith("--from") for one in words]
    assert sources
    for source in sources:
        assert (ROOT / source).exists(), source
        assert any(fnmatch(source, rule) for rule in allowed), f"{source} is ignored"


def test_the_image_runs_as_nobody_special() -> None:
    """Not as root, on a base named by version, dependencies by hash, drained by SIGTERM."""
    assert the("USER") == "10001:10001"
    assert {step.rest.split()[0] for step in steps() if step.word == "FROM"} == {"python:3.11-slim"}
    assert any("--require-hashes" in step.rest for step in steps() if step.word == "RUN")
    assert the("STOPSIGNAL") == "SIGTERM"


def test_the_image_starts_what_there_is() -> None:
    """The entry point is a program of the project, the health check a module of it."""
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert json.loads(the("ENTRYPOINT"))[0] in scripts
    python, flag, module = json.loads(the("HEALTHCHECK").partition("CMD ")[2])
    assert (python, flag) == ("python", "-m")
    assert importlib.util.find_spec(module) is not None


def test_the_volume_is_where_the_data_goes() -> None:
    """The data directory is the image's volume, and that of every compose file."""
    data = environment()[f"{PREFIX}DATA_DIR"]
    assert the("VOLUME") == data
    for path in COMPOSE:
        assert f"data:{data}" in service(path)["volumes"]


@pytest.mark.parametrize("path", COMPOSE, ids=lambda path: path.stem)
def test_compose_files_are_hardened(path: Path) -> None:
    """A read-only root, no capabilities, no new privileges, and time enough to drain."""
    one = service(path)
    assert one["read_only"] is True
    assert one["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in one["security_opt"]
    assert int(one["stop_grace_period"].removesuffix("s")) > load().drain_seconds
    assert (path.parent / one["build"]["context"] / one["build"]["dockerfile"]).is_file()


@pytest.mark.parametrize("path", COMPOSE, ids=lambda path: path.stem)
def test_the_registry_accepts_these_settings(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own checks pass: no unknown variable, no plain text beyond this machine."""
    variables = environment() | service(path)["environment"]
    for name, value in variables.items():
        if name.startswith(f"{PREFIX}TLS_"):
            (tmp_path / name).touch()
            value = str(tmp_path / name)  # noqa: PLW2901 -- the file is in a volume there
        if name.startswith(PREFIX):
            monkeypatch.setenv(name, value)
    settings = load()
    assert settings.edition == "embedded"
    assert not settings.behind_tls_proxy
    assert str(settings.port) in the("EXPOSE").split()


@pytest.mark.parametrize("path", COMPOSE, ids=lambda path: path.stem)
def test_ports_are_published_with_tls_only(path: Path) -> None:
    """Either the host's own loopback without a published port, or TLS."""
    one = service(path)
    loopback = one["environment"][f"{PREFIX}HOST"] == "127.0.0.1"
    assert loopback == (one.get("network_mode") == "host")
    assert loopback == ("ports" not in one)
    assert loopback == (f"{PREFIX}TLS_KEY" not in one["environment"])


def test_the_version_is_the_project_s() -> None:
    """The image is tagged with the version that is in it."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert {service(path)["image"] for path in COMPOSE} == {f"elevators:{version}"}
