"""Scene 8 through gRPC: a maker reports a range of its machines, which stand in seven provinces.

What the registry's reactions will do later is done here in their role: find the fleet, tell, order.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from typing import Any, Final
from uuid import UUID, uuid5

import pytest
from grpc import StatusCode

from services.pb.common.v1 import batch_pb2
from services.reference.elevator import Place
from services.registry.elevator import elevator_id_by
from services.supervision.events.maker_report import SerialRange
from services.supervision.serials import span
from tests.e2e.people import BUREAU, INSTALLER, MAKER, OWNER, ref, registered_parties, row
from tests.e2e.registry import Caller, Refusal, Registry, on, request, settings_in
from tests.supervision.remedy_stage import INSURER, covered, order, report

COUNTIES: Final = ("110101", "310101", "320102", "330102", "350203", "370102", "440305")
"""One in each of seven provinces."""

FIRST, LAST, FLEET = "ZS-0001", "ZS-0021", 21
COVERED: Final = 7
UNCHANGED: Final = batch_pb2.ITEM_OUTCOME_UNCHANGED
MAY: Final = on(2015, 5, 12)
SEED: Final = UUID("5eedd2a4-0000-4000-8000-000000000008")


@dataclass(frozen=True)
class Machine:
    """One of the fleet: where it stands, and whose it is."""

    serial: str
    county: str
    unit: Any
    id: str


FLEET_OF: Final = [
    Machine(
        serial,
        COUNTIES[index % len(COUNTIES)],
        ref(f"register:zs:unit-{index}", f"使用单位{index}"),
        elevator_id_by(MAKER["party_id"], serial),
    )
    for index, serial in enumerate(span(SerialRange(first=FIRST, last=LAST)).serials())
]


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """The fleet in use since 2014, a third of it covered; a machine after the range; a foreign one."""
    with Registry(settings_in(tmp_path_factory.mktemp("fleet"))).serving() as running:
        registered_parties(running)
        rows = [_imported(one.serial, one.county, user_unit=one.unit) for one in FLEET_OF]
        rows.append(_imported("ZS-0022", COUNTIES[0]))
        rows.append(_imported("ZS-0005", COUNTIES[0], maker=INSTALLER))
        results = running.national.imported(rows)
        assert [one.error.reason for one in results] == [""] * len(rows)
        for one in FLEET_OF[:COVERED]:
            covered(running, one.id, INSURER)
        yield running


def _imported(serial: str, county: str, **fields: Any) -> dict[str, Any]:
    """A row of an old register, known since 2014."""
    place = Place(division=county, address="一号楼").model_dump(exclude_none=True)
    elevator = row(serial, place=place, **fields)
    request_id = str(uuid5(SEED, f"{elevator['maker']['party_id']} {serial}"))
    return {
        "row_id": request_id,
        "request_id": request_id,
        "elevator": elevator,
        "occurred_at": on(2014, 1, 1),
    }


class Play:
    """The scene. Played twice, every request is the very same."""

    def __init__(self, registry: Registry, report_id: str) -> None:
        self.registry, self.report_id = registry, report_id
        self.at = MAY

    def run(self) -> list[Any]:
        """Every answer, in order."""
        self.at, system = MAY, self.registry.system
        maker = self.registry.caller("manufacturer", party_id=MAKER["party_id"])
        facts = {name: one for name, one in report().items() if name != "occurred_at"}
        answers = [self.act(maker, "ReportSeriousHazard", **facts | {"report_id": self.report_id})]
        answers += self.found(system)
        for tell in (self.told, self.acknowledged, self.insured, self.judged, self.done):
            for machine in FLEET_OF:
                answers += tell(machine)
        return answers

    def found(self, system: Caller) -> Iterator[Any]:
        """查找: every machine of the range, in one batch."""
        items = [
            request(
                "RecordAffected",
                report_id=self.report_id,
                elevator_id=one.id,
                request_id=self.request_id("RecordAffected", one.id),
                occurred_at=on(2015, 5, 13),
            )
            for one in FLEET_OF
        ]
        yield from system.batch("RecordAffectedElevators", items)
        yield self.act(
            system, "ConcludeFleetSearch", report_id=self.report_id, affected=FLEET, position=1
        )

    def told(self, machine: Machine) -> Iterator[Any]:
        """告知使用单位，报告质监部门."""
        for rpc in ("NotifyUserUnit", "NotifyAuthority"):
            yield self.act(self.registry.system, rpc, affected_id=self.of(machine))

    def acknowledged(self, machine: Machine) -> Iterator[Any]:
        """Each by whom it was told: the unit, and the county."""
        unit = self.registry.caller("user_unit", party_id=machine.unit["party_id"])
        yield self.act(unit, "AcknowledgeByUserUnit", affected_id=self.of(machine))
        yield self.act(
            self.county(machine),
            "AcknowledgeByAuthority",
            affected_id=self.of(machine),
            authority=BUREAU,
        )

    def insured(self, machine: Machine) -> Iterator[Any]:
        """告知保险机构, where there is one."""
        if machine in FLEET_OF[:COVERED]:
            affected = self.of(machine)
            yield self.act(
                self.registry.system, "TellInsurer", affected_id=affected, insurer=INSURER
            )

    def judged(self, machine: Machine) -> Iterator[Any]:
        """核查: two of three have it."""
        look: dict[str, Any] = {"affected_id": self.of(machine)}
        if self.has_it(machine):
            look |= {"verified_by": BUREAU, "verified_on": date(2015, 5, 12), "evidence": ["核查"]}
            yield self.act(self.county(machine), "VerifyReportedHazard", **look)
        else:
            look |= {"refuted_by": BUREAU, "reason": "销轴已更换"}
            yield self.act(self.county(machine), "RefuteReportedHazard", **look)

    def done(self, machine: Machine) -> Iterator[Any]:
        """责令整改, then 已整改, where it is confirmed."""
        if self.has_it(machine):
            number = f"ZL-{self.report_id}-{machine.serial}"
            facts = self.order_of(machine, number)
            yield self.act(self.registry.system, "OrderRectification", **facts)
            step = {"affected_id": self.of(machine)}
            yield self.act(self.registry.system, "RecordAffectedOrder", order_id=number, **step)
            yield self.act(
                self.registry.system,
                "RecordAffectedRectified",
                rectified_on=date(2015, 5, 12),
                evidence=["照片"],
                **step,
            )

    def order_of(self, machine: Machine, order_id: str) -> dict[str, Any]:
        """An order to its unit that rests on the report."""
        ground = {"ground": "ORDER_GROUND_MAKER_REPORT", "ground_reference": self.report_id}
        facts = order(machine.id, order_id=order_id, addressees=[machine.unit], **ground)
        facts.pop("occurred_at")
        return facts

    def act(self, by: Caller, rpc: str, **fields: Any) -> Any:
        """One step, a minute after the one before it."""
        self.at += timedelta(minutes=1)
        key = str(fields.get("affected_id", fields.get("elevator_id", "")))
        return getattr(by, rpc)(request_id=self.request_id(rpc, key), occurred_at=self.at, **fields)

    def request_id(self, rpc: str, key: str) -> str:
        """The same, whenever the scene is played."""
        return str(uuid5(SEED, f"{self.report_id} {rpc} {key}"))

    def of(self, machine: Machine) -> str:
        """The affected elevator's own file."""
        return f"{self.report_id}-{machine.id}"

    def county(self, machine: Machine) -> Caller:
        """The authority of the place."""
        return self.registry.caller("county", division=machine.county)

    def has_it(self, machine: Machine) -> bool:
        """Whether the hazard is found in it."""
        return FLEET_OF.index(machine) % 3 != 0


