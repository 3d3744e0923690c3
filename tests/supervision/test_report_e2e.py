"""Statistics through gRPC: scene 2, the national figures, and scene 18, late and missing by name."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

import pytest

from services.reference.divisions import Divisions
from tests.e2e.registry import Refusal, Registry, on
from tests.supervision.campaign_stage import counts, launched, served, statistics

UNITS: Final = [one.code for one in Divisions.load().reporting_units(date(2015, 3, 13))]
MAY: Final[Mapping[str, Any]] = {
    "counted_to": date(2015, 6, 10),
    "self_inspected": 1_210_983,
    "with_hazards": 60_499,
    "rectified": 46_066,
    "under_watch": 10_678,
    "stopped": 3_755,
    "maker_reported": 1_766,
    "maker_confirmed": 1_625,
    "over_15_years": 79_398,
}
JUNE: Final[Mapping[str, Any]] = {
    "counted_to": date(2015, 6, 30),
    "self_inspected": 2_368_665,
    "with_hazards": 111_156,
    "rectified": 79_245,
    "under_watch": 26_214,
    "stopped": 5_697,
    "maker_reported": 3_890,
    "maker_confirmed": 2_617,
}
"""The two national reports of 2015; the three ways sum to the hazards in each."""

WAYS: Final = ("rectified", "under_watch", "stopped")


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server of its own."""
    with served(tmp_path_factory.mktemp("reports")) as running:
        yield running


@pytest.fixture(scope="module")
def campaign(registry: Registry) -> str:
    """The nation's campaign, in which nobody has reported."""
    return launched(registry.national, "2015-quiet")


