"""What hazards, orders, reports and complaints leave open: given events, then items."""

from datetime import date
from typing import Any, Final

import pytest

from services.kernel.decider import Event
from services.registry.events.elevator import LegacyElevatorImported
from services.supervision.events.complaint import (
    ComplaintChannel,
    ComplaintClosed,
    ComplaintReceived,
    ComplaintRefuted,
    ComplaintReopened,
)
from services.supervision.events.form import FormReturned, FormWithdrawn
from services.supervision.events.hazard import (
    HazardPutUnderWatch,
    HazardRefuted,
    HazardReopened,
    HazardRisk,
    HazardRiskAssessed,
    HazardWatchExpired,
    RectificationRejected,
    RectificationReported,
    RectificationVerified,
    RemedyPlanApproved,
    RemedyPlanRejected,
    RemedyPlanSubmitted,
    StoppedForHazard,
)
from services.supervision.events.listing import (
    Delisted,
    ListedForSupervision,
    ListingCondition,
    ListingConditionMet,
    ListingConditionReopened,
)
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedElevatorOrdered,
    AffectedElevatorRectified,
    AuthorityAcknowledged,
    AuthorityNotified,
    FleetSearchConcluded,
    InsurerTold,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
    ReportedMachinesExtended,
    SeriousHazardReported,
    UserUnitAcknowledged,
    UserUnitNotified,
)
from services.supervision.events.notice import LocalGovernmentNotified, NoticeAnswered
from services.supervision.events.order import (
    EscalationStep,
    OrderEscalated,
    OrderExtended,
    OrderFulfilmentReported,
    OrderGround,
    OrderReopened,
    OrderWithdrawn,
    RectificationConfirmed,
    RectificationOrdered,
)
from services.supervision.events.sealing import (
    LiftingBasis,
    MajorHazardListingProposed,
    SealingCaseCompleted,
    SealingCause,
    SealingLifted,
    SealingOrdered,
    SealingReportSent,
)
from services.supervision.events.statistics import StatisticsMissed
from services.supervision.events.withouts import (
    FundingSettled,
    MaintainerSettled,
    ResponsibleUnitSettled,
    WithoutsCaseClosed,
    WithoutsCaseOpened,
    WithoutsDefinition,
    WithoutsFlag,
)
from tests.insurance.facts import BOUND, INSURER, OTHER_INSURER
from tests.registry.facts import ROW
from tests.supervision.remedy_facts import (
    AGENCY,
    BUREAU,
    FILED,
    GOVERNMENT,
    HOUSING,
    MAINTAINER,
    MAKER,
    USER,
)
from tests.views.listing import LIFT, Lists, after, kinds

DAY: Final = date(2015, 10, 1)
NOVEMBER: Final = date(2015, 11, 30)


PLAN: Final = RemedyPlanSubmitted(plan_version=1, measures="x", due_on=NOVEMBER, responsible=MAKER)
ASSESSED: Final = HazardRiskAssessed(risk=HazardRisk.HIGH, assessed_by=AGENCY, grounds="x")
REPORTED: Final = RectificationReported(rectified_on=DAY, reported_by=USER, evidence=("x",))


