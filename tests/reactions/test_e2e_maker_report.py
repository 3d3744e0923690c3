"""Scene 8 through gRPC, by the policies alone: a maker's report finds, tells, orders; twice is once."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import uuid5

import pytest

from services.reference.elevator import Place
from services.registry.elevator import elevator_id_by
from services.supervision.events.maker_report import SerialRange
from services.supervision.serials import span
from tests.e2e.people import AGENCY, BUREAU, MAKER, ref, registered_parties, row
from tests.e2e.registry import Refusal, on, settings_in
from tests.insurance.world import PICC, insurers
from tests.reactions.driver import SEED, Driver, reasons
from tests.reactions.stage import bound, changes_nothing, events, licensed
from tests.reactions.timed import SetClock, TimedRegistry
from tests.supervision.remedy_stage import report

COUNTIES: Final = ("110101", "310101", "320102", "330102", "350203", "370102", "440305")
"""One in each of seven provinces."""


@dataclass(frozen=True)
class Machine:
    """One of the fleet: where it stands, and whose it is."""

    serial: str
    county: str
    unit: Any
    id: str

    def choose(self, registry: TimedRegistry) -> None:
        """Its unit chose an inspection body: that one is sent to look again."""
        registry.national.ChooseAgency(elevator_id=self.id, agency=AGENCY, chosen_by=self.unit)


def fleet(count: int) -> list[Machine]:
    """So many machines, turn by turn in each of the counties."""
    numbers = span(SerialRange(first="ZS-0001", last=f"ZS-{count:04}")).serials()
    return [
        Machine(
            serial,
            COUNTIES[index % len(COUNTIES)],
            ref(f"register:zs:unit-{index}", f"使用单位{index}"),
            elevator_id_by(MAKER["party_id"], serial),
        )
        for index, serial in enumerate(numbers)
    ]


def imported(registry: TimedRegistry, machines: list[Machine]) -> None:
    """In use since 2014; every third one is covered."""
    rows = [
        {
            "row_id": one.serial,
            "request_id": str(uuid5(SEED, one.serial)),
            "elevator": row(
                one.serial,
                place=Place(division=one.county, address="一号楼").model_dump(exclude_none=True),
                user_unit=one.unit,
            ),
            "occurred_at": on(2014, 1, 1),
        }
        for one in machines
    ]
    batches = [rows[at : at + 500] for at in range(0, len(rows), 500)]
    results = registry.national.imported(*batches)
    assert [one.error.reason for one in results] == [""] * len(rows)
    for one in machines[::3]:
        bound(registry, one.id)


def played(registry: TimedRegistry, count: int) -> None:
    """The whole scene: reported, found, told, judged, ordered, put right; then all of it again."""
    machines = fleet(count)
    imported(registry, machines)
    driver = Driver(registry).run()
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    told = report(
        report_id=f"ZZ-{count}",
        machines={"serial_range": {"first": "ZS-0001", "last": f"ZS-{count + 2:04}"}},
        occurred_at=registry.clock.now(),
        request_id="5eedd2a4-0000-4000-8000-000000000008",
    )
    maker.ReportSeriousHazard(**told)
    driver.later(hours=1)
    assert list(reasons(driver)) == []
    case = registry.national.GetMakerReport(report_id=f"ZZ-{count}").maker_report
    assert case.affected == count
    _everybody_was_told_once(driver, machines, f"ZZ-{count}")
    head = registry.head
    maker.ReportSeriousHazard(**told)
    with pytest.raises(Refusal):
        maker.ReportSeriousHazard(**{**told, "request_id": "5eedd2a4-0000-4000-8000-000000000009"})
    driver.run()
    assert registry.head == head
    machines[0].choose(registry)
    driver.run()
    confirmed = [one for index, one in enumerate(machines) if index % 3 < 2]
    _judged(registry, machines, f"ZZ-{count}")
    driver.run()
    assert list(reasons(driver)) == []
    orders = [one for one in registry.events() if one.type == "supervision.RectificationOrdered.v1"]
    assert len(orders) == len(confirmed)
    assert len(events(registry, "SpotCheckAssigned")) == 1
    asked = sum(one.notice.kind.endswith("check-wanted") for one in driver.notices.values())
    assert asked == len(confirmed) - 1
    ordered = [
        one for one in registry.events() if one.type == "supervision.AffectedElevatorOrdered.v1"
    ]
    assert len(ordered) == len(confirmed)
    changes_nothing(driver)


def _everybody_was_told_once(driver: Driver, machines: list[Machine], report_id: str) -> None:
    for index, one in enumerate(machines):
        told = driver.kinds(affected_id=f"{report_id}-{one.id}")
        party = f"('user_unit', '{one.unit['party_id']}')"
        wanted = {
            ("maker-report.user-unit", party): 1,
            ("maker-report.authority", f"('{one.county}',)"): 1,
        }
        if index % 3 == 0:
            insurer = f"('insurer', '{PICC['party_id']}')"
            wanted["maker-report.insurer", insurer] = 1
        assert told == wanted


def _judged(registry: TimedRegistry, machines: list[Machine], report_id: str) -> None:
    """核查: two of three have it."""
    day = date(2025, 5, 12)
    for index, one in enumerate(machines):
        county, affected = registry.caller("county", division=one.county), f"{report_id}-{one.id}"
        look: dict[str, Any] = {"affected_id": affected}
        if index % 3 < 2:
            look |= {"verified_by": BUREAU, "verified_on": day, "evidence": ["核查"]}
            county.VerifyReportedHazard(**look)
        else:
            county.RefuteReportedHazard(**look, refuted_by=BUREAU, reason="销轴已更换")


def test_a_range_of_thirty_in_seven_provinces(registry: TimedRegistry) -> None:
    """Each recipient is told once, each confirmed elevator ordered once; twice changes nothing."""
    played(registry, 30)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_range_of_a_thousand_in_seven_provinces(tmp_path: Path) -> None:
    """The whole of scene 8."""
    running = TimedRegistry(settings_in(tmp_path), SetClock(on(2025, 5, 12, 9)))
    with running.serving():
        registered_parties(running)
        insurers(running)
        licensed(running)
        played(running, 1_000)
