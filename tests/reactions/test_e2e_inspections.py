"""Inspections through gRPC: failed, overdue, confirmed in the register; scene 9 with its faults."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.e2e.people import AGENCY, COMMITTEE, HOME, MAKER, Life
from tests.e2e.registry import on
from tests.inspection.people import BAD, report
from tests.reactions.driver import SEED, Driver
from tests.reactions.stage import (
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


def _chosen(lift: Life) -> Life:
    lift.do("ChooseAgency", None, agency=AGENCY, chosen_by=COMMITTEE)
    return lift


def _inspected(registry: TimedRegistry, lift: Life, **fields: Any) -> None:
    told = report(today(registry), number("R"), occurred_at=registry.clock.now())
    lift.do("RecordPeriodicInspection", None, **{**told, **fields})


def test_what_failed_is_filed_ordered_and_registered(registry: TimedRegistry) -> None:
    """不合格: a serious hazard with its code, one order, and the register knows of the inspection."""
    lift, driver = _chosen(in_use(registry)), Driver(registry)
    settled(driver)
    _inspected(registry, lift, conclusion="CONCLUSION_FAILED", items=[BAD])
    settled(driver)
    (hazard,) = events(registry, "HazardFiled", about=lift.id)
    assert (str(hazard.source), str(hazard.serious_code)) == ("inspection", "inspection_failed")
    (order,) = events(registry, "RectificationOrdered", about=lift.id)
    assert str(order.ground) == "inspection"
    assert order.due_on - today(registry) == timedelta(days=15)
    assert len(events(registry, "InspectionFailed", about=lift.id)) == 1
    changes_nothing(driver)


def test_what_is_overdue_is_told_and_then_a_hazard(registry: TimedRegistry) -> None:
    """A warning 30 days before, the mark the day after, a hazard 15 days later; not if it passed."""
    late, kept, driver = _chosen(in_use(registry)), _chosen(in_use(registry)), Driver(registry)
    settled(driver)
    for lift in (late, kept):
        _inspected(registry, lift)
    settled(driver)
    due = max(
        one.due_on
        for event in events(registry, "PeriodicInspectionPassed", about=late.id)
        for one in event.due
        if str(one.kind) == "self_test"
    )
    settled(driver.until(on(due.year, due.month, due.day) - timedelta(days=29)))
    assert ("inspection.due-soon", "user_unit") in kinds(driver, late.id)
    kept_test = report(today(registry), number("R"), occurred_at=registry.clock.now())
    kept.do("RecordSelfTest", None, **kept_test)
    settled(driver.until(on(due.year, due.month, due.day) + timedelta(days=2)))
    marked = events(registry, "InspectionOverdue", about=late.id)
    assert "self_test" in {str(one.due.kind) for one in marked}
    assert events(registry, "InspectionOverdue", about=kept.id) == []
    assert ("inspection.overdue", "user_unit") in kinds(driver, late.id)
    assert events(registry, "HazardFiled", about=late.id) == []
    settled(driver.later(days=16))
    assert len(events(registry, "HazardFiled", about=late.id)) == len(marked)
    changes_nothing(driver)


def _old(registry: TimedRegistry) -> Life:
    """A lift in use since 2008, from an old register."""
    lift = in_use(registry)
    rows = [
        {
            "row_id": "1",
            "request_id": str(SEED),
            "elevator": {
                "source_register": "xm-2010",
                "phase": "LEGACY_PHASE_IN_USE",
                "maker": MAKER,
                "serial_number": "OLD-1",
                "place": HOME,
                "put_into_use_on": date(2008, 3, 1),
                "user_unit": COMMITTEE,
            },
            "occurred_at": on(2010, 1, 1),
        }
    ]
    (result,) = registry.national.imported(rows)
    lift.id = result.elevator_id
    return lift


def test_old_and_faulty_and_complained_of(registry: TimedRegistry) -> None:
    """Scene 9: over 15 years, four faults, two complaints: the assessment is requested, once."""
    lift, driver = _chosen(_old(registry)), Driver(registry)
    for index in range(4):
        lift.do("ReportFault", None, fault_number=str(index), symptom="FAULT_SYMPTOM_OTHER")
    settled(driver)
    for index in range(2):
        assert events(registry, "RiskAssessmentRequested", about=lift.id) == []
        registry.national.ReceiveComplaint(
            complaint_id=number("TS"),
            channel="COMPLAINT_CHANNEL_HOTLINE",
            content=f"经常停梯 {index}",
            elevator_id=lift.id,
        )
        settled(driver)
    lift.do("ReportFault", None, fault_number="5", symptom="FAULT_SYMPTOM_OTHER")
    settled(driver)
    (asked,) = events(registry, "RiskAssessmentRequested", about=lift.id)
    assert (asked.fault_count, asked.complaint_count, asked.agency.party_id) == (
        4,
        2,
        AGENCY["party_id"],
    )
    assert len(asked.positions) == 6
    agency = registry.caller("inspection_body", party_id=AGENCY["party_id"])
    agency.ReportRiskAssessment(
        elevator_id=lift.id,
        assessment_id=asked.assessment_id,
        report_number="FX-1",
        agency=AGENCY,
        assessed_on=today(registry),
        inspectors=["insp-7"],
        grade="RISK_LEVEL_LEVEL_4",
        recommendation="RECOMMENDATION_RENEW",
        findings="曳引机老化",
        addressees={"owner": COMMITTEE, "departments": [AGENCY]},
    )
    settled(driver)
    told = kinds(driver, lift.id)
    assert {
        ("risk-assessment.reported", "user_unit"),
        ("risk-assessment.reported", "department"),
    } <= told
    changes_nothing(driver)


def test_a_true_complaint_is_filed_and_ordered(registry: TimedRegistry) -> None:
    """属实: what the authority found is a hazard, and an order rests on the complaint."""
    lift, driver, complaint = in_use(registry), Driver(registry), number("TS")
    registry.national.ReceiveComplaint(
        complaint_id=complaint,
        channel="COMPLAINT_CHANNEL_HOTLINE",
        content="开门走梯",
        elevator_id=lift.id,
    )
    settled(driver)
    registry.national.VerifyComplaint(
        complaint_id=complaint,
        verified_by=AGENCY,
        verified_on=today(registry),
        finding="层门门锁失效",
    )
    settled(driver)
    (order,) = events(registry, "RectificationOrdered", about=lift.id)
    assert (str(order.ground), order.ground_reference) == ("complaint", complaint)


def test_two_checks_are_two_orders(registry: TimedRegistry) -> None:
    """Each source that found something has its own order; nothing found twice is filed twice."""
    lift, driver = in_use(registry), Driver(registry)
    contract(registry, lift)
    for problem in ("门锁", "限速器"):
        hazard_found(registry, lift, problem)
        settled(driver)
    assert len(events(registry, "RectificationOrdered", about=lift.id)) == 2
    assert days(registry, 30) == max(
        one.due_on for one in events(registry, "RectificationOrdered", about=lift.id)
    )


@pytest.mark.parametrize("seed", range(3))
def test_in_whatever_order_it_is_told(registry: TimedRegistry, seed: int) -> None:
    """Facts come late and corrected: no policy fails, whatever it was told before."""
    in_any_order(registry, seed)
