"""Risk assessments of old, faulty lifts that are complained of; told by hand."""

from datetime import date, timedelta
from typing import Any

from services.emergency.events.case import CaseMerged
from services.emergency.events.values import CaseKind
from services.inspection.events.assessments import RiskAssessmentReported
from services.inspection.events.examinations import AgencyChosen
from services.inspection.events.values import Addressees, Recommendation, RiskLevel
from services.maintenance.events.upkeep import FaultReported
from services.maintenance.events.values import FaultSymptom
from services.registry.events.elevator import RecordCorrected
from services.supervision.events.complaint import (
    ComplaintChannel,
    ComplaintReceived,
    ComplaintRefuted,
)
from tests.reactions.facts import AGENCY, BUREAU, DAY, UNIT, called, registered
from tests.reactions.telling import LIFT, NOON, Story

CHOSEN = AgencyChosen(agency=AGENCY, chosen_by=UNIT)


def _fault(number: int, **fields: Any) -> FaultReported:
    return FaultReported(fault_number=str(number), symptom=FaultSymptom.OTHER, **fields)


def _complaint(number: int) -> ComplaintReceived:
    return ComplaintReceived(
        complaint_id=f"TS-{number}",
        channel=ComplaintChannel.HOTLINE,
        content="停梯",
        elevator_id=LIFT,
    )


def _story(born: date = date(2009, 1, 1), *, faults: int = 4, chosen: bool = True) -> Story:
    story = Story("risk-assessment.request").told(registered(put_into_use_on=born))
    if chosen:
        story.told(CHOSEN, f"inspection-{LIFT}")
    for number in range(faults):
        story.told(_fault(number), f"upkeep-{LIFT}")
    return story.told(_complaint(1), "complaint-TS-1")


def test_old_faulty_and_complained_of() -> None:
    """Over 15 years, four faults, two complaints of twelve months: asked for, with its evidence."""
    story = _story()
    assert story.effects == []
    (asked,) = story.told(_complaint(2), "complaint-TS-2").commands
    assert (asked.fields["fault_count"], asked.fields["complaint_count"]) == (4, 2)
    assert len(asked.fields["positions"]) == 6
    assert asked.fields["agency"]["party_id"] == AGENCY.party_id
    assert ("risk-assessment.requested", "user_unit") in story.notices


def test_asked_for_once_in_twelve_months() -> None:
    """A further fault asks for nothing; a year later, with a year's troubles, it does."""
    story = _story().told(_complaint(2), "complaint-TS-2").forgotten()
    assert story.told(_fault(9), f"upkeep-{LIFT}").effects == []
    later = NOON + timedelta(days=400)
    for number in range(10, 14):
        story.told(_fault(number), f"upkeep-{LIFT}", at=later)
    for number in range(10, 12):
        story.told(_complaint(number), f"complaint-TS-{number}", at=later)
    assert story.calls == ["RequestRiskAssessment"]


def test_not_old_enough_not_enough_faults_not_enough_complaints() -> None:
    """All three, or nothing; on the fifteenth anniversary it is not over 15 years yet."""
    for born in (date(2015, 1, 1), date(2010, 10, 1)):
        assert _story(born).told(_complaint(2), "complaint-TS-2").effects == []
    assert _story(faults=3).told(_complaint(2), "complaint-TS-2").effects == []
    unknown = Story("risk-assessment.request").told(_complaint(1), "complaint-TS-1")
    assert unknown.effects == []
    corrected = RecordCorrected(reason="x", evidence="x", put_into_use_on=date(2024, 1, 1))
    assert _story().told(corrected).told(_complaint(2), "complaint-TS-2").effects == []


def test_a_fault_that_came_in_as_a_case_is_one() -> None:
    """An entrapment and its fault report; a merged call is none; a refuted complaint is none."""
    story = _story(faults=3).told(_complaint(2), "complaint-TS-2")
    story.told(called(case_kind=CaseKind.FAULT, trapped=0, case_id="JY-1"), "case-JY-1")
    assert len(story.commands) == 1
    linked = _story(faults=2).told(_complaint(2), "complaint-TS-2")
    linked.told(called(case_id="JY-1"), "case-JY-1").told(_fault(8, case_id="JY-1"))
    assert linked.commands == []
    merged = _story(faults=3).told(called(case_id="JY-1"), "case-JY-1")
    merged.told(CaseMerged(into_case_id="JY-0"), "case-JY-1")
    assert merged.told(_complaint(2), "complaint-TS-2").commands == []
    refuted = _story().told(ComplaintRefuted(refuted_by=BUREAU, finding="x"), "complaint-TS-1")
    assert refuted.told(_complaint(2), "complaint-TS-2").commands == []


def test_troubles_of_more_than_a_year_ago_do_not_count() -> None:
    """Twelve months, by the day on which they were true."""
    story = _story()
    late = NOON + timedelta(days=370)
    assert story.told(_complaint(2), "complaint-TS-2", at=late).effects == []


def test_without_an_agency_one_is_wanted() -> None:
    """Asked once; as soon as one is chosen, the assessment is requested."""
    story = _story(chosen=False).told(_complaint(2), "complaint-TS-2")
    assert story.notices == [
        ("risk-assessment.agency-wanted", "user_unit"),
        ("risk-assessment.agency-wanted", "authority"),
    ]
    assert story.forgotten().told(_complaint(3), "complaint-TS-3").effects == []
    assert story.told(CHOSEN, f"inspection-{LIFT}").calls == ["RequestRiskAssessment"]


def test_the_report_goes_to_owner_and_departments() -> None:
    """建议更新: and the renewal is proposed; where the lift may go on, nothing is."""
    report = RiskAssessmentReported(
        assessment_id="PG-1",
        report_number="1",
        agency=AGENCY,
        assessed_on=DAY,
        inspectors=("insp-1",),
        grade=RiskLevel.LEVEL_4,
        recommendation=Recommendation.RENEW,
        findings="x",
        addressees=Addressees(owner=UNIT, departments=(BUREAU,)),
    )
    story = Story("risk-assessment.tell").told(report, f"inspection-{LIFT}")
    assert [role for _, role in story.notices] == ["user_unit", "department"]
    (proposed,) = story.commands
    assert proposed.fields["kind"] == "RENEWAL_KIND_RENEW"
    goes_on = report.model_copy(update={"recommendation": Recommendation.NONE})
    nothing = Story("risk-assessment.tell").told(goes_on, f"inspection-{LIFT}")
    assert nothing.commands == []
