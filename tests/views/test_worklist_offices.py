"""What licences, ratings, funds, rescues and accidents leave open: given events, then items."""

from datetime import date
from typing import Final

from services.emergency.events.accident import (
    AccidentClosed,
    AccidentGraded,
    AccidentReported,
    Toll,
)
from services.emergency.events.case import (
    AccidentProposalDismissed,
    AccidentProposed,
    AnswerOverdueMarked,
    CaseClosed,
    CaseOpened,
    CaseReopened,
)
from services.emergency.events.values import (
    AccidentClass,
    AccidentGrade,
    CaseChannel,
    CaseKind,
    CaseResponsibility,
    ProposalGround,
)
from services.inspection.events.agency import AgencyApprovalWithdrawn
from services.maintenance.events.fund import (
    FundRejected,
    FundStatusRecorded,
    FundSufficiency,
    LaterRaisingPlanned,
)
from services.maintenance.events.rating import RatingAppealDismissed, RatingAppealed
from services.reference.elevator import Place
from services.registry.events.party import (
    LicenceEnd,
    LicenceGranted,
    LicenceRenewed,
    LicenceRevoked,
    LicencesMerged,
)
from tests.inspection.facts import APPROVED
from tests.maintenance.facts import APPLIED
from tests.supervision.remedy_facts import (
    BUREAU,
    HOUSING,
    MAINTAINER,
)
from tests.views.listing import LIFT, after, kinds

DAY: Final = date(2015, 10, 1)
NOVEMBER: Final = date(2015, 11, 30)


def test_licences_are_renewed_by_their_last_day() -> None:
    """Each by its number; merged and revoked ones are owed no more."""
    granted = LicenceGranted(
        number="TS-1",
        item="installation",
        scopes=(),
        granted_by=BUREAU,
        valid_from=DAY,
        valid_to=NOVEMBER,
        rule_version="x",
    )
    later = date(2019, 11, 30)
    renewed = LicenceRenewed(
        number="TS-1", valid_to=later, former_valid_to=NOVEMBER, renewed_by=BUREAU
    )
    fields = dict(granted) | {
        "number": "TS-2",
        "item": "installation_with_repair",
        "merged": ("TS-1",),
    }
    revoked = LicenceRevoked(
        number="TS-2", ground=LicenceEnd.PENALTY, revoked_by=BUREAU, document_number="x"
    )
    party = f"party-{MAINTAINER.party_id}"
    first, longer, merged, gone = after(
        party, granted, renewed, LicencesMerged(**fields), revoked, elevator_id=""
    )
    assert (first[0]["due"], longer[0]["due"]) == (NOVEMBER, later)
    assert first[0]["owed_by_id"] == MAINTAINER.party_id
    assert [one["detail"]["number"] for one in merged] == ["TS-2"]
    assert gone == []


def test_an_agencys_approval_is_renewed_likewise() -> None:
    """A withdrawn one is owed no more."""
    withdrawn = AgencyApprovalWithdrawn(
        approval_number=APPROVED.approval_number,
        withdrawn_from=DAY,
        withdrawn_by=BUREAU,
        reason="x",
    )
    first, gone = after("agency-x", APPROVED, withdrawn, elevator_id="")
    assert first[0]["due"] == APPROVED.valid_to
    assert gone == []


def test_an_objection_to_a_rating_waits_for_an_answer() -> None:
    """Upheld, dismissed or withdrawn."""
    appealed = RatingAppealed(appeal_number="1", version=1, grounds="x")
    dismissed = RatingAppealDismissed(appeal_number="1", reason="x", resolved_by=BUREAU)
    assert [len(one) for one in after("rating-1", appealed, dismissed, elevator_id="")] == [1, 0]


def test_a_fund_owes_a_decision_and_later_its_money() -> None:
    """An application until it is decided; the money by the day of the plan, or until it is there."""
    rejected = FundRejected(rejected_by=HOUSING, reason="x")
    planned = LaterRaisingPlanned(amount_fen=1, due_on=NOVEMBER, plan="x", document_number="x")
    full = FundStatusRecorded(
        fund_id="F-1",
        elevator_id=LIFT,
        sufficiency=FundSufficiency.SUFFICIENT,
        evidence="x",
    )
    applied, gone, planned_, there = after("fund-1", APPLIED, rejected, planned, full)
    assert applied[0]["owed_by_id"] == APPLIED.fund_office.party_id
    assert gone == there == []
    assert (kinds(planned_), planned_[0]["due"]) == (["fund_raising"], NOVEMBER)


def test_a_rescue_case_is_open_until_it_is_closed() -> None:
    """It says which limits have passed; a proposed accident waits apart."""
    opened = CaseOpened(
        case_id="GD-1",
        case_kind=CaseKind.RESCUE,
        channel=CaseChannel.TELEPHONE,
        place=Place(division="350203"),
        trapped=2,
    )
    late = AnswerOverdueMarked(
        due_at="2015-10-01T04:03:00Z", answer_limit_minutes=3, rule_version="x"
    )
    proposed = AccidentProposed(
        ground=ProposalGround.HELD_TOO_LONG, held_minutes=130, persons=2, rule_version="x"
    )
    steps = list(
        after(
            "case-1",
            opened,
            late,
            proposed,
            AccidentProposalDismissed(reason="x"),
            CaseClosed(),
            CaseReopened(reason="x"),
            elevator_id="",
        )
    )
    assert [kinds(one) for one in steps] == [
        ["rescue_case"],
        ["rescue_case"],
        ["accident_proposal", "rescue_case"],
        ["rescue_case"],
        [],
        ["rescue_case"],
    ]
    assert steps[1][0]["detail"]["answer_overdue"] == "1"


def test_an_accident_is_graded_and_closed() -> None:
    """Each is owed until it is done."""
    reported = AccidentReported(
        accident_id="SG-1",
        accident_class=next(iter(AccidentClass)),
        place=Place(division="350203"),
        toll=Toll(),
        description="x",
    )
    graded = AccidentGraded(grade=next(iter(AccidentGrade)), grounds=(), rule_version="x")
    closed = AccidentClosed(
        report_number="x", findings="x", responsibility=next(iter(CaseResponsibility))
    )
    steps = [kinds(one) for one in after("accident-1", reported, graded, closed, elevator_id="")]
    assert steps == [["accident_case", "accident_grade"], ["accident_case"], []]
