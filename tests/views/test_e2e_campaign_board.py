"""Scenes 2 and 18 through gRPC, on both clocks: told day by day in 2015, and asked today.

The figures are the national ones of 2015 by ten thousand, with exact sums.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import pytest

from services.reference.divisions import Divisions
from tests.e2e.people import AWAY, BUREAU, HOME, MAKER, registered_parties, row
from tests.e2e.registry import Refusal, Registry, on, request, settings_in
from tests.e2e.scopes import BY_PARTY, Table
from tests.kernel.counter import Hand
from tests.supervision.campaign_stage import all_phases, content, launched, statistics
from tests.supervision.remedy_stage import report as maker_report
from tests.views.projected import project

UNITS: Final = [one.code for one in Divisions.load().reporting_units(date(2015, 3, 13))]
FUJIAN, CORPS = "350000", "660000"
CAMPAIGN: Final = "2015"
TO_JUNE_10: Final = {"": 115, "RECTIFIED": 5, "UNDER_WATCH": 2, "STOPPED": 1}
UNTIL_JUNE_30: Final = {"": 111, "RECTIFIED": 3, "UNDER_WATCH": 1, "STOPPED": 1}
EARLY, ALL, REPORTED = 123, 239, 4
"""Forms to 10 June and to 30 June; machines that the maker reported."""

JUNE_10, JUNE_30, JULY_5 = date(2015, 6, 10), date(2015, 6, 30), date(2015, 7, 5)
RPCS: Final = ("GetCampaignBoard", "GetCampaignProgress")
AUTHORITIES: Final = "national province city county department auditor system"
TABLE: Final = Table(dict.fromkeys(RPCS, AUTHORITIES), frozenset(RPCS))


@contextmanager
def serving_on(folder: Path, now: datetime) -> Iterator[Registry]:
    """The registry of that folder, on that day."""
    with pytest.MonkeyPatch.context() as calendar:
        for module in ("services.wiring", "tests.e2e.registry"):
            calendar.setattr(f"{module}.SystemClock", lambda: Hand(now))
        registry = Registry(settings_in(folder))
        with registry.serving():
            yield registry


def hand_in(registry: Registry, elevators: Sequence[str], ways: Mapping[str, int]) -> None:
    """A form of each, so many with each outcome."""
    outcomes = [one for way, count in ways.items() for one in [way] * count]
    items = [
        request(
            "SubmitForm",
            campaign_id=CAMPAIGN,
            elevator_id=elevator,
            content=content(*([way] if way else [])),
        )
        for elevator, way in zip(elevators, outcomes, strict=True)
    ]
    results = registry.national.batch("SubmitForms", items)
    assert [one.error.reason for one in results if one.error.reason] == []


def report(registry: Registry, unit: str, period: str, **figures: Any) -> None:
    """A unit's report by its own authority."""
    by = registry.caller("province", division=unit[:2])
    by.SubmitStatistics(**statistics(CAMPAIGN, unit, period, **figures))


def begun(registry: Registry) -> list[str]:
    """20 March: the campaign is launched; 241 elevators are in use, one of them in Guangdong."""
    registered_parties(registry)
    launched(registry.national, CAMPAIGN)
    rows = [
        {
            "row_id": str(number),
            "request_id": str(uuid4()),
            "elevator": row(f"ZS-{number:04}", place=AWAY if number == 241 else HOME),
        }
        for number in range(1, 242)
    ]
    return [one.elevator_id for one in registry.national.imported(rows)]


def maker_reported(registry: Registry, elevators: Sequence[str]) -> None:
    """The maker reports machines ZS-0001 to ZS-0021: some are found; of these all but one have it."""
    facts = {**maker_report(), "report_id": "ZZ-1"}
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    maker.ReportSeriousHazard(**{**facts, "occurred_at": None})
    for number, elevator in enumerate(elevators):
        registry.system.RecordAffected(report_id="ZZ-1", elevator_id=elevator)
        if number:
            registry.fujian.VerifyReportedHazard(
                affected_id=f"ZZ-1-{elevator}",
                verified_by=BUREAU,
                verified_on=date(2015, 6, 8),
                evidence=["核查"],
            )


