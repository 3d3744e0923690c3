"""`elevators up`: the registry in a process of its own, from its first line to its last."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from services.kernel.server.principal import ROLES

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "services.cli")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    ours = {"ELEVATORS_DATA_DIR": str(tmp_path / "var"), "ELEVATORS_PORT": "0"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ELEVATORS_")}
    return kept | ours


@pytest.fixture
def running(environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """`elevators up`, stopped at the end whatever happens."""
    process = subprocess.Popen(
        (*PROGRAM, "up"), cwd=ROOT, env=environment, text=True, stdout=-1, stderr=-1
    )
    yield process
    process.kill()
    process.communicate()


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


def test_up_announces_address_and_tokens_serves_and_drains(
    running: subprocess.Popen[str], environment: dict[str, str]
) -> None:
    """A token for each role; a call with one of them is answered; Ctrl-C ends it with 0."""
    address, tokens = announced(running.stdout)
    assert tokens.keys() == ROLES
    asked = ("show", "a" * 26, "--address", address)
    answer = command(environment, *asked, "--token", tokens["national"])
    assert (answer.returncode, answer.stderr.split(":")[0]) == (4, "ELEVATOR_UNKNOWN")
    own = command(environment, *asked)
    assert (own.returncode, own.stderr) == (4, answer.stderr)
    running.send_signal(signal.SIGINT)
    assert running.wait(30) == 0


def test_a_second_writer_of_the_same_log_does_not_start(
    running: subprocess.Popen[str], environment: dict[str, str]
) -> None:
    """One process writes the event file; another one leaves with 3 and says why."""
    announced(running.stdout)
    second = command(environment, "up")
    assert second.returncode == 3
    assert "Traceback" not in second.stderr


def test_doctor_looks_at_a_log_in_use(
    running: subprocess.Popen[str], environment: dict[str, str]
) -> None:
    """It reads only, so it may look while the registry runs."""
    announced(running.stdout)
    found = command(environment, "doctor")
    assert "ok\tevent log\tsound" in found.stdout
    assert "ok\tmode of token-key.pem\t0600" in found.stdout


def test_a_taken_port_is_named(
    running: subprocess.Popen[str], environment: dict[str, str], tmp_path: Path
) -> None:
    """Another registry on this port: exit code 2, and no stack trace."""
    address, _ = announced(running.stdout)
    other = environment | {
        "ELEVATORS_PORT": address.rpartition(":")[2],
        "ELEVATORS_DATA_DIR": str(tmp_path / "other"),
    }
    found = command(other, "up")
    assert found.returncode == 2
    assert address in found.stderr
    assert "Traceback" not in found.stderr


def test_an_unknown_service_is_named(environment: dict[str, str]) -> None:
    """`serve` knows the services there are."""
    found = command(environment, "serve", "weather")
    assert found.returncode == 2
    assert "registry" in found.stderr
