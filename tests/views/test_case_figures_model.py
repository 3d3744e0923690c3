"""Figures of the hotline against a model that is made of commands: late, corrected, merged, sent twice."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.emergency.aggregates import Emergency
from services.emergency.case.correcting import CorrectCase
from services.emergency.case.ending import CloseCase, LinkCases, UnlinkCase
from services.emergency.case.opening import OpenCase
from services.emergency.case.rescue import DispatchRescue, RecordArrival, RecordRelease
from services.emergency.case.state import CaseFacts
from services.emergency.events.values import (
    CaseChannel,
    CaseKind,
    CaseResponsibility,
    CaseStamp,
    CorrectedTime,
    ResponseLevel,
)
from services.emergency.figures import RescueTally, Told, rescue_tally
from services.kernel.envelope import decode_meta
from services.reference.elevator import Place
from services.views.days import number, number_of
from services.views.language import CATALOGUE
from services.views.statistics.reading import Region, parts, totals
from services.views.statistics.rescues import rescue_times
from tests.emergency.facts import MAINTAINER, divisions
from tests.views.lived import Nation, moment, on

CASES: Final = Emergency.over(divisions()).cases
WHERE: Final = ("350203", "350206", "433101")
"""Two districts of a city, and a county-level city of an autonomous prefecture: an hour there."""
LIMITS: Final = {"350203": 30, "350206": 30, "433101": 60}
TOLD_FROM: Final = 6
DAY: Final = 24 * 60

ACTS: Final = st.sampled_from(
    [
        "dispatch",
        "arrive",
        "arrive",
        "arrive",
        "release",
        "release",
        "close",
        "link",
        "unlink",
        "kind",
        "reported",
    ]
)
TELLINGS: Final = st.lists(
    st.tuples(
        st.integers(0, 2),  # which case
        ACTS,
        st.sampled_from(
            [1, 2, 9, 17, 29, 30, 31, 58, 60, 61, 119, 121, 1500]
        ),  # minutes after the report
        st.integers(0, 2),  # days that pass before the next
    ),
    min_size=14,
    max_size=24,
)
OPENINGS: Final = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.integers(0, DAY - 1),
        st.sampled_from(["rescue", "rescue", "rescue", "fault"]),
    ),
    min_size=3,
    max_size=3,
)


class Granted(NamedTuple):
    """An act that was granted: when it was told, when it was true in minutes since day 0."""

    told_on: int
    minute: int
    act: str


@dataclass
class Sheet:
    """A case by what was granted, known on some day."""

    kind: str
    reported: int
    opened: int
    sent: int | None = None
    arrived: int | None = None
    out: list[int] = field(default_factory=list)
    merged: bool = False
    closed: bool = False

    @property
    def freed(self) -> int | None:
        return max(self.out) if len(self.out) == 2 else None


class Model:
    """Two persons are held in each rescue; each release brings one of them out."""

    def __init__(self) -> None:
        self.kinds: dict[int, str] = {}
        self.granted: dict[int, list[Granted]] = {}

    def sheet(self, case: int, known_on: int) -> Sheet | None:
        known = [one for one in self.granted[case] if one.told_on <= known_on]
        if not known:
            return None
        sheet = Sheet(self.kinds[case], known[0].minute, known[0].minute)
        for one in sorted(known[1:], key=lambda one: one.minute):
            self._apply(sheet, one)
        return sheet

    @staticmethod
    def _apply(sheet: Sheet, one: Granted) -> None:
        match one.act:
            case "dispatch":
                sheet.sent = one.minute
            case "arrive":
                sheet.arrived = one.minute
            case "release":
                sheet.out.append(one.minute)
            case "link" | "unlink":
                sheet.merged = one.act == "link"
            case "close":
                sheet.closed = True
            case "kind":
                sheet.kind = "fault"
            case "reported":
                sheet.reported = sheet.opened - 1

    def counted(self, division: str, first: int, last: int, known_on: int) -> "Counted":
        found = Counted()
        for case in self.granted:
            sheet = self.sheet(case, known_on)
            if sheet is None or sheet.merged or not WHERE[case].startswith(division):
                continue
            if first <= sheet.reported // DAY <= last:
                found.add(sheet, LIMITS[WHERE[case]])
        return found


@dataclass
class Counted:
    """What the model counts."""

    n: Counter[str] = field(default_factory=Counter)
    arrivals: list[int] = field(default_factory=list)
    releases: list[int] = field(default_factory=list)
    from_dispatch: list[int] = field(default_factory=list)

    def add(self, sheet: Sheet, limit: int) -> None:
        self.n["cases"] += 1
        self.n["causes"] += sheet.closed
        if sheet.kind == "fault":
            self.n["faults"] += 1
            return
        self.n["entrapments"] += 1
        self.n["persons_freed"] += len(sheet.out)
        if sheet.arrived is not None:
            self.arrivals.append(sheet.arrived - sheet.reported)
            self.n["call_to_arrival_in_time"] += sheet.arrived - sheet.reported <= limit
            if sheet.sent is not None:
                self.from_dispatch.append(sheet.arrived - sheet.sent)
        if sheet.freed is not None:
            self.releases.append(sheet.freed - sheet.reported)
            self.n["call_to_release_in_time"] += sheet.freed - sheet.reported <= 120


def command(act: str, case: int, opened: int) -> Any:
    """What is asked."""
    if act == "link":
        return LinkCases(into_case_id="elder", primary=elder(WHERE[case]))
    if act == "reported":
        early = CorrectedTime(
            stamp=CaseStamp.REPORTED, recorded=moment(0, opened), corrected=moment(0, opened - 1)
        )
        return CorrectCase(reason="x", times=(early,))
    return PLAIN[act]


def elder(division: str) -> CaseFacts:
    """A case about the same entrapment that came before."""
    return CaseFacts(
        case_id="elder",
        case_kind=CaseKind.RESCUE,
        division=division,
        place=Place(division=division),
        opened_at=moment(-9),
    )


PLAIN: Final[dict[str, Any]] = {
    "dispatch": DispatchRescue(
        dispatch_id="1", level=ResponseLevel.MAINTAINER, responder=MAINTAINER
    ),
    "arrive": RecordArrival(dispatch_id="1"),
    "release": RecordRelease(freed=1),
    "close": CloseCase(cause_code="E1", responsibility=CaseResponsibility.NOBODY),
    "unlink": UnlinkCase(reason="x"),
    "kind": CorrectCase(reason="x", case_kind=CaseKind.FAULT, trapped=0),
}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    OPENINGS,
    TELLINGS,
    st.lists(
        st.tuples(st.integers(-1, 5), st.integers(0, 6), st.integers(4, 40)),
        min_size=2,
        max_size=2,
    ),
)
def test_figures_of_cases_are_what_the_model_counts(
    openings: list[tuple[int, int, str]],
    tellings: list[tuple[int, str, int, int]],
    periods: list[tuple[int, int, int]],
) -> None:
    """Of any period, as known on any day, in the nation, a province, a city and each county."""
    with TemporaryDirectory() as folder:
        asyncio.run(_lived(openings, tellings, periods, Path(folder) / "views.db"))


async def _lived(
    openings: list[tuple[int, int, str]],
    tellings: list[tuple[int, str, int, int]],
    periods: list[tuple[int, int, int]],
    path: Path,
) -> None:
    nation, model = Nation(path, TOLD_FROM), Model()
    for case, (day, minute, kind) in enumerate(openings):
        opened = day * DAY + minute
        await _open(nation, model, case, opened, kind)
        if case != 1:  # somebody is sent at once
            await _tell(nation, model, case, "dispatch", (opened, 1))
    for case, act, after, pause in tellings:
        opened = openings[case][0] * DAY + openings[case][1]
        await _tell(nation, model, case, act, (opened, after))
        nation.pass_days(pause)
        if pause == 2:
            await nation.catch_up()
            nation.restart()
    await nation.catch_up()
    for first, span, known_on in [*periods, (0, 9, 99)]:
        log = await _log(nation, on(known_on))
        for division in ("", "35", "350203", "433101"):
            await _agree(nation, model, division, (first, first + span, known_on))
            tally = rescue_tally(log, on(first), on(first + span), division)
            _same(tally, model.counted(division, first, first + span, known_on))
    await nation.rebuilt_is_live()
    await nation.close()


async def _tell(nation: Nation, model: Model, case: int, act: str, when: tuple[int, int]) -> None:
    opened, after = when
    asked = command(act, case, opened)
    if await nation.told(CASES, f"C{case}", asked, moment(0, opened + after)):
        model.granted[case].append(Granted(nation.today, opened + after, act))


async def _open(nation: Nation, model: Model, case: int, minute: int, kind: str) -> None:
    asked = OpenCase(
        case_id=f"C{case}",
        case_kind=CaseKind(kind),
        channel=CaseChannel.TELEPHONE,
        trapped=2 if kind == "rescue" else 0,
        place=Place(division=WHERE[case], address="1"),
    )
    assert await nation.told(CASES, f"C{case}", asked, moment(0, minute))
    model.kinds[case] = kind
    model.granted[case] = [Granted(nation.today, minute, "open")]


COUNTED: Final = (
    "cases",
    "faults",
    "causes",
    "entrapments",
    "persons_freed",
    "call_to_arrival_in_time",
    "call_to_release_in_time",
)


async def _agree(nation: Nation, model: Model, division: str, days: tuple[int, int, int]) -> None:
    expected = model.counted(division, *days)
    first, last, known_on = (on(day) for day in days)
    region = Region(division, None, first, last, known_on)
    async with nation.look() as look:
        found = await totals(look, region, [(name, "") for name in COUNTED])
        assert {name: n for ((name, _), _), n in found.items()} == +expected.n
        times = (await rescue_times(look, region))[division]
        kinds = await parts(look, region, "cases", "case_kind")
        causes = await parts(look, region, "causes", "cause")
    assert sum(kinds.values()) == expected.n["cases"]
    assert sum(causes.values()) == expected.n["causes"]
    for name, minutes in (
        ("call_to_arrival", expected.arrivals),
        ("dispatch_to_arrival", expected.from_dispatch),
        ("call_to_release", expected.releases),
    ):
        assert (times[name].count, times[name].seconds) == (len(minutes), 60 * sum(minutes))
        for percent in (50, 90, 99):
            assert times[name].percentile(percent) == _percentile(minutes, percent)


def _same(tally: RescueTally, expected: Counted) -> None:
    """The pure reference counts so, too."""
    names = ("cases", "entrapments", "persons_freed", "call_to_arrival_in_time")
    found = (tally.cases, tally.entrapments, tally.persons_freed, tally.arrived_in_time)
    assert found == tuple(expected.n[name] for name in names)
    assert tally.arrival_minutes == tuple(sorted(expected.arrivals))


def _percentile(minutes: Sequence[int], percent: int) -> int | None:
    """In seconds: the least of the times that so many per cent do not exceed."""
    ordered = sorted(minutes)
    good = (
        one
        for one in ordered
        if sum(other <= one for other in ordered) * 100 >= percent * len(ordered)
    )
    return next((_cut(one) for one in good), None)


async def _log(nation: Nation, known_on: date) -> list[Told]:
    """What the pure reference folds: the log as it was known then."""
    page = await nation.store.read_all(0, 10_000)
    return [
        Told(one.stream, CATALOGUE.decode(one.type, one.data), decode_meta(one.meta).occurred_at)
        for one in page.events
        if number_of(one.recorded_at) <= number(known_on)
    ]


def _cut(minutes: int) -> int:
    """In seconds; from a day on to an hour."""
    return minutes * 60 if minutes < DAY else minutes // 60 * 3_600
