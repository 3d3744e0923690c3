"""Scenes 3, 12 and 20 through gRPC, out of the ledger: deaths, entrapment rates, rescue times, cities."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final
from uuid import uuid4

import pytest

from services.emergency.figures import bulletin_figures, entrapment_rates, rescue_tally
from tests.e2e.people import AWAY, BUREAU, HOME, MAKER, registered_parties, row
from tests.e2e.registry import Refusal, Registry, on, settings_in
from tests.e2e.scopes import BY_PARTY, Table
from tests.emergency.calls import Call, called, told
from tests.views.projected import project

YEAR_END: Final = date(2014, 12, 31)
JANUARY: Final = {"from": date(2016, 1, 1), "as_of": date(2016, 1, 31)}
AUTHORITIES: Final = "national province city county rescue_platform department auditor system"
RPCS: Final = ("GetRescueTimes", "GetEmergencyFigures", "GetMediumCityCoverage")
TABLE: Final = Table(dict.fromkeys(RPCS, AUTHORITIES), frozenset(RPCS))


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """360 elevators, in use since 2010: 240 in Fujian, 120 in Guangdong."""
    with Registry(settings_in(tmp_path_factory.mktemp("emergency"))).serving() as registry:
        registered_parties(registry)
        rows = [
            {
                "row_id": str(number),
                "request_id": str(uuid4()),
                "occurred_at": on(2010, 5, 1),
                "elevator": row(place=AWAY if number % 3 == 0 else HOME),
            }
            for number in range(360)
        ]
        assert not [one for one in registry.national.imported(rows) if one.error.reason]
        project(registry)
        yield registry


def figure(registry: Registry, metric_id: str, **question: Any) -> Any:
    """The answer to one question."""
    return registry.national.GetFigure(question={"metric_id": metric_id, **question})


def defined(registry: Registry, **period: Any) -> dict[str, Any]:
    """Every published figure of the period, by the id of its definition."""
    answer = registry.national.GetEmergencyFigures(period=period)
    return {one.definition_id: one for one in answer.figures}


def accident(registry: Registry, number: int, deaths: int, **fields: Any) -> str:
    """An accident of 2014."""
    accident_id = f"2014-{number}"
    facts = {
        "accident_id": accident_id,
        "accident_class": "ACCIDENT_CLASS_ACCIDENT",
        "toll": {"deaths": deaths},
        "description": "坠落井道",
        "place": {"division": "350203", "address": "莲花二村"},
        "occurred_at": on(2014, 1, 1) + timedelta(days=7 * number),
    }
    registry.national.ReportAccident(**{**facts, **fields})
    return accident_id


def test_deaths_per_10_000(registry: Registry) -> None:
    """Scene 3, scaled: deaths over the stock of the year's end, by definition; incidents apart."""
    for index in range(6):
        accident(registry, index, deaths=1 if index < 4 else 0)
    accident(registry, 6, deaths=2, accident_class="ACCIDENT_CLASS_INCIDENT")
    wrong = accident(registry, 7, deaths=9)
    registry.national.WithdrawAccident(accident_id=wrong, reason="重复上报")
    registry.national.GradeAccident(accident_id="2014-0")
    project(registry)
    year = {"as_of": YEAR_END}
    rate = figure(registry, "deaths_per_10k.v1", **year)
    assert (rate.metric.id, rate.metric.denominator_id) == ("deaths_per_10k.v1", "stock.v1")
    assert (rate.ratio.numerator, rate.ratio.denominator) == (4, 360)
    both = defined(registry, **year)
    assert both["deaths_per_10k.v1"].value == rate.ratio.rate == pytest.approx(4 * 10_000 / 360)
    assert both["deaths_per_10k.v2"].numerator_count == 6
    assert figure(registry, "accidents.v1", **year).value == 6
    assert figure(registry, "accidents.v1", as_of=date(2014, 1, 8)).value == 2
    asked = {"question": {"metric_id": "accidents.v1", **year}}
    grades = registry.national.GetBreakdown(**asked, by="BREAKDOWN_ACCIDENT_GRADE").parts
    assert {one.part: one.value for one in grades} == {"general": 1, "ungraded": 5}


def test_a_corrected_toll_was_so_all_along(registry: Registry) -> None:
    """A death that was learnt of later counts on the day of the accident, and moves the figure."""
    accident_id = accident(registry, 60, deaths=0, occurred_at=on(2015, 5, 1))
    project(registry)
    asked = {"metric_id": "deaths.v1", "as_of": date(2015, 12, 31), "division": "3502"}
    assert registry.fujian.GetFigure(question=asked).value == 0
    registry.national.CorrectCasualties(
        accident_id=accident_id, toll={"deaths": 1, "serious_injuries": 2}, reason="伤者不治"
    )
    project(registry)
    assert registry.fujian.GetFigure(question=asked).value == 1
    assert registry.fujian.GetFigure(question={**asked, "as_of": date(2015, 4, 30)}).value == 0
    hurt = {**asked, "metric_id": "serious_injuries.v1"}
    assert registry.fujian.GetFigure(question=hurt).value == 2


def january(registry: Registry) -> None:
    """Six calls: one was no entrapment, one was the second call about another's."""
    calls = [called(registry, on(2016, 1, 2 + index), place=HOME) for index in range(6)]
    for index, call in enumerate(calls):
        call.send(2, responder=BUREAU)
        call.arrive(10 + 6 * index)
        if index < 5:
            call.free(40 + 25 * index)
            call.close(200)
    calls[5].do("CorrectCase", 900, reason="误报", case_kind="CASE_KIND_FAULT", trapped=0)
    second = Call(registry.national, on(2016, 1, 2) + timedelta(minutes=1))
    second.open(place=HOME)
    second.do("LinkCases", 5, into_case_id=calls[0].id)
    project(registry)


