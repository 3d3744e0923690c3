"""Launching and amending a campaign 大会战: 质检总局电梯安全监管大会战工作方案 §四."""

from datetime import date

import pytest

from services.reference.organisations import Organisation
from services.supervision.campaign import CampaignStatus, Launched
from services.supervision.campaign.commands import (
    AmendCampaign,
    CloseCampaign,
    LaunchCampaign,
    WithdrawCampaign,
)
from services.supervision.campaign.rules import (
    CampaignAlreadyClosed,
    CampaignAlreadyLaunched,
    CampaignAlreadyWithdrawn,
    CampaignUnknown,
    NothingAmended,
    PhaseDatesImplausible,
    PhaseDatesOutOfOrder,
    PhasesIncomplete,
    PhasesUnfinished,
    ReportingUnitsMissing,
    ReportingUnitTwice,
)
from services.supervision.events.campaign import (
    CampaignAmended,
    CampaignClosed,
    CampaignPhaseClosed,
    CampaignPhaseOpened,
    CampaignWithdrawn,
)
from services.supervision.events.campaign_values import NATION, CampaignPhase, DocumentParty
from services.supervision.naming import OfficeNotStated, OfficeUnnamedThen
from services.supervision.territory import TerritoryOutsideCampaign, TerritoryUnknown
from tests.supervision.campaign_facts import (
    BUREAU,
    CAMPAIGN,
    PHASES,
    CampaignStory,
    launched,
    nothing,
    roster,
    running,
)

SPONSOR = DocumentParty(organisation=Organisation.SPECIAL_EQUIPMENT)
LAUNCH = LaunchCampaign(
    campaign_id=CAMPAIGN,
    name="电梯安全监管大会战",
    sponsor=SPONSOR,
    division=NATION,
    phases=PHASES,
    report_due_day=10,
)
LOCAL = LAUNCH.model_copy(update={"division": "350200", "reporting_units": ("350203", "350206")})


def launching(**fields: object) -> LaunchCampaign:
    return LAUNCH.model_copy(update=fields)


def finished() -> CampaignStory:
    """All phases opened and closed."""
    story = running()
    for phase in CampaignPhase:
        story = story.also(
            CampaignPhaseOpened(campaign_id=CAMPAIGN, phase=phase),
            CampaignPhaseClosed(campaign_id=CAMPAIGN, phase=phase),
        )
    return story


def test_the_nations_campaign_has_its_roster() -> None:
    """31 provinces and 兵团 report without being named; the sponsor bears its name of that day."""
    nothing().on(2015, 3, 13).when(LAUNCH).then(launched())
    assert len(roster()) == 32
    assert "660000" in roster()


def test_a_sponsor_bears_the_name_of_the_day() -> None:
    """From 2018 on it is 市场监管总局 that launches."""
    [event] = nothing().on(2019, 3, 1).when(LAUNCH).decided()
    assert event.sponsor.short_name == "市场监管总局"  # type: ignore[union-attr]
    nothing().on(1999, 3, 1).when(LAUNCH).refuses(OfficeUnnamedThen)


def test_an_office_is_an_authority_or_a_party() -> None:
    """One of the two, and not both."""
    both = DocumentParty(organisation=Organisation.HOUSING, party=BUREAU)
    for sponsor in (DocumentParty(), both):
        nothing().when(launching(sponsor=sponsor)).refuses(OfficeNotStated)
    [event] = nothing().when(launching(sponsor=DocumentParty(party=BUREAU))).decided()
    assert event.sponsor.party_id == BUREAU.party_id  # type: ignore[union-attr]


def test_a_campaign_is_launched_once() -> None:
    """Its number is an official one."""
    running().when(LAUNCH).refuses(CampaignAlreadyLaunched)


def test_all_five_phases_in_their_order() -> None:
    """None is missing, none is doubled, none comes before its turn."""
    for phases in (PHASES[:4], PHASES[::-1], (*PHASES[:4], PHASES[0])):
        nothing().when(launching(phases=phases)).refuses(PhasesIncomplete)


@pytest.mark.parametrize(
    ("phase", "changes"),
    [
        (1, {"ends_on": date(2015, 3, 31)}),  # ends before it begins
        (1, {"ends_on": date(2015, 7, 1)}),  # overlaps the next
        (0, {"begins_on": date(2015, 4, 1)}),
    ],
)
def test_phases_do_not_overlap(phase: int, changes: dict[str, date]) -> None:
    """Each ends before the next begins."""
    changed = PHASES[phase].model_copy(update=changes)
    phases = (*PHASES[:phase], changed, *PHASES[phase + 1 :])
    nothing().when(launching(phases=phases)).refuses(PhaseDatesOutOfOrder)


