"""Figures out of a ledger that is written by hand: over SQLite and PostgreSQL alike."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from services.kernel.projecting.asking import Look
from services.kernel.projecting.sink import Commit
from services.kernel.projecting.working import Working
from services.views.changes import difference
from services.views.days import number
from services.views.statistics import figures
from services.views.statistics.figures import (
    Amount,
    Asked,
    MetricUnknown,
    NotBrokenDown,
    PeriodReversed,
    SeriesTooLong,
    Step,
    dashboard,
    metric_of,
)
from services.views.statistics.ledger import TABLES, Entry, around, spread, written
from services.views.statistics.metrics import METRICS
from services.views.statistics.reading import Region, totals
from services.views.statistics.view import FIGURES
from tests.projections.sinks import opened_in, views_in
from tests.views.counts import breakdown, figure, ranking, series

KNOWN = date(2016, 1, 1)

LINES = [
    # metric, part, division, valid, amount; recorded in 2015 unless said otherwise
    ("stock", "", "350203", date(2014, 12, 31), 5),
    ("stock", "", "350206", date(2015, 2, 1), 3),
    ("stock", "", "440305", date(2015, 3, 31), 7),
    ("stock", "", "440305", date(2015, 6, 1), -2),
    ("stock", "place:hospital", "350203", date(2014, 12, 31), 4),
    ("stock", "place:unknown", "350203", date(2014, 12, 31), 1),
    ("older_than_15", "", "350203", date(2015, 3, 1), 2),
    ("older_than_15", "", "350206", date(2015, 4, 1), 1),
    ("stock", "born:2000-02", "350203", date(2014, 12, 31), 2),
    ("stock", "born:2000-03", "350203", date(2014, 12, 31), 1),
    ("stock", "born:unknown", "350203", date(2014, 12, 31), 2),
    ("production", "", "350203", date(2015, 1, 1), 10),
    ("production", "", "350203", date(2015, 1, 31), 20),
    ("production", "", "350203", date(2015, 2, 1), 40),
]


@pytest.fixture(params=["sqlite", "postgres"])
async def look(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Look]:
    """A look at a ledger with these lines; and one more was recorded later."""
    schema = f"test_{uuid4().hex[:12]}"
    async with opened_in(request.param, tmp_path, schema) as open_sink:
        sink = await open_sink()
        generation = await sink.create(FIGURES)
        working = Working()
        for recorded, lines in ((date(2015, 12, 1), LINES), (KNOWN, [LINES[0]])):
            entries = [(Entry(m, s, d, number(v)), n) for m, s, d, v, n in lines]
            working.apply(list(written(entries, number(recorded))))
        await sink.commit([Commit(generation, 0, 1, *working.taken())])
        await sink.promote(generation)
        views = views_in(request.param, tmp_path, schema)
        async with views.look(FIGURES.name) as look:
            yield look
        await views.close()


def asked(metric: str = "stock.v1", division: str = "", **days: date) -> Asked:
    """A question about the end of June 2015, as known in 2015."""
    as_of = days.get("as_of", date(2015, 6, 30))
    from_on = days.get("from_on", as_of.replace(month=1, day=1))
    return Asked(
        metric_of(metric), division, as_of, from_on, days.get("known_on", date(2015, 12, 31))
    )


async def test_a_level_is_what_was_there_on_a_day(look: Look) -> None:
    """In the nation, a province, a city, a county; the day itself counts."""
    for division, expected in (
        ("", 13),
        ("35", 8),
        ("3502", 8),
        ("350206", 3),
        ("44", 5),
        ("11", 0),
    ):
        assert await figure(look, asked(division=division)) == expected
    assert await figure(look, asked(as_of=date(2015, 1, 31))) == 5
    assert await figure(look, asked(as_of=date(2015, 2, 1))) == 8


async def test_what_became_known_later_was_not_known_before(look: Look) -> None:
    """The figure of a day changes; what was reported of it can still be asked for."""
    assert await figure(look, asked(known_on=date(2015, 11, 30))) == 0
    assert await figure(look, asked(known_on=date(2015, 12, 1))) == 13
    assert await figure(look, asked(known_on=KNOWN)) == 18


async def test_a_flow_is_what_happened_in_a_period(look: Look) -> None:
    """First and last day included."""
    january: dict[str, Any] = {"from_on": date(2015, 1, 1), "as_of": date(2015, 1, 31)}
    assert await figure(look, asked("production.v1", **january)) == 30
    assert await figure(look, asked("production.v1")) == 70


async def test_growth_is_the_stock_less_that_of_a_year_before(look: Look) -> None:
    """Also from the last day of February of a leap year."""
    assert await figure(look, asked("growth.v1", as_of=date(2015, 12, 31))) == 8
    assert await figure(look, asked("growth.v1", as_of=date(2016, 2, 29))) == 5


async def test_a_rate_is_one_figure_by_another(look: Look) -> None:
    """Both are told exactly; where nothing is below the line there is no rate, not a nothing."""
    share = asked("older_than_15_share.v1")
    assert await figures.figure(look, share) == Amount(3, 13)
    assert Amount(3, 13).rate(100) == 300 / 13
    assert Amount(0, 0).rate(100) is None
    nowhere = await figures.figure(look, asked("older_than_15_share.v1", "11"))
    assert nowhere == Amount(0, 0)


async def test_a_line_and_a_ranking_of_rates(look: Look) -> None:
    """Each point by its own stock; the highest rate first, whatever the counts."""
    share = asked("older_than_15_share.v1", from_on=date(2015, 2, 28), as_of=date(2015, 4, 30))
    assert await figures.series(look, share, Step.MONTH) == [
        (date(2015, 2, 28), Amount(0, 8)),
        (date(2015, 3, 31), Amount(2, 15)),
        (date(2015, 4, 30), Amount(3, 15)),
    ]
    assert await figures.ranking(look, share, 6, 0) == [
        ("350203", Amount(2, 5)),
        ("350206", Amount(1, 3)),
        ("440305", Amount(0, 7)),
    ]


async def test_a_dashboard_is_many_figures_at_once(look: Look) -> None:
    """Levels, flows, changes and rates together; each as if it had been asked for alone."""
    question = asked(division="35", as_of=date(2016, 1, 31), known_on=KNOWN)
    found = await dashboard(look, question, list(METRICS.values()))
    assert found.keys() == METRICS.keys()
    for name, amount in found.items():
        alone = asked(name, "35", as_of=date(2016, 1, 31), known_on=KNOWN)
        assert await figures.figure(look, alone) == amount, name
    assert found["stock.v1"] == Amount(13)
    assert found["older_than_15_share.v1"] == Amount(3, 13)


@pytest.mark.parametrize("first", [None, date(2014, 12, 31), date(2015, 1, 1), date(2015, 2, 1)])
@pytest.mark.parametrize("known_on", [date(2015, 11, 30), date(2015, 12, 31), KNOWN])
async def test_years_and_days_add_up_to_the_ledger(
    look: Look, first: date | None, known_on: date
) -> None:
    """However the span falls on the calendar."""
    for last in (date(2015, 2, 1), date(2015, 2, 28), date(2015, 12, 31), date(2016, 2, 29)):
        if first is not None and first > last:
            continue
        region = Region("35", None, first, last, known_on)
        plain = await look.rows(
            """SELECT coalesce(sum("amount"), 0) AS n FROM {ledger} WHERE "metric" = ?
                AND "slice" = ? AND "division" = ? AND "valid_day" BETWEEN ? AND ?
                AND "recorded_day" <= ?""",
            ("stock", "", "35", number(first or date.min), number(last), number(known_on)),
        )
        found = await totals(look, region, [("stock", "")])
        assert sum(found.values()) == int(plain[0]["n"]), (first, last)


async def test_a_line_has_a_point_at_the_end_of_each_step(look: Look) -> None:
    """Levels as of that day, flows within the step; the last point is the last day."""
    levels = await series(look, asked(from_on=date(2015, 1, 15)), Step.MONTH)
    assert levels == [
        (date(2015, 1, 31), 5),
        (date(2015, 2, 28), 8),
        (date(2015, 3, 31), 15),
        (date(2015, 4, 30), 15),
        (date(2015, 5, 31), 15),
        (date(2015, 6, 30), 13),
    ]
    flows = await series(
        look, asked("production.v1", from_on=date(2015, 1, 2), as_of=date(2015, 2, 10)), Step.MONTH
    )
    assert flows == [(date(2015, 1, 31), 20), (date(2015, 2, 10), 40)]
    days = await series(look, asked(from_on=date(2015, 6, 29)), Step.DAY)
    assert days == [(date(2015, 6, 29), 13), (date(2015, 6, 30), 13)]
    years = await series(look, asked("growth.v1", from_on=date(2014, 6, 1)), Step.YEAR)
    assert years == [(date(2014, 12, 31), 5), (date(2015, 6, 30), 13)]


async def test_a_ranking_lists_the_divisions_inside(look: Look) -> None:
    """The largest first; those without any are left out."""
    assert await ranking(look, asked(), 2, 0) == [("35", 8), ("44", 5)]
    assert await ranking(look, asked(), 6, 2) == [("350203", 5), ("440305", 5)]
    assert await ranking(look, asked(division="35"), 6, 0) == [("350203", 5), ("350206", 3)]
    assert await ranking(look, asked("production.v1"), 4, 0) == [("3502", 70)]
    growth = asked("growth.v1", as_of=date(2015, 12, 31))
    assert await ranking(look, growth, 6, 0) == [("440305", 5), ("350206", 3)]


async def test_parts_add_up(look: Look) -> None:
    """What the register does not say is a part of its own."""
    assert await breakdown(look, asked(division="350203"), "place") == [
        ("hospital", 4),
        ("unknown", 1),
    ]
    with pytest.raises(NotBrokenDown):
        await breakdown(look, asked("production.v1"), "place")


async def test_what_cannot_be_asked_is_said(look: Look) -> None:
    """An unknown metric, a period that ends before it begins, a line of ten thousand days."""
    with pytest.raises(MetricUnknown):
        metric_of("weather.v1")
    with pytest.raises(PeriodReversed):
        asked("production.v1", from_on=date(2015, 7, 1))
    with pytest.raises(SeriesTooLong):
        await series(look, asked(from_on=date(2000, 1, 1)), Step.DAY)


def test_a_difference_is_what_is_missing_and_what_is_too_much() -> None:
    """What both have is not written again."""
    one, two, three = (Entry("stock", "", "35", day) for day in (1, 2, 3))
    found = dict(difference({one: 1, two: 2}, {two: 2, three: 1}))
    assert found == {one: -1, three: 1}


def test_what_counts_in_a_county_counts_around_it() -> None:
    """County, city, province, nation; of an unknown place, in the nation."""
    assert list(around("350203")) == ["", "35", "3502", "350203"]
    assert list(around("")) == [""]
    [one] = written([(Entry("stock", "", "350203", 1), 1)], 2)
    for table in TABLES:
        rows = [key for where, keys in spread(one.key) if where is table for key in keys]
        assert [key[3] for key in rows] == list(around("350203"))
