"""From a hazard to a sealing, through gRPC: what was found is filed, ordered, escalated, sealed, told."""

from typing import Any

import pytest

from tests.e2e.people import BUREAU, COMMITTEE, Life
from tests.reactions.driver import Driver
from tests.reactions.stage import (
    bound,
    changes_nothing,
    contract,
    days,
    events,
    hazard_found,
    in_any_order,
    in_use,
    kinds,
    number,
    settled,
    today,
)
from tests.reactions.timed import TimedRegistry
from tests.supervision.remedy_stage import GOVERNMENT, HOUSING


def _orders(registry: TimedRegistry, lift: Life) -> list[Any]:
    return events(registry, "RectificationOrdered", about=lift.id)


def test_a_failed_inspection_is_filed_and_ordered(registry: TimedRegistry) -> None:
    """A found problem becomes a hazard; user unit and maintainer are ordered to put it right."""
    lift, driver = in_use(registry), Driver(registry)
    contract(registry, lift)
    settled(driver)
    hazard_found(registry, lift)
    settled(driver)
    hazard = events(registry, "HazardFiled", about=lift.id)[0]
    (order,) = _orders(registry, lift)
    assert order.hazard_ids == (hazard.hazard_id,)
    assert len(order.addressees) == 2
    assert ("order.given", "user_unit") in kinds(driver, lift.id)
    changes_nothing(driver)


def test_an_order_that_nobody_obeys(registry: TimedRegistry) -> None:
    """逾期: second order, then the listing, then the proposal to seal, each by its day."""
    lift, driver = in_use(registry), Driver(registry)
    settled(driver)
    hazard_found(registry, lift)
    settled(driver)
    driver.later(days=32)
    first, second = _orders(registry, lift)
    assert second.ground_reference == first.order_id
    settled(driver).later(days=17)
    steps = [str(one.step) for one in events(registry, "OrderEscalated", about=lift.id)]
    assert steps == ["second_order", "listing"]
    listing_id = number("GP")
    registry.national.ListForSupervision(
        listing_id=listing_id,
        elevator_id=lift.id,
        listing_number="厦督〔2025〕7号",
        listed_by=GOVERNMENT,
        task_owner=HOUSING,
        due_on=days(registry, 20),
        conditions=["LISTING_CONDITION_HAZARD_RECTIFIED"],
    )
    driver.later(days=22)
    last = events(registry, "OrderEscalated", about=lift.id)[-1]
    assert (str(last.step), last.reference) == ("sealing_proposal", listing_id)
    assert ("order.sealing-proposed", "authority") in kinds(driver, lift.id)
    (hazard,) = events(registry, "HazardFiled", about=lift.id)
    put_right = {"hazard_id": hazard.hazard_id, "evidence": ["复查"]}
    registry.national.ReportRectified(
        **put_right, reported_by=COMMITTEE, rectified_on=today(registry)
    )
    registry.national.VerifyRectified(**put_right, verified_by=BUREAU)
    settled(driver)
    (met,) = events(registry, "ListingConditionMet", about=lift.id)
    assert str(met.condition) == "hazard_rectified"
    settled(driver)
    changes_nothing(driver)


def test_a_confirmed_order_is_never_overdue(registry: TimedRegistry) -> None:
    """Whoever obeys hears no more of it."""
    lift, driver = in_use(registry), Driver(registry)
    settled(driver)
    hazard_found(registry, lift)
    settled(driver)
    (order,) = _orders(registry, lift)
    registry.national.ConfirmRectification(
        order_id=order.order_id, confirmed_by=BUREAU, evidence=["复查"]
    )
    driver.later(days=40)
    assert events(registry, "RectificationOverdue", about=lift.id) == []
    assert len(_orders(registry, lift)) == 1


def test_a_sealing_reaches_register_insurer_and_maintainer(registry: TimedRegistry) -> None:
    """封停: the register seals, two papers fall due, insurer and maintainer are told; lifting undoes it."""
    lift, driver = in_use(registry), Driver(registry)
    bound(registry, lift.id)
    hazard_found(registry, lift)
    settled(driver)
    (hazard,) = events(registry, "HazardFiled", about=lift.id)
    sealing_id = number("FT")
    registry.national.OrderSealing(
        sealing_id=sealing_id,
        elevator_id=lift.id,
        order_number="厦质监封〔2025〕3号",
        authority=BUREAU,
        cause="SEALING_CAUSE_UNRECTIFIED_HAZARD",
        reason="仍无法落实整改",
        hazard_ids=[hazard.hazard_id],
    )
    settled(driver)
    assert len(events(registry, "StoppedForHazard")) == 1
    assert len(events(registry, "ElevatorSealed", about=lift.id)) == 1
    told = kinds(driver, lift.id)
    assert {("elevator.sealed", role) for role in ("insurer", "maintainer", "user_unit")} <= told
    assert ("sealing.written-report-due", "authority") in told
    registry.national.SendWrittenReport(
        sealing_id=sealing_id, government=GOVERNMENT, document_number="1", sent_on=today(registry)
    )
    driver.later(days=10)
    told = kinds(driver, lift.id)
    assert ("sealing.written-report-overdue", "authority") not in told
    assert ("sealing.listing-proposal-overdue", "authority") in told
    registry.national.LiftSealing(
        sealing_id=sealing_id,
        basis="LIFTING_BASIS_AUTHORITY_DECISION",
        decision_number="厦质监解〔2025〕1号",
        authority=BUREAU,
    )
    settled(driver)
    assert len(events(registry, "ElevatorUnsealed", about=lift.id)) == 1
    changes_nothing(driver)


@pytest.mark.parametrize("seed", range(3))
def test_in_whatever_order_it_is_told(registry: TimedRegistry, seed: int) -> None:
    """Facts come late and corrected: no policy fails, whatever it was told before."""
    in_any_order(registry, seed)
