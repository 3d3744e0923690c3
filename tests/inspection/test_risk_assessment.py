"""Risk assessment 风险评估 (scene 9), and the technical support 技术支持 of agencies."""

from datetime import date
from typing import Any

import pytest

from services.inspection.events.assessments import (
    RiskAssessmentReported,
    RiskAssessmentRequested,
    TechnicalSupportAssigned,
    TechnicalSupportEnded,
)
from services.inspection.events.values import (
    Addressees,
    AssessmentGround,
    Recommendation,
    RiskLevel,
)
from services.inspection.inspections import subject_of
from services.inspection.inspections.assessing import ReportRiskAssessment, RequestRiskAssessment
from services.inspection.inspections.card import card_of
from services.inspection.inspections.rules import (
    AgencyNotApproved,
    AssessmentNumberTaken,
    AssessmentReportedAlready,
    AssessmentUnknown,
    GradeContradictsRecommendation,
    GroundNotMet,
    InspectedInFuture,
    InspectorNotQualified,
    NotAddressedToOwner,
    NotTheAssessmentsAgency,
    TechnicalSupportNumberTaken,
    TechnicalSupportUnknown,
)
from services.inspection.inspections.supporting import AssignTechnicalSupport, EndTechnicalSupport
from tests.inspection.facts import (
    APPROVED,
    BUREAU,
    HOUSING,
    INSPECTOR,
    LIFT,
    MAKER,
    OWNER,
    QUALIFIED,
    RIVAL,
    USER,
    Story,
    agency,
    nothing,
    only,
)

OLD = LIFT.model_copy(update={"put_into_use_on": date(2000, 6, 1)})
REQUEST = RequestRiskAssessment(
    assessment_id="RA-1",
    ground=AssessmentGround.OLD_FAULTY_COMPLAINED,
    requested_by=BUREAU,
    agency=RIVAL,
    fault_count=4,
    complaint_count=2,
    positions=(17, 23, 40),
    elevator=OLD,
)
REPORT = ReportRiskAssessment(
    assessment_id="RA-1",
    report_number="RA-1-R",
    agency=RIVAL,
    assessed_on=date(2015, 9, 20),
    inspectors=(INSPECTOR,),
    grade=RiskLevel.LEVEL_4,
    recommendation=Recommendation.RENEW,
    findings="曳引机、控制柜老化，困人频繁",
    addressees=Addressees(owner=OWNER, departments=(HOUSING,)),
    elevator=OLD,
    agency_facts=agency(),
)


def request(**others: Any) -> RequestRiskAssessment:
    return REQUEST.model_copy(update=others)


def report(**others: Any) -> ReportRiskAssessment:
    return REPORT.model_copy(update=others)


def requested() -> Story:
    """Asked for on 1 September 2015; now it is October."""
    story = nothing().on(2015, 9, 1)
    return story.also(*story.when(REQUEST).decided()).on(2015, 10, 1)


def test_old_faulty_and_complained_of() -> None:
    """All three, on evidence in the log, by thresholds that are named."""
    event = only(nothing().on(2015, 9, 1).when(REQUEST))
    assert isinstance(event, RiskAssessmentRequested)
    assert (event.age_years, event.fault_count, event.complaint_count) == (15, 4, 2)
    assert event.positions == (17, 23, 40)
    assert event.rule_version == "risk_assessment@1900-01-01"


@pytest.mark.parametrize(
    "others",
    [
        {"elevator": OLD.model_copy(update={"put_into_use_on": date(2000, 9, 1)})},
        {"elevator": OLD.model_copy(update={"put_into_use_on": date(2000, 9, 2)})},
        {"elevator": OLD.model_copy(update={"put_into_use_on": None})},
        {"fault_count": 3},
        {"fault_count": None},
        {"complaint_count": 1},
        {"complaint_count": None},
    ],
)
def test_two_of_three_are_not_enough(others: dict[str, Any]) -> None:
    """Over fifteen years: on the anniversary itself it is fifteen, and not over."""
    nothing().on(2015, 9, 1).when(request(**others)).refuses(GroundNotMet)


def test_the_day_after_the_anniversary_is_over() -> None:
    """And another ground needs neither age nor counts."""
    lift = OLD.model_copy(update={"put_into_use_on": date(2000, 8, 31)})
    assert nothing().on(2015, 9, 1).when(request(elevator=lift)).decided()
    young = request(
        elevator=LIFT, ground=AssessmentGround.HAZARD, fault_count=None, complaint_count=None
    )
    assert only(nothing().on(2015, 9, 1).when(young)).rule_version is None


def test_a_request_is_known_by_its_number() -> None:
    """The same again says nothing, also when the lift has grown older."""
    requested().when(REQUEST).then()
    requested().on(2019, 1, 1).when(REQUEST).then()
    requested().when(request(complaint_count=5)).refuses(AssessmentNumberTaken)


