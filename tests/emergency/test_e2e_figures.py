"""Scenes 3, 12 and 20 through gRPC: what is told comes out as figures, each by its definition."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

import pytest

from services.emergency.coverage import MEDIUM_CITIES, coverage
from services.emergency.events.values import PlatformStage
from services.emergency.figures import (
    Told,
    accident_tally,
    bulletin_figures,
    deaths_per_10k,
    entrapment_rates,
    rescue_tally,
)
from services.emergency.platform import Platform, evolve
from services.emergency.platform.state import State, Unplanned
from tests.e2e.people import BUREAU, HOME
from tests.e2e.registry import Refusal, Registry, on
from tests.emergency.calls import Call, called, told

YEAR_2014: Final = (date(2014, 1, 1), date(2014, 12, 31))


def accident(registry: Registry, number: int, deaths: int) -> str:
    """An accident of 2014 somewhere in the nation."""
    accident_id = f"2014-{number}"
    registry.national.ReportAccident(
        accident_id=accident_id,
        accident_class="ACCIDENT_CLASS_ACCIDENT",
        toll={"deaths": deaths},
        description="坠落井道",
        place={"division": "350203", "address": "莲花二村"},
        occurred_at=on(2014, 1, 1) + timedelta(days=7 * number),
    )
    return accident_id


def test_deaths_per_10_000_of_2014(registry: Registry) -> None:
    """Scene 3: 48 accidents, 36 dead in 3.6 million elevators are 0.100, by definition."""
    for index in range(48):
        accident(registry, index, deaths=1 if index < 36 else 0)
    twice = accident(registry, 49, deaths=3)
    registry.national.WithdrawAccident(accident_id=twice, reason="重复上报")
    log = told(registry)
    tally = accident_tally(log, *YEAR_2014)
    assert (tally.accidents, tally.deaths) == (48, 36)
    found = deaths_per_10k(log, 2014, 3_600_000)
    assert (found.definition.definition_id, str(found.rounded())) == ("deaths_per_10k.v1", "0.100")


def test_two_labelled_entrapment_rates(registry: Registry) -> None:
    """Scene 12: per elevator-month and per 10 000 elevators and day, from one log."""
    calls = [called(registry, on(2016, 1, 2 + index), place=HOME) for index in range(6)]
    for index, call in enumerate(calls):
        call.send(2, responder=BUREAU)
        call.arrive(10 + index)
        if index < 5:
            call.free(20 + index)
    calls[5].do("CorrectCase", 900, reason="误报", case_kind="CASE_KIND_FAULT", trapped=0)
    second = Call(registry.national, on(2016, 1, 2) + timedelta(minutes=1))
    second.open(place=HOME)
    second.do("LinkCases", 5, into_case_id=calls[0].id)
    log = told(registry)
    tally = rescue_tally(log, date(2016, 1, 1), date(2016, 1, 31))
    assert tally.arrival_minutes == (10, 11, 12, 13, 14)
    monthly, daily = entrapment_rates(log, {(2016, 1): 1_000})
    assert (monthly.definition.definition_id, monthly.rounded(2)) == (
        "entrapments_per_elevator_month.v1",
        Decimal("0.50"),
    )
    assert (daily.definition.definition_id, daily.rounded(2)) == (
        "entrapments_per_10k_elevator_days.v1",
        Decimal("1.61"),
    )


def test_a_bulletin_is_published_and_corrected(registry: Registry) -> None:
    """What the log gives is published by definition ids; a correction is a new fact."""
    desk = registry.caller("rescue_platform", division="3502")
    registry.fujian.CommissionPlatform(
        division="350200", name="厦门96333", number="96333", occurred_at=on(2014, 9, 1)
    )
    registry.fujian.LinkToGovernment(
        division="350200", government_platform="厦门市政府应急平台", occurred_at=on(2015, 9, 1)
    )
    calls = [called(registry, on(2017, 3, 3 + index), place=HOME) for index in range(2)]
    for call in calls:
        call.send(2, responder=BUREAU)
        call.arrive(12)
        call.free(15)
    tally = rescue_tally(told(registry), date(2017, 3, 1), date(2017, 3, 31), "3502")
    figures = [
        {
            "definition_id": one.definition.definition_id,
            "numerator": one.numerator,
            "denominator": one.denominator,
            "through_position": registry.head,
        }
        for one in bulletin_figures(tally)
    ]
    published: dict[str, Any] = {"division": "350200", "period": "2017-03"}
    desk.PublishBulletin(**published, figures=figures, occurred_at=on(2017, 4, 2))
    for refused, reason in (
        (figures, "BULLETIN_ALREADY_PUBLISHED"),
        ([{**figures[0], "definition_id": "guess.v1"}], "FIGURE_DEFINITION_UNKNOWN"),
    ):
        with pytest.raises(Refusal) as refusal:
            desk.PublishBulletin(**published, figures=refused, occurred_at=on(2017, 4, 3))
        assert refusal.value.reason == reason
    truth = {**figures[0], "numerator": 3}
    desk.CorrectBulletin(**published, figures=[truth], reason="漏报", occurred_at=on(2017, 4, 5))
    public = registry.with_token(None)
    platform = public.GetPlatform(division="350200").platform
    [bulletin] = platform.bulletins
    assert {one.definition_id: one.numerator for one in bulletin.figures}["cases.v1"] == 3
    assert bulletin.corrections == 1
    assert (platform.number, platform.government_platform) == ("96333", "厦门市政府应急平台")
    before = public.GetPlatform(division="350200", as_of=on(2017, 4, 3)).platform.bulletins[0]
    assert {one.definition_id: one.numerator for one in before.figures}["cases.v1"] == 2


def test_medium_city_coverage(registry: Registry) -> None:
    """Scene 20: planned, building, live, with dates, by a versioned list, on any day."""
    plan = {"responsible_unit": BUREAU, "plan_document": "规划 1", "live_by": date(2015, 12, 31)}
    for division in ("350300", "350400", "350500"):
        registry.fujian.PlanPlatform(division=division, **plan, occurred_at=on(2015, 3, 20))
    for division in ("350400", "350500"):
        registry.fujian.StartBuilding(division=division, occurred_at=on(2015, 6, 1))
    registry.fujian.CommissionPlatform(
        division="350500", name="泉州96333", number="96333", occurred_at=on(2015, 11, 11)
    )
    platforms = _platforms(told(registry))

    def stages(day: date) -> dict[str, tuple[PlatformStage | None, date | None]]:
        found = coverage(MEDIUM_CITIES, platforms, day)
        assert found.list_version == "medium_cities@2014-01-01"
        return {one.city.name: (one.stage, one.since) for one in found.cities}

    december, june = stages(date(2015, 12, 31)), stages(date(2015, 6, 30))
    assert december["莆田市"] == (PlatformStage.PLANNED, date(2015, 3, 20))
    assert december["三明市"] == (PlatformStage.BUILDING, date(2015, 6, 1))
    assert december["泉州市"] == (PlatformStage.LIVE, date(2015, 11, 11))
    assert june["泉州市"] == (PlatformStage.BUILDING, date(2015, 6, 1))
    assert december["福州市"] == (None, None)


def _platforms(log: list[Told]) -> list[Platform]:
    states: dict[str, State] = {}
    for one in log:
        if one.stream.startswith("platform-"):
            event: Any = one.event
            states[one.stream] = evolve(states.get(one.stream, Unplanned()), event, one.occurred_at)
    return [one for one in states.values() if isinstance(one, Platform)]
