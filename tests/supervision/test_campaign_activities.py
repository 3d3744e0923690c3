"""What a division does for a campaign: 质检总局电梯安全监管大会战工作方案 §四, §五."""

from datetime import date
from typing import Any

import pytest

from services.supervision import activity
from services.supervision.activity.card import card_of
from services.supervision.activity.commands import (
    FilePlatformPlan,
    FileSummary,
    RecordCommand,
    RecordCoordination,
    RecordGovernmentBriefing,
    RecordPolicyAction,
    RecordPublicity,
    RecordTour,
    WithdrawActivity,
)
from services.supervision.activity.rules import (
    ActivityDatedLater,
    ActivityNumberTaken,
    ActivityUnknown,
    PlatformPlanNotProvincial,
    PolicyActionIncomplete,
    TourDatesWrong,
)
from services.supervision.activity.state import Idle
from services.supervision.campaign.rules import CampaignUnknown
from services.supervision.events.activity import (
    ActivityHappened,
    ActivityWithdrawn,
    CampaignSummary,
    CoordinationMechanism,
    GovernmentBriefed,
    GovernmentBriefing,
    PlatformPlan,
    PlatformPlanStep,
    PolicyAction,
    PolicyActionKind,
    PublicityEvent,
    PublicityKind,
    SummaryFiled,
    SummaryKind,
    SupervisionTour,
)
from services.supervision.territory import TerritoryOutsideCampaign
from tests.spec import Given, given
from tests.supervision.campaign_facts import BUREAU, CAMPAIGN, campaign_facts, divisions

ActivityStory = Given[activity.Command, activity.State, ActivityHappened]

DAY = date(2015, 3, 20)
IDS: dict[str, Any] = {"campaign_id": CAMPAIGN, "division": "350000", "number": "1"}
WHERE: dict[str, Any] = {**IDS, "campaign": campaign_facts()}

BRIEFING = GovernmentBriefing(held_on=DAY, government="福建省人民政府", support="列入安委会议程")
COORDINATION = CoordinationMechanism(
    held_on=DAY, mechanism="联席会议", departments=("住建厅", "财政厅", "安监局")
)
FUND = PolicyAction(
    action=PolicyActionKind.SPECIAL_FUND,
    title="老旧电梯更新改造专项资金",
    issued_by="福建省财政厅",
    issued_on=DAY,
    amount_fen=5_000_000_00,
)
TOUR = SupervisionTour(
    began_on=date(2015, 3, 18),
    ended_on=DAY,
    groups=9,
    person_trips=31,
    cities=("350100", "350200"),
    units_visited=("莲花物业管理有限公司",),
)
PLAN = PlatformPlan(
    document_number="闽质监〔2015〕8号",
    responsible_unit=BUREAU,
    steps=(PlatformPlanStep(step="厦门平台上线", due_on=date(2015, 10, 31), city="350200"),),
)
PUBLICITY = PublicityEvent(publicity=PublicityKind.SAFETY_WEEK, title="宣传周", held_on=DAY)
SUMMARY = CampaignSummary(
    summary=SummaryKind.YEARLY, document_number="闽质监〔2015〕99号", experience="多元共治"
)

ACTIVITIES: tuple[RecordCommand, ...] = (
    FilePlatformPlan(**WHERE, plan=PLAN),
    RecordGovernmentBriefing(**WHERE, briefing=BRIEFING),
    RecordCoordination(**WHERE, coordination=COORDINATION),
    RecordPolicyAction(**WHERE, policy=FUND),
    RecordTour(**WHERE, tour=TOUR),
    RecordPublicity(**WHERE, event=PUBLICITY),
    FileSummary(**WHERE, summary=SUMMARY),
)
BRIEFED = GovernmentBriefed(**IDS, briefing=BRIEFING)
WITHDRAWN = ActivityWithdrawn(**IDS, reason="误录")


def nothing() -> ActivityStory:
    """Nothing on record, on 20 March 2015."""
    return given(activity.decider(divisions())).on(2015, 3, 20)


@pytest.mark.parametrize("command", ACTIVITIES, ids=lambda one: type(one).__name__)
def test_each_act_is_put_on_record(command: RecordCommand) -> None:
    """Whole, and shown whole; sent again it changes nothing."""
    [event] = nothing().when(command).decided()
    story = nothing().also(event)
    story.when(command).then()
    [entry] = card_of(story.state).entries
    shown = entry.model_dump(exclude_none=True)
    contents = command.model_dump(exclude={"campaign", *IDS}, exclude_none=True)
    assert {name: shown[name] for name in contents} == contents
    assert len(shown) == len(contents) + 3  # its number, its moment, whether it is late