def correct(registry: Registry, elevator: str) -> None:
    """What was under watch is rectified since 29 June, as is told later."""
    registry.national.CorrectForm(
        campaign_id=CAMPAIGN,
        elevator_id=elevator,
        content=content("RECTIFIED"),
        reason="已整改",
        occurred_at=on(2015, 6, 29),
    )


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """The summer of 2015, each day's registry started anew; and the registry of today."""
    folder = tmp_path_factory.mktemp("campaign")
    with serving_on(folder, on(2015, 3, 20, 13)) as spring:
        elevators = begun(spring)
    with serving_on(folder, on(2015, 6, 8)) as early:
        hand_in(early, elevators[:EARLY], TO_JUNE_10)
        maker_reported(early, elevators[:REPORTED])
        project(early)
    with serving_on(folder, on(2015, 6, 10, 20)) as due:
        all_phases(due.national, CAMPAIGN, until=on(2015, 6, 10))
        for unit in UNITS:
            if unit not in {FUJIAN, CORPS}:
                report(due, unit, "2015-05")
    with serving_on(folder, on(2015, 6, 14)) as late:
        report(late, FUJIAN, "2015-05", self_inspected=123, counted_to=JUNE_10)
    with serving_on(folder, on(2015, 6, 28)) as june:
        hand_in(june, elevators[EARLY:ALL], UNTIL_JUNE_30)
        project(june)
    with serving_on(folder, on(2015, 7, 5)) as july:
        hand_in(july, elevators[ALL:], {"": 2})
        correct(july, elevators[EARLY - 2])
    with Registry(settings_in(folder)).serving() as today:
        project(today)
        yield today


def progress(registry: Registry, as_of: date, known_on: date | None = None, **more: Any) -> Any:
    """The campaign's progress of a day."""
    asked = {"campaign_id": CAMPAIGN, "as_of": as_of, "known_on": known_on, **more}
    return registry.national.GetCampaignProgress(**asked).divisions


def sums(one: Any) -> tuple[int, ...]:
    """Inspected, with hazards = rectified + under watch + stopped."""
    counted = one.counted
    ways = counted.rectified, counted.under_watch, counted.stopped
    assert sum(ways) == counted.with_hazards
    return (counted.self_inspected, counted.with_hazards, *ways)


def test_the_report_to_30_june(registry: Registry) -> None:
    """Scene 2: 239 self-inspected, 13 with hazards = 8 + 3 + 2; as known then, none is late."""
    [nation] = progress(registry, JUNE_30, JUNE_30)
    assert sums(nation) == (239, 13, 8, 3, 2)
    assert (nation.division, nation.to_inspect, nation.counted.late_forms) == ("", 241, 0)
    assert (nation.counted.maker_reported, nation.counted.maker_confirmed) == (4, 3)


def test_the_report_to_10_june_can_be_asked_for_afterwards(registry: Registry) -> None:
    """As it was reported on 10 June, and true by then as is known today: the same figures."""
    for as_of, known_on in ((JUNE_10, JUNE_10), (JUNE_10, None), (JUNE_30, JUNE_10)):
        [nation] = progress(registry, as_of, known_on)
        assert sums(nation) == (123, 8, 5, 2, 1)
    [spring] = progress(registry, date(2015, 4, 1), date(2015, 6, 9))
    assert sums(spring) == (0, 0, 0, 0, 0)


def test_what_was_told_later_moves_the_figure_of_then(registry: Registry) -> None:
    """A hazard was rectified by 29 June, which the report of 30 June did not know."""
    [nation] = progress(registry, JUNE_30)
    assert sums(nation) == (239, 13, 9, 2, 2)
    [july] = progress(registry, JULY_5)
    assert sums(july) == (241, 13, 9, 2, 2)
    assert july.counted.late_forms == 2


def test_progress_by_division(registry: Registry) -> None:
    """Each province with what it has to inspect, the same sums; and a county."""
    provinces = {one.division: one for one in progress(registry, JULY_5, digits=2)}
    assert {name: one.to_inspect for name, one in provinces.items()} == {"35": 240, "44": 1}
    assert [provinces[one].counted.self_inspected for one in ("35", "44")] == [240, 1]
    [county] = progress(registry, JULY_5, division="350203")
    assert sums(county) == (240, 13, 9, 2, 2)
    [elsewhere] = progress(registry, JULY_5, division="11")
    assert sums(elsewhere) == (0, 0, 0, 0, 0)


def test_progress_as_a_line_and_as_a_ranking(registry: Registry) -> None:
    """A figure like any other, of the campaign that the question names, and of no other."""
    asked = {"metric_id": "self_inspected.v1", "campaign_id": CAMPAIGN, "as_of": JULY_5}
    line = registry.national.GetSeries(
        question={**asked, "from": date(2015, 6, 1)}, step="SERIES_STEP_DAY"
    )
    by_day = {(one.on.month, one.on.day): one.value for one in line.points}
    days = ((6, 7), (6, 8), (6, 27), (6, 28), (7, 4), (7, 5))
    assert [by_day[day] for day in days] == [0, 123, 123, 239, 239, 241]
    ranked = registry.national.ListDivisionFigures(question=asked, digits=2).figures
    assert [(one.division, one.value) for one in ranked] == [("35", 240), ("44", 1)]
    other = {**asked, "campaign_id": "2016"}
    assert registry.national.GetFigure(question=other).value == 0
    with pytest.raises(Refusal) as refusal:
        registry.national.GetFigure(question={"metric_id": "self_inspected.v1"})
    assert refusal.value.reason == "CAMPAIGN_NOT_NAMED"
    reported = {"metric_id": "maker_reported.v1", "as_of": JULY_5}
    assert registry.national.GetFigure(question=reported).value == REPORTED