def test_a_hazard_says_what_is_missing() -> None:
    """Step by step, with the day and the debtor of each, until somebody has seen that it is gone."""
    approved = RemedyPlanApproved(plan_version=1, approved_by=BUREAU)
    rejected = RemedyPlanRejected(plan_version=1, rejected_by=BUREAU, reason="x")
    until = date(2015, 10, 20)
    steps: list[tuple[Event, str, date | None, str]] = [
        (FILED, "risk_not_assessed", None, "user_unit"),
        (ASSESSED, "plan_missing", None, "user_unit"),
        (PLAN, "plan_not_approved", NOVEMBER, "authority"),
        (rejected, "plan_missing", None, "user_unit"),
        (PLAN, "plan_not_approved", NOVEMBER, "authority"),
        (approved, "not_rectified", NOVEMBER, "user_unit"),
        (HazardPutUnderWatch(measures="x", until=until), "under_watch", until, "user_unit"),
        (HazardWatchExpired(until=until), "not_rectified", NOVEMBER, "user_unit"),
        (StoppedForHazard(reference="x"), "stopped", None, "user_unit"),
        (REPORTED, "not_verified", NOVEMBER, "authority"),
        (RectificationRejected(rejected_by=BUREAU, reason="x"), "stopped", None, "user_unit"),
    ]
    seen = after("hazard-1", *(event for event, *_ in steps))
    for at, ([item], (_, step, due, owes)) in enumerate(zip(seen, steps, strict=True), 1):
        assert (item["detail"]["step"], item["due"], item["owed_by_role"]) == (step, due, owes)
        assert item["since"] == FILED.found_on
        assert item["positions"] == [*range(1, at + 1)]


@pytest.mark.parametrize(
    "ending",
    [
        RectificationVerified(verified_by=BUREAU, evidence=("x",)),
        HazardRefuted(refuted_by=BUREAU, reason="x"),
    ],
)
def test_a_hazard_that_ended_can_come_back(ending: Event) -> None:
    """Verified or refuted it is on no list; reopened it is, since it was found."""
    reopened = HazardReopened(reason="x")
    *_, before, gone, back = after("hazard-1", FILED, ASSESSED, REPORTED, ending, reopened)
    assert before[0]["detail"]["step"] == "not_verified"
    assert gone == []
    assert back[0]["detail"]["step"] == "plan_missing"
    assert back[0]["since"] == FILED.found_on


ORDERED: Final = RectificationOrdered(
    order_id="ZL-1",
    elevator_id=LIFT,
    order_number="令1",
    authority=BUREAU,
    addressees=(USER, MAINTAINER),
    ground=OrderGround.ONSITE_CHECK,
    demands="x",
    due_on=date(2015, 10, 15),
)


def test_an_order_is_open_until_it_is_confirmed() -> None:
    """Extended, reported, escalated, it stays; confirmed it goes, reopened it returns."""
    extended = OrderExtended(due_on=NOVEMBER, former_due_on=date(2015, 10, 15), reason="x")
    first, longer, said, gone, back, higher, over = after(
        "order-1",
        ORDERED,
        extended,
        OrderFulfilmentReported(reported_by=USER, evidence=("x",)),
        RectificationConfirmed(confirmed_by=BUREAU, evidence=("x",)),
        OrderReopened(reason="x"),
        OrderEscalated(step=EscalationStep.LISTING),
        OrderWithdrawn(reason="x"),
    )
    assert (first[0]["due"], longer[0]["due"]) == (date(2015, 10, 15), NOVEMBER)
    assert first[0]["owed_by_id"] == USER.party_id
    assert said[0]["detail"]["step"] == "not_confirmed"
    assert gone == over == []
    assert back[0]["detail"]["step"] == "not_fulfilled"
    assert higher[0]["detail"]["escalated"] == "listing"


def test_a_sealing_owes_its_papers_lifted_or_not() -> None:
    """The written report and the proposal to list, each since the day of the sealing (scene 6)."""
    sealed = SealingOrdered(
        sealing_id="FT-1",
        elevator_id=LIFT,
        order_number="封1",
        authority=BUREAU,
        cause=SealingCause.ACCIDENT,
        reason="x",
    )
    paper: Any = {"government": GOVERNMENT, "document_number": "x"}
    first, lifted, proposed, _, complete = after(
        "sealing-1",
        sealed,
        SealingLifted(basis=LiftingBasis.AUTHORITY_DECISION),
        MajorHazardListingProposed(**paper, proposed_on=DAY),
        SealingReportSent(**paper, sent_on=DAY),
        SealingCaseCompleted(),
    )
    assert kinds(first) == kinds(lifted) == ["sealing_listing", "sealing_report"]
    assert kinds(proposed) == ["sealing_report"]
    assert (proposed[0]["since"], proposed[0]["owed_by_id"]) == (DAY, BUREAU.party_id)
    assert complete == []


