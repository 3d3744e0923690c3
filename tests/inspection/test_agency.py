"""Agencies 检验检测机构: approval, audit 工作质量抽查, inspectors."""

from datetime import date
from typing import Any

import pytest

from services.inspection.agency import decider, subject_of
from services.inspection.agency.card import InspectorChange, card_of
from services.inspection.agency.commands import (
    ApproveAgency,
    AuditAgency,
    PartySeat,
    QualifyInspector,
    ReinstateInspector,
    SuspendInspector,
    WithdrawAgencyApproval,
    WithdrawInspector,
)
from services.inspection.agency.rules import (
    AgencyUnknown,
    ApprovalNumberTaken,
    ApprovalUnknown,
    ApprovalWithdrawnAlready,
    AuditedInFuture,
    AuditFindingMissing,
    AuditNumberTaken,
    EndsBeforeItBegan,
    InspectorNotSuspended,
    InspectorSuspendedAlready,
    InspectorUnknown,
    InspectorWithdrawnAlready,
    NotAnInspectionBody,
    ScopesMissing,
    TermEndsBeforeItBegins,
)
from services.inspection.agency.state import Agency, approved, qualified
from services.inspection.events.agency import (
    AgencyApprovalWithdrawn,
    AgencyApproved,
    AgencyAudited,
    InspectorQualified,
    InspectorSuspended,
)
from services.inspection.events.values import AuditFinding, AuditVerdict, InspectionScope
from tests.inspection.facts import (
    AGENCY,
    ALL_SCOPES,
    APPROVED,
    INSPECTOR,
    PROVINCE,
    QUALIFIED,
    only,
)
from tests.spec import given

BODY = PartySeat(division="350200", inspection_body=True)
UPKEEP = PartySeat(division="350203", inspection_body=False)
FROM, TO = date(2015, 1, 1), date(2018, 12, 31)
APPROVE = ApproveAgency(
    agency=AGENCY,
    approval_number="TS7110-1",
    scopes=ALL_SCOPES,
    approved_by=PROVINCE,
    valid_from=FROM,
    valid_to=TO,
    seat=BODY,
)
QUALIFY = QualifyInspector(
    agency=AGENCY,
    inspector_id=INSPECTOR,
    scopes=(InspectionScope.PERIODIC,),
    qualified_by=PROVINCE,
    valid_from=FROM,
    valid_to=TO,
    seat=BODY,
)
AUDIT = AuditAgency(
    agency=AGENCY,
    audit_id="A-1",
    audited_on=date(2015, 9, 1),
    audited_by=PROVINCE,
    verdict=AuditVerdict.PASSED_WITH_FINDINGS,
    findings=(AuditFinding(clause="4.2", finding="记录不全"),),
    seat=BODY,
)
SUSPEND = SuspendInspector(
    inspector_id=INSPECTOR, suspended_from=date(2015, 10, 5), reason="调查期间"
)
REINSTATE = ReinstateInspector(inspector_id=INSPECTOR, reinstated_from=date(2015, 11, 5))
WITHDRAW = WithdrawInspector(
    inspector_id=INSPECTOR, withdrawn_from=date(2016, 1, 1), reason="出具虚假报告"
)


def changed(command: Any, **others: Any) -> Any:
    return command.model_copy(update=others)


def test_an_approval_names_its_scopes_and_days() -> None:
    """And the seat of the agency, by which provinces see it."""
    event = only(given(decider).when(APPROVE))
    assert isinstance(event, AgencyApproved)
    assert (event.division, event.scopes) == ("350200", ALL_SCOPES)
    story = given(decider, event)
    story.when(APPROVE).then()
    story.when(changed(APPROVE, valid_to=FROM)).refuses(ApprovalNumberTaken)
    moved = changed(APPROVE, seat=PartySeat(division="440300", inspection_body=True))
    story.when(moved).then()
    assert subject_of(story.state).division == "350200"
    assert ("inspection_body", AGENCY.party_id) in subject_of(story.state).parties


