"""Self-tests 自行检测, own inspections 企业自检, spot checks 抽查."""

from datetime import date

from services.inspection.events.agency import AgencyAudited
from services.inspection.events.examinations import (
    OwnInspectionFailed,
    OwnInspectionPassed,
    SelfTestFailed,
    SelfTestPassed,
    SpotCheckAssigned,
    SpotCheckFailed,
    SpotCheckPassed,
)
from services.inspection.events.values import (
    AuditVerdict,
    DueKind,
    InspectionScope,
    SeriousHazard,
)
from services.inspection.inspections import subject_of
from services.inspection.inspections.choosing import AssignSpotCheck
from services.inspection.inspections.reports import RecordOwnInspection, RecordSpotCheck
from services.inspection.inspections.rules import (
    AgencyAuditFailed,
    AgencyNotApproved,
    AssignmentNumberTaken,
    NotInTheSample,
    NotTheElevatorsParty,
    SpotCheckNotAssigned,
)
from services.reference.elevator import Conclusion
from tests.inspection.facts import (
    AGENCY,
    APPROVED,
    BAD,
    BUREAU,
    INSPECTOR,
    INSTALLER,
    LIFT,
    MAINTAINER,
    MAKER,
    OWNER,
    PROVINCE,
    QUALIFIED,
    RIVAL,
    USER,
    agency,
    chosen,
    nothing,
    only,
    periodic,
    self_test,
    told,
)

DAY = date(2024, 3, 10)
ASSIGN = AssignSpotCheck(
    assignment_id="SC-1",
    agency=RIVAL,
    assigned_by=PROVINCE,
    reason="省级监督抽查",
    elevator=LIFT,
    agency_facts=agency(),
)


def test_a_self_test_covers_the_year_without_an_inspection() -> None:
    """Year 8 of 2016 is 2024; the inspection of year 9 stays."""
    story = chosen().on(2023, 3, 5)
    story = story.also(*story.when(periodic(date(2023, 3, 5))).decided()).on(2024, 3, 10)
    event = only(story.when(self_test(DAY)))
    assert isinstance(event, SelfTestPassed)
    assert {due.kind: due.due_on for due in event.due} == {
        DueKind.INSPECTION: date(2025, 3, 31),
        DueKind.SELF_TEST: date(2026, 3, 31),
    }
    failed = self_test(DAY, conclusion=Conclusion.FAILED, items=(BAD,))
    event = only(story.when(failed))
    assert isinstance(event, SelfTestFailed)
    assert event.hazards == ()  # 检测结论 is no 检验结论
    assert {due.kind: due.due_on for due in event.due}[DueKind.SELF_TEST] == date(2024, 3, 31)


def test_a_self_test_is_done_by_the_elevators_own_parties() -> None:
    """User unit, maintainer or chosen agency; the maintainer of that day, whoever the card names."""
    day = chosen().on(2024, 3, 10)
    for who in (USER, OWNER, MAINTAINER, AGENCY):
        assert day.when(self_test(DAY, agency=who)).decided()
    for other in (RIVAL, MAKER, BUREAU):
        day.when(self_test(DAY, agency=other)).refuses(NotTheElevatorsParty)
    assert day.when(self_test(DAY, agency=RIVAL, maintainer=RIVAL)).decided()


def test_whoever_self_tests_is_qualified_for_it() -> None:
    """TSG T7008: also a user unit or a maintainer."""
    inspects = APPROVED.model_copy(update={"scopes": (InspectionScope.PERIODIC,)})
    command = self_test(DAY, agency=USER, agency_facts=agency(inspects, QUALIFIED))
    chosen().on(2024, 3, 10).when(command).refuses(AgencyNotApproved)