def test_the_report_recommends_to_owner_and_departments() -> None:
    """Whom it is addressed to sees it: the department is a party from then on."""
    event = only(requested().when(REPORT))
    assert isinstance(event, RiskAssessmentReported)
    assert (event.grade, event.recommendation) == (RiskLevel.LEVEL_4, Recommendation.RENEW)
    assert event.addressees == Addressees(owner=OWNER, departments=(HOUSING,))
    state = requested().also(event).state
    assert subject_of(state).parties == {
        ("inspection_body", RIVAL.party_id),
        ("department", HOUSING.party_id),
    }
    [shown] = card_of(state, OLD, date(2015, 10, 1)).assessments
    assert (shown.requested_on, shown.recommendation) == (date(2015, 9, 1), Recommendation.RENEW)
    assert (shown.owner, shown.departments) == (OWNER, (HOUSING,))


def test_a_report_answers_a_request() -> None:
    """Once, by the agency that was asked, not before it looked."""
    nothing().on(2015, 10, 1).when(REPORT).refuses(AssessmentUnknown)
    story = requested().also(*requested().when(REPORT).decided())
    story.when(REPORT).then()
    story.when(report(findings="x")).refuses(AssessmentReportedAlready)
    other = report(agency=MAKER)
    requested().when(other).refuses(NotTheAssessmentsAgency)
    requested().when(report(assessed_on=date(2015, 10, 2))).refuses(InspectedInFuture)


def test_whoever_assesses_is_qualified() -> None:
    """As for an inspection, on the day it looked."""
    requested().when(report(agency_facts=agency(QUALIFIED))).refuses(AgencyNotApproved)
    requested().when(report(agency_facts=agency(APPROVED))).refuses(InspectorNotQualified)


@pytest.mark.parametrize("grade", [RiskLevel.LEVEL_3, RiskLevel.LEVEL_4])
def test_the_worst_grades_do_not_go_on_as_they_are(grade: RiskLevel) -> None:
    """Nothing 继续使用 is for the two best; work may be recommended for any."""
    going_on = report(grade=grade, recommendation=Recommendation.NONE)
    requested().when(going_on).refuses(GradeContradictsRecommendation)
    fine = {"grade": RiskLevel.LEVEL_2, "recommendation": Recommendation.NONE}
    quiet = report(**fine, addressees=Addressees(owner=OWNER))
    assert requested().when(quiet).decided()
    for work in (Recommendation.REPAIR, Recommendation.MODIFY, Recommendation.RENEW):
        assert requested().when(report(grade=grade, recommendation=work)).decided()


def test_it_is_addressed_to_whom_it_concerns() -> None:
    """The owner or the user unit of this lift; and where there is work, a department."""
    for owner in (OWNER, USER):
        addressees = Addressees(owner=owner, departments=(HOUSING,))
        assert requested().when(report(addressees=addressees)).decided()
    wrong = Addressees(owner=MAKER, departments=(HOUSING,))
    requested().when(report(addressees=wrong)).refuses(NotAddressedToOwner)
    alone = Addressees(owner=OWNER)
    requested().when(report(addressees=alone)).refuses(NotAddressedToOwner)
    nobody = {"owner": None, "user_unit": None}
    unowned = OLD.model_copy(update=nobody)
    assert requested().when(report(addressees=wrong, elevator=unowned)).decided()


SUPPORT = AssignTechnicalSupport(
    support_id="TS-1",
    agency=RIVAL,
    assigned_by=BUREAU,
    task="核实门锁隐患",
    hazard_id="H-1",
    elevator=LIFT,
)
END = EndTechnicalSupport(support_id="TS-1", result="隐患属实，建议停用")


def test_an_agency_supports_hazard_work() -> None:
    """检验检测机构提供技术支持: it sees the elevator as long as it is at it."""
    event = only(nothing().when(SUPPORT))
    assert isinstance(event, TechnicalSupportAssigned)
    story = nothing().also(event)
    assert ("inspection_body", RIVAL.party_id) in subject_of(story.state).parties
    story.when(SUPPORT).then()
    story.when(SUPPORT.model_copy(update={"task": "x"})).refuses(TechnicalSupportNumberTaken)
    nothing().when(END).refuses(TechnicalSupportUnknown)
    ended = only(story.when(END))
    assert isinstance(ended, TechnicalSupportEnded)
    over = story.on(2015, 11, 1).also(ended)
    over.when(END).then()
    assert not subject_of(over.state).parties
    [shown] = card_of(over.state, LIFT, date(2015, 11, 1)).supports
    assert (shown.assigned_on, shown.ended_on) == (date(2015, 10, 1), date(2015, 11, 1))
    assert shown.result == END.result