def shares(whole: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The nation's figures as 32 reports that each add up, and together are the nation's."""
    parts = []
    for number in range(len(UNITS)):
        part = {
            name: figure // 32 + (number < figure % 32)
            for name, figure in whole.items()
            if name not in {"counted_to", "with_hazards"}
        }
        part["with_hazards"] = sum(part[way] for way in WAYS)
        parts.append({**part, "counted_to": whole["counted_to"]})
    return parts


def report_all(registry: Registry, campaign: str, period: str, whole: Mapping[str, Any]) -> None:
    """Every unit reports, each by its own authority, on the day to which it counted."""
    day = whole["counted_to"]
    for unit, part in zip(UNITS, shares(whole), strict=True):
        by = registry.caller("province", division=unit[:2])
        by.SubmitStatistics(
            **statistics(campaign, unit, period, **part), occurred_at=on(2015, 6, day.day, 17)
        )


def figures(totals: Any) -> dict[str, int]:
    return {name: getattr(totals, name) for name in MAY if name != "counted_to"}


def test_both_national_reports_come_out_of_32(registry: Registry) -> None:
    """Scene 2: to 10 June and to 30 June, and the first can still be asked for afterwards."""
    campaign = launched(registry.national, "2015-figures")
    report_all(registry, campaign, "2015-05", MAY)
    report_all(registry, campaign, "2015-06", JUNE)
    for period, whole in (("2015-05", MAY), ("2015-06", JUNE)):
        answer = registry.national.ListReports(campaign_id=campaign, period=period)
        expected = {name: whole.get(name, 0) for name in figures(answer.totals)}
        assert figures(answer.totals) == expected
        assert len(answer.units) == 32
        assert not answer.late
        assert not answer.missing


def test_a_corrected_report_is_as_it_was_before(registry: Registry) -> None:
    """What the nation knew then can still be asked for: both clocks."""
    campaign = launched(registry.national, "2015-corrected")
    report_all(registry, campaign, "2015-05", MAY)
    known = registry.events()[-1].recorded_at
    part = shares(MAY)[UNITS.index("350000")]
    better = {**part, "rectified": part["rectified"] + 9, "with_hazards": part["with_hazards"] + 9}
    registry.fujian.CorrectStatistics(
        campaign_id=campaign,
        unit="350000",
        period="2015-05",
        counts=better,
        reason="漏报厦门",
        occurred_at=on(2015, 6, 18),
    )

    def rectified(**moment: Any) -> int:
        asked = {"campaign_id": campaign, "period": "2015-05", **moment}
        answer = registry.national.ListReports(**asked)
        return int(answer.totals.rectified)

    assert rectified() == MAY["rectified"] + 9
    assert rectified(as_of=on(2015, 6, 11)) == MAY["rectified"]
    assert rectified(known_at=known) == MAY["rectified"]
    card = registry.fujian.GetReport(report_id=f"{campaign}-350000-2015-05").statistics
    assert [one.reason for one in card.versions] == ["", "漏报厦门"]


def test_late_and_missing_units_by_name(registry: Registry) -> None:
    """Scene 18: 32 units; one is late, 兵团 never reports, and both are named, on any day."""
    campaign = launched(registry.national, "2015-late")
    for unit in UNITS:
        if unit not in {"350000", "660000"}:
            by = registry.caller("province", division=unit[:2])
            by.SubmitStatistics(**statistics(campaign, unit), occurred_at=on(2015, 6, 9))
    registry.fujian.SubmitStatistics(**statistics(campaign, "350000"), occurred_at=on(2015, 6, 14))

    def named(day: int) -> tuple[list[str], list[str]]:
        moment = on(2015, 6, day)
        asked = {"campaign_id": campaign, "period": "2015-05", "as_of": moment}
        answer = registry.national.ListReports(**asked)
        assert len(answer.units) == 32
        return list(answer.late), list(answer.missing)

    assert named(10) == ([], [])
    assert named(11) == ([], ["福建省", "新疆生产建设兵团"])
    assert named(20) == (["福建省"], ["新疆生产建设兵团"])
    mark = {"campaign_id": campaign, "unit": "660000", "period": "2015-05"}
    marked = registry.system.MarkStatisticsMissing(**mark)
    assert marked.receipt.event_types == ["supervision.StatisticsMissed.v1"]
    assert not registry.system.MarkStatisticsMissing(**mark).receipt.event_types
    [event] = registry.events(marked.receipt.position - 1)
    assert b"660000" in event.meta  # the division stands in the envelope


@pytest.mark.parametrize(
    ("fields", "reason", "field"),
    [
        ({"unit": "350200"}, "REPORTING_UNIT_UNKNOWN", "unit"),
        ({"period": "2016-01"}, "PERIOD_OUTSIDE_CAMPAIGN", "period"),
        ({"counts": counts(stopped=2)}, "HAZARDS_DO_NOT_ADD_UP", "counts.with_hazards"),
        (
            {"counts": counts(maker_confirmed=5)},
            "CONFIRMED_EXCEEDS_REPORTED",
            "counts.maker_confirmed",
        ),
        ({"counts": counts(self_inspected=5)}, "HAZARDS_EXCEED_INSPECTED", "counts.self_inspected"),
        ({"campaign_id": "2015-none"}, "CAMPAIGN_UNKNOWN", ""),
    ],
)
def test_a_wrong_report_is_refused_by_its_field(
    registry: Registry, campaign: str, fields: dict[str, Any], reason: str, field: str
) -> None:
    """An unknown unit, a sum that does not add up: the refusal says which."""
    with pytest.raises(Refusal) as refusal:
        registry.fujian.SubmitStatistics(
            **{**statistics(campaign, "350000"), **fields}, occurred_at=on(2015, 6, 9)
        )
    assert refusal.value.reason == reason
    assert refusal.value.fields == ((field,) if field else ())


def test_the_same_report_twice_is_one(registry: Registry) -> None:
    """Sent again under its id it is answered from memory; under another it is refused."""
    campaign = launched(registry.national, "2015-twice")
    at = on(2015, 6, 9)
    stated = {**statistics(campaign, "350000"), "occurred_at": at}
    stated["request_id"] = "5a3c1bb4-6a7e-4c1e-8f7a-1d2c3b4a5f60"
    first, again = (registry.fujian.SubmitStatistics(**stated) for _ in range(2))
    assert again.receipt.replayed
    assert again.receipt.position == first.receipt.position
    del stated["request_id"]
    with pytest.raises(Refusal) as refusal:
        registry.fujian.SubmitStatistics(**{**stated, "occurred_at": at + timedelta(hours=1)})
    assert refusal.value.reason == "STATISTICS_ALREADY_SUBMITTED"