def board(registry: Registry, as_of: date, **more: Any) -> Any:
    """The board of a day."""
    return registry.national.GetCampaignBoard(campaign_id=CAMPAIGN, as_of=as_of, **more)


def test_late_and_missing_units_by_name(registry: Registry) -> None:
    """Scene 18: 32 units; on any day, as known on any day."""

    def named(as_of: date, **more: Any) -> tuple[list[str], list[str]]:
        [may] = board(registry, as_of, period="2015-05", **more).months
        assert len(may.units) == 32
        return list(may.late), list(may.missing)

    assert named(JUNE_10) == ([], [])
    assert named(date(2015, 6, 11)) == ([], ["福建省", "新疆生产建设兵团"])
    assert named(date(2015, 6, 20)) == (["福建省"], ["新疆生产建设兵团"])
    known_then = named(date(2015, 6, 20), known_on=date(2015, 6, 13))
    assert known_then == ([], ["福建省", "新疆生产建设兵团"])


def test_reports_stand_beside_what_is_counted(registry: Registry) -> None:
    """Fujian reported what the forms say of that day; the others reported, and no form came."""
    [may] = board(registry, JUNE_30, period="2015-05").months
    units = {one.report.unit: one for one in may.units}
    assert units[FUJIAN].report.counts.self_inspected == 123
    assert units[FUJIAN].counted.self_inspected == 123
    assert units["110000"].report.counts.self_inspected == 100
    assert units["110000"].counted.self_inspected == 0
    assert not units[CORPS].HasField("counted")
    assert may.submitted.self_inspected == 123 + 30 * 100
    assert (may.counted.self_inspected, may.counted.with_hazards) == (123, 8)
    assert (may.counted_to.month, may.counted_to.day, may.due_on.day) == (6, 10, 10)


def test_the_board_shows_months_and_phases(registry: Registry) -> None:
    """Every month that has begun, and each phase with its days, and when it was opened and closed."""
    shown = board(registry, JULY_5)
    assert (shown.name, shown.status) == ("电梯安全监管大会战", 1)
    assert [one.period for one in shown.months] == [f"2015-0{month}" for month in range(3, 8)]
    dates = [(one.begins_on.month, one.ends_on.month) for one in shown.phases]
    assert dates == [(3, 3), (4, 6), (7, 9), (10, 11), (12, 12)]
    assert [one.HasField("opened_at") for one in shown.phases] == [True, True, False, False, False]
    assert [one.HasField("closed_at") for one in shown.phases] == [True] + [False] * 4
    july = shown.months[-1]
    assert not july.HasField("submitted")
    assert (july.counted_to.day, july.counted.self_inspected) == (5, 241)
    assert shown.position == registry.head


@pytest.mark.parametrize(
    ("rpc", "fields", "reason"),
    [
        ("GetCampaignBoard", {"campaign_id": "none"}, "CAMPAIGN_UNKNOWN"),
        ("GetCampaignProgress", {"campaign_id": "none"}, "CAMPAIGN_UNKNOWN"),
        ("GetCampaignProgress", {"as_of": date(2015, 3, 12)}, "CAMPAIGN_UNKNOWN"),
        ("GetCampaignBoard", {"period": "2016-01"}, "PERIOD_OUTSIDE_CAMPAIGN"),
        ("GetCampaignBoard", {"period": "2015-13"}, "INVALID_FIELDS"),
        ("GetCampaignProgress", {"digits": 3}, "INVALID_FIELDS"),
    ],
)
def test_a_question_that_is_none_is_refused(
    registry: Registry, rpc: str, fields: dict[str, Any], reason: str
) -> None:
    """By name."""
    with pytest.raises(Refusal) as refusal:
        getattr(registry.national, rpc)(**{"campaign_id": CAMPAIGN, **fields})
    assert refusal.value.reason == reason


@pytest.mark.parametrize("rpc", RPCS)
def test_the_board_is_open_to_every_authority(registry: Registry, rpc: str) -> None:
    """And to nobody else."""
    own = dict.fromkeys(BY_PARTY, MAKER["party_id"])
    wrong = TABLE.wrong(
        registry, rpc, own, lambda rpc, caller: getattr(caller, rpc)(campaign_id=CAMPAIGN)
    )
    assert wrong == []
