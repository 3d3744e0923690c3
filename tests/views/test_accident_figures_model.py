"""Accidents and platforms against models made of commands, and against the pure references."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.emergency import platform
from services.emergency.accident import (
    CorrectCasualties,
    GradeAccident,
    ReportAccident,
    WithdrawAccident,
)
from services.emergency.aggregates import Emergency
from services.emergency.coverage import MEDIUM_CITIES, coverage
from services.emergency.events.accident import Toll
from services.emergency.events.values import AccidentClass, PlatformStage
from services.emergency.figures import Told, accident_tally
from services.emergency.platform.state import Platform, Unplanned
from services.kernel.envelope import decode_meta
from services.reference.elevator import Place
from services.views.days import number, number_of
from services.views.language import CATALOGUE
from services.views.statistics.platforms import coverage_on
from services.views.statistics.reading import Region, parts, totals
from tests.emergency.facts import BUREAU, divisions
from tests.views.lived import Nation, moment, on

AGGREGATES: Final = Emergency.over(divisions())
TOLD_FROM: Final = 12
DAYS: Final = st.integers(0, 10)
MOMENTS: Final = st.lists(
    st.tuples(st.integers(-1, 20), st.integers(11, 50)), min_size=3, max_size=3
)


class Granted(NamedTuple):
    """An act that was granted: told on a day, true on a day."""

    told_on: int
    true_on: int
    act: str


Act = tuple[int, str, int, int]
"""Of which subject, what, true on which day, days that pass before the next."""


def lived(
    tellings: list[Act],
    say: Callable[[Nation, int, str, datetime], Coroutine[Any, Any, bool]],
    agree: Callable[[Nation, dict[int, list[Granted]]], Coroutine[Any, Any, None]],
) -> None:
    """Tell everything, with restarts in between, then compare."""

    async def live(path: Path) -> None:
        nation, granted = Nation(path, TOLD_FROM), dict[int, list[Granted]]()
        for one, act, true_on, pause in tellings:
            if await say(nation, one, act, moment(true_on, 720)):
                granted.setdefault(one, []).append(Granted(nation.today, true_on, act))
            nation.pass_days(pause)
            if pause == 2:
                await nation.catch_up()
                nation.restart()
        await nation.catch_up()
        await agree(nation, granted)
        await nation.rebuilt_is_live()
        await nation.close()

    with TemporaryDirectory() as folder:
        asyncio.run(live(Path(folder) / "views.db"))


async def log_of(nation: Nation, known_on: date) -> list[Told]:
    """What the pure references fold: the log as it was known then."""
    page = await nation.store.read_all(0, 10_000)
    return [
        Told(one.stream, CATALOGUE.decode(one.type, one.data), decode_meta(one.meta).occurred_at)
        for one in page.events
        if number_of(one.recorded_at) <= number(known_on)
    ]


# Accidents

COUNTIES: Final = ("350203", "350206", "440305")
TOLLS: Final = {"1": Toll(deaths=1), "3": Toll(deaths=3, serious_injuries=2), "0": Toll()}


def accident_command(one: int, act: str) -> Any:
    """What is asked; the third is an incident."""
    match act:
        case "report":
            kind = AccidentClass.INCIDENT if one == 2 else AccidentClass.ACCIDENT
            place = Place(division=COUNTIES[one])
            return ReportAccident(
                accident_id=f"A{one}",
                accident_class=kind,
                toll=TOLLS["1"],
                description="x",
                place=place,
            )
        case "grade":
            return GradeAccident()
        case "withdraw":
            return WithdrawAccident(reason="x")
        case _:
            return CorrectCasualties(toll=TOLLS[act], reason="x")


def deaths_of(acts: list[Granted]) -> int | None:
    """The toll by the last word; None: withdrawn, or nothing was reported."""
    deaths: int | None = None
    for one in [*acts[:1], *sorted(acts[1:], key=lambda one: one.true_on)]:
        if one.act == "withdraw":
            return None
        if one.act in {"report", *TOLLS}:
            deaths = TOLLS.get(one.act, TOLLS["1"]).deaths
    return deaths


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.integers(0, 2),
            st.sampled_from(["report", "report", "0", "1", "3", "grade", "withdraw"]),
            DAYS,
            st.integers(0, 2),
        ),
        min_size=6,
        max_size=16,
    ),
    MOMENTS,
)
def test_figures_of_accidents_are_what_the_model_counts(
    tellings: list[Act], moments: list[tuple[int, int]]
) -> None:
    """What is corrected was so on the day of the accident; what is withdrawn counts nowhere."""

    async def say(nation: Nation, one: int, act: str, at: datetime) -> bool:
        asked = accident_command(one, act)
        return await nation.told(AGGREGATES.accidents, f"A{one}", asked, at)

    async def agree(nation: Nation, granted: dict[int, list[Granted]]) -> None:
        for last, known_on in [*moments, (99, 99)]:
            region = Region("", None, on(0), max(on(last), on(0)), on(known_on))
            await _same_accidents(nation, granted, region, known_on)

    lived(tellings, say, agree)


async def _same_accidents(
    nation: Nation, granted: dict[int, list[Granted]], region: Region, known_on: int
) -> None:
    expected: Counter[str] = Counter()
    for one, acts in granted.items():
        known = [act for act in acts if act.told_on <= known_on]
        deaths = deaths_of(known)
        if deaths is not None and on(known[0].true_on) <= region.last:
            kind = "incident" if one == 2 else "accident"
            expected.update({f"{kind}s": 1, f"{kind}_deaths": deaths})
    names = ("accidents", "incidents", "accident_deaths", "incident_deaths")
    async with nation.look() as look:
        found = await totals(look, region, [(name, "") for name in names])
        grades = await parts(look, region, "accidents", "grade")
    n = Counter({name: value for ((name, _), _), value in found.items()})
    assert n == +expected
    assert sum(grades.values()) == expected["accidents"]
    first = region.first or region.last
    tally = accident_tally(await log_of(nation, region.known_on), first, region.last)
    assert tally == tuple(
        expected[name] for name in ("accidents", "accident_deaths", "incidents", "incident_deaths")
    )


# Platforms

PLACES: Final = ("350200", "350000", "433100")
"""A city, the province around it, and an autonomous prefecture."""


def platform_command(one: int, act: str) -> Any:
    """What is asked."""
    match act:
        case "plan":
            return platform.PlanPlatform(
                division=PLACES[one],
                responsible_unit=BUREAU,
                plan_document="1",
                live_by=date(2016, 12, 31),
            )
        case "build":
            return platform.StartBuilding()
        case "commission":
            return platform.CommissionPlatform(division=PLACES[one], name="x", number="96333")
        case _:
            return platform.DecommissionPlatform(reason="x")


REACHED: Final = {
    "plan": PlatformStage.PLANNED,
    "build": PlatformStage.BUILDING,
    "commission": PlatformStage.LIVE,
    "end": PlatformStage.DECOMMISSIONED,
}


def stage_of(acts: list[Granted], as_of: int) -> PlatformStage | None:
    """The stage by the acts of that day and before; a plan is no step back."""
    stage: PlatformStage | None = None
    for one in sorted(acts, key=lambda one: one.true_on):
        if one.true_on <= as_of and not (
            one.act == "plan" and stage not in {None, PlatformStage.DECOMMISSIONED}
        ):
            stage = REACHED[one.act]
    return stage


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from([*REACHED]), DAYS, st.integers(0, 2)),
        min_size=6,
        max_size=16,
        unique_by=lambda one: (one[0], one[2]),
    ),
    MOMENTS,
)
def test_coverage_is_what_the_model_says(
    tellings: list[Act], moments: list[tuple[int, int]]
) -> None:
    """Of each city of the list, on any day, as known on any day."""

    async def say(nation: Nation, one: int, act: str, at: datetime) -> bool:
        asked = platform_command(one, act)
        return await nation.told(AGGREGATES.platforms, PLACES[one], asked, at)

    async def agree(nation: Nation, granted: dict[int, list[Granted]]) -> None:
        for as_of, known_on in [*moments, (99, 99)]:
            async with nation.look() as look:
                found = await coverage_on(look, on(as_of), on(known_on))
            platforms = _platforms(await log_of(nation, on(known_on)))
            assert found == coverage(MEDIUM_CITIES, platforms, on(as_of))
            _same_stages(found, granted, as_of, known_on)

    lived(tellings, say, agree)


def _same_stages(found: Any, granted: dict[int, list[Granted]], as_of: int, known_on: int) -> None:
    stages = {
        PLACES[one]: stage_of([act for act in acts if act.told_on <= known_on], as_of)
        for one, acts in granted.items()
    }
    furthest = [REACHED[act] for act in ("commission", "build", "plan", "end")]
    by_code = {one.city.code: one.stage for one in found.cities}
    both = {stages.get(PLACES[0]), stages.get(PLACES[1])}
    assert by_code["350200"] == next((stage for stage in furthest if stage in both), None)
    assert by_code["350100"] == stages.get("350000")
    assert by_code["110000"] is None


def _platforms(log: list[Told]) -> list[Platform]:
    """Each platform as its own stream folds: the first fact first, then as they became true."""
    streams: dict[str, list[Told]] = {}
    for one in log:
        streams.setdefault(one.stream, []).append(one)
    found = []
    for first, *others in streams.values():
        state: Any = Unplanned()
        for one in (first, *sorted(others, key=lambda one: one.occurred_at)):
            event: Any = one.event
            state = platform.evolve(state, event, one.occurred_at)
        if isinstance(state, Platform):
            found.append(state)
    return found
