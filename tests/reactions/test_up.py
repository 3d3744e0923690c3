"""`elevators up` with the real policies: a rescue's clocks, whoever is killed meanwhile."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from services.kernel.envelope import decode_meta
from services.kernel.stores.sqlite_reader import SqliteReader
from tests.cli.test_views import called, children_of, elevators, until_gone
from tests.cli.test_views import environment as environment  # noqa: PLC0414 -- a fixture
from tests.cli.test_views import up as up  # noqa: PLC0414 -- likewise
from tests.reactions.test_nameko import until

Up = tuple[subprocess.Popen[str], str]
OVERDUE = "emergency.ArrivalOverdueMarked.v1"
ACCIDENT = "emergency.AccidentProposed.v1"


@pytest.fixture
def log(environment: Mapping[str, str], up: Up) -> Iterator[SqliteReader]:
    """The registry's log, to look into."""
    assert up[0].poll() is None
    reader = SqliteReader(Path(environment["ELEVATORS_DATA_DIR"]) / "events.db")
    yield reader
    reader.close()


def raised(log: SqliteReader, case_id: str) -> list[str]:
    """What the registry itself has recorded of a case, in order."""
    events = log.page(0, 10_000).events
    own = [one for one in events if one.stream == f"case-{case_id}"]
    return [one.type for one in own if decode_meta(one.meta).actor.role == "system"]


def opened(environment: Mapping[str, str], address: str, case_id: str) -> Any:
    """A rescue of yesterday, reported only now: all its clocks have run out."""
    yesterday = datetime.now(UTC) - timedelta(days=1)
    fields = {
        "case_id": case_id,
        "case_kind": "CASE_KIND_RESCUE",
        "channel": "CASE_CHANNEL_TELEPHONE",
        "trapped": 2,
        "place": {"division": "350203", "address": "莲花二村 8 号楼"},
        "occurred_at": yesterday.isoformat().replace("+00:00", "Z"),
    }
    return called(environment, address, "OpenCase", **fields)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_rescue_clocks_run_out_once_whoever_dies(
    up: Up, environment: Mapping[str, str], log: SqliteReader, tmp_path: Path
) -> None:
    """Overdue and proposed as an accident by the registry itself, once each, also after kill -9."""
    process, address = up
    said = tmp_path / "said"
    said.write_text("the reactions did nothing")
    opened(environment, address, "R-1")
    until(lambda: {OVERDUE, ACCIDENT} <= set(raised(log, "R-1")), said)
    for name in ("reactions", "dispatcher"):
        (one,) = children_of(process.pid, name)
        os.kill(one, signal.SIGKILL)
    opened(environment, address, "R-2")
    until(lambda: {OVERDUE, ACCIDENT} <= set(raised(log, "R-2")), said)
    for case_id in ("R-1", "R-2"):
        found = raised(log, case_id)
        assert [found.count(one) for one in (OVERDUE, ACCIDENT)] == [1, 1]
    code, out, err = elevators(environment, "reactions", "status", "--json")
    clocks = next(one for one in json.loads(out) if one["policy"] == "rescue.clocks")
    assert (code, clocks["parked"], clocks["dead"]) == (0, 0, 0), err
    assert elevators(environment, "reactions", "parked") == (0, "", "")
    assert elevators(environment, "reactions", "dead") == (0, "", "")
    assert elevators(environment, "reactions", "waiting") == (0, "", "")
    assert elevators(environment, "reactions", "notices", "--json")[0] == 0
    assert elevators(environment, "reactions", "replay", "rescue.clocks")[0] == 1
    children = [
        one for name in ("reactions", "dispatcher") for one in children_of(process.pid, name)
    ]
    process.send_signal(signal.SIGINT)
    assert process.wait(40) == 0
    for one in children:
        until_gone(one)
