"""A maker's survey of its fleet 跟踪调查: 质检总局电梯安全监管大会战工作方案 §四（二）."""

from datetime import date
from typing import Any

import pytest

from services.supervision import survey
from services.supervision.campaign.rules import CampaignUnknown
from services.supervision.events.survey import (
    FleetCounts,
    ManufacturerSurveyCorrected,
    ManufacturerSurveyFiled,
    SurveyHappened,
)
from services.supervision.survey import (
    CorrectManufacturerSurvey,
    FileManufacturerSurvey,
    FleetCountedLater,
    FleetCountsDoNotNest,
    ManufacturerSurveyAlreadyFiled,
    ManufacturerSurveyUnknown,
    MoreToldThanFound,
    NoSurvey,
    card_of,
    key_of,
)
from tests.spec import Given, given
from tests.supervision.campaign_facts import CAMPAIGN, MAKER, USER, campaign_facts

SurveyStory = Given[survey.Command, survey.State, SurveyHappened]

COUNTS = FleetCounts(
    counted_to=date(2015, 6, 30),
    fleet=24_000,
    followed_up=21_500,
    with_problems=480,
    serious_hazards=39,
    user_units_told=39,
    authorities_told=39,
)
FILE = FileManufacturerSurvey(
    campaign_id=CAMPAIGN, maker=MAKER, counts=COUNTS, campaign=campaign_facts(), seat="350200"
)
FILED = ManufacturerSurveyFiled(campaign_id=CAMPAIGN, maker=MAKER, division="350200", counts=COUNTS)


def nothing() -> SurveyStory:
    """No survey, on 1 July 2015."""
    return given(survey.DECIDER).on(2015, 7, 1)


def test_a_maker_files_one_survey_in_a_campaign() -> None:
    """It is kept with the maker's seat, so that the authority there finds it."""
    nothing().when(FILE).then(FILED)
    nothing().also(FILED).when(FILE).refuses(ManufacturerSurveyAlreadyFiled)
    nothing().when(FILE.model_copy(update={"campaign": None})).refuses(CampaignUnknown)
    assert key_of(FILE) != key_of(FILE.model_copy(update={"maker": USER}))


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"followed_up": 24_001}, FleetCountsDoNotNest),
        ({"with_problems": 21_501}, FleetCountsDoNotNest),
        ({"serious_hazards": 481}, FleetCountsDoNotNest),
        ({"user_units_told": 40}, MoreToldThanFound),
        ({"authorities_told": 40}, MoreToldThanFound),
        ({"counted_to": date(2015, 7, 2)}, FleetCountedLater),
    ],
)
def test_each_count_is_part_of_the_one_before(changes: dict[str, Any], rule: type[Any]) -> None:
    """Fleet, followed up, with problems, serious; no more told than found."""
    counts = COUNTS.model_copy(update=changes)
    nothing().when(FILE.model_copy(update={"counts": counts})).refuses(rule)
    correct = CorrectManufacturerSurvey(
        campaign_id=CAMPAIGN, maker=MAKER, counts=counts, reason="x"
    )
    nothing().also(FILED).when(correct).refuses(rule)


def test_a_correction_keeps_what_was_said() -> None:
    """The newest version last; the same again is no change; without a survey there is none."""
    counts = COUNTS.model_copy(update={"followed_up": 22_000})
    correct = CorrectManufacturerSurvey(
        campaign_id=CAMPAIGN, maker=MAKER, counts=counts, reason="补报"
    )
    event = ManufacturerSurveyCorrected(
        campaign_id=CAMPAIGN, maker=MAKER, counts=counts, reason="补报"
    )
    filed = nothing().also(FILED)
    filed.when(correct).then(event)
    filed.also(event).when(correct).then()
    assert [one.counts for one in card_of(filed.also(event).state).versions] == [COUNTS, counts]
    nothing().when(correct).refuses(ManufacturerSurveyUnknown)
    assert isinstance(nothing().also(event).state, NoSurvey)
