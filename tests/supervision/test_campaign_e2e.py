"""A campaign's year through gRPC: its phases, its command posts, its papers, and scene 21."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import grpc
import pytest

from tests.e2e.people import BUREAU
from tests.e2e.registry import Refusal, Registry, on
from tests.supervision.campaign_stage import (
    COMMANDER,
    HEADQUARTERS,
    PHASES,
    all_phases,
    launch,
    launched,
    served,
)

XIAMEN: Final = {"division": "350200"}
PERSON: Final = "person:e2e-commander"
NAME: Final = "欧阳立军"


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server of its own."""
    with served(tmp_path_factory.mktemp("campaigns")) as running:
        yield running


def test_a_campaign_from_launch_to_close(registry: Registry) -> None:
    """Five phases in their order, then it is closed; what it was can still be asked for."""
    by, campaign = registry.national, launched(registry.national, "2015")
    with pytest.raises(Refusal) as refusal:
        by.CloseCampaign(campaign_id=campaign, conclusion="x", occurred_at=on(2015, 12, 1))
    assert refusal.value.reason == "PHASES_UNFINISHED"
    all_phases(by, campaign)
    by.CloseCampaign(
        campaign_id=campaign, conclusion="机制长期化", occurred_at=on(2015, 12, 31, 20)
    )
    card = by.GetCampaign(campaign_id=campaign).campaign
    assert card.status == 2  # closed
    assert card.sponsor.short_name == "质检总局"
    assert len(card.reporting_units) == 32
    assert all(phase.HasField("closed_at") for phase in card.phases)
    summer = by.GetCampaign(campaign_id=campaign, as_of=on(2015, 7, 15)).campaign
    assert summer.status == 1
    assert [phase.HasField("opened_at") for phase in summer.phases] == [True] * 3 + [False] * 2
    assert [phase.HasField("closed_at") for phase in summer.phases] == [True] * 2 + [False] * 3


def test_anybody_reads_what_was_launched(registry: Registry) -> None:
    """The plan is public; a campaign that there is not is not found."""
    campaign = launched(registry.national, "2015-public")
    public = registry.caller("public")
    assert public.GetCampaign(campaign_id=campaign).campaign.templates[0].template_version == 1
    with pytest.raises(Refusal) as refusal:
        public.GetCampaign(campaign_id="2099")
    assert refusal.value.code is grpc.StatusCode.NOT_FOUND


def test_a_province_runs_its_own_campaign(registry: Registry) -> None:
    """In its own division, with its cities as reporting units; in no other's."""
    own = launch("2015-fujian", "350000", reporting_units=["350100", "350200"])
    registry.fujian.LaunchCampaign(**own)
    foreign = launch("2015-guangdong", "440000", reporting_units=["440300"])
    with pytest.raises(Refusal) as refusal:
        registry.fujian.LaunchCampaign(**foreign)
    assert refusal.value.code is grpc.StatusCode.PERMISSION_DENIED


def test_a_commander_is_named_under_seal(registry: Registry) -> None:
    """No event, no card and no line of the log has the name; a look at it is on record first."""
    campaign = launched(registry.national, "2015-posts")
    xiamen = registry.caller("city", division="3502")
    chief = {**COMMANDER, "office": "市质监局局长", "person_id": PERSON, "name": NAME}
    told = {"campaign_id": campaign, **XIAMEN}
    before = registry.head
    xiamen.EstablishCommand(
        **told, document_number="厦质监〔2015〕12号", members=[chief], occurred_at=on(2015, 3, 20)
    )
    card = xiamen.GetCommand(command_id=f"{campaign}-350200").command_post
    assert card.level == 3  # city
    assert card.members[0].has_name
    look = {**told, "member_id": "1", "reason": "核对任命文件"}
    assert xiamen.RevealCommandMember(**look, validate_only=True).member.name == ""
    revealed = xiamen.RevealCommandMember(**look)
    assert revealed.member.name == NAME
    assert revealed.receipt.event_types == ["supervision.CommandMemberRevealed.v1"]
    secret = NAME.encode()
    assert not any(secret in one.data + one.meta for one in registry.events(before))
    assert secret not in registry.logged()


def test_an_unnumbered_name_is_refused_and_left_nowhere(registry: Registry) -> None:
    """Without the person's number nobody could erase it."""
    campaign = launched(registry.national, "2015-unnumbered")
    head = registry.head
    with pytest.raises(Refusal) as refusal:
        registry.national.EstablishCommand(
            campaign_id=campaign,
            **XIAMEN,
            document_number="1",
            members=[{**COMMANDER, "name": NAME}],
        )
    assert refusal.value.reason == "COMMAND_PERSON_MISSING"
    assert NAME not in str(refusal.value)
    assert registry.head == head


def test_posts_leave_the_campaign_short(registry: Registry) -> None:
    """Each post writes its own stream: the campaign's holds what the campaign is."""
    campaign = launched(registry.national, "2015-many")
    before = registry.head
    for division in ("350000", "350100", "350200", "350203", "660000", "000000"):
        registry.national.EstablishCommand(
            campaign_id=campaign, division=division, document_number="1", members=[COMMANDER]
        )
    streams = {one.stream for one in registry.events(before)}
    assert len(streams) == 6
    assert f"campaign-{campaign}" not in streams
    assert f"command-{campaign}-660000" in streams


