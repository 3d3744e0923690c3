"""An import whose process is killed or interrupted goes on where it stopped."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from time import monotonic, sleep

import grpc

from services.cli.importing.run import Plan
from tests.cli.importing import minimal, rejected, run_import
from tests.cli.registry import Registry

PROGRAM = """
import asyncio, sys
from pathlib import Path
from services.cli.importing import run
from services.cli.importing.run import Plan
from tests.cli.importing import minimal, run_import
run.JOURNAL_SECONDS = 0.0
address, folder = sys.argv[1], Path(sys.argv[2])
plan = Plan(folder / "file.csv", minimal(), folder / "rejects.csv", rows_per_batch=10)
asyncio.run(run_import(address, plan))
"""


def test_a_killed_import_goes_on_behind_its_journal(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """kill -9 in the middle: the second run sends only what was not settled; all are in once."""
    rows = [str(number) if number % 25 else "" for number in range(1, 301)]
    (tmp_path / "file.csv").write_text("id\n" + "".join(f"{row or ' '}\n" for row in rows))
    held = Event()

    def hold(number: int, _context: grpc.ServicerContext) -> None:
        if number == 10:
            held.wait()

    registry.before = hold
    program = [sys.executable, "-c", PROGRAM, address, str(tmp_path)]
    journal = tmp_path / "rejects.csv.progress"
    with subprocess.Popen(program, cwd=Path(__file__).parents[2]) as process:
        until = monotonic() + 60
        while registry.requests < 10 or not journal.exists():
            assert monotonic() < until
            sleep(0.01)
        process.send_signal(signal.SIGKILL)
    held.set()
    settled = int(journal.read_text().split('"line": ')[1].split(",")[0]) - 1
    assert settled > 0
    plan = Plan(tmp_path / "file.csv", minimal(), tmp_path / "rejects.csv", resume=True)
    counts = asyncio.run(run_import(address, plan))
    assert counts.accepted + counts.unchanged == 288
    assert counts.rejected == 12
    assert len(registry.rows) == 288
    assert {registry.arrived[row] for row in rows[:settled] if row} == {1}
    assert [row["_line"] for row in rejected(plan.rejects)] == [
        str(number + 1) for number in range(25, 301, 25)
    ]


INTERRUPTED = """
import signal, sys
from services.cli.__main__ import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests may ignore it
main(sys.argv[1:])
"""


def test_ctrl_c_says_how_far_it_came(address: str, registry: Registry, tmp_path: Path) -> None:
    """An interrupted import leaves with 3 and its progress; the same command finishes it."""
    held = Event()

    def hold(number: int, _context: grpc.ServicerContext) -> None:
        if number == 8:
            held.wait()

    registry.before = hold
    data = Path(__file__).parent / "data"
    files = (data / "old-register.csv", "--map", data / "old-register.toml")
    options = ("--rejects", tmp_path / "r.csv", "--batch", "3", "--address", address)
    command = [str(part) for part in (*files, *options, "--token", "t")]
    program = [sys.executable, "-c", INTERRUPTED, "import", *command]
    root = Path(__file__).parents[2]
    with subprocess.Popen(program, cwd=root, stderr=subprocess.PIPE, text=True) as process:
        until = monotonic() + 60
        while registry.requests < 8:
            assert monotonic() < until
            sleep(0.01)
        process.send_signal(signal.SIGINT)
        held.set()
        _, told = process.communicate(timeout=60)
    assert process.returncode == 3
    assert "interrupted\nSettled up to line" in told
    assert (tmp_path / "r.csv.progress").exists()
    again = subprocess.run(program, cwd=root, capture_output=True, text=True, check=False)
    assert again.returncode == 1
    assert "going on behind line" in again.stderr
    assert len(registry.rows) == 31
    assert len(rejected(tmp_path / "r.csv")) == 9
