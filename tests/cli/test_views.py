"""`elevators up` keeps the views up to date beside the server; `elevators views` looks after them."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import apsw
import pytest

from services.kernel.projecting.projection import Projection
from services.kernel.projecting.sink import Commit
from services.views.lifecycle.tables import PLACES
from services.wiring import VIEWS_FILE, open_sink
from tests.e2e.people import life
from tests.e2e.registry import Registry, settings_in
from tests.views.projected import project

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "services.cli")
ORDER = {
    "maker": {"party_id": "foreign:DE-1", "name": "Musteraufzug"},
    "serial_number": "V-1",
    "place": {"division": "350102"},
}
PATIENCE_SECONDS = 40


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    ours = {"ELEVATORS_DATA_DIR": str(tmp_path / "var"), "ELEVATORS_PORT": "0"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ELEVATORS_")}
    return kept | ours


@pytest.fixture
def up(environment: Mapping[str, str]) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`elevators up`, and its address."""
    process = subprocess.Popen(
        (*PROGRAM, "up", "--no-tokens"), cwd=ROOT, env=environment, text=True, stdout=-1, stderr=-1
    )
    assert process.stdout is not None
    found = re.search(r"127\.0\.0\.1:\d+", process.stdout.readline())
    assert found is not None
    yield process, found[0]
    process.kill()
    process.communicate()


