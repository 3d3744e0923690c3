"""A campaign's phases and monthly reports, and platforms that are late; told by hand."""

from datetime import date
from typing import Any

import pytest

from services.emergency.events.platform import PlatformCommissioned, PlatformPlanned
from services.kernel.decider import Event
from services.supervision.events.campaign import (
    CampaignAmended,
    CampaignClosed,
    CampaignLaunched,
    CampaignPhaseRescheduled,
    CampaignWithdrawn,
)
from services.supervision.events.campaign_values import CampaignPhase, NamedOffice, PhaseDates
from services.supervision.events.statistics import (
    CampaignCounts,
    StatisticsMissed,
    StatisticsSubmitted,
)
from tests.reactions.facts import UNIT, begins
from tests.reactions.telling import Story

STREAM = "campaign-DH-1"
PHASES = tuple(
    PhaseDates(phase=phase, begins_on=date(2025, 10 + index // 2, 1 + index % 2 * 15), ends_on=end)
    for index, (phase, end) in enumerate(
        zip(
            CampaignPhase,
            (
                date(2025, 10, 15),
                date(2025, 10, 31),
                date(2025, 11, 15),
                date(2025, 11, 30),
                date(2025, 12, 31),
            ),
            strict=True,
        )
    )
)


def _launched(*units: str) -> CampaignLaunched:
    return CampaignLaunched(
        campaign_id="DH-1",
        name="大会战",
        sponsor=NamedOffice(name="总局", short_name="总局"),
        division="000000",
        phases=PHASES,
        reporting_units=units or ("350000", "440000"),
        report_due_day=10,
    )


def _told(policy: str, *events: Event) -> Story:
    story = Story(policy)
    for event in events:
        story.told(event, STREAM, elevator_id="")
    return story


def test_each_phase_opens_and_closes_on_its_days() -> None:
    """五个阶段: on its first day, and when its last is over."""
    story = _told("campaign.phases", _launched())
    assert len(story.due) == 10
    assert story.due["open:DH-1:self_inspection"] == begins(2025, 10, 16)
    assert story.due["close:DH-1:self_inspection"] == begins(2025, 11, 1)


def test_a_phase_with_other_days() -> None:
    """调整: its own deadlines move, the others stay."""
    moved = CampaignPhaseRescheduled(
        campaign_id="DH-1",
        phase=CampaignPhase.SUMMARY,
        begins_on=date(2026, 1, 1),
        ends_on=date(2026, 1, 31),
        former_begins_on=date(2025, 12, 1),
        former_ends_on=date(2025, 12, 31),
        reason="x",
    )
    story = _told("campaign.phases", _launched(), moved)
    assert story.due["open:DH-1:summary"] == begins(2026, 1, 1)
    assert len(story.due) == 10


CLOSED = CampaignClosed(campaign_id="DH-1", conclusion="x")
WITHDRAWN = CampaignWithdrawn(campaign_id="DH-1", reason="x")


@pytest.mark.parametrize("end", [CLOSED, WITHDRAWN])
def test_what_is_over_has_no_days(end: Event) -> None:
    """Neither phases nor reports."""
    assert _told("campaign.phases", _launched(), end).due == {}
    assert _told("campaign.statistics", _launched(), end).due == {}


def test_every_unit_owes_every_month() -> None:
    """Two units, three months, by the tenth of the month after."""
    story = _told("campaign.statistics", _launched())
    assert len(story.due) == 6
    assert story.due["statistics:DH-1:350000:2025-12"] == begins(2026, 1, 11)


def _report(unit: str, period: str) -> StatisticsSubmitted:
    counts: dict[str, Any] = dict.fromkeys(
        ("self_inspected", "with_hazards", "rectified", "under_watch", "stopped"), 0
    )
    return StatisticsSubmitted(
        campaign_id="DH-1",
        unit=unit,
        period=period,
        counts=CampaignCounts(
            counted_to=date(2025, 10, 31), maker_reported=0, maker_confirmed=0, **counts
        ),
        prepared_by="x",
        due_on=date(2025, 11, 10),
        late=False,
    )


def test_who_reported_owes_nothing_more_for_that_month() -> None:
    """And an amended roster asks the newcomers, not those again who reported."""
    reported = _report("350000", "2025-10")
    story = _told("campaign.statistics", _launched(), reported)
    assert "statistics:DH-1:350000:2025-10" not in story.due
    amended = CampaignAmended(
        campaign_id="DH-1", reason="x", reporting_units=("350000", "660000"), report_due_day=15
    )
    story.told(amended, STREAM, elevator_id="")
    assert "statistics:DH-1:350000:2025-10" not in story.due
    assert "statistics:DH-1:440000:2025-10" not in story.due
    assert story.due["statistics:DH-1:660000:2025-10"] == begins(2025, 11, 16)


def test_a_missing_report_is_told() -> None:
    """To the unit and to HQ; of a campaign nobody knows, a report settles nothing."""
    missed = StatisticsMissed(
        campaign_id="DH-1", unit="350000", period="2025-10", due_on=date(2025, 11, 10)
    )
    assert len(_told("statistics.missing", missed).notices) == 2
    assert _told("campaign.statistics", missed).effects == []


def test_a_platform_that_is_late() -> None:
    """City and province learn it; commissioned, they do not."""
    planned = PlatformPlanned(
        division="350200", responsible_unit=UNIT, plan_document="1", live_by=date(2025, 12, 31)
    )
    story = Story("platform.late").told(planned, "platform-350200", elevator_id="")
    (deadline,) = story.running.values()
    assert (deadline.due_at, len(deadline.then)) == (begins(2026, 1, 1), 2)
    works = PlatformCommissioned(division="350200", name="厦门96333", number="96333")
    assert story.told(works, "platform-350200", elevator_id="").due == {}
