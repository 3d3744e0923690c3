"""The two ways to start the registry, as processes: the service alone, and the whole of it."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.e2e.people import row
from tests.e2e.process import SERVICE, running
from tests.e2e.registry import on

UP = (sys.executable, "-m", "services.cli", "up", "--no-tokens")


@pytest.mark.parametrize("command", [SERVICE, UP], ids=["service", "up"])
def test_it_starts_serves_and_stops(tmp_path: Path, command: Sequence[str]) -> None:
    """On a free port, with keys of its own; Ctrl-C ends it with status 0 and no traceback."""
    with running(tmp_path, command) as server:
        caller = server.caller()
        made = caller.ImportLegacyElevator(elevator=row("P-1"), occurred_at=on(2015, 1, 1))
        assert caller.GetElevator(elevator_id=made.elevator_id).etag == made.receipt.etag
        caller.close()
        assert server.end(signal.SIGINT) == 0
        assert b"Traceback" not in b"".join(server.lines)


def test_one_file_has_one_server(tmp_path: Path) -> None:
    """A second server over the same files does not start, and says why; the first goes on."""
    with running(tmp_path) as server:
        caller = server.caller()
        with running(tmp_path) as second:
            assert second.exit_status() != 0
            assert b"is open for writing already" in b"".join(second.lines)
            assert b"Traceback" not in b"".join(second.lines)
        caller.ImportLegacyElevator(elevator=row("P-2"), occurred_at=on(2015, 1, 1))
        caller.close()