@pytest.mark.parametrize("scopes", [(), (InspectionScope.PERIODIC, InspectionScope.PERIODIC)])
def test_an_approval_covers_something_and_nothing_twice(scopes: Any) -> None:
    """Likewise a qualification; and neither ends before it begins."""
    for command in (APPROVE, QUALIFY):
        given(decider).when(changed(command, scopes=scopes)).refuses(ScopesMissing)
        reversed_ = changed(command, valid_to=date(2014, 12, 31))
        given(decider).when(reversed_).refuses(TermEndsBeforeItBegins)


def test_others_are_approved_for_self_testing_alone() -> None:
    """A maintainer or user unit that tests its lifts (TSG T7008) is no inspection body."""
    given(decider).when(changed(APPROVE, seat=UPKEEP)).refuses(NotAnInspectionBody)
    own = changed(APPROVE, seat=UPKEEP, scopes=(InspectionScope.SELF_TEST,))
    assert given(decider).when(own).decided()


def test_an_approval_ends() -> None:
    """撤销: from a day on, once."""
    withdraw = WithdrawAgencyApproval(
        approval_number="TS7110-1",
        withdrawn_from=date(2016, 1, 1),
        withdrawn_by=PROVINCE,
        reason="弄虚作假",
    )
    given(decider).when(withdraw).refuses(ApprovalUnknown)
    story = given(decider, *given(decider).when(APPROVE).decided())
    event = only(story.when(withdraw))
    assert isinstance(event, AgencyApprovalWithdrawn)
    ended = story.also(event)
    ended.when(withdraw).then()
    ended.when(changed(withdraw, reason="x")).refuses(ApprovalWithdrawnAlready)
    early = changed(withdraw, withdrawn_from=date(2014, 12, 31))
    story.when(early).refuses(EndsBeforeItBegan)
    assert approved(ended.state, InspectionScope.PERIODIC, date(2015, 12, 31))
    assert not approved(ended.state, InspectionScope.PERIODIC, date(2016, 1, 1))


def test_an_audit_says_what_it_found() -> None:
    """Of whatever registered party; a verdict without findings is for the faultless."""
    event = only(given(decider).when(AUDIT))
    assert isinstance(event, AgencyAudited)
    story = given(decider, event)
    story.when(AUDIT).then()
    story.when(changed(AUDIT, verdict=AuditVerdict.FAILED)).refuses(AuditNumberTaken)
    given(decider).when(changed(AUDIT, findings=())).refuses(AuditFindingMissing)
    clean = changed(AUDIT, findings=(), verdict=AuditVerdict.PASSED)
    assert given(decider).when(clean).decided()
    given(decider).when(changed(AUDIT, audited_on=date(2015, 10, 2))).refuses(AuditedInFuture)
    assert given(decider).when(changed(AUDIT, seat=UPKEEP)).decided()


def test_an_inspector_is_qualified_for_scopes_and_days() -> None:
    """Several times over, as qualifications are renewed."""
    event = only(given(decider).when(QUALIFY))
    assert isinstance(event, InspectorQualified)
    story = given(decider, event)
    story.when(QUALIFY).then()
    renewed = changed(QUALIFY, valid_from=date(2019, 1, 1), valid_to=date(2022, 12, 31))
    both = story.also(only(story.when(renewed))).state
    for day, valid in (
        (date(2014, 12, 31), False),
        (FROM, True),
        (TO, True),
        (date(2019, 1, 1), True),
        (date(2023, 1, 1), False),
    ):
        assert qualified(both, INSPECTOR, InspectionScope.PERIODIC, day) is valid
        assert not qualified(both, INSPECTOR, InspectionScope.SUPERVISION, day)
        assert not qualified(both, "insp-8", InspectionScope.PERIODIC, day)


