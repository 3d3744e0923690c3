"""Statistics 统计数据: 质检总局电梯安全监管大会战工作方案 §五（五）, and the official breakdown."""

from datetime import date
from typing import Any

import pytest

from services.supervision import report
from services.supervision.campaign.rules import CampaignUnknown
from services.supervision.events.statistics import (
    CampaignCounts,
    StatisticsCorrected,
    StatisticsHappened,
    StatisticsMissed,
    StatisticsSubmitted,
)
from services.supervision.report.card import card_of
from services.supervision.report.deciding import (
    CorrectStatistics,
    MarkStatisticsMissing,
    Missing,
    NotReported,
    Report,
    SubmitStatistics,
)
from services.supervision.report.rules import (
    ConfirmedExceedsReported,
    CountedToWrongDay,
    HazardsDoNotAddUp,
    HazardsExceedInspected,
    PeriodOutsideCampaign,
    ReportDeadlineNotReached,
    ReportingUnitUnknown,
    StatisticsAlreadySubmitted,
    StatisticsNotMissing,
    StatisticsUnknown,
)
from tests.spec import Given, given
from tests.supervision.campaign_facts import CAMPAIGN, campaign_facts

ReportStory = Given[report.Command, report.State, StatisticsHappened]

IDS: dict[str, Any] = {"campaign_id": CAMPAIGN, "unit": "350000", "period": "2015-05"}
COUNTS = CampaignCounts(
    counted_to=date(2015, 6, 10),
    self_inspected=1_210_983,
    with_hazards=60_499,
    rectified=46_066,
    under_watch=10_678,
    stopped=3_755,
    maker_reported=1_766,
    maker_confirmed=1_625,
    over_15_years=79_398,
)
"""The national report to 10 June 2015: its sums are exact."""

SUBMIT = SubmitStatistics(
    **IDS, counts=COUNTS, prepared_by="福建省质监局", campaign=campaign_facts()
)
SUBMITTED = StatisticsSubmitted(
    **IDS, counts=COUNTS, prepared_by="福建省质监局", due_on=date(2015, 6, 10), late=False
)
MARK = MarkStatisticsMissing(**IDS, campaign=campaign_facts())
MISSED = StatisticsMissed(**IDS, due_on=date(2015, 6, 10))


def nothing() -> ReportStory:
    """The last day for the report of May."""
    return given(report.DECIDER).on(2015, 6, 10)


def reported() -> ReportStory:
    """In time."""
    return nothing().also(SUBMITTED)


def counting(**changes: object) -> SubmitStatistics:
    return SUBMIT.model_copy(update={"counts": COUNTS.model_copy(update=changes)})


def test_a_unit_reports_once_a_month() -> None:
    """In time to the tenth of the next month; afterwards late, not refused."""
    nothing().when(SUBMIT).then(SUBMITTED)
    late = SUBMITTED.model_copy(update={"late": True})
    nothing().on(2015, 6, 11).when(SUBMIT).then(late)
    reported().when(SUBMIT).refuses(StatisticsAlreadySubmitted)


@pytest.mark.parametrize(
    ("changes", "rule", "field"),
    [
        ({"stopped": 3_756}, HazardsDoNotAddUp, "counts.with_hazards"),
        ({"rectified": 46_065}, HazardsDoNotAddUp, "counts.with_hazards"),
        ({"under_watch": 0}, HazardsDoNotAddUp, "counts.with_hazards"),
        ({"self_inspected": 60_498}, HazardsExceedInspected, "counts.self_inspected"),
        ({"maker_confirmed": 1_767}, ConfirmedExceedsReported, "counts.maker_confirmed"),
        ({"counted_to": date(2015, 6, 11)}, CountedToWrongDay, "counts.counted_to"),
        ({"counted_to": date(2015, 4, 30)}, CountedToWrongDay, "counts.counted_to"),
    ],
)
def test_counts_add_up(changes: dict[str, object], rule: type[Any], field: str) -> None:
    """Each refusal names the count at fault, in a correction too."""
    correction = CorrectStatistics(**IDS, counts=counting(**changes).counts, reason="更正")
    for when in (nothing().when(counting(**changes)), reported().when(correction)):
        when.refuses(rule)
        with pytest.raises(rule) as refusal:
            when.decided()
        assert refusal.value.field == field


def test_a_sum_may_use_up_everything() -> None:
    """All with hazards, all confirmed: the bounds themselves are allowed."""
    full = counting(self_inspected=60_499, maker_confirmed=1_766)
    assert nothing().when(full).decided()


def test_only_units_of_the_roster_report() -> None:
    """In the months of the campaign; 兵团 is one of them."""
    for unit in ("350200", "710000"):
        nothing().when(SUBMIT.model_copy(update={"unit": unit})).refuses(ReportingUnitUnknown)
    assert nothing().when(SUBMIT.model_copy(update={"unit": "660000"})).decided()
    for period in ("2015-02", "2016-01"):
        nothing().when(SUBMIT.model_copy(update={"period": period})).refuses(PeriodOutsideCampaign)
    nothing().when(SUBMIT.model_copy(update={"campaign": None})).refuses(CampaignUnknown)


def test_a_correction_keeps_what_was_reported() -> None:
    """The newest counts last; the same again is no change; without a report there is none."""
    counts = COUNTS.model_copy(update={"rectified": 46_067, "stopped": 3_754})
    correct = CorrectStatistics(**IDS, counts=counts, reason="漏报")
    event = StatisticsCorrected(**IDS, counts=counts, reason="漏报")
    reported().when(correct).then(event)
    reported().also(event).when(correct).then()
    card = card_of(reported().also(event).state)
    assert [one.counts for one in card.versions] == [COUNTS, counts]
    assert [one.reason for one in card.versions] == ["", "漏报"]
    nothing().when(correct).refuses(StatisticsUnknown)
    nothing().also(MISSED).when(correct).refuses(StatisticsUnknown)


def test_a_report_is_missing_after_its_last_day() -> None:
    """Not before; once; and never when there is one."""
    nothing().when(MARK).refuses(ReportDeadlineNotReached)
    over = nothing().on(2015, 6, 11)
    over.when(MARK).then(MISSED)
    over.also(MISSED).when(MARK).then()
    reported().on(2015, 6, 11).when(MARK).refuses(StatisticsNotMissing)
    over.when(MARK.model_copy(update={"unit": "350200"})).refuses(ReportingUnitUnknown)


def test_a_missing_report_may_still_come() -> None:
    """Then it is late."""
    over = nothing().on(2015, 6, 20).also(MISSED)
    assert isinstance(over.state, Missing)
    state = over.when(SUBMIT).after
    assert isinstance(state, Report)
    assert state.late


def test_late_facts_change_what_they_can() -> None:
    """Evolve is total: a mark told after the report, a correction without one."""
    assert reported().also(MISSED).state == reported().state
    correction = StatisticsCorrected(**IDS, counts=COUNTS, reason="x")
    assert isinstance(nothing().also(correction).state, NotReported)
