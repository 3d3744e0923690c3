"""A lift is maintained, through real gRPC: contract, take-over, visits, successor, restart."""

from datetime import date
from pathlib import Path

import pytest
from grpc import StatusCode

from services.directory.bonds import Bonds
from tests.e2e.people import BUREAU, COMMITTEE, MAINTAINER, MAKER, life
from tests.e2e.registry import Refusal, Registry, on
from tests.maintenance.telling import (
    HARBOUR,
    TECHNICIAN,
    hand_over,
    lift,
    maintained,
    of,
    running,
    signed,
    take_over,
    visit_facts,
)

HALF_MONTH, YEAR = "UPKEEP_VISIT_KIND_HALF_MONTH", "UPKEEP_VISIT_KIND_YEAR"


def test_a_lift_is_maintained(registry: Registry) -> None:
    """The maintainer signs, takes over and visits; the committee confirms; the public sees it."""
    story = lift(registry)
    maintainer, committee = (
        of(registry, "maintainer", MAINTAINER),
        of(registry, "user_unit", COMMITTEE),
    )
    contract_id = signed(maintainer, [story])
    take_over(maintainer, story, contract_id)
    maintainer.RecordVisit(**visit_facts(story, date(2014, 4, 12)))
    committee.ConfirmVisit(
        elevator_id=story.id,
        visit_number="维-2014-04-12",
        confirmation={"unit": COMMITTEE, "confirmed_on": date(2014, 4, 13)},
        occurred_at=on(2014, 4, 13),
    )
    card = committee.GetContract(contract_id=contract_id).contract
    assert (card.maintainer.party_id, card.division) == (MAINTAINER["party_id"], "350203")
    upkeep = maintainer.GetUpkeep(elevator_id=story.id).upkeep
    assert upkeep.maintainer.party_id == MAINTAINER["party_id"]
    assert [one.confirmed_by.party_id for one in upkeep.visits] == [COMMITTEE["party_id"]]
    due = {one.duty: (one.due_on.year, one.due_on.month, one.due_on.day) for one in upkeep.due}
    assert due == {1: (2014, 4, 27), 2: (2014, 7, 1), 3: (2014, 10, 1), 4: (2015, 4, 1)}
    public = registry.with_token(None).GetPublicUpkeep(elevator_id=story.id).public_upkeep
    assert [(one.kind, one.confirmed) for one in public.visits] == [(1, True)]


def test_as_it_was_true_and_known(registry: Registry) -> None:
    """A visit that is told late was true before, and was not known then."""
    story = lift(registry)
    maintained(registry, story)
    known = registry.national.GetUpkeep(elevator_id=story.id)
    registry.national.RecordVisit(**visit_facts(story, date(2014, 5, 2)))
    early = registry.national.GetUpkeep(elevator_id=story.id, as_of=on(2014, 5, 1)).upkeep
    later = registry.national.GetUpkeep(elevator_id=story.id, as_of=on(2014, 5, 3)).upkeep
    assert (len(early.visits), len(later.visits)) == (0, 1)
    assert len(known.upkeep.visits) == 0


def test_what_is_overdue_is_marked_once(registry: Registry) -> None:
    """By the system, when the day is over; refused before; again it is nothing new."""
    story = lift(registry)
    maintained(registry, story)
    mark = {
        "elevator_id": story.id,
        "duty": "UPKEEP_DUTY_HALF_MONTH",
        "due_on": date(2014, 4, 16),
    }
    with pytest.raises(Refusal) as early:
        registry.system.MarkMaintenanceOverdue(**mark, occurred_at=on(2014, 4, 16))
    assert early.value.reason == "MAINTENANCE_NOT_YET_OVERDUE"
    first = registry.system.MarkMaintenanceOverdue(**mark, occurred_at=on(2014, 4, 17))
    again = registry.system.MarkMaintenanceOverdue(**mark, occurred_at=on(2014, 4, 18))
    assert first.receipt.event_types == ["maintenance.MaintenanceOverdueMarked.v1"]
    assert again.receipt.event_types == []
    due = registry.national.GetUpkeep(elevator_id=story.id).upkeep.due
    assert [one.overdue for one in due] == [True, False, False, False]


