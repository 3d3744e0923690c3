"""Scenes 9 and 10 over gRPC: due dates from 2014 to 2027, and a risk assessment."""

from datetime import date
from typing import Any

import pytest

from services.pb.inspection.v1 import inspection_values_pb2 as values
from tests.e2e.people import AGENCY, BUREAU, COMMITTEE, INSTALLER, MAINTAINER, OWNER
from tests.e2e.registry import Refusal, Registry, on
from tests.inspection.people import (
    BAD,
    HOUSING,
    INSPECTOR,
    RIVAL,
    choose,
    days,
    in_use,
    inspections,
    report,
)

LISTED = "inspection_interval@2023-04-02"


def test_due_dates_from_the_yearly_rule_to_the_list_of_years(registry: Registry) -> None:
    """Scene 10: base February 2014; yearly until 2023, then years 9, 11, 13 and self-tests."""
    story = in_use(registry)
    for year in range(2015, 2023):
        story.do("RecordPeriodicInspection", None, **report(date(year, 2, 10)))
        at = on(year, 2, 11)
        assert days(story, as_of=at) == {"inspection": date(year + 1, 2, 28 + (year % 4 == 3))}
    # Year 9 falls into February 2023, before the new rule: it is due by the yearly one.
    early = report(date(2022, 12, 1))
    story.do("RecordPeriodicInspection", None, **early)
    assert days(story, as_of=on(2023, 4, 1)) == {"inspection": date(2024, 2, 29)}
    story.do("ScheduleInspection", on(2023, 4, 2))
    # Two months early in December 2022, and still February: year 11, with a self-test in year 10.
    assert days(story, as_of=on(2023, 4, 2)) == {
        "inspection": date(2025, 2, 28),
        "self_test": date(2024, 2, 29),
    }
    due = inspections(story, as_of=on(2023, 4, 2)).due[0].due
    assert (due.rule_version, due.year) == (LISTED, 11)
    tested = report(date(2024, 1, 5), agency=MAINTAINER)
    story.do("RecordSelfTest", None, **tested)
    assert days(story, as_of=on(2024, 1, 6))["self_test"] == date(2026, 2, 28)


def test_a_major_repair_replaces_that_years_inspection(registry: Registry) -> None:
    """Through works, supervision inspection and confirmation: the registry's base moves no year."""
    story = in_use(registry)
    story.do("RecordPeriodicInspection", None, **report(date(2023, 2, 10)))
    story.notify("MAJOR_REPAIR", on(2018, 9, 1))
    works: dict[str, Any] = {"contractor": INSTALLER, "description": "更换曳引机"}
    story.do("StartMajorRepair", on(2018, 9, 2), **works)
    supervised = {"work": "SUPERVISED_WORK_MAJOR_REPAIR"}
    repaired = report(date(2025, 1, 20), **supervised)
    with pytest.raises(Refusal) as refusal:
        story.do("RecordSupervisionInspection", None, **repaired)
    assert refusal.value.reason == "WORKS_STILL_UNDER_WAY"
    story.do("CompleteMajorRepair", on(2025, 1, 10), report="竣工-1")
    story.do("RecordSupervisionInspection", None, **repaired)
    story.inspect(date(2025, 1, 20))
    expected = {"inspection": date(2027, 1, 31), "self_test": date(2026, 1, 31)}
    assert days(story, as_of=on(2025, 2, 1)) == expected
    due = inspections(story).due[0].due
    assert (due.base_on.year, due.base_on.month) == (2014, 2)


def test_a_province_postpones_and_names_its_document(registry: Registry) -> None:
    """Scene 10: dated, named, withdrawn again; a county cannot."""
    story = in_use(registry)
    story.do("RecordPeriodicInspection", None, **report(date(2019, 2, 10)))
    order = {
        "elevator_id": story.id,
        "kind": "DUE_KIND_INSPECTION",
        "moved_to": date(2020, 6, 30),
        "reason": "MOVE_REASON_EPIDEMIC",
        "document_number": "FJ-2020-12",
        "ordered_by": BUREAU,
        "occurred_at": on(2020, 2, 3),
    }
    with pytest.raises(Refusal) as refusal:
        registry.caller("county", division="350203").OverrideInspectionPeriod(**order)
    assert refusal.value.reason == "ROLE_NOT_ALLOWED"
    registry.fujian.OverrideInspectionPeriod(**order)
    assert days(story, as_of=on(2020, 3, 1)) == {"inspection": date(2020, 6, 30)}
    card = inspections(story, as_of=on(2020, 3, 1))
    assert card.due[0].due.moved_by == "FJ-2020-12"
    assert card.due[0].due.rule_due_on.month == 2
    assert card.moves[0].by.name == BUREAU["name"]
    overdue = {"elevator_id": story.id, "kind": "DUE_KIND_INSPECTION"}
    with pytest.raises(Refusal) as refusal:
        registry.system.MarkInspectionOverdue(**overdue, occurred_at=on(2020, 6, 30))
    assert refusal.value.reason == "INSPECTION_NOT_YET_DUE"
    registry.system.MarkInspectionOverdue(**overdue, occurred_at=on(2020, 7, 1))
    assert inspections(story, as_of=on(2020, 7, 2)).due[0].marked_overdue
    registry.fujian.WithdrawInspectionMove(
        elevator_id=story.id,
        document_number="FJ-2020-12",
        reason="x",
        occurred_at=on(2020, 7, 3),
    )
    assert days(story, as_of=on(2020, 7, 4)) == {"inspection": date(2020, 2, 29)}