def test_an_inspector_is_suspended_and_reinstated() -> None:
    """暂停、恢复: each on a day on which it changes something."""
    story = given(decider, *given(decider).when(QUALIFY).decided())
    given(decider).when(SUSPEND).refuses(InspectorUnknown)
    story.when(REINSTATE).refuses(InspectorNotSuspended)
    event = only(story.when(SUSPEND))
    assert isinstance(event, InspectorSuspended)
    out = story.also(event)
    out.when(SUSPEND).then()
    out.when(changed(SUSPEND, reason="x")).refuses(InspectorSuspendedAlready)
    back = out.also(*out.when(REINSTATE).decided())
    back.when(REINSTATE).then()
    for day, valid in (
        (date(2015, 10, 4), True),
        (date(2015, 10, 5), False),
        (date(2015, 11, 4), False),
        (date(2015, 11, 5), True),
    ):
        assert qualified(back.state, INSPECTOR, InspectionScope.PERIODIC, day) is valid
    wrong = changed(SUSPEND, suspended_to=date(2015, 10, 4))
    story.when(wrong).refuses(EndsBeforeItBegan)


def test_a_suspension_may_have_its_last_day() -> None:
    """Then nobody has to lift it."""
    story = given(decider, *given(decider).when(QUALIFY).decided())
    limited = changed(SUSPEND, suspended_to=date(2015, 10, 31))
    state = story.when(limited).after
    scope = InspectionScope.PERIODIC
    assert not qualified(state, INSPECTOR, scope, date(2015, 10, 31))
    assert qualified(state, INSPECTOR, scope, date(2015, 11, 1))


def test_a_qualification_is_withdrawn() -> None:
    """吊销: until somebody qualifies again."""
    story = given(decider, *given(decider).when(QUALIFY).decided())
    given(decider).when(WITHDRAW).refuses(InspectorUnknown)
    gone = story.also(*story.when(WITHDRAW).decided())
    gone.when(WITHDRAW).then()
    later = changed(WITHDRAW, withdrawn_from=date(2016, 6, 1))
    gone.when(later).refuses(InspectorWithdrawnAlready)
    before = changed(WITHDRAW, withdrawn_from=date(2014, 1, 1))
    story.when(before).refuses(InspectorWithdrawnAlready)
    again = gone.also(*gone.when(changed(QUALIFY, valid_from=date(2017, 1, 1))).decided())
    scope = InspectionScope.PERIODIC
    assert not qualified(again.state, INSPECTOR, scope, date(2016, 12, 31))
    assert qualified(again.state, INSPECTOR, scope, date(2017, 1, 1))


def test_the_card_shows_all_of_it() -> None:
    """In the order of its days; of nobody there is none."""
    story = given(decider)
    for command in (QUALIFY, APPROVE, AUDIT, SUSPEND, REINSTATE, WITHDRAW):
        story = story.also(*story.when(command).decided())
    card = card_of(story.state)
    assert (card.party_id, card.name) == (AGENCY.party_id, AGENCY.name)
    assert [one.change for one in card.changes] == [
        InspectorChange.SUSPENDED,
        InspectorChange.REINSTATED,
        InspectorChange.WITHDRAWN,
    ]
    assert [one.approval_number for one in card.approvals] == ["TS7110-1"]
    assert [one.verdict for one in card.audits] == [AuditVerdict.PASSED_WITH_FINDINGS]
    with pytest.raises(AgencyUnknown):
        card_of(Agency())


def test_an_end_known_before_its_beginning() -> None:
    """Facts come in any order: what is withdrawn stays withdrawn."""
    end = AgencyApprovalWithdrawn(
        approval_number=APPROVED.approval_number,
        withdrawn_from=date(2016, 1, 1),
        withdrawn_by=PROVINCE,
        reason="x",
    )
    state = given(decider, end, QUALIFIED, APPROVED).state
    assert not approved(state, InspectionScope.PERIODIC, date(2016, 1, 1))
    assert approved(state, InspectionScope.PERIODIC, date(2015, 1, 1))
