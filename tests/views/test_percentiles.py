"""Percentiles that merge, and published figures, out of a ledger that is written by hand."""

from collections.abc import AsyncIterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Final
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.emergency.figures import deaths_per_10k, figure, percentile
from services.kernel.projecting.asking import Look
from services.kernel.projecting.sink import Commit
from services.views.days import number
from services.views.statistics.ledger import Entry
from services.views.statistics.percentiles import Distribution, cut, length_of, slice_of
from services.views.statistics.reading import Region
from services.views.statistics.rescues import Exposure, emergency_figures, exposure, rescue_times
from services.views.statistics.view import FIGURES
from tests.projections.sinks import opened_in, views_in
from tests.views.sums import summed

TIMES: Final = {
    division: [Random(division).randint(60, 5_400) for _ in range(40)]  # noqa: S311
    for division in ("350203", "350206", "440305")
}
"""Seconds from the call to the arrival, in three districts."""

YEAR_2014: Final = Region("", None, date(2014, 1, 1), date(2014, 12, 31), date(2015, 12, 31))
FEBRUARY: Final = Region("", None, date(2015, 2, 1), date(2015, 2, 28), date(2015, 12, 31))


def lines() -> Sequence[tuple[Entry, int]]:
    """The rescues of February 2015; the stock and the deaths of 2014."""
    found = [
        (Entry("stock", "", "350203", number(date(2013, 5, 1))), 3_000_000),
        (Entry("stock", "", "440305", number(date(2014, 7, 1))), 600_000),
        (Entry("stock", "", "440305", number(date(2015, 2, 15))), 400_000),
        (Entry("accident_deaths", "", "350203", number(date(2014, 2, 1))), 36),
        (Entry("incident_deaths", "", "350203", number(date(2014, 2, 1))), 2),
    ]
    for division, times in TIMES.items():
        for at, seconds in enumerate(times):
            day = number(date(2015, 2, 1 + at % 28))
            for metric, part, amount in (
                ("call_to_arrival", "", 1),
                ("call_to_arrival", slice_of(seconds), 1),
                ("call_to_arrival_seconds", "", seconds),
                ("call_to_arrival_in_time", "", int(seconds <= 1_800)),
            ):
                found.append((Entry(metric, part, division, day), amount))
    return found


@pytest.fixture(params=["sqlite", "postgres"])
async def look(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Look]:
    """A look at a ledger with these lines."""
    schema = f"test_{uuid4().hex[:12]}"
    async with opened_in(request.param, tmp_path, schema) as open_sink:
        sink = await open_sink()
        generation = await sink.create(FIGURES)
        added = summed(lines(), date(2015, 3, 1))
        await sink.commit([Commit(generation, 0, 1, {}, added)])
        await sink.promote(generation)
        views = views_in(request.param, tmp_path, schema)
        async with views.look(FIGURES.name) as look:
            yield look
        await views.close()


async def test_percentiles_of_a_whole_are_those_of_its_parts_together(look: Look) -> None:
    """Of the nation, a province, a city, a county: each as if all times lay on one heap."""
    for division in ("", "35", "3502", "440305"):
        heap = [one for name, times in TIMES.items() if name.startswith(division) for one in times]
        [found] = [(await rescue_times(look, FEBRUARY._replace(division=division)))[division]]
        times = found["call_to_arrival"]
        assert (times.count, times.seconds) == (len(heap), sum(heap))
        assert times.in_time == sum(one <= 1_800 for one in heap)
        for percent in (50, 90, 95, 99):
            assert times.percentile(percent) == percentile(sorted(map(cut, heap)), percent)


async def test_percentiles_of_each_division_in_another(look: Look) -> None:
    """Those that had none are not there; days outside the period do not count."""
    listed = await rescue_times(look, FEBRUARY._replace(digits=2))
    assert {name: times["call_to_arrival"].count for name, times in listed.items()} == {
        "35": 80,
        "44": 40,
    }
    first = FEBRUARY._replace(last=date(2015, 2, 1))
    assert (await rescue_times(look, first))[""]["call_to_arrival"].count == 6
    unknown = FEBRUARY._replace(known_on=date(2015, 2, 28))
    assert (await rescue_times(look, unknown))[""]["call_to_arrival"] == Distribution()


async def test_deaths_per_10_000_of_2014(look: Look) -> None:
    """Scene 3: 36 dead, 3.6 million elevators at the end of the year, 0.100; both definitions."""
    found = {one.definition.definition_id: one for one in await emergency_figures(look, YEAR_2014)}
    assert str(found["deaths_per_10k.v1"].rounded()) == "0.100"
    assert found["deaths_per_10k.v1"] == figure("deaths_per_10k.v1", 36, 3_600_000)
    assert deaths_per_10k([], 2014, 3_600_000).definition == found["deaths_per_10k.v1"].definition
    assert found["deaths_per_10k.v2"].numerator == 38


async def test_exposure_is_the_stock_of_each_months_last_day(look: Look) -> None:
    """For its month, and for each of its days; of a part of a month, that part's."""
    assert await exposure(look, FEBRUARY) == Exposure(4_000_000, 28 * 4_000_000)
    half = FEBRUARY._replace(last=date(2015, 2, 14))
    assert await exposure(look, half) == Exposure(3_600_000, 14 * 3_600_000)
    year = await exposure(look, YEAR_2014)
    assert year.elevator_months == 6 * 3_000_000 + 6 * 3_600_000


@given(st.integers(0, 20_000_000))
def test_a_length_is_cut_by_less_than_its_step(seconds: int) -> None:
    """Ten seconds below an hour, a minute below a day, an hour above; the slice tells the length."""
    known = min(seconds, 9_999_999)
    step = 10 if known < 3_600 else 60 if known < 86_400 else 3_600
    assert 0 <= known - cut(seconds) < step
    assert length_of(slice_of(seconds)) == cut(seconds)
    assert cut(cut(seconds)) == cut(seconds)
    if seconds < 86_400:
        assert cut(seconds) // 60 == seconds // 60


@given(st.lists(st.integers(0, 100_000), max_size=30), st.integers(1, 100))
def test_a_percentile_of_a_histogram_is_the_cut_one(times: list[int], percent: int) -> None:
    """By the nearest rank, as the pure reference has it: cutting keeps the order."""
    lengths: dict[int, int] = {}
    for one in sorted(times):
        lengths[cut(one)] = lengths.get(cut(one), 0) + 1
    found = Distribution(len(times), sum(times), 0, list(lengths.items())).percentile(percent)
    exact = percentile(sorted(times), percent)
    assert found == (None if exact is None else cut(exact))
