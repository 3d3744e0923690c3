"""Scene 8 by the real processes: a thousand machines in seven provinces, the reactions killed ten times."""

import os
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final
from uuid import uuid4

import pytest

from services.kernel.stores.sqlite_reader import SqliteReader
from services.reactions.effects import unpacked
from services.reactions.policy import Notice
from tests.cli.test_views import children_of
from tests.e2e.people import BUREAU, KINDS, row
from tests.e2e.process import Process, running
from tests.e2e.registry import Caller, on
from tests.reactions.test_e2e_maker_report import Machine, fleet
from tests.supervision.remedy_stage import report

UP: Final = (sys.executable, "-m", "services.cli", "up", "--no-tokens")
COUNT: Final = 1_000
REPORT: Final = f"ZZ-{COUNT}"
TOLD: Final = ("AffectedElevatorFound", "UserUnitNotified", "AuthorityNotified")
KILLS: Final = 5
"""While the fleet is told, and as many while it is ordered."""
PATIENCE_SECONDS: Final = 300


def known(log: SqliteReader) -> Counter[str]:
    """How many events of each type there are."""
    found: Counter[str] = Counter()
    position, at_end = 0, False
    while not at_end:
        page = log.page(position, 2_000)
        found.update(one.type.split(".")[1] for one in page.events)
        position, at_end = page.position, page.at_end
    return found


def until(true: Callable[[], bool]) -> None:
    """Wait; other processes work."""
    ends = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.2)


def killed(process: Process, times: int) -> None:
    """kill -9 of the reactions, again and again; each time they are started anew."""
    for _ in range(times):
        until(lambda: bool(children_of(process.pid, "reactions")))
        time.sleep(1.5)
        for one in children_of(process.pid, "reactions"):
            os.kill(one, signal.SIGKILL)
            until(lambda one=one: one not in children_of(process.pid, "reactions"))  # type: ignore[misc]


def imported(national: Caller, machines: list[Machine]) -> None:
    """In use since 2014."""
    rows = [
        {
            "row_id": one.serial,
            "request_id": str(uuid4()),
            "elevator": row(
                one.serial,
                place={"division": one.county, "address": "一号楼"},
                user_unit=one.unit,
            ),
            "occurred_at": on(2014, 1, 1),
        }
        for one in machines
    ]
    results = national.imported(rows[:500], rows[500:])
    assert [one.error.reason for one in results] == [""] * len(rows)


def notices(folder: Path) -> Counter[tuple[str, str]]:
    """How often each affected elevator's recipients of each kind are told."""
    with sqlite3.connect(folder / "reactions.db") as journal:
        rows = journal.execute("SELECT payload FROM outbox").fetchall()
    told = [one for (payload,) in rows if isinstance(one := unpacked(payload), Notice)]
    return Counter(
        (one.kind, one.about["affected_id"]) for one in told if one.kind.startswith("maker-report.")
    )


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_thousand_are_told_and_ordered_once_whoever_dies(tmp_path: Path) -> None:
    """Reported twice; ten kills: one notice a recipient, one order a confirmed elevator."""
    machines = fleet(COUNT)
    with running(tmp_path, UP) as process:
        national = process.caller()
        for party, kinds in KINDS:
            national.RegisterParty(
                party_id=party["party_id"], name=party["name"], kinds=kinds, division="350200"
            )
        imported(national, machines)
        serials = {"serial_range": {"first": "ZS-0001", "last": f"ZS-{COUNT:04}"}}
        told = report(
            report_id=REPORT, machines=serials, request_id="5eedd2a4-0000-4000-8000-000000000008"
        )
        national.ReportSeriousHazard(**told)
        national.ReportSeriousHazard(**told)
        killed(process, KILLS)
        log = SqliteReader(tmp_path / "events.db")
        until(lambda: min(known(log)[one] for one in TOLD) >= COUNT)
        confirmed = [one for index, one in enumerate(machines) if index % 3 < 2]
        for one in confirmed:
            national.VerifyReportedHazard(
                affected_id=f"{REPORT}-{one.id}",
                verified_by=BUREAU,
                verified_on=date(2025, 5, 12),
                evidence=["核查"],
            )
        killed(process, KILLS)
        until(lambda: known(log)["AffectedElevatorOrdered"] >= len(confirmed))
        time.sleep(3)  # whatever came twice would come now
        found = known(log)
        log.close()
        assert process.stop() == 0
    assert {one: found[one] for one in TOLD} == dict.fromkeys(TOLD, COUNT)
    orders = ("RectificationOrdered", "AffectedElevatorOrdered")
    assert {one: found[one] for one in orders} == dict.fromkeys(orders, len(confirmed))
    each = notices(tmp_path)
    for kind in ("maker-report.user-unit", "maker-report.authority"):
        of_kind = [count for (name, _), count in each.items() if name == kind]
        assert of_kind == [1] * COUNT
