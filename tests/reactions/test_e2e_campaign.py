"""A campaign through gRPC: its phases follow its dates, and who does not report is missing by name."""

from datetime import timedelta

import pytest

from tests.reactions.driver import Driver
from tests.reactions.stage import changes_nothing, events, in_any_order, number, settled, today
from tests.reactions.timed import TimedRegistry
from tests.supervision.campaign_stage import HEADQUARTERS, counts


def test_a_campaign_runs_by_its_dates(registry: TimedRegistry) -> None:
    """Five phases of ten days, two units, two months: opened, closed, reported or missing."""
    driver, campaign, first = Driver(registry), number("DH"), today(registry)
    names = ("PREPARATION", "SELF_INSPECTION", "KEY_SUPERVISION", "LISTED_SUPERVISION", "SUMMARY")
    registry.national.LaunchCampaign(
        campaign_id=campaign,
        name="大会战",
        sponsor=HEADQUARTERS,
        division="000000",
        phases=[
            {
                "phase": f"CAMPAIGN_PHASE_{name}",
                "begins_on": first + timedelta(days=10 * index),
                "ends_on": first + timedelta(days=10 * index + 9),
            }
            for index, name in enumerate(names)
        ],
        reporting_units=["350000", "440000"],
        report_due_day=10,
    )
    settled(driver.later(days=11))
    opened = [str(one.phase) for one in events(registry, "CampaignPhaseOpened", about=campaign)]
    assert opened == ["preparation", "self_inspection"]
    closed = [str(one.phase) for one in events(registry, "CampaignPhaseClosed", about=campaign)]
    assert closed == ["preparation"]
    settled(driver.later(days=11))
    registry.fujian.SubmitStatistics(
        campaign_id=campaign,
        unit="350000",
        period=f"{first:%Y-%m}",
        counts=counts(counted_to=today(registry)),
        prepared_by="省局",
    )
    settled(driver.later(days=60))
    missed = {
        (one.unit, one.period) for one in events(registry, "StatisticsMissed", about=campaign)
    }
    assert ("440000", f"{first:%Y-%m}") in missed
    assert ("350000", f"{first:%Y-%m}") not in missed
    assert len(events(registry, "CampaignPhaseClosed", about=campaign)) == 5
    changes_nothing(driver)


@pytest.mark.parametrize("seed", range(3))
def test_in_whatever_order_it_is_told(registry: TimedRegistry, seed: int) -> None:
    """Facts come late and corrected: no policy fails, whatever it was told before."""
    in_any_order(registry, seed)