def test_a_campaign_is_of_this_century() -> None:
    """A slip of the pen in the year is refused."""
    for number, changes in (
        (0, {"begins_on": date(1915, 3, 13)}),
        (4, {"ends_on": date(9999, 12, 31)}),
    ):
        changed = PHASES[number].model_copy(update=changes)
        phases = (*PHASES[:number], changed, *PHASES[number + 1 :])
        nothing().when(launching(phases=phases)).refuses(PhaseDatesImplausible)


def test_a_local_campaign_names_its_units() -> None:
    """They lie in it, each once."""
    [event] = nothing().when(LOCAL).decided()
    assert event.reporting_units == ("350203", "350206")  # type: ignore[union-attr]
    for units, rule in (
        ((), ReportingUnitsMissing),
        (("350203", "350203"), ReportingUnitTwice),
        (("350203", "440305"), TerritoryOutsideCampaign),
        (("350203", "350299"), TerritoryUnknown),
    ):
        nothing().when(LOCAL.model_copy(update={"reporting_units": units})).refuses(rule)


def test_its_reach_lies_in_its_division() -> None:
    """A part of it may be left out; another place cannot be taken in."""
    narrow = LOCAL.model_copy(update={"scope_divisions": ("350203",)})
    state = nothing().when(narrow).after
    assert isinstance(state, Launched)
    assert state.facts.reaches("350203")
    assert not state.facts.reaches("350206")
    outside = LOCAL.model_copy(update={"scope_divisions": ("440300",)})
    nothing().when(outside).refuses(TerritoryOutsideCampaign)
    nothing().when(launching(division="999900")).refuses(TerritoryUnknown)


def test_what_is_not_launched_is_unknown() -> None:
    """Nothing can be done in it."""
    nothing().when(WithdrawCampaign(reason="取消")).refuses(CampaignUnknown)


def test_an_amendment_says_what_changed() -> None:
    """Only that; what was so already is no change, and to change nothing is refused."""
    amend = AmendCampaign(reason="推迟报送", report_due_day=15, name="电梯安全监管大会战")
    event = CampaignAmended(campaign_id=CAMPAIGN, reason="推迟报送", report_due_day=15)
    running().when(amend).then(event)
    running().also(event).when(amend).then()
    state = running().when(amend).after
    assert isinstance(state, Launched)
    assert state.facts.report_due_on("2015-12") == date(2016, 1, 15)
    running().when(AmendCampaign(reason="无")).refuses(NothingAmended)
    twice = AmendCampaign(reason="错", reporting_units=("350000", "350000"))
    running().when(twice).refuses(ReportingUnitTwice)


def test_a_campaign_closes_after_its_phases() -> None:
    """And then it is closed for good."""
    close = CloseCampaign(conclusion="长效机制已建立")
    running().when(close).refuses(PhasesUnfinished)
    finished().when(close).then(CampaignClosed(campaign_id=CAMPAIGN, conclusion="长效机制已建立"))
    closed = finished().also(CampaignClosed(campaign_id=CAMPAIGN, conclusion="完"))
    for command in (
        close,
        AmendCampaign(reason="x", report_due_day=5),
        WithdrawCampaign(reason="x"),
    ):
        closed.when(command).refuses(CampaignAlreadyClosed)


def test_a_withdrawn_campaign_is_no_more() -> None:
    """Withdrawing it twice changes nothing; anything else is refused."""
    withdraw = WithdrawCampaign(reason="重复")
    event = CampaignWithdrawn(campaign_id=CAMPAIGN, reason="重复")
    running().when(withdraw).then(event)
    running().also(event).when(withdraw).then()
    running().also(event).when(AmendCampaign(reason="x", report_due_day=5)).refuses(
        CampaignAlreadyWithdrawn
    )


def test_the_first_end_stays() -> None:
    """A late fact that ends it again changes nothing."""
    story = finished().also(CampaignClosed(campaign_id=CAMPAIGN, conclusion="完"))
    state = story.also(CampaignWithdrawn(campaign_id=CAMPAIGN, reason="x")).state
    assert isinstance(state, Launched)
    assert state.facts.status is CampaignStatus.CLOSED


def test_a_fact_before_the_first_changes_nothing() -> None:
    """Evolve is total."""
    event = CampaignWithdrawn(campaign_id=CAMPAIGN, reason="x")
    assert nothing().also(event).state == nothing().state
