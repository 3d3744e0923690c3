"""Scene 18: 32 units, late and missing ones by name: a pure question about what is known on a day."""

from datetime import date

from services.supervision.events.statistics import CampaignCounts, StatisticsSubmitted
from services.supervision.report.deciding import DECIDER, Missing, NotReported, State
from services.supervision.report.roster import ReportStanding, by_standing, roster, summed
from tests.spec import given
from tests.supervision.campaign_facts import CAMPAIGN, divisions
from tests.supervision.campaign_facts import roster as codes

DUE_ON = date(2015, 6, 10)
NAMES = {one.code: one.name for one in divisions().reporting_units(DUE_ON)}


def report(unit: str, day: int, inspected: int = 100) -> State:
    """The report of this unit, of that day of June."""
    counts = CampaignCounts(
        counted_to=date(2015, 6, min(day, 10)),
        self_inspected=inspected,
        with_hazards=5,
        rectified=3,
        under_watch=1,
        stopped=1,
        maker_reported=2,
        maker_confirmed=1,
    )
    event = StatisticsSubmitted(
        campaign_id=CAMPAIGN,
        unit=unit,
        period="2015-05",
        counts=counts,
        prepared_by="x",
        due_on=DUE_ON,
        late=day > 10,
    )
    return given(DECIDER).on(2015, 6, day).also(event).state


def test_every_unit_stands_in_the_list_by_name() -> None:
    """On time, late, missing: with the names of the day."""
    reports = {unit: report(unit, 9) for unit in codes() if unit not in {"350000", "660000"}}
    reports["350000"] = report("350000", 14)
    found = roster(NAMES, reports, DUE_ON, date(2015, 6, 20))
    assert len(found) == 32
    assert by_standing(found, ReportStanding.LATE) == ["福建省"]
    assert by_standing(found, ReportStanding.MISSING) == ["新疆生产建设兵团"]
    assert len(by_standing(found, ReportStanding.ON_TIME)) == 30


def test_nobody_is_missing_before_the_last_day_is_over() -> None:
    """Awaited until then; missing the day after, whether or not it was put on record."""
    day, after = DUE_ON, date(2015, 6, 11)
    waiting = roster(NAMES, {}, DUE_ON, day)
    assert {one.standing for one in waiting} == {ReportStanding.AWAITED}
    for state in (NotReported(), Missing("350000", DUE_ON)):
        found = roster({"350000": "福建省"}, {"350000": state}, DUE_ON, after)
        assert by_standing(found, ReportStanding.MISSING) == ["福建省"]


def test_the_sums_are_the_nations() -> None:
    """Every figure added up over who has reported; nothing where nobody has."""
    reports = {unit: report(unit, 9, 1000 + number) for number, unit in enumerate(codes())}
    total = summed(roster(NAMES, reports, DUE_ON, DUE_ON))
    assert total is not None
    assert total.self_inspected == 32 * 1000 + sum(range(32))
    assert total.with_hazards == total.rectified + total.under_watch + total.stopped == 160
    assert total.counted_to == date(2015, 6, 9)
    assert summed(roster(NAMES, {}, DUE_ON, DUE_ON)) is None
