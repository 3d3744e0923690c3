"""deploy/compose.scaled.yaml without an engine: what it starts is there, and is as closed as the others."""

import base64
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from services.cli.__main__ import app
from services.cli.running import ALL
from services.cli.serving import SERVICES
from services.cli.workers import WORKERS
from services.kernel.settings import PREFIX, load
from tests.architecture.test_deploy import DEPLOY, environment
from tests.architecture.tree import ROOT
from tests.scaled import PATH, asked_for, compose, ours
from tests.scaled import environment as variables_of

SERVED = sorted(ours())
EMBEDDED = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]["registry"]
TOLD = {
    "POSTGRES_PASSWORD": "a",
    "RABBITMQ_PASSWORD": "b",
    "VAULT_MASTER_KEY": base64.b64encode(sha256(b"a test").digest()).decode(),
}


def one(name: str) -> Any:
    """A service that runs our image."""
    return ours()[name]


def test_every_process_is_a_service() -> None:
    """One server, and each worker apart from it."""
    commands = {tuple(service["command"]) for service in ours().values()}
    assert commands == {("serve", ALL), *(("serve", worker) for worker in WORKERS)}
    assert ALL not in SERVICES
    assert ALL not in WORKERS


@pytest.mark.parametrize("name", SERVED)
def test_a_command_is_one_of_the_program(name: str) -> None:
    """It parses, with these arguments."""
    group: Any = typer.main.get_command(app)
    with group.make_context("elevators", list(one(name)["command"])) as context:
        found, command, rest = group.resolve_command(context, [*one(name)["command"]])
        with command.make_context(found, rest, parent=context) as inner:
            assert inner.params["service"] == one(name)["command"][-1]


@pytest.mark.parametrize("name", SERVED)
def test_its_settings_are_accepted(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No unknown variable, nothing missing, no plain text beyond this machine; files where mounted."""
    service = one(name)
    mounted = [volume.split(":")[1] for volume in service["volumes"]]
    for variable, value in (environment() | variables_of(service, TOLD)).items():
        if value.startswith("/run/"):
            assert any(value == path or value.startswith(f"{path}/") for path in mounted), value
            (tmp_path / variable).touch()
            value = str(tmp_path / variable)  # noqa: PLW2901 -- the file is in a volume there
        if variable.startswith(PREFIX):
            monkeypatch.setenv(variable, value)
    settings = load()
    assert settings.edition == "scaled"
    assert not settings.behind_tls_proxy
    assert (settings.tls_key is not None) == (name == "server")


@pytest.mark.parametrize("name", SERVED)
def test_a_service_is_as_closed_as_the_embedded_one(name: str) -> None:
    """A read-only root, no capabilities, no new privileges, and time enough to drain."""
    for what in ("image", "read_only", "tmpfs", "cap_drop", "security_opt", "init", "restart"):
        assert one(name)[what] == EMBEDDED[what], what
    assert one(name)["stop_grace_period"] == EMBEDDED["stop_grace_period"]


def test_servers_of_others_are_out_of_reach() -> None:
    """No new privileges, a network without a way out, no port; ours have one, the server's."""
    services = compose()["services"]
    for name in services.keys() - ours().keys():
        assert services[name]["networks"] == ["inside"]
        assert services[name]["cap_drop"] == ["ALL"]
        assert services[name]["security_opt"] == EMBEDDED["security_opt"]
        assert "healthcheck" in services[name]
        assert not re.search(r":(latest)?$|^[^:]+$", services[name]["image"])
    assert compose()["networks"]["inside"] == {"internal": True}
    assert [name for name, service in services.items() if "ports" in service] == ["server"]


def test_whom_it_waits_for_is_there() -> None:
    """Every host in a URI is a service; every volume and dependency is declared."""
    services = compose()["services"]
    text = PATH.read_text()
    hosts = set(re.findall(r"(?:@|esdb://|ADDRESS: )([a-z]+):\d+", text))
    assert hosts == {"eventstore", "postgres", "rabbitmq", "server"} <= services.keys()
    named = [volume for one in services.values() for volume in one.get("volumes", ())]
    volumes = {volume.split(":")[0] for volume in named if not volume.startswith(".")}
    assert volumes == compose()["volumes"].keys()
    for service in ours().values():
        assert service["depends_on"].keys() == services.keys() - ours().keys()


def test_the_guide_says_what_has_to_be_made() -> None:
    """What `.env` has to say, and each folder beside the file; none of it goes into the repository."""
    guide, ignored = (DEPLOY / "README.md").read_text(), (ROOT / ".gitignore").read_text()
    mounts = re.findall(r"- \./(\w+)[:/]", PATH.read_text())
    for what in (*asked_for(), *mounts):
        assert what in guide
    assert asked_for() == TOLD.keys()
    for folder in mounts:
        assert f"/deploy/{folder}/" in ignored
    assert "/deploy/.env" in ignored
