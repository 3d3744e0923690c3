"""Covers through gRPC: bound, run out, lapsed, told, a hazard; and what an insurer found."""

from datetime import date
from typing import Any

import pytest

from tests.e2e.people import Life
from tests.insurance.world import PICC
from tests.reactions.driver import Driver
from tests.reactions.stage import (
    changes_nothing,
    days,
    events,
    in_any_order,
    in_use,
    kinds,
    number,
    programme,
    settled,
    today,
)
from tests.reactions.timed import TimedRegistry


def _insurer(registry: TimedRegistry) -> Any:
    return registry.caller("insurer", party_id=PICC["party_id"])


def _covered(registry: TimedRegistry, lift: Life, programme_id: str, until: date) -> str:
    cover = number("P")
    _insurer(registry).BindCover(
        elevator_id=lift.id,
        cover_id=cover,
        programme_id=programme_id,
        insurer=PICC,
        covers_from=today(registry),
        covers_to=until,
    )
    return cover


def test_a_cover_that_runs_out(registry: TimedRegistry) -> None:
    """脱保: lapsed on the day after the last; unit and authority told; 30 days later a hazard."""
    lift, renewed, driver = in_use(registry), in_use(registry), Driver(registry)
    settled(driver)
    group = programme(registry)
    _covered(registry, lift, group, days(registry, 30))
    first = _covered(registry, renewed, group, days(registry, 30))
    settled(driver)
    _insurer(registry).RenewCover(
        elevator_id=renewed.id,
        renews=first,
        cover_id=number("P"),
        programme_id=group,
        insurer=PICC,
        covers_from=days(registry, 31),
        covers_to=days(registry, 396),
    )
    settled(driver.later(days=32))
    assert len(events(registry, "CoverLapsed", about=lift.id)) == 1
    assert events(registry, "CoverLapsed", about=renewed.id) == []
    assert {("cover.ended", "user_unit"), ("cover.ended", "authority")} <= kinds(driver, lift.id)
    assert events(registry, "HazardFiled", about=lift.id) == []
    settled(driver.later(days=32))
    assert len(events(registry, "HazardFiled", about=lift.id)) == 1
    assert events(registry, "HazardFiled", about=renewed.id) == []
    changes_nothing(driver)


def test_an_insurer_found_hazards(registry: TimedRegistry) -> None:
    """事故预防: each hazard is on file, one order is about the visit."""
    lift, driver = in_use(registry), Driver(registry)
    cover = _covered(registry, lift, programme(registry), days(registry, 300))
    settled(driver)
    _insurer(registry).ReportPreventionVisit(
        elevator_id=lift.id,
        visit_number=number("V"),
        cover_id=cover,
        insurer=PICC,
        visited_on=today(registry),
        technician={"person_id": "person:technician-7", "name": "林志强"},
        hazards=[{"description": "层门门锁啮合不足"}, {"description": "缓冲器缺油"}],
        next_steps="三日内整改",
    )
    settled(driver)
    filed = events(registry, "HazardFiled", about=lift.id)
    assert [str(one.source) for one in filed] == ["insurer", "insurer"]
    assert len(events(registry, "RectificationOrdered", about=lift.id)) == 1


@pytest.mark.parametrize("seed", range(3))
def test_in_whatever_order_it_is_told(registry: TimedRegistry, seed: int) -> None:
    """Facts come late and corrected: no policy fails, whatever it was told before."""
    in_any_order(registry, seed)
