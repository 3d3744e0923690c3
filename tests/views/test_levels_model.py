"""Levels and rates on two clocks, against a model that is computed from what was told.

Elevators are covered, inspected, maintained, found hazardous, ordered, listed, flagged, moved and ended,
told in any order and at any time after it was true, some of it twice, by projectors that start anew.
The model holds every telling. What there was on day D as known on day K it counts by asking each
elevator on that day, with no ledger, no span and no difference anywhere.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.kernel.decider import Event
from services.registry.events.elevator import ElevatorScrapped, UseResumed, UseSuspended
from services.supervision.events.hazard import (
    HazardRefuted,
    HazardReopened,
    RectificationVerified,
)
from services.supervision.events.listing import Delisted
from services.supervision.events.withouts import WithoutsFlag
from services.views.statistics.figures import Amount, breakdown, dashboard, figure, ranking
from services.views.statistics.metrics import METRICS
from tests.registry.facts import OWNER
from tests.supervision.remedy_facts import BUREAU
from tests.views import acts
from tests.views.nation import Nation, question
from tests.views.told_elevator import DIVISIONS, Elevator, Telling

TODAY: Final = 30


Made = Callable[[int, int, str], tuple[Event, str]]
"""The fact of an act, and the file it is told in: (true on, number, name of a new document)."""

ACTS: Final[dict[str, Made]] = {
    "stop": lambda _, __, ___: (UseSuspended(reason="x"), ""),
    "resume": lambda _, __, ___: (UseResumed(self_check_reference="x"), ""),
    "scrap": lambda _, __, ___: (ElevatorScrapped(reason="x", requested_by=OWNER), ""),
    "move": lambda _, n, ___: (acts.moved(DIVISIONS[n % 3]), ""),
    "cover": lambda day, n, name: (acts.covered(name, day, day + n), "cover"),
    "pass": lambda day, n, name: (acts.passed(day, day + n, name), "inspection"),
    "fail": lambda day, n, name: (acts.failed(day, day + n, name), "inspection"),
    "take over": lambda day, _, ___: (acts.taken_over(day), "upkeep"),
    "hand over": lambda day, _, ___: (acts.handed_over(day), "upkeep"),
    "watch": lambda day, n, ___: (acts.watched(day + n), "hazard"),
    "stop for it": lambda _, __, ___: (acts.STOPPED, "hazard"),
    "verify": lambda _, __, ___: (
        RectificationVerified(verified_by=BUREAU, evidence=("x",)),
        "hazard",
    ),
    "refute": lambda _, __, ___: (HazardRefuted(refuted_by=BUREAU, reason="x"), "hazard"),
    "reopen": lambda _, __, ___: (HazardReopened(reason="x"), "hazard"),
    "extend": lambda day, n, ___: (acts.extended(day + n), "order"),
    "confirm": lambda _, __, ___: (acts.CONFIRMED, "order"),
    "list": lambda _, __, ___: (acts.LISTED, "listing"),
    "delist": lambda _, __, ___: (Delisted(document_number="1"), "listing"),
    "raise": lambda day, n, ___: (acts.raised(tuple(WithoutsFlag)[n % 3], day), "withouts"),
    "clear": lambda day, n, ___: (acts.cleared(tuple(WithoutsFlag)[n % 3], day), "withouts"),
}

THEMES: Final = (
    ("cover", "cover", "cancel"),
    ("pass", "fail", "void"),
    ("take over", "hand over"),
    ("watch", "stop for it", "verify", "refute", "reopen"),
    ("extend", "confirm"),
    ("list", "delist", "raise", "clear"),
)
"""What is told about in one run, besides moves, stops and ends: enough of it to meet itself."""


def _tellings(theme: tuple[str, ...]) -> st.SearchStrategy[list[tuple[int, int, str, int, int]]]:
    registered = ("stop", "resume", "move", "scrap")
    one = st.tuples(
        st.integers(0, 1),  # which elevator
        st.integers(0, 25),  # true on this day
        st.sampled_from((*theme * 4, *registered)),
        st.integers(0, 15),
        st.integers(0, 3),  # days that pass before the next telling
    )
    return st.lists(one, min_size=8, max_size=25)


TELLINGS: Final = st.sampled_from(THEMES).flatmap(_tellings)

LEVELS: Final = (
    *("stock", "in_use", "stopped", "inspected", "insured", "maintained", "hazards"),
    *("hazards_open", "orders_open", "orders_overdue", "listed"),
    *("without_any_of_three", "without_all_three"),
)
RATES: Final = {
    "insurance_coverage": ("insured", "stock"),
    "inspection_coverage": ("inspected", "in_use"),
    "maintenance_coverage": ("maintained", "in_use"),
    "orders_overdue_share": ("orders_overdue", "orders_open"),
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    TELLINGS,
    st.lists(st.tuples(st.integers(-2, 45), st.integers(30, 110)), min_size=2, max_size=2),
)
def test_figures_are_what_the_model_counts(
    tellings: list[tuple[int, int, str, int, int]], moments: list[tuple[int, int]]
) -> None:
    """Of any day, as known on any day, in the nation, each province and each county."""
    with TemporaryDirectory() as folder:
        asyncio.run(_lived(tellings, moments, Path(folder)))


async def _lived(
    tellings: list[tuple[int, int, str, int, int]],
    moments: list[tuple[int, int]],
    folder: Path,
) -> None:
    nation, today = Nation(folder, TODAY), TODAY
    elevators = [Elevator(), Elevator()]
    for at, true_on, told, n, pause in tellings:
        one = elevators[at]
        act = _possible(one, told)
        number = at if act == "import" else n
        event, file = _fact(one, at, true_on, act, number)
        await nation.tell(at + 1, true_on, event, file)
        if pause == 1:
            await nation.tell_again()
        one.tellings.append(Telling(true_on, today, act, number))
        today += pause
        nation.wait(pause)
        if pause == 3:
            await nation.project()
    await nation.project()
    for as_of, known_on in [*moments, (45, 110)]:
        await _agree(nation, elevators, as_of, known_on)
        await _agree_along(nation, elevators, known_on)
    assert await nation.verify() == 0


OPENINGS: Final = {
    **dict.fromkeys(("watch", "stop for it", "verify", "refute", "reopen"), "file"),
    **dict.fromkeys(("extend", "confirm"), "order"),
    "cancel": "cover",
}
"""What must have been told before: a file is opened before anything is said in it."""


def _possible(one: Elevator, act: str) -> str:
    """The act, or what must come before it."""
    told = [telling.act for telling in one.tellings]
    if "import" not in told:
        return "import"
    if act in {"file", "order"} and act in told:
        return "list"  # a file is opened once
    if act == "void" and told.count("void") >= told.count("pass") + told.count("fail"):
        return "pass"
    opening = OPENINGS.get(act, act)
    return act if opening in told else opening


def _fact(one: Elevator, at: int, true_on: int, act: str, number: int) -> tuple[Event, str]:
    match act:
        case "import":
            return acts.imported(at + 1, DIVISIONS[number % 3]), ""
        case "file":
            return acts.found(), "hazard"
        case "order":
            return acts.ordered(true_on + number), "order"
        case "cancel":
            cover = max(n for n, telling in enumerate(one.tellings) if telling.act == "cover")
            return acts.cancelled(f"D-{cover}", true_on), "cover"
        case "void":
            return acts.voided(f"D-{_last_report(one)}"), "inspection"
        case _:
            return ACTS[act](true_on, number, f"D-{len(one.tellings)}")


def _last_report(one: Elevator) -> int:
    """The number of the last report that is not void."""
    standing: list[int] = []
    for at, telling in enumerate(one.tellings):
        if telling.act in {"pass", "fail"}:
            standing.append(at)
        elif telling.act == "void":
            standing.pop()
    return standing[-1]


async def _agree_along(nation: Nation, elevators: Sequence[Elevator], known_on: int) -> None:
    """Every level of the nation, on every day."""
    metrics = [METRICS[f"{name}.v1"] for name in LEVELS]
    async with nation.looked_at() as look:
        for day in range(-1, 45):
            found = await dashboard(look, question("stock", day, "", known_on), metrics)
            counted = Counter[str]()
            for one in elevators:
                counted.update(one.counts(day, known_on)[1])
            told = {name: found[f"{name}.v1"].count for name in LEVELS}
            assert told == {name: counted[name] for name in LEVELS}, day


async def _agree(nation: Nation, elevators: Sequence[Elevator], as_of: int, known_on: int) -> None:
    counted: Counter[tuple[str, str]] = Counter()
    for one in elevators:
        division, names = one.counts(as_of, known_on)
        counted.update((name, division) for name in names)

    def expected(name: str, division: str) -> int:
        return sum(n for (m, d), n in counted.items() if m == name and d.startswith(division))

    async with nation.looked_at() as look:
        for division in ("", "35", *DIVISIONS):
            asked = question("stock", as_of, division, known_on)
            found = await dashboard(look, asked, list(METRICS.values()))
            for name in LEVELS:
                assert found[f"{name}.v1"] == Amount(expected(name, division)), (name, division)
            for name, (above, below) in RATES.items():
                amount = Amount(expected(above, division), expected(below, division))
                assert found[f"{name}.v1"] == amount, (name, division)
        ways = await breakdown(look, question("hazards", as_of, "", known_on), "outcome")
        assert {f"hazards:{way}": amount.count for way, amount in ways} == {
            name: expected(name, "") for name, _ in counted if name.startswith("hazards:")
        }
        ranked = await ranking(look, question("insurance_coverage", as_of, "", known_on), 6, 0)
        assert dict(ranked) == {
            d: Amount(expected("insured", d), n) for (m, d), n in counted.items() if m == "stock"
        }
        alone = await figure(look, question("listed", as_of, "35", known_on))
        assert alone == Amount(expected("listed", "35"))