def test_what_a_city_did_is_on_record(registry: Registry) -> None:
    """Briefings, money, tours, each whole; an error is withdrawn and stays to be seen."""
    campaign = launched(registry.national, "2015-work")
    xiamen = registry.caller("city", division="3502")
    told = {"campaign_id": campaign, **XIAMEN, "occurred_at": on(2015, 4, 20)}
    fund = {
        "action": "POLICY_ACTION_KIND_SPECIAL_FUND",
        "title": "老旧电梯更新改造专项资金",
        "issued_by": "厦门市财政局",
        "issued_on": date(2015, 4, 10),
        "amount_fen": 30_000_000_00,
    }
    briefing = {"held_on": date(2015, 3, 25), "government": "厦门市人民政府"}
    xiamen.RecordGovernmentBriefing(**told, number="HB-1", briefing=briefing)
    xiamen.RecordPolicyAction(**told, number="ZC-1", policy=fund)
    assert not xiamen.RecordPolicyAction(**told, number="ZC-1", policy=fund).receipt.event_types
    xiamen.WithdrawActivity(**told, number="HB-1", reason="误录")
    entries = xiamen.GetActivities(activity_id=f"{campaign}-350200").activities.entries
    assert [one.number for one in entries] == ["HB-1", "ZC-1"]
    assert entries[0].withdrawn == "误录"
    assert entries[1].policy.amount_fen == 30_000_000_00
    with pytest.raises(Refusal) as refusal:
        xiamen.RecordPolicyAction(**told, number="ZC-2", policy={**fund, "amount_fen": None})
    assert refusal.value.fields == ("policy.amount_fen",)


def test_a_document_of_2015_still_shows_its_issuer(registry: Registry) -> None:
    """Scene 21: put on record today, under the names of their days."""
    paper: dict[str, Any] = {
        "title": "电梯安全监管大会战工作方案",
        "division": "000000",
        "issuer": HEADQUARTERS,
        "issued_through": "办公厅",
        "copied": [{"organisation": "ORGANISATION_HOUSING"}, {"party": BUREAU}],
    }
    days = {"d-2015": date(2015, 3, 13), "d-2019": date(2019, 3, 13)}
    for number, day in days.items():
        registry.national.IssueDocument(
            **paper, document_id=number, document_number=number, issued_on=day
        )
    public = registry.caller("public")
    papers = [public.GetDocument(document_id=number).document for number in days]
    assert [one.issuer.short_name for one in papers] == ["质检总局", "市场监管总局"]
    assert papers[0].issuer.name == "国家质量监督检验检疫总局"
    assert [one.short_name for one in papers[0].copied] == ["住房城乡建设部", BUREAU["name"]]
    registry.national.RepealDocument(document_id="d-2015", reason="已被替代")
    assert public.GetDocument(document_id="d-2015").document.HasField("repealed_at")


def test_provinces_report_on_a_national_measure(registry: Registry) -> None:
    """Each for itself, and for no other."""
    registry.national.RecordMeasure(
        measure_id="2013-1",
        title="明确电梯使用管理责任主体",
        division="000000",
        decided_by=HEADQUARTERS,
        decided_on=date(2013, 11, 15),
    )
    report = {"measure_id": "2013-1", "status": "MEASURE_STATUS_PILOT"}
    registry.fujian.ReportMeasureProgress(**report, unit="350000")
    with pytest.raises(Refusal) as refusal:
        registry.fujian.ReportMeasureProgress(**report, unit="440000")
    assert refusal.value.code is grpc.StatusCode.PERMISSION_DENIED
    measure = registry.caller("public").GetMeasure(measure_id="2013-1").measure
    assert measure.decided_by.short_name == "质检总局"
    assert [one.unit for one in measure.progress] == ["350000"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"phases": PHASES[::-1]}, "PHASES_INCOMPLETE"),
        (
            {"phases": [*PHASES[:4], {**PHASES[4], "begins_on": date(2015, 11, 30)}]},
            "PHASE_DATES_OUT_OF_ORDER",
        ),
        ({"division": "350000"}, "REPORTING_UNITS_MISSING"),
        ({"reporting_units": ["350000", "999900"]}, "TERRITORY_UNKNOWN"),
        ({"sponsor": {}}, "OFFICE_NOT_STATED"),
        ({"phases": PHASES[:4]}, "INVALID_FIELDS"),
        ({"report_due_day": 29}, "INVALID_FIELDS"),
        ({"campaign_id": "大会战"}, "INVALID_FIELDS"),
    ],
)
def test_a_wrong_campaign_is_refused(
    registry: Registry, changes: dict[str, Any], reason: str
) -> None:
    """By the rule that it breaks, and nothing is written."""
    head = registry.head
    with pytest.raises(Refusal) as refusal:
        registry.national.LaunchCampaign(**{**launch("2015-wrong"), **changes})
    assert refusal.value.reason == reason
    assert refusal.value.code is grpc.StatusCode.INVALID_ARGUMENT
    assert registry.head == head