def test_an_own_inspection_is_the_enterprises_own_business() -> None:
    """强化自检: nobody certifies who does it, and it covers nothing that is due."""
    facts = told(DAY, inspectors=(), agency_facts=None)
    day = nothing().on(2024, 3, 10)
    for who in (USER, OWNER, MAINTAINER, MAKER, INSTALLER):
        event = only(day.when(RecordOwnInspection(**facts | {"agency": who})))
        assert isinstance(event, OwnInspectionPassed)
        assert {due.due_on for due in event.due} == {date(2017, 3, 31), date(2024, 3, 31)}
    for other in (AGENCY, RIVAL):
        day.when(RecordOwnInspection(**facts | {"agency": other})).refuses(NotTheElevatorsParty)
    found = {
        "agency": MAINTAINER,
        "conclusion": Conclusion.FAILED,
        "hazards": (SeriousHazard.DOOR_LOCK_BRIDGED,),
    }
    event = only(day.when(RecordOwnInspection(**facts | found)))
    assert isinstance(event, OwnInspectionFailed)
    assert event.hazards == (SeriousHazard.DOOR_LOCK_BRIDGED,)


def test_a_spot_check_is_assigned_by_an_authority() -> None:
    """To an agency that nobody chose; only that one records it."""
    command = RecordSpotCheck(assignment_id=ASSIGN.assignment_id, **told(DAY, agency=RIVAL))
    day = chosen().on(2024, 3, 10)
    day.when(command).refuses(SpotCheckNotAssigned)
    story = day.also(*day.when(ASSIGN).decided())
    event = only(story.when(command))
    assert isinstance(event, SpotCheckPassed)
    assert {due.due_on for due in event.due} == {date(2017, 3, 31), date(2024, 3, 31)}
    story.when(command.model_copy(update={"agency": AGENCY})).refuses(SpotCheckNotAssigned)
    failed = {"conclusion": Conclusion.FAILED, "items": (BAD,)}
    event = only(story.when(command.model_copy(update=failed)))
    assert isinstance(event, SpotCheckFailed)
    assert event.hazards == (SeriousHazard.INSPECTION_FAILED,)


def test_an_assignment_is_known_by_its_number() -> None:
    """And its agency is a party to the elevator's inspections from then on."""
    day = chosen().on(2024, 3, 10)
    event = only(day.when(ASSIGN))
    assert isinstance(event, SpotCheckAssigned)
    story = day.also(event)
    story.when(ASSIGN).then()
    other = ASSIGN.model_copy(update={"agency": AGENCY})
    story.when(other).refuses(AssignmentNumberTaken)
    parties = {("inspection_body", one.party_id) for one in (AGENCY, RIVAL)}
    assert subject_of(story.state).parties == parties


def test_an_assignment_may_follow_a_sample() -> None:
    """Then the sample drew this elevator; and the agency is approved."""
    day = nothing().on(2024, 3, 10)
    drawn = ASSIGN.model_copy(update={"sample_id": "S-1", "sample_position": 3})
    assert only(day.when(drawn)).sample_position == 3
    missed = ASSIGN.model_copy(update={"sample_id": "S-1"})
    day.when(missed).refuses(NotInTheSample)
    unapproved = ASSIGN.model_copy(update={"agency_facts": None})
    day.when(unapproved).refuses(AgencyNotApproved)
    audited = AgencyAudited(
        agency=RIVAL,
        division="350100",
        audit_id="A-1",
        audited_on=DAY,
        audited_by=PROVINCE,
        verdict=AuditVerdict.FAILED,
    )
    failed = ASSIGN.model_copy(update={"agency_facts": agency(APPROVED, audited)})
    day.when(failed).refuses(AgencyAuditFailed)


def test_a_spot_check_needs_a_qualified_inspector_too() -> None:
    """An agency that was sent is no better than one that was chosen."""
    day = nothing().on(2024, 3, 10)
    story = day.also(*day.when(ASSIGN).decided())
    facts = told(DAY, agency=RIVAL, agency_facts=agency(QUALIFIED), inspectors=(INSPECTOR,))
    command = RecordSpotCheck(assignment_id=ASSIGN.assignment_id, **facts)
    story.when(command).refuses(AgencyNotApproved)
