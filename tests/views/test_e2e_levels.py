"""Coverage of a division on any date (scene 14), hazards by outcome, and the dashboard, through gRPC."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from tests.e2e.people import Life, life, registered_parties
from tests.e2e.registry import Registry, on, settings_in
from tests.inspection.people import agencies, choose, report
from tests.insurance.world import PICC, binding, insurer, insurers, opened
from tests.maintenance.telling import signed, take_over
from tests.supervision.remedy_stage import hazard
from tests.views.projected import project

XIAMEN = "3502"


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    with Registry(settings_in(tmp_path_factory.mktemp("levels"))).serving() as registry:
        registered_parties(registry)
        insurers(registry)
        agencies(registry)
        yield registry


@pytest.fixture(scope="module")
def lifts(registry: Registry) -> list[Life]:
    """Four of Xiamen, in use since March 2014: three covered for 2015, of which one cancelled it."""
    programme, lifts = opened(registry), [life(registry).until_registered() for _ in range(4)]
    for lift in lifts[:3]:
        insurer(registry).BindCover(**binding(programme, lift, cover_id=f"P-{lift.id[:8]}"))
    insurer(registry).CancelCover(
        elevator_id=lifts[2].id,
        cover_id=f"P-{lifts[2].id[:8]}",
        insurer=PICC,
        ended_on=date(2015, 9, 30),
        reason="CANCELLATION_REASON_REQUESTED",
        endorsement_number="批-1",
        occurred_at=on(2015, 9, 20),
    )
    choose(lifts[0], on(2014, 3, 2))
    lifts[0].do("RecordPeriodicInspection", None, **report(date(2015, 2, 10)))
    contract = signed(registry.national, lifts[:2])
    for lift in lifts[:2]:
        take_over(registry.national, lift, contract)
    for lift, outcome in zip(lifts, ("watched", "stopped", "open"), strict=False):
        one = registry.fujian.FileHazard(**hazard(lift.id)).hazard_id
        if outcome == "watched":
            registry.fujian.PutUnderWatch(
                hazard_id=one,
                measures="专人值守",
                until=date(2015, 10, 15),
                occurred_at=on(2015, 9, 24),
            )
        if outcome == "stopped":
            registry.fujian.RecordStopped(
                hazard_id=one, reference="停用1", occurred_at=on(2015, 9, 25)
            )
    project(registry)
    return lifts


def rate(registry: Registry, metric: str, day: date, **question: Any) -> tuple[int, int]:
    asked = {"metric_id": metric, "as_of": day, "division": XIAMEN, **question}
    ratio = registry.national.GetFigure(question=asked).ratio
    return ratio.numerator, ratio.denominator


@pytest.mark.usefixtures("lifts")
def test_coverage_of_a_division_on_any_date(registry: Registry) -> None:
    """Scene 14: the first and the last day of a cover count, and a cancelled one until its end."""
    covered = [
        rate(registry, "insurance_coverage.v1", day)
        for day in (
            *(date(2014, 12, 31), date(2015, 1, 1), date(2015, 9, 30)),
            *(date(2015, 10, 1), date(2015, 12, 31), date(2016, 1, 1)),
        )
    ]
    assert covered == [(0, 4), (3, 4), (3, 4), (2, 4), (2, 4), (0, 4)]
    assert rate(registry, "insurance_coverage.v1", date(2015, 6, 1), division="44") == (0, 0)
    assert rate(registry, "maintenance_coverage.v1", date(2014, 6, 1)) == (2, 4)
    asked = {"metric_id": "insurance_coverage.v1", "as_of": date(2015, 6, 1)}
    (xiamen,) = registry.national.ListDivisionFigures(question=asked, digits=4).figures
    assert (xiamen.division, xiamen.ratio.rate) == (XIAMEN, 75.0)


@pytest.mark.usefixtures("lifts")
def test_an_inspection_is_good_until_its_next_is_due(registry: Registry) -> None:
    """The installation of February 2014 was inspected, and one of the four again a year later."""
    days = (date(2015, 2, 28), date(2015, 3, 1), date(2016, 2, 29), date(2016, 3, 1))
    found = [rate(registry, "inspection_coverage.v1", day) for day in days]
    assert found == [(4, 4), (1, 4), (1, 4), (0, 4)]


@pytest.mark.usefixtures("lifts")
def test_hazards_are_in_three_ways_or_open(registry: Registry) -> None:
    """Until the watch runs out: then one more is open."""
    parts = [
        {
            one.part: one.value
            for one in registry.national.GetBreakdown(
                question={"metric_id": "hazards.v1", "as_of": day}, by="BREAKDOWN_OUTCOME"
            ).parts
        }
        for day in (date(2015, 10, 15), date(2015, 10, 16))
    ]
    assert parts == [{"under_watch": 1, "stopped": 1, "open": 1}, {"stopped": 1, "open": 2}]


@pytest.mark.usefixtures("lifts")
def test_the_dashboard_of_a_division(registry: Registry) -> None:
    """All of its figures, of one moment."""
    answer = registry.fujian.GetDashboard(division=XIAMEN, as_of=date(2015, 9, 30))
    found = {one.metric_id: one.value for one in answer.figures}
    expected = {
        "stock.v1": 4,
        "insured.v1": 3,
        "inspected.v1": 1,
        "maintained.v1": 2,
        "hazards.v1": 3,
        "hazards_open.v1": 3,
        "hazards_under_watch.v1": 1,
        "hazards_filed.v1": 3,
        "listed.v1": 0,
    }
    assert {name: found[name] for name in expected} == expected
    assert answer.position == registry.head