def test_one_maintainer_follows_another(registry: Registry) -> None:
    """Told in the wrong order and corrected, every day has one; the directory says the same."""
    story = lift(registry)
    first = maintained(registry, story)
    national = registry.national
    second = signed(
        national,
        [story],
        maintainer=HARBOUR,
        starts_on=date(2017, 1, 1),
        ends_on=date(2018, 12, 31),
        scheme={"kind": "MAINTENANCE_SCHEME_KIND_FIXED_15_DAY", "starts_on": date(2017, 1, 1)},
        occurred_at=on(2016, 12, 1),
    )
    with pytest.raises(Refusal) as taken:
        take_over(national, story, second, date(2017, 1, 1), maintainer=HARBOUR)
    assert taken.value.reason == "MAINTAINED_BY_ANOTHER"
    hand_over(national, story, first, date(2016, 12, 31))
    take_over(national, story, second, date(2017, 1, 1), maintainer=HARBOUR)
    hand_over(national, story, first, date(2016, 11, 30), occurred_at=on(2017, 2, 1))
    days = {
        date(2014, 3, 31): None,
        date(2014, 4, 1): MAINTAINER,
        date(2016, 11, 30): MAINTAINER,
        date(2016, 12, 1): None,
        date(2017, 1, 1): HARBOUR,
        date(2018, 6, 1): HARBOUR,
    }
    bonds = Bonds(registry.plant.store)
    for day, party in days.items():
        found = registry.run(bonds.maintainer(story.id, day))
        assert (found.party_id if found else None) == (party["party_id"] if party else None), day
    with pytest.raises(Refusal) as wrong:
        national.RecordVisit(**visit_facts(story, date(2017, 3, 1)))
    assert wrong.value.reason == "NOT_THE_MAINTAINER_THEN"
    of(registry, "maintainer", MAINTAINER).RecordVisit(
        **visit_facts(story, date(2016, 11, 20), occurred_at=on(2017, 3, 2))
    )  # it had it then


def test_a_successor_sees_the_elevator(registry: Registry) -> None:
    """Whoever took it over is related to it; a stranger is not."""
    story = lift(registry)
    first = maintained(registry, story)
    harbour = of(registry, "maintainer", HARBOUR)
    with pytest.raises(Refusal) as stranger:
        harbour.GetUpkeep(elevator_id=story.id)
    assert stranger.value.code is StatusCode.PERMISSION_DENIED
    hand_over(registry.national, story, first, date(2014, 12, 31))
    registry.national.TerminateContract(
        contract_id=first,
        ended_on=date(2014, 12, 31),
        ground="CONTRACT_TERMINATION_GROUND_AGREEMENT",
        reason="协商",
        occurred_at=on(2014, 12, 31),
    )
    second = signed(
        harbour,
        [story],
        maintainer=HARBOUR,
        starts_on=date(2015, 1, 1),
        scheme={"kind": "MAINTENANCE_SCHEME_KIND_FIXED_15_DAY", "starts_on": date(2015, 1, 1)},
        occurred_at=on(2014, 12, 31),
    )
    take_over(harbour, story, second, date(2015, 1, 1), maintainer=HARBOUR)
    assert harbour.GetElevator(elevator_id=story.id).elevator.elevator_id == story.id


def test_nobody_reads_the_technician_in_the_log(registry: Registry) -> None:
    """Sealed in the log, shown for a reason that is on record, never in a repeated answer."""
    story = lift(registry)
    maintained(registry, story)
    registry.national.RecordVisit(**visit_facts(story, date(2014, 6, 2)))
    everything = b"".join(one.data for one in registry.events()) + registry.logged()
    for clear in (TECHNICIAN["name"], TECHNICIAN["certificate_number"]):
        assert clear.encode() not in everything
    look = {
        "elevator_id": story.id,
        "visit_number": "维-2014-06-02",
        "reason": "事故调查",
        "request_id": "0b7d2c1e-7b5e-4c0e-9d0c-3f1f6a1b2c3d",
    }
    shown = registry.national.RevealTechnician(**look)
    assert shown.technician.name == TECHNICIAN["name"]
    assert shown.receipt.event_types == ["maintenance.TechnicianRevealed.v1"]
    assert not registry.national.RevealTechnician(**look).HasField("technician")