@pytest.mark.parametrize("command", ACTIVITIES, ids=lambda one: type(one).__name__)
def test_an_act_is_the_campaigns(command: RecordCommand) -> None:
    """In a campaign that there is, in a division of it."""
    nothing().when(command.model_copy(update={"campaign": None})).refuses(CampaignUnknown)
    local = campaign_facts(division="440000", reporting_units=("440300",))
    nothing().when(command.model_copy(update={"campaign": local})).refuses(TerritoryOutsideCampaign)


@pytest.mark.parametrize("command", ACTIVITIES[1:6], ids=lambda one: type(one).__name__)
def test_an_act_is_not_dated_ahead(command: RecordCommand) -> None:
    """It is recorded when it has taken place."""
    nothing().on(2015, 3, 19).when(command).refuses(ActivityDatedLater)


def test_a_number_is_used_once() -> None:
    """Also after the entry was withdrawn."""
    other = BRIEFING.model_copy(update={"government": "厦门市人民政府"})
    command = RecordGovernmentBriefing(**WHERE, briefing=other)
    nothing().also(BRIEFED).when(command).refuses(ActivityNumberTaken)
    same = RecordGovernmentBriefing(**WHERE, briefing=BRIEFING)
    nothing().also(BRIEFED, WITHDRAWN).when(same).refuses(ActivityNumberTaken)


def test_a_withdrawn_entry_stays_to_be_seen() -> None:
    """Withdrawing it twice changes nothing; what is not there is not withdrawn."""
    withdraw = WithdrawActivity(**IDS, reason="误录")
    nothing().also(BRIEFED).when(withdraw).then(WITHDRAWN)
    gone = nothing().also(BRIEFED, WITHDRAWN)
    gone.when(withdraw).then()
    assert card_of(gone.state).entries[0].withdrawn == "误录"
    nothing().when(withdraw).refuses(ActivityUnknown)
    assert isinstance(nothing().also(WITHDRAWN).state, Idle)


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (PolicyActionKind.DOCUMENT, "document_number", "闽政〔2015〕1号"),
        (PolicyActionKind.REGULATION, "document_number", "闽人大〔2015〕2号"),
        (PolicyActionKind.LIVELIHOOD_PROJECT, "project", "老旧小区电梯"),
        (PolicyActionKind.SPECIAL_FUND, "amount_fen", 100),
    ],
)
def test_a_policy_action_says_what_it_is(kind: PolicyActionKind, field: str, value: object) -> None:
    """A document has its number, a project its name, a fund its money."""
    bare = FUND.model_copy(update={"action": kind, "amount_fen": None})
    nothing().when(RecordPolicyAction(**WHERE, policy=bare)).refuses(PolicyActionIncomplete)
    full = bare.model_copy(update={field: value})
    assert nothing().when(RecordPolicyAction(**WHERE, policy=full)).decided()


def test_a_platform_plan_is_a_provinces() -> None:
    """省级 files it, 兵团 as well; a city does not."""
    city = FilePlatformPlan(**{**WHERE, "division": "350200"}, plan=PLAN)
    nothing().when(city).refuses(PlatformPlanNotProvincial)
    corps = FilePlatformPlan(**{**WHERE, "division": "660000"}, plan=PLAN)
    assert nothing().when(corps).decided()


def test_a_tour_visits_cities_of_the_campaign() -> None:
    """And ends when it began, or later."""
    backwards = TOUR.model_copy(update={"began_on": date(2015, 3, 21)})
    nothing().when(RecordTour(**WHERE, tour=backwards)).refuses(TourDatesWrong)
    local = {**WHERE, "campaign": campaign_facts(division="350000", reporting_units=("350200",))}
    outside = TOUR.model_copy(update={"cities": ("440300",)})
    nothing().when(RecordTour(**local, tour=outside)).refuses(TerritoryOutsideCampaign)


def test_a_yearly_summary_is_late_after_the_campaign() -> None:
    """Not refused; a stage has no such day."""
    late = nothing().on(2016, 1, 1)
    [event] = late.when(FileSummary(**WHERE, summary=SUMMARY)).decided()
    assert isinstance(event, SummaryFiled)
    assert event.late
    for story, kind in ((late, SummaryKind.STAGE), (nothing(), SummaryKind.YEARLY)):
        summary = SUMMARY.model_copy(update={"summary": kind})
        [in_time] = story.when(FileSummary(**WHERE, summary=summary)).decided()
        assert isinstance(in_time, SummaryFiled)
        assert not in_time.late
