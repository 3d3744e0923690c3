"""Figures through gRPC: the opening stock of 2014 (scene 1), two clocks, and who may ask."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from grpc import StatusCode

from tests.e2e.people import AWAY, HOME, MAKER, life, registered_parties, row
from tests.e2e.registry import Refusal, Registry, on, settings_in
from tests.e2e.scopes import BY_PARTY, Table
from tests.views.projected import project

LOADED = 120
AUTHORITIES = "national province city county rescue_platform department auditor system"
FIGURES = (
    "ListMetrics",
    "GetFigure",
    "GetSeries",
    "ListDivisionFigures",
    "GetBreakdown",
    "GetDashboard",
)
TABLE = Table(dict.fromkeys(FIGURES, AUTHORITIES), frozenset(FIGURES))


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """120 elevators, true since 2014 and imported now: 80 in Fujian, 40 in Guangdong."""
    with Registry(settings_in(tmp_path_factory.mktemp("figures"))).serving() as registry:
        registered_parties(registry)
        rows = [
            {
                "row_id": str(at),
                "request_id": str(uuid4()),
                "occurred_at": on(2014, 6, 1),
                "elevator": row(
                    place=AWAY if at % 3 == 0 else HOME, put_into_use_on=date(1999, 5, 1)
                ),
            }
            for at in range(LOADED)
        ]
        results = registry.national.imported(rows)
        assert not [one for one in results if one.error.reason]
        project(registry)
        yield registry


def stock(registry: Registry, **question: Any) -> int:
    """A figure, the stock unless told otherwise."""
    asked = {"metric_id": "stock.v1", **question}
    return int(registry.national.GetFigure(question=asked).value)


def test_the_opening_stock_is_the_loaded_count(registry: Registry) -> None:
    """As of the end of 2014 all of it; as known before the import none; before it was true, none."""
    year_end = date(2014, 12, 31)
    assert stock(registry, as_of=year_end) == LOADED
    assert stock(registry, as_of=year_end, known_on=date(2026, 1, 1)) == 0
    assert stock(registry, as_of=date(2014, 5, 31)) == 0
    assert stock(registry, as_of=year_end, division="35") == 80
    assert stock(registry, as_of=year_end, division="440305") == 40


def test_a_figure_carries_its_definition(registry: Registry) -> None:
    """By id, in words, with its unit and source."""
    answer = registry.national.GetFigure(question={"metric_id": "older_than_15.v1"})
    assert answer.metric.id == "older_than_15.v1"
    assert "15" in answer.metric.numerator
    assert answer.metric.source
    assert answer.value == LOADED
    listed = registry.national.ListMetrics().metrics
    assert {"stock.v1", "production.v1", "growth.v1"} <= {one.id for one in listed}


def test_a_rate_comes_with_what_is_above_and_below_the_line(registry: Registry) -> None:
    """Exactly; and where there is no elevator there is no rate."""
    asked = {"metric_id": "older_than_15_share.v1", "as_of": date(2014, 12, 31)}
    ratio = registry.national.GetFigure(question=asked).ratio
    assert (ratio.numerator, ratio.denominator, ratio.rate) == (120, 120, 100.0)
    nowhere = registry.national.GetFigure(question={**asked, "division": "11"})
    assert not nowhere.ratio.HasField("rate")
    assert nowhere.metric.denominator_id == "stock.v1"


def test_a_dashboard_is_one_look(registry: Registry) -> None:
    """What is asked for in its order; nothing named: the whole catalogue."""
    names = ["stock.v1", "older_than_15_share.v1"]
    asked = {"division": "35", "as_of": date(2014, 12, 31)}
    some = registry.national.GetDashboard(metric_ids=names, **asked)
    assert [(one.metric_id, one.value) for one in some.figures] == [(name, 80) for name in names]
    whole = registry.national.GetDashboard(**asked)
    listed = registry.national.ListMetrics().metrics
    assert [one.metric_id for one in whole.figures] == [
        one.id for one in listed if not one.by_campaign
    ]
    with pytest.raises(Refusal) as refusal:
        registry.national.GetDashboard(metric_ids=["weather.v1"])
    assert refusal.value.reason == "METRIC_UNKNOWN"


def test_lines_rankings_and_parts(registry: Registry) -> None:
    """Of the same ledger, so they agree."""
    asked = {"metric_id": "stock.v1", "as_of": date(2014, 12, 31)}
    line = registry.national.GetSeries(
        question={**asked, "from": date(2014, 4, 1)}, step="SERIES_STEP_MONTH"
    )
    assert [one.value for one in line.points] == [0, 0, *[LOADED] * 7]
    ranked = registry.national.ListDivisionFigures(question=asked, digits=2).figures
    assert [(one.division, one.value) for one in ranked] == [("35", 80), ("44", 40)]
    parts = registry.national.GetBreakdown(question=asked, by="BREAKDOWN_PLACE").parts
    assert {one.part: one.value for one in parts} == {"residential": 80, "office": 40}


def test_a_late_correction_leaves_what_was_known(registry: Registry) -> None:
    """A stop of 2015 that is told of now moves the figure of then; the view waits for the write."""
    story = life(registry).until_registered()
    answer = story.suspend(on(2015, 2, 1))
    with pytest.raises(Refusal) as refusal:
        registry.national.within(
            1,
            "GetFigure",
            question={"metric_id": "stopped.v1", "min_position": answer.receipt.position},
        )
    assert refusal.value.code is StatusCode.DEADLINE_EXCEEDED
    project(registry)
    then = {"as_of": date(2015, 2, 1), "min_position": answer.receipt.position}
    assert stock(registry, metric_id="stopped.v1", **then) == 1
    assert stock(registry, metric_id="stopped.v1", as_of=date(2015, 1, 31)) == 0
    assert stock(registry, metric_id="production.v1", as_of=date(2013, 12, 31)) == 1


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ({"metric_id": "weather.v1"}, "METRIC_UNKNOWN"),
        ({"metric_id": "stock"}, "INVALID_FIELDS"),
        ({"metric_id": "stock.v1", "division": "350"}, "INVALID_FIELDS"),
        (
            {"metric_id": "stock.v1", "as_of": {"year": 2015, "month": 2, "day": 31}},
            "INVALID_FIELDS",
        ),
        (
            {"metric_id": "ended.v1", "as_of": date(2015, 1, 1), "from": date(2015, 1, 2)},
            "PERIOD_REVERSED",
        ),
    ],
)
def test_a_question_that_is_none_is_refused(
    registry: Registry, question: dict[str, Any], reason: str
) -> None:
    """By name."""
    with pytest.raises(Refusal) as refusal:
        registry.national.GetFigure(question=question)
    assert refusal.value.reason == reason


@pytest.mark.parametrize("rpc", FIGURES)
def test_aggregates_are_open_to_every_authority(registry: Registry, rpc: str) -> None:
    """And to nobody else; no elevator can be told from them."""
    asked = {"question": {"metric_id": "stock.v1"}}
    more: dict[str, dict[str, Any]] = {
        "ListMetrics": {},
        "GetDashboard": {},
        "GetSeries": {**asked, "step": "SERIES_STEP_YEAR"},
        "ListDivisionFigures": {**asked, "digits": 2},
        "GetBreakdown": {**asked, "by": "BREAKDOWN_KIND"},
    }
    fields = more.get(rpc, asked)
    own = dict.fromkeys(BY_PARTY, MAKER["party_id"])
    wrong = TABLE.wrong(registry, rpc, own, lambda rpc, caller: getattr(caller, rpc)(**fields))
    assert wrong == []