def test_an_erased_technician_is_shown_to_nobody(registry: Registry) -> None:
    """The visit stays, and who did it can be read back from nowhere."""
    story = lift(registry)
    maintained(registry, story)
    gone = TECHNICIAN | {"person_id": "person:jishi-gone"}
    registry.national.RecordVisit(**visit_facts(story, date(2014, 6, 2), technician=gone))
    registry.run(registry.plant.vault.erase("person:jishi-gone"))
    shown = registry.national.RevealTechnician(
        elevator_id=story.id, visit_number="维-2014-06-02", reason="事故调查"
    )
    assert shown.receipt.event_types == ["maintenance.TechnicianRevealed.v1"]
    assert not shown.HasField("technician")
    assert len(registry.national.GetUpkeep(elevator_id=story.id).upkeep.visits) == 1


def test_faults_and_the_makers_help(registry: Registry) -> None:
    """The rescue platform reports, the maintainer closes, the maker has helped."""
    story = lift(registry)
    maintained(registry, story)
    maintainer = of(registry, "maintainer", MAINTAINER)
    registry.caller("rescue_platform", division="3502").ReportFault(
        elevator_id=story.id,
        fault_number="F-1",
        symptom="FAULT_SYMPTOM_TRAPPED_AT_FLOOR",
        case_id="XM-2015-77",
        occurred_at=on(2015, 5, 1),
    )
    of(registry, "manufacturer", MAKER).RecordTechnicalSupport(
        elevator_id=story.id,
        support_number="技-1",
        given_by=MAKER,
        given_on=date(2015, 5, 2),
        topic="SUPPORT_TOPIC_DIAGNOSIS",
        description="远程诊断",
        occurred_at=on(2015, 5, 2),
    )
    maintainer.CloseFault(
        elevator_id=story.id,
        fault_number="F-1",
        cause_code="E1",
        caused_by_maintenance=True,
        remedy="更换门机皮带",
        occurred_at=on(2015, 5, 3),
    )
    upkeep = maintainer.GetUpkeep(elevator_id=story.id).upkeep
    [fault], [help_] = upkeep.faults, upkeep.support
    assert (fault.cause_code, fault.caused_by_maintenance) == ("E1", True)
    assert help_.given_by.party_id == MAKER["party_id"]


def test_on_demand_comes_with_its_policy(registry: Registry) -> None:
    """按需维保 in Shanghai since July 2020: due as agreed. In Fujian it is refused."""
    national = registry.national
    national.RenewLicence(
        party_id=MAINTAINER["party_id"],
        number="TS3330-1",
        valid_to=date(2022, 12, 31),
        renewed_by=BUREAU,
        occurred_at=on(2018, 6, 1),
    )
    scheme = {
        "kind": "MAINTENANCE_SCHEME_KIND_ON_DEMAND",
        "starts_on": date(2020, 7, 1),
        "monitored_all_day": True,
        "monitoring_platform": "沪梯云",
        "longest_gap_days": 60,
    }
    days = {"starts_on": date(2020, 7, 1), "ends_on": date(2022, 6, 30), "scheme": scheme}
    days["occurred_at"] = on(2020, 7, 1)
    with pytest.raises(Refusal) as fujian:
        signed(national, [lift(registry)], **days)
    assert fujian.value.reason == "ON_DEMAND_NOT_ALLOWED_THERE"
    shanghai = {"division": "310104", "address": "漕溪北路 1 号"}
    story = life(registry, place=shanghai).until_registered()
    contract_id = signed(national, [story], **days)
    take_over(national, story, contract_id, date(2020, 7, 1))
    due = national.GetUpkeep(elevator_id=story.id).upkeep.due[0].due_on
    assert (due.year, due.month, due.day) == (2020, 8, 30)


def test_a_restart_forgets_nothing(tmp_path: Path) -> None:
    """Who has the lift, what is due, and which requests were answered."""
    with running(tmp_path) as registry:
        story = lift(registry)
        contract_id = maintained(registry, story)
        visit = visit_facts(
            story, date(2014, 4, 12), request_id="5f0f3f0e-3a3b-4f6b-8a57-0f6d1f5f9a11"
        )
        registry.national.RecordVisit(**visit)
        before = registry.national.GetUpkeep(elevator_id=story.id)
    with Registry(registry.settings).serving() as again:
        assert again.national.GetUpkeep(elevator_id=story.id) == before
        assert again.national.RecordVisit(**visit).receipt.replayed
        with pytest.raises(Refusal) as taken:
            signed(again.national, [story], maintainer=HARBOUR)
        assert taken.value.reason == "ELEVATOR_UNDER_ANOTHER_CONTRACT"
        expire = {"contract_id": contract_id, "occurred_at": on(2017, 1, 1)}
        assert again.system.ExpireContract(**expire).receipt.event_types
