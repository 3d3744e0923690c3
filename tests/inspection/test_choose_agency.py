"""Choosing an inspection body 由企业选择检验机构: by the user unit, among those approved."""

from datetime import date

from services.inspection.events.agency import AgencyApprovalWithdrawn, AgencyAudited
from services.inspection.events.examinations import AgencyChosen
from services.inspection.events.values import AuditFinding, AuditVerdict, InspectionScope
from services.inspection.inspections import subject_of
from services.inspection.inspections.choosing import ChooseAgency
from services.inspection.inspections.rules import (
    AgencyAuditFailed,
    AgencyNotApproved,
    NotTheUserUnit,
)
from services.reference.elevator import ElevatorNotStanding, PhaseName
from services.reference.party import PartyRef
from tests.inspection.facts import (
    AGENCY,
    APPROVED,
    BUREAU,
    CHOSEN,
    INSTALLER,
    LIFT,
    MAINTAINER,
    MAKER,
    OWNER,
    PROVINCE,
    RIVAL,
    USER,
    agency,
    chosen,
    nothing,
)

CHOOSE = ChooseAgency(agency=AGENCY, chosen_by=USER, elevator=LIFT, agency_facts=agency())
FAILED_AUDIT = AgencyAudited(
    agency=AGENCY,
    division="350200",
    audit_id="A-1",
    audited_on=date(2016, 1, 10),
    audited_by=PROVINCE,
    verdict=AuditVerdict.FAILED,
    findings=(AuditFinding(clause="4.2", finding="未到现场出具报告", serious=True),),
)


def changed(**others: object) -> ChooseAgency:
    return CHOOSE.model_copy(update=others)


def test_the_user_unit_chooses() -> None:
    """Or the owner; nobody else, were it the authority or the maintainer."""
    for who in (USER, OWNER, PartyRef(party_id=USER.party_id, name="改名后的业委会")):
        event = AgencyChosen(agency=AGENCY, chosen_by=who)
        nothing().on(2016, 2, 1).when(changed(chosen_by=who)).then(event)
    for other in (BUREAU, MAINTAINER, AGENCY, MAKER, INSTALLER):
        nothing().on(2016, 2, 1).when(changed(chosen_by=other)).refuses(NotTheUserUnit)


def test_before_there_is_a_user_unit_the_builder_chooses() -> None:
    """For the supervision inspection of the installation."""
    new = LIFT.model_copy(update={"user_unit": None, "owner": None, "phase": PhaseName.INSTALLED})
    for who in (MAKER, INSTALLER):
        assert nothing().when(changed(chosen_by=who, elevator=new)).decided()
    nothing().when(changed(elevator=new)).refuses(NotTheUserUnit)


def test_only_an_agency_in_good_standing_is_chosen() -> None:
    """Approved for inspections on that day, and its last audit not failed."""
    day = nothing().on(2016, 2, 1)
    day.when(changed(agency_facts=None)).refuses(AgencyNotApproved)
    self_testing = APPROVED.model_copy(update={"scopes": (InspectionScope.SELF_TEST,)})
    day.when(changed(agency_facts=agency(self_testing))).refuses(AgencyNotApproved)
    day.when(changed(agency_facts=agency(APPROVED, FAILED_AUDIT))).refuses(AgencyAuditFailed)
    withdrawn = AgencyApprovalWithdrawn(
        approval_number=APPROVED.approval_number,
        withdrawn_from=date(2016, 2, 1),
        withdrawn_by=PROVINCE,
        reason="x",
    )
    facts = agency(APPROVED, withdrawn)
    day.when(changed(agency_facts=facts)).refuses(AgencyNotApproved)
    assert nothing().on(2016, 1, 31).when(changed(agency_facts=facts)).decided()


def test_a_later_audit_that_passed_clears_a_failed_one() -> None:
    """The latest audit up to that day counts."""
    passed = FAILED_AUDIT.model_copy(
        update={"audit_id": "A-2", "audited_on": date(2016, 1, 20), "verdict": AuditVerdict.PASSED}
    )
    facts = agency(APPROVED, passed, FAILED_AUDIT)
    assert nothing().on(2016, 2, 1).when(changed(agency_facts=facts)).decided()
    nothing().on(2016, 1, 19).when(changed(agency_facts=facts)).refuses(AgencyAuditFailed)


def test_the_same_choice_again_says_nothing() -> None:
    """Another one takes the place of the first, which stays known for its time."""
    chosen().on(2016, 5, 1).when(CHOOSE).then()
    rival = changed(agency=RIVAL)
    story = chosen().on(2016, 5, 1)
    story.when(rival).then(AgencyChosen(agency=RIVAL, chosen_by=USER))
    after = story.when(rival).after
    assert after.agency_on(date(2016, 4, 30)) == AGENCY
    assert after.agency_on(date(2016, 5, 1)) == RIVAL
    assert after.agency_on(date(2016, 1, 31)) is None


def test_a_choice_that_becomes_known_late_has_its_own_time() -> None:
    """Whatever the order in which choices are told."""
    late = nothing().on(2016, 5, 1).also(AgencyChosen(agency=RIVAL, chosen_by=USER))
    state = late.on(2016, 2, 1).also(CHOSEN).state
    assert state.agency_on(date(2016, 3, 1)) == AGENCY
    assert state.agency_on(date(2016, 6, 1)) == RIVAL


def test_what_was_chosen_sees_the_elevator() -> None:
    """The agency of today is a party to its inspections; the former one is not."""
    state = chosen().on(2016, 5, 1).also(AgencyChosen(agency=RIVAL, chosen_by=USER)).state
    assert subject_of(state).parties == {("inspection_body", RIVAL.party_id)}


def test_nobody_inspects_what_does_not_stand() -> None:
    """Neither before it is built nor as scrap."""
    for phase in (PhaseName.MANUFACTURED, PhaseName.SCRAPPED):
        gone = LIFT.model_copy(update={"phase": phase})
        nothing().when(changed(elevator=gone)).refuses(ElevatorNotStanding)