def test_two_labelled_entrapment_rates_and_rescue_times(registry: Registry) -> None:
    """Scene 12: what the ledger says is what the pure folds of the same log say, all of it labelled."""
    january(registry)
    found = defined(registry, **JANUARY)
    log = told(registry)
    monthly, daily = entrapment_rates(log, {(2016, 1): 360})
    for one in (monthly, daily):
        shown = found[one.definition.definition_id]
        assert (shown.numerator_count, shown.denominator_count, shown.times) == (
            one.numerator,
            one.denominator,
            one.definition.times,
        )
        assert shown.value == float(one.exact or 0)
        assert shown.unit
        assert shown.source
    tally = rescue_tally(log, JANUARY["from"], JANUARY["as_of"])
    for one in bulletin_figures(tally):
        shown = found[one.definition.definition_id]
        assert (shown.numerator_count, shown.denominator_count) == (one.numerator, one.denominator)
    times = registry.national.GetRescueTimes(period=JANUARY, digits=4).divisions
    assert [one.division for one in times] == ["3502"]
    dispatch, arrival, release = times[0].times
    assert (dispatch.count, dispatch.p50_seconds, dispatch.mean_seconds) == (5, 20 * 60, 20 * 60.0)
    assert (arrival.p50_seconds, arrival.p90_seconds, arrival.in_time) == (22 * 60, 34 * 60, 4)
    assert arrival.share_in_time == pytest.approx(0.8)
    assert (release.p50_seconds, release.p99_seconds, release.in_time) == (90 * 60, 140 * 60, 4)


def test_cases_by_kind_level_and_cause(registry: Registry) -> None:
    """The same cases in parts, which add up."""
    if not defined(registry, **JANUARY)["cases.v1"].numerator_count:
        january(registry)

    def parts(metric_id: str, by: str) -> dict[str, int]:
        asked = {"metric_id": metric_id, **JANUARY}
        answer = registry.national.GetBreakdown(question=asked, by=f"BREAKDOWN_{by}")
        return {one.part: one.value for one in answer.parts}

    assert parts("cases.v1", "CASE_KIND") == {"rescue": 5, "fault": 1}
    assert parts("cases.v1", "RESPONSE_LEVEL") == {"maintainer": 6}
    assert parts("causes.v1", "CAUSE") == {"E1": 5}
    assert parts("causes.v1", "CAUSE_CLASS") == {"E": 5}
    line = registry.national.GetSeries(
        question={"metric_id": "entrapments.v1", **JANUARY}, step="SERIES_STEP_DAY"
    )
    assert [one.value for one in line.points[:8]] == [0, 1, 1, 1, 1, 1, 0, 0]


def test_no_rescue_has_no_times(registry: Registry) -> None:
    """An answer with a count of nothing, and no percentile that would be one."""
    [nothing] = registry.national.GetRescueTimes(
        period={"division": "11", "as_of": date(2016, 12, 31)}
    ).divisions
    assert [one.count for one in nothing.times] == [0, 0, 0]
    assert not any(one.HasField("p50_seconds") for one in nothing.times)
    assert not any(one.HasField("share_in_time") for one in nothing.times)


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
    project(registry)

    def shown(day: date, **more: Any) -> Any:
        return registry.national.GetMediumCityCoverage(as_of=day, **more)

    december, june = shown(date(2015, 12, 31)), shown(date(2015, 6, 30))
    assert december.list_version == "medium_cities@2014-01-01"
    cities = {one.name: (one.stage, one.since.month) for one in december.cities}
    assert (cities["莆田市"], cities["三明市"], cities["泉州市"]) == ((1, 3), (2, 6), (3, 11))
    assert cities["福州市"] == (0, 0)
    assert (december.planned, december.building, december.live) == (1, 1, 1)
    assert (june.planned, june.building, june.live) == (1, 2, 0)
    assert december.planned + december.building + december.live + december.without == len(
        december.cities
    )
    assert shown(date(2015, 12, 31), known_on=date(2020, 1, 1)).live == 0
    assert shown(date(2022, 1, 1)).list_version == "medium_cities@2021-01-01"
    assert figure(registry, "platforms_live.v1", as_of=date(2015, 12, 31)).value == 1


@pytest.mark.parametrize(
    ("rpc", "fields", "reason"),
    [
        ("GetMediumCityCoverage", {"as_of": date(2013, 1, 1)}, "NO_RULE_THEN"),
        (
            "GetRescueTimes",
            {"period": {"from": date(2016, 2, 1), "as_of": date(2016, 1, 1)}},
            "PERIOD_REVERSED",
        ),
        ("GetEmergencyFigures", {"period": {"from": date(1, 1, 1)}}, "PERIOD_TOO_LONG"),
        ("GetEmergencyFigures", {"period": {"division": "3"}}, "INVALID_FIELDS"),
    ],
)
def test_a_question_that_is_none_is_refused(
    registry: Registry, rpc: str, fields: dict[str, Any], reason: str
) -> None:
    """By name."""
    with pytest.raises(Refusal) as refusal:
        getattr(registry.national, rpc)(**fields)
    assert refusal.value.reason == reason


@pytest.mark.parametrize("rpc", RPCS)
def test_aggregates_are_open_to_every_authority(registry: Registry, rpc: str) -> None:
    """And to nobody else."""
    fields: dict[str, Any] = (
        {} if rpc == "GetMediumCityCoverage" else {"period": {"division": "35"}}
    )
    own = dict.fromkeys(BY_PARTY, MAKER["party_id"])
    wrong = TABLE.wrong(registry, rpc, own, lambda rpc, caller: getattr(caller, rpc)(**fields))
    assert wrong == []
