"""`elevators up`: the registry in a process of its own, from its first line to its last."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

import pytest

from services.kernel.server.principal import ROLES

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "services.cli")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("up") / "var"
    ours = {"ELEVATORS_DATA_DIR": str(folder), "ELEVATORS_PORT": "0"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ELEVATORS_")}
    return kept | ours


@pytest.fixture(scope="module")
def running(environment: dict[str, str]) -> Iterator["Running"]:
    """`elevators up`, for whoever only looks at it; stopped at the end whatever happens."""
    process = subprocess.Popen(
        (*PROGRAM, "up"), cwd=ROOT, env=environment, text=True, stdout=-1, stderr=-1
    )
    yield Running(process, *announced(process.stdout))
    process.kill()
    process.communicate()


class Running(NamedTuple):
    """The process, and what it announced."""

    process: subprocess.Popen[str]
    address: str
    tokens: dict[str, str]


def command(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (*PROGRAM, *arguments), cwd=ROOT, env=environment, text=True, capture_output=True,
        check=False, timeout=60,
    )  # fmt: skip


def announced(output: IO[str] | None) -> tuple[str, dict[str, str]]:
    """The address, and a token for every role."""
    assert output is not None
    address = re.search(r"127\.0\.0\.1:\d+", output.readline())
    assert address is not None
    lines = (output.readline().rstrip("\n").partition("\t") for _ in ROLES)
    return address[0], {role: token for role, _, token in lines}


def test_up_announces_address_and_tokens_and_serves(
    running: Running, environment: dict[str, str]
) -> None:
    """A token for each role; a call with one of them is answered, and so is one without."""
    assert running.tokens.keys() == ROLES
    asked = ("show", "a" * 26, "--address", running.address)
    answer = command(environment, *asked, "--token", running.tokens["national"])
    assert (answer.returncode, answer.stderr.split(":")[0]) == (4, "ELEVATOR_UNKNOWN")
    own = command(environment, *asked)
    assert (own.returncode, own.stderr) == (4, answer.stderr)


@pytest.mark.usefixtures("running")
def test_a_second_writer_of_the_same_log_does_not_start(environment: dict[str, str]) -> None:
    """One process writes the event file; another one leaves with 3 and says why."""
    second = command(environment, "up")
    assert second.returncode == 3
    assert "Traceback" not in second.stderr


@pytest.mark.usefixtures("running")
def test_doctor_looks_at_a_log_in_use(environment: dict[str, str]) -> None:
    """It reads only, so it may look while the registry runs."""
    found = command(environment, "doctor")
    assert "ok\tevent log\tsound" in found.stdout
    assert "ok\tmode of token-key.pem\t0600" in found.stdout


def test_a_taken_port_is_named(
    running: Running, environment: dict[str, str], tmp_path: Path
) -> None:
    """Another registry on this port: exit code 2, and no stack trace."""
    other = environment | {
        "ELEVATORS_PORT": running.address.rpartition(":")[2],
        "ELEVATORS_DATA_DIR": str(tmp_path / "other"),
    }
    found = command(other, "up")
    assert found.returncode == 2
    assert running.address in found.stderr
    assert "Traceback" not in found.stderr


def test_an_unknown_service_is_named(environment: dict[str, str]) -> None:
    """`serve` knows the services there are."""
    found = command(environment, "serve", "weather")
    assert found.returncode == 2
    assert "registry" in found.stderr


def test_ctrl_c_ends_it(running: Running) -> None:
    """It drains and leaves with 0, whatever came before."""
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(60) == 0