def test_a_three_without_case_owes_what_is_not_settled() -> None:
    """Unit, maintainer and funding apart (scene 7); a case that is closed owes nothing."""
    opened = WithoutsCaseOpened(
        definition=WithoutsDefinition.ALL_OF_THREE_V1, flags=tuple(WithoutsFlag)
    )
    steps = after(
        f"withouts-{LIFT}",
        opened,
        MaintainerSettled(maintainer=MAINTAINER),
        FundingSettled(fund_id="F-1", basis="x", position=1),
        ResponsibleUnitSettled(unit=USER),
        WithoutsCaseClosed(reference="x"),
        opened,
    )
    unsettled = [sorted(one["detail"]["unsettled"] for one in items) for items in steps]
    everything = ["funding", "maintainer", "responsible_unit"]
    without_maintainer = ["funding", "responsible_unit"]
    assert unsettled == [everything, without_maintainer, ["responsible_unit"], [], [], everything]


def test_a_listing_is_open_until_the_elevator_is_delisted() -> None:
    """It names the conditions that are not met."""
    listed = ListedForSupervision(
        listing_id="GP-1",
        elevator_id=LIFT,
        listing_number="督1",
        listed_by=GOVERNMENT,
        task_owner=HOUSING,
        due_on=NOVEMBER,
        conditions=(ListingCondition.FUNDING, ListingCondition.MAINTAINER),
    )
    first, met, again, gone = after(
        "listing-1",
        listed,
        ListingConditionMet(condition=ListingCondition.FUNDING, evidence=("x",)),
        ListingConditionReopened(condition=ListingCondition.FUNDING, reason="x"),
        Delisted(document_number="x"),
    )
    assert (first[0]["due"], first[0]["owed_by_id"]) == (NOVEMBER, HOUSING.party_id)
    assert met[0]["detail"]["unmet"] == "maintainer"
    assert again[0]["detail"]["unmet"] == "funding maintainer"
    assert gone == []


FOUND: Final = AffectedElevatorFound(
    report_id="R-1", elevator_id=LIFT, maker=MAKER, serial_number="1", description="x"
)


def test_a_makers_report_owes_word_answers_verdict_order_and_remedy() -> None:
    """Each recipient apart (scene 8); an answer without a note of the telling answers both."""
    steps = after(
        "affected-1",
        FOUND,
        UserUnitNotified(unit=USER),
        AuthorityNotified(division="350203"),
        UserUnitAcknowledged(unit=USER),
        AuthorityAcknowledged(authority=BUREAU),
        ReportedHazardConfirmed(verified_by=BUREAU, verified_on=DAY, evidence=("x",)),
        AffectedElevatorOrdered(order_id="ZL-1"),
        AffectedElevatorRectified(rectified_on=DAY, evidence=("x",)),
    )
    short = [[one.removeprefix("maker_report_") for one in kinds(items)] for items in steps]
    assert short == [
        ["notice", "notice", "verdict"],
        ["answer", "notice", "verdict"],
        ["answer", "answer", "verdict"],
        ["answer", "verdict"],
        ["verdict"],
        ["order", "remedy"],
        ["remedy"],
        [],
    ]