def test_a_report_goes_its_way_through_seven_provinces(registry: Registry) -> None:
    """All found and told, all acknowledged, insurers told where they cover, orders where confirmed."""
    play = Play(registry, "ZZ-scene-8")
    play.run()
    cards = [
        registry.national.GetAffectedElevator(affected_id=play.of(one)).affected_elevator
        for one in FLEET_OF
    ]
    assert {one.authority_division[:2] for one in cards} == {one[:2] for one in COUNTIES}
    for one in cards:
        steps = (
            one.user_unit_notified_at,
            one.authority_notified_at,
            one.user_unit_acknowledged_at,
            one.authority_acknowledged_at,
            one.verdict_at,
        )
        moments = [step.ToDatetime(UTC) for step in steps]
        assert moments == sorted(moments)
        assert moments[0] > MAY
    told = [len(one.insurers) for one in cards]
    assert told == [1] * COVERED + [0] * (FLEET - COVERED)
    confirmed = [play.has_it(one) for one in FLEET_OF]
    assert [one.HasField("ordered_at") for one in cards] == confirmed
    assert [one.HasField("rectified_at") for one in cards] == confirmed
    card = registry.national.GetMakerReport(report_id=play.report_id).maker_report
    assert card.affected == FLEET


def test_the_whole_scene_played_twice_changes_nothing(registry: Registry) -> None:
    """The same requests again get the same answers; the log stands still."""
    play = Play(registry, "ZZ-twice")
    play.run()
    head = registry.head
    again = play.run()
    assert registry.head == head
    items = [one for one in again if hasattr(one, "outcome")]
    assert [one.outcome for one in items] == [UNCHANGED] * FLEET
    others = [one for one in again if not hasattr(one, "outcome")]
    assert all(one.receipt.replayed for one in others)
    assert len(others) > 4 * FLEET