def test_what_was_known_then_can_still_be_asked(registry: Registry) -> None:
    """As of a day, as known at a moment: a correction does not rewrite what was shown before."""
    story = in_use(registry)
    story.do("RecordPeriodicInspection", None, **report(date(2015, 2, 10), "A"))
    before = registry.run(_now(registry))
    wrong: dict[str, Any] = {
        "reason": "录入错误",
        "evidence": "原始记录",
        "conclusion": "CONCLUSION_FAILED",
    }
    story.do("CorrectInspection", on(2015, 3, 1), report_number="A", **wrong)
    at = on(2015, 4, 1)
    assert days(story, as_of=at) == {"inspection": date(2015, 2, 28)}
    assert days(story, as_of=at, known_at=before) == {"inspection": date(2016, 2, 29)}
    assert days(story, as_of=on(2015, 2, 20)) == {"inspection": date(2016, 2, 29)}


async def _now(registry: Registry) -> object:
    return registry.plant.clock.now()


def test_old_faulty_complained_of(registry: Registry) -> None:
    """Scene 9: requested by a reaction, reported by another agency, seen by owner and department."""
    story = in_use(registry)
    request = {
        "elevator_id": story.id,
        "assessment_id": "RA-1",
        "ground": "ASSESSMENT_GROUND_OLD_FAULTY_COMPLAINED",
        "requested_by": BUREAU,
        "agency": RIVAL,
        "fault_count": 6,
        "complaint_count": 3,
        "positions": [1, 2, 3],
    }
    with pytest.raises(Refusal) as refusal:
        registry.system.RequestRiskAssessment(**request, occurred_at=on(2026, 3, 1))
    assert refusal.value.reason == "GROUND_NOT_MET"
    hazard = {**request, "ground": "ASSESSMENT_GROUND_HAZARD"}
    registry.system.RequestRiskAssessment(**hazard, occurred_at=on(2026, 3, 1))
    rival = registry.caller("inspection_body", party_id=RIVAL["party_id"])
    rival.ReportRiskAssessment(
        elevator_id=story.id,
        assessment_id="RA-1",
        report_number="RA-1-R",
        agency=RIVAL,
        assessed_on=date(2026, 4, 1),
        inspectors=[INSPECTOR],
        grade="RISK_LEVEL_LEVEL_4",
        recommendation="RECOMMENDATION_RENEW",
        findings="曳引机老化",
        addressees={"owner": OWNER, "departments": [HOUSING]},
        occurred_at=on(2026, 4, 2),
    )
    for role, party in (("department", HOUSING), ("user_unit", COMMITTEE)):
        reader = registry.caller(role, party_id=party["party_id"])
        [shown] = reader.GetInspections(elevator_id=story.id).inspections.assessments
        assert shown.recommendation == values.RECOMMENDATION_RENEW
        assert shown.grade == values.RISK_LEVEL_LEVEL_4


def test_a_failed_inspection_names_its_hazards(registry: Registry) -> None:
    """不合格, then 复检合格: two facts, the first with the codes of GB 45067."""
    story = in_use(registry)
    failed = report(
        date(2015, 2, 10),
        "F",
        conclusion="CONCLUSION_FAILED",
        items=[BAD],
        hazards=["SERIOUS_HAZARD_DOOR_LOCK_BRIDGED"],
    )
    answer = story.do("RecordPeriodicInspection", None, **failed)
    assert list(answer.receipt.event_types) == ["inspection.PeriodicInspectionFailed.v1"]
    again = {"conclusion": "CONCLUSION_PASSED_ON_REINSPECTION", "reinspection_of": "F"}
    answer = story.do("RecordPeriodicInspection", None, **report(date(2015, 3, 5), "P", **again))
    assert list(answer.receipt.event_types) == ["inspection.PeriodicInspectionPassed.v1"]
    first, second = inspections(story).examinations
    assert list(first.hazards) == [
        values.SERIOUS_HAZARD_INSPECTION_FAILED,
        values.SERIOUS_HAZARD_DOOR_LOCK_BRIDGED,
    ]
    assert second.reinspection_of == "F"


def test_the_agency_is_the_user_units_choice(registry: Registry) -> None:
    """An agency that nobody chose is kept out; sent by an authority, it may spot-check."""
    story = in_use(registry)
    rival = registry.caller("inspection_body", party_id=RIVAL["party_id"])
    own = {**report(date(2015, 2, 10), agency=RIVAL), "elevator_id": story.id}
    with pytest.raises(Refusal) as refusal:
        rival.RecordPeriodicInspection(**own)
    assert refusal.value.reason == "OUT_OF_SCOPE"
    with pytest.raises(Refusal) as refusal:
        registry.fujian.RecordPeriodicInspection(**own)
    assert refusal.value.reason == "AGENCY_NOT_CHOSEN"
    sent: dict[str, Any] = {
        "assignment_id": "SC-1",
        "agency": RIVAL,
        "assigned_by": BUREAU,
        "reason": "抽查",
    }
    story.do("AssignSpotCheck", on(2015, 2, 1), **sent)
    rival.RecordSpotCheck(assignment_id="SC-1", **own)
    choose(story, on(2015, 6, 1), RIVAL)
    later = {**report(date(2016, 2, 10), agency=RIVAL), "elevator_id": story.id}
    rival.RecordPeriodicInspection(**later)
    former = registry.caller("inspection_body", party_id=AGENCY["party_id"])
    with pytest.raises(Refusal) as refusal:
        former.RecordPeriodicInspection(**{**later, "agency": AGENCY, "report_number": "X"})
    assert refusal.value.reason == "AGENCY_NOT_CHOSEN"
