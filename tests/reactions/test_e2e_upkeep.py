"""Contracts, visits and vacancies through gRPC: taken over, visited, vacant, flagged, settled."""

from datetime import timedelta

import pytest

from tests.e2e.people import COMMITTEE, MAINTAINER, Life
from tests.maintenance.telling import visit_facts
from tests.reactions.driver import Driver
from tests.reactions.stage import (
    changes_nothing,
    contract,
    days,
    events,
    in_any_order,
    in_use,
    kinds,
    settled,
    today,
)
from tests.reactions.timed import TimedRegistry


def _visited(registry: TimedRegistry, lift: Life) -> None:
    day = today(registry)
    registry.national.RecordVisit(**visit_facts(lift, day, occurred_at=registry.clock.now()))


def test_a_contract_is_taken_over_and_its_end_leaves_a_vacancy(registry: TimedRegistry) -> None:
    """Signed: taken over. Expired: handed over, vacant; 30 days without a successor: 无维保, settled
    by the next contract."""
    lifts, driver = [in_use(registry), in_use(registry)], Driver(registry)
    settled(driver)
    first = contract(registry, *lifts, term=20)
    settled(driver)
    assert len(events(registry, "ElevatorTakenOver", about=first)) == 2
    settled(driver.later(days=22))
    assert len(events(registry, "ContractExpired")) == 1
    handed = events(registry, "ElevatorHandedOver", about=first)
    assert {one.ended_on for one in handed} == {today(registry) - timedelta(days=2)}
    assert events(registry, "WithoutsFlagRaised") == []
    second = contract(registry, lifts[0])
    settled(driver.later(days=31))
    (raised,) = events(registry, "WithoutsFlagRaised")
    assert str(raised.flag) == "no_maintenance"
    assert events(registry, "WithoutsFlagRaised", about=lifts[1].id) == [raised]
    assert ("withouts.no-maintenance", "user_unit") in kinds(driver, lifts[1].id)
    third = contract(registry, lifts[1])
    settled(driver)
    assert second != third
    assert len(events(registry, "WithoutsFlagCleared", about=lifts[1].id)) == 1
    (kept,) = events(registry, "MaintainerSettled", about=lifts[1].id)
    assert kept.maintainer.party_id == MAINTAINER["party_id"]
    changes_nothing(driver)


def test_a_contract_of_a_later_day_waits_for_it(registry: TimedRegistry) -> None:
    """Nobody takes over before the first day; terminated with notice, it is handed over on the last."""
    lift, driver = in_use(registry), Driver(registry)
    settled(driver)
    scheme = {"kind": "MAINTENANCE_SCHEME_KIND_FIXED_15_DAY", "starts_on": days(registry, 5)}
    signed = contract(registry, lift, starts_on=days(registry, 5), scheme=scheme)
    settled(driver)
    assert events(registry, "ElevatorTakenOver", about=signed) == []
    settled(driver.later(days=6))
    assert len(events(registry, "ElevatorTakenOver", about=signed)) == 1
    registry.national.TerminateContract(
        contract_id=signed,
        ended_on=today(registry),
        ground="CONTRACT_TERMINATION_GROUND_AGREEMENT",
        reason="协商一致",
    )
    settled(driver)
    assert len(events(registry, "ElevatorHandedOver", about=signed)) == 1


def test_a_visit_that_nobody_made(registry: TimedRegistry) -> None:
    """15 days, and the day after: marked, told; 15 more days: a hazard, unless somebody came."""
    late, kept = in_use(registry), in_use(registry)
    driver = Driver(registry)
    settled(driver)
    contract(registry, late, kept)
    settled(driver)
    settled(driver.later(days=15))
    _visited(registry, kept)
    settled(driver.later(days=2))
    marked = events(registry, "MaintenanceOverdueMarked", about=late.id)
    assert [str(one.duty) for one in marked] == ["half_month"]
    assert events(registry, "MaintenanceOverdueMarked", about=kept.id) == []
    assert ("upkeep.overdue", "user_unit") in kinds(driver, late.id)
    settled(driver.later(days=12))
    _visited(registry, kept)
    settled(driver.later(days=5))
    (hazard,) = events(registry, "HazardFiled", about=late.id)
    assert str(hazard.source) == "other"
    assert events(registry, "HazardFiled", about=kept.id) == []
    changes_nothing(driver)


def test_nobody_is_responsible_any_more(registry: TimedRegistry) -> None:
    """无物管: raised when the unit is gone, settled and cleared by the next one."""
    lift, driver = in_use(registry), Driver(registry)
    settled(driver)
    lift.do("AssignResponsibleUnit", None, unit=COMMITTEE, evidence="合同")
    settled(driver)
    lift.do("VacateResponsibleUnit", None, reason="物业撤离")
    settled(driver)
    (raised,) = events(registry, "WithoutsFlagRaised", about=lift.id)
    assert str(raised.flag) == "no_property_management"
    lift.do("AssignResponsibleUnit", None, unit=COMMITTEE, evidence="街道指定")
    settled(driver)
    assert len(events(registry, "WithoutsFlagCleared", about=lift.id)) == 1
    assert len(events(registry, "ResponsibleUnitSettled", about=lift.id)) == 1


def test_there_is_no_repair_fund(registry: TimedRegistry) -> None:
    """无维修资金: raised by what the fund's office says, cleared when there is one."""
    lift, driver = in_use(registry), Driver(registry)
    for sufficiency in ("NONE", "SUFFICIENT"):
        registry.national.RecordFundStatus(
            fund_id=f"ZJ-{lift.number}",
            elevator_id=lift.id,
            sufficiency=f"FUND_SUFFICIENCY_{sufficiency}",
            evidence="维修资金管理中心复函",
        )
        settled(driver)
    assert len(events(registry, "WithoutsFlagRaised", about=lift.id)) == 1
    assert len(events(registry, "WithoutsFlagCleared", about=lift.id)) == 1


@pytest.mark.parametrize("seed", range(3))
def test_in_whatever_order_it_is_told(registry: TimedRegistry, seed: int) -> None:
    """Facts come late and corrected: no policy fails, whatever it was told before."""
    in_any_order(registry, seed)