def play_found(play: Play) -> list[Any]:
    """Report and search only."""
    maker = play.registry.caller("manufacturer", party_id=MAKER["party_id"])
    play.at = MAY
    facts = report(report_id=play.report_id)
    facts.pop("occurred_at")
    play.act(maker, "ReportSeriousHazard", **facts)
    return list(play.found(play.registry.system))[:-1]


def test_under_another_request_id_it_is_refused_by_number(registry: Registry) -> None:
    """And the elevators that are found again are found already."""
    play = Play(registry, "ZZ-again")
    play_found(play)
    head = registry.head
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    with pytest.raises(Refusal) as refusal:
        maker.ReportSeriousHazard(**report(report_id=play.report_id))
    assert refusal.value.reason == "MAKER_REPORT_ALREADY_FILED"
    items = [
        request("RecordAffected", report_id=play.report_id, elevator_id=one.id) for one in FLEET_OF
    ]
    results = registry.system.batch("RecordAffectedElevators", items)
    assert {one.outcome for one in results} == {UNCHANGED}
    assert registry.head == head


def test_one_wrong_machine_does_not_stop_the_others(registry: Registry) -> None:
    """After the range, another maker's, unknown: each is refused by name, the rest is recorded."""
    play = Play(registry, "ZZ-mixed")
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    maker.ReportSeriousHazard(**report(report_id=play.report_id))
    wrong = (
        elevator_id_by(MAKER["party_id"], "ZS-0022"),
        elevator_id_by(INSTALLER["party_id"], "ZS-0005"),
        elevator_id_by(MAKER["party_id"], "ZS-9999"),
    )
    ids = [FLEET_OF[0].id, *wrong, FLEET_OF[1].id]
    items = [request("RecordAffected", report_id=play.report_id, elevator_id=one) for one in ids]
    results = registry.system.batch("RecordAffectedElevators", items)
    assert [one.error.reason for one in results] == [
        "",
        "OUTSIDE_REPORTED_MACHINES",
        "NOT_OF_REPORTING_MAKER",
        "ELEVATOR_UNKNOWN",
        "",
    ]


def test_no_maker_reports_anothers_machines(registry: Registry) -> None:
    """Under its own name it finds none of them; under another's it is kept out."""
    other = registry.caller("manufacturer", party_id=INSTALLER["party_id"])
    with pytest.raises(Refusal) as refusal:
        other.ReportSeriousHazard(**report())
    assert refusal.value.code is StatusCode.PERMISSION_DENIED


def refusals(*calls: Callable[[], Any]) -> Iterator[str]:
    """The reason why each is refused."""
    for call in calls:
        with pytest.raises(Refusal) as refusal:
            call()
        yield refusal.value.reason


def test_steps_out_of_order_are_refused_by_name(registry: Registry) -> None:
    """Nothing is acknowledged untold, nothing ordered unconfirmed, no stranger told."""
    play = Play(registry, "ZZ-order")
    play_found(play)
    machine = FLEET_OF[-1]
    step = {"affected_id": play.of(machine)}
    unit = registry.caller("user_unit", party_id=machine.unit["party_id"])
    system, county = registry.system, play.county(machine)
    foreign = order(FLEET_OF[0].id, order_id="ZL-foreign", addressees=[OWNER])
    system.OrderRectification(**foreign)
    assert list(
        refusals(
            lambda: unit.AcknowledgeByUserUnit(**step),
            lambda: county.AcknowledgeByAuthority(authority=BUREAU, **step),
            lambda: system.TellInsurer(insurer=INSURER, **step),
            lambda: system.RecordAffectedOrder(order_id="ZL-foreign", **step),
            lambda: system.OrderRectification(occurred_at=MAY, **play.order_of(machine, "ZL-1")),
        )
    ) == [
        "USER_UNIT_NOT_NOTIFIED",
        "AUTHORITY_NOT_NOTIFIED",
        "INSURER_DOES_NOT_COVER",
        "REPORTED_HAZARD_NOT_CONFIRMED",
        "ORDER_GROUND_NOT_CONFIRMED",
    ]
    county.VerifyReportedHazard(
        verified_by=BUREAU, verified_on=date(2015, 5, 20), evidence=["核查"], **step
    )
    assert (
        list(
            refusals(
                lambda: system.RecordAffectedOrder(order_id="ZL-foreign", **step),
                lambda: system.RecordAffectedOrder(order_id="ZL-none", **step),
            )
        )
        == ["AFFECTED_ORDER_UNKNOWN"] * 2
    )
