"""Complaints and makers' reports against a model that is made of commands: late, repeated, taken back."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.supervision import affected
from services.supervision.affected import commands as of_affected
from services.supervision.complaint import commands as of_complaint
from services.supervision.events.complaint import ComplaintChannel
from services.supervision.events.remedy_values import Evidence
from services.supervision.remedy_aggregates import AFFECTED, RemedyAggregates
from services.views.statistics.figures import Asked
from services.views.statistics.metrics import METRICS
from tests.supervision.remedy_facts import BUREAU, divisions
from tests.supervision.test_maker_report_affected import RECORD
from tests.views.counts import figure
from tests.views.lived import Nation, moment, on

ELEVATORS: Final = ("a" * 26, "b" * 26)
WHERE: Final = ("350203", "440305")
PLACE: Final = "350206"
"""Where complaints are about that name no elevator."""
TOLD_FROM: Final = 20
SEEN: Final[Evidence] = ("记录",)
COMPLAINTS: Final = RemedyAggregates.over(divisions()).complaints

MATTERS: Final = {
    "complaint": ("locate", "locate", "merge", "refute", "close", "reopen", "withdraw"),
    "report": ("found", "confirm", "confirm", "refute"),
}
ACTS: Final = [(matter, act) for matter, acts in MATTERS.items() for act in acts]
TELLINGS: Final = st.lists(
    st.tuples(
        st.sampled_from(ACTS),
        st.integers(0, 1),  # which elevator
        st.integers(0, 1),  # by which number: the complaint's or the report's
        st.integers(0, TOLD_FROM),  # true on this day
        st.integers(0, 2),  # days that pass before the next
    ),
    min_size=10,
    max_size=24,
)
MOMENTS: Final = st.lists(
    st.tuples(st.integers(-1, 30), st.integers(TOLD_FROM - 1, 50)), min_size=3, max_size=3
)


class Granted(NamedTuple):
    """An act that was granted: told on a day, true on a day."""

    told_on: int
    true_on: int
    act: str
    number: int  # of the report; of a complaint that was located, its elevator


def in_order(acts: Sequence[Granted]) -> Iterable[Granted]:
    """As they became true, but the first one first: nothing is before its beginning."""
    return [*acts[:1], *sorted(acts[1:], key=lambda one: one.true_on)]


@dataclass
class Model:
    """What was granted of each complaint, and of what makers reported of each elevator."""

    complaints: dict[int, list[Granted]] = field(default_factory=dict)
    reports: dict[int, list[Granted]] = field(default_factory=dict)

    def counted(self, as_of: int, known_on: int) -> Counter[tuple[str, str]]:
        """(metric, division) of that day, as it was known on that day."""
        found: Counter[tuple[str, str]] = Counter()
        for acts in self.complaints.values():
            found.update(_complaint([one for one in acts if one.told_on <= known_on], as_of))
        for at, acts in self.reports.items():
            known = [one for one in acts if one.told_on <= known_on]
            found.update((name, WHERE[at]) for name in _reported(known, as_of))
        return found


def _complaint(acts: Sequence[Granted], as_of: int) -> Iterable[tuple[str, str]]:
    """One counts as received where and when its first act says; before that day it is nothing."""
    if not acts or acts[0].true_on > as_of:
        return
    yield "complaints.v1", PLACE
    is_open, where = False, PLACE
    for one in in_order(acts):
        if one.true_on <= as_of:
            is_open = one.act in {"receive", "reopen"} or (
                is_open and one.act not in {"merge", "close", "withdraw"}
            )
            where = WHERE[one.number] if one.act == "locate" else where
    if is_open:
        yield "complaints_open.v1", where


def _reported(acts: Sequence[Granted], as_of: int) -> Iterable[str]:
    """An elevator counts once, whatever the number of reports; each has its own last verdict."""
    true = sorted((one for one in acts if one.true_on <= as_of), key=lambda one: one.true_on)
    found = {one.number for one in true if one.act == "found"}
    if found:
        yield "maker_reported.v1"
    last = {one.number: one.act for one in true if one.act != "found"}
    if any(last.get(number) == "confirm" for number in found):
        yield "maker_confirmed.v1"


def asked_of_complaint(act: str, elevator: int, number: int) -> Any:
    """What is asked."""
    if act == "receive":
        channel = next(iter(ComplaintChannel))
        return of_complaint.ReceiveComplaint(
            complaint_id=f"TS-{number}", channel=channel, content="关门夹人", division=PLACE
        )
    return {
        "locate": of_complaint.LocateComplaint(elevator_id=ELEVATORS[elevator]),
        "merge": of_complaint.MergeDuplicate(into_complaint_id="TS-9", into_exists=True),
        "refute": of_complaint.RefuteComplaint(refuted_by=BUREAU, finding="不实"),
        "close": of_complaint.CloseComplaint(feedback="已答复"),
        "reopen": of_complaint.ReopenComplaint(reason="x"),
        "withdraw": of_complaint.WithdrawComplaint(reason="x"),
    }[act]


def asked_of_report(act: str, elevator: int, number: int) -> Any:
    """What is asked."""
    match act:
        case "found":
            report_id = f"ZZ-{number}"
            return RECORD.model_copy(
                update={"report_id": report_id, "elevator_id": ELEVATORS[elevator]}
            )
        case "confirm":
            return of_affected.VerifyReportedHazard(
                verified_by=BUREAU, verified_on=date(2015, 5, 4), evidence=SEEN
            )
        case _:
            return of_affected.RefuteReportedHazard(refuted_by=BUREAU, reason="x")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TELLINGS, MOMENTS)
def test_matters_are_what_the_model_counts(
    tellings: list[tuple[tuple[str, str], int, int, int, int]], moments: list[tuple[int, int]]
) -> None:
    """As of any day, as known on any day, in every division; and built anew it is the same."""
    with TemporaryDirectory() as folder:
        asyncio.run(_lived(tellings, moments, Path(folder) / "views.db"))


async def _lived(
    tellings: list[tuple[tuple[str, str], int, int, int, int]],
    moments: list[tuple[int, int]],
    path: Path,
) -> None:
    nation = Nation(path, TOLD_FROM, dict(zip(ELEVATORS, WHERE, strict=True)))
    model = Model()
    for (matter, act), elevator, number, true_on, pause in tellings:
        at = moment(true_on, 720)
        if matter == "complaint":
            done = act if model.complaints.get(number) else "receive"
            said = asked_of_complaint(done, elevator, number)
            granted = await nation.told(COMPLAINTS, f"TS-{number}", said, at)
            acts, said_of = model.complaints.setdefault(number, []), elevator
        else:
            known = {one.number for one in model.reports.get(elevator, ())}
            done = act if number in known else "found"
            said = asked_of_report(done, elevator, number)
            key = affected.key_of(asked_of_report("found", elevator, number))
            granted = await nation.told(AFFECTED, key, said, at)
            acts, said_of = model.reports.setdefault(elevator, []), number
        if granted:
            acts.append(Granted(nation.today, true_on, done, said_of))
        nation.pass_days(pause)
        if pause == 2:
            await nation.catch_up()
            nation.restart()
    await nation.catch_up()
    for as_of, known_on in [*moments, (60, 99)]:
        await _agree(nation, model, as_of, known_on)
    await nation.rebuilt_is_live()
    await nation.close()


METRIC_IDS: Final = (
    "complaints.v1",
    "complaints_open.v1",
    "maker_reported.v1",
    "maker_confirmed.v1",
)


async def _agree(nation: Nation, model: Model, as_of: int, known_on: int) -> None:
    counted = model.counted(as_of, known_on)
    async with nation.look() as look:
        for division in ("", "35", "3502", PLACE, *WHERE):
            for name in METRIC_IDS:
                asked = Asked(METRICS[name], division, on(as_of), on(-400), on(known_on))
                expected = sum(
                    n for (m, d), n in counted.items() if m == name and d.startswith(division)
                )
                assert await figure(look, asked) == expected, (name, division, as_of, known_on)