def test_every_insurer_that_covers_the_elevator_is_to_be_told() -> None:
    """Each on its own, if its cover is in force on the day; none, where there is no cover."""
    told, stream, cover = Lists(), "affected-1", f"cover-{LIFT}"
    told.tell(LegacyElevatorImported(elevator=ROW), date(2014, 1, 1))
    told.tell(BOUND, date(2015, 1, 1), cover)
    other = {"cover_id": "P-2", "insurer": OTHER_INSURER}
    told.tell(BOUND.model_copy(update=other), date(2015, 1, 1), cover)
    over = {"cover_id": "P-3", "insurer": AGENCY, "covers_to": date(2015, 9, 30)}
    told.tell(BOUND.model_copy(update=over), date(2015, 1, 1), cover)
    told.tell(FOUND, DAY, stream)

    def untold() -> list[str]:
        found = [one["detail"].get("insurer") for one in told.items("maker_report_notice")]
        return sorted(one for one in found if one)

    assert untold() == sorted([INSURER.party_id, OTHER_INSURER.party_id])
    told.tell(InsurerTold(insurer=INSURER), DAY, stream)
    assert untold() == [OTHER_INSURER.party_id]
    told.tell(InsurerTold(insurer=OTHER_INSURER), DAY, stream)
    assert untold() == []


def test_a_refuted_report_owes_answers_only() -> None:
    """No order and no remedy; whoever was told still has to say so."""
    refuted = ReportedHazardRefuted(refuted_by=BUREAU, reason="x")
    *_, last = after("affected-1", FOUND, UserUnitNotified(unit=USER), refuted)
    assert kinds(last) == ["maker_report_answer", "maker_report_notice"]
    assert {one["owed_by_id"] for one in last} == {USER.party_id, MAKER.party_id}


def test_a_makers_fleet_is_searched_for_whatever_the_report_reaches() -> None:
    """Also when it reaches further."""
    machines: Any = {"machines": {"model": "X"}}
    reported = SeriousHazardReported(
        report_id="R-1", maker=MAKER, division="350200", description="x", **machines
    )
    further = ReportedMachinesExtended(reason="x", **machines)
    done = FleetSearchConcluded(affected=1, position=1)
    steps = after("makerreport-R-1", reported, done, further, done, elevator_id="")
    assert [len(items) for items in steps] == [1, 0, 1, 0]


def test_a_notice_is_open_until_it_is_answered() -> None:
    """With the day by which an answer was asked for."""
    sent = LocalGovernmentNotified(
        notice_id="TB-1",
        government=GOVERNMENT,
        title="x",
        content="x",
        document_number="x",
        reply_due_on=NOVEMBER,
    )
    first, gone = after("notice-1", sent, NoticeAnswered(answer="x"), elevator_id="")
    assert (first[0]["due"], first[0]["owed_by_id"]) == (NOVEMBER, GOVERNMENT.party_id)
    assert gone == []


def test_a_complaint_is_open_until_it_is_answered() -> None:
    """Not verified, then not answered; reopened, not verified again."""
    received = ComplaintReceived(
        complaint_id="TS-1", channel=ComplaintChannel.HOTLINE, content="x", division="350203"
    )
    steps = after(
        "complaint-1",
        received,
        ComplaintRefuted(refuted_by=BUREAU, finding="x"),
        ComplaintClosed(feedback="x"),
        ComplaintReopened(reason="x"),
        elevator_id="",
    )
    said = [[one["detail"]["step"] for one in items] for items in steps]
    assert said == [["not_verified"], ["not_answered"], [], ["not_verified"]]


def test_a_form_that_was_sent_back_is_owed_again() -> None:
    """Until it is handed in anew or taken back."""
    returned = FormReturned(campaign_id="DHZ", revision=1, reason="x")
    withdrawn = FormWithdrawn(campaign_id="DHZ", reason="x")
    assert [len(one) for one in after(f"form-DHZ-{LIFT}", returned, withdrawn)] == [1, 0]


def test_missed_statistics_are_owed_since_their_day() -> None:
    """By the unit, in the division that it is."""
    missed = StatisticsMissed(campaign_id="DHZ", unit="350000", period="2015-09", due_on=DAY)
    [[item]] = after("report-1", missed, elevator_id="")
    assert (item["since"], item["due"], item["detail"]["unit"]) == (DAY, DAY, "350000")