def elevators(environment: Mapping[str, str], *arguments: str) -> tuple[int, str, str]:
    """Run a command: its exit code, output and errors."""
    done = subprocess.run(
        (*PROGRAM, *arguments), cwd=ROOT, env=environment, text=True, capture_output=True,
        check=False, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def called(environment: Mapping[str, str], address: str, rpc: str, **request: Any) -> Any:
    """The answer to a call, which is waited for."""
    ends_at = time.monotonic() + PATIENCE_SECONDS
    while True:
        asked = ("call", rpc, json.dumps(request), "--json", "--address", address)
        code, out, err = elevators(environment, *asked)
        if code == 0:
            return json.loads(out)
        assert time.monotonic() < ends_at, err


def children_of(parent: int, name: str) -> list[int]:
    """The processes of this name that `parent` started."""
    listed = Path(f"/proc/{parent}/task/{parent}/children")
    if not listed.exists():
        pytest.skip("this system does not tell a process's children: run it on Linux")
    found = [int(one) for one in listed.read_text().split()]
    return [one for one in found if name in command_of(one)]


def command_of(process: int) -> list[str]:
    """How the process was started; nothing, of one that has ended."""
    try:
        return Path(f"/proc/{process}/cmdline").read_text().split("\0")
    except OSError:
        return []


def until_child(parent: int, *others: int) -> int:
    """The projector of `parent`, once there is one that is none of `others`."""
    ends_at = time.monotonic() + PATIENCE_SECONDS
    while True:
        found = [one for one in children_of(parent, "projector") if one not in others]
        if found:
            return found[0]
        assert time.monotonic() < ends_at, "no projector"
        time.sleep(0.05)


def until_gone(process: int) -> None:
    ends_at = time.monotonic() + PATIENCE_SECONDS
    while Path(f"/proc/{process}").exists():
        assert time.monotonic() < ends_at, "it goes on"
        time.sleep(0.05)


@pytest.mark.slow
def test_what_is_written_is_seen_also_after_the_projector_died(
    up: tuple[subprocess.Popen[str], str], environment: Mapping[str, str]
) -> None:
    """One is killed, the next takes its place; the view goes on where it was."""
    process, address = up
    projector = until_child(process.pid)
    written = called(environment, address, "RecordSelection", **ORDER)
    position = int(written["receipt"]["position"])
    asked = {"elevator_id": written["elevator_id"], "min_position": position}
    assert len(called(environment, address, "GetTimeline", **asked)["facts"]) == 1
    os.kill(projector, signal.SIGKILL)
    until_child(process.pid, projector)
    reason = {"reference": "x", "ground": "exported", "destination": "越南"}
    again = called(environment, address, "Deregister", elevator_id=asked["elevator_id"], **reason)
    asked["min_position"] = int(again["receipt"]["position"])
    assert len(called(environment, address, "GetTimeline", **asked)["facts"]) == 2
    code, out, _ = elevators(environment, "views", "status", "--json")
    told = {one["view"]: one for one in json.loads(out)}
    lifecycle = told["lifecycle"]
    assert (code, lifecycle["view"], lifecycle["behind"], lifecycle["parked"]) == (
        0,
        "lifecycle",
        0,
        0,
    )
    assert process.poll() is None


def test_no_projector_outlives_its_parent(up: tuple[subprocess.Popen[str], str]) -> None:
    """Neither one that drained nor one that was killed."""
    process, _ = up
    projector = until_child(process.pid)
    process.kill()
    process.wait()
    until_gone(projector)


def test_draining_ends_the_projector(up: tuple[subprocess.Popen[str], str]) -> None:
    """Ctrl-C ends both, with 0."""
    process, _ = up
    projector = until_child(process.pid)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0
    until_gone(projector)


@pytest.mark.slow
def test_views_are_rebuilt_and_verified(
    up: tuple[subprocess.Popen[str], str], environment: Mapping[str, str]
) -> None:
    """Without the registry running; a rebuild says how far it is, and both leave with 0."""
    process, address = up
    written = called(environment, address, "RecordSelection", **ORDER)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0
    code, _, err = elevators(environment, "views", "rebuild")
    assert (code, "lifecycle: live" in err) == (0, True)
    code, out, _ = elevators(environment, "views", "verify", "--projection", "lifecycle")
    assert (code, out) == (0, "lifecycle\t0 rows differ 行不一致\n")
    assert elevators(environment, "views", "parked")[:2] == (0, "")
    assert elevators(environment, "views", "retry", written["elevator_id"])[0] == 0
    code, _, err = elevators(environment, "views", "verify", "--projection", "weather")
    assert (code, "there are: lifecycle" in err) == (2, True)


def test_views_that_are_no_more_are_named_and_pruned(tmp_path: Path) -> None:
    """What is left of an earlier version goes; what another version may be writing stays, unless told."""
    environment = {**os.environ, "ELEVATORS_DATA_DIR": str(tmp_path)}
    with Registry(settings_in(tmp_path)).serving() as registry:
        life(registry).select()
        left_behind(registry, "timeline", position=0)
        project(registry)
        left_behind(registry, "newer", position=registry.head)

    code, out, _ = elevators(environment, "views", "status", "--json")
    gone = [one["view"] for one in json.loads(out) if one.get("gone")]
    assert (code, gone) == (0, ["newer", "timeline"])
    assert "timeline" in elevators(environment, "views", "status")[1]
    code, out, _ = elevators(environment, "views", "prune")
    expected = "newer\tmay be in use 可能仍在使用\ntimeline\tremoved 已删除\n"
    assert (code, out) == (1, expected)
    code, out, _ = elevators(environment, "views", "prune", "--force")
    assert (code, out) == (0, "newer\tremoved 已删除\n")
    assert elevators(environment, "views", "prune")[:2] == (0, "")
    with apsw.Connection(str(tmp_path / VIEWS_FILE)) as db:
        tables = db.execute("SELECT name FROM sqlite_master").fetchall()
    assert not [name for (name,) in tables if str(name).startswith(("timeline", "newer"))]
    code, out, _ = elevators(environment, "views", "verify", "--projection", "lifecycle")
    assert (code, out) == (0, "lifecycle\t0 rows differ 行不一致\n")


def left_behind(registry: Registry, name: str, position: int) -> None:
    """A view of another version, live, up to that position."""

    async def leave_behind() -> None:
        sink = await open_sink(registry.settings)
        view = Projection(name, 1, (PLACES,), frozenset(), lambda _: (), lambda _, __: ())
        generation = await sink.create(view)
        await sink.promote(generation)
        await sink.commit([Commit(generation, 0, position, {}, {})])
        await sink.close()

    registry.run(leave_behind())
